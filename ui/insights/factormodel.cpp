#include "ui/insights/factormodel.h"

#include "core/inference/gates.h"
#include "ui/insights/effectwords.h"
#include "ui/kit/evidence.h"
#include "ui/kit/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace rhomboid {

namespace {

QString ofFactors(const char *text) { return QCoreApplication::translate("factors", text); }

QList<FactorRow> rowsOf(const Findings &findings, std::span<const RiskFactor> factors)
{
    QList<FactorRow> rows;
    for (const RiskFactor &factor : factors)
        if (const FactorFinding *finding = findFactor(findings, factor.key))
            rows.append({.factor = &factor, .finding = *finding});
    // The surest answer stands at the top, of equally sure ones the largest; what has no link stays in the
    // order of the table.
    const auto strength = [](const FactorRow &row) {
        const FactorFinding &finding = row.finding;
        const double size = finding.label <= Label::None ? 0
            : finding.tested                             ? std::abs(finding.tested->value)
            : finding.effect                             ? std::abs(finding.effect->value)
                                                         : 0;
        return std::pair(qMax(finding.label, Label::None), size);
    };
    std::ranges::stable_sort(rows, std::ranges::greater(), strength);
    return rows;
}

bool sameKeys(const QList<FactorRow> &one, const QList<FactorRow> &other)
{
    return std::ranges::equal(one, other, {}, &FactorRow::factor, &FactorRow::factor);
}

} // namespace

QString FactorRow::title() const { return ofFactors(factor->title); }

QString FactorRow::withText() const { return ofFactors(factor->withText); }

QString FactorRow::withoutText() const { return ofFactors(factor->withoutText); }

QString FactorRow::progressText() const
{
    const QString notEnough = evidenceText(Label::NotEnough);
    const Lack lack = finding.lack.value_or(Lack::Workouts);
    if (lack == Lack::Difference)
        return FactorModel::tr("%1, %n more workout(s) where it differs needed", "not enough data yet",
                               finding.needsMore)
            .arg(notEnough);
    if (lack != Lack::Workouts)
        return countText();
    return finding.needsMore == 0
        ? notEnough
        : FactorModel::tr("%1, %n more workout(s) needed", "not enough data yet", finding.needsMore)
              .arg(notEnough);
}

QString FactorRow::countText() const
{
    switch (finding.lack.value_or(Lack::Workouts)) {
    case Lack::Workouts:
        return finding.needsMore == 0 ? evidenceText(Label::NotEnough)
                                      : FactorModel::tr("%n more workout(s)", nullptr, finding.needsMore);
    case Lack::Difference:
        return FactorModel::tr("%n more where it differs", "workouts", finding.needsMore);
    case Lack::Pain:
        return FactorModel::tr("Pain logged too rarely");
    case Lack::VaryingPain:
        return FactorModel::tr("Every report is the same");
    case Lack::Distinction:
        return FactorModel::tr("Cannot be told apart");
    case Lack::Look:
        return FactorModel::tr("With the next estimates");
    }
    Q_UNREACHABLE();
}

std::optional<double> FactorRow::progress() const
{
    const Lack lack = finding.lack.value_or(Lack::Workouts);
    if (lack != Lack::Workouts && lack != Lack::Difference)
        return std::nullopt;
    const int needed = lack == Lack::Workouts ? sessionsForEstimates : sessionsThatDiffer;
    return qBound(0.0, 1 - 1.0 * finding.needsMore / needed, 1.0);
}

QString FactorRow::sureText() const
{
    if (awaitsVerdict())
        return FactorModel::tr("Estimate, no verdict yet");
    if (standsOutAlone())
        return FactorModel::tr("No clear link; alone it would stand out");
    if (finding.label == Label::None && finding.effect && finding.effect->moreSessions > 0)
        return FactorModel::tr("No clear link yet"); // not the same as: one would have shown
    return finding.effect || finding.label == Label::Tested ? evidenceText(finding.label) : countText();
}

bool FactorRow::standsOutAlone() const
{
    return finding.label == Label::None && finding.effect && !finding.question
        && (finding.effect->low > 0 || finding.effect->high < 0);
}

QString FactorRow::sentence() const
{
    if (!finding.effect && finding.tested)
        return FactorModel::tr("%1. %2.", "factor, label").arg(title(), evidenceText(finding.label));
    if (!finding.effect)
        return FactorModel::tr("%1. %2.", "factor, how far the data goes").arg(title(), progressText());
    return FactorModel::tr("%1, %2. %3: %4, range %5.", "factor, contrast, label, points, points to points")
        .arg(title(), contrastText(*this), sureText(), pointsText(finding.effect->value),
             rangeText(finding.effect->low, finding.effect->high));
}

FactorModel::FactorModel(std::span<const RiskFactor> factors, QObject *parent)
    : QAbstractListModel(parent)
    , m_factors(factors)
{
}

// The rows stay the same objects as long as the factors do, so that selection and focus stay where they are.
void FactorModel::show(const Findings &findings)
{
    QList<FactorRow> rows = rowsOf(findings, m_factors);
    if (sameKeys(rows, m_rows)) {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FactorModel::indexOf(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&key](const FactorRow &row) { return row.factor->key == key; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

bool FactorModel::hasEstimates() const
{
    return std::ranges::any_of(m_rows, [](const FactorRow &row) { return row.finding.effect.has_value(); });
}

int FactorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FactorModel::data(const QModelIndex &index, int role) const
{
    const FactorRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title();
    case Qt::AccessibleTextRole:
        return shown.sentence();
    case Qt::ToolTipRole: // a narrow list shortens it
        return shown.finding.effect ? shown.sentence() : shown.withText();
    default:
        return {};
    }
}

} // namespace rhomboid
