#include "core/base/result.h"

#include <QtTest>

#include <memory>

using namespace rhomboid;

namespace {

Error refused()
{
    return {.kind = Error::Kind::Refused, .text = QStringLiteral("No."), .detail = QStringLiteral("because")};
}

Result<int> half(int number)
{
    if (number % 2 != 0)
        return refused();
    return number / 2;
}

} // namespace

class tst_Result : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValue();
    void holdsAnError();
    void aStepRunsOnlyAfterSuccess();
    void aStepMayChangeTheType();
    void movesWhatCannotBeCopied();
    void tellsAnErrorFromAValueOfTheSameType();
    void successWithoutAValue();
};

void tst_Result::holdsAValue()
{
    Result<QString> result = QStringLiteral("yes");
    QVERIFY(result);
    QVERIFY(result.has_value());
    QCOMPARE(*result, QStringLiteral("yes"));
    QCOMPARE(result->size(), 3);
    QCOMPARE(result.value_or(QStringLiteral("no")), QStringLiteral("yes"));
    *result += u'!';
    QCOMPARE(result.value(), QStringLiteral("yes!"));
}

void tst_Result::holdsAnError()
{
    const Result<QString> result = refused();
    QVERIFY(!result);
    QCOMPARE(result.error(), refused());
    QCOMPARE(result.value_or(QStringLiteral("no")), QStringLiteral("no"));
}

void tst_Result::aStepRunsOnlyAfterSuccess()
{
    QCOMPARE(half(12).and_then(half).value_or(-1), 3);
    int calls = 0;
    const auto count = [&calls](int number) -> Result<int> {
        ++calls;
        return number;
    };
    const Result<int> failed = half(6).and_then(half).and_then(count);
    QVERIFY(!failed);
    QCOMPARE(failed.error(), refused());
    QCOMPARE(calls, 0);
}

void tst_Result::aStepMayChangeTheType()
{
    const auto text = half(8).and_then([](int number) -> Result<QString> { return QString::number(number); });
    QCOMPARE(text.value_or(QString()), QStringLiteral("4"));
}

void tst_Result::movesWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> owned = *std::move(result);
    QCOMPARE(*owned, 7);
}

void tst_Result::tellsAnErrorFromAValueOfTheSameType()
{
    const Result<QString> empty = QString();
    QVERIFY(empty);
    const Result<bool> no = false;
    QVERIFY(no);
    QVERIFY(!*no);
}

void tst_Result::successWithoutAValue()
{
    const Result<void> done;
    QVERIFY(done);
    const Result<void> failed = refused();
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Refused);
    QCOMPARE(failed.error().text, QStringLiteral("No."));
}

QTEST_APPLESS_MAIN(tst_Result)
#include "tst_result.moc"
