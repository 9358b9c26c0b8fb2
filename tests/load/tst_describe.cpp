#include "core/load/load.h"

#include <QtTest>

#include <vector>

using namespace rhomboid;

namespace {

// The reference numbers were computed with NumPy from the formulas of the papers that load.h names.
const std::vector<double> daily{0,   0,   595, 0, 0,   190, 0,   0, 390, 500, 0,   0,   570, 0,
                                0,   325, 220, 0, 190, 0,   395, 0, 520, 0,   0,   455, 0,   190,
                                550, 0,   0,   0, 0,   515, 0,   0, 280, 0,   300, 0,   0,   700};

bool close(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-12 * std::max(1.0, std::abs(expected));
}

} // namespace

class tst_Describe : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheReference();
    void equalDaysHaveNoMonotony();
    void tooFewDaysLeaveFormulasOpen();
    void aMonthOfRestHasNoRatio();
};

void tst_Describe::agreesWithTheReference()
{
    const LoadDescription result = describe(daily);
    QVERIFY(close(result.weekly, 1280.0));
    QVERIFY(close(result.monotony.value(), 0.7426813215512381));
    QVERIFY(close(result.strain.value(), 950.6320915855848));
    QVERIFY(close(result.acwrCoupled.value(), 1.103448275862069));
    QVERIFY(close(result.acwrUncoupled.value(), 1.1428571428571428));
    QVERIFY(close(result.acwrEwma.value(), 1.4537439083820505));
    QVERIFY(close(result.weekToWeek.value(), 1.2018779342723005));
}

void tst_Describe::equalDaysHaveNoMonotony()
{
    const LoadDescription result = describe(std::vector<double>(7, 0.1));
    QVERIFY(close(result.weekly, 0.7));
    QVERIFY(!result.monotony);
    QVERIFY(!result.strain);
}

void tst_Describe::tooFewDaysLeaveFormulasOpen()
{
    const std::span<const double> days(daily);
    QCOMPARE(describe({}), LoadDescription{});
    const LoadDescription six = describe(days.first(6));
    QCOMPARE(six.weekly, 785.0);
    QVERIFY(!six.monotony);
    QVERIFY(describe(days.first(7)).monotony);
    QVERIFY(!describe(days.first(13)).weekToWeek);
    QVERIFY(describe(days.first(14)).weekToWeek);
    QVERIFY(!describe(days.first(27)).acwrCoupled);
    QVERIFY(describe(days.first(28)).acwrUncoupled);
    QVERIFY(!describe(days.first(41)).acwrEwma);
    QVERIFY(describe(days).acwrEwma);
}

void tst_Describe::aMonthOfRestHasNoRatio()
{
    const LoadDescription result = describe(std::vector<double>(42, 0.0));
    QCOMPARE(result, LoadDescription{});
}

QTEST_APPLESS_MAIN(tst_Describe)
#include "tst_describe.moc"
