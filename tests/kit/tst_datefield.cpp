#include "looks.h"
#include "ui/kit/datefield.h"
#include "ui/kit/format.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

#include <memory>

using namespace rhomboid;

// Fields for days and moments show all of what they hold, in every language, clock and size of letters.
class TestDateField : public QObject
{
    Q_OBJECT

private slots:
    void everyMomentFits_data();
    void everyMomentFits();
    void anotherClockFitsToo();
    void aDayFits();
    void aClockIsTypedAfterAClickOrWithAllChosen();
    void aDayIsTypedWithAllChosen();
    void aWholeDateIsTyped_data();
    void aWholeDateIsTyped();
    void theCalendarHasABorderAndNamesItsMonth();
    void theCalendarOffersNoDayStillToCome();
};

namespace {

// What the inner line shows without scrolling.
int roomFor(const QDateTimeEdit &field)
{
    const auto *line = field.findChild<QLineEdit *>();
    QStyleOptionFrame frame;
    frame.initFrom(line);
    frame.rect = line->rect();
    constexpr int marginOfQt = 2; // left and right of the text
    return line->style()->subElementRect(QStyle::SE_LineEditContents, &frame, line).width() - 2 * marginOfQt;
}

QString widestOf(QDateTimeEdit &field)
{
    QString text;
    int widest = 0;
    for (QDateTime moment(QDate(2026, 1, 1), QTime(10, 58)); moment.date().year() == 2026;
         moment = moment.addSecs(12 * 3'600)) {
        field.setDateTime(moment);
        const int wide = field.fontMetrics().horizontalAdvance(field.text());
        if (wide > widest) {
            widest = wide;
            text = field.text();
        }
    }
    return text;
}

// In a row that gives it no more than it asks for.
void putIntoARow(QWidget &row, QDateTimeEdit *field)
{
    auto *layout = new QHBoxLayout(&row);
    layout->addStretch(1);
    layout->addWidget(field);
    layout->addWidget(new QPushButton(QStringLiteral("Pain-free")));
    row.resize(1'400, 80);
    row.show();
    QApplication::processEvents();
}

QString longFormat(const char *clock)
{
    return QStringLiteral("ddd d MMMM yyyy, %1").arg(QLatin1StringView(clock));
}

} // namespace

void TestDateField::everyMomentFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<double>("zoom");
    for (const char *language : {"en", "de"})
        for (const char *clock : {"HH:mm", "h:mm AP"})
            for (const double zoom : testedZooms)
                QTest::addRow("%s %s at %g", language, clock, zoom)
                    << QString::fromLatin1(language) << QString::fromLatin1(clock) << zoom;
}

void TestDateField::everyMomentFits()
{
    QFETCH(QString, language);
    QFETCH(QString, clock);
    QFETCH(double, zoom);
    wear(Appearance::Mode::Light, zoom);
    QDateTimeEdit *field = momentField();
    field->setLocale(QLocale(language));
    field->setDisplayFormat(longFormat(clock.toLatin1().constData()));
    QWidget row;
    putIntoARow(row, field);
    const QString text = widestOf(*field);
    QVERIFY(!text.isEmpty());
    QVERIFY2(field->fontMetrics().horizontalAdvance(text) <= roomFor(*field),
             qPrintable(QStringLiteral("%1: %2").arg(text).arg(roomFor(*field))));
}

void TestDateField::anotherClockFitsToo()
{
    wear(Appearance::Mode::Light, 1);
    QDateTimeEdit *field = momentField();
    field->setLocale(QLocale::English);
    field->setDisplayFormat(longFormat("HH:mm"));
    QWidget row;
    putIntoARow(row, field);
    field->setDisplayFormat(longFormat("h:mm AP"));
    field->updateGeometry();
    QApplication::processEvents();
    const QString text = widestOf(*field);
    QVERIFY2(field->fontMetrics().horizontalAdvance(text) <= roomFor(*field), qPrintable(text));
    wear(Appearance::Mode::Light, 2); // letters that grow while it is on show
    QApplication::processEvents();
    QVERIFY2(field->fontMetrics().horizontalAdvance(text) <= roomFor(*field), qPrintable(text));
    wear(Appearance::Mode::Light, 1);
}

void TestDateField::aDayFits()
{
    wear(Appearance::Mode::Light, 1);
    QDateEdit *field = dayField();
    field->setLocale(QLocale(QLocale::German));
    field->setDisplayFormat(QStringLiteral("ddd d MMMM yyyy"));
    QWidget row;
    putIntoARow(row, field);
    field->setDate(QDate(2026, 9, 23));
    QVERIFY(field->fontMetrics().horizontalAdvance(field->text()) <= roomFor(*field));
    QVERIFY(field->calendarPopup());
}

void TestDateField::aClockIsTypedAfterAClickOrWithAllChosen()
{
    for (const bool byClick : {true, false}) {
        const std::unique_ptr<QTimeEdit> field(clockField());
        field->setTime(QTime(12, 11));
        field->show();
        QVERIFY(QTest::qWaitForWindowActive(field.get()));
        field->setFocus();
        auto *line = field->findChild<QLineEdit *>();
        if (byClick) {
            QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(6, line->height() / 2));
            QCoreApplication::processEvents();
        } else {
            line->selectAll();
        }
        QTest::keyClicks(field.get(), QStringLiteral("17:30"));
        QCOMPARE(field->time(), QTime(17, 30));
    }
}

