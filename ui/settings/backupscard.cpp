#include "ui/settings/backupscard.h"

#include "core/journal/difference.h"
#include "ui/exchange/exporter.h"
#include "ui/kit/controls.h"
#include "ui/kit/dropdown.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/kit/navigator.h"
#include "ui/log/draftkeeper.h"
#include "ui/settings/importslist.h"
#include "ui/settings/settingrow.h"
#include "ui/shell/preferences.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

QString momentText(const QDateTime &moment)
{
    return formats().locale.toString(moment, QLocale::ShortFormat);
}

QString sizeText(qint64 bytes) { return formats().locale.formattedDataSize(bytes, 0); }

Result<QString> backUpOf(const Workspace &workspace)
{
    return backUp(workspace.path(), backupFolder(workspace.path()), workspace.now());
}

} // namespace

void backUpAndTell(const Workspace &workspace, Navigator &navigator)
{
    const Result<QString> made = backUpOf(workspace);
    navigator.notify(
        {.text = made ? BackupsCard::tr("Backup made, checked and readable") : made.error().text});
}

BackupsCard::BackupsCard(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Card(tr("Backups and your data"), parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_last(textLabel({}, Type::Body, Tone::Text2))
    , m_kept(textLabel({}, Type::Small, Tone::Text2))
    , m_now(textButton(tr("Back up now"), ButtonKind::Secondary, QStringLiteral("backup")))
    , m_daily(new QCheckBox(tr("Back up every day")))
    , m_usualFolder(textButton(tr("Usual folder"), ButtonKind::Small))
    , m_choice(dropDown())
    , m_restore(textButton(tr("Restore…"), ButtonKind::Small, QStringLiteral("undo")))
    , m_imports(new ImportsList(workspace, navigator))
{
    nameField(m_choice, tr("Backup to restore"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents); // date and time whole, also of later backups
    body()->addWidget(m_last);
    body()->addWidget(m_kept);
    body()->addWidget(buildButtons());
    body()->addWidget(ruler());
    body()->addWidget(m_daily, 0, Qt::AlignLeft);
    body()->addWidget(ruler());
    body()->addWidget(settingRow(tr("Folder of the backups"),
                                 tr("On another disk, backups survive if this one fails"), buildFolder()));
    body()->addWidget(ruler());
    body()->addWidget(
        settingRow(tr("Restore a backup"), tr("Asks first, and can be undone"), buildRestore()));
    body()->addWidget(m_imports);
    // To what stands next to them, where that can be used.
    connect(m_imports, &ImportsList::emptied, this,
            [this] { (m_choice->isEnabled() ? static_cast<QWidget *>(m_choice) : m_now)->setFocus(); });
    body()->addWidget(ruler());
    body()->addWidget(buildDeletion());
}

QWidget *BackupsCard::buildButtons()
{
    QPushButton *everything =
        textButton(tr("Export everything…"), ButtonKind::Secondary, QStringLiteral("export"));
    auto *box = new QWidget;
    auto *row = new FlowLayout(8, box);
    for (QPushButton *button : {m_now, everything})
        row->addWidget(button);
    connect(m_now, &QPushButton::clicked, this, &BackupsCard::backUpNow);
    connect(everything, &QPushButton::clicked, this,
            [this] { exportJournal(m_workspace, m_navigator, window()); });
    return box;
}

// Apart from the buttons that keep things, and in another colour.
QWidget *BackupsCard::buildDeletion()
{
    QPushButton *nothing = textButton(tr("Delete everything…"), ButtonKind::Small);
    nothing->setProperty("danger", true);
    connect(nothing, &QPushButton::clicked, this, &BackupsCard::deleteEverything);
    return settingRow(tr("Delete everything"), tr("Asks first. A last backup stays in the folder until you delete it."), nothing);
}

QWidget *BackupsCard::buildFolder()
{
    QPushButton *other = textButton(tr("Change…"), ButtonKind::Small);
    other->setAccessibleName(tr("Change the folder of the backups"));
    auto *box = new QWidget;
    auto *row = new FlowLayout(8, box);
    row->addWidget(m_usualFolder);
    row->addWidget(other);
    connect(m_daily, &QCheckBox::clicked, this, [](bool daily) { chooseDailyBackups(daily); });
    connect(other, &QPushButton::clicked, this, &BackupsCard::changeFolder);
    connect(m_usualFolder, &QPushButton::clicked, this, [this] {
        chooseBackupFolder(m_workspace.path(), {});
        renew();
    });
    return box;
}

QWidget *BackupsCard::buildRestore()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choice);
    row->addWidget(m_restore);
    m_restore->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred); // as high as the box beside it
    connect(m_restore, &QPushButton::clicked, this, &BackupsCard::restore);
    return box;
}

