#include "ui/log/fieldform.h"

#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/stepper.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr QStringView yes = u"yes";
constexpr QStringView no = u"no";

QString translated(const char *text)
{
    return QCoreApplication::translate("factors", text);
}

} // namespace

FieldForm::FieldForm(std::span<const Field> fields, Field::Group group, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const Field &field : fields)
        if (field.group == group && field.askedByDefault)
            column->addWidget(build(field));
    column->addStretch(1);
}

QWidget *FieldForm::build(const Field &field)
{
    const QString title = translated(field.title);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QWidget *control = field.kind == Field::Kind::YesNo ? buildYesNo(field, title)
        : field.kind == Field::Kind::Rating             ? buildRating(field, title)
                                                        : buildNumber(field, title);
    QLabel *label = textLabel(title, Type::Small, Tone::Text2);
    label->setBuddy(control);
    column->addWidget(label);
    column->addWidget(control, 0, qobject_cast<Segmented *>(control) ? Qt::AlignLeft : Qt::Alignment());
    box->setToolTip(translated(field.help));
    return box;
}

QWidget *FieldForm::buildNumber(const Field &field, const QString &title)
{
    const int decimals = field.step < 1 ? 1 : 0;
    const Stepper::Range range {.minimum = field.minimum, .maximum = field.maximum, .step = field.step,
                                .decimals = decimals, .start = field.minimum};
    auto *stepper = new Stepper(title, translated(field.unit), range);
    connect(stepper, &Stepper::valueChanged, this, &FieldForm::edited);
    m_rows.insert(field.key, {.read = [stepper] { return stepper->value(); },
                              .write = [stepper](std::optional<double> value) { stepper->setValue(value); }});

    auto *row = new QWidget;
    auto *flow = new FlowLayout(6, row);
    flow->addWidget(stepper);
    for (const double quick : field.quick) {
        QPushButton *button = chipButton(numberText(quick));
        button->setCheckable(false);
        button->setAccessibleName(tr("%1: %2 %3", "field, number, unit")
                                      .arg(title, numberText(quick), translated(field.unit)));
        connect(button, &QPushButton::clicked, this, [this, stepper, quick] {
            stepper->setValue(quick);
            emit edited();
        });
        flow->addWidget(button);
    }
    return row;
}

QWidget *FieldForm::buildYesNo(const Field &field, const QString &title)
{
    auto *choice = new Segmented(title, {{yes.toString(), tr("Yes")}, {no.toString(), tr("No")}});
    choice->setClearable(true);
    connect(choice, &Segmented::valueChanged, this, &FieldForm::edited);
    m_rows.insert(field.key, {.read = [choice]() -> std::optional<double> {
                                  if (choice->value().isEmpty())
                                      return std::nullopt;
                                  return choice->value() == yes ? 1.0 : 0.0;
                              },
                              .write = [choice](std::optional<double> value) {
                                  choice->setValue(!value ? QString() : *value > 0 ? yes.toString() : no.toString());
                              }});
    return choice;
}

QWidget *FieldForm::buildRating(const Field &field, const QString &title)
{
    auto *scale = new ScalePicker(ScalePicker::Look::Rating, qRound(field.minimum), qRound(field.maximum));
    scale->setAccessibleName(title);
    connect(scale, &ScalePicker::valueChanged, this, &FieldForm::edited);
    m_rows.insert(field.key, {.read = [scale]() -> std::optional<double> {
                                  if (!scale->value())
                                      return std::nullopt;
                                  return double {*scale->value() * 1.0};
                              },
                              .write = [scale](std::optional<double> value) {
                                  const QSignalBlocker quiet(scale);
                                  scale->setValue(value ? std::optional(qRound(*value)) : std::nullopt);
                              }});
    return scale;
}

Observations FieldForm::values() const
{
    Observations values;
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        if (const std::optional<double> value = row->read())
            values.insert(row.key(), *value);
    return values;
}

void FieldForm::setValues(const Observations &values)
{
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        row->write(values.contains(row.key()) ? std::optional(values.value(row.key())) : std::nullopt);
}

} // namespace rhomboid
