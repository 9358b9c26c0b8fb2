#include "tests/flows/fixture.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/monthview.h"
#include "ui/kit/plotview.h"
#include "ui/kit/scalepicker.h"
#include "ui/people/personsign.h"
#include "ui/shell/navigation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <cmath>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr int factor = 3;

double difference(const QImage &one, const QImage &other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    return sum / (one.width() * one.height());
}

// What is lost when a picture is made coarse and large again: nothing in one that was only blown up.
double detailOf(const QImage &picture)
{
    const QSize coarse = picture.size() / factor;
    const QImage whole = picture.copy(QRect(QPoint(0, 0), coarse * factor));
    const QImage small = whole.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const auto lost = [&](Qt::TransformationMode mode) {
        return difference(whole, small.scaled(whole.size(), Qt::IgnoreAspectRatio, mode));
    };
    return qMin(lost(Qt::FastTransformation), lost(Qt::SmoothTransformation));
}

QImage pictureOf(QWidget &widget) { return widget.grab().toImage().convertToFormat(QImage::Format_RGB32); }

} // namespace

// On a display of three pixels for each: nothing is painted for one and blown up.
class TestFinePixels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void picturesOfLabelsAreFine();
    void iconsOfButtonsAreFine();
    void whatIsPaintedIsFine();
    void theSignOfAPersonIsFine();
    void theCheckFindsWhatIsBlownUp();

private:
    std::unique_ptr<FlowFixture> m_flow {};
};

void TestFinePixels::initTestCase()
{
    m_flow = std::make_unique<FlowFixture>(demoJournal(26), demoEnd());
    QCOMPARE(m_flow->window().devicePixelRatioF(), 1.0 * factor);
    for (const PageRow &row : pageTable())
        m_flow->open(row.key);
    QVERIFY(m_flow->waitForFindings());
}

void TestFinePixels::picturesOfLabelsAreFine()
{
    int seen = 0;
    for (const QLabel *label : m_flow->window().findChildren<QLabel *>())
        if (const QPixmap picture = label->pixmap(); !picture.isNull()) {
            QVERIFY2(picture.devicePixelRatioF() == factor,
                     qPrintable(label->parentWidget()->accessibleName()));
            ++seen;
        }
    QVERIFY(seen > 5);
}

void TestFinePixels::iconsOfButtonsAreFine()
{
    int seen = 0;
    for (const QAbstractButton *button : m_flow->window().findChildren<QAbstractButton *>()) {
        if (button->icon().isNull())
            continue;
        const QPixmap picture = button->icon().pixmap(button->iconSize(), factor);
        QVERIFY2(picture.width() == button->iconSize().width() * factor, qPrintable(button->text()));
        ++seen;
    }
    QVERIFY(seen > 20);
}

void TestFinePixels::whatIsPaintedIsFine()
{
    int seen = 0;
    for (const PageRow &row : pageTable()) {
        const QWidget *page = m_flow->open(row.key);
        QTest::qWait(20);
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            const bool painted = qobject_cast<BodyMap *>(widget) || qobject_cast<ScalePicker *>(widget)
                || qobject_cast<PlotView *>(widget) || qobject_cast<MonthView *>(widget);
            if (!painted || !widget->isVisible())
                continue;
            const double detail = detailOf(pictureOf(*widget));
            QVERIFY2(detail > 0.5,
                     qPrintable(QStringLiteral("%1: %2").arg(widget->accessibleName()).arg(detail)));
            ++seen;
        }
    }
    QVERIFY(seen >= 4);
}

void TestFinePixels::theSignOfAPersonIsFine()
{
    const QSize size(18, 18);
    QCOMPARE(personIcon(0).pixmap(size, factor).size(), size * factor);
}

void TestFinePixels::theCheckFindsWhatIsBlownUp()
{
    m_flow->open(QStringLiteral("pain"));
    QTest::qWait(20);
    const QImage fine = pictureOf(*m_flow->window().findChild<BodyMap *>());
    const QImage coarse = fine.scaled(fine.size() / factor, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (const auto mode : {Qt::FastTransformation, Qt::SmoothTransformation})
        QVERIFY(detailOf(coarse.scaled(coarse.size() * factor, Qt::IgnoreAspectRatio, mode))
                < detailOf(fine) / 3);
}

int main(int argc, char **argv)
{
    qputenv("QT_SCALE_FACTOR", QByteArray::number(factor));
    QApplication application(argc, argv);
    TestFinePixels test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_finepixels.moc"
