#pragma once

#include "core/analysis/findings.h"
#include "core/factors/factor.h"

#include <QAbstractListModel>

#include <optional>
#include <span>

namespace rhomboid {

// One row of the list: what the factor is and what the journal says about it.
struct FactorRow {
    const RiskFactor *factor {};
    FactorFinding finding {};

    QString title() const;
    QString withText() const; // "5 minutes or more"
    QString withoutText() const;
    // What an estimate waits for. Where that is workouts, in the words of the card above the list, but with
    // the count of this factor, which may be larger.
    QString progressText() const;
    QString countText() const; // the same in short
    std::optional<double> progress() const; // 0 to 1; nothing where it is no matter of logging more
    bool awaitsVerdict() const { return finding.effect && finding.label == Label::NotEnough; }
    // Whether the effect may wear a colour: there is at least a possible link.
    bool linked() const { return finding.effect && finding.label >= Label::Hint; }
    // A range without zero that is no link: habits are looked at together, and of many some do so by chance.
    bool standsOutAlone() const;
    // How sure that is. An estimate before the first verdict is not 'not enough data': there is something to see.
    QString sureText() const;
    QString sentence() const; // the whole row in words
};

// The factors that are switched on: what was tested, then links by their strength, then the rest in the order
// of their table.
class FactorModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FactorModel(std::span<const RiskFactor> factors, QObject *parent = nullptr);

    void show(const Findings &findings);
    const FactorRow &row(int index) const { return m_rows[index]; }
    int indexOf(const QString &key) const; // -1 when there is none
    bool hasEstimates() const; // of any factor

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::span<const RiskFactor> m_factors;
    QList<FactorRow> m_rows {};
};

} // namespace rhomboid
