#include "ui/recovery/checklistcard.h"

#include "ui/advice/cautions.h"
#include "ui/advice/references.h"
#include "ui/advice/tipwords.h"
#include "ui/kit/controls.h"
#include "ui/recovery/planicons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

QLabel *marks(const QString &text)
{
    QLabel *label = textLabel(text, Type::Small, Tone::Text2);
    label->setWordWrap(false);
    return label;
}

QVBoxLayout *texts(const QString &title, const QString &text)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(textLabel(title, Type::BodyStrong));
    column->addWidget(textLabel(text, Type::Body, Tone::Text2));
    return column;
}

} // namespace

ChecklistCard::ChecklistCard(const Knowledge &knowledge, References &references, QWidget *parent)
    : Card(tr("For today"), parent)
    , m_knowledge(knowledge)
    , m_references(references)
    , m_manner(textLabel({}, Type::Small, Tone::Text2))
{
    addTrailing(m_manner);
}

void ChecklistCard::show(const PlanPhase &phase, const Plan &plan, const QStringList &ticked)
{
    Shown next {.phase = phase.id, .today = phase.id == plan.phase, .stopped = plan.isStopped()};
    if (next.today) {
        for (const PlanTick &tick : plan.checklist)
            next.items.append(tick.id);
        next.options = plan.options;
    } else {
        for (const PlanItem &item : phase.items)
            next.items.append(item.id);
    }
    if (!m_rows || next != m_shown) {
        m_shown = next;
        build(phase);
    }
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box) {
        const QSignalBlocker quiet(*box);
        (*box)->setChecked(ticked.contains(box.key()));
    }
}

void ChecklistCard::build(const PlanPhase &phase)
{
    setTitle(m_shown.today && !m_shown.stopped ? tr("For today") : phase.name);
    m_manner->setText(m_shown.stopped ? tr("This takes the place of the plan.")
                                      : tr("Pick what suits you. Nothing here is a must."));
    delete m_rows;
    m_boxes.clear();
    m_references.clear();
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const PlanItem &item : phase.items) {
        if (!m_shown.items.contains(item.id))
            continue;
        if (column->count() > 0)
            column->addWidget(ruler());
        column->addWidget(itemRow(item));
    }
    if (m_shown.today)
        column->addWidget(textLabel(tr("Ticks are kept with the day. Tomorrow starts with a clean list."),
                                    Type::Small, Tone::Text2));
    if (!m_shown.options.isEmpty()) {
        column->addWidget(ruler());
        column->addWidget(textLabel(tr("May ease it, if you like"), Type::Subheading));
    }
    for (const QString &option : m_shown.options)
        if (const Tip *tip = m_knowledge.tip(option))
            column->addWidget(optionRow(*tip));
    column->addStretch(1);
    body()->addWidget(m_rows, 1);
}

QWidget *ChecklistCard::itemRow(const PlanItem &item)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    if (m_shown.today) {
        auto *box = new QCheckBox;
        box->setAccessibleName(item.title);
        box->setAccessibleDescription(item.text);
        connect(box, &QCheckBox::toggled, this, [this, id = item.id](bool done) { emit ticked(id, done); });
        m_boxes.insert(item.id, box);
        line->addWidget(box, 0, Qt::AlignTop);
    }
    line->addWidget(iconLabel(planIcon(item.id), Tone::Accent), 0, Qt::AlignTop);
    line->addLayout(texts(item.title, item.text), 1);
    line->addWidget(marks(m_references.citeAll(item.sources)), 0, Qt::AlignTop);
    return row;
}

QWidget *ChecklistCard::optionRow(const Tip &tip)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    QVBoxLayout *column = texts(tip.title, tip.body);
    addCautions(*column, tip);
    line->addWidget(iconLabel(tipIcon(tip), Tone::Accent), 0, Qt::AlignTop);
    line->addLayout(column, 1);
    line->addWidget(marks(m_references.citeAll(tip.sources)), 0, Qt::AlignTop);
    return row;
}

} // namespace rhomboid
