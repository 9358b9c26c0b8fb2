#pragma once

#include "core/store/backups.h"
#include "ui/kit/card.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace rhomboid {

class ImportsList;
class Navigator;
class Workspace;

// The backups of this journal: when the last one was made, whether one is made every day and where it goes,
// make one now, bring one back. Export and deletion
// of everything stand beside them, because a backup goes before the latter; so do the imports, which can be
// taken back.
class BackupsCard : public Card
{
    Q_OBJECT

public:
    BackupsCard(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    // Reads the folder anew.
    void renew();
    ImportsList &imports() const { return *m_imports; }

private:
    QWidget *buildButtons();
    QWidget *buildFolder();
    QWidget *buildRestore();
    QWidget *buildDeletion();
    void backUpNow();
    void changeFolder();
    void restore();
    void deleteEverything();
    void forgetDrafts();
    bool confirm(const QString &question, const QString &what, const QString &act);

    Workspace &m_workspace;
    Navigator &m_navigator;
    QLabel *m_last;
    QLabel *m_kept;
    QPushButton *m_now;
    QCheckBox *m_daily;
    QPushButton *m_usualFolder;
    QComboBox *m_choice;
    QPushButton *m_restore;
    ImportsList *m_imports;
    QList<BackupFile> m_backups {};
};

// Makes a backup now and says whether that went well.
void backUpAndTell(const Workspace &workspace, Navigator &navigator);

} // namespace rhomboid
