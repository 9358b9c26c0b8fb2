#include "core/exchange/templates.h"
#include "tests/flows/fixture.h"
#include "tests/support/sample.h"
#include "ui/exchange/importpreview.h"
#include "ui/kit/filechooser.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/mappingdialog.h"
#include "ui/log/templatemenu.h"
#include "ui/log/twolines.h"
#include "ui/log/workoutpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Telling the program what an exercise is, and keeping workouts as templates.
class TestSortingIn : public QObject
{
    Q_OBJECT

private slots:
    void theGridPointsOutUnknownNamesAndSortsThemIn();
    void anImportSortsItsNamesInAndUndoesBoth();
    void theMenuSortsInWhatTheJournalHolds();
    void leavingANameUnknownWritesNothing();
    void theSearchFindsMuscles();
    void germanNamesAreOfferedAndTheTablesNameIsStored();
    void nothingIsChosenUntilSomebodyChooses();
    void aClickIsAnAnswerThatStays();
    void asManyMusclesAsFit();
    void aTemplateIsKeptStartedFromAndDeleted();
    void aTemplateOfTheSameNameIsReplaced();
    void aWorkoutWithoutANameIsNoTemplate();

private:
    static Journal odd();
};

namespace {

const QString oddName = QStringLiteral("Zottman Frobnicator");

// Answers the open dialog by typing: search, Enter.
void answerByKeyboard(MappingDialog *dialog, const char *typed)
{
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QVERIFY(namelessWidgets(dialog).isEmpty());
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    for (; *typed; ++typed)
        QTest::keyClick(QApplication::focusWidget(), *typed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

QListWidget *listNamed(const MappingDialog &dialog, const char *name)
{
    for (QListWidget *list : dialog.findChildren<QListWidget *>())
        if (list->accessibleName() == QLatin1StringView(name))
            return list;
    return nullptr;
}

MappingDialog *mappingOf(const QWidget *window) { return window->findChild<MappingDialog *>(); }

void typeExercise(FlowFixture &flow, const QString &name)
{
    auto *grid = flow.open(QStringLiteral("workout"))->findChild<ExerciseGrid *>();
    grid->setCurrentIndex(grid->model()->index(grid->model()->rowCount() - 1, ExerciseModel::ExerciseColumn));
    grid->edit(grid->currentIndex());
    for (const QChar letter : name)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    for (const char key : {'3', 'x', '1', '0', 'x', '2', '0'})
        QTest::keyClick(QApplication::focusWidget(), key);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

TemplateMenu *templatesOn(FlowFixture &flow)
{
    auto *menu = flow.open(QStringLiteral("workout"))->findChild<TemplateMenu *>();
    emit menu->aboutToShow();
    return menu;
}

QAction *actionOf(QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
        if (QAction *inner = action->menu() ? actionOf(action->menu(), text) : nullptr)
            return inner;
    }
    return nullptr;
}

} // namespace

Journal TestSortingIn::odd()
{
    Workout first = workout("w1", "2026-03-10T17:00:00", 60, 6);
    first.sessionRpe.reset();
    first.sets = {{.exercise = oddName, .reps = 10, .weight = Kilograms {20}}};
    return Journal({first}, {});
}

void TestSortingIn::theGridPointsOutUnknownNamesAndSortsThemIn()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    const Journal before = flow.journal();
    QWidget *page = flow.open(QStringLiteral("workout"));
    QAbstractButton *sortIn = findButton(page, QStringLiteral("Sort in the unknown exercises"));
    QVERIFY(!sortIn->isVisible());
    typeExercise(flow, oddName);
    QVERIFY(sortIn->isVisible());
    sortIn->setFocus();
    QTest::keyClick(sortIn, Qt::Key_Space);
    answerByKeyboard(mappingOf(&flow.window()), "face pull");
    QVERIFY(!sortIn->isVisible());
    QCOMPARE(flow.window().noticeText(), QStringLiteral("1 exercise(s) sorted in"));
    const ExerciseMatch match = ExerciseIndex(flow.journal()).match(oddName);
    QCOMPARE(match.how, ExerciseMatch::How::Mapped);
    QVERIFY(match.exercise.name.startsWith(QStringLiteral("Face pull"), Qt::CaseInsensitive));
    // The name that was logged stays; taking the answer back makes it unknown again.
    QCOMPARE(page->findChild<ExerciseGrid *>()->model()->index(0, 0).data().toString(), oddName);
    flow.workspace().undoStack().undo();
    QCOMPARE(flow.journal(), before);
    QVERIFY(sortIn->isVisible());
}

void TestSortingIn::anImportSortsItsNamesInAndUndoesBoth()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("strong.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Date,Workout Name,Duration,Exercise Name,Set Order,Weight (kg),Reps,Distance,Seconds,RPE\n"
               "2026-03-01 17:36:08,\"A\",35m,\"Zottman Frobnicator\",1,40,10,0,0,7\n"
               "2026-03-01 17:36:08,\"A\",35m,\"Quux Twister\",1,40,10,0,0,7\n");
    file.close();
    FlowFixture flow(Journal(), demoEnd());
    fileChooser().openFiles = [path](QWidget *, const QString &, const QString &) {
        return QStringList {path};
    };
    QTest::keyClick(&flow.window(), Qt::Key_I, Qt::ControlModifier);
    ImportPreview *preview = nullptr;
    QTRY_VERIFY((preview = flow.window().findChild<ImportPreview *>()));
    QVERIFY(namelessWidgets(preview).isEmpty());
    QTest::mouseClick(findButton(preview, QStringLiteral("Sort them in")), Qt::LeftButton);
    MappingDialog *dialog = mappingOf(preview);
    answerByKeyboard(dialog, "bent over row");
    answerByKeyboard(dialog, "face pull"); // it went on to the second name
    QTest::mouseClick(findButton(dialog, QStringLiteral("Done")), Qt::LeftButton);
    QVERIFY(flow.journal().isEmpty()); // nothing before the person agrees
    QTest::mouseClick(findButton(preview, QStringLiteral("Import")), Qt::LeftButton);
    const ExerciseIndex exercises(flow.journal());
    QCOMPARE(exercises.match(oddName).how, ExerciseMatch::How::Mapped);
    QCOMPARE(exercises.match(QStringLiteral("Quux Twister")).how, ExerciseMatch::How::Mapped);
    QVERIFY(flow.workspace().state().loads->sevenDays(QDate(2026, 3, 1), LoadKind::UpperBack) > 0);
    flow.workspace().undoStack().undo();
    QVERIFY(flow.journal().isEmpty());
}