// A weekday stands first, and no digit belongs into it.
void TestDateField::aDayIsTypedWithAllChosen()
{
    const std::unique_ptr<QDateEdit> field(dayField());
    field->setLocale(QLocale::English);
    field->setDisplayFormat(QStringLiteral("ddd d MMMM yyyy"));
    field->setDate(QDate(2026, 3, 12));
    field->show();
    QVERIFY(QTest::qWaitForWindowActive(field.get()));
    field->setFocus();
    field->findChild<QLineEdit *>()->selectAll();
    QTest::keyClicks(field.get(), QStringLiteral("17"));
    QCOMPARE(field->date(), QDate(2026, 3, 17));
}

void TestDateField::aWholeDateIsTyped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    for (const char *format : {"d MMM yyyy", "ddd d MMMM yyyy"}) {
        const auto row = [format](const char *typed, QDate date) {
            QTest::addRow("%s as %s", typed, format)
                << QStringLiteral("en") << QString::fromLatin1(format) << QString::fromLatin1(typed) << date;
        };
        row("5 Oct 2026", QDate(2026, 10, 5));
        row("05 Oct 2025", QDate(2025, 10, 5));
        row("1 June 2026", QDate(2026, 6, 1));
        row("31 Oct 2026", QDate(2026, 10, 31));
        row("17 March 2026", QDate(2026, 3, 17));
        row("5/10/2026", QDate(2026, 10, 5));
        row("05.01.2026", QDate(2026, 1, 5));
        row("3-12-2025", QDate(2025, 12, 3));
        row("30 1 2026", QDate(2026, 1, 30));
        row("2026-10-05", QDate(2026, 10, 5));
        row("Oct 5, 2026", QDate(2026, 10, 5));
        row("5 oct", QDate(2026, 10, 5));
        row("29 Feb 2024", QDate(2024, 2, 29));
    }
    for (const char *typed : {"5. Okt 2026", "5. Oktober 2026", "5.10.2026", "05.10.2026"})
        QTest::newRow(typed) << QStringLiteral("de") << QStringLiteral("ddd d. MMMM yyyy")
                             << QString::fromLatin1(typed) << QDate(2026, 10, 5);
}

// With the month and its separators, in the ways people write: never another month without a word.
void TestDateField::aWholeDateIsTyped()
{
    QFETCH(const QString, language);
    QFETCH(const QString, format);
    QFETCH(const QString, typed);
    const std::unique_ptr<QDateEdit> field(dayField());
    field->setLocale(QLocale(language));
    field->setDisplayFormat(format);
    field->setDate(QDate(2026, 11, 23));
    field->show();
    QVERIFY(QTest::qWaitForWindowActive(field.get()));
    field->setFocus();
    field->findChild<QLineEdit *>()->selectAll();
    QTest::keyClicks(field.get(), typed);
    QTest::keyClick(field.get(), Qt::Key_Tab);
    QTEST(field->date(), "date");
}

void TestDateField::theCalendarOffersNoDayStillToCome()
{
    QDate today(2026, 3, 12);
    const std::unique_ptr<QDateEdit> field(dayField([&today] { return today; }));
    field->setDate(today);
    field->show();
    QVERIFY(QTest::qWaitForWindowExposed(field.get()));
    const auto latest = [&field] {
        QTest::mouseClick(field.get(), Qt::LeftButton, {}, QPoint(field->width() - 10, field->height() / 2));
        auto *calendar = field->findChild<QCalendarWidget *>();
        if (!calendar || !QTest::qWaitFor([calendar] { return calendar->isVisible(); }))
            return QDate();
        calendar->window()->close();
        return calendar->maximumDate();
    };
    QCOMPARE(latest(), today);
    today = today.addDays(1); // the window was open over midnight
    QCOMPARE(latest(), today);
    field->setDate(today.addDays(5)); // typed, it is asked about where it is saved
    QCOMPARE(field->date(), today.addDays(5));
}

void TestDateField::theCalendarHasABorderAndNamesItsMonth()
{
    applyAppearance(*qApp, {});
    const std::unique_ptr<QDateEdit> field(dayField());
    field->setDate(QDate(2026, 11, 23));
    field->resize(field->sizeHint());
    field->show();
    QVERIFY(QTest::qWaitForWindowExposed(field.get()));
    QTest::mouseClick(field.get(), Qt::LeftButton, {}, QPoint(field->width() - 10, field->height() / 2));
    auto *calendar = field->findChild<QCalendarWidget *>();
    QTRY_VERIFY(calendar && calendar->isVisible());
    const QImage picture = calendar->grab().toImage();
    const QRgb border = theme().color(Tone::ControlBorder).rgb();
    for (const QPoint &point :
         {QPoint(0, picture.height() / 2), QPoint(picture.width() - 1, picture.height() / 2),
          QPoint(picture.width() / 2, 0), QPoint(picture.width() / 2, picture.height() - 1)})
        QCOMPARE(picture.pixel(point), border);
    auto *month = calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_monthbutton"));
    QVERIFY(month);
    const QImage name = month->grab().toImage();
    int dark = 0;
    for (int y = 0; y < name.height(); ++y)
        for (int x = 0; x < name.width(); ++x)
            dark += qGray(name.pixel(x, y)) < 100 ? 1 : 0;
    QVERIFY2(dark > 50, qPrintable(QString::number(dark)));
}

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
