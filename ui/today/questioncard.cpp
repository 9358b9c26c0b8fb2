#include "ui/today/questioncard.h"

#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/scalepicker.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 30; // em
constexpr int ringRoom = 6; // what the scale keeps above its boxes for the focus ring

} // namespace

QuestionCard::QuestionCard(QWidget *parent)
    : Card(tr("How is your upper back right now?"), parent)
    , m_painFree(textButton(tr("Pain-free"), ButtonKind::Primary, QStringLiteral("painfree")))
    , m_scale(new ScalePicker(ScalePicker::Look::Pain, 1, 10))
{
    addTrailing(
        textLabel(tr("One click saves pain-free. A number opens the details."), Type::Small, Tone::Text3));
    m_painFree->setProperty("big", true);
    m_painFree->setAccessibleName(tr("Pain-free now, save"));
    m_scale->setAccessibleName(tr("Pain right now"));
    m_scale->setMomentary(true);
    m_scale->setWords({{1, tr("Very mild")}, {5, tr("Moderate")}, {10, tr("Worst imaginable")}});

    auto *left = new QVBoxLayout;
    left->addSpacing(ringRoom);
    left->addWidget(m_painFree);
    left->addStretch(1);
    auto *row = new Columns(stackBelow);
    row->addColumn(left, 0);
    row->addColumn(m_scale, 1);
    body()->addWidget(row);

    connect(m_painFree, &QPushButton::clicked, this, &QuestionCard::painFree);
    connect(m_scale, &ScalePicker::picked, this, &QuestionCard::levelPicked);
}

// The button and the boxes are one row of answers, so they are equally high in every size of the letters.
bool QuestionCard::event(QEvent *event)
{
    const bool done = Card::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish
        || event->type() == QEvent::Resize) {
        m_scale->setLeastHeight(m_painFree->sizeHint().height());
        m_painFree->setMinimumHeight(m_scale->cellOf(m_scale->from()).height());
    }
    return done;
}

} // namespace rhomboid
