#include "ui/log/workoutpage.h"

#include "ui/advice/acknowledge.h"
#include "ui/advice/safetybanner.h"
#include "ui/experiments/acts.h"
#include "ui/experiments/offer.h"
#include "ui/kit/card.h"
#include "ui/kit/choices.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/datefield.h"
#include "ui/kit/format.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/stepper.h"
#include "ui/kit/textfields.h"
#include "ui/log/conditionsform.h"
#include "ui/log/daybutton.h"
#include "ui/log/draftkeeper.h"
#include "ui/log/drafts.h"
#include "ui/log/exercisemodel.h"
#include "ui/log/exercisescard.h"
#include "ui/log/formundo.h"
#include "ui/log/labelled.h"
#include "ui/log/mappingdialog.h"
#include "ui/log/nightnote.h"
#include "ui/log/problemnote.h"
#include "ui/log/startfields.h"
#include "ui/log/stayinview.h"
#include "ui/log/templatemenu.h"
#include "ui/log/workoutpreview.h"
#include "ui/log/workoutstart.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimeEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 54; // em
constexpr auto usualWord = " usual"; // in a draft, behind the answer to the experiment

} // namespace

WorkoutPage::WorkoutPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Log workout"), parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_draft(new DraftKeeper(workspace, QStringLiteral("workout"),
                              {.content = [this] { return content(); },
                               .show = [this](const QByteArray &draft) { return showDraft(draft); },
                               .startNew = [this] { startNew(); }},
                              this))
    , m_undo(new FormUndo(*this, QStringLiteral("workout"), *m_draft, workspace, navigator))
    , m_safety(new SafetyBanner(SafetyBanner::Place::Workout))
    , m_date(dayField([this] { return m_workspace.now().date; }))
    , m_time(clockField())
    , m_start(new StartFields(*m_date, *m_time, this))
    , m_night(new NightNote)
    , m_duration(new Stepper(tr("Duration"), tr("min"),
                             {.minimum = 1, .maximum = 1440, .step = 5, .start = 60, .minutes = true}))
    , m_type(new Segmented(tr("Type"), typeChoices()))
    , m_title(new QLineEdit)
    , m_exercises(new ExercisesCard(labelledBeside(tr("Type"), m_type)))
    , m_effort(new ScalePicker(ScalePicker::Look::Effort, 0, 10))
    , m_effortWord(textLabel({}, Type::Caption))
    , m_painBefore(new ScalePicker(ScalePicker::Look::Pain, 0, 10))
    , m_painDuring(new ScalePicker(ScalePicker::Look::Pain, 0, 10))
    , m_conditions(new ConditionsForm(workspace.parts().fields))
    , m_notes(new NotesField(tr("Notes")))
    , m_preview(new WorkoutPreview)
    , m_offer(new ExperimentOffer)
    , m_columns(new Columns(stackBelow))
    , m_again(textButton(tr("Repeat last"), ButtonKind::Secondary, QStringLiteral("repeat")))
    , m_problem(new ProblemNote)
    , m_draftNote(textLabel({}, Type::Small, Tone::Text2))
{
    connect(m_again, &QPushButton::clicked, this, [this] { receive({.page = {}, .repeatLast = true}); });
    buildTemplates();
    actions()->addWidget(m_again);

    auto *notes = new Card(tr("Notes"));
    notes->body()->addWidget(m_notes);
    auto *form = new QVBoxLayout;
    form->setSpacing(16);
    // What has to be said, and helps most, comes before what may be long.
    for (QWidget *part : {buildWhen(), buildEffort(), buildPain(), static_cast<QWidget *>(m_offer),
                          static_cast<QWidget *>(m_exercises), static_cast<QWidget *>(m_conditions),
                          static_cast<QWidget *>(notes)})
        form->addWidget(part);
    form->addStretch(1);
    auto *beside = new StayInView(m_preview, *scroller());
    m_columns->addColumn(form, 5);
    m_columns->addColumn(beside, 2);
    connect(m_columns, &Columns::stackedChanged, beside, &QWidget::setHidden); // the footer says it in a line
    body()->addWidget(m_safety);
    body()->addWidget(m_columns);
    buildFooter();
    connectForm();
    connectSafety(*m_safety, m_workspace, m_navigator);
    startNew();
    m_draft->resume();
}

