#include "ui/insights/whatifcard.h"

#include "ui/insights/factormodel.h"
#include "ui/insights/iconarray.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/dropdown.h"
#include "ui/theme/theme.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QLabel>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double stackBelow = 30; // em, the answer
constexpr double stackHabitsBelow = 26; // em
constexpr int betweenHabits = 16;
constexpr int fewest = 5; // workouts on each side of a habit that is offered

enum Half { Either, With, Without };

int smallerSide(const FactorRow &row) { return qMin(row.finding.with.n, row.finding.without.n); }

// Where there is something to choose: links first, then what was done about as often as not.
QList<const FactorRow *> bestKnown(const FactorModel &factors)
{
    QList<const FactorRow *> rows;
    for (int i = 0; i < factors.rowCount(); ++i)
        if (smallerSide(factors.row(i)) >= fewest)
            rows.append(&factors.row(i));
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const FactorRow *row) {
        return std::pair(row->linked(), smallerSide(*row));
    });
    return rows;
}

// How wide a box is in which any of its entries stands in full. Its own hint is that of a few letters, since it
// can be narrower.
int fullWidth(const QComboBox &choice)
{
    const QFontMetrics letters(choice.font());
    int widest = 0;
    for (int i = 0; i < choice.count(); ++i)
        widest = qMax(widest, letters.horizontalAdvance(choice.itemText(i)));
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    return choice.style()
        ->sizeFromContents(QStyle::CT_ComboBox, &option, {widest, letters.height()}, &choice)
        .width();
}

int percent(double share) { return qRound(100 * share); }

// Of ten, so that two of them can be compared at a glance. At the ends a tenth is coarse: 7 % are not 'about
// 1 in 10'.
QString inTen(double share)
{
    if (percent(share) < 10)
        return WhatIfCard::tr("Fewer than 1 in 10");
    if (percent(share) > 90)
        return WhatIfCard::tr("More than 9 in 10");
    return WhatIfCard::tr("About %1 in 10").arg(qRound(10 * share));
}

} // namespace

WhatIfCard::WhatIfCard(QWidget *parent)
    : Card(tr("What if, for the next workout"), parent)
    , m_columns(new Columns(stackHabitsBelow))
    , m_what(textLabel({}, Type::Small, Tone::Text2))
    , m_share(textLabel({}, Type::Title))
    , m_range(textLabel({}, Type::Body))
    , m_all(textLabel({}, Type::Small, Tone::Text2))
    , m_marks(new IconArray)
    , m_counted(textLabel({}, Type::Small, Tone::Text2))
{
    body()->addWidget(m_what);
    for (Habit &habit : m_habits)
        m_columns->addColumn(buildHabit(habit), 1);
    m_columns->setNeed([this] { return habitsWidth(); });
    body()->addWidget(m_columns);
    body()->addSpacing(6);
    body()->addWidget(buildAnswer());
    body()->addWidget(
        textLabel(tr("Counted in your own entries, in which such workouts differ in other ways as "
                     "well. Not a forecast, and no proof of a cause."),
                  Type::Small, Tone::Text2));
    hide();
}

// The name above its choice, since both can be long; a name of two lines leaves the boxes level.
QLayout *WhatIfCard::buildHabit(Habit &habit)
{
    habit.name = textLabel({}, Type::Body);
    habit.choice = dropDown();
    habit.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    habit.choice->setMinimumContentsLength(12);
    habit.name->setBuddy(habit.choice);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(habit.name, 1, Qt::AlignBottom);
    column->addWidget(habit.choice);
    connect(habit.choice, &QComboBox::currentIndexChanged, this, &WhatIfCard::count);
    return column;
}

// So wide that no choice is cut short.
int WhatIfCard::habitsWidth() const
{
    int widest = (theme().em(stackHabitsBelow) - betweenHabits) / 2;
    for (const Habit &habit : m_habits)
        widest = qMax(widest, fullWidth(*habit.choice));
    return 2 * widest + betweenHabits;
}

