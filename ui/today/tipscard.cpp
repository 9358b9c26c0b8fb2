#include "ui/today/tipscard.h"

#include "ui/advice/cautions.h"
#include "ui/advice/gradelabel.h"
#include "ui/advice/sourcerows.h"
#include "ui/advice/tipfocus.h"
#include "ui/advice/tipwords.h"
#include "ui/insights/effectwords.h"
#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/evidence.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int roomAbove = 4; // between a tip and its reason

} // namespace

TipsCard::TipsCard(QWidget *parent)
    : Card(tr("Tips for today"), parent)
    , m_all(textButton(tr("All tips"), ButtonKind::Quiet))
{
    addTrailing(m_all);
    connect(m_all, &QPushButton::clicked, this, &TipsCard::allTipsWanted);
}

void TipsCard::show(const Advice &advice, const Findings &findings, const Knowledge &knowledge,
                    const QHash<QString, TipMemory> &said)
{
    const bool same = m_rows && advice.tips == m_shown.tips && advice.triage == m_shown.triage;
    m_shown = advice;
    m_findings = findings;
    m_said = said;
    if (!same)
        build(knowledge);
    showAnswers();
}

void TipsCard::build(const Knowledge &knowledge)
{
    const TipFocus focus(m_rows);
    delete m_rows;
    m_answers.clear();
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const ShownTip &shown : m_shown.tips) {
        const Tip *tip = knowledge.tip(shown.id);
        if (!tip)
            continue;
        if (column->count() > 0)
            column->addWidget(ruler());
        QWidget *made = row(shown, *tip, knowledge);
        made->setObjectName(tip->id);
        column->addWidget(made);
    }
    if (m_shown.triage.level == 1 || m_shown.triage.level == 2) {
        auto *hidden = new QHBoxLayout;
        hidden->setSpacing(8);
        hidden->addWidget(iconLabel(QStringLiteral("eye-off"), Tone::Text2), 0, Qt::AlignTop);
        hidden->addWidget(textLabel(tr("Training tips are hidden until you have had this checked."),
                                    Type::Body, Tone::Text2),
                          1);
        column->addLayout(hidden);
    } else if (column->count() == 0) {
        column->addWidget(textLabel(tr("Nothing to suggest right now."), Type::Body, Tone::Text2));
    }
    column->addStretch(1);
    body()->addWidget(m_rows, 1);
    tabAfter(*m_all, *m_rows);
    focus.giveBack(*m_rows, *m_all);
}

