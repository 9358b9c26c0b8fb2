#include "ui/kit/navbutton.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QPainter>

namespace rhomboid {

namespace {

constexpr int barWidth = 3;

} // namespace

NavButton::NavButton(const QString &iconName, const QString &text, QWidget *parent)
    : QToolButton(parent)
    , m_icon(iconName)
{
    setProperty("nav", true);
    setCheckable(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    // The style puts icon and text side by side without a gap that a style sheet could widen.
    setText(QChar(0x2002) + text);
    setAccessibleName(text);
    renew();
    connect(this, &QToolButton::toggled, this, &NavButton::renew);
}

void NavButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        renew();
}

// The bar at its left is painted: a style sheet border would take the radius with it.
void NavButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (!isChecked())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, height() / 5, barWidth, height() * 3 / 5), theme().color(Tone::Accent));
}

void NavButton::renew()
{
    setIcon(rhomboid::icon(m_icon, isChecked() ? Tone::AccentSoftText : Tone::Text2));
    setIconSize(QSize(theme().em(1.1), theme().em(1.1)));
}

} // namespace rhomboid
