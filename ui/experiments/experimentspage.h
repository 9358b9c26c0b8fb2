#pragma once

#include "ui/kit/navigator.h"
#include "ui/kit/page.h"

class QComboBox;

namespace rhomboid {

class DraftKeeper;
class ExperimentList;
class ResultCard;
class RunningCard;
class SetupCard;
class Workspace;

// Fair tests of one habit: what runs, what came out, what could be tried.
class ExperimentsPage : public Page
{
    Q_OBJECT

public:
    ExperimentsPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;
    // `uid` is that of an experiment, or the key of a trial to set up.
    void receive(const Destination &destination) override;
    void leave() override;

private:
    QWidget *buildChoice();
    void connectCards();
    void connectSetup();
    bool showDraft(const QByteArray &draft);
    void showChosen();

    Workspace &m_workspace;
    Navigator &m_navigator;
    ExperimentList *m_list;
    QComboBox *m_choice; // of the same rows, in a narrow window
    RunningCard *m_running;
    ResultCard *m_result;
    SetupCard *m_setup;
    DraftKeeper *m_draft; // of what is set up
    bool m_restored {false};
};

} // namespace rhomboid
