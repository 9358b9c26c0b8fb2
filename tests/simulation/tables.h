#pragma once

#include "tests/simulation/falsealarms.h"

#include <QStringList>
#include <QTextStream>

namespace rhomboid::simulation {

// The tables of analysis.md section 10 as plain text, and which of its bars were missed.
class Tables
{
public:
    // `cells` names what is printed ("S1", "S4:250", "warmup-medium:60"); everything when it is empty.
    Tables(QTextStream &out, const QStringList &cells, const Settings &settings);

    void falseAlarms();
    void power();
    void levels();
    void lifetimes();
    void experiments();

    const QStringList &missed() const { return m_missed; }

private:
    bool has(const char *key, int sessions) const;
    void powerOf(const struct PlantedEffect &planted);
    void lifetimeOf(const char *key, Course course);
    void require(bool met, const QString &bar);

    QTextStream &m_out;
    QStringList m_cells {};
    Settings m_settings {};
    QStringList m_missed {};
};

} // namespace rhomboid::simulation
