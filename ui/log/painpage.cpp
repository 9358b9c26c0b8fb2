#include "ui/log/painpage.h"

#include "core/advice/advice.h"
#include "core/advice/asking.h"
#include "core/advice/notice.h"
#include "core/advice/signs.h"
#include "core/advice/words.h"
#include "core/journal/check.h"
#include "ui/advice/safetybanner.h"
#include "ui/advice/safetyline.h"
#include "ui/kit/card.h"
#include "ui/kit/choices.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/datefield.h"
#include "ui/kit/errorline.h"
#include "ui/kit/format.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/scalewords.h"
#include "ui/kit/stepper.h"
#include "ui/kit/textfields.h"
#include "ui/log/conditionsform.h"
#include "ui/log/draftkeeper.h"
#include "ui/log/drafts.h"
#include "ui/log/formundo.h"
#include "ui/log/labelled.h"
#include "ui/log/movingcard.h"
#include "ui/log/problemnote.h"
#include "ui/log/reliefform.h"
#include "ui/log/signscheck.h"
#include "ui/log/wherecard.h"
#include "ui/log/wordchoices.h"
#include "ui/log/workoutchoice.h"
#include "ui/workspace/workspace.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 42; // em
constexpr int recalledAfterHours = 48;
constexpr int cardGap = 16;
// What a draft says besides its entry: that the scale has an answer, which may be 0, and which places wait for a level.
constexpr auto ratedWord = "rated";
const QString waitingWord = QStringLiteral("waiting:%1");

} // namespace

PainPage::PainPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Log pain"), parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_draft(new DraftKeeper(workspace, QStringLiteral("pain"),
                              {.content = [this] { return content(); },
                               .show = [this](const QByteArray &draft) { return showDraft(draft); },
                               .startNew = [this] { startNew(); }},
                              this))
    , m_undo(new FormUndo(*this, QStringLiteral("pain"), *m_draft, workspace, navigator))
    , m_at(momentField([this] { return m_workspace.now().date; }))
    , m_places(new WhereCard)
    , m_scale(new ScalePicker(ScalePicker::Look::Pain, 0, 10))
    , m_scaleWord(textLabel({}, Type::Caption))
    , m_scaleProblem(new ErrorLine)
    , m_onset(new Segmented(tr("When did it start?"), choicesOf(onsetTitles())))
    , m_workout(new WorkoutChoice)
    , m_qualities(new ChipGroup(tr("What does it feel like?"), choicesOf(qualityWords())))
    , m_signs(new SignsCheck)
    , m_whyAsked(textLabel({}, Type::BodyStrong))
    , m_banner(new SafetyBanner(SafetyBanner::Place::Form))
    , m_safety(new SafetyLine)
    , m_aggravators(new ChipGroup(tr("What makes it worse?"), choicesOf(aggravatorWords())))
    , m_easers(new ChipGroup(tr("What makes it better?"), choicesOf(easerWords())))
    , m_relief(new ReliefForm)
    , m_notes(new NotesField(tr("Notes")))
    , m_problem(new ProblemNote)
    , m_draftNote(textLabel({}, Type::Small, Tone::Text2))
{
    buildHeading();
    buildBody();
    buildFooter();
    connectForm();
    startNew();
    m_draft->resume();
}

void PainPage::buildBody()
{
    auto *columns = new Columns(stackBelow);
    auto *left = new QVBoxLayout;
    left->setSpacing(cardGap);
    left->addWidget(m_places);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(cardGap);
    QWidget *level = buildLevel();
    QWidget *relief = buildRelief();
    right->addWidget(level);
    right->addWidget(buildDetails());
    right->addStretch(1);
    columns->addColumn(left, 2);
    columns->addColumn(right, 3);
    left->insertWidget(1, relief); // late: Tab goes to the level before it
    followStacking(
        *columns,
        {.head = level, .field = m_scale, .tail = relief, .first = left, .second = right});
    body()->addWidget(columns);
}

