#include "ui/today/tipscard.h"

#include "ui/advice/tipwords.h"
#include "ui/kit/controls.h"
#include "ui/kit/evidence.h"
#include "ui/kit/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

TipsCard::TipsCard(QWidget *parent) : Card(tr("Tips for today"), parent)
{
    QPushButton *all = textButton(tr("All tips"), ButtonKind::Quiet);
    addTrailing(all);
    connect(all, &QPushButton::clicked, this, &TipsCard::allTipsWanted);
}

void TipsCard::show(const Advice &advice, const Knowledge &knowledge)
{
    if (m_rows && advice.tips == m_shown.tips && advice.triage == m_shown.triage)
        return;
    m_shown = advice;
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const ShownTip &shown : advice.tips) {
        const Tip *tip = knowledge.tip(shown.id);
        if (!tip)
            continue;
        if (column->count() > 0)
            column->addWidget(ruler());
        column->addWidget(row(shown, *tip, knowledge));
    }
    if (advice.triage.level == 1 || advice.triage.level == 2)
        column->addWidget(textLabel(tr("Training tips are hidden until you have had this checked."), Type::Body,
                                    Tone::Text2));
    else if (column->count() == 0)
        column->addWidget(textLabel(tr("Nothing to suggest right now."), Type::Body, Tone::Text2));
    column->addStretch(1);
    body()->addWidget(m_rows, 1);
}

QWidget *TipsCard::row(const ShownTip &shown, const Tip &tip, const Knowledge &knowledge)
{
    QPushButton *button = textButton(tr("Why this?"), ButtonKind::Quiet, QStringLiteral("info"));
    button->setAccessibleName(tr("Why this tip: %1").arg(tip.title));
    button->setCheckable(true);
    auto *heading = new QHBoxLayout;
    heading->addWidget(textLabel(tip.title, Type::BodyStrong), 1);
    heading->addWidget(button, 0, Qt::AlignTop);

    QWidget *reason = why(shown, tip, knowledge);
    reason->setVisible(shown.id == m_open);
    button->setChecked(shown.id == m_open);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addLayout(heading);
    texts->addWidget(textLabel(tip.body, Type::Body, Tone::Text2));
    texts->addWidget(reason);
    connect(button, &QPushButton::toggled, this, [this, reason, id = shown.id](bool on) {
        reason->setVisible(on);
        m_open = on ? id : QString();
    });

    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    QLabel *sign = iconLabel(causeIcon(tip.cause), Tone::Accent);
    sign->setContentsMargins(0, theme().em(0.35), 0, 0); // level with the title, whose row is as high as its button
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    return box;
}

QWidget *TipsCard::why(const ShownTip &shown, const Tip &tip, const Knowledge &knowledge)
{
    auto *box = new QFrame;
    box->setProperty("inset", true);
    auto *column = new QVBoxLayout(box);
    column->addWidget(textLabel(shown.reason.text, Type::Small));
    auto *facts = new QWidget;
    auto *flow = new FlowLayout(12, facts);
    if (evidenceDots(shown.reason.label) > 0) {
        auto *badge = new EvidenceBadge;
        badge->setLabel(shown.reason.label);
        flow->addWidget(badge);
    }
    QLabel *grade = textLabel(gradeText(tip.grade), Type::Small, Tone::Text2);
    grade->setWordWrap(false);
    flow->addWidget(grade);
    if (!shown.reason.entries.isEmpty()) {
        QPushButton *entries = textButton(tr("Show the entries"), ButtonKind::Quiet);
        connect(entries, &QPushButton::clicked, this,
                [this, uids = shown.reason.entries] { emit entriesWanted(uids); });
        flow->addWidget(entries);
    }
    column->addWidget(facts);
    for (const QString &id : tip.sources)
        if (const Source *source = knowledge.source(id))
            column->addWidget(textLabel(citation(*source), Type::Caption, Tone::Text3));
    return box;
}

} // namespace rhomboid