void TestSortingIn::theMenuSortsInWhatTheJournalHolds()
{
    FlowFixture flow(odd(), demoEnd());
    const QDate day(2026, 3, 10);
    QCOMPARE(flow.workspace().state().loads->sevenDays(day, LoadKind::UpperBack), 0.0);
    QAction *action = nullptr;
    for (QAction *candidate : flow.window().findChildren<QAction *>())
        if (candidate->text().contains(QStringLiteral("ort in unknown")))
            action = candidate;
    QVERIFY(action);
    action->trigger();
    answerByKeyboard(mappingOf(&flow.window()), "bent over row");
    QVERIFY(flow.workspace().state().loads->sevenDays(day, LoadKind::UpperBack) > 0);
    QTRY_VERIFY(!mappingOf(&flow.window()));
    action->trigger();
    QVERIFY(!mappingOf(&flow.window()));
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Rhomboid knows every exercise in your journal"));
}

void TestSortingIn::leavingANameUnknownWritesNothing()
{
    FlowFixture flow(odd(), demoEnd());
    const Journal before = flow.journal();
    mapExercises({oddName}, flow.workspace(), flow.window(), &flow.window());
    QTest::mouseClick(findButton(mappingOf(&flow.window()), QStringLiteral("Leave it unknown")),
                      Qt::LeftButton);
    QCOMPARE(flow.journal(), before);
}

void TestSortingIn::theSearchFindsMuscles()
{
    FlowFixture flow(odd(), demoEnd());
    mapExercises({oddName}, flow.workspace(), flow.window(), &flow.window());
    answerByKeyboard(mappingOf(&flow.window()), "rhomboids");
    const Exercise exercise = ExerciseIndex(flow.journal()).match(oddName).exercise;
    QVERIFY(exercise.primary.contains(Muscle::MiddleTrapezius)
            || exercise.secondary.contains(Muscle::MiddleTrapezius));
}

void TestSortingIn::germanNamesAreOfferedAndTheTablesNameIsStored()
{
    const Speaking german(QStringLiteral("de"));
    const QString bench = QStringLiteral("Bankdrücken (Langhantel)");
    const QString stored = QStringLiteral("Bench press (barbell)");
    for (const QString &typed : {QStringLiteral("bankdrück lang"), QStringLiteral("bench barb")}) {
        MappingDialog dialog({oddName, QStringLiteral("Another")}, {});
        QListWidget *names = dialog.findChildren<QListWidget *>().constFirst();
        QListWidget *choices = dialog.findChildren<QListWidget *>().constLast();
        dialog.findChild<QLineEdit *>()->setText(typed);
        QCOMPARE(choices->item(0)->text(), bench);
        emit choices->itemClicked(choices->item(0));
        QCOMPARE(dialog.mapping().value(oddName), stored);
        QVERIFY(names->item(0)->toolTip().contains(bench));
    }
}

void TestSortingIn::nothingIsChosenUntilSomebodyChooses()
{
    MappingDialog dialog({oddName, QStringLiteral("Quux Twister")}, {});
    dialog.show();
    QVERIFY(listNamed(dialog, "Matching exercises")->selectedItems().isEmpty());
    QCOMPARE(listNamed(dialog, "Names to sort in")->item(0)->data(Qt::AccessibleTextRole).toString(),
             oddName + QStringLiteral(": no answer yet"));
    QTest::mouseClick(findButton(&dialog, QStringLiteral("Done")), Qt::LeftButton);
    QVERIFY(dialog.mapping().isEmpty());
}

