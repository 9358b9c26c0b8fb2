#include "tests/flows/paintedtext.h"

#include "ui/kit/plotview.h"

#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace rhomboid::test {

namespace {

constexpr double chartMargin = 4; // px around the picture of a chart

// Takes note of texts and paints nothing.
class TextEngine : public QPaintEngine
{
public:
    explicit TextEngine(QList<PaintedText> &found) : QPaintEngine(AllFeatures), m_found(found) { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &change) override
    {
        if (change.state() & DirtyOpacity)
            m_opacity = change.opacity();
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override;

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override { }

private:
    QList<PaintedText> &m_found;
    double m_opacity {1};
};

void TextEngine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    if (item.text().trimmed().isEmpty())
        return;
    const QTransform toDevice = painter()->combinedTransform();
    QColor colour = painter()->pen().color();
    colour.setAlphaF(static_cast<float>(colour.alphaF() * m_opacity));
    const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
    m_found.append(
        {.text = item.text(),
         .place = toDevice.mapRect(place),
         .clip = painter()->hasClipping() ? toDevice.mapRect(painter()->clipBoundingRect()) : QRectF(),
         .colour = colour});
}

class TextDevice : public QPaintDevice
{
public:
    TextDevice(QSize size, QList<PaintedText> &found) : m_size(size), m_engine(found) { }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 0x7fffffff;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return qRound(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

} // namespace

QList<PaintedText> textsPaintedBy(QWidget &widget)
{
    QList<PaintedText> found;
    TextDevice device(widget.size(), found);
    widget.render(&device, {}, {}, QWidget::RenderFlags {});
    if (const auto *chart = qobject_cast<const PlotView *>(&widget)) {
        QPainter painter(&device);
        painter.translate(chartMargin, chartMargin);
        drawPlot(painter, chart->size() - QSizeF(2 * chartMargin, 2 * chartMargin), chart->shown());
    }
    return found;
}

} // namespace rhomboid::test
