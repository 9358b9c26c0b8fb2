#include "ui/kit/stepper.h"

#include "ui/kit/controls.h"
#include "ui/kit/format.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace rhomboid {

Stepper::Stepper(const QString &name, const QString &unit, const Range &range, QWidget *parent)
    : QFrame(parent), m_range(range), m_field(new QLineEdit)
{
    setProperty("stepper", true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_field->setAccessibleName(unit.isEmpty() ? name : tr("%1 in %2").arg(name, unit));
    m_field->setAlignment(Qt::AlignRight);
    m_field->setFrame(false);
    m_field->setProperty("bare", true);
    m_field->installEventFilter(this);
    const int digits = static_cast<int>(numberText(range.maximum, 0).size()) + (range.decimals > 0 ? 2 : 0);
    m_field->setMaximumWidth(m_field->fontMetrics().horizontalAdvance(QString(digits + 1, u'8')) + 8);

    QToolButton *less = iconButton(QStringLiteral("minus"), tr("%1: less").arg(name));
    QToolButton *more = iconButton(QStringLiteral("plus"), tr("%1: more").arg(name));
    // The field's own Up and Down do the same, so Tab need not stop three times.
    less->setFocusPolicy(Qt::NoFocus);
    more->setFocusPolicy(Qt::NoFocus);
    connect(less, &QToolButton::clicked, this, [this] { stepBy(-1); });
    connect(more, &QToolButton::clicked, this, [this] { stepBy(1); });
    connect(m_field, &QLineEdit::textEdited, this, &Stepper::readField);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (!m_error)
            showValue();
    });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(2);
    row->addWidget(less);
    row->addWidget(m_field, 1);
    if (!unit.isEmpty()) {
        QLabel *label = textLabel(unit, Type::Caption, Tone::Text3);
        label->setWordWrap(false);
        row->addWidget(label);
    }
    row->addWidget(more);
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
    markError(false);
    showValue();
    emit valueChanged(m_value);
}

void Stepper::readField()
{
    bool ok = false;
    const std::optional<double> number = numberFrom(m_field->text(), ok);
    ok = ok && (!number || (*number >= m_range.minimum && *number <= m_range.maximum));
    markError(!ok);
    if (!ok)
        return;
    m_value = number;
    emit valueChanged(m_value);
}

void Stepper::showValue()
{
    m_field->setText(m_value ? numberText(*m_value, m_range.decimals) : QString());
}

void Stepper::markError(bool error)
{
    if (error == m_error)
        return;
    m_error = error;
    setProperty("error", error);
    m_field->setToolTip(error ? tr("Please enter %1 to %2")
                                    .arg(numberText(m_range.minimum), numberText(m_range.maximum))
                              : QString());
    m_field->setAccessibleDescription(m_field->toolTip());
    style()->unpolish(this);
    style()->polish(this);
}

bool Stepper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        setProperty("focused", event->type() == QEvent::FocusIn);
        style()->unpolish(this);
        style()->polish(this);
    }
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up: stepBy(1); return true;
        case Qt::Key_Down: stepBy(-1); return true;
        case Qt::Key_PageUp: stepBy(10); return true;
        case Qt::Key_PageDown: stepBy(-10); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

QStringList wrongNumbers(const QWidget *form)
{
    QStringList sentences;
    for (const Stepper *stepper : form->findChildren<Stepper *>())
        if (stepper->hasError())
            sentences.append(Stepper::tr("%1: %2.", "what, what is wrong with it")
                                 .arg(stepper->field()->accessibleName(), stepper->field()->toolTip()));
    return sentences;
}

} // namespace rhomboid
