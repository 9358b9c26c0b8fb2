#include "core/advice/signs.h"
#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/advice/safetybanner.h"
#include "ui/kit/scalepicker.h"
#include "ui/log/painpage.h"
#include "ui/log/signscheck.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QSettings>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// A warning sign that was ticked and not named yet: what it meant does not get lost.
class TestOpenBoxes : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void nothingIsSavedOverAnOpenBox_data();
    void nothingIsSavedOverAnOpenBox();
    void theCursorGoesToTheFirstLineOfTheFirstOpenBox();
    void anOpenBoxComesBackWithItsDraft();
    void aCancelledOpenBoxComesBack();
    void aDraftWithASignComesBackWithItsWarning();
};

namespace {

QCheckBox *boxOf(FlowFixture &flow, const QString &text)
{
    for (QCheckBox *box : shown<SignsCheck>(flow)->findChildren<QCheckBox *>())
        if (box->text() == text || box->accessibleName() == text)
            return box;
    return nullptr;
}

QCheckBox *boxOf(FlowFixture &flow, const SignGroup &group)
{
    return boxOf(flow, QString::fromUtf8(group.title));
}

} // namespace

void TestOpenBoxes::nothingIsSavedOverAnOpenBox_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("with a level") << "Save entry";
    QTest::newRow("as free of pain") << "Save pain-free for this time";
}

void TestOpenBoxes::nothingIsSavedOverAnOpenBox()
{
    QFETCH(const QString, button);
    FlowFixture flow(Journal(), demoEnd());
    QWidget *page = flow.open(QStringLiteral("pain"));
    shown<ScalePicker>(flow)->pick(4);
    boxOf(flow, signGroups().front())->click();
    click(page, button);
    QVERIFY(flow.journal().pains().isEmpty());
    QVERIFY(says(page, QStringLiteral("Please tick which of its lines it is")));
    boxOf(flow, signGroups().front())->click();
    click(page, button);
    QCOMPARE(flow.journal().pains().size(), 1);
}

void TestOpenBoxes::theCursorGoesToTheFirstLineOfTheFirstOpenBox()
{
    FlowFixture flow(Journal(), demoEnd());
    QWidget *page = flow.open(QStringLiteral("pain"));
    shown<ScalePicker>(flow)->pick(4);
    for (const SignGroup &group : signGroups())
        boxOf(flow, group)->click();
    boxOf(flow, signGroups().front())->click();
    click(page, QStringLiteral("Save entry"));
    const SignGroup &first = signGroups()[1];
    QCOMPARE(flow.window().focusWidget(), boxOf(flow, QString::fromUtf8(first.signs.front().question)));
    // In the order in which they stand in the form.
    const QStringList refusals = shown<SignsCheck>(flow)->refusals();
    QCOMPARE(refusals.size(), static_cast<qsizetype>(signGroups().size()) - 1);
    for (qsizetype i = 0; i < refusals.size(); ++i)
        QVERIFY2(refusals[i].contains(QString::fromUtf8(signGroups()[i + 1].title)), qPrintable(refusals[i]));
}

void TestOpenBoxes::anOpenBoxComesBackWithItsDraft()
{
    FlowFixture flow(Journal({pain("p1", "2026-03-09T20:00:00", 3)}, {}), demoEnd());
    flow.open(QStringLiteral("pain"));
    shown<ScalePicker>(flow)->pick(0);
    boxOf(flow, signGroups().front())->click();
    const SignsAsked asked = shown<SignsCheck>(flow)->asked();
    flow.reopen(); // as after a crash
    flow.open(QStringLiteral("pain"));
    QVERIFY(boxOf(flow, signGroups().front())->isChecked());
    QVERIFY(boxOf(flow, QString::fromUtf8(signGroups().front().signs.front().question))->isVisible());
    QCOMPARE(shown<ScalePicker>(flow)->value(), 0);
    QCOMPARE(shown<SignsCheck>(flow)->asked(), asked);
    flow.window().open({.page = QStringLiteral("pain"), .uid = QStringLiteral("p1")});
    QVERIFY(!boxOf(flow, signGroups().front())->isChecked());
    flow.open(QStringLiteral("pain"));
    QVERIFY(boxOf(flow, signGroups().front())->isChecked());
    QVERIFY(!boxOf(flow, signGroups()[1])->isChecked());
}

void TestOpenBoxes::aCancelledOpenBoxComesBack()
{
    FlowFixture flow(Journal(), demoEnd());
    QWidget *page = flow.open(QStringLiteral("pain"));
    boxOf(flow, signGroups().back())->click();
    click(page, QStringLiteral("Cancel"));
    undo(flow);
    QVERIFY(boxOf(flow, signGroups().back())->isChecked());
    QVERIFY(!shown<ScalePicker>(flow)->value());
}

void TestOpenBoxes::aDraftWithASignComesBackWithItsWarning()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.open(QStringLiteral("pain"));
    boxOf(flow, signGroups().front())->click();
    boxOf(flow, QStringLiteral("Fainted or collapsed"))->click();
    QVERIFY(shown<SafetyBanner>(flow));
    flow.reopen();
    flow.open(QStringLiteral("pain"));
    QVERIFY(shown<SafetyBanner>(flow));
}

QTEST_MAIN(TestOpenBoxes)
#include "tst_openboxes.moc"