void PainPage::buildHeading()
{
    nameField(m_at, tr("When"));
    m_at->setLocale(formats().locale);
    QPushButton *free = textButton(tr("Pain-free"), ButtonKind::Secondary, QStringLiteral("painfree"));
    free->setAccessibleName(tr("Save pain-free for this time"));
    actions()->addWidget(m_at);
    actions()->addWidget(free);
    connect(free, &QPushButton::clicked, this, [this] {
        PainEntry pain = value();
        pain.intensity = 0;
        pain.regions.clear();
        if (isAnswered())
            saveIfSound(pain);
    });
}

QWidget *PainPage::buildLevel()
{
    auto *card = new Card(tr("Worst pain at this moment"));
    m_scaleWord->setProperty("chipLabel", true);
    m_scaleWord->setWordWrap(false);
    card->addTrailing(m_scaleWord);
    m_scale->setAccessibleName(tr("Worst pain at this moment"));
    m_scale->setWords(painScaleWords());
    card->body()->addWidget(m_scale);
    card->body()->addWidget(m_scaleProblem);
    return card;
}

QWidget *PainPage::buildDetails()
{
    auto *card = new Card;
    card->setAccessibleName(tr("More about it"));
    m_onset->setClearable(true);
    QVBoxLayout *column = card->body();
    column->setSpacing(10);
    addQuestion(column, tr("When did it start?"), m_onset, tr("All optional"));
    addQuestion(column, tr("After which workout?"), m_workout, {});
    addQuestion(column, tr("What does it feel like?"), m_qualities, {});
    addRuler(column);
    addQuestion(column, tr("Anything else going on?"), m_signs, {});
    column->insertWidget(column->indexOf(m_signs), m_whyAsked);
    column->addWidget(m_banner);
    return card;
}

QWidget *PainPage::buildRelief()
{
    auto *card = new Card;
    card->setAccessibleName(tr("What changes it"));
    QVBoxLayout *column = card->body();
    column->setSpacing(10);
    addQuestion(column, tr("What makes it worse?"), m_aggravators, tr("All optional"));
    addQuestion(column, tr("What makes it better?"), m_easers, {});
    addQuestion(column, tr("Tried anything for relief?"), m_relief, {});
    addQuestion(column, tr("Notes"), m_notes, {});
    return card;
}

void PainPage::buildFooter()
{
    auto *texts = new QVBoxLayout;
    texts->addStretch(); // a single line stands level with the buttons
    for (QWidget *text : std::initializer_list<QWidget *> {m_safety, m_problem, m_draftNote})
        texts->addWidget(text);
    texts->addStretch();
    connect(m_problem, &ProblemNote::confirmed, this, [this] { store(*m_doubtful); });
    QPushButton *cancel = textButton(tr("Cancel"), ButtonKind::Secondary);
    QPushButton *keep = textButton(tr("Save entry"), ButtonKind::Primary);
    footer()->addLayout(texts, 1);
    // A message above grows upwards and leaves them where they are.
    footer()->addWidget(cancel, 0, Qt::AlignBottom);
    footer()->addWidget(keep, 0, Qt::AlignBottom);
    connect(keep, &QPushButton::clicked, this, &PainPage::save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_undo->giveUp([] { return tr("Discard the pain entry"); },
                       tr("Not saved: the pain entry is discarded"));
    });
}

