#include "ui/people/openfailure.h"

#include "core/store/backups.h"
#include "core/store/store.h"
#include "ui/kit/format.h"
#include "ui/shell/preferences.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace rhomboid {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenFailure)
};

QString momentText(const QDateTime &moment)
{
    return formats().locale.toString(moment, QLocale::ShortFormat);
}

void tell(QWidget *window, const QString &sentence)
{
    QMessageBox box(QMessageBox::Information, Words::tr("Rhomboid"), sentence, QMessageBox::Ok, window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void restore(const QString &journal, const BackupFile &backup, const WallTime &now, QWidget *window)
{
    const Result<QString> aside = restoreInPlace(journal, backup.path, now);
    if (!aside)
        tell(window, aside.error().text);
    else if (!aside->isEmpty())
        tell(window,
             Words::tr("The backup of %1 is your journal now. The old file was kept: %2")
                 .arg(momentText(backup.made), *aside));
}

bool isReadable(const QString &journal)
{
    const Result<Store> store = Store::open(journal, Store::Mode::ReadOnly);
    return store && store->load();
}

} // namespace

WayOut offerWaysOut(const Error &error, const QString &journal, const WallTime &now, QWidget *window)
{
    const QList<BackupFile> backups = backupsOf(journal, backupFolder(journal));
    QMessageBox box(QMessageBox::Warning, Words::tr("Rhomboid"),
                    Words::tr("Your journal could not be opened"), QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(error.text);
    const QPushButton *again = box.addButton(Words::tr("Try again"), QMessageBox::AcceptRole);
    const QPushButton *read = nullptr;
    if (isReadable(journal))
        read = box.addButton(Words::tr("Open read-only"), QMessageBox::ActionRole);
    const QPushButton *back = nullptr;
    if (!backups.isEmpty() && error.kind != Error::Kind::Busy)
        back = box.addButton(Words::tr("Restore the backup of %1").arg(momentText(backups.front().made)),
                             QMessageBox::ActionRole);
    box.addButton(QMessageBox::Close);
    box.exec();
    if (read && box.clickedButton() == read)
        return WayOut::OnlyRead;
    if (back && box.clickedButton() == back)
        restore(journal, backups.front(), now, window);
    else if (box.clickedButton() != again)
        return WayOut::Close;
    return WayOut::TryAgain;
}

} // namespace rhomboid