void WorkoutPage::buildTemplates()
{
    QPushButton *button = textButton(tr("Templates"), ButtonKind::Secondary, QStringLiteral("template"));
    auto *menu = new TemplateMenu(m_workspace, m_navigator, button);
    button->setMenu(menu);
    button->setProperty("menu", true);
    actions()->addWidget(button);
    connect(menu, &TemplateMenu::chosen, this, [this](const Workout &workout) {
        fill(
            workout, [] { return tr("Use a template"); },
            tr("Filled in from the template %1.").arg(workout.title));
        edited();
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
    m_date->setDisplayFormat(tr("ddd d MMMM yyyy"));
    m_date->setLocale(formats().locale);
    m_title->setPlaceholderText(tr("Optional"));
    limitText(m_title);
    QWidget *fields = fieldRows({{tr("Date"), m_date},
                                 {tr("Start"), m_time},
                                 {tr("Duration"), m_duration},
                                 {tr("Name"), m_title}},
                                *m_title);
    m_quickDay = new DayButton(*m_date, [this] { return m_workspace.now().date; }, {m_time, m_duration, m_title});
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(fields);
    column->addWidget(m_night);
    return box;
}

QWidget *WorkoutPage::buildEffort()
{
    auto *card = new Card(tr("How hard was the whole workout?"));
    m_effortWord->setProperty("chipLabel", true);
    m_effortWord->setWordWrap(false);
    card->addTrailing(m_effortWord);
    m_effort->setAccessibleName(tr("Effort of the whole session"));
    m_effort->setWords({{0, tr("Rest")},
                        {2, tr("Easy")},
                        {4, tr("Somewhat hard")},
                        {5, tr("Hard")},
                        {7, tr("Very hard")},
                        {10, tr("Maximal")}});
    card->body()->addWidget(m_effort);
    return card;
}

QWidget *WorkoutPage::buildPain()
{
    auto *pain = new Card(tr("Upper-back pain before the workout"));
    pain->addTrailing(textLabel(tr("Helps the analysis most"), Type::Small, Tone::Text3));
    m_painBefore->setAccessibleName(pain->accessibleName());
    pain->body()->addWidget(m_painBefore);
    pain->body()->addLayout(labelled(tr("At its worst during the workout"), m_painDuring));
    return pain;
}

void WorkoutPage::buildFooter()
{
    auto *texts = new QVBoxLayout;
    texts->addStretch(); // a single line stands level with the buttons
    for (QWidget *text : std::initializer_list<QWidget *> {m_problem, m_preview->brief(), m_draftNote})
        texts->addWidget(text);
    texts->addStretch();
    connect(m_columns, &Columns::stackedChanged, m_preview->brief(), &QWidget::setVisible);
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
    connect(cancel, &QPushButton::clicked, this, &WorkoutPage::cancel);
}

void WorkoutPage::connectForm()
{
    connect(m_start, &StartFields::edited, this, &WorkoutPage::edited);
    connect(m_night, &NightNote::todayWanted, this, [this] {
        WallTime midnight = m_workspace.now(); // the hour of yesterday is still to come
        midnight.time = QTime(0, 0);
        m_start->begin(midnight);
        edited();
        m_date->setFocus(); // its button is gone
    });
    const auto takeAsTyped = [this] {
        m_asUsual = false;
        edited();
    };
    connect(m_duration, &Stepper::valueChanged, this, takeAsTyped);
    connect(m_duration, &Stepper::refused, this, takeAsTyped);
    connect(m_type, &Segmented::valueChanged, this, &WorkoutPage::edited);
    connect(m_title, &QLineEdit::textEdited, this, &WorkoutPage::edited);
    connect(m_exercises, &ExercisesCard::edited, this, &WorkoutPage::edited);
    connect(m_exercises, &ExercisesCard::typed, m_draft, &DraftKeeper::touch);
    connect(m_exercises, &ExercisesCard::replacing, this, [this](const ActName &act, const RowsSwap &back) {
        m_undo->offerBack(act, [this, rows = back]() mutable { m_exercises->swapRows(rows); });
        if (back.count == 0)
            m_navigator.notify({.text = tr("Row deleted"), .undoable = true});
    });
    connect(m_exercises, &ExercisesCard::mappingWanted, this,
            [this](const QStringList &names) { mapExercises(names, m_workspace, m_navigator, window()); });
    for (ScalePicker *scale : {m_effort, m_painBefore, m_painDuring})
        connect(scale, &ScalePicker::valueChanged, this, &WorkoutPage::edited);
    connect(m_notes, &NotesField::textChanged, this, &WorkoutPage::edited);
    connect(m_notes, &NotesField::refused, this,
            [this](const QString &sentence) { m_navigator.notify({.text = sentence}); });
    connect(m_offer, &ExperimentOffer::drawWanted, this, [this] { showDraw(m_workspace, m_navigator); });
    connect(m_offer, &ExperimentOffer::startStated, m_start, &StartFields::begin);
    connect(m_offer, &ExperimentOffer::edited, this, &WorkoutPage::edited);
    m_draft->tellIn(*m_draftNote);
    connect(m_draft, &DraftKeeper::wasGivenUp, this, &WorkoutPage::startNew);
    addDayKeys(*this, *m_date);
    connect(m_conditions, &ConditionsForm::edited, this, &WorkoutPage::edited);
}

Workout WorkoutPage::value() const
{
    Workout workout {
        .head = m_head,
        .started = m_start->value(),
        .type = fromWord<WorkoutType>(workoutTypeWords, m_type->value()).value_or(WorkoutType::Other),
        .title = m_title->text().trimmed(),
        .painBefore = m_painBefore->value(),
        .painDuring = m_painDuring->value(),
        .notes = m_notes->value(),
        .source = m_source,
        .implausible = m_implausible};
    if (const auto minutes = m_duration->value(); minutes && !m_duration->hasError())
        workout.duration = Minutes {*minutes};
    if (const std::optional<int> effort = m_effort->value())
        workout.sessionRpe = *effort;
    workout.sets = m_exercises->sets();
    workout.observations = m_conditions->values();
    return workout;
}

void WorkoutPage::setValue(const Workout &workout, const WorkoutBesides &besides)
{
    m_loading = true;
    m_head = workout.head;
    m_source = workout.source;
    m_implausible = workout.implausible;
    m_start->show(workout.started);
    if (besides.startsNow)
        m_start->setFilledIn(m_workspace.now());
    m_duration->setValue(workout.duration ? std::optional(workout.duration->value) : std::nullopt);
    m_type->setValue(wordOf<WorkoutType>(workoutTypeWords, workout.type));
    m_title->setText(workout.title);
    m_exercises->setSets(workout.sets);
    m_effort->setValue(workout.sessionRpe ? std::optional(qRound(*workout.sessionRpe)) : std::nullopt);
    m_painBefore->setValue(workout.painBefore);
    m_painDuring->setValue(workout.painDuring);
    m_conditions->setValues(workout.observations);
    m_notes->setValue(workout.notes);
    m_offer->setAnswer(besides.followed);
    m_problem->clear();
    m_loading = false;
    m_draft->settle();
    m_asUsual = besides.usualDuration;
    setTitle(m_head.uid.isEmpty() ? tr("Log workout") : tr("Edit workout"));
    updatePreview();
}

void WorkoutPage::startNew()
{
    setValue(usualWorkout(m_workspace.journal(), m_workspace.now()),
             {.usualDuration = true, .startsNow = true});
    DraftKeeper::say(*m_draftNote, {});
}

// At one stroke; what stood in the form and was not saved comes back with Undo.
void WorkoutPage::fill(const Workout &workout, const ActName &act, const QString &note)
{
    m_exercises->finishTyping();
    const auto followed = m_head.uid.isEmpty() ? std::optional(m_offer->answer()) : std::nullopt;
    const bool replaces = m_undo->fill(act, [&] {
        setValue(movedToNow(workout, m_workspace.now()), {.followed = followed, .startsNow = true});
    });
    DraftKeeper::say(*m_draftNote, note);
    if (replaces)
        m_navigator.notify({.text = tr("%1 What you had typed is set aside.", "sentence before").arg(note),
                            .undoable = true});
}

// A saved workout comes into the form; what is not saved yet waits until that is done.
void WorkoutPage::edit(const Workout &workout)
{
    if (m_draft->isDirty() && m_head.uid == workout.head.uid)
        return; // its changes are in the form already
    m_exercises->finishTyping();
    DraftKeeper::say(*m_draftNote, {}); // what was filled in before
    m_draft->setAside();
    setValue(workout);
}

void WorkoutPage::repeat(const Workout &last)
{
    const QString day = dayWithin(last.started.date, m_workspace.now().date);
    const QString name = last.title.isEmpty() ? day : tr("%1, %2", "workout, day").arg(last.title, day);
    fill(
        withoutAnswers(last), [] { return tr("Repeat a workout"); }, tr("Filled in from %1.").arg(name));
}

void WorkoutPage::receive(const Destination &destination)
{
    scroller()->verticalScrollBar()->setValue(0); // not where it was left
    const auto &workouts = m_workspace.journal().workouts();
    const Workout *named = m_workspace.journal().workout(destination.uid);
    if (destination.repeatLast && !workouts.isEmpty())
        repeat(named ? *named : workouts.back());
    else if (named)
        edit(*named);
    else if (!m_draft->isDirty() && (destination.day.isValid() || !m_draft->resume())
             && (m_asUsual || !m_head.uid.isEmpty()))
        startNew(); // the clock has moved on
    if (destination.day.isValid())
        m_date->setDate(destination.day);
    if (!destination.repeatLast)
        return m_title->setFocus();
    m_effort->setFocus(); // the one answer that is likely to be another
    QTimer::singleShot(0, m_effort,
                       [this] { scroller()->ensureWidgetVisible(m_effort); }); // once the page has its size
}

void WorkoutPage::refresh(const State &state)
{
    showSafety(*m_safety, m_workspace);
    m_time->setDisplayFormat(clockFormat()); // may have changed while the form was out of view
    m_conditions->useUnits();
    m_exercises->useExercises(state.journal);
    m_again->setEnabled(!state.journal.workouts().isEmpty());
    if (!m_draft->isDirty() && m_head.uid.isEmpty() && !m_duration->value())
        startNew();
    updatePreview();
}

void WorkoutPage::edited()
{
    if (m_loading)
        return;
    m_draft->touch();
    m_problem->clear();
    updatePreview();
}

void WorkoutPage::updatePreview()
{
    const Workout typed = value();
    m_start->follow(typed.duration, waitingDraw(m_workspace.state(), typed.type));
    m_effortWord->setText(m_effort->valueText());
    m_effortWord->setVisible(m_effort->value().has_value());
    nameDuration();
    if (m_workspace.state().loads)
        m_preview->show(m_workspace.state(), value(), m_asUsual);
    m_offer->show(m_workspace.state(), value());
    m_night->show(value(), m_workspace.now());
    m_quickDay->refresh();
    m_quickDay->setVisible(m_head.uid.isEmpty()); // a saved workout has its day
    m_again->setVisible(m_head.uid.isEmpty()); // and would leave the form for a new one
}

// What nobody has typed says so in its name, where it takes no room of its own.
void WorkoutPage::nameDuration()
{
    QLabel *name = nameOf(*m_duration);
    name->setWordWrap(false);
    name->setText(m_asUsual && m_duration->value() ? tr("Duration, as usual") : tr("Duration"));
}

QByteArray WorkoutPage::content() const
{
    Workout typed = value();
    typed.sets = m_exercises->setsAsTyped();
    return toDraft(typed, m_offer->answer() + QLatin1StringView(m_asUsual ? usualWord : ""));
}

bool WorkoutPage::showDraft(const QByteArray &draft)
{
    const auto workout = fromDraft<Workout>(draft, m_workspace.parts().fields);
    const QString besides = besidesOf(draft);
    if (workout)
        setValue(*workout,
                 {.followed = besides.section(u' ', 0, 0),
                  .usualDuration = besides.endsWith(QLatin1StringView(usualWord))});
    return workout.has_value();
}

void WorkoutPage::leave()
{
    m_exercises->finishTyping();
    m_draft->keep();
}

void WorkoutPage::cancel()
{
    m_exercises->finishTyping();
    m_undo->giveUp([] { return tr("Discard the workout"); }, tr("Not saved: the workout is discarded"));
}

// Refuses what cannot be saved; asks about what nobody is likely to mean.
bool WorkoutPage::mayBeSaved(const Workout &workout)
{
    const Judgement verdict =
        judge(workout, m_workspace.journal(), m_workspace.parts().fields, m_workspace.now());
    const QStringList refusals = m_exercises->refusals() + wrongNumbers(this) + verdict.refusals;
    if (!refusals.isEmpty()) {
        m_problem->refuse(refusals + verdict.doubts);
        showAtFields(verdict.problems);
        return false;
    }
    if (!verdict.doubts.isEmpty())
        m_problem->ask(verdict.doubts, true);
    return verdict.doubts.isEmpty();
}

// Below the fields that have to be put right; the cursor goes to the first one.
void WorkoutPage::showAtFields(const QList<Problem> &problems)
{
    if (!m_duration->value() && m_exercises->sets().isEmpty() && !m_duration->hasError())
        m_duration->showProblem(tr("Please enter how long the workout was, or at least one exercise."));
    for (const Problem &problem : problems)
        if (problem.field == u"duration_min")
            m_duration->showProblem(problem.text);
    m_conditions->showProblems(problems);
    if (m_exercises->goToRefused() || goToWrongNumber(this))
        scroller()->ensureWidgetVisible(QApplication::focusWidget());
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
    Change change = putting(workout);
    m_offer->addTo(change, workout, m_workspace.now());
    if (!m_workspace.perform(change, [fresh] { return fresh ? tr("Log workout") : tr("Edit workout"); })) {
        m_draft->keep();
        return;
    }
    m_draft->finish();
    m_navigator.showSaved();
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
