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
    showRange();
}

void ChartTools::showRange()
{
    const bool zoomed = m_view.isZoomed();
    setVisible(!m_view.plot().panels.isEmpty());
    m_all->setVisible(zoomed);
    m_more->setEnabled(zoomed);
    const auto [first, last] = daysIn(m_view.range());
    m_days->setText(zoomed ? tr("In view: %1 to %2").arg(shortDayText(first), shortDayText(last))
                           : QString());
    fitDays();
    if (zoomed) {
        QAccessibleEvent announcement(m_days, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
}

// The title of the chart says them as well: in a narrow chart they give way.
void ChartTools::fitDays()
{
    const int buttons = m_all->sizeHint().width() + m_more->sizeHint().width() + m_fewer->sizeHint().width()
        + 3 * layout()->spacing();
    m_days->setVisible(m_view.isZoomed() && width() >= buttons + m_days->sizeHint().width());
}

void ChartTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDays();
}

} // namespace rhomboid
