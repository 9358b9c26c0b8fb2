#pragma once

#include <QFrame>
#include <QStringList>

#include <optional>

class QLineEdit;
class QLabel;

namespace rhomboid {

// A number with - and + beside it, in the locale's way of writing. Empty means unknown, which is not zero. Up and
// Down step, Page Up and Page Down step by ten. A text that is no number keeps the old value and is marked.
class Stepper : public QFrame
{
    Q_OBJECT

public:
    struct Range {
        double minimum {};
        double maximum {};
        double step {1};
        int decimals {0};
        double start {}; // where the first step from empty goes
    };

    // `name` is read out with the unit: "Warm-up in minutes".
    Stepper(const QString &name, const QString &unit, const Range &range, QWidget *parent = nullptr);

    std::optional<double> value() const { return m_value; }
    void setValue(std::optional<double> value); // does not emit
    bool hasError() const { return m_error; }
    QLineEdit *field() const { return m_field; }

signals:
    void valueChanged(std::optional<double> value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void stepBy(double steps);
    void readField();
    void showValue();
    void markError(bool error);

    Range m_range;
    std::optional<double> m_value {};
    bool m_error {false};
    QLineEdit *m_field;
};

// What is wrong in the numbers of a form, one sentence each that names the number. A form with such a number
// is not saved: what it would save is not what it shows.
QStringList wrongNumbers(const QWidget *form);

} // namespace rhomboid