QWidget *TipsCard::row(const ShownTip &shown, const Tip &tip, const Knowledge &knowledge)
{
    QPushButton *button = toggleButton(tr("Why this?"), ButtonKind::Quiet, QStringLiteral("info"));
    button->setAccessibleName(tr("Why this tip: %1").arg(tip.title));
    auto *heading = new QHBoxLayout;
    heading->addWidget(textLabel(tip.title, Type::BodyStrong), 1);
    heading->addWidget(button, 0, Qt::AlignTop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addLayout(heading);
    texts->addWidget(textLabel(tip.body, Type::Body, Tone::Text2));
    addCautions(*texts, tip); // read before it is done, so not behind a button
    // Made when first asked for: three of them are most of the widgets of the page.
    const auto unfold = [=, this, &tip, &knowledge,
                         reason = static_cast<QWidget *>(nullptr)](bool on) mutable {
        if (!reason) {
            reason = why(shown, tip, knowledge);
            texts->addWidget(reason);
            tabAfter(*button, *reason);
            showAnswers();
        }
        reason->setVisible(on);
        m_open = on ? shown.id : QString();
    };
    connect(button, &QPushButton::toggled, this, unfold);

    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    QLabel *sign = iconLabel(tipIcon(tip), Tone::Accent);
    sign->setContentsMargins(0, theme().em(0.35), 0,
                             0); // level with the title, whose row is as high as its button
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    button->setChecked(shown.id == m_open);
    return box;
}

QWidget *TipsCard::why(const ShownTip &shown, const Tip &tip, const Knowledge &knowledge)
{
    auto *around = new QWidget;
    auto *room = new QVBoxLayout(around);
    room->setContentsMargins(0, roomAbove, 0, 0);
    auto *box = new QFrame;
    box->setProperty("inset", true);
    room->addWidget(box);
    auto *column = new QVBoxLayout(box);
    column->addWidget(textLabel(shown.reason.text, Type::Small));
    auto *facts = new QWidget;
    addEvidence(*new FlowLayout(12, facts), shown, tip);
    column->addWidget(facts);
    auto *sources = new SourceRows(Type::Caption, Tone::Text3, SourceRows::Marks::None);
    sources->setSources(sourcesOf(knowledge, tip.sources));
    column->addWidget(sources);
    column->addWidget(question(tip));
    return around;
}

// How sure the journal is, the range of what it says, how good the published evidence is, and the entries.
void TipsCard::addEvidence(QLayout &layout, const ShownTip &shown, const Tip &tip)
{
    const auto add = [&layout](const QString &text) {
        QLabel *label = textLabel(text, Type::Small, Tone::Text2);
        label->setWordWrap(false);
        layout.addWidget(label);
    };
    if (evidenceDots(shown.reason.label) > 0) {
        auto *badge = new EvidenceBadge;
        badge->setLabel(shown.reason.label);
        layout.addWidget(badge);
    }
    const FactorFinding *finding =
        shown.reason.factor.isEmpty() ? nullptr : findFactor(m_findings, shown.reason.factor);
    if (finding && finding->effect) {
        add(pointsText(finding->effect->value));
        add(tr("Range: %1").arg(rangeText(finding->effect->low, finding->effect->high)));
        add(tr("%n workout(s) compared", nullptr, finding->n));
    }
    layout.addWidget(gradeLabel(tip.grade));
    if (shown.reason.entries.isEmpty())
        return;
    QPushButton *entries = textButton(tr("Show the entries"), ButtonKind::Quiet);
    connect(entries, &QPushButton::clicked, this,
            [this, uids = shown.reason.entries] { emit entriesWanted(uids); });
    layout.addWidget(entries);
}

QWidget *TipsCard::question(const Tip &tip)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(8, box);
    if (tip.canBeTried)
        askForOpinion(tip, *flow);
    QPushButton *away = textButton(tr("Not for me now"), ButtonKind::Quiet);
    away->setAccessibleName(tr("%1: %2", "tip, answer").arg(tip.title, away->text()));
    connect(away, &QPushButton::clicked, this,
            [this, id = tip.id] { emit answered(id, TipAnswer::Dismissed); });
    flow->addWidget(away);
    return box;
}

void TipsCard::askForOpinion(const Tip &tip, QLayout &layout)
{
    QLabel *asked = textLabel(tr("Tried it?"), Type::Small, Tone::Text2);
    asked->setWordWrap(false);
    layout.addWidget(asked);
    const auto add = [&](const QString &text, TipAnswer answer) {
        QPushButton *chip = chipButton(text);
        chip->setAccessibleName(tr("%1: %2", "tip, answer").arg(tip.title, text));
        connect(chip, &QPushButton::clicked, this,
                [this, id = tip.id, answer] { emit answered(id, answer); });
        layout.addWidget(chip);
        return chip;
    };
    QPushButton *helped = add(tr("It helped"), TipAnswer::Helped);
    QPushButton *useless = add(tr("It did not help"), TipAnswer::DidNotHelp);
    m_answers.insert(tip.id, {helped, useless});
}

void TipsCard::showAnswers()
{
    for (auto each = m_answers.begin(); each != m_answers.end(); ++each) {
        const std::optional<TipAnswer> opinion = m_said.value(each.key()).opinion;
        each->first->setChecked(opinion == TipAnswer::Helped);
        each->second->setChecked(opinion == TipAnswer::DidNotHelp);
    }
}

} // namespace rhomboid
