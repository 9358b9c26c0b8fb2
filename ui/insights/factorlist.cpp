#include "ui/insights/factorlist.h"

#include "ui/insights/effectmark.h"
#include "ui/insights/effectwords.h"
#include "ui/insights/factormodel.h"
#include "ui/kit/evidence.h"
#include "ui/kit/format.h"
#include "ui/kit/paint.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>
#include <QWheelEvent>
#include <QtMath>

#include <cmath>

namespace rhomboid {

namespace {

constexpr int axisReach = 3; // points of pain either side of none
constexpr int dotCount = 3;
constexpr double wideFrom = 34; // em; below that the axis stands under the words
constexpr double padding = 0.6; // em
constexpr int leastNames = 6; // em, before the list knows its width
constexpr double namesShare = 0.36; // of a wide row
constexpr double leastWords = 9; // em, for a verdict in its short form
constexpr double leastMark = 2.5; // px, half of one

int heightOf(Type type) { return QFontMetrics(theme().font(type)).height(); }

// What stands at the left of a row, in as many lines as it takes.
struct Names {
    QString title {};
    QString hint {};
};

// Where the parts of a row lie; the same for every row and for the heading.
struct RowLayout {
    QRectF icon {};
    QRectF title {};
    QRectF hint {};
    QRectF axis {};
    QRectF words {};
};

bool isWide(double width) { return width >= theme().em(wideFrom); }

// Whether a list that was wide is narrow now, or the other way round. What was resized out of view does not
// say how large it was.
bool turns(const QResizeEvent &event)
{
    return !event.oldSize().isValid() || isWide(event.size().width()) != isWide(event.oldSize().width());
}

double wordsLeft() { return 2 * theme().em(padding) + theme().em(1.3); } // of the title, in its row

double namesWidth(double width)
{
    const double full = width - theme().em(padding) - wordsLeft();
    return qMax(isWide(width) ? full * namesShare : full, 1.0 * theme().em(leastNames));
}

double wrappedHeight(double width, Type type, const QString &text)
{
    const QRectF box(0, 0, namesWidth(width), 1e4);
    const QRectF words = QFontMetricsF(theme().font(type)).boundingRect(box, Qt::TextWordWrap, text);
    return qMax(1.0 * heightOf(type), std::ceil(words.height()));
}

double rowHeight(double width, const Names &names)
{
    const double texts = wrappedHeight(width, Type::BodyStrong, names.title)
        + wrappedHeight(width, Type::Small, names.hint) + 2 * theme().em(padding);
    return isWide(width) ? texts : texts + heightOf(Type::Body) + heightOf(Type::Small) + theme().em(0.3);
}

RowLayout layoutOf(const QRectF &row, const Names &texts)
{
    const double pad = theme().em(padding);
    const double icon = theme().em(1.3);
    const bool wide = isWide(row.width());
    const double left = row.left() + wordsLeft();
    const double full = row.right() - pad - left;
    const double names = namesWidth(row.width());
    RowLayout layout;
    layout.icon = {row.left() + pad, row.top() + pad, icon, icon};
    layout.title = {left, row.top() + pad, names, wrappedHeight(row.width(), Type::BodyStrong, texts.title)};
    layout.hint = {left, layout.title.bottom(), names, wrappedHeight(row.width(), Type::Small, texts.hint)};
    if (wide) {
        const double rest = full - names - 3 * pad;
        const double words = qMax(theme().em(1) * leastWords, rest * 0.4);
        layout.axis = {layout.title.right() + pad, row.top(), rest - words, row.height()};
        layout.words = {layout.axis.right() + pad * 2, row.top(), words, row.height()};
    } else {
        const double top = layout.hint.bottom() + theme().em(0.3);
        layout.axis = {left + theme().em(1.2), top, full - theme().em(3.4), 1.0 * heightOf(Type::Body)};
        layout.words = {left, layout.axis.bottom(), full, 1.0 * heightOf(Type::Small)};
    }
    return layout;
}

double xOf(const QRectF &axis, double points)
{
    return axis.center().x() + axis.width() / 2 * qBound(-1.0, points / axisReach, 1.0);
}

void drawElided(QPainter &painter, const QRectF &box, Type type, Tone tone, const QString &text)
{
    const QFont font = theme().font(type);
    painter.setFont(font);
    painter.setPen(theme().color(tone));
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width() + 1));
}

