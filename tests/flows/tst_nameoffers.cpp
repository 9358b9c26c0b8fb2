#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/log/exercisegrid.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// The names that are offered while an exercise is typed.
class TestNameOffers : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyAppearance(*qApp, {}); }
    void theNearestNameComesFirst_data();
    void theNearestNameComesFirst();
    void germanNamesAreFoundInBothLanguages();
    void namesAreNotCut_data();
    void namesAreNotCut();
};

namespace {

Journal trained(const QStringList &exercises)
{
    Workout made = workout("w1", "2026-03-09T17:00:00", 60, 6);
    QList<SetEntry> sets;
    for (const QString &name : exercises)
        sets.append({.exercise = name, .reps = 8});
    made.sets = sets;
    return apply({}, putting(made));
}

QAbstractItemView *offered(FlowFixture &flow, const QString &typed)
{
    flow.open(QStringLiteral("workout"));
    QTest::qWait(50); // until the screen has settled which window is active
    QApplication::setActiveWindow(&flow.window());
    auto *grid = shown<ExerciseGrid>(flow);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, ExerciseModel::ExerciseColumn));
    grid->edit(grid->currentIndex());
    QTest::keyClicks(QApplication::focusWidget(), typed);
    const auto *field = grid->viewport()->findChild<QLineEdit *>();
    return field && field->completer() ? field->completer()->popup() : nullptr;
}

QStringList names(const QAbstractItemView &list)
{
    QStringList found;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        found.append(list.model()->index(row, 0).data().toString());
    return found;
}

} // namespace

void TestNameOffers::theNearestNameComesFirst_data()
{
    QTest::addColumn<QStringList>("logged");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("first");
    const auto row = [](const char *name, const QStringList &logged, const char *typed, const QStringList &first) {
        QTest::newRow(name) << logged << QString::fromLatin1(typed) << first;
    };
    const QString press = QStringLiteral("Zed Press");
    const QString longer = QStringLiteral("Zed Press Machine");
    const QString within = QStringLiteral("Incline Zed Press");
    row("in full, though logged less often", {within, within, longer, longer, press}, "zed press", {press, longer, within});
    row("equally often: begins so, the shorter first", {within, longer, press}, "zed", {press, longer, within});
    row("more often logged", {press, longer, longer}, "zed", {longer, press});
}

void TestNameOffers::theNearestNameComesFirst()
{
    QFETCH(const QStringList, logged);
    QFETCH(const QString, typed);
    QFETCH(const QStringList, first);
    FlowFixture flow(trained(logged), demoEnd());
    const QAbstractItemView *list = offered(flow, typed);
    QVERIFY(list && list->isVisible());
    QCOMPARE(names(*list).first(first.size()), first);
}

void TestNameOffers::germanNamesAreFoundInBothLanguages()
{
    const Speaking german(QStringLiteral("de"));
    const QString row = QStringLiteral("Rudern vorgebeugt (Langhantel)");
    const QString own = QStringLiteral("Bent-over row (cable)"); // what was typed once stays as it was
    for (const QString &typed : {QStringLiteral("rudern vorg"), QStringLiteral("bent over row")}) {
        FlowFixture flow(trained({own}), demoEnd());
        const QAbstractItemView *list = offered(flow, typed);
        QVERIFY(list && list->isVisible());
        QVERIFY2(names(*list).contains(row), qPrintable(names(*list).join(u'\n')));
        QCOMPARE(names(*list).contains(own), typed != QStringLiteral("rudern vorg"));
        QVERIFY(!names(*list).contains(QStringLiteral("Bent-over row (barbell)")));
    }
}

void TestNameOffers::namesAreNotCut_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("usual letters") << 1.0;
    QTest::newRow("large letters") << 2.0;
}

void TestNameOffers::namesAreNotCut()
{
    QFETCH(double, zoom);
    FlowFixture flow(demoJournal(2), demoEnd());
    applyAppearance(*qApp, {.zoom = zoom});
    flow.window().resize(960, 640);
    const QAbstractItemView *list = offered(flow, QStringLiteral("press"));
    QVERIFY(list && list->isVisible());
    QVERIFY(list->sizeHintForColumn(0) > 0);
    QVERIFY2(list->viewport()->width() >= list->sizeHintForColumn(0),
             qPrintable(QStringLiteral("%1 of %2").arg(list->viewport()->width()).arg(list->sizeHintForColumn(0))));
    QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
    const auto rightOf = [](const QWidget *widget) { return widget->mapToGlobal(QPoint(widget->width(), 0)).x(); };
    QVERIFY(rightOf(list) <= rightOf(&flow.window()));
}

QTEST_MAIN(TestNameOffers)
#include "tst_nameoffers.moc"
