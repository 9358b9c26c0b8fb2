#include "core/advice/profile.h"
#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/advice/emergency.h"
#include "ui/exchange/importdialog.h"
#include "ui/journal/phasenotedialog.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/textfields.h"
#include "ui/log/completiondialog.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/mappingdialog.h"
#include "ui/log/workoutpage.h"
#include "ui/people/firstrun.h"
#include "ui/people/peopledialog.h"
#include "ui/people/personform.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

using namespace rhomboid;
using namespace rhomboid::test;

// Every form of the program: typed into in a process of its own, which is killed a second later as by a power
// cut. A new one must show again what was typed.
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedIsThereAgain_data();
    void whatWasTypedIsThereAgain();
};

namespace {

constexpr int second = 1'000; // ms
constexpr int patience = 20 * second;
constexpr auto typing = "--type";
constexpr auto reading = "--read";

// A form, how it is reached, where it is typed into (null until that is there), and what it holds.
struct Form {
    const char *name {};
    const char *keys {};
    void (*open)(FlowFixture &flow) {};
    QWidget *(*field)(FlowFixture &flow) {};
    QString (*content)(FlowFixture &flow) {};
    const char *held {}; // where that is not what the keys say
};

QString incomplete() { return QStringLiteral("imported"); }

// Sore for ten days, with an answered safety check, and with a workout that an import left incomplete.
Journal journal()
{
    Workout imported = workout("imported", "2026-03-08T17:00:00", 60, 6);
    imported.source = QStringLiteral("strong");
    imported.duration.reset();
    Journal journal({imported}, {});
    for (const char *when : {"2026-03-01T09:00:00", "2026-03-03T09:00:00", "2026-03-05T09:00:00",
                             "2026-03-07T09:00:00", "2026-03-09T09:00:00", "2026-03-11T09:00:00"}) {
        PainEntry sore = pain(when, when, 3);
        sore.onset = Onset::NextDays;
        sore.workout = QStringLiteral("w1");
        sore.qualities = {QStringLiteral("sore")};
        sore.regions = {{QStringLiteral("right_rhomboid"), sore.intensity}};
        sore.signsAsked.all = true;
        journal = apply(journal, putting(sore));
    }
    return journal;
}

void press(const FlowFixture &flow, Qt::Key key)
{
    QTest::keyClick(&flow.window(), key, Qt::ControlModifier);
}

QWidget *line(FlowFixture &flow, const char *name) { return shown<QLineEdit>(flow, QString::fromUtf8(name)); }

QString textOf(FlowFixture &flow, const char *name)
{
    const auto *field = shown<QLineEdit>(flow, QString::fromUtf8(name));
    return field ? field->text() : QString();
}

QString levelOf(FlowFixture &flow, const char *name)
{
    const auto *scale = shown<ScalePicker>(flow, QString::fromUtf8(name));
    return scale && scale->value() ? QString::number(*scale->value()) : QString();
}

QString notes(FlowFixture &flow)
{
    const auto *field = shown<NotesField>(flow);
    return field ? field->value() : QString();
}

QWidget *gridCell(FlowFixture &flow)
{
    auto *grid = shown<ExerciseGrid>(flow);
    if (!grid)
        return nullptr;
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, ExerciseModel::ExerciseColumn));
    grid->edit(grid->currentIndex());
    return grid->viewport()->findChild<QLineEdit *>();
}

QString firstExercise(FlowFixture &flow)
{
    const QList<SetEntry> sets = shown<WorkoutPage>(flow)->value().sets;
    return sets.isEmpty() ? QString() : sets.front().exercise;
}

QLineEdit *completedCell(FlowFixture &flow)
{
    auto *dialog = shown<CompletionDialog>(flow);
    auto *table = dialog ? dialog->findChild<QAbstractItemView *>() : nullptr;
    return table ? table->viewport()->findChild<QLineEdit *>() : nullptr;
}

void completeOne(FlowFixture &flow) { completeWorkouts({incomplete()}, flow.workspace(), &flow.window()); }

QWidget *startCompleting(FlowFixture &flow)
{
    if (auto *table = shown<CompletionDialog>(flow)->findChild<QAbstractItemView *>(); !completedCell(flow))
        table->edit(table->currentIndex());
    return completedCell(flow);
}

void addPerson(FlowFixture &flow)
{
    auto *people = new PeopleDialog(flow.workspace(), &flow.window());
    people->open();
    QTimer::singleShot(0, people,
                       [people] { visibleButton(people, QStringLiteral("Add a person…"))->click(); });
}

PersonForm *personForm(FlowFixture &flow) { return shown<PersonForm>(flow); }

void sortIn(FlowFixture &flow)
{
    mapExercises({QStringLiteral("Zzz row"), QStringLiteral("Zzz press")}, flow.workspace(), flow.window(),
                 &flow.window());
}

