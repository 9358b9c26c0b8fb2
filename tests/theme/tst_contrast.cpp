#include "tests/support/contrast.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// The limits of WCAG 2 for every pair of colours that meet: 4.5 for text and 3 for drawings and the borders
// of controls; 7 and 4.5 where high contrast is asked for.
class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void theFormulaIsThatOfTheGuidelines();
    void textCanBeRead_data() { themes(); }
    void textCanBeRead();
    void drawingsCanBeSeen_data() { themes(); }
    void drawingsCanBeSeen();
    void aPainLevelCanBeReadOnItsColour_data() { themes(); }
    void aPainLevelCanBeReadOnItsColour();
    void painLevelsGoOneWayInLightness_data() { themes(); }
    void painLevelsGoOneWayInLightness();
    void darkLevelsOfPainStayApart();
    void theWorstPainIsNoPaleColour_data() { themes(); }
    void theWorstPainIsNoPaleColour();
    void everyRuleOfTheStyleSheetCanBeRead_data() { themes(); }
    void everyRuleOfTheStyleSheetCanBeRead();
    void whatIsChosenStandsOut_data() { themes(); }
    void whatIsChosenStandsOut();
    void highContrastHasNoBorderThatCannotBeSeen();
    void theRingIsThickerWhereContrastIsHigh();

private:
    static void themes();
    static Theme themeOf(Appearance::Mode mode);
};

namespace {

struct Pair {
    Tone front;
    Tone ground;
};

constexpr Pair texts[] {
    {Tone::Text, Tone::Window},
    {Tone::Text, Tone::Surface},
    {Tone::Text, Tone::Surface2},
    {Tone::Text, Tone::Sidebar},
    {Tone::Text, Tone::Hover},
    {Tone::Text, Tone::Selection},
    {Tone::Text, Tone::AccentSoft},
    {Tone::Text2, Tone::Window},
    {Tone::Text2, Tone::Surface},
    {Tone::Text2, Tone::Surface2},
    {Tone::Text2, Tone::Sidebar},
    {Tone::Text2, Tone::Hover},
    {Tone::Text2, Tone::Selection},
    {Tone::Text2, Tone::AccentSoft},
    {Tone::Text3, Tone::Window},
    {Tone::Text3, Tone::Surface},
    {Tone::Text3, Tone::Surface2},
    {Tone::Text3, Tone::Sidebar},
    {Tone::Accent, Tone::Window},
    {Tone::Accent, Tone::Surface},
    {Tone::Accent, Tone::Surface2},
    {Tone::Accent, Tone::Hover},
    {Tone::OnAccent, Tone::Accent},
    {Tone::OnAccent, Tone::AccentHover},
    {Tone::OnAccent, Tone::AccentPressed},
    {Tone::AccentSoftText, Tone::AccentSoft},
    {Tone::AccentSoftText, Tone::Selection},
    {Tone::InfoText, Tone::InfoBg},
    {Tone::CautionText, Tone::CautionBg},
    {Tone::EmergencyText, Tone::EmergencyBg},
    {Tone::Danger, Tone::Surface},
    {Tone::Danger, Tone::Window},
    {Tone::TooltipText, Tone::TooltipBg},
    {Tone::More, Tone::Surface},
    {Tone::Less, Tone::Surface},
};

constexpr Pair drawings[] {
    {Tone::ControlBorder, Tone::Surface},   {Tone::ControlBorder, Tone::Window},
    {Tone::ControlBorder, Tone::Surface2},  {Tone::Focus, Tone::Window},
    {Tone::Focus, Tone::Surface},           {Tone::Focus, Tone::Surface2},
    {Tone::Focus, Tone::Sidebar},           {Tone::Pain, Tone::Surface},
    {Tone::Pain, Tone::PainBand},           {Tone::Load, Tone::Surface},
    {Tone::Neutral, Tone::Surface},         {Tone::Axis, Tone::Surface},
    {Tone::CautionBorder, Tone::CautionBg}, {Tone::BodyLine, Tone::BodyFill},
    {Tone::BodyLine, Tone::Surface},        {Tone::More, Tone::MoreSoft},
    {Tone::Less, Tone::LessSoft},           {Tone::PainFree, Tone::Surface},
    {Tone::Accent, Tone::Surface},          {Tone::OnAccent, Tone::Accent},
    {Tone::Count, Tone::Surface},           {Tone::Count, Tone::BodyFill},
};

struct StyleRule {
    QString selectors {};
    QString body {}; // what stands between the braces
};

// Of the style sheet as it is written, without its remarks; none when it cannot be read.
QList<StyleRule> styleRules()
{
    QFile sheet(QStringLiteral(":/theme.qss.in"));
    if (!sheet.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression block(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    static const QRegularExpression remark(QStringLiteral("/\\*.*?\\*/"),
                                           QRegularExpression::DotMatchesEverythingOption);
    QList<StyleRule> rules;
    const QString text = QString::fromUtf8(sheet.readAll()).remove(remark);
    for (auto found = block.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch rule = found.next();
        rules.append({.selectors = rule.captured(1).trimmed(), .body = rule.captured(2)});
    }
    return rules;
}

// Of one {...} of the style sheet: the token behind a property, if it is one.
QString tokenOf(const QString &rule, const QString &property)
{
    static const QString pattern = QStringLiteral("(?:^|[;{\\s])%1:[^;@}]*@(\\w+)@");
    return QRegularExpression(pattern.arg(property)).match(rule).captured(1);
}

// The colours of the borders in a rule: their tokens.
QStringList bordersOf(const QString &rule)
{
    static const QRegularExpression border(QStringLiteral("border[a-z-]*:[^;}]*@(\\w+)@[;\\s}]"));
    QStringList tokens;
    for (auto found = border.globalMatch(rule); found.hasNext();)
        tokens.append(found.next().captured(1));
    return tokens;
}

// The colour a token stands for, by way of a style sheet of one line.
QColor colourOf(const Theme &theme, const QString &token)
{
    return QColor(theme.styleSheet(u'@' + token + u'@'));
}

} // namespace

void TestContrast::themes()
{
    QTest::addColumn<Appearance::Mode>("mode");
    QTest::addColumn<double>("forText");
    QTest::addColumn<double>("forDrawings");
    QTest::newRow("light") << Appearance::Mode::Light << 4.5 << 3.0;
    QTest::newRow("dark") << Appearance::Mode::Dark << 4.5 << 3.0;
    QTest::newRow("high contrast") << Appearance::Mode::HighContrast << 7.0 << 4.5;
}

Theme TestContrast::themeOf(Appearance::Mode mode)
{
    QFile tokens(QStringLiteral(":/tokens.json"));
    const bool opened = tokens.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return *Theme::read(opened ? tokens.readAll() : QByteArray(), {.mode = mode}, QApplication::font());
}

void TestContrast::theFormulaIsThatOfTheGuidelines()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // The grey that is known to be the lightest to be read on white.
    QVERIFY(contrast(QColor(0x767676), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x777777), Qt::white) < 4.5);
}

