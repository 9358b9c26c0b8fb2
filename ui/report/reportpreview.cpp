#include "ui/report/reportpreview.h"

#include "ui/kit/paint.h"
#include "ui/report/reportpainter.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr double gap = 16;
constexpr double zooms[] {0.5, 0.75, 1, 1.25, 1.5, 2, 3};
// Side by side only while a page stays this large, so that its headings can be read.
constexpr double smallestBeside = 0.42;
// Who has letters this large sees one page, as wide as there is room.
constexpr double largeLetters = 1.4;
constexpr double partThatCounts = 0.25;

} // namespace

// The sheets of paper.
class SheetView : public QWidget
{
public:
    void show(const QList<ReportSheet> &sheets, Paper paper)
    {
        m_pages.clear();
        for (const ReportSheet &sheet : sheets)
            m_pages.append(layOut(sheet, paper));
        m_paper = sizeOf(paper);
        update();
    }

    void arrange(double scale, bool beside)
    {
        m_scale = scale;
        m_beside = beside;
        const auto count = static_cast<double>(m_pages.size());
        const QSizeF sheet = m_paper * scale;
        const double wide = beside ? count * sheet.width() + (count - 1) * gap : sheet.width();
        const double high = beside ? sheet.height() : count * sheet.height() + (count - 1) * gap;
        resize(QSizeF(std::ceil(wide), std::ceil(high)).toSize());
        update();
    }

    QSizeF paper() const { return m_paper; }
    qsizetype count() const { return m_pages.size(); }

    QRectF placeOf(qsizetype page) const
    {
        const QSizeF sheet = m_paper * m_scale;
        const auto number = static_cast<double>(page);
        return {m_beside ? QPointF(number * (sheet.width() + gap), 0)
                         : QPointF(0, number * (sheet.height() + gap)),
                sheet};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            const QRectF sheet = placeOf(i);
            if (!sheet.intersects(event->rect()))
                continue;
            drawSheet(painter, sheet, m_pages[i]);
            painter.setPen(QPen(theme().color(Tone::ControlBorder), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        if (parentWidget()->parentWidget()->hasFocus()) // that of the preview: one ring round all pages
            strokeInside(painter, rect(), 0, theme().color(Tone::Focus), ringWidth());
    }

private:
    QList<LaidSheet> m_pages {};
    QSizeF m_paper {sizeOf(Paper::A4)};
    double m_scale {1};
    bool m_beside {true};
};

ReportPreview::ReportPreview(QWidget *parent) : QScrollArea(parent), m_view(new SheetView)
{
    setWidget(m_view);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the report"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (const QScrollBar *bar : {verticalScrollBar(), horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &ReportPreview::pagesChanged);
}

void ReportPreview::show(const QList<ReportSheet> &sheets, Paper paper)
{
    m_view->show(sheets, paper);
    setAccessibleDescription(plainText(sheets));
    arrange();
}

QSize ReportPreview::sizeHint() const { return {theme().em(36), theme().em(34)}; }

QSize ReportPreview::minimumSizeHint() const { return {theme().em(12), theme().em(20)}; }

// A page counts when a quarter of it is there, or when it fills a quarter of the room.
QString ReportPreview::pagesText() const
{
    const QRectF seen(-m_view->pos(), viewport()->size());
    QStringList pages;
    for (qsizetype i = 0; i < m_view->count(); ++i) {
        const QRectF sheet = m_view->placeOf(i);
        const QRectF part = sheet.intersected(seen);
        if (part.width() * part.height()
            >= partThatCounts * std::min(sheet.width() * sheet.height(), seen.width() * seen.height()))
            pages.append(QString::number(i + 1));
    }
    if (pages.isEmpty())
        return {};
    return pages.size() == 1
        ? tr("Page %1 of %2").arg(pages.constFirst()).arg(m_view->count())
        : tr("Pages %1 and %2 of %3").arg(pages.constFirst(), pages.constLast()).arg(m_view->count());
}

void ReportPreview::setZoom(double zoom)
{
    if (m_zoom == zoom)
        return;
    m_zoom = zoom;
    arrange();
    emit zoomChanged();
}

void ReportPreview::changeZoom(int steps)
{
    const double now = m_zoom > 0 ? m_zoom : fittingScale();
    if (steps > 0) {
        const auto next = std::ranges::find_if(zooms, [now](double zoom) { return zoom > now + 0.01; });
        setZoom(next == std::end(zooms) ? *std::rbegin(zooms) : *next);
    } else {
        double next = zooms[0];
        for (const double zoom : zooms)
            next = zoom < now - 0.01 ? zoom : next;
        setZoom(next);
    }
}

// Side by side where the pages are then large enough, else one page to the width.
double ReportPreview::fittingScale() const
{
    const QSizeF room = viewport()->size();
    const QSizeF paper = m_view->paper();
    const double beside = std::min(widthBeside(), room.height() / paper.height());
    return beside >= smallestBeside ? beside : std::max(0.2, room.width() / paper.width());
}

// The scale at which both pages are as wide as the room; 0 for letters that need one page.
double ReportPreview::widthBeside() const
{
    return theme().appearance().zoom < largeLetters
        ? (viewport()->width() - gap) / (2 * m_view->paper().width())
        : 0;
}

void ReportPreview::arrange()
{
    const double scale = m_zoom > 0 ? m_zoom : fittingScale();
    const double pair = 2 * scale * m_view->paper().width() + gap;
    const bool beside = m_view->count() > 1 && pair <= viewport()->width() + 1;
    m_view->arrange(scale, beside);
    // No higher than pages that the width limits, so that the buttons stand right below them.
    const int height = qCeil(widthBeside() * m_view->paper().height());
    setMaximumHeight(m_zoom == 0 && widthBeside() >= smallestBeside ? qMax(height, minimumSizeHint().height())
                                                                    : QWIDGETSIZE_MAX);
    const int line = theme().em(2);
    verticalScrollBar()->setSingleStep(line);
    horizontalScrollBar()->setSingleStep(line);
    emit pagesChanged();
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return changeZoom(1);
    case Qt::Key_Minus:
        return changeZoom(-1);
    case Qt::Key_0:
        return setZoom(0);
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace rhomboid
