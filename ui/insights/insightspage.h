#pragma once

#include "ui/kit/navigator.h"
#include "ui/kit/page.h"

namespace rhomboid {

class BusyLine;
class Card;
class Columns;
class FailureBanner;
class FactorDetail;
class FactorHeading;
class FactorLegend;
class FactorList;
class FactorModel;
class ProgressCard;
class SafetyBanner;
class WhatIfCard;
class Workspace;
struct Findings;

// What goes with pain after workouts: every factor with and without, and one of them in detail.
class InsightsPage : public Page
{
    Q_OBJECT

public:
    InsightsPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;

private:
    void buildHeading();
    void buildBody();
    void showFactor(int row);
    void showMarks(const Findings &findings);
    void selectAgain();
    void copyFactor();

    Workspace &m_workspace;
    Navigator &m_navigator;
    SafetyBanner *m_safety;
    QLabel *m_sentence;
    BusyLine *m_busy;
    FailureBanner *m_failure;
    ProgressCard *m_progress;
    FactorModel *m_model;
    QLabel *m_marks;
    FactorLegend *m_legend;
    QWidget *m_key; // both: what the marks mean
    FactorHeading *m_heading;
    FactorList *m_list;
    FactorDetail *m_detail;
    WhatIfCard *m_whatIf;
    Columns *m_columns;
    QLabel *m_leftOut;
    QString m_chosen {}; // key of the factor in detail
};

} // namespace rhomboid
