#include "core/factors/catalogue.h"
#include "tests/flows/fixture.h"
#include "tests/flows/paintedtext.h"
#include "tests/flows/trialdemo.h"
#include "ui/experiments/rangeline.h"
#include "ui/experiments/slottrack.h"
#include "ui/insights/factorlist.h"
#include "ui/insights/factormodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace rhomboid;
using namespace rhomboid::test;

// What painted findings say: the list of factors in its rows, the range and the track of an experiment.
class TestPaintedFindings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }
    void aPossibleLinkAlwaysSaysThatItMayBeChance_data();
    void aPossibleLinkAlwaysSaysThatItMayBeChance();
    void onlyAPossibleLinkSaysIt();
    void longWordsGoOnInTheNextLine_data();
    void longWordsGoOnInTheNextLine();
    void rowsTakeTheRoomOfTheirWords();
    void theListGrowsWithItsRows();
    void barsShowWhatIsThereOfWhatIsNeeded();
    void theRangeOfADifferenceHasRoomInEveryLanguage_data();
    void theRangeOfADifferenceHasRoomInEveryLanguage();
    void theTrackOfAnExperimentHasEqualRows();

private:
    Findings linked(Label label) const;
};

namespace {

QString everyText(QWidget &list)
{
    QStringList texts;
    for (const PaintedText &each : textsPaintedBy(list))
        texts.append(each.text);
    return texts.join(u' ');
}

// From the narrowest list of any window to a wide one.
void addWidths()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("zoom");
    for (const auto &[width, zoom] : {std::pair(320, 1.0),
                                      {480, 1.0},
                                      {620, 1.0},
                                      {960, 1.0},
                                      {480, 2.0},
                                      {620, 2.0},
                                      {960, 2.0},
                                      {1300, 2.0}})
        QTest::addRow("%d px, %.0f", width, zoom) << width << zoom;
}

// The list as the page shows it, as tall as it wants to be.
void giveRoom(FactorList &list, int width)
{
    list.resize(width, 2000);
    list.show();
    list.resize(width, list.sizeHint().height());
    QCoreApplication::processEvents();
}

} // namespace

Findings TestPaintedFindings::linked(Label label) const
{
    const Effect effect {.contrast = {5, 10}, .value = 0.8, .low = 0.1, .high = 1.5, .perUnit = 0.2};
    return {.factors = {{.key = QStringLiteral("warmup_min"), .label = label, .n = 40, .effect = effect}}};
}

void TestPaintedFindings::aPossibleLinkAlwaysSaysThatItMayBeChance_data() { addWidths(); }

void TestPaintedFindings::aPossibleLinkAlwaysSaysThatItMayBeChance()
{
    QFETCH(const int, width);
    QFETCH(const double, zoom);
    applyAppearance(*qApp, {.zoom = zoom});
    FactorModel model(factorCatalogue());
    model.show(linked(Label::Hint));
    FactorList list(model);
    giveRoom(list, width);
    const QString texts = everyText(*list.viewport());
    QVERIFY2(texts.contains(u"Possible link"), qPrintable(texts));
    QVERIFY2(texts.contains(u"may be chance"), qPrintable(texts));
    QVERIFY2(!texts.contains(u'…'), qPrintable(texts));
    // In ink that can be read, inside the row.
    for (const PaintedText &each : textsPaintedBy(*list.viewport())) {
        QVERIFY2(QRectF(list.viewport()->rect()).contains(each.place), qPrintable(each.text));
        QVERIFY(each.colour == theme().color(Tone::Text) || each.colour == theme().color(Tone::Text2)
                || each.colour == theme().color(Tone::Text3));
    }
    const QString words = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(u"may be chance"), qPrintable(words));
}

void TestPaintedFindings::onlyAPossibleLinkSaysIt()
{
    applyAppearance(*qApp, {});
    for (const Label label : {Label::None, Label::Likely, Label::Strong}) {
        FactorModel model(factorCatalogue());
        model.show(linked(label));
        FactorList list(model);
        giveRoom(list, 480);
        QVERIFY(!everyText(*list.viewport()).contains(u"chance"));
    }
}

void TestPaintedFindings::longWordsGoOnInTheNextLine_data() { addWidths(); }

// Before the first estimate a row says what its factor asks about.
void TestPaintedFindings::longWordsGoOnInTheNextLine()
{
    QFETCH(const int, width);
    QFETCH(const double, zoom);
    applyAppearance(*qApp, {.zoom = zoom});
    Findings findings;
    for (const auto &[key, lack] : {std::pair("hydration", Lack::Workouts),
                                    {"load_jump", Lack::Difference},
                                    {"session_rpe", Lack::Pain},
                                    {"warmup_min", Lack::VaryingPain},
                                    {"cooldown", Lack::Distinction},
                                    {"stress", Lack::Look}})
        findings.factors.append({.key = QString::fromLatin1(key), .n = 3, .needsMore = 17, .lack = lack});
    FactorModel model(factorCatalogue());
    model.show(findings);
    QCOMPARE(model.rowCount(), 6);
    FactorList list(model);
    giveRoom(list, width);
    const QString texts = everyText(*list.viewport()).simplified();
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY2(texts.contains(model.row(row).withText()), qPrintable(texts));
        QVERIFY2(texts.contains(model.row(row).countText()), qPrintable(texts));
    }
    QVERIFY2(!texts.contains(u'…'), qPrintable(texts));
    for (const PaintedText &each : textsPaintedBy(*list.viewport()))
        QVERIFY2(QRectF(list.viewport()->rect()).contains(each.place), qPrintable(each.text));
}

