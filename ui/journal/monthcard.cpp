#include "ui/journal/monthcard.h"

#include "core/journal/journal.h"
#include "core/plot/days.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/monthview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace rhomboid {

namespace {

QMap<QDate, DayMarks> marksOf(const Journal &journal)
{
    QMap<QDate, DayMarks> marks;
    for (const Workout &workout : journal.workouts())
        ++marks[workout.started.date].workouts;
    const QMap<QDate, int> worst = worstOfAllDays(journal);
    for (auto day = worst.cbegin(); day != worst.cend(); ++day)
        marks[day.key()].worst = day.value();
    return marks;
}

} // namespace

MonthCard::MonthCard(QDate today, QWidget *parent) : Card({}, parent), m_view(new MonthView)
{
    setAccessibleName(tr("Month"));
    m_view->setAccessibleName(tr("Month, days with entries"));
    m_view->setToday(today);
    m_view->showMonth(today);
    auto *heading = new QHBoxLayout;
    QToolButton *earlier = iconButton(QStringLiteral("chevron-left"), tr("Month before"));
    QToolButton *later = iconButton(QStringLiteral("chevron-right"), tr("Month after"));
    QLabel *name = textLabel({}, Type::Heading);
    heading->addWidget(name, 1);
    heading->addWidget(earlier);
    heading->addWidget(later);
    const auto showName = [name](QDate month) {
        name->setText(formats().locale.toString(month, tr("MMMM yyyy")));
    };
    connect(m_view, &MonthView::monthChanged, name, showName);
    connect(earlier, &QToolButton::clicked, this,
            [this] { m_view->showMonth(m_view->month().addMonths(-1)); });
    connect(later, &QToolButton::clicked, this, [this] { m_view->showMonth(m_view->month().addMonths(1)); });
    showName(m_view->month());
    body()->addLayout(heading);
    body()->addWidget(m_view);
    body()->addStretch(1);
}

void MonthCard::show(const Journal &journal) { m_view->setMarks(marksOf(journal)); }

} // namespace rhomboid
