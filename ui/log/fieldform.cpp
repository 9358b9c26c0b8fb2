#include "ui/log/fieldform.h"

#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/stepper.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <cmath>

namespace rhomboid {

namespace {

constexpr int gap = 12; // between fields below each other
constexpr int gapBeside = 20;
constexpr double narrowest = 13; // em, of a help that wraps
constexpr int nameGap = 6; // below a name: what a scale keeps above its boxes anyway
constexpr int roomOfWords = 4; // px; at exactly its width a name may break
constexpr QStringView yes = u"yes";
constexpr QStringView no = u"no";

QString translated(const char *text) { return QCoreApplication::translate("factors", text); }

// A number stays on the line of what it stands for: '1 stiff', '5 at ease'.
QString withNumbersBound(QString help)
{
    static const QRegularExpression afterNumber(QStringLiteral("(?<=\\d) "));
    return help.replace(afterNumber, QString(QChar::Nbsp));
}

// A stored amount as a number that people would choose in a unit of another size.
double handy(double stored, const ShownUnit &unit, double multiple)
{
    return unit.stored == 1 ? stored : qMax(multiple, qRound(stored / unit.stored / multiple) * multiple);
}

double handyStep(const Field &field, const ShownUnit &unit)
{
    return handy(field.step, unit, field.step < 1 ? 0.1 : 1);
}

Stepper::Range rangeOf(const Field &field, const ShownUnit &unit)
{
    const int decimals = field.step < 1 || unit.stored != 1 ? 1 : 0;
    const double tenths = 10 / unit.stored; // inside the stored range, also after rounding
    const double minimum = unit.stored == 1 ? field.minimum : std::ceil(field.minimum * tenths) / 10;
    const double maximum = unit.stored == 1 ? field.maximum : std::floor(field.maximum * tenths) / 10;
    return {.minimum = minimum,
            .maximum = maximum,
            .step = handyStep(field, unit),
            .decimals = decimals,
            .start = minimum};
}

// A number in a unit that can be another than the stored one. What nobody changes is given back as it was
// stored.
class NumberRow : public QWidget
{
public:
    NumberRow(const Field &field, const QString &title)
        : m_field(field)
        , m_unit(shownUnit(field.unit))
        , m_title(title)
        , m_stepper(new Stepper(title, m_unit.name, rangeOf(field, m_unit)))
    {
        auto *flow = new FlowLayout(6, this);
        flow->addWidget(m_stepper);
        for (qsizetype i = 0; i < field.quick.size(); ++i) {
            QPushButton *button = chipButton({});
            button->setCheckable(false);
            button->setProperty("quick", true);
            connect(button, &QPushButton::clicked, this, [this, i] {
                m_stepper->setValue(isAdding() ? qMin(m_stepper->value().value_or(0) + quick(i),
                                                      rangeOf(m_field, m_unit).maximum)
                                               : quick(i));
                emit m_stepper->valueChanged(m_stepper->value());
            });
            m_quick.append(button);
            flow->addWidget(button);
        }
        nameQuick();
    }

    Stepper *stepper() const { return m_stepper; }

    std::optional<double> read() const
    {
        const std::optional<double> shown = m_stepper->value();
        return shown == m_shown || !shown ? (shown ? m_stored : std::nullopt) : *shown * m_unit.stored;
    }

    void write(std::optional<double> stored)
    {
        m_stored = stored;
        m_shown = stored ? std::optional(*stored / m_unit.stored) : std::nullopt;
        m_stepper->setValue(m_shown);
    }

    void useUnit()
    {
        const std::optional<double> value = read();
        m_unit = shownUnit(m_field.unit);
        m_stepper->setUnit(m_unit.name, rangeOf(m_field, m_unit));
        nameQuick();
        write(value);
    }

private:
    double quick(qsizetype index) const
    {
        constexpr double ouncesOfHalfAGlass = 4;
        return handy(m_field.quick[index], m_unit, ouncesOfHalfAGlass);
    }

    void nameQuick()
    {
        for (qsizetype i = 0; i < m_quick.size(); ++i) {
            const QString number = isAdding() ? signedText(quick(i)) : numberText(quick(i));
            m_quick[i]->setText(number);
            m_quick[i]->setAccessibleName(
                FieldForm::tr("%1: %2 %3", "field, number, unit").arg(m_title, number, m_unit.name));
        }
    }

    // One drinks glass by glass; a length of time is one number.
    bool isAdding() const { return m_field.group == Field::Group::Fluids; }

    Field m_field;
    ShownUnit m_unit;
    QString m_title;
    Stepper *m_stepper;
    QList<QPushButton *> m_quick {};
    std::optional<double> m_stored {};
    std::optional<double> m_shown {};
};

// A field with its name and its help, as wide as what is filled in: what explains it wraps.
class FieldBox : public QWidget
{
public:
    FieldBox(const QLabel &name, const QWidget &control)
        : m_name(name)
        , m_control(control)
    {
    }