void BackupsCard::renew()
{
    const QString folder = backupFolder(m_workspace.path());
    m_kept->setText(tr("Kept in %1, the last 14 days that have one. Neither the journal nor its backups are "
                       "encrypted: whoever can use this account can read them.")
                        .arg(folder));
    m_daily->setChecked(backsUpDaily());
    m_usualFolder->setVisible(folder != backupFolderOf(m_workspace.path()));
    const QList<BackupFile> found = backupsOf(m_workspace.path(), folder);
    m_last->setText(found.isEmpty()
                        ? tr("There is no backup yet.")
                        : tr("Last backup: %1, checked when it was made.").arg(momentText(found[0].made)));
    m_restore->setEnabled(!found.isEmpty());
    m_choice->setEnabled(!found.isEmpty());
    if (found == m_backups && m_choice->count() > 0)
        return;
    m_backups = found;
    m_choice->clear();
    for (const BackupFile &backup : found)
        m_choice->addItem(tr("%1 (%2)", "moment, size").arg(momentText(backup.made), sizeText(backup.bytes)));
    if (found.isEmpty())
        m_choice->addItem(tr("None yet"));
}

void BackupsCard::backUpNow()
{
    backUpAndTell(m_workspace, m_navigator);
    renew();
}

// Kept only once a backup lies there: a folder that cannot be written is found out now, not when it is
// needed.
void BackupsCard::changeFolder()
{
    const QString folder =
        fileChooser().openFolder(window(), tr("Folder of the backups"), backupFolder(m_workspace.path()));
    if (folder.isEmpty() || !m_workspace.ensureLoaded())
        return;
    if (const Result<QString> made = backUp(m_workspace.path(), folder, m_workspace.now()); !made)
        return m_navigator.notify({.text = made.error().text});
    chooseBackupFolder(m_workspace.path(), folder);
    renew();
    m_navigator.notify(
        {.text = tr("A first backup lies in the new folder; earlier ones stay where they are")});
}

// One undoable change like any other: what was entered since comes back with Undo.
void BackupsCard::restore()
{
    const BackupFile backup = m_backups.value(m_choice->currentIndex());
    const Result<Journal> old = readBackup(backup.path);
    if (!old)
        return m_navigator.notify({.text = old.error().text});
    if (!confirm(
            tr("Restore the backup of %1?").arg(momentText(backup.made)),
            tr("Your journal becomes what it was then. Undo takes that back until you close the window."),
            tr("Restore")))
        return;
    const Change change = difference(m_workspace.journal(), *old, m_workspace.now());
    if (m_workspace.perform(change, [] { return tr("Restore a backup"); }))
        m_navigator.notify({.text = tr("Backup restored"), .undoable = true});
}

void BackupsCard::deleteEverything()
{
    if (!confirm(
            tr("Delete everything in this journal?"),
            tr("What is typed in a form and not saved is gone for good. A last backup of the rest is made "
               "first and stays on this computer, with the others, in %1. Delete that folder as well if "
               "nothing is to remain.")
                .arg(backupFolder(m_workspace.path())),
            tr("Delete everything")))
        return;
    const Result<QString> kept = backUpOf(m_workspace);
    renew();
    if (!kept)
        return m_navigator.notify({.text = tr("Nothing was deleted: %1").arg(kept.error().text)});
    if (!m_workspace.perform(removingAll(m_workspace.journal(), m_workspace.now()),
                             [] { return tr("Delete everything"); }))
        return;
    forgetDrafts();
    m_navigator.notify({.text = tr("Everything deleted. The last backup: %1").arg(*kept), .undoable = true});
}

// Those of forms nobody has opened yet, and what stands in the open ones.
void BackupsCard::forgetDrafts()
{
    m_workspace.clearDrafts();
    for (DraftKeeper *form : window()->findChildren<DraftKeeper *>())
        form->giveUp();
}

bool BackupsCard::confirm(const QString &question, const QString &what, const QString &act)
{
    QMessageBox box(QMessageBox::NoIcon, window()->windowTitle(), question, QMessageBox::Cancel, window());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(what);
    const QPushButton *agreed = box.addButton(act, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == agreed;
}

} // namespace rhomboid
