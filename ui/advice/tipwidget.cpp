#include "ui/advice/tipwidget.h"

#include "ui/advice/cautions.h"
#include "ui/advice/gradelabel.h"
#include "ui/advice/sourcerows.h"
#include "ui/advice/tipwords.h"
#include "ui/kit/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

TipWidget::TipWidget(const Tip &tip, const Knowledge &knowledge, const QString &reason, QWidget *parent)
    : QFrame(parent)
    , m_texts(new QVBoxLayout)
{
    QVBoxLayout *texts = m_texts;
    texts->setSpacing(4);
    texts->addWidget(textLabel(tip.title, Type::BodyStrong));
    texts->addWidget(textLabel(tip.body, Type::Body, Tone::Text2));
    if (!reason.isEmpty())
        texts->addWidget(textLabel(reason, Type::Small));
    addCautions(*texts, tip);

    const QList<const Source *> sources = sourcesOf(knowledge, tip.sources);
    auto *list = new SourceRows(Type::Caption, Tone::Text3, SourceRows::Marks::None);
    list->setSources(sources);
    list->setAccessibleName(tr("Sources of: %1").arg(tip.title));
    list->hide();
    auto *facts = new QHBoxLayout;
    facts->setSpacing(12);
    facts->addWidget(gradeLabel(tip.grade));
    if (!sources.isEmpty()) {
        QPushButton *button = toggleButton(tr("Sources"), ButtonKind::Quiet, QStringLiteral("info"));
        button->setAccessibleName(tr("Sources of: %1").arg(tip.title));
        connect(button, &QPushButton::toggled, list, &QWidget::setVisible);
        facts->addWidget(button);
    }
    facts->addStretch(1);
    texts->addLayout(facts);
    texts->addWidget(list);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(iconLabel(tipIcon(tip), Tone::Accent), 0, Qt::AlignTop);
    line->addLayout(texts, 1);
}

void TipWidget::markAgainst()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(iconLabel(QStringLiteral("warning"), Tone::CautionText), 0, Qt::AlignTop);
    line->addWidget(
        textLabel(tr("Not for you now: what you logged or told about your health speaks against it."),
                  Type::Small),
        1);
    m_texts->insertLayout(1, line);
}

} // namespace rhomboid
