#include "ui/today/checkinscard.h"

#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 30; // em

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
            textLabel(tr("Nothing open. A day and two days after a workout, Rhomboid asks here."), Type::Body,
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
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(textLabel(questionOf(checkIn), Type::BodyStrong));
    const QString clock = clockText(checkIn.due);
    const QString best = checkIn.due.date == today
        ? tr("Best around %1 today.").arg(clock)
        : tr("Best around %1, %2.", "time, day").arg(clock, dayWithin(checkIn.due.date, today));
    texts->addWidget(textLabel(best, Type::Small, Tone::Text2));
    auto *left = new QWidget;
    auto *leftRow = new QHBoxLayout(left);
    leftRow->setContentsMargins(0, 0, 0, 0);
    leftRow->setSpacing(12);
    leftRow->addWidget(iconLabel(QStringLiteral("clock"), Tone::Accent), 0, Qt::AlignVCenter);
    leftRow->addLayout(texts, 1);

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
    return columns;
}

} // namespace rhomboid
