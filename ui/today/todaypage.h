#pragma once

#include "ui/kit/navigator.h"
#include "ui/kit/page.h"

class QPushButton;

namespace rhomboid {

class Workspace;
struct CheckIn;
class CheckInsCard;
class Columns;
class LoadCard;
class NextDraw;
class QuestionCard;
class RequestsCard;
class SafetyBanner;
class StripCard;
class TipsCard;

// The first page: one question, what is open, what is worth trying, how the last days were. It is on show
// before the journal is read; until then it has its question alone, and the cards are made when there is
// something in them.
class TodayPage : public Page
{
    Q_OBJECT

public:
    TodayPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;
    void receive(const Destination &destination) override;

private:
    void buildCards();
    void buildFirstSteps();
    void connectHead();
    void connectCards();
    void savePainFree(const QString &workout);
    void showCards(const State &state);
    void showSafety(const State &state);
    void showRequests(const State &state);
    void showRepeat(const State &state);
    QStringList recentIncomplete() const;

    Workspace &m_workspace;
    Navigator &m_navigator;
    QPushButton *m_repeat;
    QString m_next {}; // uid of the workout it offers
    QPushButton *m_log;
    SafetyBanner *m_banner;
    QuestionCard *m_question;
    RequestsCard *m_requests;
    Columns *m_columns; // empty until there are entries
    CheckInsCard *m_checkIns {nullptr};
    NextDraw *m_nextDraw {nullptr};
    TipsCard *m_tips {nullptr};
    LoadCard *m_load {nullptr};
    StripCard *m_strip {nullptr};
    QWidget *m_firstSteps {nullptr};
    QWidget *m_emptiness; // below an emergency there is nothing else
};

} // namespace rhomboid
