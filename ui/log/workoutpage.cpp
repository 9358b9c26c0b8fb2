#include "ui/log/workoutpage.h"

#include "core/journal/check.h"
#include "ui/experiments/acts.h"
#include "ui/experiments/offer.h"
#include "ui/kit/card.h"
#include "ui/kit/choices.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/stepper.h"
#include "ui/kit/textfields.h"
#include "ui/log/drafts.h"
#include "ui/log/exercisescard.h"
#include "ui/log/fieldform.h"
#include "ui/log/mappingdialog.h"
#include "ui/log/problemnote.h"
#include "ui/log/templatemenu.h"
#include "ui/log/workoutpreview.h"
#include "ui/workspace/workspace.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 46; // em
constexpr int draftDelay = 800; // ms after the first change that is not kept yet

QString draftKey()
{
    return QStringLiteral("workout");
}

QList<Choice> typeChoices()
{
    return {{QStringLiteral("strength"), WorkoutPage::tr("Strength")},
            {QStringLiteral("cardio"), WorkoutPage::tr("Cardio")},
            {QStringLiteral("mobility"), WorkoutPage::tr("Mobility")},
            {QStringLiteral("sport"), WorkoutPage::tr("Sport")},
            {QStringLiteral("other"), WorkoutPage::tr("Other")}};
}

QVBoxLayout *labelled(const QString &text, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    QLabel *label = textLabel(text, Type::Small, Tone::Text2);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field, 0, qobject_cast<Segmented *>(field) ? Qt::AlignLeft : Qt::Alignment());
    if (field->accessibleName().isEmpty())
        nameField(field, text);
    return column;
}

// Half of the durations are shorter: what a new form starts with.
std::optional<Minutes> medianDuration(const Journal &journal)
{
    QList<double> minutes;
    for (const Workout &workout : journal.workouts())
        if (workout.duration && !workout.implausible)
            minutes.append(workout.duration->value);
    if (minutes.isEmpty())
        return std::nullopt;
    const auto middle = minutes.begin() + minutes.size() / 2;
    std::nth_element(minutes.begin(), middle, minutes.end());
    return Minutes {*middle};
}

QList<ObservationRange> rangesOf(std::span<const Field> fields)
{
    QList<ObservationRange> ranges;
    for (const Field &field : fields)
        ranges.append({.key = field.key, .minimum = field.minimum, .maximum = field.maximum});
    return ranges;
}

// Which of the exercises a sentence is about.
QString sentenceFor(const Problem &problem, const Workout &workout)
{
    static const QRegularExpression place(QStringLiteral("^sets\\[(\\d+)\\]"));
    const QRegularExpressionMatch match = place.match(problem.field);
    if (!match.hasMatch())
        return problem.text;
    return WorkoutPage::tr("%1: %2", "exercise, sentence")
        .arg(workout.sets.value(match.captured(1).toInt()).exercise, problem.text);
}

} // namespace

