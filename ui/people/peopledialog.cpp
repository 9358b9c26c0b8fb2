#include "ui/people/peopledialog.h"

#include "core/store/store.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/listrow.h"
#include "ui/kit/scroller.h"
#include "ui/log/draftkeeper.h"
#include "ui/people/firstrun.h"
#include "ui/people/missingjournal.h"
#include "ui/people/peoplerows.h"
#include "ui/people/personform.h"
#include "ui/people/personsign.h"
#include "ui/workspace/workspace.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double stackBelow = 30; // em
constexpr int dialogWidth = 48; // em
constexpr int margin = 20;
constexpr int mostRows = 5; // of the list, before it scrolls

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
    , m_page(new QWidget)
    , m_list(new QListWidget)
    , m_open(textButton(tr("Open"), ButtonKind::Secondary))
    , m_change(textButton(tr("Name and colour…"), ButtonKind::Secondary, QStringLiteral("edit")))
    , m_takeOff(textButton(tr("Remove from the list"), ButtonKind::Secondary))
{
    setWindowTitle(tr("People"));
    // Also a journal that lies elsewhere: here it gets its name.
    if (m_workspace.isLoaded())
        listJournal(m_workspace.path(), personOf(m_workspace.journal()), Listing::Add);
    keepPeople(withFoundJournals(people()));
    m_list->setAccessibleName(tr("People on this computer"));
    m_list->setProperty("rows", true);
    m_list->setItemDelegate(new PeopleRows(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    QScrollArea *scroller = scrollerOf(m_page);
    scroller->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded); // else the page ends before the buttons below it
    outer->addWidget(scroller, 1);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->setContentsMargins(margin, 0, margin, margin);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(close);
    buildPage();
    connect(m_list, &QListWidget::currentRowChanged, this, &PeopleDialog::showChoice);
    connect(m_list, &QListWidget::itemActivated, this, &PeopleDialog::openChosen);
    showPeople();
    m_list->setMinimumHeight(qMin(m_list->count(), mostRows) * listRowHeight(1) + 2 * m_list->frameWidth());
    ensurePolished(); // with the letters of the style sheet, of which the height is made
    const int wide = parent ? qMin(theme().em(dialogWidth), parent->width()) : theme().em(dialogWidth);
    const QSize wanted(wide, m_page->heightForWidth(wide) + close->sizeHint().height());
    resize(parent ? wanted.boundedTo(parent->size()) : wanted);
}

void PeopleDialog::buildPage()
{
    m_page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    column->addWidget(textLabel(tr("People on this computer"), Type::Heading));
    column->addWidget(
        textLabel(tr("Each person has a journal of their own: one file, with its own backups, drafts and "
                     "findings. They share nothing."),
                  Type::Body, Tone::Text2));
    auto *row = new Columns(stackBelow);
    row->addColumn(m_list, 1);
    row->addColumn(buildButtons(), 0);
    column->addWidget(row, 1);
    auto *note = new QHBoxLayout;
    note->setSpacing(8);
    note->addWidget(iconLabel(QStringLiteral("info"), Tone::Text2), 0, Qt::AlignTop);
    note->addWidget(textLabel(tr("The files are not encrypted. Whoever can use this account of the computer "
                                 "can read every journal in it."),
                              Type::Small, Tone::Text2),
                    1);
    column->addLayout(note);
}

QWidget *PeopleDialog::buildButtons()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    QPushButton *another = textButton(tr("Add a person…"), ButtonKind::Primary, QStringLiteral("plus"));
    QPushButton *file = textButton(tr("Open a journal file…"), ButtonKind::Secondary);
    // What is done with the chosen one, and apart from it what the list is added to by.
    for (QPushButton *button : {m_open, m_change, m_takeOff})
        column->addWidget(button);
    column->addSpacing(12);
    for (QPushButton *button : {another, file})
        column->addWidget(button);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &PeopleDialog::openChosen);
    connect(m_change, &QPushButton::clicked, this, &PeopleDialog::change);
    connect(another, &QPushButton::clicked, this, &PeopleDialog::add);
    connect(file, &QPushButton::clicked, this, &PeopleDialog::openFile);
    connect(m_takeOff, &QPushButton::clicked, this, &PeopleDialog::takeOff);
    return box;
}

QStringList PeopleDialog::detailsOf(const Listed &listed, bool here)
{
    QStringList details;
    if (here)
        details.append(tr("This window"));
    if (listed.person.madeUp)
        details.append(tr("Made-up entries to look around in"));
    if (listed.person.enteredForOther)
        details.append(tr("Entered by someone else"));
    const QFileInfo file(listed.journal);
    details.append(file.exists() ? file.fileName() : tr("%1 is not there").arg(file.fileName()));
    return details;
}

void PeopleDialog::showPeople()
{
    const QString own = personAt(m_workspace.path()).journal;
    m_people = people();
    // At first the journal of this window, later the one that was chosen.
    const auto mine = std::find_if(m_people.cbegin(), m_people.cend(),
                                   [&own](const Listed &each) { return each.journal == own; });
    const auto first = mine != m_people.cend() ? static_cast<int>(mine - m_people.cbegin()) : 0;
    const int row = m_list->currentRow() >= 0 ? m_list->currentRow() : first;
    m_list->clear();
    for (const Listed &each : std::as_const(m_people)) {
        const bool here = each.journal == own;
        const QStringList details = detailsOf(each, here);
        auto *item = new QListWidgetItem(displayName(each), m_list);
        item->setData(PeopleRows::DetailsRole, details.join(QStringLiteral(" · ")));
        item->setData(PeopleRows::IconRole,
                      each.person.madeUp ? QStringLiteral("journal") : QStringLiteral("user"));
        item->setData(PeopleRows::ToneRole,
                      static_cast<int>(each.person.madeUp ? Tone::Text2 : personTone(each.color)));
        item->setData(PeopleRows::HereRole, here);
        item->setData(Qt::AccessibleTextRole,
                      (QStringList {displayName(each)} + details).join(QStringLiteral(", ")));
        item->setToolTip(each.journal);
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    m_list->setFocus();
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
    m_change->setEnabled(row >= 0 && !m_people[row].person.madeUp);
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
    welcomeTo(path);
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
