#include "ui/journal/phasenotedialog.h"

#include "ui/kit/controls.h"
#include "ui/kit/datefield.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/navigator.h"
#include "ui/kit/textfields.h"
#include "ui/log/draftkeeper.h"
#include "ui/workspace/workspace.h"

#include <QAccessible>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int usualWidth = 30; // em

QLayout *labelled(const QString &name, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    QLabel *label = textLabel(name, Type::Small, Tone::Text2);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

// Half a note, which could not be saved yet, is a draft too: so it is kept field by field.
QByteArray draftOf(const PhaseNote &note)
{
    return QJsonDocument(QJsonObject {{QStringLiteral("uid"), note.uid},
                                      {QStringLiteral("from"), note.from.toString(Qt::ISODate)},
                                      {QStringLiteral("to"), note.to.toString(Qt::ISODate)},
                                      {QStringLiteral("text"), note.text}})
        .toJson(QJsonDocument::Compact);
}

std::optional<PhaseNote> noteOf(const QByteArray &draft)
{
    const QJsonObject fields = QJsonDocument::fromJson(draft).object();
    const auto day = [&fields](const QString &name) {
        return QDate::fromString(fields.value(name).toString(), Qt::ISODate);
    };
    const PhaseNote note {.uid = fields.value(QStringLiteral("uid")).toString(),
                          .from = day(QStringLiteral("from")),
                          .to = day(QStringLiteral("to")),
                          .text = fields.value(QStringLiteral("text")).toString()};
    return note.from.isValid() && note.to.isValid() ? std::optional(note) : std::nullopt;
}

} // namespace

PhaseNoteDialog::PhaseNoteDialog(const PhaseNote &note, Workspace &workspace, Navigator &navigator,
                                 QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_uid(note.uid)
    , m_text(new QLineEdit)
    , m_problem(textLabel({}, Type::Small, Tone::Danger))
    , m_draftNote(textLabel({}, Type::Small, Tone::Text2))
    , m_draft(new DraftKeeper(workspace, phaseNoteDraft(),
                              {.content = [this] { return draftOf(value()); },
                               .show = [this](const QByteArray &draft) { return showDraft(draft); }},
                              this))
{
    setWindowTitle(m_uid.isEmpty() ? tr("Add a note for several days")
                                   : tr("Edit the note for several days"));
    m_text->setAccessibleName(tr("Name of these days"));
    limitText(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(textLabel(windowTitle(), Type::Heading));
    column->addWidget(
        textLabel(tr("It is drawn below these days in the charts, so that you see what was different "
                     "then. The analysis does not use it."),
                  Type::Body, Tone::Text2));
    column->addLayout(labelled(tr("Name"), m_text));
    buildIdeas(*column);
    column->addWidget(buildDays(note));
    column->addWidget(m_problem);
    column->addWidget(buildFoot());
    m_problem->hide();
    resume(note);
    resize(theme().em(usualWidth), sizeHint().height());
    if (parent)
        resize(size().boundedTo(parent->window()->size()));
    m_text->setFocus();
}

void PhaseNoteDialog::buildIdeas(QVBoxLayout &column)
{
    auto *ideas = new QWidget;
    auto *flow = new FlowLayout(8, ideas);
    for (const QString &idea : {tr("New programme"), tr("Holiday"), tr("Ill"), tr("Rest week")}) {
        QPushButton *button = textButton(idea, ButtonKind::Small);
        connect(button, &QPushButton::clicked, m_text, [this, idea] {
            m_text->setText(idea);
            m_text->setFocus();
        });
        flow->addWidget(button);
    }
    column.addWidget(ideas);
}

QWidget *PhaseNoteDialog::buildDays(const PhaseNote &note)
{
    m_from = dayField(tr("First day"), note.from);
    m_to = dayField(tr("Last day"), note.to);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(labelled(tr("First day"), m_from), 1);
    row->addLayout(labelled(tr("Last day"), m_to), 1);
    return box;
}

QWidget *PhaseNoteDialog::buildFoot()
{
    QPushButton *cancel = textButton(tr("Cancel"), ButtonKind::Secondary);
    QPushButton *ready = textButton(tr("Save note"), ButtonKind::Primary);
    ready->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &PhaseNoteDialog::cancel);
    connect(ready, &QPushButton::clicked, this, &PhaseNoteDialog::save);
    auto *saving = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    connect(saving, &QShortcut::activated, this, &PhaseNoteDialog::save);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_draftNote, 1);
    row->addWidget(cancel);
    row->addWidget(ready);
    return foot;
}

