#include "tests/flows/fixture.h"
#include "tests/support/contrast.h"
#include "ui/exchange/importpreview.h"
#include "ui/kit/page.h"
#include "ui/log/completiondialog.h"
#include "ui/log/mappingdialog.h"
#include "ui/shell/navigation.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Every page at every size: no text cut off, nothing beyond the side of the page, nothing over something
// else, and a name for whatever can have the focus.
class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = demoJournal(26); }
    void everyPageFits_data();
    void everyPageFits();
    void everyDialogFits_data();
    void everyDialogFits();
    void everyTextStandsOutFromItsGround_data();
    void everyTextStandsOutFromItsGround();
    void everythingThatTakesTheFocusHasAName();
    void theCheckFindsALabelThatIsCut();
    void theCheckFindsOverlappingLabels();
    void theCheckFindsPaleText();

private:
    Journal m_demo {};
};

namespace {

QString describe(const QWidget *widget, const QString &text)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1StringView(widget->metaObject()->className()), text.left(50));
}

// The text of a widget and whether it has room for it.
QString cut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        const int width = label->contentsRect().width();
        const int flags = label->wordWrap() ? Qt::TextWordWrap : 0;
        const QRect need =
            label->fontMetrics().boundingRect(QRect(0, 0, width, 100'000), flags, label->text());
        if (need.height() > label->contentsRect().height() + 2 || need.width() > width + 2)
            return describe(label, label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        if (!button->text().isEmpty() && button->width() + 2 < button->minimumSizeHint().width())
            return describe(button, button->text());
    }
    return {};
}

bool isText(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return (label && !label->text().isEmpty()) || (button && !button->text().isEmpty());
}

QList<const QWidget *> shownBelow(const QWidget *parent)
{
    QList<const QWidget *> shown;
    for (const QWidget *widget : parent->findChildren<QWidget *>())
        if (widget->isVisibleTo(parent) && widget->width() > 0 && widget->height() > 0)
            shown.append(widget);
    return shown;
}

QStringList faults(const QWidget *page)
{
    QStringList found;
    QList<std::pair<const QWidget *, QRect>> texts;
    for (const QWidget *widget : shownBelow(page)) {
        if (const QString text = cut(widget); !text.isEmpty())
            found.append(QStringLiteral("cut: ") + text);
        const QRect place(widget->mapTo(page, QPoint(0, 0)), widget->size());
        if (isText(widget) && (place.left() < 0 || place.right() > page->width()))
            found.append(QStringLiteral("beyond the side: ") + describe(widget, widget->accessibleName()));
        if (!isText(widget))
            continue;
        for (const auto &[other, otherPlace] : texts)
            if (!other->isAncestorOf(widget) && !widget->isAncestorOf(other)
                && place.adjusted(2, 2, -2, -2).intersects(otherPlace.adjusted(2, 2, -2, -2)))
                found.append(QStringLiteral("overlap: %1 and %2")
                                 .arg(describe(widget, widget->accessibleName()),
                                      describe(other, other->accessibleName())));
        texts.append({widget, place});
    }
    return found;
}

// What scrolls: the widget that the page's own scroll area shows, or the page when it has none.
// Fine enough for a stem of a letter to fill a pixel with its colour.
constexpr double fineness = 3;

// How far a text stands out: the colour that fills most of its place against the one farthest from it.
double contrastWithin(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    const QRect fine = QRect(place.topLeft() * fineness, place.size() * fineness) & picture.rect();
    for (int y = fine.top(); y <= fine.bottom(); ++y)
        for (int x = fine.left(); x <= fine.right(); ++x)
            ++counts[picture.pixel(x, y)];
    QRgb ground = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > counts.value(ground))
            ground = it.key();
    double most = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        most = qMax(most, contrast(QColor(it.key()), QColor(ground)));
    return most;
}

QStringList paleTexts(QWidget *page, double limit)
{
    QImage picture(page->size() * fineness, QImage::Format_RGB32);
    picture.setDevicePixelRatio(fineness);
    picture.fill(theme().color(Tone::Window));
    page->render(&picture, {}, {}, QWidget::DrawChildren);
    QStringList found;
    for (const QWidget *widget : shownBelow(page)) {
        const bool plain = qobject_cast<const QLabel *>(widget) || qobject_cast<const QPushButton *>(widget);
        if (!plain || !isText(widget) || !widget->isEnabled()
            || widget->visibleRegion().boundingRect() != widget->rect()) // scrolled away, if only in part
            continue;
        // Without the border, which may well be stronger than the text.
        const QRect inside(widget->mapTo(page, QPoint(0, 0)) + QPoint(3, 3), widget->size() - QSize(6, 6));
        if (const double ratio = contrastWithin(picture, inside); ratio < limit)
            found.append(QStringLiteral("%1: %2")
                             .arg(ratio, 0, 'f', 2)
                             .arg(describe(widget, widget->accessibleName())));
    }
    return found;
}

const QWidget *contentOf(const QWidget *page)
{
    const auto *scroller = page->findChild<const QScrollArea *>();
    return scroller ? scroller->widget() : page;
}

} // namespace

void TestLayout::everyPageFits_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("empty");
    for (const PageRow &row : pageTable())
        for (const bool empty : {false, true}) {
            const QByteArray name = row.key.toLatin1() + (empty ? ", empty journal" : "");
            QTest::newRow(QByteArray(name + " at 1280x800").constData())
                << row.key << QSize(1280, 800) << 1.0 << empty;
            QTest::newRow(QByteArray(name + " at 960x640").constData())
                << row.key << QSize(960, 640) << 1.0 << empty;
            QTest::newRow(QByteArray(name + " at 200 %").constData())
                << row.key << QSize(1280, 800) << 2.0 << empty;
        }
}

