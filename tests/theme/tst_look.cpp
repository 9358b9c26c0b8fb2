#include "ui/kit/busyline.h"
#include "ui/kit/controls.h"
#include "ui/shell/preferences.h"
#include "ui/theme/icons.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

using namespace rhomboid;

// What a person chooses, what the desktop asks for, and what becomes of both.
class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theDesktopIsFollowedUntilSomebodyChooses();
    void aChoiceStandsWhateverTheDesktopSays();
    void theChoiceIsKept();
    void nothingMovesWhereTheDesktopAsksForThat();
    void iconsAreSharpOnFineScreens_data();
    void iconsAreSharpOnFineScreens();
    void theButtonsOfADialogHaveNoStockIcons_data();
    void theButtonsOfADialogHaveNoStockIcons();
    void theButtonsOfADialogStandAsOnThePages();
    void iconsOfAMenuGrowWithTheLetters();
    void aMessageHasAnIconOfTheProgram();
    void theRingKeepsOffTheWordsOfAQuietButton();
};

void TestLook::initTestCase()
{
    QCoreApplication::setOrganizationDomain(QStringLiteral("look.rhomboid.app"));
    QStandardPaths::setTestModeEnabled(true);
}

void TestLook::init()
{
    QSettings().clear();
    applyAppearance(*qApp, {});
    followDesktop({});
}

void TestLook::theButtonsOfADialogHaveNoStockIcons_data()
{
    QTest::addColumn<Appearance::Mode>("mode");
    QTest::newRow("light") << Appearance::Mode::Light;
    QTest::newRow("dark") << Appearance::Mode::Dark;
    QTest::newRow("high contrast") << Appearance::Mode::HighContrast;
}

void TestLook::theButtonsOfADialogHaveNoStockIcons()
{
    QFETCH(Appearance::Mode, mode);
    applyAppearance(*qApp, {.mode = mode});
    QDialog dialog;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, &dialog);
    const QMessageBox message(QMessageBox::Question, {}, {}, QMessageBox::Yes | QMessageBox::Cancel);
    dialog.show();
    const QList<QAbstractButton *> all = buttons->buttons() + message.buttons();
    QCOMPARE(all.size(), 4);
    for (const QAbstractButton *button : all)
        QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
}

void TestLook::theDesktopIsFollowedUntilSomebodyChooses()
{
    QCOMPARE(chosenColours(), Colours::AsDesktop);
    QCOMPARE(theme().appearance().mode, Appearance::Mode::Light);
    followDesktop({.dark = true});
    QCOMPARE(theme().appearance().mode, Appearance::Mode::Dark);
    followDesktop({.dark = false, .highContrast = true});
    QCOMPARE(theme().appearance().mode, Appearance::Mode::HighContrast);
}

void TestLook::aChoiceStandsWhateverTheDesktopSays()
{
    chooseColours(Colours::Light);
    followDesktop({.dark = true, .highContrast = true, .motion = false});
    QCOMPARE(theme().appearance().mode, Appearance::Mode::Light);
    QVERIFY(!theme().appearance().motion);
    chooseColours(Colours::AsDesktop);
    QCOMPARE(theme().appearance().mode, Appearance::Mode::HighContrast);
}

void TestLook::theChoiceIsKept()
{
    chooseColours(Colours::HighContrast);
    changeZoom(+1);
    QCOMPARE(savedAppearance(), (Appearance {.mode = Appearance::Mode::HighContrast, .zoom = 1.1}));
    QSettings().setValue(QStringLiteral("appearance/colours"), QStringLiteral("no such word"));
    QCOMPARE(chosenColours(), Colours::AsDesktop);
}

void TestLook::nothingMovesWhereTheDesktopAsksForThat()
{
    followDesktop({.motion = false});
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *busy = new BusyLine;
    column->addWidget(busy);
    window.resize(300, 60);
    window.show();
    busy->setBusy(true);
    QTRY_VERIFY(busy->isVisible());
    QTest::qWait(50);
    const QImage before = busy->grab().toImage();
    QTest::qWait(300);
    QCOMPARE(busy->grab().toImage(), before);
    QCOMPARE(busy->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, busy), 0);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        QVERIFY(!QApplication::isEffectEnabled(effect));
    QVERIFY(qApp->findChildren<QAbstractAnimation *>().isEmpty());
}

void TestLook::iconsAreSharpOnFineScreens_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("1x") << 1.0;
    QTest::newRow("1.5x") << 1.5;
    QTest::newRow("2x") << 2.0;
    QTest::newRow("3x") << 3.0;
}

// A picture that is drawn for its pixels is not one that was drawn small and blown up.
void TestLook::iconsAreSharpOnFineScreens()
{
    QFETCH(double, ratio);
    const QPixmap fine = iconPixmap(QStringLiteral("journal"), Tone::Text, 20, ratio);
    QCOMPARE(fine.size(), QSize(20, 20) * ratio);
    QCOMPARE(fine.devicePixelRatio(), ratio);
    const QPixmap shown = icon(QStringLiteral("journal")).pixmap(QSize(20, 20), ratio);
    QCOMPARE(shown.size(), QSize(20, 20) * ratio);
    if (ratio == 1.0)
        return;
    const QImage small = iconPixmap(QStringLiteral("journal"), Tone::Text, 20, 1).toImage();
    const QImage blownUp = small.scaled(fine.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY(fine.toImage() != blownUp.convertToFormat(fine.toImage().format()));
}

void TestLook::theButtonsOfADialogStandAsOnThePages()
{
    QDialogButtonBox buttons(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons.show();
    QVERIFY(QTest::qWaitForWindowExposed(&buttons));
    QVERIFY(buttons.button(QDialogButtonBox::Cancel)->x() < buttons.button(QDialogButtonBox::Save)->x());
}

void TestLook::iconsOfAMenuGrowWithTheLetters()
{
    const auto side = [](double zoom) {
        applyAppearance(*qApp, {.zoom = zoom});
        QMenu menu;
        menu.ensurePolished();
        return menu.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &menu);
    };
    const int usual = side(1);
    QVERIFY(usual >= QFontMetrics(theme().baseFont()).ascent());
    QVERIFY(side(2) >= 2 * usual - 1);
}

void TestLook::aMessageHasAnIconOfTheProgram()
{
    QMessageBox box(QMessageBox::Warning, {}, QStringLiteral("Something"));
    const QPixmap shown = box.iconPixmap();
    QVERIFY(!shown.isNull());
    const int side = qRound(shown.deviceIndependentSize().width());
    const QPixmap own = iconPixmap(QStringLiteral("warning"), Tone::CautionText, side, shown.devicePixelRatio());
    QCOMPARE(shown.toImage().convertToFormat(QImage::Format_ARGB32),
             own.toImage().convertToFormat(QImage::Format_ARGB32));
}

void TestLook::theRingKeepsOffTheWordsOfAQuietButton()
{
    constexpr int apart = 4; // the unit of the spacings
    const std::unique_ptr<QPushButton> button(textButton(QStringLiteral("Why this?"), ButtonKind::Quiet));
    button->ensurePolished();
    const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    QVERIFY(button->sizeHint().width() - words >= 2 * (theme().ringWidth() + apart));
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
