#include "core/analysis/experiment.h"
#include "core/demo/demo.h"
#include "core/exchange/readfile.h"
#include "core/factors/catalogue.h"
#include "tests/flows/fixture.h"
#include "tests/flows/trialdemo.h"
#include "ui/exchange/importpreview.h"
#include "ui/insights/method.h"
#include "ui/journal/phasenotedialog.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/plotview.h"
#include "ui/log/completiondialog.h"
#include "ui/log/mappingdialog.h"
#include "ui/people/firstrun.h"
#include "ui/people/peopledialog.h"
#include "ui/people/personform.h"
#include "ui/report/reportpage.h"
#include "ui/report/reportpainter.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace rhomboid;

namespace {

struct Look {
    QString name;
    QSize size;
    Appearance appearance;
};

// Sizes in the light theme, and the other themes at the usual size.
QList<Look> usualLooks()
{
    return {{QStringLiteral("1280"), {1280, 800}, {}},
            {QStringLiteral("960"), {960, 640}, {}},
            {QStringLiteral("640"), {640, 800}, {}},
            {QStringLiteral("3840"), {3840, 2160}, {}},
            {QStringLiteral("dark"), {1280, 800}, {.mode = Appearance::Mode::Dark}},
            {QStringLiteral("contrast"), {1280, 800}, {.mode = Appearance::Mode::HighContrast}},
            {QStringLiteral("font200"), {1280, 800}, {.zoom = 2}}};
}

QList<Look> everyLook()
{
    QList<Look> looks;
    for (const auto &[name, mode] :
         {std::pair("light", Appearance::Mode::Light), std::pair("dark", Appearance::Mode::Dark),
          std::pair("contrast", Appearance::Mode::HighContrast)}) {
        const QString theme = QLatin1StringView(name);
        looks.append({QStringLiteral("1280-%1").arg(theme), {1280, 800}, {.mode = mode}});
        looks.append({QStringLiteral("960-%1").arg(theme), {960, 640}, {.mode = mode}});
        looks.append({QStringLiteral("font200-%1").arg(theme), {1280, 800}, {.mode = mode, .zoom = 2}});
    }
    return looks;
}

constexpr char strongFile[] =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n"
    "2026-03-01 17:36:08,Pull,35m,Bent Over Row (Barbell),1,40,10,0,0,7\n"
    "2026-03-01 17:36:08,Pull,35m,Bent Over Row (Barbell),2,40,877777,0,0,7\n"
    "2026-03-01 17:36:08,Pull,35m,Zottman Frobnicator,1,40,x,0,0,7\n"
    "2026-03-03 17:36:08,Push,,Quux Twister,1,40,10,0,0,7\n";

// The people of a family, and a journal to look around in.
PeopleDialog *peopleDialog(test::FlowFixture &flow)
{
    static const QTemporaryDir folder;
    const auto listed = [](const QString &file, const Person &person, int color) {
        QFile journal(folder.filePath(file));
        return journal.open(QIODevice::WriteOnly)
            ? Listed {.journal = journal.fileName(), .person = person, .color = color}
            : Listed {};
    };
    keepPeople(
        {listed(QStringLiteral("anna.rhomboid"), {.name = QStringLiteral("Anna")}, 1),
         listed(QStringLiteral("ben.rhomboid"), {.name = QStringLiteral("Ben"), .enteredForOther = true}, 2),
         listed(QStringLiteral("demo-journal.rhomboid"), {.madeUp = true}, 3)});
    return new PeopleDialog(flow.workspace(), &flow.window());
}

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
    if (name == u"shortcuts")
        return shortcutsDialog(flow.window()).release();
    if (name == u"method")
        return methodDialog(flow.window()).release();
    if (name == u"firstrun")
        return new FirstRun(flow.workspace(), flow.window(), &flow.window());
    if (name == u"phasenote")
        return new PhaseNoteDialog(
            {.from = flow.workspace().now().date.addDays(-6), .to = flow.workspace().now().date},
            flow.workspace(), flow.window(), &flow.window());
    if (name == u"person")
        return new PersonForm(PeopleDialog::tr("Add a person"), {}, &flow.window());
    if (name == u"people")
        return peopleDialog(flow);
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
        return generateDemo({.story = *story, .end = test::demoEnd(), .words = test::inOurLanguage});
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
// was shown, or that is over; "-table" means the page as a table.
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

// One in the afternoon is when a check-in is open that is answered by the evening; in the morning none is yet.
WallTime timeOf(const QString &name)
{
    constexpr qint64 hour = 3'600;
    const bool isMorning = name.endsWith(u"-morning");
    const bool isNoon = name.startsWith(u"today") && !name.endsWith(u"-evening");
    return test::demoEnd().plusSeconds(isMorning ? -10 * hour : isNoon ? -5 * hour : 0);
}

// Up to a moment: what was logged later is not there yet.
Journal before(const Journal &journal, const WallTime &now)
{
    Journal past = journal;
    for (const PainEntry &pain : journal.pains())
        if (pain.at > now)
            past = apply(past, removing({pain.head.uid}, now));
    return past;
}

// What hands do to a page before its picture is taken, by what its name ends in.
void handle(const QString &name, test::FlowFixture &flow, QWidget *page)
{
    if (name.endsWith(u"-table"))
        if (QAbstractButton *table =
                test::findButton(page, QCoreApplication::translate("rhomboid::TrendsPage", "Table")))
            table->click();
    if (name.endsWith(u"-morning"))
        if (QAbstractButton *why =
                test::findButton(page, QCoreApplication::translate("rhomboid::TipsCard", "Why this?")))
            why->click();
    if (name == u"workout-yesterday")
        if (QAbstractButton *yesterday =
                test::findButton(page, QCoreApplication::translate("rhomboid::DayButton", "Yesterday")))
            yesterday->click();
    if (name == u"workout-filled")
        flow.window().open({.page = QStringLiteral("workout"), .repeatLast = true});
    if (name == u"pain-filled") {
        flow.window().open({.page = QStringLiteral("pain"), .level = 5});
        if (auto *map = page->findChild<BodyMap *>())
            map->setPlaces({{.region = QStringLiteral("right_rhomboid"), .level = 5}});
    }
    if (name == u"insights-whatif-end")
        for (auto *habit : page->findChildren<QComboBox *>())
            habit->setCurrentIndex(1);
    if (name.endsWith(u"-end")) {
        QTest::qWait(50); // until what was chosen is as high as it wants
        for (const auto *scroller : page->findChildren<QScrollArea *>())
            scroller->verticalScrollBar()->setValue(scroller->verticalScrollBar()->maximum());
    }
    if (name.endsWith(u"-notice"))
        flow.window().notify({.text = QCoreApplication::translate("rhomboid::TodayPage", "Pain-free check-in saved"),
                              .undoable = true,
                              .actionText = QCoreApplication::translate("rhomboid::TodayPage", "Add a note")});
    if (name == u"trends-hover")
        if (auto *plot = page->findChild<PlotView *>()) {
            plot->setFocus();
            QTest::keyClick(plot, Qt::Key_End);
        }
}

// The two pages of the report as they are printed, at twice the size of a screen's, below the names that the
// pictures of the page have.
void photographSheets(const QString &pattern, const QWidget *page)
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
            const QString size = paper == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("letter");
            image.save(
                pattern.arg(QStringLiteral("report"), QStringLiteral("%1-page%2").arg(size).arg(i + 1)));
        }
}

