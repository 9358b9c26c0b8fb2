#include "ui/trends/chartexport.h"

#include "core/base/safefile.h"
#include "core/plot/select.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/navigator.h"
#include "ui/kit/plotview.h"
#include "ui/theme/theme.h"
#include "ui/trends/chartprint.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace rhomboid {

namespace {

constexpr QSize pictureSize(1200, 640);
constexpr double sharpness = 2;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(chartexport)
};

bool writeCsv(const Plot &plot, const QString &path) { return bool(writeFile(path, plotCsv(plot))); }

// One kind of file a chart can be written to.
struct FileKind {
    const char *text; // of the menu
    const char *filter;
    const char *suffix;
    bool (*write)(const Plot &, const QString &);
};

constexpr FileKind fileKinds[] {
    {QT_TRANSLATE_NOOP("chartexport", "Picture (PNG)…"),
     QT_TRANSLATE_NOOP("chartexport", "PNG picture (*.png)"), "png",
     [](const Plot &plot, const QString &path) { return writePlotPng(plot, path, pictureSize, sharpness); }},
    {QT_TRANSLATE_NOOP("chartexport", "Drawing (SVG)…"),
     QT_TRANSLATE_NOOP("chartexport", "SVG drawing (*.svg)"), "svg",
     [](const Plot &plot, const QString &path) { return writePlotSvg(plot, path, pictureSize); }},
    {QT_TRANSLATE_NOOP("chartexport", "Numbers (CSV)…"),
     QT_TRANSLATE_NOOP("chartexport", "CSV table (*.csv)"), "csv", writeCsv},
};

// "rhomboid-pain_load-2026-02-01-to-2026-03-12.csv": what is in view has a name of its own.
QString proposedName(const Plot &plot, const QString &suffix)
{
    QStringList parts {QStringLiteral("rhomboid"), plot.key};
    if (plot.timeAxis) {
        const auto [first, last] = daysIn(rangeOf(plot));
        parts << first.toString(Qt::ISODate) << QStringLiteral("to") << last.toString(Qt::ISODate);
    }
    return parts.join(u'-') + u'.' + suffix;
}

void saveAs(const FileKind &kind, const Plot &plot, QMenu &menu, Navigator &navigator)
{
    const QString suffix = QLatin1StringView(kind.suffix);
    QString path = fileChooser().saveFile(menu.parentWidget(), Words::tr("Save the chart"),
                                          proposedName(plot, suffix), Words::tr(kind.filter));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    const QString name = QFileInfo(path).fileName();
    navigator.notify(
        {.text = kind.write(plot, path)
             ? Words::tr("Saved as %1").arg(name)
             : Words::tr("Could not save %1. Choose another folder, or free some space.").arg(name)});
}

// The picture for documents and the numbers for tables: the program it is pasted into takes what it can use.
void copy(const Plot &plot, Navigator &navigator)
{
    QImage image(pictureSize * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(theme().color(Tone::Surface));
    QPainter painter(&image);
    drawPlot(painter, pictureSize, plot);
    painter.end();
    auto *content = new QMimeData;
    content->setImageData(image);
    content->setText(QString::fromUtf8(plotCsv(plot)));
    QGuiApplication::clipboard()->setMimeData(content);
    navigator.notify({.text = Words::tr("Chart and numbers copied")});
}

} // namespace

void addExports(QMenu &menu, Navigator &navigator, const std::function<Plot()> &plot)
{
    for (const FileKind &kind : fileKinds)
        menu.addAction(Words::tr(kind.text), &menu,
                       [&kind, &menu, &navigator, plot] { saveAs(kind, plot(), menu, navigator); });
    menu.addAction(Words::tr("Copy"), &menu, [&navigator, plot] { copy(plot(), navigator); });
    menu.addAction(Words::tr("Print…"), &menu,
                   [&menu, &navigator, plot] { printPlot(plot(), navigator, menu.parentWidget()); });
}

} // namespace rhomboid
