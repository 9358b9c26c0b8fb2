#pragma once

#include <QDialog>

class QComboBox;
class QLabel;

namespace rhomboid {

class Navigator;
class Segmented;
class Workspace;

// Whether nobody has started the program on this computer before, this is the journal of a new person, or the
// first run ended before it was answered.
bool isFirstRun(const QString &journal);
// This journal is new: its first window begins with the first run.
void welcomeTo(const QString &journal);

// Shown once for each person, beside the window and never in its way: what somebody wants to find out, with
// an honest answer to when that could be, the units, and two ways to begin with entries.
class FirstRun : public QDialog
{
    Q_OBJECT

public:
    FirstRun(Workspace &workspace, Navigator &navigator, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool hasPanel() const; // beside what is asked, where there is room
    void buildPage();
    QLayout *buildChoices();
    QWidget *buildQuestion();
    QWidget *buildUnits();
    QWidget *buildButtons();
    void fitHeight();
    void restore();
    void start();
    void openSample();

    Workspace &m_workspace;
    Navigator &m_navigator;
    QComboBox *m_question;
    QLabel *m_when;
    Segmented *m_units;
    QWidget *m_page; // what scrolls where the window is too low
    QWidget *m_buttons {nullptr};
};

} // namespace rhomboid