void drawWrapped(QPainter &painter, const QRectF &box, Type type, Tone tone, const QString &text,
                 Qt::AlignmentFlag place)
{
    painter.setFont(theme().font(type));
    painter.setPen(theme().color(tone));
    painter.drawText(box, int(Qt::AlignLeft | place | Qt::TextWordWrap),
                     withoutLonelyWords(text, painter.fontMetrics(), int(box.width())));
}

void drawGrid(QPainter &painter, const QRectF &axis)
{
    for (int points = -axisReach; points <= axisReach; ++points) {
        const double x = qRound(xOf(axis, points)) + 0.5;
        painter.setPen(QPen(theme().color(points == 0 ? Tone::Neutral : Tone::Grid), 1));
        painter.drawLine(QPointF(x, axis.top()), QPointF(x, axis.bottom()));
    }
}

// In a narrow list there is no heading above the axis, so each row says where it ends.
void drawEnds(QPainter &painter, const QRectF &axis)
{
    const double room = theme().em(2);
    painter.setFont(theme().font(Type::Axis));
    painter.setPen(theme().color(Tone::Text2));
    painter.drawText(QRectF(axis.left() - room - 6, axis.top(), room, axis.height()),
                     int(Qt::AlignRight | Qt::AlignVCenter), signedText(-axisReach));
    painter.drawText(QRectF(axis.right() + 6, axis.top(), room, axis.height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter), signedText(axisReach));
    painter.setPen(QPen(theme().color(Tone::Axis), 1));
    painter.drawLine(QPointF(axis.left(), axis.center().y()), QPointF(axis.right(), axis.center().y()));
    const double zero = qRound(axis.center().x()) + 0.5;
    painter.setPen(QPen(theme().color(Tone::Neutral), 1));
    painter.drawLine(QPointF(zero, axis.top()), QPointF(zero, axis.bottom()));
}

// The end of a range: a stop, or an arrow where it goes on beyond the axis.
void drawEnd(QPainter &painter, const QRectF &axis, double points, double half)
{
    const double y = axis.center().y();
    const double x = xOf(axis, points);
    if (std::abs(points) <= axisReach) {
        painter.drawLine(QPointF(x, y - half), QPointF(x, y + half));
        return;
    }
    const double back = points > 0 ? -half : half;
    painter.drawLine(QPointF(x, y), QPointF(x + back, y - half));
    painter.drawLine(QPointF(x, y), QPointF(x + back, y + half));
}

Tone toneOf(const FactorRow &row)
{
    if (!row.linked())
        return Tone::Neutral;
    return row.finding.effect->value > 0 ? Tone::More : Tone::Less;
}

// A mark wider than its range would hide both ends.
double markHalf(double low, double middle, double high)
{
    return qBound(leastMark, qMin(middle - low, high - middle) - 3, effectMarkHalf());
}

// The range as a line, the estimate on it.
void drawEffect(QPainter &painter, const QRectF &axis, const FactorRow &row)
{
    const Effect &effect = *row.finding.effect;
    const QColor color = theme().color(toneOf(row));
    const double y = axis.center().y();
    const double half = effectMarkHalf();
    painter.setPen(QPen(color, 2));
    painter.drawLine(QPointF(xOf(axis, effect.low), y), QPointF(xOf(axis, effect.high), y));
    drawEnd(painter, axis, effect.low, half);
    drawEnd(painter, axis, effect.high, half);
    // Before the first verdict the estimate is an outline.
    painter.setBrush(row.finding.label == Label::NotEnough ? theme().color(Tone::Surface) : color);
    const double x = xOf(axis, effect.value);
    drawEffectMark(painter, {x, y}, markHalf(xOf(axis, effect.low), x, xOf(axis, effect.high)),
                   effect.value > 0);
}

// Where there are no ends of an axis to write beside it, the bar begins with the words.
QRectF progressPlace(const QRectF &row, const RowLayout &layout)
{
    return isWide(row.width()) ? layout.axis
                               : layout.axis.adjusted(layout.words.left() - layout.axis.left(), 0, 0, 0);
}

// How much of what an estimate waits for is there.
void drawProgress(QPainter &painter, const QRectF &axis, double share)
{
    const double high = theme().em(0.5);
    const QRectF bar(axis.left(), axis.center().y() - high / 2, axis.width() * 0.7, high);
    fillCell(painter, bar, high / 2, theme().color(Tone::Surface), theme().color(Tone::ControlBorder));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Tone::Neutral));
    if (share > 0)
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), qMax(high, bar.width() * share), high),
                                high / 2, high / 2);
}

