#include "ui/log/workoutchoice.h"

#include "ui/journal/entrywords.h"
#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/dropdown.h"
#include "ui/kit/format.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int workoutsListed = 10;
constexpr double offeredForHours = 72;

// With what tells two workouts of one day apart.
QString choiceText(const Workout &workout, QDate today)
{
    const QString day = dayText(workout.started.date, today);
    const QString clock = clockText(workout.started);
    return clock.isEmpty()
        ? WorkoutChoice::tr("%1, %2", "day, workout").arg(day, titleText(workout))
        : WorkoutChoice::tr("%1 %2, %3", "day, time, workout").arg(day, clock, titleText(workout));
}

QString offerText(const Workout &workout, QDate today)
{
    const QString day = dayWithin(workout.started.date, today);
    return workout.title.isEmpty()
        ? WorkoutChoice::tr("Choose the workout of %1", "day").arg(day)
        : WorkoutChoice::tr("Choose %1, %2", "workout, day").arg(workout.title, day);
}

// The one that started last before a moment, if it is not too long ago.
const Workout *workoutBefore(const Journal &journal, const WallTime &moment)
{
    const auto &workouts = journal.workouts();
    for (auto workout = workouts.rbegin(); workout != workouts.rend(); ++workout)
        if (const double hours = hoursBetween(workout->started, moment); hours >= 0)
            return hours <= offeredForHours ? &*workout : nullptr;
    return nullptr;
}

} // namespace

WorkoutChoice::WorkoutChoice(QWidget *parent)
    : QWidget(parent)
    , m_list(dropDown())
    , m_offer(chipButton({}))
{
    m_offer->setCheckable(false);
    m_list->setAccessibleName(tr("After which workout?"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list);
    column->addWidget(m_offer, 0, Qt::AlignLeft);
    m_offer->hide();
    setFocusProxy(m_list);
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] {
        showOffer();
        emit changed();
    });
    connect(m_offer, &QPushButton::clicked, this, [this] {
        m_list->setFocus(); // the button goes
        m_list->setCurrentIndex(m_list->findData(m_offered));
    });
}

void WorkoutChoice::show(const Journal &journal, QDate today)
{
    m_journal = journal;
    m_today = today;
    setValue(value());
}

void WorkoutChoice::setValue(const QString &uid)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItem(tr("None in particular"), QString());
    const auto &workouts = m_journal.workouts();
    for (auto workout = workouts.rbegin(); workout != workouts.rend(); ++workout)
        if (workout - workouts.rbegin() < workoutsListed || workout->head.uid == uid)
            m_list->addItem(choiceText(*workout, m_today), workout->head.uid);
    m_list->setCurrentIndex(qMax(0, m_list->findData(uid)));
    showOffer();
}

QString WorkoutChoice::value() const { return m_list->currentData().toString(); }

void WorkoutChoice::offerBefore(const std::optional<WallTime> &pain)
{
    m_pain = pain;
    showOffer();
}

void WorkoutChoice::showOffer()
{
    const Workout *before = m_pain ? workoutBefore(m_journal, *m_pain) : nullptr;
    const bool isListed = before && m_list->findData(before->head.uid) >= 0;
    m_offered = isListed ? before->head.uid : QString();
    m_offer->setText(isListed ? offerText(*before, m_today) : QString());
    m_offer->setVisible(isListed && value().isEmpty());
}

} // namespace rhomboid
