#include "ui/insights/insightspage.h"

#include "core/analysis/looks.h"
#include "core/factors/trials.h"
#include "core/inference/gates.h"
#include "ui/advice/acknowledge.h"
#include "ui/advice/safetybanner.h"
#include "ui/insights/choosing.h"
#include "ui/insights/factordetail.h"
#include "ui/insights/factorlegend.h"
#include "ui/insights/factorlist.h"
#include "ui/insights/factormodel.h"
#include "ui/insights/failurebanner.h"
#include "ui/insights/method.h"
#include "ui/insights/progresscard.h"
#include "ui/insights/whatifcard.h"
#include "ui/kit/busyline.h"
#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/workspace/workspace.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double stackBelow = 48; // em

QString sentenceOf(const Findings &findings)
{
    if (findings.look < sessionsForLabels)
        return InsightsPage::
            tr("%n workout(s) with a check-in within 72 hours count so far. The estimates are from the first "
               "%1; the first verdicts come at %2. Looking again after every entry would sooner or later "
               "take chance for a link.",
               nullptr, findings.effectiveSessions)
                .arg(findings.look)
                .arg(sessionsForLabels);
    return InsightsPage::
        tr("%n workout(s) with a check-in within 72 hours count so far. Estimates and verdicts are from the "
           "first %1; the next ones come at %2. Looking again after every entry would sooner or later "
           "take chance for a link.",
           nullptr, findings.effectiveSessions)
            .arg(findings.look)
            .arg(nextLook(findings.effectiveSessions));
}

bool hasOpenEstimate(const FactorFinding &finding)
{
    return finding.effect && finding.label == Label::NotEnough;
}

} // namespace

InsightsPage::InsightsPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Insights"), parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_safety(new SafetyBanner(SafetyBanner::Place::Findings))
    , m_sentence(textLabel({}, Type::Body, Tone::Text2))
    , m_busy(new BusyLine)
    , m_failure(new FailureBanner)
    , m_progress(new ProgressCard)
    , m_model(new FactorModel(workspace.parts().factors, this))
    , m_marks(textLabel(tr("Difference in points on the 0 to 10 scale with its 95 % range, all habits looked "
                           "at together."),
                        Type::Small, Tone::Text2))
    , m_legend(new FactorLegend)
    , m_key(new QWidget)
    , m_heading(new FactorHeading)
    , m_list(new FactorList(*m_model))
    , m_detail(new FactorDetail)
    , m_whatIf(new WhatIfCard)
    , m_columns(new Columns(stackBelow))
    , m_leftOut(textLabel({}, Type::Small, Tone::Text2))
{
    buildHeading();
    buildBody();
    connectSafety(*m_safety, m_workspace, m_navigator);
}

void InsightsPage::buildHeading()
{
    QPushButton *choose = textButton(tr("Choose factors"), ButtonKind::Secondary);
    actions()->addWidget(choose);
    connect(choose, &QPushButton::clicked, this,
            [this] { chooseFactors(m_workspace, m_navigator, *window()); });
    QPushButton *how = textButton(tr("How this works"), ButtonKind::Secondary, QStringLiteral("help"));
    actions()->addWidget(how);
    connect(how, &QPushButton::clicked, this, [this] { methodDialog(*window())->exec(); });
}

void InsightsPage::buildBody()
{
    auto *factors = new Card(tr("What goes with pain after workouts"));
    factors->body()->setSpacing(0);
    auto *key = new QVBoxLayout(m_key);
    key->setContentsMargins(0, 0, 0, 10);
    key->setSpacing(6);
    key->addWidget(m_marks);
    key->addWidget(m_legend);
    factors->body()->addWidget(m_key);
    factors->body()->addWidget(m_heading);
    factors->body()->addWidget(m_list);
    factors->body()->addWidget(m_leftOut);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(factors);
    left->addWidget(m_whatIf);
    left->addStretch(1);
    m_columns->addColumn(left, 2);
    auto *right = new QVBoxLayout;
    right->addWidget(m_detail);
    right->addStretch(1);
    m_columns->addColumn(right, 1);
    body()->addWidget(m_safety);
    body()->addWidget(m_sentence);
    body()->addWidget(m_busy);
    body()->addWidget(m_failure);
    body()->addWidget(m_progress);
    body()->addWidget(m_columns, 1);
    startAt({m_list});
    connect(m_failure, &FailureBanner::againWanted, &m_workspace, &Workspace::analyseAgain);
    connect(m_list, &FactorList::factorChosen, this, &InsightsPage::showFactor);
    connect(m_detail, &FactorDetail::copyWanted, this, &InsightsPage::copyFactor);
    connect(m_detail, &FactorDetail::questionWanted, this,
            [this] { askQuestion(m_workspace, m_navigator, m_chosen); });
    connect(m_detail, &FactorDetail::testWanted, this, [this] {
        if (const auto trials = trialsAbout(m_chosen); !trials.isEmpty())
            m_navigator.open({.page = QStringLiteral("experiments"), .uid = trials.front()->key});
    });
    connect(m_detail, &FactorDetail::entriesWanted, this, [this](const QStringList &uids) {
        m_navigator.open({.page = QStringLiteral("journal"), .uids = uids});
    });
}

void InsightsPage::refresh(const State &state)
{
    m_busy->setBusy(m_workspace.isAnalysing());
    m_failure->show(state.failure);
    showSafety(*m_safety, m_workspace);
    if (state.findingsRevision == 0)
        return; // nothing has been worked out yet
    const Findings &findings = state.findings;
    m_sentence->setText(sentenceOf(findings));
    m_sentence->setVisible(findings.look > 0); // before, the card below counts them
    m_progress->show(state, m_workspace.now().date);
    m_model->show(findings);
    m_whatIf->show(state, *m_model);
    showMarks(findings);
    selectAgain();
    QStringList lines;
    if (findings.lateAnswers)
        lines.append(tr("Judgements given after the pain had started are counted, as you chose."));
    for (const LeftOut &row : findings.leftOut)
        lines.append(tr("%1: %2", "reason, number").arg(row.reason, numberText(row.count, 0)));
    m_leftOut->setText(tr("Left out of the estimates:\n%1").arg(lines.join(u'\n')));
    m_leftOut->setVisible(!lines.isEmpty());
}

// What the marks mean, while there are any.
void InsightsPage::showMarks(const Findings &findings)
{
    const bool any = m_model->hasEstimates();
    m_key->setVisible(any);
    m_heading->showAxis(any);
    m_legend->showOutlines(std::ranges::any_of(findings.factors, &hasOpenEstimate));
}

// Keeps the factor in detail; at first the first one.
void InsightsPage::selectAgain()
{
    const int row = qMax(0, m_model->indexOf(m_chosen));
    m_detail->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0)
        return;
    if (m_list->currentIndex().row() == row)
        showFactor(row);
    else
        m_list->setCurrentIndex(m_model->index(row));
}

void InsightsPage::showFactor(int row)
{
    const FactorRow &shown = m_model->row(row);
    m_chosen = shown.factor->key;
    m_detail->show(shown, m_workspace.state().findings, m_workspace.parts().knowledge);
}

void InsightsPage::copyFactor()
{
    const int row = m_model->indexOf(m_chosen);
    if (row < 0)
        return;
    QGuiApplication::clipboard()->setText(factorCsv(m_model->row(row).finding));
    m_navigator.notify({.text = tr("Numbers copied")});
}

} // namespace rhomboid