QWidget *WhatIfCard::buildAnswer()
{
    auto *numbers = new QVBoxLayout;
    numbers->setSpacing(4);
    for (QLabel *label : {m_share, m_range, m_all})
        numbers->addWidget(label);
    numbers->addStretch(1);
    auto *counted = new QVBoxLayout;
    counted->setContentsMargins(0, 6, 0, 0); // its first row level with the large words
    counted->setSpacing(6);
    counted->addWidget(m_marks);
    counted->addWidget(m_counted);
    counted->addStretch(1);
    auto *columns = new Columns(stackBelow);
    columns->addColumn(numbers, 1);
    columns->addColumn(counted, 1);
    return columns;
}

// Keeps what was chosen while the habit stays the same.
void WhatIfCard::offer(Habit &habit, const FactorRow *row)
{
    habit.name->setVisible(row);
    habit.choice->setVisible(row);
    const RiskFactor *factor = row ? row->factor : nullptr;
    if (habit.factor == factor)
        return;
    habit.factor = factor;
    const QSignalBlocker silent(habit.choice);
    habit.choice->clear();
    if (!factor)
        return;
    habit.name->setText(row->title());
    nameField(habit.choice, row->title());
    habit.choice->addItems({tr("Either way"), row->withText(), row->withoutText()});
    QResizeEvent otherWords(m_columns->size(), m_columns->size()); // they may want another place
    QCoreApplication::sendEvent(m_columns, &otherWords);
}

void WhatIfCard::show(const State &state, const FactorModel &factors)
{
    m_findings = state.findings;
    m_journal = state.journal;
    const QList<const FactorRow *> rows = bestKnown(factors);
    for (std::size_t i = 0; i < m_habits.size(); ++i)
        offer(m_habits[i], rows.value(static_cast<qsizetype>(i)));
    m_what->setText(tr("How often pain of %1 or more followed within three days of workouts like these")
                        .arg(m_findings.baseRate.threshold));
    setVisible(!rows.isEmpty() && shareAlike(m_findings, m_journal, {}).isTelling());
    if (isVisibleTo(parentWidget()))
        count();
}

QList<Condition> WhatIfCard::conditions() const
{
    QList<Condition> conditions;
    for (const Habit &habit : m_habits)
        if (const int half = habit.choice->currentIndex(); habit.factor && half > Either)
            conditions.append({.factor = habit.factor->key, .cut = habit.factor->cut, .with = half == With});
    return conditions;
}

void WhatIfCard::count()
{
    const Share all = shareAlike(m_findings, m_journal, {});
    for (const Habit &habit : m_habits)
        habit.choice->setToolTip(habit.choice->currentText()); // in a narrow window it may be cut short
    const QList<Condition> chosen = conditions();
    const Share share = shareAlike(m_findings, m_journal, chosen);
    m_share->setText(share.isTelling() ? inTen(share.value()) : tr("Cannot tell yet"));
    m_range->setText(share.isTelling() ? tr("%1 %, could be %2 to %3 %")
                                             .arg(percent(share.value()))
                                             .arg(percent(share.low))
                                             .arg(percent(share.high))
                                       : tr("Too few workouts like that: it could be %1 to %2 %")
                                             .arg(percent(share.low))
                                             .arg(percent(share.high)));
    m_marks->show(share.events, share.of);
    m_marks->setVisible(share.of > 0);
    m_counted->setText(
        share.of > IconArray::mostMarks
            ? tr("%1 of %n workout(s) whose three days are over, shown as out of 100", nullptr, share.of)
                  .arg(share.events)
            : tr("%1 of %n workout(s) whose three days are over", nullptr, share.of).arg(share.events));
    m_all->setVisible(!chosen.isEmpty());
    m_all->setText(tr("All %n workout(s): %1 %, %2 to %3 %", nullptr, all.of)
                       .arg(percent(all.value()))
                       .arg(percent(all.low))
                       .arg(percent(all.high)));
}

} // namespace rhomboid
