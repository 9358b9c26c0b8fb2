#pragma once

#include "core/factors/factor.h"
#include "core/journal/workout.h"
#include "ui/kit/format.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <span>

namespace rhomboid {

// The rows of a form made from the field catalogue: one for each field of a group, in its order. A field that is not
// answered has no value; 'no' is an answer. A field the program has never seen gets its row like any other.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    FieldForm(std::span<const Field> fields, Field::Group group, QWidget *parent = nullptr);

    Observations values() const;
    void setValues(const Observations &values); // does not emit
    // Shows the numbers in the units that are chosen now.
    void useUnits();
    // Says below the number of a field what is wrong with it; false when there is no such number here.
    bool showProblem(const QString &key, const QString &sentence);

signals:
    void edited();

private:
    struct Row {
        std::function<std::optional<double>()> read {};
        std::function<void(std::optional<double>)> write {};
        std::function<void()> useUnit {}; // of a number
        std::function<void(const QString &)> showProblem {}; // of a number
    };

    QWidget *build(const Field &field);
    QWidget *buildNumber(const Field &field, const QString &title);
    QWidget *buildYesNo(const Field &field, const QString &title);
    QWidget *buildRating(const Field &field, const QString &title);

    QMap<QString, Row> m_rows {};
    Formats m_shown {};
};

} // namespace rhomboid
