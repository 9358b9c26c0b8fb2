#include "ui/today/questioncard.h"

#include "core/journal/journal.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/scalewords.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double stackBelow = 30; // em
constexpr int hintGap = 16; // at least, between the question and its hint
constexpr int ringRoom = 6; // what the scale keeps above its boxes for the focus ring

// The newest answer, if it is recent enough to be remembered: of today or of yesterday. One that was dated into
// the future by mistake is none.
const PainEntry *lastAnswer(const Journal &journal, const WallTime &now)
{
    const auto &pains = journal.pains();
    const auto last = std::find_if(pains.rbegin(), pains.rend(),
                                   [&now](const PainEntry &pain) { return !(pain.at > now); });
    return last != pains.rend() && last->at.date >= now.date.addDays(-1) ? &*last : nullptr;
}

// What does not fit beside the question breaks between its sentences, not in the middle of one.
QString hintWithin(int room, const QFontMetrics &letters)
{
    QString hint = QuestionCard::tr("One click saves pain-free. A number opens the details.");
    return letters.horizontalAdvance(hint) <= room
        ? hint
        : hint.replace(QStringLiteral(". "), QStringLiteral(".\n"));
}

QString answerText(const PainEntry &pain, QDate today)
{
    const QString day = dayText(pain.at.date, today);
    const QString when =
        pain.at.time ? QuestionCard::tr("%1 at %2", "day, time of day").arg(day, clockText(pain.at)) : day;
    return pain.intensity == 0
        ? QuestionCard::tr("%1: pain-free", "day and time").arg(when)
        : QuestionCard::tr("%1: %2 of 10", "day and time, pain").arg(when).arg(pain.intensity);
}

} // namespace

QuestionCard::QuestionCard(QWidget *parent)
    : Card(tr("How is your upper back right now?"), parent)
    , m_painFree(textButton(tr("Pain-free"), ButtonKind::Primary, QStringLiteral("painfree")))
    , m_scale(new ScalePicker(ScalePicker::Look::Pain, 1, 10))
    , m_hint(textLabel({}, Type::Small, Tone::Text3))
    , m_last(textButton({}, ButtonKind::Quiet, QStringLiteral("check")))
{
    m_hint->setText(hintWithin(0, m_hint->fontMetrics()));
    m_hint->setWordWrap(false); // the question gets all that two short lines leave
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    addTrailing(m_hint);
    addTrailing(m_last);
    m_last->hide();
    m_painFree->setProperty("big", true);
    m_painFree->setAccessibleName(tr("Pain-free now, save"));
    m_scale->setAccessibleName(tr("Pain right now"));
    m_scale->setMomentary(true);
    m_scale->setWords(painScaleWords());

    auto *left = new QVBoxLayout;
    left->addSpacing(ringRoom);
    left->addWidget(m_painFree);
    left->addStretch(1);
    auto *row = new Columns(stackBelow);
    row->addColumn(left, 0);
    row->addColumn(m_scale, 1);
    body()->addWidget(row);
    setTabOrder(m_scale, m_last);

    connect(m_last, &QPushButton::clicked, this, [this] { emit lastWanted(m_lastUid); });
    connect(m_painFree, &QPushButton::clicked, this, &QuestionCard::painFree);
    connect(m_scale, &ScalePicker::picked, this, &QuestionCard::levelPicked);
}

QWidget *QuestionCard::scale() const { return m_scale; }

void QuestionCard::show(const Journal &journal, const WallTime &now)
{
    const PainEntry *last = lastAnswer(journal, now);
    m_hint->setVisible(!last);
    m_last->setVisible(last);
    m_lastUid = last ? last->head.uid : QString();
    if (!last)
        return;
    const QString text = answerText(*last, now.date);
    m_last->setText(text);
    m_last->setAccessibleName(tr("Your last answer, %1. Open it").arg(text));
}

// The button and the boxes are one row of answers, so they are equally high in every size of the letters.
bool QuestionCard::event(QEvent *event)
{
    const bool done = Card::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish
        || event->type() == QEvent::Resize) {
        m_scale->setLeastHeight(m_painFree->sizeHint().height());
        m_painFree->setMinimumHeight(m_scale->cellOf(m_scale->from()).height());
        const int question = QFontMetrics(theme().font(Type::Heading)).horizontalAdvance(accessibleName());
        const QString hint =
            hintWithin(contentsRect().marginsRemoved(layout()->contentsMargins()).width() - question - hintGap,
                       m_hint->fontMetrics());
        if (m_hint->text() != hint)
            m_hint->setText(hint);
    }
    return done;
}

} // namespace rhomboid
