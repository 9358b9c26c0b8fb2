#include "ui/kit/stepper.h"

#include "ui/kit/controls.h"
#include "ui/kit/errorbubble.h"
#include "ui/kit/format.h"
#include "ui/kit/minutes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpacerItem>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace rhomboid {

Stepper::Stepper(const QString &name, const QString &unit, const Range &range, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_range(range)
    , m_field(new QLineEdit)
    , m_unit(textLabel({}, Type::Caption, Tone::Text3))
    , m_box(new QFrame)
    , m_before(new QSpacerItem(0, 0))
    , m_after(new QSpacerItem(0, 0))
    , m_problem(new ErrorBubble(*m_box))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusProxy(m_field);
    m_field->setAlignment(Qt::AlignRight);
    m_field->setFrame(false);
    m_field->setProperty("bare", true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &Stepper::readField);
    connect(m_field, &QLineEdit::textChanged, this, &Stepper::fitField);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        constexpr int typedDecimals = 2; // what somebody typed is shown as it is saved
        if (m_error || !m_field->isModified())
            return; // Enter once more rounds nothing off
        m_field->setText(m_value ? numberText(*m_value, qMax(m_range.decimals, typedDecimals)) : QString());
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBox(), 0, Qt::AlignLeft);
    showUnit(unit);
}

// A field that goes with the focus in it says that its editing is finished, when this is no Stepper any more.
Stepper::~Stepper()
{
    m_field->disconnect(this);
    m_field->removeEventFilter(this);
}

QWidget *Stepper::buildBox()
{
    m_box->setProperty("stepper", true);
    m_box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_unit->setWordWrap(false);
    QToolButton *less = iconButton(QStringLiteral("minus"), tr("%1: less").arg(m_name));
    QToolButton *more = iconButton(QStringLiteral("plus"), tr("%1: more").arg(m_name));
    // The field's own Up and Down do the same, so Tab need not stop three times.
    less->setFocusPolicy(Qt::NoFocus);
    more->setFocusPolicy(Qt::NoFocus);
    connect(less, &QToolButton::clicked, this, [this] { stepBy(-1); });
    connect(more, &QToolButton::clicked, this, [this] { stepBy(1); });
    auto *row = new QHBoxLayout(m_box);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(2);
    row->addWidget(less);
    row->addItem(m_before);
    row->addWidget(m_field);
    row->addWidget(m_unit);
    row->addItem(m_after);
    row->addWidget(more);
    m_box->installEventFilter(this);
    return m_box;
}

void Stepper::showUnit(const QString &unit)
{
    m_field->setAccessibleName(unit.isEmpty() ? m_name : tr("%1 in %2").arg(m_name, unit));
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
    m_field->setAlignment(unit.isEmpty() ? Qt::AlignCenter : Qt::AlignRight);
    fitField();
}

// The number and its unit stand together in the middle, in room for the largest number and for all that may
// be typed. Sizes are those that letters have now.
void Stepper::fitField()
{
    constexpr int frame = 12; // of a field without one, and the cursor
    const auto wideFor = [this](const QString &text) {
        return m_field->fontMetrics().horizontalAdvance(text) + frame;
    };
    const auto digits = [](qsizetype count) { return QString(count, u'8'); };
    constexpr qsizetype fewest = 2; // so that an empty field can be hit
    const qsizetype largest = numberText(m_range.maximum, 0).size() + (m_range.decimals > 0 ? 2 : 0);
    int most = wideFor(digits(qMax(fewest, largest)));
    if (m_range.minutes)
        most = qMax(most, wideFor(QStringLiteral("12 h 30 min")));
    const int wide = qMin(wideFor(digits(qMax(fewest, m_field->text().size()))), most);
    const int spare = most - wide;
    m_field->setFixedWidth(wide);
    m_before->changeSize(spare / 2, 0);
    m_after->changeSize(spare - spare / 2, 0);
    m_box->layout()->invalidate();
}

void Stepper::setUnit(const QString &unit, const Range &range)
{
    m_range = range;
    showUnit(unit);
    setValue(std::nullopt);
}

void Stepper::setValue(std::optional<double> value)
{
    m_value = value;
    markError(false);
    showValue();
}

void Stepper::stepBy(double steps)
{
    const double from = m_value.value_or(m_range.start - steps * m_range.step);
    m_value = qBound(m_range.minimum, from + steps * m_range.step, m_range.maximum);
    setValue(m_value);
    emit valueChanged(m_value);
}

void Stepper::readField()
{
    bool ok = false;
    const std::optional<double> number =
        m_range.minutes ? minutesFrom(m_field->text(), ok) : numberFrom(m_field->text(), ok);
    ok = ok && (!number || (*number >= m_range.minimum && *number <= m_range.maximum));
    markError(!ok);
    if (!ok) {
        emit refused();
        return;
    }
    m_value = number;
    emit valueChanged(m_value);
}

void Stepper::showValue() { m_field->setText(m_value ? numberText(*m_value, m_range.decimals) : QString()); }

void Stepper::markError(bool error)
{
    m_error = error;
    showProblem(
        error ? tr("Please enter %1 to %2").arg(numberText(m_range.minimum), numberText(m_range.maximum))
              : QString());
}

void Stepper::showProblem(const QString &sentence)
{
    m_problem->say(sentence);
    m_field->setAccessibleDescription(sentence);
    markWrong(*m_box, !sentence.isEmpty());
}

QString Stepper::problem() const { return m_problem->text(); }

bool Stepper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box) {
        if (event->type() == QEvent::MouseButtonPress)
            m_field->setFocus(Qt::MouseFocusReason);
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_box->setProperty("focused", event->type() == QEvent::FocusIn);
        m_box->style()->unpolish(m_box);
        m_box->style()->polish(m_box);
    }
    if (event->type() == QEvent::FocusIn)
        m_clickedInto = static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
    if (event->type() == QEvent::MouseButtonRelease && std::exchange(m_clickedInto, false)
        && !m_field->hasSelectedText())
        m_field->selectAll();
    if (event->type() == QEvent::FontChange)
        fitField();
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            stepBy(1);
            return true;
        case Qt::Key_Down:
            stepBy(-1);
            return true;
        case Qt::Key_PageUp:
            stepBy(10);
            return true;
        case Qt::Key_PageDown:
            stepBy(-10);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QStringList wrongNumbers(const QWidget *form)
{
    QStringList sentences;
    for (const Stepper *stepper : form->findChildren<Stepper *>())
        if (stepper->hasError())
            sentences.append(Stepper::tr("%1: %2.", "what, what is wrong with it")
                                 .arg(stepper->field()->accessibleName(), stepper->problem()));
    return sentences;
}

bool goToWrongNumber(const QWidget *form)
{
    for (const Stepper *stepper : form->findChildren<Stepper *>())
        if (!stepper->problem().isEmpty()) {
            stepper->field()->setFocus();
            stepper->field()->selectAll();
            return true;
        }
    return false;
}

} // namespace rhomboid
