#include "ui/experiments/setupcard.h"

#include "core/advice/experimenting.h"
#include "core/analysis/experimentpower.h"
#include "core/journal/rhythm.h"
#include "ui/experiments/armmark.h"
#include "ui/experiments/words.h"
#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/textfields.h"
#include "ui/workspace/workspace.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int betweenWays = 10; // px
constexpr int betweenParts = 16;
constexpr int inPart = 6; // what belongs together stands closer than its neighbours

// A column of what belongs together.
QVBoxLayout *part()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(inPart);
    return column;
}

QList<Choice> lengthChoices()
{
    QList<Choice> choices;
    for (const MeasuredPower &row : measuredPower())
        choices.append(
            {.key = QString::number(row.pairs), .text = SetupCard::tr("%1 workouts").arg(2 * row.pairs)});
    return choices;
}

bool isMeasured(int pairs)
{
    return std::ranges::find(measuredPower(), pairs, &MeasuredPower::pairs) != measuredPower().end();
}

QList<Choice> typeChoices()
{
    return {{QStringLiteral("strength"), SetupCard::tr("Strength")},
            {QStringLiteral("cardio"), SetupCard::tr("Cardio")},
            {QStringLiteral("mobility"), SetupCard::tr("Mobility")},
            {QStringLiteral("sport"), SetupCard::tr("Sport")},
            {QStringLiteral("other"), SetupCard::tr("Other")}};
}

// The type somebody trains most often of late.
WorkoutType usualType(const Journal &journal, QDate today)
{
    WorkoutType usual = WorkoutType::Strength;
    int most = 0;
    for (const Keyword<WorkoutType> &row : workoutTypeWords)
        if (const int found = workoutsOfLate(journal, today, row.value); found > most) {
            most = found;
            usual = row.value;
        }
    return usual;
}

} // namespace

SetupCard::SetupCard(QWidget *parent)
    : Card({}, parent)
    , m_treatment(textLabel({}, Type::BodyStrong))
    , m_how(textLabel({}, Type::Small, Tone::Text2))
    , m_control(textLabel({}, Type::BodyStrong))
    , m_caution(textLabel({}, Type::Small, Tone::Text2))
    , m_detailName(textLabel({}, Type::Body))
    , m_detail(new QLineEdit)
    , m_length(new Segmented(tr("How long"), lengthChoices()))
    , m_type(new Segmented(tr("Which workouts count"), typeChoices()))
    , m_cost(textLabel({}, Type::Body))
    , m_power(textLabel({}, Type::Small, Tone::Text2))
    , m_barred(textLabel({}, Type::BodyStrong))
    , m_start(textButton(tr("Start"), ButtonKind::Primary, QStringLiteral("play")))
    , m_draftNote(textLabel({}, Type::Small, Tone::Text2))
{
    body()->setSpacing(betweenParts);
    buildWays();
    buildChoices();
    buildSteps();
    body()->addWidget(m_barred);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_start);
    foot->addWidget(m_draftNote, 1);
    body()->addLayout(foot);
    body()->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, [this] { emit startWanted(plan()); });
}

void SetupCard::buildWays()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new ArmMark(Arm::Treatment), 0, 0, Qt::AlignTop);
    grid->addWidget(m_treatment, 0, 1);
    grid->addWidget(m_how, 1, 1);
    grid->setRowMinimumHeight(2, betweenWays); // what is said below a way belongs to it
    grid->addWidget(new ArmMark(Arm::Control), 3, 0, Qt::AlignTop);
    grid->addWidget(m_control, 3, 1);
    body()->addWidget(textLabel(
        tr("Your journal shows what goes together, not why. An experiment can tell more within weeks: "
           "before each workout a draw decides between two ways, not you."),
        Type::Body, Tone::Text2));
    grid->setVerticalSpacing(2);
    body()->addLayout(grid);
    body()->addWidget(m_caution);
}

void SetupCard::buildChoices()
{
    limitText(m_detail);
    m_detailName->setBuddy(m_detail);
    const auto addField = [this](QLabel *name, QWidget *field) {
        auto *box = new QWidget; // goes as a whole
        auto *column = part();
        column->addWidget(name);
        column->addWidget(field);
        box->setLayout(column);
        body()->addWidget(box);
    };
    addField(m_detailName, m_detail);
    m_length->setValue(QString::number(recommendedPairs));
    const auto add = [&](const QString &name, Segmented *field) {
        QLabel *label = textLabel(name, Type::Small, Tone::Text2);
        label->setBuddy(field);
        addField(label, field);
        field->setSizePolicy(QSizePolicy::Maximum, field->sizePolicy().verticalPolicy());
        connect(field, &Segmented::valueChanged, this, &SetupCard::keep);
    };
    add(tr("Length (%1 suits most)").arg(2 * recommendedPairs), m_length);
    add(tr("Which workouts count"), m_type);
    QVBoxLayout *outlook = part();
    outlook->addWidget(m_cost);
    outlook->addWidget(m_power);
    body()->addLayout(outlook);
    connect(m_detail, &QLineEdit::textEdited, this, &SetupCard::keep);
}

