#pragma once

#include "core/journal/pain.h"

#include <QMap>
#include <QWidget>

namespace rhomboid {

class ChipGroup;
class Segmented;

// What was tried against the pain and, for each, whether it helped.
class ReliefForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReliefForm(QWidget *parent = nullptr);

    QList<Relief> value() const;
    void setValue(const QList<Relief> &relief); // does not emit

signals:
    void edited();

private:
    void showEffects();

    struct Row {
        QWidget *box {};
        Segmented *effect {};
    };

    ChipGroup *m_tried;
    QMap<QString, Row> m_rows {};
};

} // namespace rhomboid
