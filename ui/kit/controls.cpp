#include "ui/kit/controls.h"

#include "ui/kit/textlabel.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr const char *typeWords[] {"hero",        "title", "heading", "subheading", "body",
                                   "body_strong", "small", "caption", "axis"};

constexpr int iconGap = 12; // between an icon and the part of a card behind it

// Keeps an icon as large as the text beside it and in the colour of the theme.
template <class Widget> class WithIcon : public Widget
{
public:
    WithIcon(QString iconName, Tone tone) : m_icon(std::move(iconName)), m_tone(tone) { renew(); }

protected:
    void changeEvent(QEvent *event) override
    {
        Widget::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
            renew();
    }

private:
    void renew()
    {
        const int size = theme().em(1.1);
        if constexpr (std::is_same_v<Widget, QLabel>) {
            this->setPixmap(iconPixmap(m_icon, m_tone, size, this->devicePixelRatioF()));
        } else if (!m_icon.isEmpty()) {
            this->setIcon(icon(m_icon, m_tone));
            this->setIconSize(sizeBeside(size));
        }
    }

    // Beside a text it is no higher than that, so that buttons with and without an icon stand level, and
    // keeps off it.
    QSize sizeBeside(int size) const
    {
        if constexpr (std::is_same_v<Widget, QPushButton>) {
            const int height = qMin(size, this->fontMetrics().height());
            return {height + height * 2 / 5, height};
        }
        return {size, size};
    }

    QString m_icon;
    Tone m_tone;
};

Tone iconTone(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return Tone::OnAccent;
    case ButtonKind::Quiet:
        return Tone::Accent;
    case ButtonKind::Secondary:
    case ButtonKind::Small:
        return Tone::Text;
    case ButtonKind::OnDark:
        return Tone::TooltipText;
    }
    Q_UNREACHABLE();
}

QString kindWord(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return QStringLiteral("primary");
    case ButtonKind::Secondary:
        return QStringLiteral("secondary");
    case ButtonKind::Quiet:
    case ButtonKind::OnDark:
        return QStringLiteral("quiet");
    case ButtonKind::Small:
        return QStringLiteral("small");
    }
    Q_UNREACHABLE();
}

// On its own colour the ring of the focus is hard to tell from the button, so a light one lies inside it.
class PrimaryButton : public WithIcon<QPushButton>
{
public:
    using WithIcon::WithIcon;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        WithIcon::paintEvent(event);
        if (!hasFocus())
            return;
        constexpr double radius = 8; // of the style sheet
        const double ring = theme().ringWidth();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().color(Tone::OnAccent), ring));
        const QRectF inside = QRectF(rect()).adjusted(1.5 * ring, 1.5 * ring, -1.5 * ring, -1.5 * ring);
        painter.drawRoundedRect(inside, radius - 1.5 * ring, radius - 1.5 * ring);
    }
};

QPushButton *buttonOf(ButtonKind kind, const QString &iconName)
{
    auto *button = kind == ButtonKind::Primary ? new PrimaryButton(iconName, iconTone(kind))
                                               : new WithIcon<QPushButton>(iconName, iconTone(kind));
    button->setProperty("kind", kindWord(kind));
    button->setProperty("onDark", kind == ButtonKind::OnDark);
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

QLabel *textLabel(const QString &text, Type type, Tone tone)
{
    auto *label = new TextLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("type", QString::fromLatin1(typeWords[static_cast<int>(type)]));
    if (tone == Tone::Text2)
        label->setProperty("role", QStringLiteral("secondary"));
    else if (tone == Tone::Text3)
        label->setProperty("role", QStringLiteral("caption"));
    else if (tone == Tone::Danger)
        label->setProperty("role", QStringLiteral("danger"));
    return label;
}

QPushButton *textButton(const QString &text, ButtonKind kind, const QString &iconName)
{
    QPushButton *button = buttonOf(kind, iconName);
    button->setText(text);
    return button;
}

QPushButton *toggleButton(const QString &text, ButtonKind kind, const QString &iconName)
{
    QPushButton *button = buttonOf(kind, iconName);
    button->setCheckable(true);
    button->setText(text);
    return button;
}

QToolButton *iconButton(const QString &iconName, const QString &name, Tone tone)
{
    auto *button = new WithIcon<QToolButton>(iconName, tone);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    button->setProperty("kind", QStringLiteral("icon"));
    return button;
}

void nameField(QWidget *field, const QString &name)
{
    field->setAccessibleName(name);
    for (QLineEdit *inner : field->findChildren<QLineEdit *>())
        if (inner->accessibleName().isEmpty())
            inner->setAccessibleName(name);
}

QFrame *ruler()
{
    auto *line = new QFrame;
    line->setProperty("ruler", true);
    line->setFixedHeight(1);
    return line;
}

QLabel *iconLabel(const QString &iconName, Tone tone)
{
    auto *label = new WithIcon<QLabel>(iconName, tone);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

QWidget *withIcon(const QString &iconName, QWidget *part, Qt::Alignment alignment)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(iconGap);
    row->addWidget(iconLabel(iconName, Tone::Accent), 0, alignment);
    row->addWidget(part, 1);
    return box;
}

QWidget *withDetail(QLabel *title, const QString &detail)
{
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(title);
    lines->addWidget(textLabel(detail, Type::Small, Tone::Text2));
    return box;
}

} // namespace rhomboid
