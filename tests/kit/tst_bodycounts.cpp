#include "ui/kit/bodycounts.h"
#include "ui/theme/theme.h"

#include <QtTest>

#include <algorithm>
#include <cstdlib>

using namespace rhomboid;

Q_DECLARE_METATYPE(rhomboid::Appearance)

namespace {

QHash<QString, int> threePlaces()
{
    return {{QStringLiteral("often"), 12}, {QStringLiteral("rarely"), 1}, {QStringLiteral("never"), 0}};
}

// How far apart two colours are in what their hues can do, 0 to 180.
int huesApart(const QColor &a, const QColor &b)
{
    const int apart = std::abs(a.hslHue() - b.hslHue());
    return std::min(apart, 360 - apart);
}

// 0 for a grey.
int colourfulness(const QColor &color)
{
    const auto [least, most] = std::minmax({color.red(), color.green(), color.blue()});
    return most - least;
}

} // namespace

// The colours of a body: levels in those of the pain scale, numbers of entries in greys.
class TestBodyCounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }
    void cleanup() { applyAppearance(*qApp, {}); }

    void howOftenIsNotColouredAsHowStrong_data() { looks(); }
    void howOftenIsNotColouredAsHowStrong()
    {
        QFETCH(Appearance, look);
        applyAppearance(*qApp, look);
        const QHash<QString, QColor> shades = countShades(threePlaces());
        QCOMPARE(shades.size(), 2);
        for (const QColor &shade : shades)
            for (int level = 1; level <= 10; ++level)
                QVERIFY2(huesApart(shade, theme().pain(level).fill) > 60,
                         qPrintable(QStringLiteral("%1 as level %2").arg(shade.name()).arg(level)));
        const int often = qGray(shades[QStringLiteral("often")].rgb());
        const int rarely = qGray(shades[QStringLiteral("rarely")].rgb());
        const int none = qGray(theme().color(Tone::BodyFill).rgb());
        QVERIFY(look.isDark() ? often > rarely && rarely > none : often < rarely && rarely < none);
    }

    void howOftenIsNotColouredAsTraining_data() { looks(); }
    void howOftenIsNotColouredAsTraining()
    {
        QFETCH(Appearance, look);
        applyAppearance(*qApp, look);
        const QHash<QString, QColor> shades = countShades(threePlaces());
        for (const QColor &shade : shades)
            QVERIFY2(colourfulness(shade) < colourfulness(theme().color(Tone::LoadSoft)),
                     qPrintable(shade.name()));
    }

    void aLevelHasItsColourOfThePainScale()
    {
        const QHash<QString, QColor> shades = levelShades({{QStringLiteral("arm"), 6}});
        QCOMPARE(shades[QStringLiteral("arm")], theme().pain(6).fill);
    }

private:
    static void looks()
    {
        QTest::addColumn<Appearance>("look");
        QTest::newRow("light") << Appearance {};
        QTest::newRow("dark") << Appearance {.mode = Appearance::Mode::Dark};
        QTest::newRow("high contrast") << Appearance {.mode = Appearance::Mode::HighContrast};
    }
};

QTEST_MAIN(TestBodyCounts)
#include "tst_bodycounts.moc"