void TestLayout::everyPageFits()
{
    QFETCH(QString, page);
    QFETCH(QSize, size);
    QFETCH(double, zoom);
    QFETCH(bool, empty);
    applyAppearance(*qApp, {.zoom = zoom});
    FlowFixture flow(empty ? Journal() : m_demo, demoEnd());
    flow.window().resize(size);
    const QWidget *shown = flow.open(page);
    QVERIFY(flow.waitForFindings());
    QTRY_COMPARE(shown->width() > 0, true);
    // Texts that have just arrived take a round or two of the event loop to find their height.
    QTRY_VERIFY2(faults(contentOf(shown)).isEmpty(), qPrintable(faults(contentOf(shown)).join(u'\n')));
}

void TestLayout::everyDialogFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom");
    QTest::newRow("at 1280x800") << QSize(1280, 800) << 1.0;
    QTest::newRow("at 960x640") << QSize(960, 640) << 1.0;
    QTest::newRow("at 200 %") << QSize(1280, 800) << 2.0;
}

void TestLayout::everyDialogFits()
{
    QFETCH(QSize, size);
    QFETCH(double, zoom);
    applyAppearance(*qApp, {.zoom = zoom});
    FlowFixture flow(m_demo, demoEnd());
    flow.window().resize(size);
    const QStringList names {QStringLiteral("An exercise of a rather long name, one arm"),
                             QStringLiteral("Another")};
    ImportDraft draft {
        .fileName = QStringLiteral("file.csv"), .unitAssumed = true, .unknownExercises = names};
    draft.problems.append(
        {.row = 3,
         .column = QStringLiteral("Reps"),
         .value = QStringLiteral("x"),
         .reason = QStringLiteral("This is no number, and the reason is a whole sentence.")});
    CompletionDialog completing({m_demo.workouts().back().head.uid}, flow.workspace(), &flow.window());
    MappingDialog mapping(names, {}, &flow.window());
    ImportPreview preview(draft, {}, flow.workspace(), &flow.window());
    for (QDialog *dialog : {static_cast<QDialog *>(&completing), static_cast<QDialog *>(&mapping),
                            static_cast<QDialog *>(&preview)}) {
        dialog->show();
        QTest::qWait(30);
        QVERIFY2(dialog->width() <= size.width() && dialog->height() <= size.height(),
                 qPrintable(dialog->windowTitle()));
        const QStringList found = faults(dialog) + namelessWidgets(dialog);
        QVERIFY2(found.isEmpty(), qPrintable(dialog->windowTitle() + u'\n' + found.join(u'\n')));
        dialog->hide();
    }
}

void TestLayout::everyTextStandsOutFromItsGround_data()
{
    QTest::addColumn<Appearance::Mode>("mode");
    QTest::addColumn<double>("limit");
    QTest::newRow("light") << Appearance::Mode::Light << 4.5;
    QTest::newRow("dark") << Appearance::Mode::Dark << 4.5;
    QTest::newRow("high contrast") << Appearance::Mode::HighContrast << 7.0;
}

void TestLayout::everyTextStandsOutFromItsGround()
{
    QFETCH(Appearance::Mode, mode);
    QFETCH(double, limit);
    FlowFixture flow(m_demo, demoEnd());
    applyAppearance(*qApp, {.mode = mode});
    for (const PageRow &row : pageTable()) {
        flow.open(row.key);
        QVERIFY(flow.waitForFindings());
        QTest::qWait(30);
        const QStringList pale = paleTexts(&flow.window(), limit);
        QVERIFY2(pale.isEmpty(), qPrintable(row.key + u'\n' + pale.join(u'\n')));
    }
    applyAppearance(*qApp, {});
}

void TestLayout::theCheckFindsPaleText()
{
    QWidget page;
    page.resize(300, 200);
    auto *label = new QLabel(QStringLiteral("Text"), &page);
    label->setGeometry(0, 0, 80, 30);
    label->setStyleSheet(QStringLiteral("color: #999999; background: white"));
    page.show();
    QCOMPARE(paleTexts(&page, 4.5).size(), 1);
    label->setStyleSheet(QStringLiteral("color: #555555; background: white"));
    QCOMPARE(paleTexts(&page, 4.5), QStringList());
}

void TestLayout::everythingThatTakesTheFocusHasAName()
{
    applyAppearance(*qApp, {});
    FlowFixture flow(m_demo, demoEnd());
    for (const PageRow &row : pageTable()) {
        const QStringList nameless = namelessWidgets(flow.open(row.key));
        QVERIFY2(nameless.isEmpty(), qPrintable(row.key + QStringLiteral(": ") + nameless.join(u' ')));
    }
    QVERIFY(namelessWidgets(&flow.window()).isEmpty());
}

void TestLayout::theCheckFindsALabelThatIsCut()
{
    QWidget page;
    page.resize(300, 200);
    auto *label = new QLabel(QStringLiteral("A text that is longer than its place"), &page);
    label->setGeometry(0, 0, 40, 20);
    page.show();
    QCOMPARE(faults(&page).size(), 1);
}

void TestLayout::theCheckFindsOverlappingLabels()
{
    QWidget page;
    page.resize(300, 200);
    for (int i = 0; i < 2; ++i) {
        auto *label = new QLabel(QStringLiteral("Text"), &page);
        label->setGeometry(i * 10, 0, 80, 30);
    }
    page.show();
    QCOMPARE(faults(&page).size(), 1);
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
