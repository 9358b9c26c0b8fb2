#include "ui/people/peopledialog.h"

#include "core/store/store.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/log/draftkeeper.h"
#include "ui/people/missingjournal.h"
#include "ui/people/personform.h"
#include "ui/people/personsign.h"
#include "ui/workspace/workspace.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 30; // em
constexpr int dialogWidth = 44; // em

// A new journal that says whose it is.
Result<void> makeJournal(const QString &path, const Person &person, const WallTime &now)
{
    Result<Store> store = Store::open(path);
    if (!store)
        return store.error();
    const Result<Change> written = store->apply(notingPerson(person, now));
    return written ? Result<void>() : written.error();
}

} // namespace

PeopleDialog::PeopleDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget)
    , m_open(textButton(tr("Open"), ButtonKind::Secondary))
    , m_change(textButton(tr("Name and colour…"), ButtonKind::Secondary, QStringLiteral("edit")))
    , m_takeOff(textButton(tr("Take off the list"), ButtonKind::Secondary))
{
    setWindowTitle(tr("People"));
    // Also a journal that lies elsewhere: here it gets its name.
    if (m_workspace.isLoaded())
        listJournal(m_workspace.path(), personOf(m_workspace.journal()), Listing::Add);
    keepPeople(withFoundJournals(people()));
    m_list->setAccessibleName(tr("People on this computer"));
    m_list->setProperty("rows", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    auto *row = new Columns(stackBelow);
    row->addColumn(m_list, 1);
    row->addColumn(buildButtons(), 0);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(
        textLabel(tr("Each person has a journal of their own: one file, with its own backups, drafts and "
                     "findings. Nothing is shared between them."),
                  Type::Body, Tone::Text2));
    column->addWidget(row, 1);
    column->addWidget(
        textLabel(tr("The files are not encrypted. Whoever can use this account of the computer can "
                     "read every journal in it."),
                  Type::Small, Tone::Text2));
    column->addWidget(close);
    connect(m_list, &QListWidget::currentRowChanged, this, &PeopleDialog::showChoice);
    connect(m_list, &QListWidget::itemActivated, this, &PeopleDialog::openChosen);
    showPeople();
    ensurePolished(); // with the letters of the style sheet, of which the height is made
    const int wide = theme().em(dialogWidth);
    const QSize wanted(wide, heightForWidth(wide));
    resize(parent ? wanted.boundedTo(parent->size()) : wanted);
}

QWidget *PeopleDialog::buildButtons()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    QPushButton *another = textButton(tr("Add a person…"), ButtonKind::Primary, QStringLiteral("plus"));
    QPushButton *file = textButton(tr("Open a journal file…"), ButtonKind::Secondary);
    for (QPushButton *button : {m_open, m_change, another, file, m_takeOff})
        column->addWidget(button);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &PeopleDialog::openChosen);
    connect(m_change, &QPushButton::clicked, this, &PeopleDialog::change);
    connect(another, &QPushButton::clicked, this, &PeopleDialog::add);
    connect(file, &QPushButton::clicked, this, &PeopleDialog::openFile);
    connect(m_takeOff, &QPushButton::clicked, this, &PeopleDialog::takeOff);
    return box;
}

void PeopleDialog::showPeople()
{
    const int row = qMax(0, m_list->currentRow());
    m_people = people();
    m_list->clear();
    for (const Listed &each : std::as_const(m_people)) {
        QString text = displayName(each);
        if (each.person.enteredForOther)
            text = tr("%1, entered by someone else").arg(text);
        if (each.journal == personAt(m_workspace.path()).journal)
            text = tr("%1 (this window)").arg(text);
        const QFileInfo file(each.journal);
        const QString place = file.exists() ? file.fileName() : tr("%1 is not there").arg(file.fileName());
        auto *item =
            new QListWidgetItem(personIcon(each.color), QStringLiteral("%1\n%2").arg(text, place), m_list);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2", "a person, a file").arg(text, place));
        item->setToolTip(each.journal);
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    showChoice();
}

int PeopleDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < m_people.size() ? row : -1;
}

void PeopleDialog::showChoice()
{
    const int row = chosen();
    const bool here = row >= 0 && m_people[row].journal == personAt(m_workspace.path()).journal;
    m_open->setEnabled(row >= 0 && !here);
    m_change->setEnabled(row >= 0);
    m_takeOff->setEnabled(row >= 0 && !here);
}

void PeopleDialog::openChosen()
{
    if (const int row = chosen(); row >= 0 && m_open->isEnabled()) {
        openAll(filesToOpen(m_people[row].journal, this));
        showPeople();
    }
}

void PeopleDialog::openAll(const QStringList &journals)
{
    if (journals.isEmpty())
        return;
    accept();
    for (const QString &journal : journals)
        journalOpener()(journal);
}

// What was typed when the program ended is in the form again.
int PeopleDialog::ask(PersonForm &form, const QString &name)
{
    if (!m_workspace.isLoaded())
        return form.exec();
    DraftKeeper draft(m_workspace, name,
                      {.content = [&form] { return form.draft(); },
                       .show = [&form](const QByteArray &kept) { return form.showDraft(kept); }});
    draft.resume();
    connect(&form, &PersonForm::edited, &draft, &DraftKeeper::touch);
    connect(&form, &PersonForm::cancelled, &draft, &DraftKeeper::drop);
    const int result = form.exec();
    if (result == QDialog::Accepted)
        draft.drop();
    else
        draft.keep();
    return result;
}

void PeopleDialog::add()
{
    PersonForm form(tr("Add a person"), {.color = static_cast<int>(m_people.size() % personColors().size())},
                    this);
    if (ask(form, QStringLiteral("person_new")) != QDialog::Accepted)
        return;
    const QString path = freshJournalPath(form.person().name);
    if (const Result<void> made = makeJournal(path, form.person(), m_workspace.now()); !made)
        return say(made.error().text);
    QList<Listed> listed = people();
    listed.append(
        {.journal = QFileInfo(path).canonicalFilePath(), .person = form.person(), .color = form.color()});
    keepPeople(listed);
    openAll({path});
}

// The name stands in the journal, the colour in the list.
void PeopleDialog::change()
{
    const int row = chosen();
    if (row < 0)
        return;
    const Listed before = m_people[row];
    if (!QFileInfo::exists(before.journal)) // a name must not make a journal
        return openChosen();
    PersonForm form(tr("Name and colour"), before, this);
    if (ask(form, QStringLiteral("person")) != QDialog::Accepted)
        return;
    if (form.person() != before.person) {
        const bool here = before.journal == personAt(m_workspace.path()).journal;
        const Result<void> written = here
            ? m_workspace.perform(notingPerson(form.person(), m_workspace.now()),
                                  [] { return tr("Change the name"); })
            : makeJournal(before.journal, form.person(), m_workspace.now());
        if (!written)
            return say(written.error().text);
    }
    QList<Listed> listed = people();
    const auto kept = std::ranges::find(listed, before.journal, &Listed::journal);
    if (kept != listed.end())
        *kept = {.journal = before.journal, .person = form.person(), .color = form.color()};
    keepPeople(listed);
    showPeople();
}

void PeopleDialog::openFile() { openAll(chooseJournals(this)); }

void PeopleDialog::takeOff()
{
    const int row = chosen();
    if (row < 0)
        return;
    const Listed gone = m_people[row];
    takeOffList(gone.journal);
    showPeople();
    say(tr("%1 is off the list. The journal stays where it is: %2").arg(displayName(gone), gone.journal));
}

void PeopleDialog::say(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Information, windowTitle(), sentence, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace rhomboid
