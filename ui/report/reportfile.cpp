#include "ui/report/reportfile.h"

#include "core/base/safefile.h"
#include "ui/report/reportpainter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace rhomboid {

Result<void> writeReportPdf(const QList<ReportSheet> &sheets, Paper paper, const QString &path)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Rhomboid"));
    writer.setTitle(sheets.constFirst().title);
    writer.setPageLayout(QPageLayout(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
                                     QPageLayout::Portrait, {}));
    const QRectF page({0, 0}, writer.pageLayout().fullRectPixels(writer.resolution()).size());
    QPainter painter(&writer);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (i > 0)
            writer.newPage();
        drawSheet(painter, page, layOut(sheets[i], paper));
    }
    painter.end();
    return writeFile(path, content);
}

} // namespace rhomboid