// The list of names says what was chosen, and the way back shows it.
void TestSortingIn::aClickIsAnAnswerThatStays()
{
    MappingDialog dialog({oddName, QStringLiteral("Quux Twister")}, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QListWidget *exercises = listNamed(dialog, "Matching exercises");
    QListWidget *names = listNamed(dialog, "Names to sort in");
    const QString third = exercises->item(2)->text();
    QTest::mouseClick(exercises->viewport(), Qt::LeftButton, {},
                      exercises->visualItemRect(exercises->item(2)).center());
    QCOMPARE(dialog.mapping(), (QMap<QString, QString> {{oddName, third}}));
    QCOMPARE(names->currentRow(), 0);
    QCOMPARE(names->item(0)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("%1: → %2").arg(oddName, third));
    names->setCurrentRow(1);
    QVERIFY(exercises->selectedItems().isEmpty());
    names->setCurrentRow(0);
    QCOMPARE(exercises->selectedItems().value(0), exercises->item(0));
    QCOMPARE(exercises->item(0)->text(), third);
}

void TestSortingIn::asManyMusclesAsFit()
{
    const QStringList muscles {QStringLiteral("latissimus"), QStringLiteral("biceps"),
                               QStringLiteral("forearms")};
    const QFontMetrics letters(QApplication::font());
    const auto widthOf = [&letters](const QString &text) { return letters.horizontalAdvance(text); };
    const QString two = QStringLiteral("latissimus, biceps, +\u00a01");
    const QString one = QStringLiteral("latissimus, +\u00a02");
    QCOMPARE(fittingWords(muscles, letters, 2 * widthOf(two)), muscles.join(QStringLiteral(", ")));
    QCOMPARE(fittingWords(muscles, letters, widthOf(two)), two);
    QCOMPARE(fittingWords(muscles, letters, widthOf(two) - 1), one);
    QCOMPARE(fittingWords(muscles, letters, widthOf(one)), one);
}

void TestSortingIn::aTemplateIsKeptStartedFromAndDeleted()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const Workout last = flow.journal().workouts().back();
    const Journal before = flow.journal();
    flow.window().open({.page = QStringLiteral("workout"), .repeatLast = true});
    TemplateMenu *menu = templatesOn(flow);
    actionOf(menu, QStringLiteral("Keep this workout as a template"))->trigger();
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Template kept: %1").arg(last.title));
    QVERIFY(flow.workspace().load()); // as the file has it
    QCOMPARE(templatesOf(flow.journal()).size(), 1);
    const Workout kept = templatesOf(flow.journal()).front().workout;
    QCOMPARE(kept.sets, last.sets);
    QCOMPARE(kept.duration, last.duration);
    QVERIFY(!kept.sessionRpe && kept.observations.isEmpty());

    findButton(flow.window().page(QStringLiteral("workout")), QStringLiteral("Cancel"))->click();
    menu = templatesOn(flow);
    auto *page = flow.window().findChild<WorkoutPage *>();
    QVERIFY(page->value().sets.isEmpty());
    actionOf(menu, last.title)->trigger();
    QCOMPARE(page->value().sets, last.sets);
    QCOMPARE(page->value().title, last.title);
    QCOMPARE(page->value().started.date, demoEnd().date);

    emit menu->aboutToShow();
    actionOf(actionOf(menu, QStringLiteral("Delete a template"))->menu(), last.title)->trigger();
    QVERIFY(templatesOf(flow.journal()).isEmpty());
    QTest::mouseClick(findButton(&flow.window(), QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(templatesOf(flow.journal()).size(), 1);
    QVERIFY(flow.journal() != before);
}

void TestSortingIn::aTemplateOfTheSameNameIsReplaced()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    Workout one = flow.journal().workouts().back();
    TemplateMenu *menu = templatesOn(flow);
    menu->keep(one);
    one.sets = one.sets.toList().mid(0, 1);
    menu->keep(one);
    QCOMPARE(templatesOf(flow.journal()).size(), 1);
    QCOMPARE(templatesOf(flow.journal()).front().workout.sets, one.sets);
    flow.workspace().undoStack().undo();
    QVERIFY(templatesOf(flow.journal()).front().workout.sets.size() > 1);
}

void TestSortingIn::aWorkoutWithoutANameIsNoTemplate()
{
    FlowFixture flow(Journal(), demoEnd());
    actionOf(templatesOn(flow), QStringLiteral("Keep this workout as a template"))->trigger();
    QVERIFY(templatesOf(flow.journal()).isEmpty());
    QVERIFY(actionOf(templatesOn(flow), QStringLiteral("No templates yet")));
}

QTEST_MAIN(TestSortingIn)
#include "tst_sortingin.moc"