void PainPage::connectForm()
{
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &PainPage::edited);
    connect(m_scale, &ScalePicker::valueChanged, this, [this](std::optional<int> level) {
        const std::optional<int> taken = level > 0 ? level : std::nullopt;
        m_places->setLevel(taken);
        edited();
    });
    // What a place sets the scale to is no answer for the others.
    connect(m_scale, &ScalePicker::picked, this,
            [this](int level) { setPlaces(following(m_places->places(), level)); });
    connect(m_places, &WhereCard::placesChanged, this, &PainPage::setPlaces);
    connect(m_onset, &Segmented::valueChanged, this, &PainPage::edited);
    connect(m_workout, &WorkoutChoice::changed, this, &PainPage::edited);
    for (ChipGroup *chips : {m_qualities, m_aggravators, m_easers})
        connect(chips, &ChipGroup::valuesChanged, this, &PainPage::edited);
    connect(m_signs, &SignsCheck::edited, this, &PainPage::edited);
    connect(m_banner, &SafetyBanner::helpWanted, this,
            [this] { m_navigator.open({.page = QStringLiteral("help")}); });
    connect(m_safety, &SafetyLine::moreWanted, this, [this] { scroller()->ensureWidgetVisible(m_banner); });
    connect(m_relief, &ReliefForm::edited, this, &PainPage::edited);
    connect(m_notes, &NotesField::textChanged, this, &PainPage::edited);
    connect(m_notes, &NotesField::refused, this,
            [this](const QString &sentence) { m_navigator.notify({.text = sentence}); });
    m_draft->tellIn(*m_draftNote);
    connect(m_draft, &DraftKeeper::wasRestored, this, &PainPage::showTriage);
    connect(m_draft, &DraftKeeper::wasGivenUp, this, &PainPage::startNew);
    addDayKeys(*this, *m_at);
}

// The scale stands at the worst place; a single place and the scale follow each other.
void PainPage::setPlaces(const MarkedPlaces &places)
{
    m_places->setPlaces(places);
    if (const std::optional<int> worst = worstLevel(places); worst && !m_loading)
        m_scale->setValue(worst);
    edited();
}

WallTime PainPage::moment() const
{
    const QDateTime at = m_at->dateTime();
    return {.date = at.date(), .time = at.time(), .offsetMinutes = m_workspace.now().offsetMinutes};
}

PainEntry PainPage::value() const
{
    PainEntry pain {.head = m_head,
                    .at = moment(),
                    .intensity = m_scale->value().value_or(0),
                    .onset = fromWord<Onset>(onsetWords, m_onset->value()),
                    .workout = m_workout->value(),
                    .regions = regionPains(m_places->places()),
                    .qualities = m_qualities->values(),
                    .aggravators = m_aggravators->values(),
                    .easers = m_easers->values(),
                    .warningSigns = m_signs->warningSigns(),
                    .signsAsked = m_signs->asked(),
                    .relief = m_relief->value(),
                    .notes = m_notes->value()};
    // Filled in from memory: kept and shown, but no evidence.
    pain.recalled =
        m_recalled || (m_head.uid.isEmpty() && hoursBetween(pain.at, m_workspace.now()) > recalledAfterHours);
    return pain;
}

void PainPage::setValue(const PainEntry &pain, const QStringList &besides)
{
    const bool isRated = besides.contains(QLatin1StringView(ratedWord));
    m_loading = true;
    m_head = pain.head;
    m_recalled = pain.recalled;
    m_at->setDateTime(QDateTime(pain.at.date, pain.at.time.value_or(QTime(12, 0))));
    m_scale->setValue(isRated ? std::optional(pain.intensity) : std::nullopt);
    MarkedPlaces places = markedPlaces(pain.regions);
    for (MarkedPlace &place : places)
        if (besides.contains(waitingWord.arg(place.region)))
            place.level.reset();
    m_places->setPlaces(places);
    m_onset->setValue(pain.onset ? wordOf<Onset>(onsetWords, *pain.onset) : QString());
    m_workout->show(m_workspace.journal(), m_workspace.now().date);
    m_workout->setValue(pain.workout);
    offerWorkout();
    m_qualities->setValues(pain.qualities);
    m_aggravators->setValues(pain.aggravators);
    m_easers->setValues(pain.easers);
    m_signs->setValue(pain.warningSigns, pain.signsAsked);
    m_signs->openAgain(besides);
    m_relief->setValue(pain.relief);
    m_notes->setValue(pain.notes);
    m_problem->clear();
    m_scaleProblem->say({});
    m_loading = false;
    m_draft->settle();
    setTitle(m_head.uid.isEmpty() ? tr("Log pain") : tr("Edit pain"));
    showTriage();
}

