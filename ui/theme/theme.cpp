#include "ui/theme/theme.h"

#include "ui/theme/paper.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rhomboid {

namespace {

constexpr double basePointSize = 10.5;
constexpr double paperPointSize = 9; // 12 px at 96 to the inch

// In the order of Tone.
constexpr const char *toneNames[] {
    "window", "sidebar", "surface", "surface2", "hover", "border", "controlBorder", "text", "text2", "text3",
    "disabled", "accent", "accentHover", "accentPressed", "onAccent", "accentSoft", "accentSoftText", "focus",
    "selection", "pain", "painBand", "load", "loadSoft", "loadUsual", "count", "countSoft", "more", "moreSoft",
    "less", "lessSoft", "neutral", "infoBg", "infoBorder", "infoText", "cautionBg", "cautionBorder", "cautionText",
    "emergencyBg", "emergencyText", "emergencyBorder", "danger", "painfree", "tooltipBg", "tooltipText", "grid", "axis",
    "bodyFill", "bodySil", "bodyHint", "bodyLine",
};
static_assert(std::size(toneNames) == static_cast<std::size_t>(Tone::BodyLine) + 1);

// In the order of Type.
constexpr const char *typeNames[] {
    "hero", "title", "heading", "subheading", "body", "body_strong", "small", "caption", "axis",
};
static_assert(std::size(typeNames) == static_cast<std::size_t>(Type::Axis) + 1);

constexpr const char *modeName(Appearance::Mode mode)
{
    switch (mode) {
    case Appearance::Mode::Light: return "light";
    case Appearance::Mode::Dark: return "dark";
    case Appearance::Mode::HighContrast: return "contrast";
    }
    Q_UNREACHABLE();
}

void setMotion(bool motion)
{
    static const bool asked = QApplication::isEffectEnabled(Qt::UI_General); // by the desktop
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        if (asked)
            QApplication::setEffectEnabled(effect, motion);
}

Error missing(const QString &name)
{
    return {.kind = Error::Kind::Damaged, .text = QStringLiteral("tokens.json lacks %1").arg(name)};
}

// Weights between the named ones exist only in variable fonts, and every further weight is a font file to open before
// the first picture (0.3 MB of memory each): there are two.
QFont::Weight namedWeight(int weight)
{
    return weight >= 500 ? QFont::DemiBold : QFont::Normal;
}

QFont applicationFont(double zoom)
{
    QFont font = QApplication::font();
    for (const QString &family : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")})
        if (QFontDatabase::hasFamily(family)) {
            font.setFamily(family);
            break;
        }
    font.setPointSizeF(basePointSize * zoom);
    return font;
}

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Theme &current()
{
    static Theme instance;
    return instance;
}

} // namespace

Result<Theme> Theme::read(const QByteArray &tokens, const Appearance &appearance, const QFont &base)
{
    const QJsonObject root = QJsonDocument::fromJson(tokens).object();
    const QJsonObject look = root[u"themes"][QLatin1StringView(modeName(appearance.mode))].toObject();

    Theme result;
    result.m_appearance = appearance;
    result.m_base = base;
    for (const char *name : toneNames) {
        const QColor color(look[u"colors"][QLatin1StringView(name)].toString());
        if (!color.isValid())
            return missing(QLatin1StringView(name));
        result.m_colors.append(color);
    }
    for (const QJsonValue &step : look[u"pain_scale"].toArray())
        result.m_pain.append({.word = step[u"word"].toString(),
                              .fill = QColor(step[u"color"].toString()),
                              .text = QColor(step[u"text"].toString())});
    if (result.m_pain.size() != 11)
        return missing(QStringLiteral("pain_scale"));
    for (const char *name : typeNames) {
        const QJsonObject type = root[u"type"][u"scale"][QLatin1StringView(name)].toObject();
        if (type.isEmpty())
            return missing(QLatin1StringView(name));
        QFont font = base;
        font.setPointSizeF(base.pointSizeF() * type[u"factor"].toDouble());
        font.setWeight(namedWeight(type[u"weight"].toInt()));
        result.m_fonts.append(font);
    }
    return result;
}

QColor Theme::color(PlotRole role) const
{
    switch (role) {
    case PlotRole::Pain: return color(Tone::Pain);
    case PlotRole::PainBand: return color(Tone::PainBand);
    case PlotRole::PainFree: return color(Tone::PainFree);
    case PlotRole::Load: return color(Tone::Load);
    case PlotRole::More: return color(Tone::More);
    case PlotRole::Less: return color(Tone::Less);
    case PlotRole::Neutral: return color(Tone::Neutral);
    case PlotRole::Text: return color(Tone::Text);
    case PlotRole::Grid: return color(Tone::Grid);
    case PlotRole::Axis: return color(Tone::Axis);
    case PlotRole::Accent: return color(Tone::Accent);
    }
    Q_UNREACHABLE();
}

int Theme::em(double factor) const
{
    return qRound(QFontMetrics(m_base).height() * factor);
}

int Theme::ringWidth() const { return m_appearance.mode == Appearance::Mode::HighContrast ? 3 : 2; }

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Tone::Window));
    palette.setColor(QPalette::WindowText, color(Tone::Text));
    palette.setColor(QPalette::Base, color(Tone::Surface));
    palette.setColor(QPalette::AlternateBase, color(Tone::Surface2));
    palette.setColor(QPalette::Text, color(Tone::Text));
    palette.setColor(QPalette::PlaceholderText, color(Tone::Text3));
    palette.setColor(QPalette::Button, color(Tone::Surface));
    palette.setColor(QPalette::ButtonText, color(Tone::Text));
    palette.setColor(QPalette::Highlight, color(Tone::Accent));
    palette.setColor(QPalette::HighlightedText, color(Tone::OnAccent));
    palette.setColor(QPalette::ToolTipBase, color(Tone::TooltipBg));
    palette.setColor(QPalette::ToolTipText, color(Tone::TooltipText));
    palette.setColor(QPalette::Link, color(Tone::Accent));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Tone::Disabled));
    return palette;
}

