#include "ui/recovery/returncard.h"

#include "ui/advice/listed.h"
#include "ui/advice/sourcerows.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/recovery/stagesteps.h"
#include "ui/recovery/zonemark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

ReturnCard::ReturnCard(const Knowledge &knowledge, QWidget *parent)
    : Card(tr("Return to load"), parent)
    , m_knowledge(knowledge)
    , m_stopped(textLabel(tr("A warning sign stops the steps. They begin again once it has been checked."),
                          Type::Body, Tone::Text2))
    , m_content(new QWidget)
    , m_steps(new StageSteps)
    , m_stage(textLabel({}, Type::BodyStrong))
    , m_dose(textLabel({}, Type::Body))
    , m_next(textLabel({}, Type::Body, Tone::Text2))
    , m_last(textLabel({}, Type::Body))
    , m_session(textButton(tr("Show the workout"), ButtonKind::Quiet))
    , m_down(textButton(tr("One step down"), ButtonKind::Small))
    , m_up(textButton(tr("One step up"), ButtonKind::Small))
{
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(6);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_dose),
          static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_last)})
        content->addWidget(widget);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(8, buttons);
    for (QPushButton *button : {m_down, m_up, m_session})
        flow->addWidget(button);
    content->addWidget(buttons);
    body()->addWidget(m_stopped);
    body()->addWidget(m_content);
    body()->addWidget(ruler());
    buildZones();
    buildRules();
    body()->addStretch(1);
    connect(m_down, &QPushButton::clicked, this, [this] { emit stageChosen(m_load.stage - 1); });
    connect(m_up, &QPushButton::clicked, this, [this] { emit stageChosen(m_load.stage + 1); });
    connect(m_session, &QPushButton::clicked, this, [this] { emit sessionWanted(m_load.session); });
}

void ReturnCard::buildZones()
{
    body()->addWidget(textLabel(tr("How a workout went"), Type::Subheading));
    for (const ZoneText &zone : m_knowledge.recovery.zones) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new ZoneMark(zone.zone), 0, Qt::AlignTop);
        row->addWidget(
            textLabel(tr("%1: %2", "zone, what it means").arg(zoneTitle(zone.zone), zone.text), Type::Small),
            1);
        body()->addLayout(row);
    }
}

void ReturnCard::buildRules()
{
    QPushButton *button = toggleButton(tr("How the steps work"), ButtonKind::Quiet, QStringLiteral("info"));
    auto *rules = new QWidget;
    auto *column = new QVBoxLayout(rules);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const QString &rule : m_knowledge.recovery.stageRules)
        column->addLayout(bullet(rule, Type::Small, Tone::Text2));
    auto *sources = new SourceRows(Type::Small, Tone::Text2, SourceRows::Marks::None);
    sources->setSources(sourcesOf(m_knowledge, m_knowledge.recovery.stageSources));
    column->addWidget(sources);
    rules->hide();
    body()->addWidget(button, 0, Qt::AlignLeft);
    body()->addWidget(rules);
    connect(button, &QPushButton::toggled, rules, &QWidget::setVisible);
}

void ReturnCard::show(const std::optional<ReturnToLoad> &load, const WallTime &now)
{
    m_stopped->setVisible(!load);
    m_content->setVisible(load.has_value());
    if (!load)
        return;
    m_load = *load;
    const QList<LoadStage> &stages = m_knowledge.recovery.stages;
    QStringList names;
    for (const LoadStage &stage : stages)
        names.append(stage.name);
    const LoadStage &stage = stages[load->stage];
    m_steps->setStages(names, load->stage);
    m_stage->setText(tr("Stage %1: %2", "number, name").arg(stage.number + 1).arg(stage.name));
    m_dose->setText(stage.dose);
    m_next->setText(
        stage.needed > 1
            ? tr("To go on: %1. So far %2 of %3.").arg(stage.next).arg(load->greens).arg(stage.needed)
            : tr("To go on: %1.").arg(stage.next));
    m_last->setText(lastText(*load, now));
    m_last->setVisible(!m_last->text().isEmpty());
    m_session->setVisible(!load->session.isEmpty());
    m_down->setEnabled(load->stage > 0);
    m_up->setEnabled(load->stage + 1 < stages.size() && !load->notBefore);
}

QString ReturnCard::lastText(const ReturnToLoad &load, const WallTime &now) const
{
    if (load.twoReds)
        return tr("Two workouts in a row were too much: see a physical therapist before the next one.");
    if (load.notBefore)
        return tr("The last workout was too much. Next try not before %1, %2.", "day, time")
            .arg(dayWithin(load.notBefore->date, now.date), clockText(*load.notBefore));
    if (!load.zone)
        return tr("No workout could be judged yet: pain during it and the next morning are needed.");
    switch (*load.zone) {
    case Zone::Green:
        return tr("The last workout went fine.");
    case Zone::Amber:
        return tr("Be careful after the last workout: stay on this stage.");
    case Zone::Red:
        return tr("The last workout was too much: one step down.");
    }
    Q_UNREACHABLE();
}

} // namespace rhomboid
