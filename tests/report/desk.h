#pragma once

#include "core/analysis/analyse.h"
#include "core/factors/catalogue.h"
#include "core/report/sheets.h"
#include "core/report/wording.h"

#include <QLocale>

// Reports of one month, made without a window.
namespace rhomboid::test {

inline const QLocale british(QLocale::English, QLocale::UnitedKingdom);

inline const ReportChoice march {.from = QDate(2026, 3, 1), .to = QDate(2026, 3, 28)};

inline WallTime evening(QDate day) { return {.date = day, .time = QTime(20, 0)}; }

// What a report is made from, kept together for its lifetime.
struct Desk {
    explicit Desk(const Journal &entries, QDate today = march.to)
        : journal(entries)
        , loads(journal, ExerciseIndex(journal))
        , findings(analyse(journal, factorCatalogue(), evening(today), analysisSeed))
    {
    }

    ReportSources sources() const
    {
        return {.journal = journal,
                .loads = loads,
                .findings = findings,
                .advice = advice,
                .knowledge = knowledge,
                .factors = factorCatalogue()};
    }
    ReportFacts facts(const ReportChoice &choice = march) const
    {
        return reportFacts(sources(), choice, british);
    }
    QList<ReportSheet> sheets(const ReportChoice &choice = march) const
    {
        return reportSheets(facts(choice), sources(),
                            {.locale = british, .placeName = [](const QString &region) { return region; }});
    }

    Journal journal;
    Loads loads;
    Findings findings;
    Advice advice {};
    Knowledge knowledge {};
};

inline const ReportBlock *blockNamed(const QList<ReportSheet> &sheets, const char *heading)
{
    for (const ReportSheet &sheet : sheets)
        for (const ReportBlock &block : sheet.blocks)
            if (block.heading == QLatin1StringView(heading))
                return &block;
    return nullptr;
}

} // namespace rhomboid::test