void TestPaintedFindings::rowsTakeTheRoomOfTheirWords()
{
    applyAppearance(*qApp, {});
    Findings findings;
    for (const char *key : {"hydration", "session_rpe"})
        findings.factors.append({.key = QString::fromLatin1(key), .n = 3, .needsMore = 17});
    FactorModel model(factorCatalogue());
    model.show(findings);
    FactorList list(model);
    giveRoom(list, 620);
    const auto high = [&](int row) { return list.visualRect(model.index(row, 0)).height(); };
    const int hydration = model.indexOf(QStringLiteral("hydration"));
    QVERIFY(high(hydration) > high(1 - hydration));
    const int before = list.sizeHint().height();
    list.resize(320, 2000);
    QVERIFY(list.sizeHint().height() > before);
}

// The keys stay, so the model says that its data is new, not that its rows are.
void TestPaintedFindings::theListGrowsWithItsRows()
{
    applyAppearance(*qApp, {});
    RiskFactor factor = *findFactor(factorCatalogue(), u"load_jump");
    factor.withText = "more";
    FactorModel model({&factor, 1});
    Findings findings {.factors = {{.key = factor.key, .n = 19, .needsMore = 1}}};
    model.show(findings);
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *list = new FactorList(model);
    column->addWidget(list);
    column->addStretch(1);
    page.resize(280, 1000);
    page.show();
    QTRY_COMPARE(list->height(), list->sizeHint().height());
    const int before = list->height();
    findings.factors[0].effect = {.contrast = {-1.5, 0.5}, .value = 0.8, .low = 0.1, .high = 1.5};
    model.show(findings);
    QVERIFY(list->sizeHint().height() > before);
    QTRY_COMPARE(list->height(), list->sizeHint().height());
}

// Five workouts that are all the same bring nothing nearer: their bar is empty.
void TestPaintedFindings::barsShowWhatIsThereOfWhatIsNeeded()
{
    applyAppearance(*qApp, {});
    const auto inkOf = [](Lack lack, int needsMore) {
        FactorModel model(factorCatalogue());
        model.show(
            {.factors = {
                 {.key = QStringLiteral("warmup_min"), .n = 30, .needsMore = needsMore, .lack = lack}}});
        FactorList list(model);
        giveRoom(list, 960);
        const QImage picture = list.viewport()->grab().toImage();
        const QColor ink = theme().color(Tone::Neutral);
        int pixels = 0;
        for (int x = 0; x < picture.width(); ++x)
            pixels += picture.pixelColor(x, picture.height() / 2) == ink ? 1 : 0;
        return pixels;
    };
    QCOMPARE(inkOf(Lack::Difference, 5), 0);
    QCOMPARE(inkOf(Lack::Distinction, 0), 0);
    const int half = inkOf(Lack::Workouts, 10);
    QVERIFY(half > 0);
    QVERIFY(std::abs(inkOf(Lack::Workouts, 0) - 2 * half) < 12);
}

void TestPaintedFindings::theRangeOfADifferenceHasRoomInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void TestPaintedFindings::theRangeOfADifferenceHasRoomInEveryLanguage()
{
    QFETCH(const QString, language);
    const Speaking speaking(language);
    applyAppearance(*qApp, {});
    RangeLine range;
    range.show({.effect = -0.2, .low = -1.8, .high = 1.5});
    range.resize(260, range.sizeHint().height());
    const QList<PaintedText> texts = textsPaintedBy(range);
    QCOMPARE(texts.size(), 5); // less, more, and the marks of the axis
    const auto middleOf = [&](const QString &text) {
        const auto found = std::ranges::find(texts, text, &PaintedText::text);
        return found == texts.cend() ? -1.0 : found->place.center().x();
    };
    QVERIFY(middleOf(QStringLiteral("+2")) - middleOf(QChar(0x2212) + QStringLiteral("2")) > 260 * 0.7);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QVERIFY2(QRectF(range.rect()).contains(texts[i].place), qPrintable(texts[i].text));
        for (qsizetype k = i + 1; k < texts.size(); ++k)
            QVERIFY2(!texts[i].place.intersects(texts[k].place), qPrintable(texts[i].text));
    }
}

void TestPaintedFindings::theTrackOfAnExperimentHasEqualRows()
{
    applyAppearance(*qApp, {});
    const Journal journal = withExperiment(demoJournal(12), 4, demoEnd(), false);
    SlotTrack track;
    track.show(*runningExperiment(journal));
    for (const int width : {300, 480, 660, 900}) {
        track.resize(width, track.heightForWidth(width));
        QMap<int, int> rows;
        for (const PaintedText &each : textsPaintedBy(track)) {
            QVERIFY(QRectF(track.rect()).contains(each.place));
            ++rows[qRound(each.place.top())];
        }
        QVERIFY(!rows.isEmpty());
        for (const int row : rows)
            QVERIFY2(row % 2 == 0 && qAbs(row - rows.first()) <= 2 * (rows.size() - 1),
                     qPrintable(QStringLiteral("%1 px: %2").arg(width).arg(row)));
    }
}

QTEST_MAIN(TestPaintedFindings)
#include "tst_paintedfindings.moc"
