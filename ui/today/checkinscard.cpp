#include "ui/today/checkinscard.h"

#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 30; // em
constexpr int answersGap = 12;

QString questionOf(const CheckIn &checkIn)
{
    return checkIn.title.isEmpty()
        ? CheckInsCard::tr("%n hours after your workout", nullptr, checkIn.hours)
        : CheckInsCard::tr("%n hours after %1", nullptr, checkIn.hours).arg(checkIn.title);
}

} // namespace

CheckInsCard::CheckInsCard(QWidget *parent) : Card(tr("Check-ins"), parent)
{
    addTrailing(textLabel(tr("Optional, and any answer helps"), Type::Small, Tone::Text3));
    show({}, {});
}

void CheckInsCard::show(const QList<CheckIn> &open, QDate today)
{
    if (m_rows && open == m_shown)
        return; // rebuilding would take the focus out of a row
    m_shown = open;
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    if (open.isEmpty())
        column->addWidget(
            textLabel(tr("Nothing open. Rhomboid asks here one and two days after a workout."), Type::Body,
                      Tone::Text2));
    for (const CheckIn &checkIn : open) {
        if (column->count() > 0)
            column->addWidget(ruler());
        column->addWidget(row(checkIn, today));
    }
    body()->addWidget(m_rows);
}

QWidget *CheckInsCard::row(const CheckIn &checkIn, QDate today)
{
    auto *left = new QWidget;
    auto *texts = new QVBoxLayout(left);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(2);
    texts->addWidget(textLabel(questionOf(checkIn), Type::BodyStrong));
    const QString clock = clockText(checkIn.due);
    const QString best = checkIn.due.date == today
        ? tr("Best around %1 today.").arg(clock)
        : tr("Best around %1, %2.", "time, day").arg(clock, dayWithin(checkIn.due.date, today));
    texts->addWidget(textLabel(best, Type::Small, Tone::Text2));

    auto *answers = new QWidget;
    auto *flow = new FlowLayout(8, answers);
    QPushButton *free = textButton(tr("Pain-free"), ButtonKind::Small, QStringLiteral("check"));
    QPushButton *pain = textButton(tr("Log pain"), ButtonKind::Small);
    QPushButton *skip = textButton(tr("Skip"), ButtonKind::Quiet);
    for (QPushButton *button : {free, pain, skip}) {
        button->setAccessibleName(tr("%1: %2").arg(questionOf(checkIn), button->text()));
        flow->addWidget(button);
    }
    connect(free, &QPushButton::clicked, this, [this, checkIn] { emit painFree(checkIn); });
    connect(pain, &QPushButton::clicked, this, [this, checkIn] { emit painLogged(checkIn); });
    connect(skip, &QPushButton::clicked, this, [this, checkIn] { emit skipped(checkIn); });

    auto *columns = new Columns(stackBelow);
    columns->addColumn(left, 1);
    columns->addColumn(answers, 0);
    columns->layout()->setSpacing(answersGap);
    // Beside its answers the question has two lines and the time has one; with less room they stand above.
    columns->setNeed([question = questionOf(checkIn), best, answers] {
        const int words = QFontMetrics(theme().font(Type::BodyStrong)).horizontalAdvance(question);
        const int time = QFontMetrics(theme().font(Type::Small)).horizontalAdvance(best);
        return qMax(2 * words / 3, time) + answersGap + answers->sizeHint().width();
    });

    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(iconLabel(QStringLiteral("clock"), Tone::Accent), 0, Qt::AlignTop); // level with the question
    line->addWidget(columns, 1);
    return box;
}

} // namespace rhomboid
