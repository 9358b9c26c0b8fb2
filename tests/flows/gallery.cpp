#include "core/analysis/experiment.h"
#include "core/demo/demo.h"
#include "core/exchange/readfile.h"
#include "core/factors/catalogue.h"
#include "tests/flows/fixture.h"
#include "tests/flows/trialdemo.h"
#include "ui/exchange/importpreview.h"
#include "ui/kit/accessibility.h"
#include "ui/log/completiondialog.h"
#include "ui/log/mappingdialog.h"
#include "ui/report/reportpage.h"
#include "ui/report/reportpainter.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace rhomboid;

namespace {

struct Look {
    const char *name;
    QSize size;
    Appearance appearance;
};

const Look looks[] {
    {"1280", {1280, 800}, {}},
    {"960", {960, 640}, {}},
    {"640", {640, 800}, {}},
    {"dark", {1280, 800}, {.mode = Appearance::Mode::Dark}},
    {"font200", {1280, 1000}, {.zoom = 2}},
};

constexpr char strongFile[] =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n"
    "2026-03-01 17:36:08,Pull,35m,Bent Over Row (Barbell),1,40,10,0,0,7\n"
    "2026-03-01 17:36:08,Pull,35m,Bent Over Row (Barbell),2,40,877777,0,0,7\n"
    "2026-03-01 17:36:08,Pull,35m,Zottman Frobnicator,1,40,x,0,0,7\n"
    "2026-03-03 17:36:08,Push,,Quux Twister,1,40,10,0,0,7\n";

// A dialog by name over the window; null for a name that is none.
QWidget *dialogNamed(const QString &name, test::FlowFixture &flow)
{
    if (name == u"complete") {
        QStringList uids;
        for (const Workout &workout : flow.journal().workouts())
            uids.prepend(workout.head.uid);
        return new CompletionDialog(uids, flow.workspace(), &flow.window());
    }
    if (name == u"sortin")
        return new MappingDialog(
            {QStringLiteral("Chest supported T-bar thing"), QStringLiteral("Quux Twister")}, {},
            &flow.window());
    if (name != u"import")
        return nullptr;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("strong.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(strongFile) < 0)
        return nullptr;
    file.close();
    const Result<ImportDraft> draft =
        readImport(path, {}, importerCatalogue(), {.fields = fieldCatalogue(), .now = test::demoEnd()});
    return draft ? new ImportPreview(*draft, path, flow.workspace(), &flow.window()) : nullptr;
}

// A journal of so many weeks of the demo person, who ticks a warning sign at its end if one is given; or
// that of a story, if it is one's name.
Journal journalOf(int weeks, const QString &sign)
{
    if (const DemoStory *story = findStory(sign))
        return generateDemo({.story = *story, .end = test::demoEnd()});
    const Journal journal = weeks > 0 ? test::demoJournal(weeks) : Journal();
    if (sign.isEmpty())
        return journal;
    return apply(journal,
                 putting(PainEntry {.head = {.uid = QStringLiteral("sign"), .entered = test::demoEnd()},
                                    .at = test::demoEnd(),
                                    .intensity = 6,
                                    .warningSigns = {{sign, {}}},
                                    .signsAsked = {.all = true}}));
}

// What a page name ends in says in which life it is: with an experiment that runs, whose next draw
// was shown, or that is over.
Journal preparedFor(const QString &name, const Journal &journal)
{
    if (name.endsWith(u"-running"))
        return test::withExperiment(journal, 8, test::demoEnd(), false);
    if (name.endsWith(u"-drawn")) {
        const WallTime shown = test::demoEnd().plusSeconds(-2 * 3'600);
        const Journal running = test::withExperiment(journal, 8, test::demoEnd(), false);
        const EntryHead head {.uid = {}, .entered = shown, .modified = shown};
        return apply(running, putting(showing(experimentsOf(running).back(), 8, head, shown)));
    }
    if (name.endsWith(u"-finished"))
        return test::withExperiment(journal, 24, test::demoEnd(), true);
    return journal;
}

// The two pages of the report as they are printed, at twice the size of a screen's.
void photographSheets(const QDir &folder, const QWidget *page)
{
    const auto *report = qobject_cast<const ReportPage *>(page);
    if (!report)
        return;
    for (const Paper paper : {Paper::A4, Paper::Letter})
        for (qsizetype i = 0; i < report->sheets().size(); ++i) {
            QImage image((2 * sizeOf(paper)).toSize(), QImage::Format_RGB32);
            QPainter painter(&image);
            drawSheet(painter, image.rect(), layOut(report->sheets()[i], paper));
            painter.end();
            image.save(
                folder.filePath(QStringLiteral("report-%1-page%2.png")
                                    .arg(paper == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("letter"))
                                    .arg(i + 1)));
        }
}

QString pageOf(const QString &name) { return name.section(u'-', 0, 0); }

} // namespace

// Photographs pages (with -running, -drawn or -finished at their name: with such an experiment) and dialogs
// (complete, sortin, import) of the real window with a demo journal: gallery FOLDER PAGE [WEEKS [SIGN |
// STORY]]
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    installKitAccessibility();
    QTranslator english;
    if (!english.load(QStringLiteral(":/translations/rhomboid_en")))
        return 3;
    QCoreApplication::installTranslator(&english);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3)
        return 1;
    const int weeks = arguments.size() > 3 ? arguments[3].toInt() : 26;
    const Journal journal = preparedFor(arguments[2], journalOf(weeks, arguments.value(4)));
    test::FlowFixture flow(journal, test::demoEnd());
    const QDir folder(arguments[1]);
    for (const Look &look : looks) {
        applyAppearance(application, look.appearance);
        flow.window().resize(look.size);
        const std::unique_ptr<QWidget> dialog(dialogNamed(arguments[2], flow));
        if (dialog)
            dialog->show();
        else
            flow.open(pageOf(arguments[2]));
        if (!flow.waitForFindings())
            return 2;
        QTest::qWait(50);
        (dialog ? dialog.get() : &flow.window())
            ->grab()
            .save(
                folder.filePath(QStringLiteral("%1-%2.png").arg(arguments[2], QLatin1StringView(look.name))));
    }
    photographSheets(folder, flow.window().page(flow.window().currentPage()));
    return 0;
}
