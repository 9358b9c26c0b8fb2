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
class QuestionCard;
class SafetyBanner;
class StripCard;
class TipsCard;

// The first page: one question, what is open, what is worth trying, how the last days were.
class TodayPage : public Page
{
    Q_OBJECT

public:
    TodayPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;
    void receive(const Destination &destination) override;

private:
    void buildBody();
    QWidget *firstSteps();
    void connectCards();
    void savePainFree(const QString &workout);
    void showSafety(const State &state);
    void showRepeat(const State &state);

    Workspace &m_workspace;
    Navigator &m_navigator;
    QPushButton *m_repeat;
    QPushButton *m_log;
    SafetyBanner *m_banner;
    QuestionCard *m_question;
    CheckInsCard *m_checkIns;
    TipsCard *m_tips;
    LoadCard *m_load;
    StripCard *m_strip;
    Columns *m_columns;
    QWidget *m_firstSteps;
    QWidget *m_emptiness; // below an emergency there is nothing else
};

} // namespace rhomboid