// What is compared, else what the factor asks about.
Names namesOf(const FactorRow &row)
{
    return {.title = row.title(), .hint = row.finding.effect ? contrastText(row) : row.withText()};
}

class FactorDelegate : public QStyledItemDelegate
{
public:
    FactorDelegate(const FactorModel &model, QListView &view)
        : QStyledItemDelegate(&view)
        , m_model(model)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        // Rows of a list are as wide as it is, without saying so.
        return {0, qCeil(rowHeight(m_view.viewport()->width(), namesOf(m_model.row(index.row()))))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const FactorRow &row = m_model.row(index.row());
        const Names names = namesOf(row);
        const RowLayout layout = layoutOf(option.rect, names);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            fillCell(*painter, option.rect, cellRadius, theme().color(Tone::Selection),
                     theme().color(Tone::Selection));
        const int size = qRound(layout.icon.width());
        painter->drawPixmap(
            layout.icon.topLeft(),
            iconPixmap(QLatin1StringView(row.factor->icon), Tone::Text2, size, m_view.devicePixelRatioF()));
        drawWrapped(*painter, layout.title, Type::BodyStrong, Tone::Text, names.title, Qt::AlignTop);
        drawWrapped(*painter, layout.hint, Type::Small, Tone::Text2, names.hint, Qt::AlignTop);
        // How far the data goes is no difference in pain: it has no axis.
        if (row.finding.effect) {
            isWide(option.rect.width()) ? drawGrid(*painter, layout.axis) : drawEnds(*painter, layout.axis);
            drawEffect(*painter, layout.axis, row);
        } else if (const auto progress = row.progress()) {
            drawProgress(*painter, progressPlace(option.rect, layout), *progress);
        }
        drawWords(*painter, layout.words, row);
        // Last, so that no line of the axis cuts the ring.
        if (option.state & QStyle::State_Selected && m_view.hasFocus())
            strokeInside(*painter, option.rect, cellRadius, theme().color(Tone::Focus), ringWidth());
        painter->restore();
    }

private:
    // In one line, or shorter where there is no room; what an estimate waits for goes on in the next line.
    // That a possible link may be chance is never left out: it goes below then.
    static void drawWords(QPainter &painter, QRectF box, const FactorRow &row)
    {
        const Label label = row.finding.label;
        const int filled = evidenceDots(label);
        const bool strong = row.linked() || label == Label::Tested;
        const Type type = strong ? Type::BodyStrong : Type::Small;
        const double step = theme().em(0.8);
        const double indent = filled > 0 ? dotCount * step + theme().em(0.4) : 0;
        QString words = row.sureText();
        const bool hasLines = box.height() >= 2 * heightOf(type); // in a narrow list there is only one
        if (row.finding.effect && !(row.standsOutAlone() && hasLines)
            && QFontMetricsF(theme().font(type)).horizontalAdvance(words) > box.width() - indent) {
            words = shorter(row, words);
            if (label == Label::Hint) {
                const double above = heightOf(type);
                const double below = heightOf(Type::Small);
                const double top = box.center().y() - (above + below) / 2;
                const QRectF line(box.left(), top + above, box.width(), below);
                drawElided(painter, line, Type::Small, Tone::Text2, FactorList::tr("may be chance"));
                box = QRectF(box.left(), top, box.width(), above);
            }
        }
        if (!strong && (hasLines || !row.finding.effect))
            return drawWrapped(painter, box, Type::Small, Tone::Text2, words, Qt::AlignVCenter);
        if (filled > 0)
            drawDots(painter, {box.left(), box.center().y()}, step, filled);
        drawElided(painter, box.adjusted(indent, 0, 0, 0), type, strong ? Tone::Text : Tone::Text2, words);
    }

    static void drawDots(QPainter &painter, QPointF left, double step, int filled)
    {
        painter.setPen(QPen(theme().color(Tone::Text), 1.2));
        for (int i = 0; i < dotCount; ++i) {
            painter.setBrush(i < filled ? theme().color(Tone::Text) : QColor(Qt::transparent));
            painter.drawEllipse(left + QPointF((i + 0.5) * step, 0), step * 0.36, step * 0.36);
        }
    }

