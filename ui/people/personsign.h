#pragma once

#include "ui/people/people.h"

#include <QIcon>
#include <QObject>
#include <QToolButton>

class QAction;
class QLabel;
class QMainWindow;

namespace rhomboid {

class Workspace;

// A filled circle in the colour of a person.
QIcon personIcon(int color);

// Above a page: whose journal it is, and whether somebody else enters it. Hidden where nobody needs telling
// apart.
class PersonLine : public QWidget
{
    Q_OBJECT

public:
    explicit PersonLine(QWidget *parent = nullptr);

    void show(const Listed &listed, bool visible);
    QString text() const;

private:
    QLabel *m_dot;
    QLabel *m_text;
};

// At the foot of the sidebar: the person of this window; a click lists everybody.
class PersonSwitch : public QToolButton
{
    Q_OBJECT

public:
    // `dialog` shows everybody.
    PersonSwitch(QString journal, QAction *dialog, QWidget *parent = nullptr);

    void show(const Listed &listed, bool visible);

private:
    QString m_journal;
};

// Whose journal a window shows: in its title, above the page and at the foot of the sidebar. The last two
// only where people need telling apart: there are several, or this one has a name or is made up.
class PersonSigns : public QObject
{
    Q_OBJECT

public:
    PersonSigns(Workspace &workspace, QMainWindow &window);

    // Everybody on this computer, in a dialog.
    QAction *dialogAction() const { return m_dialog; }
    PersonLine *line() const { return m_line; }
    PersonSwitch *foot() const { return m_foot; }
    void renew();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Workspace &m_workspace;
    QMainWindow &m_window;
    QAction *m_dialog;
    PersonLine *m_line;
    PersonSwitch *m_foot;
};

} // namespace rhomboid
