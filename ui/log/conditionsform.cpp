#include "ui/log/conditionsform.h"

#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/log/fieldform.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace rhomboid {

ConditionsForm::ConditionsForm(std::span<const Field> fields, QWidget *parent)
    : QWidget(parent)
    , m_total(textLabel({}, Type::Small, Tone::Text3))
{
    auto *warmUp = new Card(tr("Warm-up and cool-down"));
    auto *fluids = new Card(tr("Fluids"));
    auto *conditions = new Card(tr("The day"));
    m_total->setWordWrap(false);
    fluids->addTrailing(m_total);
    conditions->addTrailing(textLabel(tr("All optional"), Type::Small, Tone::Text3));
    for (const auto &[card, group] :
         {std::pair(warmUp, Field::Group::WarmUp), std::pair(fluids, Field::Group::Fluids),
          std::pair(conditions, Field::Group::Conditions)}) {
        auto *part = new FieldForm(fields, group);
        connect(part, &FieldForm::edited, this, &ConditionsForm::edited);
        m_forms.append(part);
        if (group == Field::Group::Fluids)
            m_drinks = part;
        card->body()->addWidget(part);
    }
    connect(m_drinks, &FieldForm::edited, this, &ConditionsForm::showTotal);
    auto *pair = new Columns(30);
    pair->addColumn(warmUp, 1);
    pair->addColumn(fluids, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(pair);
    column->addWidget(conditions);
}

Observations ConditionsForm::values() const
{
    Observations values;
    for (const FieldForm *form : m_forms)
        values.insert(form->values());
    return values;
}

void ConditionsForm::setValues(const Observations &values)
{
    for (FieldForm *form : m_forms)
        form->setValues(values);
    showTotal();
}

void ConditionsForm::useUnits()
{
    for (FieldForm *form : m_forms)
        form->useUnits();
    showTotal();
}

// Nothing is said while nothing was drunk.
void ConditionsForm::showTotal()
{
    double total = 0;
    for (const double each : m_drinks->values())
        total += each;
    const ShownUnit unit = shownUnit("ml");
    m_total->setText(tr("Total %1 %2", "number, unit")
                         .arg(numberText(total / unit.stored, unit.stored == 1 ? 0 : 1), unit.name));
    m_total->setVisible(total > 0);
}

void ConditionsForm::showProblems(const QList<Problem> &problems)
{
    for (const Problem &problem : problems)
        for (FieldForm *form : m_forms)
            form->showProblem(problem.field.section(u'.', -1), problem.text);
}

void addDayKeys(QWidget &form, QDateTimeEdit &date)
{
    for (const auto &[key, days] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), &form);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &date,
                         [&date, step = days] { date.setDate(date.date().addDays(step)); });
    }
}

} // namespace rhomboid
