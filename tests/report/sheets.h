#pragma once

#include "core/analysis/analyse.h"
#include "core/report/sheets.h"
#include "tests/flows/fixture.h"
#include "ui/kit/bodymap.h"
#include "ui/report/reportpainter.h"

#include <QImage>
#include <QPainter>

namespace rhomboid::test {

inline QList<ReportSheet> sheetsWith(const Findings &findings, const Journal &journal,
                                     const ReportChoice &choice, const WallTime &now)
{
    const WorkspaceParts parts = shippedParts(now);
    const Loads loads(journal, ExerciseIndex(journal));
    const Advice advice =
        advise(findings, journal, parts.knowledge, {.factors = parts.factors, .fields = parts.fields}, now);
    const ReportSources sources {.journal = journal,
                                 .loads = loads,
                                 .findings = findings,
                                 .advice = advice,
                                 .knowledge = parts.knowledge,
                                 .factors = parts.factors};
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return reportSheets(reportFacts(sources, choice, locale), sources,
                        {.locale = locale, .placeName = regionName});
}

inline QList<ReportSheet> sheetsOf(const Journal &journal, const ReportChoice &choice, const WallTime &now)
{
    return sheetsWith(analyse(journal, shippedParts(now).factors, now, analysisSeed), journal, choice, now);
}

inline ReportChoice lastWeeks(int weeks)
{
    return {.from = demoEnd().date.addDays(1 - 7 * weeks),
            .to = demoEnd().date,
            .parts = partsFor(ReportReader::Self)};
}

inline QImage imageOf(const LaidSheet &page, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    drawSheet(painter, image.rect(), page);
    return image;
}

} // namespace rhomboid::test
