#include "ui/recovery/pastticks.h"

#include "core/advice/plan.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int daysShown = 7;

} // namespace

PastTicks::PastTicks(const Knowledge &knowledge, QWidget *parent)
    : Card(tr("On the days before"), parent)
    , m_knowledge(knowledge)
{
    hide();
}

void PastTicks::show(const Journal &journal, QDate today)
{
    QList<Line> lines;
    for (int back = 1; back <= daysShown; ++back) {
        const QDate day = today.addDays(-back);
        QStringList titles;
        for (const QString &id : ticksOn(journal, day))
            if (const PlanItem *item = m_knowledge.recovery.item(id))
                titles.append(item->title);
        if (!titles.isEmpty())
            lines.append({.day = dayText(day, today), .items = titles.join(QStringLiteral(", "))});
    }
    setVisible(!lines.isEmpty());
    if (lines == m_lines)
        return;
    m_lines = lines;
    build();
}

void PastTicks::build()
{
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const Line &line : std::as_const(m_lines)) {
        if (column->count() > 0)
            column->addSpacing(6);
        column->addWidget(textLabel(line.day, Type::Small, Tone::Text2));
        column->addWidget(textLabel(line.items, Type::Body));
    }
    body()->addWidget(m_rows);
}

} // namespace rhomboid
