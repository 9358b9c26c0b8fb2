#pragma once

#include "ui/people/people.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace rhomboid {

class PersonForm;
class Workspace;

// Everybody on this computer, each with a journal file: open, add, rename, take off the list. Taking off the
// list never touches the file.
class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PeopleDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void buildPage();
    QWidget *buildButtons();
    // What stands below a name.
    static QStringList detailsOf(const Listed &listed, bool here);
    void showPeople();
    void showChoice();
    int chosen() const; // row, -1 for none
    void openChosen();
    void openAll(const QStringList &journals);
    int ask(PersonForm &form, const QString &name);
    void add();
    void change();
    void openFile();
    void takeOff();
    void say(const QString &sentence);

    Workspace &m_workspace;
    QList<Listed> m_people {};
    QWidget *m_page; // what scrolls where the window is too low
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_change;
    QPushButton *m_takeOff;
};

} // namespace rhomboid
