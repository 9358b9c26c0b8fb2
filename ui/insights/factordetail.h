#pragma once

#include "core/advice/knowledge.h"
#include "ui/insights/dotgroup.h"
#include "ui/insights/factormodel.h"
#include "ui/kit/card.h"
#include "ui/kit/evidence.h"

class QPushButton;
class QVBoxLayout;

namespace rhomboid {

class SourceRows;

// Everything the journal says about one factor: the verdict in a sentence, both groups workout by workout,
// the plain difference beside the adjusted one with its range, what was left out and why, what a better
// answer takes, how the verdict came about, and how good the published evidence is.
class FactorDetail : public Card
{
    Q_OBJECT

public:
    explicit FactorDetail(QWidget *parent = nullptr);

    // `all`: what the finding of the row is part of.
    void show(const FactorRow &row, const Findings &all, const Knowledge &knowledge);

signals:
    void copyWanted();
    void entriesWanted(const QStringList &uids);
    void questionWanted();
    void testWanted();

private:
    struct Group {
        QLabel *name {};
        QLabel *count {};
        DotGroup *dots {};
    };

    QWidget *buildData();
    static Group addGroup(QVBoxLayout &column, DotGroup::Shape shape);
    void addSection(const QString &title, QLabel *text);
    static QLabel *addFigure(QVBoxLayout &column, const QString &name);
    void showVerdict(const FactorRow &row, const Findings &all);
    void showFigures(const FactorRow &row);
    void showGroups(const FactorRow &row);
    void showCounted(const FactorRow &row, const Findings &all);
    void showEstimated(const FactorRow &row, const Findings &all);
    void showEvidence(const RiskFactor &factor, const Knowledge &knowledge);

    QLabel *m_icon;
    QLabel *m_name;
    QWidget *m_data {nullptr}; // what there are numbers for
    Group m_with;
    Group m_without;
    QLabel *m_counted; // what is drawn
    QLabel *m_estimated;
    QLabel *m_perMark;
    EvidenceBadge *m_badge;
    QLabel *m_open; // in its place before the first verdict
    QLabel *m_verdict;
    QLabel *m_plain;
    QLabel *m_adjusted;
    QLabel *m_range;
    QLabel *m_notes;
    QLabel *m_needed;
    QLabel *m_rule;
    QLabel *m_leftOut;
    QLabel *m_grade;
    SourceRows *m_sources;
    QPushButton *m_copy;
    QPushButton *m_entries;
    QPushButton *m_question;
    QPushButton *m_test;
    QStringList m_uids {};
};

// One line for each workout that was used: uid, value of the factor, worst pain in the 72 hours after; above
// them, as comments, the estimate with its range and what was left out.
QString factorCsv(const FactorFinding &finding);

} // namespace rhomboid
