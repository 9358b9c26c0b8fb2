#include "ui/today/requestscard.h"

#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/today/loadcard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 30; // em

QWidget *lineOf(const QString &iconName, QLabel *title, const QString &text, QPushButton *button)
{
    QWidget *left = withIcon(iconName, withDetail(title, text), Qt::AlignVCenter);
    auto *right = new QVBoxLayout;
    right->addWidget(button, 0, Qt::AlignLeft | Qt::AlignVCenter);
    auto *line = new Columns(stackBelow);
    line->addColumn(left, 1);
    line->addColumn(right, 0);
    return line;
}

QPushButton *smallButton(const QString &text, const QString &accessibleName)
{
    QPushButton *button = textButton(text, ButtonKind::Small);
    button->setAccessibleName(accessibleName);
    return button;
}

} // namespace

RequestsCard::RequestsCard(QWidget *parent)
    : QFrame(parent)
    , m_incompleteTitle(textLabel({}, Type::BodyStrong))
{
    setProperty("card", true);
    setAccessibleName(tr("Open questions"));
    QPushButton *week = smallButton(tr("Answer"), tr("Answer: how the week was"));
    QPushButton *check = smallButton(tr("Answer"), tr("Answer the weekly safety check"));
    QPushButton *complete = smallButton(tr("Complete"), tr("Complete the imported workouts"));
    QPushButton *workout = smallButton(tr("Go on"), tr("Go on with the workout"));
    QPushButton *pain = smallButton(tr("Go on"), tr("Go on with the pain entry"));
    const QString kept = tr("It stands in its form as you left it.");
    m_workoutDraft = lineOf(QStringLiteral("workout"),
                            textLabel(tr("A workout is not saved yet"), Type::BodyStrong), kept, workout);
    m_painDraft = lineOf(QStringLiteral("pain"),
                         textLabel(tr("A pain entry is not saved yet"), Type::BodyStrong), kept, pain);
    const auto calendar = QStringLiteral("calendar");
    m_week = lineOf(calendar, textLabel(tr("How was the week with this pain?"), Type::BodyStrong),
                    tr("Five short questions, optional, once a week."), week);
    m_check = lineOf(calendar, textLabel(tr("The warning signs once more"), Type::BodyStrong),
                     tr("Four boxes, about 40 seconds, once a week while pain lasts."), check);
    m_incomplete =
        lineOf(QStringLiteral("workout"), m_incompleteTitle,
               tr("Effort or duration is missing, so the load of these weeks is not complete."), complete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    for (QWidget *line : {m_workoutDraft, m_painDraft, m_week, m_check, m_incomplete})
        column->addWidget(line);
    connect(workout, &QPushButton::clicked, this, [this] { emit formWanted(QStringLiteral("workout")); });
    connect(pain, &QPushButton::clicked, this, [this] { emit formWanted(QStringLiteral("pain")); });
    connect(week, &QPushButton::clicked, this, &RequestsCard::weekWanted);
    connect(check, &QPushButton::clicked, this, &RequestsCard::checkWanted);
    connect(complete, &QPushButton::clicked, this, &RequestsCard::completionWanted);
    hide();
}

void RequestsCard::show(const Requests &requests)
{
    m_workoutDraft->setVisible(requests.workoutDraft);
    m_painDraft->setVisible(requests.painDraft);
    m_week->setVisible(requests.week);
    m_check->setVisible(requests.safetyCheck);
    m_incomplete->setVisible(requests.incomplete > 0);
    m_incompleteTitle->setText(
        tr("%n imported workout(s) of the last %1 weeks to complete", nullptr, requests.incomplete)
            .arg(loadWeeks));
    setVisible(requests.any());
}

} // namespace rhomboid
