#include "ui/kit/bodydrawing.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rhomboid {

namespace {

// The names in bodymap.json, for the translators.
[[maybe_unused]] constexpr const char *names[] {
    QT_TRANSLATE_NOOP("bodymap", "Left neck"),
    QT_TRANSLATE_NOOP("bodymap", "Right neck"),
    QT_TRANSLATE_NOOP("bodymap", "Neck"),
    QT_TRANSLATE_NOOP("bodymap", "Left top of shoulder"),
    QT_TRANSLATE_NOOP("bodymap", "Right top of shoulder"),
    QT_TRANSLATE_NOOP("bodymap", "Top of shoulder"),
    QT_TRANSLATE_NOOP("bodymap", "Left back of shoulder"),
    QT_TRANSLATE_NOOP("bodymap", "Right back of shoulder"),
    QT_TRANSLATE_NOOP("bodymap", "Back of shoulder"),
    QT_TRANSLATE_NOOP("bodymap", "Left back of upper arm"),
    QT_TRANSLATE_NOOP("bodymap", "Right back of upper arm"),
    QT_TRANSLATE_NOOP("bodymap", "Back of upper arm"),
    QT_TRANSLATE_NOOP("bodymap", "Left shoulder blade"),
    QT_TRANSLATE_NOOP("bodymap", "Right shoulder blade"),
    QT_TRANSLATE_NOOP("bodymap", "Shoulder blade"),
    QT_TRANSLATE_NOOP("bodymap", "Between spine and left shoulder blade"),
    QT_TRANSLATE_NOOP("bodymap", "Between spine and right shoulder blade"),
    QT_TRANSLATE_NOOP("bodymap", "Between spine and shoulder blade"),
    QT_TRANSLATE_NOOP("bodymap", "Left middle back beside the spine"),
    QT_TRANSLATE_NOOP("bodymap", "Right middle back beside the spine"),
    QT_TRANSLATE_NOOP("bodymap", "Middle back beside the spine"),
    QT_TRANSLATE_NOOP("bodymap", "Left side of the back"),
    QT_TRANSLATE_NOOP("bodymap", "Right side of the back"),
    QT_TRANSLATE_NOOP("bodymap", "Side of the back"),
    QT_TRANSLATE_NOOP("bodymap", "Left lower back beside the spine"),
    QT_TRANSLATE_NOOP("bodymap", "Right lower back beside the spine"),
    QT_TRANSLATE_NOOP("bodymap", "Lower back beside the spine"),
    QT_TRANSLATE_NOOP("bodymap", "Left side of the lower back"),
    QT_TRANSLATE_NOOP("bodymap", "Right side of the lower back"),
    QT_TRANSLATE_NOOP("bodymap", "Side of the lower back"),
    QT_TRANSLATE_NOOP("bodymap", "Spine, upper and middle"),
    QT_TRANSLATE_NOOP("bodymap", "Spine, lower"),
};

BodyRegion regionFrom(const QJsonObject &object)
{
    const QJsonArray anchor = object[u"anchor"].toArray();
    return {.id = object[u"id"].toString(),
            .english = object[u"name"].toString(),
            .plain = object[u"plain"].toString(),
            .anatomical = object[u"anatomical"].toString(),
            .anchor = {anchor[0].toDouble(), anchor[1].toDouble()},
            .path = pathFromSvg(object[u"d"].toString())};
}

BodyDrawing readDrawing()
{
    QFile file(QStringLiteral(":/bodymap.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject root = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();

    BodyDrawing drawing;
    const QJsonArray view = root[u"viewBox"].toArray();
    drawing.view = {view[0].toDouble(), view[1].toDouble(), view[2].toDouble(), view[3].toDouble()};
    drawing.silhouette = pathFromSvg(root[u"silhouette"].toString());
    for (const QJsonValue &line : root[u"hints"].toArray())
        drawing.hints.addPath(pathFromSvg(line.toString()));
    QMap<QString, BodyRegion> byId;
    for (const QJsonValue &region : root[u"regions"].toArray())
        byId.insert(region[u"id"].toString(), regionFrom(region.toObject()));
    for (const QJsonValue &id : root[u"tab_order"].toArray())
        drawing.regions.append(byId.value(id.toString()));
    return drawing;
}

} // namespace

QPainterPath pathFromSvg(QStringView text)
{
    QPainterPath path;
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    qsizetype at = 0;
    const auto number = [&] { return at < words.size() ? words[at++].toDouble() : 0.0; };
    const auto point = [&] {
        const double x = number();
        return QPointF(x, number());
    };
    while (at < words.size()) {
        const QStringView command = words[at++];
        if (command == u"M") {
            path.moveTo(point());
        } else if (command == u"C") {
            const QPointF first = point();
            const QPointF second = point();
            path.cubicTo(first, second, point());
        } else if (command == u"Z") {
            path.closeSubpath();
        } else {
            return {};
        }
    }
    return path;
}

QString BodyRegion::name() const
{
    return QCoreApplication::translate("bodymap", english.toUtf8().constData());
}

const BodyDrawing &bodyDrawing()
{
    static const BodyDrawing drawing = readDrawing();
    return drawing;
}

const QList<BodyRegion> &bodyRegions() { return bodyDrawing().regions; }

QString regionName(const QString &id)
{
    for (const BodyRegion &region : bodyRegions())
        if (region.id == id)
            return region.name();
    return id;
}

} // namespace rhomboid
