#pragma once

#include "ui/kit/page.h"

class QPushButton;

namespace rhomboid {

class Card;
class ChecklistCard;
class Columns;
class DraftKeeper;
class Navigator;
class PastTicks;
class PhaseRow;
class References;
class ReturnCard;
class StopCard;
class SafetyBanner;
class WeekCheck;
class Workspace;

// The plan for the pain that is open: where it stands, what may be done today, the way back to load, when to
// stop. No plan without open pain, before the safety check and in an emergency.
class RecoveryPage : public Page
{
    Q_OBJECT

public:
    RecoveryPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;
    void receive(const Destination &destination) override;
    void leave() override;

private:
    void buildBody();
    void buildEmpty();
    void connectCards();
    void showPlan(const State &state);
    QByteArray weekDraft() const;
    bool showDraft(const QByteArray &draft);
    void showPhase();
    void settle();
    void print();

    Workspace &m_workspace;
    Navigator &m_navigator;
    QPushButton *m_print;
    QPushButton *m_settled;
    SafetyBanner *m_banner;
    Card *m_empty;
    QLabel *m_emptyText;
    Card *m_unasked; // pain is open, the safety check not answered
    QPushButton *m_check {nullptr};
    QLabel *m_since;
    QLabel *m_checked;
    QWidget *m_plan;
    PhaseRow *m_phases;
    References *m_references;
    ChecklistCard *m_checklist;
    PastTicks *m_past;
    StopCard *m_stop;
    ReturnCard *m_return;
    WeekCheck *m_week;
    DraftKeeper *m_draft; // of the week
    bool m_restored {false};
};

} // namespace rhomboid
