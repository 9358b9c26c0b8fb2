#pragma once

#include <QFrame>
#include <QStringList>

#include <optional>

class QLineEdit;
class QSpacerItem;
class QLabel;

namespace rhomboid {

class ErrorBubble;

// A number with - and + beside it, in the locale's way of writing. Empty means unknown, which is not zero. Up
// and Down step, Page Up and Page Down step by ten. The first click selects the number, as Tab does: what is
// typed then replaces it. A text that is no number keeps the old value, is marked, and is told about below
// the field.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    struct Range {
        double minimum {};
        double maximum {};
        double step {1};
        int decimals {0};
        double start {}; // where the first step from empty goes
        bool minutes {false}; // which may be typed as "1h30", "1:30" or "90 min" too
    };

    // `name` is read out with the unit: "Warm-up in minutes".
    Stepper(const QString &name, const QString &unit, const Range &range, QWidget *parent = nullptr);
    ~Stepper() override;

    std::optional<double> value() const { return m_value; }
    void setValue(std::optional<double> value); // does not emit
    // The same number in another unit; empties the field.
    void setUnit(const QString &unit, const Range &range);
    bool hasError() const { return m_error; }
    // Marks the field with a sentence of the form's own, until somebody changes the number.
    void showProblem(const QString &sentence);
    QString problem() const;
    QLineEdit *field() const { return m_field; }

signals:
    void valueChanged(std::optional<double> value);
    void refused(); // a text that is no number in the range

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBox();
    void fitField();
    void showUnit(const QString &unit);
    void stepBy(double steps);
    void readField();
    void showValue();
    void markError(bool error);

    QString m_name;
    Range m_range;
    std::optional<double> m_value {};
    bool m_error {false};
    QLineEdit *m_field;
    QLabel *m_unit;
    QFrame *m_box;
    QSpacerItem *m_before; // the number: what it leaves of its room
    QSpacerItem *m_after;
    bool m_clickedInto {false}; // by the click that is not over yet
    ErrorBubble *m_problem;
};

// What is wrong in the numbers of a form, one sentence each that names the number. A form with such a number
// is not saved: what it would save is not what it shows.
QStringList wrongNumbers(const QWidget *form);
// Puts the cursor into the first number of a form that is marked; false when there is none.
bool goToWrongNumber(const QWidget *form);

} // namespace rhomboid