// A dialog as people see it: over its window, in the middle of it.
QPixmap pictureOf(QWidget &window, QWidget *dialog)
{
    if (!dialog)
        return window.grab();
    const QPixmap behind = window.grab();
    const QPixmap front = dialog->grab();
    QPixmap picture(behind.size().expandedTo(front.size()));
    picture.fill(theme().color(Tone::Window));
    QPainter painter(&picture);
    painter.drawPixmap(0, 0, behind);
    QRect place = front.rect();
    place.moveCenter(picture.rect().center());
    painter.drawPixmap(place.topLeft(), front);
    painter.setPen(theme().color(Tone::ControlBorder));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
    return picture;
}

QString pageOf(const QString &name) { return name.section(u'-', 0, 0); }

// Pictures of one page or dialog in each look; false when its findings do not come.
bool photograph(const QString &name, const Journal &journal, const QList<Look> &looks, const QString &pattern)
{
    QSettings().clear();
    test::FlowFixture flow(preparedFor(name, before(journal, timeOf(name))), timeOf(name));
    for (const Look &look : looks) {
        applyAppearance(*qApp, look.appearance);
        flow.window().resize(look.size);
        const std::unique_ptr<QWidget> dialog(dialogNamed(name, flow));
        if (dialog)
            dialog->show();
        else
            flow.open(pageOf(name));
        if (!flow.waitForFindings())
            return false;
        if (!dialog)
            handle(name, flow, flow.window().page(pageOf(name)));
        QTest::qWait(50);
        pictureOf(flow.window(), dialog.get()).save(pattern.arg(name, look.name));
    }
    photographSheets(pattern, flow.window().page(flow.window().currentPage()));
    return true;
}