void PhaseNoteDialog::connectFields()
{
    connect(m_text, &QLineEdit::textChanged, m_draft, &DraftKeeper::touch);
    for (const QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, m_draft, &DraftKeeper::touch);
}

PhaseNote PhaseNoteDialog::value() const
{
    return {.uid = m_uid, .from = m_from->date(), .to = m_to->date(), .text = m_text->text().trimmed()};
}

void PhaseNoteDialog::setValue(const PhaseNote &note)
{
    m_uid = note.uid;
    m_text->setText(note.text);
    m_from->setDate(note.from);
    m_to->setDate(note.to);
}

bool PhaseNoteDialog::showDraft(const QByteArray &draft)
{
    const std::optional<PhaseNote> note = noteOf(draft);
    if (note)
        setValue(*note);
    return note.has_value();
}

// What was typed about this note before; what was typed about another one waits for it.
void PhaseNoteDialog::resume(const PhaseNote &note)
{
    m_draft->tellIn(*m_draftNote);
    setValue(note);
    if (m_draft->resume() && m_uid != note.uid) {
        m_draft->setAside();
        setValue(note);
        m_draftNote->clear();
    }
    connectFields();
}

void PhaseNoteDialog::cancel()
{
    m_draft->drop();
    reject();
}

// However it is closed: what is neither saved nor cancelled is kept.
void PhaseNoteDialog::done(int result)
{
    m_draft->keep();
    QDialog::done(result);
}

void PhaseNoteDialog::save()
{
    const PhaseNote note = value();
    if (const QList<Problem> problems = check(note); !problems.isEmpty()) {
        const QString field = problems.constFirst().field;
        if (field == u"text")
            m_text->setFocus();
        else
            (field == u"to" ? m_to : m_from)->setFocus();
        return refuse(problems.constFirst().text);
    }
    const std::optional<Entry> old = m_workspace.journal().find(m_uid);
    const bool isNew = !old;
    const EntryHead head = isNew ? m_workspace.newHead() : m_workspace.editedHead(headOf(*old));
    const Result<void> saved = m_workspace.perform(putting(eventOf(note, head)), [isNew] {
        return isNew ? tr("Add a note for several days") : tr("Edit the note for several days");
    });
    if (!saved)
        return refuse(saved.error().text);
    m_navigator.notify(
        {.text = isNew ? tr("Note for several days saved") : tr("Note for several days changed"),
         .undoable = true});
    m_draft->drop();
    accept();
}

void PhaseNoteDialog::refuse(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

namespace {

void open(const PhaseNote &note, Workspace &workspace, Navigator &navigator, QWidget *window)
{
    auto *dialog = new PhaseNoteDialog(note, workspace, navigator, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void editPhaseNote(const QString &uid, Workspace &workspace, Navigator &navigator, QWidget *window)
{
    for (const PhaseNote &note : phaseNotes(workspace.journal()))
        if (note.uid == uid)
            return open(note, workspace, navigator, window);
}

void addPhaseNote(QDate from, QDate to, Workspace &workspace, Navigator &navigator, QWidget *window)
{
    open({.from = from, .to = to}, workspace, navigator, window);
}

QString phaseNoteDraft() { return QStringLiteral("phase_note"); }

bool resumePhaseNote(Workspace &workspace, Navigator &navigator, QWidget *window)
{
    const std::optional<QByteArray> draft = DraftKeeper::lastKept(workspace, phaseNoteDraft());
    const std::optional<PhaseNote> note = draft ? noteOf(*draft) : std::nullopt;
    if (note)
        open(*note, workspace, navigator, window);
    return note.has_value();
}

} // namespace rhomboid
