#pragma once

#include "core/advice/knowledge.h"
#include "ui/insights/dotgroup.h"
#include "ui/insights/factormodel.h"
#include "ui/kit/card.h"

class QPushButton;

namespace rhomboid {

// Everything the journal says about one factor: both groups workout by workout, their plain difference with
// what it is not, what was left out and why, what is still needed, and how good the published evidence is.
class FactorDetail : public Card
{
    Q_OBJECT

public:
    explicit FactorDetail(QWidget *parent = nullptr);

    void show(const FactorRow &row, const Knowledge &knowledge);

signals:
    void copyWanted();
    void entriesWanted(const QStringList &uids);

private:
    struct Group {
        QLabel *name {};
        QLabel *count {};
        DotGroup *dots {};
    };

    Group addGroup(DotGroup::Shape shape);
    void addSection(const QString &title, QLabel *text);
    void showGroups(const FactorRow &row);
    void showEvidence(const RiskFactor &factor, const Knowledge &knowledge);

    QLabel *m_icon;
    QLabel *m_name;
    Group m_with;
    Group m_without;
    QLabel *m_perMark;
    QLabel *m_difference;
    QLabel *m_meaning;
    QLabel *m_needed;
    QLabel *m_leftOut;
    QLabel *m_grade;
    QLabel *m_sources;
    QPushButton *m_copy;
    QPushButton *m_entries;
    QStringList m_uids {};
};

// One line for each workout: uid, value of the factor, worst pain in the 72 hours after.
QString factorCsv(const FactorFinding &finding);

} // namespace rhomboid