WorkoutPage::WorkoutPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Log workout"), parent), m_workspace(workspace), m_navigator(navigator), m_date(new QDateEdit),
      m_time(new QTimeEdit),
      m_duration(new Stepper(tr("Duration"), tr("min"), {.minimum = 1, .maximum = 6'000, .step = 5, .start = 60})),
      m_type(new Segmented(tr("Type"), typeChoices())), m_title(new QLineEdit),
      m_exercises(new ExercisesCard), m_effort(new ScalePicker(ScalePicker::Look::Effort, 0, 10)), m_effortWord(textLabel({}, Type::Caption)),
      m_painBefore(new ScalePicker(ScalePicker::Look::Pain, 0, 10)),
      m_painDuring(new ScalePicker(ScalePicker::Look::Pain, 0, 10)), m_notes(new NotesField(tr("Notes"))),
      m_preview(new WorkoutPreview), m_offer(new ExperimentOffer), m_columns(new Columns(stackBelow)),
      m_problem(new ProblemNote), m_draftNote(textLabel({}, Type::Small, Tone::Text2))
{
    QPushButton *again = textButton(tr("Repeat last"), ButtonKind::Secondary, QStringLiteral("repeat"));
    connect(again, &QPushButton::clicked, this, [this] { receive({.page = {}, .repeatLast = true}); });
    buildTemplates();
    actions()->addWidget(again);

    auto *form = new QVBoxLayout;
    form->setSpacing(16);
    for (QWidget *part : {buildWhen(), static_cast<QWidget *>(m_offer), static_cast<QWidget *>(m_exercises), buildEffort(), buildConditions(), buildPainAndNotes()})
        form->addWidget(part);
    form->addStretch(1);
    m_columns->addColumn(form, 5);
    m_columns->addColumn(m_preview, 2);
    body()->addWidget(m_columns);
    buildFooter();
    connectForm();
    startNew();
    restoreDraft();
}

void WorkoutPage::buildTemplates()
{
    QPushButton *button = textButton(tr("Templates"), ButtonKind::Secondary, QStringLiteral("template"));
    auto *menu = new TemplateMenu(m_workspace, m_navigator, button);
    button->setMenu(menu);
    button->setProperty("menu", true);
    actions()->addWidget(button);
    connect(menu, &TemplateMenu::chosen, this, [this](const Workout &workout) {
        startFrom(workout);
        edited();
        m_draftNote->setText(tr("Filled in from the template %1.").arg(workout.title));
    });
    connect(menu, &TemplateMenu::keepWanted, this, [this, menu] {
        m_exercises->finishTyping();
        const Workout workout = value();
        m_title->setFocus();
        if (workout.title.isEmpty())
            m_problem->refuse({tr("Please give the workout a name first; the template will have the same.")});
        else
            menu->keep(workout);
    });
}

QWidget *WorkoutPage::buildWhen()
{
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("ddd d MMMM yyyy"));
    m_date->setLocale(formats().locale);
    m_time->setLocale(formats().locale);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_title->setPlaceholderText(tr("Name, such as Upper body A"));
    limitText(m_title);
    auto *first = new Columns(30);
    first->addColumn(labelled(tr("Date"), m_date), 0);
    first->addColumn(labelled(tr("Start"), m_time), 0);
    first->addColumn(labelled(tr("Duration"), m_duration), 0);
    first->addColumn(labelled(tr("Name"), m_title), 1);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(first);
    column->addLayout(labelled(tr("Type"), m_type));
    return box;
}

QWidget *WorkoutPage::buildEffort()
{
    auto *card = new Card(tr("How hard was the whole session?"));
    m_effortWord->setProperty("chipLabel", true);
    m_effortWord->setWordWrap(false);
    card->addTrailing(m_effortWord);
    m_effort->setAccessibleName(tr("Effort of the whole session"));
    m_effort->setWords({{0, tr("Rest")}, {2, tr("Easy")}, {5, tr("Hard")}, {7, tr("Very hard")}, {10, tr("Maximal")}});
    card->body()->addWidget(m_effort);
    return card;
}

QWidget *WorkoutPage::buildConditions()
{
    const auto fields = m_workspace.parts().fields;
    auto *warmUp = new Card(tr("Warm-up and cool-down"));
    auto *fluids = new Card(tr("Fluids"));
    auto *conditions = new Card(tr("The day"));
    conditions->addTrailing(textLabel(tr("All optional"), Type::Small, Tone::Text3));
    for (const auto &[card, group] : {std::pair(warmUp, Field::Group::WarmUp), std::pair(fluids, Field::Group::Fluids),
                                      std::pair(conditions, Field::Group::Conditions)}) {
        auto *part = new FieldForm(fields, group);
        connect(part, &FieldForm::edited, this, &WorkoutPage::edited);
        m_fields.append(part);
        card->body()->addWidget(part);
    }
    auto *pair = new Columns(30);
    pair->addColumn(warmUp, 1);
    pair->addColumn(fluids, 1);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(pair);
    column->addWidget(conditions);
    return box;
}

QWidget *WorkoutPage::buildPainAndNotes()
{
    auto *pain = new Card(tr("Upper-back pain around the workout"));
    pain->addTrailing(textLabel(tr("The pain before helps the analysis most"), Type::Small, Tone::Text3));
    pain->body()->addLayout(labelled(tr("Just before you started"), m_painBefore));
    pain->body()->addLayout(labelled(tr("At its worst during the workout"), m_painDuring));
    auto *notes = new Card(tr("Notes"));
    notes->body()->addWidget(m_notes);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(pain);
    column->addWidget(notes);
    return box;
}

void WorkoutPage::buildFooter()
{
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_problem);
    texts->addWidget(m_draftNote);
    connect(m_problem, &ProblemNote::confirmed, this, [this] {
        m_implausible = false;
        store(value());
    });
    connect(m_problem, &ProblemNote::leftOut, this, [this] {
        m_implausible = true;
        store(value());
    });
    QPushButton *cancel = textButton(tr("Cancel"), ButtonKind::Secondary);
    QPushButton *store = textButton(tr("Save workout"), ButtonKind::Primary);
    footer()->addLayout(texts, 1);
    footer()->addWidget(cancel);
    footer()->addWidget(store);
    connect(store, &QPushButton::clicked, this, &WorkoutPage::save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_dirty = false;
        m_draftTimer.stop();
        m_workspace.clearDraft(draftKey());
        startNew();
        m_navigator.back();
    });
}

