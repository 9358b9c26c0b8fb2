#pragma once

#include "core/advice/knowledge.h"
#include "core/advice/plan.h"
#include "ui/kit/card.h"

#include <QMap>

class QCheckBox;
class QLabel;

namespace rhomboid {

class References;

// What may be done in one phase. Today's can be ticked, and the ticks are kept with the day; those of another
// phase can be read.
class ChecklistCard : public Card
{
    Q_OBJECT

public:
    ChecklistCard(const Knowledge &knowledge, References &references, QWidget *parent = nullptr);

    // `ticked` are the items done today. Rebuilds only when the items differ.
    void show(const PlanPhase &phase, const Plan &plan, const QStringList &ticked);

signals:
    void ticked(const QString &item, bool done);

private:
    struct Shown {
        QString phase {};
        QStringList items {};
        QStringList options {};
        bool today {false};
        bool stopped {false}; // by a warning sign

        bool operator==(const Shown &) const = default;
    };

    void build(const PlanPhase &phase);
    QWidget *itemRow(const PlanItem &item);
    QWidget *optionRow(const Tip &tip);

    const Knowledge &m_knowledge;
    References &m_references;
    QLabel *m_manner; // how the list is meant
    Shown m_shown {};
    QWidget *m_rows {nullptr};
    QMap<QString, QCheckBox *> m_boxes {};
};

} // namespace rhomboid
