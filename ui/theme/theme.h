#pragma once

#include "core/base/result.h"
#include "core/plot/plot.h"

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QList>
#include <QMap>
#include <QPalette>
#include <QString>

class QApplication;

namespace rhomboid {

// What a colour is for. Every colour of the program is one of these; the values stand in tokens.json.
enum class Tone {
    Window, Sidebar, Surface, Surface2, Hover, Border, ControlBorder, Text, Text2, Text3, Disabled, Accent,
    AccentHover, AccentPressed, OnAccent, AccentSoft, AccentSoftText, Focus, Selection, Pain, PainBand, Load, LoadSoft,
    LoadUsual, Count, CountSoft, More, MoreSoft, Less, LessSoft, Neutral, InfoBg, InfoBorder, InfoText, CautionBg,
    CautionBorder, CautionText, EmergencyBg, EmergencyText, EmergencyBorder, Danger, PainFree, TooltipBg, TooltipText,
    Grid, Axis, BodyFill, BodySil, BodyHint, BodyLine,
};

// Sizes and weights of text, as factors of the application font.
enum class Type { Hero, Title, Heading, Subheading, Body, BodyStrong, Small, Caption, Axis };

// What a person may choose about the look.
struct Appearance {
    // High contrast is white on black: text of 7:1, borders and drawings of 4.5:1, a thick focus ring.
    enum class Mode { Light, Dark, HighContrast };

    Mode mode {Mode::Light};
    double zoom {1.0}; // of the font, 0.8-3.0
    bool motion {true}; // false: nothing moves by itself

    bool isDark() const { return mode != Mode::Light; } // light letters on a dark ground

    bool operator==(const Appearance &) const = default;
};

// The colours, the pain scale and the type sizes of one appearance.
class Theme
{
public:
    struct PainStep {
        QString word {};
        QColor fill {};
        QColor text {};
    };

    // Fails with the name of the first token that is missing: a broken token file is a broken build.
    static Result<Theme> read(const QByteArray &tokens, const Appearance &appearance, const QFont &base);

    const Appearance &appearance() const { return m_appearance; }
    QColor color(Tone tone) const { return m_colors[static_cast<qsizetype>(tone)]; }
    QColor color(PlotRole role) const;
    const PainStep &pain(int level) const { return m_pain[qBound(0, level, 10)]; }
    QFont font(Type type) const { return m_fonts[static_cast<qsizetype>(type)]; }
    QFont baseFont() const { return m_base; }
    // Pixels that grow with the font: 1 em of the body text.
    int em(double factor) const;
    // Of the ring around what has the focus, in pixels.
    int ringWidth() const;

    QPalette palette() const;
    // Fills the @name@ marks of a style sheet.
    QString styleSheet(const QString &source) const;

private:
    QHash<QString, QString> marks() const;

    Appearance m_appearance {};
    QFont m_base {};
    QList<QColor> m_colors {};
    QList<PainStep> m_pain {};
    QList<QFont> m_fonts {};
};

// The theme in use, as qApp->palette() is the palette in use.
const Theme &theme();

// Puts an appearance to work: palette, fonts, style sheet. Widgets hear of it through QEvent::PaletteChange and
// QEvent::ApplicationFontChange.
void applyAppearance(QApplication &application, const Appearance &appearance);

} // namespace rhomboid