void PainPage::startNew()
{
    setValue({.at = m_workspace.now()}, {});
    DraftKeeper::say(*m_draftNote, {});
}

// Pain that is logged anew may follow the last workout; what was saved says so itself.
void PainPage::offerWorkout()
{
    const bool apart = fromWord<Onset>(onsetWords, m_onset->value()) == Onset::NoSession;
    m_workout->offerBefore(m_head.uid.isEmpty() && !apart ? std::optional(moment()) : std::nullopt);
}

void PainPage::refresh(const State &state)
{
    m_at->setDisplayFormat(tr("ddd d MMMM yyyy, %1", "day, time as h:mm AP or HH:mm").arg(clockFormat()));
    m_at->updateGeometry();
    if (!m_draft->isDirty() && m_head.uid.isEmpty())
        startNew();
    else
        m_workout->show(state.journal, m_workspace.now().date);
}

void PainPage::receive(const Destination &destination)
{
    scroller()->verticalScrollBar()->setValue(0); // not where it was left
    const PainEntry *found = m_workspace.journal().pain(destination.uid);
    const bool wantsNew = destination.level || destination.day.isValid() || !destination.workout.isEmpty();
    if (found && !(m_draft->isDirty() && m_head.uid == found->head.uid)) {
        m_draft->setAside(); // what is not saved waits until this is
        setValue(*found, {QLatin1StringView(ratedWord)});
    } else if (!found && !m_draft->isDirty() && (wantsNew || !m_draft->resume()) && !m_head.uid.isEmpty()) {
        startNew();
    }
    if (destination.level)
        m_scale->setValue(*destination.level);
    if (!destination.workout.isEmpty()) {
        m_workout->setValue(destination.workout);
        edited();
    }
    if (destination.day.isValid())
        m_at->setDate(destination.day);
    if (wantsNew)
        m_draft->keep(); // the click that brought it was an answer; nothing waits for the page to be drawn
    QWidget *first = destination.part == u"signs" ? static_cast<QWidget *>(m_signs) : m_scale;
    first->setFocus();
    if (first == m_signs) // once the page has its size
        QTimer::singleShot(0, m_signs, [this] { scroller()->ensureWidgetVisible(m_signs); });
}

void PainPage::edited()
{
    if (m_loading)
        return;
    m_draft->touch();
    offerWorkout();
    m_problem->clear();
    m_scaleProblem->say({});
    showTriage();
}

void PainPage::showTriage()
{
    m_signs->setSaidAbove(isNumbOrTingling(m_qualities->values()));
    m_scaleWord->setText(m_scale->valueText());
    m_scaleWord->setVisible(m_scale->value().has_value());
    const Knowledge &knowledge = m_workspace.parts().knowledge;
    // An untouched form says nothing yet; what earlier entries say stands on Today.
    const Triage triage = m_draft->isDirty() ? triageWithThis(value()) : Triage {};
    m_banner->show(triage, knowledge, {});
    m_safety->show(triage);
    const QString why =
        m_signs->isComplete() ? QString() : whyAsked(reasonToAsk(m_workspace.journal(), value()));
    m_whyAsked->setText(why);
    m_whyAsked->setVisible(!why.isEmpty());
}

Triage PainPage::triageWithThis(const PainEntry &pain) const
{
    const WorkspaceParts &parts = m_workspace.parts();
    return triageWith(m_workspace.journal(), pain, parts.knowledge, parts.fields, m_workspace.now());
}

// Beside the entry stands what it cannot say, as which signs are ticked that say nothing yet.
QByteArray PainPage::content() const
{
    QStringList besides = m_signs->openGroups();
    if (m_scale->value())
        besides.append(QLatin1StringView(ratedWord));
    for (const MarkedPlace &place : m_places->places())
        if (!place.level)
            besides.append(waitingWord.arg(place.region));
    return toDraft(value(), besides.join(u' '));
}