void WorkoutPage::connectForm()
{
    connect(m_date, &QDateEdit::dateChanged, this, &WorkoutPage::edited);
    connect(m_time, &QTimeEdit::timeChanged, this, &WorkoutPage::edited);
    connect(m_duration, &Stepper::valueChanged, this, &WorkoutPage::edited);
    connect(m_type, &Segmented::valueChanged, this, &WorkoutPage::edited);
    connect(m_title, &QLineEdit::textEdited, this, &WorkoutPage::edited);
    connect(m_exercises, &ExercisesCard::edited, this, &WorkoutPage::edited);
    connect(m_exercises, &ExercisesCard::mappingWanted, this, [this](const QStringList &names) {
        mapExercises(names, m_workspace, m_navigator, window());
    });
    for (ScalePicker *scale : {m_effort, m_painBefore, m_painDuring})
        connect(scale, &ScalePicker::valueChanged, this, &WorkoutPage::edited);
    connect(m_notes, &NotesField::textChanged, this, &WorkoutPage::edited);
    connect(m_notes, &NotesField::refused, this,
            [this](const QString &sentence) { m_navigator.notify({.text = sentence}); });
    connect(m_offer, &ExperimentOffer::drawWanted, this, [this] { showDraw(m_workspace, m_navigator); });
    connect(m_offer, &ExperimentOffer::edited, this, &WorkoutPage::edited);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &WorkoutPage::keepDraft);
}

Workout WorkoutPage::value() const
{
    const WallTime now = m_workspace.now();
    Workout workout {.head = m_head,
                     .started = {.date = m_date->date(), .time = m_time->time(), .offsetMinutes = now.offsetMinutes},
                     .type = fromWord<WorkoutType>(workoutTypeWords, m_type->value()).value_or(WorkoutType::Other),
                     .title = m_title->text().trimmed(),
                     .painBefore = m_painBefore->value(),
                     .painDuring = m_painDuring->value(),
                     .notes = m_notes->value(),
                     .source = m_source,
                     .implausible = m_implausible};
    if (const std::optional<double> minutes = m_duration->value())
        workout.duration = Minutes {*minutes};
    if (const std::optional<int> effort = m_effort->value())
        workout.sessionRpe = *effort;
    workout.sets = m_exercises->sets();
    for (const FieldForm *form : m_fields)
        workout.observations.insert(form->values());
    return workout;
}

void WorkoutPage::setValue(const Workout &workout)
{
    m_loading = true;
    m_head = workout.head;
    m_source = workout.source;
    m_implausible = workout.implausible;
    m_date->setDate(workout.started.date);
    m_time->setTime(workout.started.time.value_or(QTime(12, 0)));
    m_duration->setValue(workout.duration ? std::optional(workout.duration->value) : std::nullopt);
    m_type->setValue(wordOf<WorkoutType>(workoutTypeWords, workout.type));
    m_title->setText(workout.title);
    m_exercises->setSets(workout.sets);
    m_effort->setValue(workout.sessionRpe ? std::optional(qRound(*workout.sessionRpe)) : std::nullopt);
    m_painBefore->setValue(workout.painBefore);
    m_painDuring->setValue(workout.painDuring);
    for (FieldForm *form : m_fields)
        form->setValues(workout.observations);
    m_notes->setValue(workout.notes);
    m_problem->clear();
    m_loading = false;
    m_dirty = false;
    m_asUsual = false;
    setTitle(m_head.uid.isEmpty() ? tr("Log workout") : tr("Edit workout"));
    updatePreview();
}

// A new form starts with what is usual for this person; the clock says when, minus the duration.
void WorkoutPage::startNew()
{
    const WallTime now = m_workspace.now();
    const std::optional<Minutes> usual = medianDuration(m_workspace.journal());
    const qint64 back = usual ? qRound64(usual->value * 60) : 3'600;
    setValue({.started = now.plusSeconds(-back), .duration = usual});
    m_draftNote->clear();
    m_asUsual = true;
}

// What a workout is made of, now: the clock says when it started, minus its duration.
void WorkoutPage::startFrom(const Workout &workout)
{
    Workout again = workout;
    const qint64 back = workout.duration ? qRound64(workout.duration->value * 60) : 3'600;
    again.started = m_workspace.now().plusSeconds(-back);
    setValue(again);
}

