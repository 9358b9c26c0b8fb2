#include "core/base/safefile.h"
#include "ui/kit/plotview.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace rhomboid {

namespace {

constexpr double margin = 16; // px around the chart
constexpr int screenDpi = 96;

void paintPage(QPainter &painter, const Plot &plot, QSizeF size)
{
    painter.fillRect(QRectF({0, 0}, size), theme().color(Tone::Surface));
    painter.translate(margin, margin);
    drawPlot(painter, size - QSizeF(2 * margin, 2 * margin), plot);
}

// Quoted where the text holds a separator, a quote or a line break (RFC 4180).
QString csvField(QString text)
{
    const bool quoted =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QString csvLine(const QStringList &fields)
{
    QStringList line;
    for (const QString &field : fields)
        line.append(csvField(field));
    return line.join(u',') + QStringLiteral("\r\n");
}

} // namespace

bool writePlotPng(const Plot &plot, const QString &path, QSize size, double devicePixelRatio)
{
    QImage image(size * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return false;
    image.setDevicePixelRatio(devicePixelRatio);
    image.setText(QStringLiteral("Title"), plot.title);
    image.setText(QStringLiteral("Description"), plot.summary);
    QPainter painter(&image);
    paintPage(painter, plot, size);
    painter.end();
    QByteArray content;
    QBuffer buffer(&content);
    return image.save(&buffer, "PNG") && bool(writeFile(path, content));
}

bool writePlotSvg(const Plot &plot, const QString &path, QSize size)
{
    QByteArray content;
    QBuffer buffer(&content);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenDpi);
    generator.setSize(size);
    generator.setViewBox(QRect({0, 0}, size));
    generator.setTitle(plot.title);
    generator.setDescription(plot.summary);
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintPage(painter, plot, size);
    painter.end();
    return bool(writeFile(path, content));
}

QByteArray plotCsv(const Plot &plot)
{
    QString text;
    for (const QStringList &row : plainRows(plot.table))
        text += csvLine(row);
    return text.toUtf8();
}

} // namespace rhomboid
