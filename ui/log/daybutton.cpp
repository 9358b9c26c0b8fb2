#include "ui/log/daybutton.h"

#include "ui/kit/controls.h"
#include "ui/kit/taborder.h"
#include "ui/log/labelled.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

DayButton::DayButton(QDateEdit &date, const LatestDay &today, const QList<QWidget *> &beside)
    : QObject(&date)
    , m_date(date)
    , m_today(today)
    , m_fields(beside)
    , m_button(textButton(tr("Yesterday"), ButtonKind::Quiet))
{
    m_fields.prepend(&date);
    QLabel *name = nameOf(date);
    auto *column = qobject_cast<QVBoxLayout *>(date.parentWidget()->layout());
    column->removeWidget(name);
    auto *line = new QHBoxLayout;
    line->addWidget(name, 1);
    line->addWidget(m_button);
    column->insertLayout(0, line);
    tabAfter(date, *m_button);
    QWidget::setTabOrder(m_button, &date); // as it is read
    m_button->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const QDate day = m_today();
        m_date.setDate(m_date.date() == day ? day.addDays(-1) : day);
    });
    connect(&date, &QDateEdit::dateChanged, this, &DayButton::refresh);
    refresh();
    levelNames();
}

void DayButton::setVisible(bool visible) { m_button->setVisible(visible); }

void DayButton::refresh()
{
    m_button->setText(m_date.date() == m_today() ? tr("Yesterday") : tr("Today"));
}

bool DayButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) // a layout that is placing its parts hears of no change in them
        QMetaObject::invokeMethod(this, &DayButton::levelNames, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void DayButton::levelNames()
{
    for (const QWidget *field : m_fields)
        nameOf(*field)->setMinimumHeight(m_button->sizeHint().height());
}

} // namespace rhomboid
