#include "ui/today/weeklycard.h"

#include "ui/kit/columns.h"
#include "ui/kit/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 30; // em

QWidget *lineOf(const QString &title, const QString &text, QPushButton *button)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(textLabel(title, Type::BodyStrong));
    texts->addWidget(textLabel(text, Type::Small, Tone::Text2));
    auto *left = new QWidget;
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(iconLabel(QStringLiteral("calendar"), Tone::Accent), 0, Qt::AlignVCenter);
    row->addLayout(texts, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(button, 0, Qt::AlignLeft | Qt::AlignVCenter);
    auto *line = new Columns(stackBelow);
    line->addColumn(left, 1);
    line->addColumn(right, 0);
    return line;
}

} // namespace

WeeklyCard::WeeklyCard(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    setAccessibleName(tr("Weekly checks"));
    QPushButton *week = textButton(tr("Answer"), ButtonKind::Small);
    week->setAccessibleName(tr("Answer: how the week was"));
    QPushButton *check = textButton(tr("Answer"), ButtonKind::Small);
    check->setAccessibleName(tr("Answer the weekly safety check"));
    m_week = lineOf(tr("How was the week with this pain?"),
                    tr("Five short questions, optional, once a week."), week);
    m_check = lineOf(tr("The warning signs once more"),
                     tr("Four boxes, about 40 seconds, once a week while pain lasts."), check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    column->addWidget(m_week);
    column->addWidget(m_check);
    connect(week, &QPushButton::clicked, this, &WeeklyCard::weekWanted);
    connect(check, &QPushButton::clicked, this, &WeeklyCard::checkWanted);
    hide();
}

void WeeklyCard::show(bool weekOpen, bool checkOpen)
{
    m_week->setVisible(weekOpen);
    m_check->setVisible(checkOpen);
    setVisible(weekOpen || checkOpen);
}

} // namespace rhomboid
