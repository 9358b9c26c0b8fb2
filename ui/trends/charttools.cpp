#include "ui/trends/charttools.h"

#include "core/plot/select.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/plotview.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rhomboid {

namespace {

constexpr double step = 0.5;

} // namespace

ChartTools::ChartTools(PlotView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_days(textLabel({}, Type::Small, Tone::Text2))
    , m_all(textButton(tr("Show all"), ButtonKind::Quiet))
    , m_fewer(iconButton(QStringLiteral("plus"), tr("Zoom in: fewer days")))
    , m_more(iconButton(QStringLiteral("minus"), tr("Zoom out: more days")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addStretch(1);
    m_days->setWordWrap(false);
    row->addWidget(m_days);
    row->addWidget(m_all);
    row->addWidget(m_more);
    row->addWidget(m_fewer);
    connect(m_fewer, &QToolButton::clicked, &view, [&view] { view.zoomBy(step); });
    connect(m_more, &QToolButton::clicked, &view, [&view] { view.zoomBy(1 / step); });
    connect(m_all, &QPushButton::clicked, &view, [&view] {
        view.setFocus(); // this button goes away
        view.showAll();
    });
    connect(&view, &PlotView::rangeChanged, this, &ChartTools::showRange);
    tellTheWays();
    showRange();
}

// Pointer and keys do the same on the picture, which cannot show it.
void ChartTools::tellTheWays()
{
    const QString ways =
        tr("On the chart: drag over days, or press plus, to zoom in. Drag with Shift, or press "
           "Ctrl and an arrow key, to move. 0 shows all days.");
    for (QToolButton *button : {m_fewer, m_more}) {
        button->setToolTip(QStringLiteral("<p>%1</p><p>%2</p>").arg(button->accessibleName(), ways));
        button->setAccessibleDescription(ways);
    }
}

void ChartTools::showRange()
{
    const bool zoomed = m_view.isZoomed();
    setVisible(!m_view.plot().panels.isEmpty());
    m_all->setVisible(zoomed);
    m_more->setEnabled(zoomed);
    const auto [first, last] = daysIn(m_view.range());
    m_days->setText(zoomed ? tr("In view: %1 to %2").arg(shortDayText(first), shortDayText(last))
                           : tr("Drag over days to zoom in"));
    fitDays();
    if (zoomed) {
        QAccessibleEvent announcement(m_days, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
}

// The title of the chart says the days as well, and the tool tips the hint: in a narrow chart they give way.
void ChartTools::fitDays()
{
    const int buttons = m_all->sizeHint().width() + m_more->sizeHint().width() + m_fewer->sizeHint().width()
        + 3 * layout()->spacing();
    m_days->setVisible(width() >= buttons + m_days->sizeHint().width());
}

void ChartTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDays();
}

} // namespace rhomboid