bool PainPage::showDraft(const QByteArray &draft)
{
    const auto pain = fromDraft<PainEntry>(draft, m_workspace.parts().fields);
    QStringList besides = besidesOf(draft).split(u' ');
    if (pain && pain->intensity > 0)
        besides.append(QLatin1StringView(ratedWord));
    if (pain)
        setValue(*pain, besides);
    return pain.has_value();
}

void PainPage::leave() { m_draft->keep(); }

void PainPage::save()
{
    if (!m_scale->value() || lacksLevel(m_places->places())) {
        const QString sentence = m_scale->value() ? tr("Please choose a level for each place, or one for all.")
                                                  : tr("Please choose how strong the pain is, 0 to 10.");
        m_problem->refuse({sentence});
        m_scaleProblem->say(sentence);
        m_scale->setFocus();
        scroller()->ensureWidgetVisible(m_scale);
    } else if (isAnswered()) {
        saveIfSound(value());
    }
}

// Nothing stands in the form that would get lost; else the cursor goes to the first thing that would.
bool PainPage::isAnswered()
{
    if (const QStringList wrong = wrongNumbers(this); !wrong.isEmpty()) {
        m_problem->refuse(wrong);
        goToWrongNumber(this);
    } else if (const QStringList open = m_signs->refusals(); !open.isEmpty()) {
        m_problem->refuse(open);
        m_signs->goToOpen();
    } else {
        return true;
    }
    scroller()->ensureWidgetVisible(window()->focusWidget());
    return false;
}

// Refuses what cannot be saved; asks about a time that nobody is likely to mean.
void PainPage::saveIfSound(const PainEntry &pain)
{
    QStringList refusals;
    QStringList doubts;
    for (const Problem &problem : check(pain, m_workspace.now()))
        (problem.confirmable ? doubts : refusals).append(problem.text);
    m_doubtful = pain;
    if (!refusals.isEmpty())
        m_problem->refuse(refusals + doubts);
    else if (!doubts.isEmpty())
        m_problem->ask(doubts, false);
    else
        store(pain);
}

void PainPage::store(PainEntry pain)
{
    const bool fresh = pain.head.uid.isEmpty();
    const Triage triage = triageWithThis(pain);
    pain.head = fresh ? m_workspace.newHead() : m_workspace.editedHead(pain.head);
    if (!m_workspace.perform(putting(pain), [fresh] { return fresh ? tr("Log pain") : tr("Edit pain"); })) {
        m_draft->keep();
        return;
    }
    m_draft->finish();
    tellSaved(pain, fresh, triage);
}

// A warning that came with the entry is not left behind with its form.
void PainPage::tellSaved(const PainEntry &pain, bool fresh, const Triage &triage)
{
    const QDate today = m_workspace.now().date;
    const QString day = pain.at.date == today ? QString() : dayWithin(pain.at.date, today);
    const QString saved = pain.intensity > 0 ? day.isEmpty() ? tr("Pain entry saved")
                                                             : tr("Pain entry of %1 saved", "day").arg(day)
        : day.isEmpty()                      ? tr("Pain-free check-in saved")
                                             : tr("Pain-free check-in of %1 saved", "day").arg(day);
    Notice notice {.text = fresh ? saved : tr("Pain entry changed"), .undoable = true};
    const Destination warning {.page = QStringLiteral("today")};
    if (triage.level == emergencyLevel)
        m_navigator.open(warning);
    else
        m_navigator.showSaved();
    if (triage.level == professionalLevel) {
        notice.actionText = noticeTitle(triage);
        notice.action = [this, warning] { m_navigator.open(warning); };
    }
    m_navigator.notify(notice);
}

void PainPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_navigator.back();
    else
        Page::keyPressEvent(event);
}

} // namespace rhomboid
