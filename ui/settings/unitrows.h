#pragma once

#include "ui/kit/format.h"

#include <QWidget>

class QLabel;

namespace rhomboid {

class Segmented;

// How numbers and times are shown: weights, fluids, distances, the clock, the decimal mark. Each starts as
// the desktop's region has it. What is stored does not change with them.
class UnitRows : public QWidget
{
    Q_OBJECT

public:
    explicit UnitRows(QWidget *parent = nullptr);

    void showChoices();

signals:
    void chosen(); // and kept already

private:
    void choose();

    Segmented *m_weights;
    Segmented *m_fluids;
    Segmented *m_distances;
    Segmented *m_clock;
    QLabel *m_ounces; // which ones, while they are chosen
    Segmented *m_mark;
    bool m_showing {false};
};

} // namespace rhomboid
