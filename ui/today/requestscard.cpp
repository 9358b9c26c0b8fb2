#include "ui/today/requestscard.h"

#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/taborder.h"
#include "ui/today/loadcard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double stackBelow = 30; // em

QWidget *lineOf(const QString &iconName, QLabel *title, const QString &detail, QPushButton *button)
{
    auto *right = new QVBoxLayout;
    right->addWidget(button, 0, Qt::AlignLeft | Qt::AlignVCenter);
    auto *line = new Columns(stackBelow);
    line->addColumn(withIcon(iconName, withDetail(title, detail), Qt::AlignVCenter), 1);
    line->addColumn(right, 0);
    return line;
}

} // namespace

RequestsCard::RequestsCard(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    setAccessibleName(tr("Open questions"));
    m_column->setContentsMargins(20, 12, 20, 12);
    m_column->setSpacing(10);
    hide();
}

void RequestsCard::show(const Requests &requests)
{
    showLine(WorkoutDraft, !requests.workoutDraft.isEmpty());
    setTitle(WorkoutDraft, requests.workoutDraft);
    showLine(PainDraft, !requests.painDraft.isEmpty());
    setTitle(PainDraft, requests.painDraft);
    showLine(Week, requests.week);
    showLine(SafetyCheck, requests.safetyCheck);
    showLine(Incomplete, requests.incomplete > 0);
    setTitle(Incomplete,
             tr("%n imported workout(s) of the last %1 weeks to complete", nullptr, requests.incomplete)
                 .arg(loadWeeks));
    setVisible(requests.any());
}

void RequestsCard::setTitle(Line line, const QString &text)
{
    if (m_titles[line])
        m_titles[line]->setText(text);
}

void RequestsCard::showLine(Line line, bool wanted)
{
    QWidget *&shown = m_lines[line];
    if (!shown && wanted) {
        shown = makeLine(line);
        const auto before = std::count_if(m_lines.begin(), m_lines.begin() + line,
                                          [](const QWidget *other) { return other != nullptr; });
        m_column->insertWidget(static_cast<int>(before), shown);
        QWidget *above = before > 0 ? m_column->itemAt(static_cast<int>(before) - 1)->widget() : nullptr;
        tabAfter(above ? *above->findChild<QPushButton *>() : *static_cast<QWidget *>(this), *shown);
    }
    if (shown)
        shown->setVisible(wanted);
}

QWidget *RequestsCard::makeLine(Line line)
{
    const auto calendar = QStringLiteral("calendar");
    const auto workout = QStringLiteral("workout");
    const auto pain = QStringLiteral("pain");
    const QString kept = tr("The form is as you left it.");
    const auto title = [](const QString &text) { return textLabel(text, Type::BodyStrong); };
    const auto changing = [&] { return m_titles[line] = title({}); };
    // A button with its short text, its full name, and what it asks for.
    const auto button = [this](const QString &text, const QString &name, auto &&act) {
        QPushButton *small = textButton(text, ButtonKind::Small);
        small->setAccessibleName(name);
        connect(small, &QPushButton::clicked, this, act);
        return small;
    };
    switch (line) {
    case WorkoutDraft:
        return lineOf(
            workout, changing(), kept,
            button(tr("Go on"), tr("Go on with the workout"), [=, this] { emit formWanted(workout); }));
    case PainDraft:
        return lineOf(
            pain, changing(), kept,
            button(tr("Go on"), tr("Go on with the pain entry"), [=, this] { emit formWanted(pain); }));
    case Week:
        return lineOf(calendar, title(tr("How was the week with this pain?")),
                      tr("Five short questions, optional, once a week."),
                      button(tr("Answer"), tr("Answer: how the week was"), &RequestsCard::weekWanted));
    case SafetyCheck:
        return lineOf(calendar, title(tr("The warning signs once more")),
                      tr("Four boxes, about 40 seconds, once a week while pain lasts."),
                      button(tr("Answer"), tr("Answer the weekly safety check"), &RequestsCard::checkWanted));
    case Incomplete:
        return lineOf(
            workout, changing(),
            tr("Effort or duration is missing, so the load of these weeks is not complete."),
            button(tr("Complete"), tr("Complete the imported workouts"), &RequestsCard::completionWanted));
    }
    Q_UNREACHABLE();
}

} // namespace rhomboid
