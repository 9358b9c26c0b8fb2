#pragma once

#include "core/factors/factor.h"
#include "core/journal/workout.h"

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

signals:
    void edited();

private:
    struct Row {
        std::function<std::optional<double>()> read {};
        std::function<void(std::optional<double>)> write {};
    };

    QWidget *build(const Field &field);
    QWidget *buildNumber(const Field &field, const QString &title);
    QWidget *buildYesNo(const Field &field, const QString &title);
    QWidget *buildRating(const Field &field, const QString &title);

    QMap<QString, Row> m_rows {};
};

} // namespace rhomboid