QStringList languages()
{
    QStringList found;
    for (const QString &file : QDir(QStringLiteral(":/translations")).entryList())
        found.append(file.section(u'_', 1).section(u'.', 0, 0));
    return found;
}

bool photographAll(const QDir &folder)
{
    QStringList names {QStringLiteral("experiments-running"),
                       QStringLiteral("experiments-finished"),
                       QStringLiteral("complete"),
                       QStringLiteral("sortin"),
                       QStringLiteral("import"),
                       QStringLiteral("firstrun"),
                       QStringLiteral("people"),
                       QStringLiteral("person"),
                       QStringLiteral("shortcuts"),
                       QStringLiteral("method"),
                       QStringLiteral("today-morning"),
                       QStringLiteral("today-evening"),
                       QStringLiteral("workout-filled"),
                       QStringLiteral("workout-yesterday"),
                       QStringLiteral("pain-filled"),
                       QStringLiteral("trends-hover"),
                       QStringLiteral("trends-table"),
                       QStringLiteral("insights-whatif-end")};
    for (const PageRow &row : pageTable())
        names.append({row.key, row.key + u"-end"});
    const Journal demo = test::demoJournal(26);
    for (const QString &language : languages()) {
        const test::Speaking speaking(language);
        const QString pattern = folder.filePath(QStringLiteral("%1-%2-") + language + QStringLiteral(".png"));
        for (const QString &name : names)
            if (!photograph(name, demo, everyLook(), pattern))
                return false;
        const QString empty =
            folder.filePath(QStringLiteral("%1-empty-%2-") + language + QStringLiteral(".png"));
        for (const PageRow &row : pageTable())
            if (!photograph(row.key, {}, everyLook().first(3), empty))
                return false;
    }
    return true;
}

} // namespace

// Photographs pages and dialogs (complete, sortin, import, firstrun, people, person, shortcuts, method) of
// the real window with a demo journal: gallery FOLDER PAGE [WEEKS [SIGN | STORY]]. It is the evening of the
// journal's last day, for Today one in the afternoon, when a check-in is open. A page's name may end in
// -running, -drawn or -finished (with such an experiment), -table, -morning (no check-in is open yet, a
// reason is unfolded), -evening, -filled (workout, pain), -yesterday (workout), -hover (trends), -notice (something was
// just saved) or -end (scrolled down). RHOMBOID_LANGUAGE chooses the language. With `all` for PAGE: everything in every
// look and language.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    // What people chose on this computer is neither shown nor changed.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationDomain(QStringLiteral("rhomboid.app"));
    QCoreApplication::setApplicationName(QStringLiteral("gallery"));
    installKitAccessibility();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3)
        return 1;
    const QDir folder(arguments[1]);
    if (arguments[2] == u"all")
        return photographAll(folder) ? 0 : 2;
    const test::Speaking speaking(qEnvironmentVariable("RHOMBOID_LANGUAGE", QStringLiteral("en")));
    const int weeks = arguments.size() > 3 ? arguments[3].toInt() : 26;
    const QString pattern = folder.filePath(QStringLiteral("%1-%2.png"));
    return photograph(arguments[2], journalOf(weeks, arguments.value(4)), usualLooks(), pattern) ? 0 : 2;
}
