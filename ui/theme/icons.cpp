#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QSvgRenderer>

namespace rhomboid {

namespace {

constexpr QLatin1StringView appIconName("app-icon");

// The program's own sign stands beside the icons of actions.
QString fileOf(const QString &name)
{
    return (name == appIconName ? QStringLiteral(":/%1.svg") : QStringLiteral(":/icons/%1.svg")).arg(name);
}

QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(fileOf(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", qPrintable(name));
    QByteArray svg = opened ? file.readAll() : QByteArray();
    return svg.replace("#1F2A30", color.name().toLatin1());
}

// Draws the SVG at whatever size and ratio the button asks for, in the disabled colour when the button is.
// Where a box is wider than high, what is left of it keeps the text after it at a distance.
class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        const int side = qMin(rect.width(), rect.height());
        const QRect box = QStyle::alignedRect(painter->layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                                              QSize(side, side), rect);
        painter->drawPixmap(box, iconPixmap(m_name, toneFor(mode), side, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qMin(size.width(), size.height());
        const QPixmap drawn = iconPixmap(m_name, toneFor(mode), qRound(side / scale), scale);
        if (size.width() <= size.height())
            return drawn;
        QPixmap box(size);
        box.setDevicePixelRatio(scale);
        box.fill(Qt::transparent);
        QPainter painter(&box);
        painter.drawPixmap(QPointF(QGuiApplication::isRightToLeft() ? (size.width() - side) / scale : 0, 0),
                           drawn);
        return box;
    }
    QIconEngine *clone() const override { return std::make_unique<SvgIconEngine>(*this).release(); }

private:
    Tone toneFor(QIcon::Mode mode) const { return mode == QIcon::Disabled ? Tone::Disabled : m_tone; }

    QString m_name;
    Tone m_tone;
};

} // namespace

QPixmap iconPixmap(const QString &name, Tone tone, int size, double devicePixelRatio)
{
    const QColor color = theme().color(tone);
    const QString key =
        QStringLiteral("rhomboid/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(name, color)).render(&painter, QRectF(0, 0, size, size));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(std::make_unique<SvgIconEngine>(name, tone).release());
}

QIcon appIcon() { return icon(appIconName); }

} // namespace rhomboid