void SetupCard::buildSteps()
{
    body()->addWidget(ruler());
    QVBoxLayout *lines = part();
    lines->addWidget(textLabel(tr("How it goes"), Type::BodyStrong));
    const QString steps[] {
        tr("1. Before a workout, press 'Show today's draw' here, on Today or in the workout form, and do "
           "what it says."),
        tr("2. Log the workout as always, and check in on the days after."),
        tr("3. At the end Rhomboid compares once and tells you. Looking earlier would let chance decide when "
           "to stop."),
    };
    for (const QString &step : steps)
        lines->addWidget(textLabel(step, Type::Small, Tone::Text2));
    body()->addLayout(lines);
}

ExperimentPlan SetupCard::plan() const
{
    return {.trial = m_trial->key,
            .detail = m_trial->detail ? m_detail->text().simplified() : QString(),
            .pairs = m_length->value().toInt(),
            .type = fromWord<WorkoutType>(workoutTypeWords, m_type->value()).value_or(WorkoutType::Strength)};
}

ExperimentPlan SetupCard::usualPlan(const Trial &trial) const
{
    return {.trial = trial.key, .pairs = recommendedPairs, .type = usualType(m_journal, m_today)};
}

void SetupCard::setPlan(const ExperimentPlan &plan)
{
    m_detail->setText(plan.detail);
    m_length->setValue(QString::number(plan.pairs));
    m_type->setValue(wordOf<WorkoutType>(workoutTypeWords, plan.type));
    showCost();
}

void SetupCard::keep()
{
    const ExperimentPlan chosen = plan();
    if (chosen == usualPlan(*m_trial))
        m_drafts.remove(chosen.trial);
    else
        m_drafts.insert(chosen.trial, chosen);
    m_last = chosen.trial;
    showCost();
    emit edited();
}

QByteArray SetupCard::draft() const
{
    QJsonArray plans;
    for (const ExperimentPlan &plan : m_drafts)
        plans.append(
            QJsonObject {{QStringLiteral("trial"), plan.trial},
                         {QStringLiteral("detail"), plan.detail},
                         {QStringLiteral("pairs"), plan.pairs},
                         {QStringLiteral("type"), wordOf<WorkoutType>(workoutTypeWords, plan.type)}});
    if (plans.isEmpty())
        return {};
    return QJsonDocument(QJsonObject {{QStringLiteral("last"), m_last}, {QStringLiteral("plans"), plans}})
        .toJson(QJsonDocument::Compact);
}

std::optional<QString> SetupCard::restore(const QByteArray &draft)
{
    const QJsonObject kept = QJsonDocument::fromJson(draft).object();
    m_drafts.clear();
    for (const QJsonValue &value : kept.value(QStringLiteral("plans")).toArray()) {
        const QString key = value[QStringLiteral("trial")].toString();
        const int pairs = value[QStringLiteral("pairs")].toInt();
        const auto type = fromWord<WorkoutType>(workoutTypeWords, value[QStringLiteral("type")].toString());
        if (findTrial(key) && isMeasured(pairs) && type)
            m_drafts.insert(key,
                            {.trial = key,
                             .detail = value[QStringLiteral("detail")].toString(),
                             .pairs = pairs,
                             .type = *type});
    }
    m_last = kept.value(QStringLiteral("last")).toString();
    m_trial = nullptr; // is filled anew when it is shown
    return m_drafts.isEmpty() ? std::nullopt : std::optional(m_last);
}

void SetupCard::forget()
{
    m_drafts.clear();
    m_draftNote->clear();
    if (m_trial)
        setPlan(usualPlan(*m_trial));
}

void SetupCard::show(const Trial &trial, const State &state, QDate today)
{
    m_journal = state.journal;
    m_today = today;
    if (m_trial != &trial) {
        m_trial = &trial;
        setPlan(m_drafts.value(trial.key, usualPlan(trial)));
    }
    using namespace experimentwords;
    setTitle(translated(trial.question));
    m_treatment->setText(wayOf(trial, Arm::Treatment));
    m_how->setText(translated(trial.how));
    m_control->setText(wayOf(trial, Arm::Control));
    m_caution->setVisible(trial.caution);
    m_caution->setText(trial.caution ? translated(trial.caution) : QString());
    m_detail->parentWidget()->setVisible(trial.detail);
    m_detailName->setText(trial.detail ? translated(trial.detail) : QString());
    m_detail->setAccessibleName(m_detailName->text());
    showBar(state);
    showCost();
}

// Why it cannot start now, if so.
void SetupCard::showBar(const State &state)
{
    QString why;
    if (state.advice.triage.urgency == Urgency::Now)
        why = tr("Medical help comes first; experiments can wait.");
    else if (!mayExperiment(state.advice.triage))
        why = tr("There is a warning sign in your entries. Have it looked at first; experiments can wait.");
    else if (runningExperiment(state.journal))
        why = tr("Another experiment is running. One at a time keeps the answers clear.");
    m_mayStart = why.isEmpty();
    m_barred->setText(why);
    m_barred->setVisible(!why.isEmpty());
}

void SetupCard::showCost()
{
    const ExperimentPlan chosen = plan();
    m_cost->setText(
        experimentwords::costText(chosen.pairs, workoutsAWeek(m_journal, m_today, chosen.type)));
    m_power->setText(experimentwords::powerText(chosen.pairs));
    m_start->setEnabled(m_mayStart && (!m_trial->detail || !chosen.detail.isEmpty()));
}

} // namespace rhomboid