QLineEdit *ownNumber(FlowFixture &flow)
{
    if (QComboBox *number =
            findChoice(flow.window().page(QStringLiteral("settings")), QStringLiteral("Emergency number")))
        number->setCurrentIndex(number->count() - 1);
    return shown<QLineEdit>(flow, QStringLiteral("Your emergency number"));
}

void setUpExperiment(FlowFixture &flow)
{
    flow.window().open({.page = QStringLiteral("experiments"), .uid = QStringLiteral("replaced_exercise")});
}

QLineEdit *replacement(FlowFixture &flow)
{
    for (auto *field : flow.window().page(QStringLiteral("experiments"))->findChildren<QLineEdit *>())
        if (field->isVisible())
            return field;
    return nullptr;
}

// A file beside the journal that does not say in which unit its weights are, with an exercise nobody knows.
void importFile(FlowFixture &flow)
{
    const QString path = QFileInfo(flow.workspace().path()).dir().filePath(QStringLiteral("strong.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n"
                   "2026-03-01 17:36:08,Pull,35m,Zottman Frobnicator,1,40,10,0,0,7\n");
    file.close();
    importFiles({path}, flow.workspace(), flow.window(), &flow.window());
}

QWidget *poundsOfImport(FlowFixture &flow) { return visibleButton(&flow.window(), QStringLiteral("Pounds")); }

QWidget *sortInImport(FlowFixture &flow)
{
    if (auto *search = line(flow, "Search exercises and muscles"))
        return search;
    if (QAbstractButton *sort = visibleButton(&flow.window(), QStringLiteral("Sort them in")))
        sort->click();
    return nullptr;
}

QComboBox *firstQuestion(FlowFixture &flow)
{
    const auto *welcome = shown<FirstRun>(flow);
    return welcome ? welcome->findChild<QComboBox *>() : nullptr;
}

void openSettings(FlowFixture &flow) { flow.open(QStringLiteral("settings")); }

constexpr Form forms[] {
    {"a note for several days", "Holid",
     [](FlowFixture &flow) {
         addPhaseNote(demoEnd().date, demoEnd().date, flow.workspace(), flow.window(), &flow.window());
     },
     [](FlowFixture &flow) { return line(flow, "Name of these days"); },
     [](FlowFixture &flow) { return textOf(flow, "Name of these days"); }},
    {"the name of a workout", "Kettlebells", [](FlowFixture &flow) { press(flow, Qt::Key_N); },
     [](FlowFixture &flow) { return line(flow, "Name"); },
     [](FlowFixture &flow) { return textOf(flow, "Name"); }},
    {"a cell of the exercise grid", "Zercher sq", [](FlowFixture &flow) { press(flow, Qt::Key_N); }, gridCell,
     firstExercise},
    {"the notes of a workout", "Felt long", [](FlowFixture &flow) { press(flow, Qt::Key_N); },
     [](FlowFixture &flow) -> QWidget * { return shown<NotesField>(flow); }, notes},
    {"the level of a pain entry", "7", [](FlowFixture &flow) { press(flow, Qt::Key_L); },
     [](FlowFixture &flow) -> QWidget * {
         return shown<ScalePicker>(flow, QStringLiteral("Worst pain at this moment"));
     },
     [](FlowFixture &flow) { return levelOf(flow, "Worst pain at this moment"); }},
    {"the notes of a pain entry", "After the desk", [](FlowFixture &flow) { press(flow, Qt::Key_L); },
     [](FlowFixture &flow) -> QWidget * { return shown<NotesField>(flow); }, notes},
    {"how the week was", "4",
     [](FlowFixture &flow) {
         [[maybe_unused]] const bool found = flow.waitForFindings();
         flow.window().open({.page = QStringLiteral("recovery"), .part = QStringLiteral("week")});
     },
     [](FlowFixture &flow) -> QWidget * {
         return shown<ScalePicker>(flow, QStringLiteral("Pain on average, past week"));
     },
     [](FlowFixture &flow) { return levelOf(flow, "Pain on average, past week"); }},
    {"what the report is to answer", "May I row",
     [](FlowFixture &flow) { flow.open(QStringLiteral("report")); },
     [](FlowFixture &flow) { return line(flow, "What you want to know"); },
     [](FlowFixture &flow) { return textOf(flow, "What you want to know"); }},
    {"a workout that is being completed", "45", completeOne, startCompleting,
     [](FlowFixture &flow) {
         const QLineEdit *cell = completedCell(flow);
         return cell ? cell->text() : QString();
     }},
    {"the name of a person", "Ann", addPerson,
     [](FlowFixture &flow) -> QWidget * {
         return personForm(flow) ? personForm(flow)->findChild<QLineEdit *>() : nullptr;
     },
     [](FlowFixture &flow) { return personForm(flow) ? personForm(flow)->person().name : QString(); }},
    {"exercises that are being sorted in", "\r", sortIn,
     [](FlowFixture &flow) { return line(flow, "Search exercises and muscles"); },
     [](FlowFixture &flow) { return QString::number(shown<MappingDialog>(flow)->mapping().size()); }, "1"},
    {"an answer of the health profile", " ", openSettings,
     [](FlowFixture &flow) -> QWidget * {
         return visibleButton(&flow.window(), QStringLiteral("Age: 20 to 50"));
     },
     [](FlowFixture &flow) { return healthProfileOf(flow.journal(), demoEnd()).ageBand; }, "20_50"},
    {"an emergency number", "0815", openSettings,
     [](FlowFixture &flow) -> QWidget * { return ownNumber(flow); },
     [](FlowFixture &) { return emergencyNumber(); }},
    {"an experiment that is being set up", "Face pull", setUpExperiment,
     [](FlowFixture &flow) -> QWidget * { return replacement(flow); },
     [](FlowFixture &flow) { return replacement(flow) ? replacement(flow)->text() : QString(); }},
    {"the unit of a file that is being imported", " ", importFile, poundsOfImport,
     [](FlowFixture &flow) {
         const QAbstractButton *pounds = visibleButton(&flow.window(), QStringLiteral("Pounds"));
         return pounds && pounds->isChecked() ? pounds->text() : QString();
     },
     "Pounds"},
    {"an exercise of a file that is being imported", "\r", importFile, sortInImport,
     [](FlowFixture &flow) {
         const QString known = QStringLiteral("All exercises are known now.");
         return says(&flow.window(), known) ? known : QString();
     },
     "All exercises are known now."},
    {"the question of the first run", "D",
     [](FlowFixture &flow) { (new FirstRun(flow.workspace(), flow.window(), &flow.window()))->show(); },
     [](FlowFixture &flow) -> QWidget * { return firstQuestion(flow); },
     [](FlowFixture &flow) {
         return firstQuestion(flow) ? firstQuestion(flow)->currentText().left(1) : QString();
     }},
};

QString contentWanted(const Form &form) { return QString::fromUtf8(form.held ? form.held : form.keys); }

void say(const QString &text) { QTextStream(stdout) << text << Qt::endl; }

// In the child that is killed: types, says so and waits.
void type(FlowFixture &flow, const Form &form, QTimer &again)
{
    QWidget *field = form.field(flow);
    if (!field)
        return;
    again.stop();
    field->setFocus();
    QTest::keyClicks(field, QString::fromUtf8(form.keys));
    say(QStringLiteral("typed"));
}

// In the child after it: says what the form holds, once it is there.
void read(FlowFixture &flow, const Form &form, QTimer &again)
{
    static const QDeadlineTimer late(patience / 2);
    const QString content = form.content(flow);
    if (content != contentWanted(form) && !late.hasExpired())
        return;
    again.stop();
    say(content);
    std::_Exit(0);
}

int runAsChild(const QStringList &arguments)
{
    const Form &form = forms[arguments[2].toInt()];
    FlowFixture flow(arguments[3]);
    QTimer again;
    const bool types = arguments[1] == QLatin1StringView(typing);
    QObject::connect(&again, &QTimer::timeout, &again, [&] { (types ? type : read)(flow, form, again); });
    again.start(20);
    form.open(flow);
    return QApplication::exec();
}

// The line that a child says; it is killed `after` that long.
QString ask(const char *act, int row, const QString &journal, int after)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QString::fromLatin1(act), QString::number(row), journal});
    QElapsedTimer waited;
    waited.start();
    while (!child.canReadLine() && waited.elapsed() < patience && child.waitForReadyRead(patience)) { }
    const QString said = QString::fromUtf8(child.readLine()).trimmed();
    QTest::qWait(after);
    child.kill(); // SIGKILL: nothing gets the chance to tidy up
    child.waitForFinished();
    return said;
}

} // namespace

void TestKilled::whatWasTypedIsThereAgain_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < static_cast<int>(std::size(forms)); ++row)
        QTest::newRow(forms[row].name) << row;
}

void TestKilled::whatWasTypedIsThereAgain()
{
    QFETCH(int, row);
    QSettings().clear();
    QSettings().sync();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.db"));
    makeJournal(path, journal());
    QCOMPARE(ask(typing, row, path, second), QStringLiteral("typed"));
    QCOMPARE(ask(reading, row, path, 0), contentWanted(forms[row]));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (const QStringList arguments = QApplication::arguments(); arguments.size() == 4)
        return runAsChild(arguments);
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