void WorkoutPage::repeat(const Workout &last)
{
    startFrom({.duration = last.duration,
               .type = last.type,
               .title = last.title,
               .sessionRpe = last.sessionRpe,
               .sets = last.sets,
               .observations = last.observations});
    m_draftNote->setText(tr("Filled in from %1.").arg(dayText(last.started.date, m_workspace.now().date)));
}

void WorkoutPage::receive(const Destination &destination)
{
    const auto &workouts = m_workspace.journal().workouts();
    const Workout *named = m_workspace.journal().workout(destination.uid);
    if (destination.repeatLast && !workouts.isEmpty())
        repeat(named ? *named : workouts.back());
    else if (named)
        setValue(*named);
    else if (!m_dirty && (m_asUsual || !m_head.uid.isEmpty()))
        startNew(); // the clock has moved on
    if (destination.day.isValid())
        m_date->setDate(destination.day);
    m_title->setFocus();
}

void WorkoutPage::refresh(const State &state)
{
    useFormats();
    m_exercises->useExercises(state.journal);
    if (!m_dirty && m_head.uid.isEmpty() && !m_duration->value())
        startNew();
    updatePreview();
}

// They can be changed while the form is out of view.
void WorkoutPage::useFormats()
{
    m_time->setDisplayFormat(clockFormat());
    for (FieldForm *form : m_fields)
        form->useUnits();
}

void WorkoutPage::edited()
{
    if (m_loading)
        return;
    m_dirty = true;
    if (!m_draftTimer.isActive()) // never put off by more typing
        m_draftTimer.start();
    m_problem->clear();
    updatePreview();
}

void WorkoutPage::updatePreview()
{
    m_effortWord->setText(m_effort->valueText());
    m_effortWord->setVisible(m_effort->value().has_value());
    if (m_workspace.state().loads)
        m_preview->show(m_workspace.state(), value());
    m_offer->show(m_workspace.state(), value());
}

void WorkoutPage::keepDraft()
{
    m_workspace.keepDraft(draftKey(), toDraft(value()));
    m_draftNote->setText(tr("Draft kept"));
}

bool WorkoutPage::restoreDraft()
{
    const std::optional<QByteArray> content = m_workspace.draft(draftKey());
    const std::optional<Workout> draft =
        content ? fromDraft<Workout>(*content, m_workspace.parts().fields) : std::nullopt;
    if (!draft)
        return false;
    setValue(*draft);
    m_dirty = true;
    m_draftNote->setText(tr("Your draft is back. It was not saved yet."));
    return true;
}

void WorkoutPage::leave()
{
    m_exercises->finishTyping();
    if (m_dirty)
        keepDraft();
}

// Refuses what cannot be saved; asks about what nobody is likely to mean, unless it was confirmed before.
bool WorkoutPage::mayBeSaved(const Workout &workout)
{
    QStringList refusals = wrongNumbers(this);
    QStringList doubts;
    if (!workout.duration && workout.sets.isEmpty())
        refusals.append(tr("Please enter how long the workout was, or at least one exercise."));
    const QList<ObservationRange> ranges = rangesOf(m_workspace.parts().fields);
    const QList<Problem> problems = check(workout, ranges, m_workspace.now());
    for (const Problem &problem : problems)
        (problem.confirmable ? doubts : refusals).append(sentenceFor(problem, workout));
    if (!refusals.isEmpty()) {
        m_problem->refuse(refusals + doubts);
        return false;
    }
    const Workout *saved = m_workspace.journal().workout(workout.head.uid);
    if (doubts.isEmpty() || (saved && !saved->implausible && check(*saved, ranges, m_workspace.now()) == problems))
        return true;
    m_problem->ask(doubts, true);
    return false;
}

void WorkoutPage::save()
{
    m_exercises->finishTyping();
    Workout workout = value();
    if (!mayBeSaved(workout))
        return;
    workout.implausible = false; // nothing is left to doubt
    store(workout);
}

void WorkoutPage::store(Workout workout)
{
    const bool fresh = workout.head.uid.isEmpty();
    workout.head = fresh ? m_workspace.newHead() : m_workspace.editedHead(workout.head);
    m_draftTimer.stop();
    Change change = putting(workout);
    m_offer->addTo(change, workout, m_workspace.now());
    if (!m_workspace.perform(change, fresh ? tr("Log workout") : tr("Edit workout"))) {
        keepDraft();
        return;
    }
    m_workspace.clearDraft(draftKey());
    startNew();
    m_navigator.back();
    m_navigator.notify({.text = fresh ? tr("Workout saved") : tr("Workout changed"), .undoable = true});
}

void WorkoutPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_navigator.back();
    else
        Page::keyPressEvent(event);
}

} // namespace rhomboid