void TestContrast::textCanBeRead()
{
    QFETCH(Appearance::Mode, mode);
    QFETCH(double, forText);
    const Theme theme = themeOf(mode);
    for (const Pair &pair : texts)
        QVERIFY2(contrast(theme.color(pair.front), theme.color(pair.ground)) >= forText,
                 qPrintable(QStringLiteral("%1 on %2: %3")
                                .arg(theme.color(pair.front).name(), theme.color(pair.ground).name())
                                .arg(contrast(theme.color(pair.front), theme.color(pair.ground)))));
}

void TestContrast::drawingsCanBeSeen()
{
    QFETCH(Appearance::Mode, mode);
    QFETCH(double, forDrawings);
    const Theme theme = themeOf(mode);
    for (const Pair &pair : drawings)
        QVERIFY2(contrast(theme.color(pair.front), theme.color(pair.ground)) >= forDrawings,
                 qPrintable(QStringLiteral("%1 on %2: %3")
                                .arg(theme.color(pair.front).name(), theme.color(pair.ground).name())
                                .arg(contrast(theme.color(pair.front), theme.color(pair.ground)))));
}

void TestContrast::aPainLevelCanBeReadOnItsColour()
{
    QFETCH(Appearance::Mode, mode);
    QFETCH(double, forText);
    const Theme theme = themeOf(mode);
    for (int level = 0; level <= 10; ++level)
        QVERIFY2(contrast(theme.pain(level).text, theme.pain(level).fill) >= forText,
                 qPrintable(QString::number(level)));
}

void TestContrast::painLevelsGoOneWayInLightness()
{
    QFETCH(Appearance::Mode, mode);
    const Theme theme = themeOf(mode);
    for (int level = 1; level <= 10; ++level) {
        const double before = luminance(theme.pain(level - 1).fill);
        const double here = luminance(theme.pain(level).fill);
        QVERIFY2(theme.appearance().isDark() ? here > before : here < before,
                 qPrintable(QString::number(level)));
    }
}

