#pragma once

#include <QWidget>

namespace rhomboid {

// What the marks of a FactorList mean, each beside its word.
class FactorLegend : public QWidget
{
    Q_OBJECT

public:
    explicit FactorLegend(QWidget *parent = nullptr);

    void showOutlines(bool shown); // while there are estimates without a verdict

private:
    enum class Sign { Less, More, Range, Outline };
    class Mark;

    QWidget *add(Sign sign, const QString &text);

    QWidget *m_outline;
};

} // namespace rhomboid
