#include "ui/people/missingjournal.h"

#include "ui/kit/filechooser.h"
#include "ui/people/people.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace rhomboid {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MissingJournal)
};

} // namespace

QStringList filesToOpen(const QString &journal, QWidget *window)
{
    if (QFileInfo::exists(journal))
        return {journal};
    const QFileInfo file(journal);
    QMessageBox box(QMessageBox::Warning, Words::tr("Rhomboid"),
                    Words::tr("%1 is not there").arg(file.fileName()), QMessageBox::Cancel, window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Words::tr("The journal was in the folder %1. It may have been moved, renamed or "
                                     "deleted, or it lies on a drive that is not connected.")
                               .arg(file.absolutePath()));
    const QPushButton *another = box.addButton(Words::tr("Choose another file…"), QMessageBox::AcceptRole);
    const QPushButton *off = box.addButton(Words::tr("Remove from the list"), QMessageBox::ActionRole);
    box.exec();
    if (box.clickedButton() == another)
        return chooseJournals(window);
    if (box.clickedButton() == off)
        takeOffList(journal);
    return {};
}

QStringList chooseJournals(QWidget *window)
{
    return fileChooser().openFiles(window, Words::tr("Open a journal file"),
                                   Words::tr("Journals (*.rhomboid *.db);;All files (*)"));
}

} // namespace rhomboid