// Small cells of a calendar stand side by side.
void TestContrast::darkLevelsOfPainStayApart()
{
    constexpr double apart = 1.16;
    const Theme theme = themeOf(Appearance::Mode::Dark);
    for (int level = 2; level <= 10; ++level)
        QVERIFY2(contrast(theme.pain(level).fill, theme.pain(level - 1).fill) >= apart,
                 qPrintable(QString::number(level)));
}

void TestContrast::theWorstPainIsNoPaleColour()
{
    QFETCH(Appearance::Mode, mode);
    const Theme theme = themeOf(mode);
    constexpr float pastel = 0.2f;
    for (int level = 7; level <= 10; ++level)
        QVERIFY2(theme.pain(level).fill.hsvSaturationF() > pastel, qPrintable(theme.pain(level).fill.name()));
}

void TestContrast::everyRuleOfTheStyleSheetCanBeRead()
{
    QFETCH(Appearance::Mode, mode);
    QFETCH(double, forText);
    const Theme theme = themeOf(mode);
    int checked = 0;
    for (const StyleRule &rule : styleRules()) {
        if (rule.selectors.contains(u":disabled"))
            continue;
        for (const auto &[front, ground] :
             {std::pair(QStringLiteral("color"), QStringLiteral("background")),
              std::pair(QStringLiteral("selection-color"), QStringLiteral("selection-background-color"))}) {
            const QString text = tokenOf(rule.body, front);
            const QString under = tokenOf(rule.body, ground);
            if (text.isEmpty() || under.isEmpty())
                continue;
            ++checked;
            QVERIFY2(contrast(colourOf(theme, text), colourOf(theme, under)) >= forText,
                     qPrintable(rule.selectors));
        }
    }
    QVERIFY2(checked >= 10, qPrintable(QString::number(checked)));
}

// A chosen row and the current cell differ from the others by a border, either always or with the focus.
void TestContrast::whatIsChosenStandsOut()
{
    QFETCH(Appearance::Mode, mode);
    QFETCH(double, forDrawings);
    const Theme theme = themeOf(mode);
    QHash<QString, double> chosen; // selector without its state -> how far it stands out
    for (const StyleRule &rule : styleRules())
        for (const QString &selector : rule.selectors.split(u',')) {
            const QStringList parts = selector.trimmed().split(QStringLiteral("::item:"));
            if (parts.size() < 2 || (parts.back() != u"selected" && parts.back() != u"focus"))
                continue;
            double &best = chosen[parts.front()];
            for (const QString &token : bordersOf(rule.body + u';'))
                if (const QColor border = colourOf(theme, token); border.isValid())
                    best = qMax(best,
                                qMin(contrast(border, theme.color(Tone::Surface)),
                                     contrast(border, theme.color(Tone::Sidebar))));
        }
    QVERIFY2(chosen.size() >= 8, qPrintable(QStringList(chosen.keys()).join(u'\n')));
    for (auto rule = chosen.cbegin(); rule != chosen.cend(); ++rule)
        QVERIFY2(rule.value() >= forDrawings, qPrintable(rule.key()));
}

void TestContrast::highContrastHasNoBorderThatCannotBeSeen()
{
    const Theme theme = themeOf(Appearance::Mode::HighContrast);
    for (const Tone border : {Tone::Border, Tone::ControlBorder, Tone::InfoBorder, Tone::CautionBorder,
                              Tone::EmergencyBorder, Tone::BodyHint, Tone::Grid})
        QVERIFY2(contrast(theme.color(border), theme.color(Tone::Surface)) >= 4.5,
                 qPrintable(theme.color(border).name()));
    for (int tone = 0; tone <= static_cast<int>(Tone::BodyLine); ++tone)
        QCOMPARE(theme.color(static_cast<Tone>(tone)).alpha(), 255);
}

void TestContrast::theRingIsThickerWhereContrastIsHigh()
{
    QCOMPARE(themeOf(Appearance::Mode::Light).ringWidth(), 2);
    QCOMPARE(themeOf(Appearance::Mode::HighContrast).ringWidth(), 3);
    QVERIFY(themeOf(Appearance::Mode::HighContrast)
                .styleSheet(QStringLiteral("border: @ring@ solid @focus@"))
                .contains(u"3px"));
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
