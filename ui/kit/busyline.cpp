#include "ui/kit/busyline.h"

#include "ui/kit/controls.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int patience = 400; // ms

} // namespace

BusyLine::BusyLine(QWidget *parent) : QWidget(parent), m_bar(new QProgressBar)
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Working out new results"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_bar);
    column->addWidget(textLabel(tr("Showing the last result until this is done."), Type::Small, Tone::Text2));
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void BusyLine::setBusy(bool busy)
{
    if (!busy) {
        m_delay.stop();
        hide();
    } else if (isHidden() && !m_delay.isActive()) {
        // A range without an end runs to and fro; a full bar stands still.
        m_bar->setRange(0, theme().appearance().motion ? 0 : 1);
        m_bar->setValue(m_bar->maximum());
        m_delay.start();
    }
}

} // namespace rhomboid