    QSize sizeHint() const override
    {
        const int control = m_control.sizeHint().width();
        const int name = m_name.fontMetrics().horizontalAdvance(m_name.text()) + roomOfWords;
        const int wanted = qMax(name, QWidget::sizeHint().width());
        const int width = qMin(wanted, qMax(control, theme().em(narrowest)));
        return {width, heightForWidth(width)};
    }

private:
    const QLabel &m_name;
    const QWidget &m_control;
};

// The day's fields are short and stand side by side, as many as there is room for; the others fill their card.
QLayout *fieldLayout(Field::Group group, QWidget *form)
{
    if (group == Field::Group::Conditions) {
        auto *rows = new FlowLayout(gapBeside, form);
        rows->fillRows(form); // no field takes what a row leaves
        return rows;
    }
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

} // namespace

FieldForm::FieldForm(std::span<const Field> fields, Field::Group group, QWidget *parent)
    : QWidget(parent)
    , m_shown(formats())
{
    QLayout *rows = fieldLayout(group, this);
    for (const Field &field : fields)
        if (field.group == group && field.askedByDefault)
            rows->addWidget(build(field));
    if (auto *column = qobject_cast<QVBoxLayout *>(rows))
        column->addStretch(1);
}

QWidget *FieldForm::build(const Field &field)
{
    const QString title = translated(field.title);
    QWidget *control = field.kind == Field::Kind::YesNo ? buildYesNo(field, title)
        : field.kind == Field::Kind::Rating             ? buildRating(field, title)
                                                        : buildNumber(field, title);
    QLabel *label = textLabel(title, Type::Small, Tone::Text2);
    auto *box = new FieldBox(*label, *control);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(field.kind == Field::Kind::Rating ? 0 : nameGap);
    label->setBuddy(control);
    column->addWidget(label);
    column->addWidget(control, 0, qobject_cast<Segmented *>(control) ? Qt::AlignLeft : Qt::Alignment());
    // Numbers without a unit mean nothing by themselves: the help says what stands at both ends.
    if (field.kind == Field::Kind::Rating) {
        column->addWidget(textLabel(withNumbersBound(translated(field.help)), Type::Caption, Tone::Text3));
        control->setAccessibleDescription(translated(field.help));
    }
    column->addStretch(1);
    box->setToolTip(translated(field.help));
    return box;
}

QWidget *FieldForm::buildNumber(const Field &field, const QString &title)
{
    auto *row = new NumberRow(field, title);
    connect(row->stepper(), &Stepper::valueChanged, this, &FieldForm::edited);
    m_rows.insert(field.key,
                  {.read = [row] { return row->read(); },
                   .write = [row](std::optional<double> value) { row->write(value); },
                   .useUnit = [row] { row->useUnit(); },
                   .showProblem = [row](const QString &sentence) { row->stepper()->showProblem(sentence); }});
    return row;
}

QWidget *FieldForm::buildYesNo(const Field &field, const QString &title)
{
    auto *choice = new Segmented(title, {{yes.toString(), tr("Yes")}, {no.toString(), tr("No")}});
    choice->setClearable(true);
    connect(choice, &Segmented::valueChanged, this, &FieldForm::edited);
    m_rows.insert(field.key,
                  {.read = [choice]() -> std::optional<double> {
                       if (choice->value().isEmpty())
                           return std::nullopt;
                       return choice->value() == yes ? 1.0 : 0.0;
                   },
                   .write =
                       [choice](std::optional<double> value) {
                           choice->setValue(!value ? QString() : *value > 0 ? yes.toString() : no.toString());
                       }});
    return choice;
}

QWidget *FieldForm::buildRating(const Field &field, const QString &title)
{
    auto *scale = new ScalePicker(ScalePicker::Look::Rating, qRound(field.minimum), qRound(field.maximum));
    scale->setAccessibleName(title);
    connect(scale, &ScalePicker::valueChanged, this, &FieldForm::edited);
    m_rows.insert(field.key,
                  {.read = [scale]() -> std::optional<double> {
                       if (!scale->value())
                           return std::nullopt;
                       return double {*scale->value() * 1.0};
                   },
                   .write =
                       [scale](std::optional<double> value) {
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

void FieldForm::useUnits()
{
    if (m_shown == formats())
        return;
    m_shown = formats();
    for (const Row &row : std::as_const(m_rows))
        if (row.useUnit)
            row.useUnit();
}

bool FieldForm::showProblem(const QString &key, const QString &sentence)
{
    const auto row = m_rows.constFind(key);
    if (row == m_rows.constEnd() || !row->showProblem)
        return false;
    row->showProblem(sentence);
    return true;
}

} // namespace rhomboid
