#include "ui/shell/navigation.h"

#include "ui/advice/advicepage.h"
#include "ui/advice/helppage.h"
#include "ui/experiments/experimentspage.h"
#include "ui/insights/insightspage.h"
#include "ui/journal/journalpage.h"
#include "ui/log/painpage.h"
#include "ui/log/workoutpage.h"
#include "ui/recovery/recoverypage.h"
#include "ui/report/reportpage.h"
#include "ui/settings/settingspage.h"
#include "ui/today/todaypage.h"
#include "ui/trends/trendspage.h"

#include <QStringList>
#include <QtGlobal>

#include <algorithm>

namespace rhomboid {

namespace {

template <class Kind> Page *make(Workspace &workspace, Navigator &navigator)
{
    return new Kind(workspace, navigator);
}

constexpr const char *logGroup = QT_TRANSLATE_NOOP("navigation", "Log");
constexpr const char *lookBackGroup = QT_TRANSLATE_NOOP("navigation", "Look back");
constexpr const char *actGroup = QT_TRANSLATE_NOOP("navigation", "Act");

} // namespace

std::span<const PageRow> pageTable()
{
    static const PageRow rows[] {
        {QStringLiteral("today"), QT_TRANSLATE_NOOP("navigation", "Today"), QStringLiteral("today"), "",
         QKeySequence(Qt::CTRL | Qt::Key_1), make<TodayPage>},
        {QStringLiteral("workout"), QT_TRANSLATE_NOOP("navigation", "Workout"), QStringLiteral("workout"),
         logGroup, QKeySequence(Qt::CTRL | Qt::Key_2), make<WorkoutPage>},
        {QStringLiteral("pain"), QT_TRANSLATE_NOOP("navigation", "Pain"), QStringLiteral("pain"), logGroup,
         QKeySequence(Qt::CTRL | Qt::Key_3), make<PainPage>},
        {QStringLiteral("journal"), QT_TRANSLATE_NOOP("navigation", "Journal"), QStringLiteral("journal"),
         lookBackGroup, QKeySequence(Qt::CTRL | Qt::Key_4), make<JournalPage>},
        {QStringLiteral("trends"), QT_TRANSLATE_NOOP("navigation", "Trends"), QStringLiteral("trends"),
         lookBackGroup, QKeySequence(Qt::CTRL | Qt::Key_5), make<TrendsPage>},
        {QStringLiteral("insights"), QT_TRANSLATE_NOOP("navigation", "Insights"), QStringLiteral("insights"),
         lookBackGroup, QKeySequence(Qt::CTRL | Qt::Key_6), make<InsightsPage>},
        {QStringLiteral("experiments"), QT_TRANSLATE_NOOP("navigation", "Experiments"), QStringLiteral("experiments"),
         actGroup, QKeySequence(Qt::CTRL | Qt::Key_7), make<ExperimentsPage>},
        {QStringLiteral("recovery"), QT_TRANSLATE_NOOP("navigation", "Recovery"), QStringLiteral("recovery"),
         actGroup, QKeySequence(Qt::CTRL | Qt::Key_8), make<RecoveryPage>},
        {QStringLiteral("report"), QT_TRANSLATE_NOOP("navigation", "Report"), QStringLiteral("report"), actGroup,
         QKeySequence(Qt::CTRL | Qt::Key_9), make<ReportPage>},
        {QStringLiteral("advice"), QT_TRANSLATE_NOOP("navigation", "Tips"), QStringLiteral("info"), actGroup,
         QKeySequence(Qt::CTRL | Qt::Key_T), make<AdvicePage>},
        {QStringLiteral("help"), QT_TRANSLATE_NOOP("navigation", "When to get help"),
         QStringLiteral("professional"), "", QKeySequence(Qt::CTRL | Qt::Key_H), make<HelpPage>,
         PagePlace::Foot},
        {QStringLiteral("settings"), QT_TRANSLATE_NOOP("navigation", "Settings"), QStringLiteral("settings"),
         "", QKeySequence(Qt::CTRL | Qt::Key_Comma), make<SettingsPage>, PagePlace::Foot},
    };
    return rows;
}

const PageRow *findPage(const QString &key)
{
    const auto rows = pageTable();
    const auto row = std::ranges::find(rows, key, &PageRow::key);
    return row == rows.end() ? nullptr : &*row;
}

QString pageAfterSaving(const QString &before)
{
    static const QStringList without {{}, QStringLiteral("workout"), QStringLiteral("pain"), QStringLiteral("settings")};
    return without.contains(before) ? QStringLiteral("today") : before;
}

} // namespace rhomboid
