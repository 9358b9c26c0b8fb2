#include "ui/advice/advicepage.h"

#include "ui/advice/acknowledge.h"
#include "ui/advice/safetybanner.h"
#include "ui/advice/sourcelist.h"
#include "ui/advice/tipfocus.h"
#include "ui/advice/tiplist.h"
#include "ui/advice/tipwidget.h"
#include "ui/kit/card.h"
#include "ui/kit/controls.h"
#include "ui/workspace/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int emergency = 1;
constexpr int professional = 2;

QStringList tipsAgainst(const State &state, const Workspace &workspace)
{
    const WorkspaceParts &parts = workspace.parts();
    const Facts facts = factsOf(state.journal, state.findings, parts.fields, workspace.now());
    return discouragedTips(judged(facts, state.advice.triage), state.advice.triage, parts.knowledge);
}

} // namespace

AdvicePage::AdvicePage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Tips"), parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_banner(new SafetyBanner(SafetyBanner::Place::Page))
    , m_hidden(textLabel({}, Type::Body, Tone::Text2))
    , m_today(new Card(tr("For today")))
    , m_all(new TipList(workspace.parts().knowledge))
    , m_sources(new SourceList(workspace.parts().knowledge))
{
    buildBody();
}

void AdvicePage::buildBody()
{
    body()->addWidget(m_banner);
    body()->addWidget(
        textLabel(tr("General advice, not yet reviewed by a clinician. Pick what suits you; nothing here "
                     "is a must. With a warning sign, get that checked first. Rhomboid is not a medical "
                     "device and does not diagnose."),
                  Type::Body, Tone::Text2));
    body()->addWidget(m_hidden);
    body()->addWidget(m_today);
    body()->addWidget(m_all);
    body()->addWidget(m_sources);
    body()->addStretch(1);
    connectSafety(*m_banner, m_workspace, m_navigator);
}

void AdvicePage::receive(const Destination &destination)
{
    if (destination.search)
        m_all->field()->setFocus();
}

// In an emergency nothing here invites to train; with a warning sign nothing here adds load.
void AdvicePage::refresh(const State &state)
{
    const Triage &triage = state.advice.triage;
    showSafety(*m_banner, m_workspace);
    m_hidden->setVisible(triage.level == emergency || triage.level == professional);
    m_hidden->setText(triage.level == emergency
                          ? tr("Training tips are hidden until you have had this checked.")
                          : tr("Tips that add load are marked: leave them until you have had this checked."));
    m_all->setVisible(triage.level != emergency);
    m_sources->setVisible(triage.level != emergency);
    m_all->mark(tipsAgainst(state, m_workspace));
    showToday(state.advice);
}

void AdvicePage::showToday(const Advice &advice)
{
    m_today->setVisible(advice.triage.level != emergency && !advice.tips.isEmpty());
    if (m_shown && m_shown->tips == advice.tips)
        return;
    m_shown = advice;
    const TipFocus focus(m_todayRows);
    delete m_todayRows;
    m_todayRows = new QWidget;
    auto *column = new QVBoxLayout(m_todayRows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const Knowledge &knowledge = m_workspace.parts().knowledge;
    for (const ShownTip &shown : advice.tips) {
        const Tip *tip = knowledge.tip(shown.id);
        if (!tip)
            continue;
        if (column->count() > 0)
            column->addWidget(ruler());
        auto *row = new TipWidget(*tip, knowledge, shown.reason.text);
        row->setObjectName(tip->id);
        column->addWidget(row);
    }
    m_today->body()->addWidget(m_todayRows);
    focus.giveBack(*m_todayRows, *m_all->field());
}

} // namespace rhomboid
