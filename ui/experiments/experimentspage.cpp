#include "ui/experiments/experimentspage.h"

#include "ui/experiments/acts.h"
#include "ui/experiments/experimentlist.h"
#include "ui/experiments/fairdraws.h"
#include "ui/experiments/nextdraw.h"
#include "ui/experiments/resultcard.h"
#include "ui/experiments/runningcard.h"
#include "ui/experiments/setupcard.h"
#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/dropdown.h"
#include "ui/log/draftkeeper.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rhomboid {

namespace {

constexpr double stackBelow = 52; // em

template <class T> const T *byUid(const QList<T> &all, const QString &uid, auto uidOf)
{
    const auto found = std::ranges::find(all, uid, uidOf);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

ExperimentsPage::ExperimentsPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Experiments"), parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_list(new ExperimentList)
    , m_choice(dropDown())
    , m_running(new RunningCard)
    , m_result(new ResultCard)
    , m_setup(new SetupCard)
    , m_draft(new DraftKeeper(workspace, QStringLiteral("experiments"),
                              {.content = [this] { return m_setup->draft(); },
                               .show = [this](const QByteArray &draft) { return showDraft(draft); }},
                              this))
{
    QPushButton *how = textButton(tr("How experiments work"), ButtonKind::Secondary, QStringLiteral("help"));
    actions()->addWidget(how);
    connect(how, &QPushButton::clicked, this, [this] { showFairDraws(*window()); });
    auto *list = new Card;
    list->setAccessibleName(tr("Experiments and ideas"));
    list->layout()->setContentsMargins(8, 4, 8, 12);
    list->body()->addWidget(m_list);
    list->body()->addStretch(1);
    auto *right = new QVBoxLayout;
    for (QWidget *card : std::initializer_list<QWidget *> {m_running, m_result, m_setup})
        right->addWidget(card);
    right->addStretch(1);
    auto *columns = new Columns(stackBelow);
    columns->addColumn(list, 3);
    columns->addColumn(right, 7);
    QWidget *choice = buildChoice();
    connect(columns, &Columns::stackedChanged, this, [this, choice, list](bool stacked) {
        const bool here = m_list->hasFocus() || m_choice->hasFocus();
        (stacked ? choice : list)->show();
        // Before what has it is hidden: Qt would pass it on to whatever is next, and scroll there.
        if (here)
            (stacked ? static_cast<QWidget *>(m_choice) : m_list)->setFocus();
        (stacked ? list : choice)->hide();
    });
    body()->addWidget(choice);
    body()->addWidget(columns);
    body()->addStretch(1);
    connectCards();
    connectSetup();
    startAt({m_choice, m_list});
}

// The list in one line: where it cannot stand beside the cards, either would be out of sight of the other.
QWidget *ExperimentsPage::buildChoice()
{
    m_choice->setModel(m_list->model());
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    QLabel *name = textLabel(tr("Experiment or idea"), Type::Body);
    name->setBuddy(m_choice);
    nameField(m_choice, name->text());
    connect(m_choice, &QComboBox::activated, this,
            [this](int row) { m_list->setCurrentIndex(m_list->model()->index(row, 0)); });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(m_choice);
    box->hide();
    return box;
}

void ExperimentsPage::connectSetup()
{
    m_draft->tellIn(*m_setup->draftNote());
    connect(m_setup, &SetupCard::edited, this, [this] {
        if (!m_setup->draft().isEmpty())
            return m_draft->touch();
        m_draft->drop(); // all stands as it came
        m_setup->draftNote()->clear();
    });
    connect(m_draft, &DraftKeeper::wasGivenUp, m_setup, &SetupCard::forget);
    connect(m_setup, &SetupCard::startWanted, this, [this](const ExperimentPlan &plan) {
        if (!startExperiment(m_workspace, m_navigator, plan))
            return;
        m_draft->drop();
        m_setup->forget();
        if (const auto running = runningExperiment(m_workspace.journal()))
            m_list->choose(running->uid);
        m_running->next()->focusDraw();
    });
}

void ExperimentsPage::connectCards()
{
    connect(m_list, &ExperimentList::rowChosen, this, &ExperimentsPage::showChosen);
    // Beside a long list, what was chosen may be out of sight.
    for (const auto act : {&QListView::clicked, &QListView::activated})
        connect(m_list, act, this, [this] { scroller()->verticalScrollBar()->setValue(0); });
    connect(m_running->next(), &NextDraw::drawWanted, this, [this] { showDraw(m_workspace, m_navigator); });
    connect(m_running->next(), &NextDraw::resultWanted, this,
            [this] { endExperiment(m_workspace, m_navigator, EndReason::Finished); });
    connect(m_running, &RunningCard::pauseWanted, this,
            [this](bool pause) { pauseExperiment(m_workspace, m_navigator, pause); });
    connect(m_running, &RunningCard::stopWanted, this,
            [this] { endExperiment(m_workspace, m_navigator, EndReason::Stopped); });
    connect(m_result, &ResultCard::againWanted, this, [this] {
        const QList<Experiment> experiments = experimentsOf(m_workspace.journal());
        if (const Experiment *shown = byUid(experiments, m_list->chosen(), &Experiment::uid))
            receive({.page = {}, .uid = shown->plan.trial});
    });
}

void ExperimentsPage::refresh(const State &state)
{
    m_list->show(state.journal, state.findings, m_workspace.now());
    if (!std::exchange(m_restored, true))
        m_draft->resume();
    showChosen();
}

bool ExperimentsPage::showDraft(const QByteArray &draft)
{
    const std::optional<QString> trial = m_setup->restore(draft);
    if (trial)
        m_list->choose(*trial);
    return trial.has_value();
}

void ExperimentsPage::leave() { m_draft->keep(); }

void ExperimentsPage::receive(const Destination &destination)
{
    if (m_list->choose(destination.uid) && m_setup->isVisibleTo(this))
        m_setup->startButton()->setFocus();
}

void ExperimentsPage::showChosen()
{
    const State &state = m_workspace.state();
    const QString chosen = m_list->chosen();
    m_choice->setCurrentIndex(m_list->currentIndex().row());
    const QList<Experiment> experiments = experimentsOf(state.journal);
    const Experiment *experiment = byUid(experiments, chosen, &Experiment::uid);
    const Trial *trial = experiment ? nullptr : findTrial(chosen);
    m_running->setVisible(experiment && !experiment->end);
    m_result->setVisible(experiment && experiment->end);
    m_setup->setVisible(trial);
    if (trial)
        m_setup->show(*trial, state, m_workspace.now().date);
    if (!experiment)
        return;
    if (!experiment->end) {
        m_running->show(*experiment, state, m_workspace.now());
        return;
    }
    const auto uidOf = [](const ExperimentFinding &finding) { return finding.experiment.uid; };
    const ExperimentFinding *finding = byUid(state.findings.experiments, chosen, uidOf);
    // Until the analysis has caught up there is nothing but the fact that it is over.
    m_result->show(finding && finding->experiment.end
                       ? *finding
                       : ExperimentFinding {.experiment = *experiment,
                                            .stage = stageOf(*experiment, state.journal, m_workspace.now())},
                   workoutsKept(*experiment, state.journal));
}

} // namespace rhomboid
