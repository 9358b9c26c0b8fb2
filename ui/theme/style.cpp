#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QMenu>

namespace rhomboid {

namespace {

constexpr double menuIcon = 1.1; // em
constexpr double messageIcon = 2.4; // em

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) { }

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonLayout)
        return QDialogButtonBox::GnomeLayout;
    if (hint == SH_Menu_Scrollable) // a second column would cover the window
        return true;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // A style sheet asks without the menu while it draws one.
    if (metric == PM_SmallIconSize && (!widget || qobject_cast<const QMenu *>(widget)))
        return theme().em(menuIcon);
    if (metric == PM_MessageBoxIconSize)
        return theme().em(messageIcon);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info"), Tone::Accent);
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("help"), Tone::Accent);
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("warning"), Tone::CautionText);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("warning"), Tone::Danger);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace rhomboid