QHash<QString, QString> Theme::marks() const
{
    QHash<QString, QString> marks;
    for (std::size_t i = 0; i < std::size(toneNames); ++i)
        marks.insert(QLatin1StringView(toneNames[i]), m_colors[static_cast<qsizetype>(i)].name());
    for (std::size_t i = 0; i < std::size(typeNames); ++i) {
        const QFont &type = m_fonts[static_cast<qsizetype>(i)];
        marks.insert(u"font-" + QLatin1StringView(typeNames[i]),
                     QStringLiteral("font-size: %1pt; font-weight: %2;")
                         .arg(type.pointSizeF(), 0, 'f', 2)
                         .arg(int {type.weight()}));
    }
    // A radius of more than half the height is ignored, so round parts get theirs from their own font.
    const auto half = [this](Type type, int around) {
        return QStringLiteral("%1px").arg((QFontMetrics(font(type)).height() + around) / 2);
    };
    const int line = QFontMetrics(m_base).height();
    marks.insert(QStringLiteral("chipRadius"), half(Type::Small, 12));
    marks.insert(QStringLiteral("badgeRadius"), half(Type::Caption, 4));
    const int box = line - 2;
    marks.insert(QStringLiteral("checkSize"), QStringLiteral("%1px").arg(box));
    marks.insert(QStringLiteral("checkSizeInRing"), QStringLiteral("%1px").arg(box - 2 * (ringWidth() - 1)));
    marks.insert(QStringLiteral("motion"),
                 m_appearance.motion ? QString() : QStringLiteral("* { widget-animation-duration: 0; }"));
    const auto pixels = [](int count) { return QStringLiteral("%1px").arg(count); };
    marks.insert(QStringLiteral("ring"), pixels(ringWidth()));
    // Paddings in a ring, so that what gets the focus keeps its size: beside:N is N in the usual one of 2 px.
    for (int padding = 1; padding <= 30; ++padding)
        marks.insert(QStringLiteral("beside:%1").arg(padding), pixels(qMax(0, padding + 2 - ringWidth())));
    // Less than the letters, which need the room more.
    const int chevron = 8 + em(0.42);
    marks.insert(QStringLiteral("chevron"), pixels(chevron));
    marks.insert(QStringLiteral("chevronRoom"), pixels(chevron + 18));
    marks.insert(QStringLiteral("chevronRoomInRing"), pixels(chevron + 18 + 1 - ringWidth()));
    // Pictures in a style sheet keep their colours, so dark grounds have their own.
    marks.insert(QStringLiteral("dark"), m_appearance.isDark() ? QStringLiteral("-dark") : QString());
    marks.insert(QStringLiteral("onAccentPicture"), m_appearance.isDark() ? QString() : QStringLiteral("-dark"));
    return marks;
}

QString Theme::styleSheet(const QString &source) const
{
    const QHash<QString, QString> marks = this->marks();
    const QList<QStringView> parts = QStringView(source).split(u'@'); // text, mark, text, mark, ... text
    QString sheet;
    sheet.reserve(2 * source.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool mark = i % 2 == 1;
        Q_ASSERT_X(!mark || marks.contains(parts[i].toString()), "theme.qss.in", qPrintable(parts[i].toString()));
        sheet += mark ? marks.value(parts[i].toString()) : parts[i].toString();
    }
    return sheet;
}

PaperTheme::PaperTheme() : m_screen(current())
{
    static const Theme paper = [] {
        QFont font = applicationFont(1);
        font.setPointSizeF(paperPointSize);
        font.setHintingPreference(QFont::PreferNoHinting);
        const Result<Theme> read = Theme::read(resource(QStringLiteral("tokens.json")), {}, font);
        Q_ASSERT_X(read, "PaperTheme", qPrintable(read.error().text));
        return *read;
    }();
    current() = paper;
}

PaperTheme::~PaperTheme() { current() = m_screen; }

const Theme &theme()
{
    return current();
}

void applyAppearance(QApplication &application, const Appearance &appearance)
{
    const QFont font = applicationFont(appearance.zoom);
    Result<Theme> next = Theme::read(resource(QStringLiteral("tokens.json")), appearance, font);
    Q_ASSERT_X(next, "applyAppearance", qPrintable(next.error().text));
    current() = *next;
    // Anew each time: Qt then polishes the widgets that live. For another style sheet alone it goes through a list
    // of its own, in which some may be deleted by what the others do about the change.
    QApplication::setStyle(new Style);
    setMotion(appearance.motion);
    QApplication::setFont(font);
    QApplication::setPalette(theme().palette());
    application.setStyleSheet(theme().styleSheet(QString::fromUtf8(resource(QStringLiteral("theme.qss.in")))));
}

} // namespace rhomboid