    static QString shorter(const FactorRow &row, const QString &words)
    {
        switch (row.finding.label) {
        case Label::None:
            return row.finding.effect->moreSessions > 0 ? FactorList::tr("Not clear yet", "in a narrow list")
                                                        : FactorList::tr("No clear link", "in a narrow list");
        case Label::Hint:
            return FactorList::tr("Possible link", "in a narrow list");
        case Label::Likely:
            return FactorList::tr("Likely link", "in a narrow list");
        case Label::Strong:
            return FactorList::tr("Consistent link", "in a narrow list");
        case Label::NotEnough:
        case Label::Tested:
            return words;
        }
        Q_UNREACHABLE();
    }

    const FactorModel &m_model;
    const QListView &m_view;
};

} // namespace

FactorList::FactorList(FactorModel &model, QWidget *parent) : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new FactorDelegate(model, *this));
    setProperty("plain", true);
    setAccessibleName(tr("Factors"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { updateGeometry(); }); // rows may grow
}

QSize FactorList::sizeHint() const
{
    int high = 2;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        high += sizeHintForRow(row);
    return {theme().em(wideFrom), high};
}

QSize FactorList::minimumSizeHint() const { return {theme().em(14), sizeHint().height()}; }

void FactorList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return; // rows keep their height
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void FactorList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void FactorList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit factorChosen(current.row());
}

// All rows are on show; the wheel belongs to the page.
void FactorList::wheelEvent(QWheelEvent *event) { event->ignore(); }

FactorHeading::FactorHeading(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactorHeading::showAxis(bool shown)
{
    if (shown == m_axis)
        return;
    m_axis = shown;
    updateGeometry();
    update();
}

QSize FactorHeading::sizeHint() const
{
    const int axis = m_axis ? heightOf(Type::Axis) : 0;
    const int words = m_axis || isWide(width()) ? heightOf(Type::Small) + 4 : 0;
    return {theme().em(14), isWide(width()) ? words + axis : words};
}

void FactorHeading::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (turns(*event))
        updateGeometry();
}

void FactorHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const RowLayout layout = layoutOf(QRectF(rect()), {});
    if (isWide(width()))
        drawColumns(painter, layout.icon.left(), layout.axis, layout.words);
    else if (m_axis)
        drawDirections(painter, layout.axis);
}

// The axis of a narrow list lies in its rows: what its ends mean stands above all of them.
void FactorHeading::drawDirections(QPainter &painter, const QRectF &axis)
{
    const QRectF line(axis.left() - theme().em(1.2), 0, axis.width() + theme().em(2.4),
                      heightOf(Type::Small));
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Tone::Less));
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), tr("less pain"));
    painter.setPen(theme().color(Tone::More));
    painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), tr("more pain"));
    painter.setFont(theme().font(Type::Axis));
    painter.setPen(theme().color(Tone::Text2));
    painter.drawText(line, Qt::AlignCenter, signedText(0, 0));
}

void FactorHeading::drawColumns(QPainter &painter, double left, const QRectF &axis, const QRectF &words) const
{
    const double line = heightOf(Type::Small);
    const double axisLine = heightOf(Type::Axis);
    const auto put = [&](const QRectF &column, const QString &text) {
        drawElided(painter, {column.left(), 0, column.width(), line}, Type::Small, Tone::Text2, text);
    };
    put({left, 0, axis.left() - left, line}, tr("Factor"));
    put(words, tr("How sure"));
    if (!m_axis)
        return;
    const QRectF less(axis.left(), 0, axis.width() / 2 - theme().em(0.4), line);
    const QRectF more(axis.center().x() + theme().em(0.4), 0, less.width(), line);
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Tone::Less));
    painter.drawText(less, int(Qt::AlignRight | Qt::AlignVCenter), tr("less pain"));
    painter.setPen(theme().color(Tone::More));
    painter.drawText(more, int(Qt::AlignLeft | Qt::AlignVCenter), tr("more pain"));
    painter.setFont(theme().font(Type::Axis));
    painter.setPen(theme().color(Tone::Text3));
    for (int points = -axisReach; points <= axisReach; ++points) {
        const double x = xOf(axis, points);
        painter.drawText(QRectF(x - axisLine, line + 2, 2 * axisLine, axisLine), Qt::AlignCenter,
                         signedText(points));
    }
}

} // namespace rhomboid
