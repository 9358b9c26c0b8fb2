#include "tests/kit/looks.h"
#include "tests/kit/plots.h"
#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/plotview.h"
#include "ui/kit/snackbar.h"

#include <QAccessible>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

#include <memory>

using namespace rhomboid;

// What a screen reader hears of the kit's choices and of what the window says, and what it can do with them.
class TestSpeaking : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installKitAccessibility();
        wear(Appearance::Mode::Light, 1.0);
    }
    void aSegmentIsARadioButtonThatCanBePressed();
    void aChipIsACheckBoxThatCanBeToggled();
    void aToggleIsACheckBoxFromItsFirstWordOn();
    void aMessageIsPartOfWhatCanBeHeard();
    void aChartIsReadCellByCell();
    void aPartOfAChartHasItsOwnCells();
    void readingDecadesLeavesFewObjects();
};

namespace {

QAccessibleInterface *voiceOf(QWidget *widget) { return QAccessible::queryAccessibleInterface(widget); }

const QList<Choice> words {{QStringLiteral("a"), QStringLiteral("First")},
                           {QStringLiteral("b"), QStringLiteral("Second")}};

} // namespace

void TestSpeaking::aSegmentIsARadioButtonThatCanBePressed()
{
    Segmented choice(QStringLiteral("Type"), words);
    QString told;
    connect(&choice, &Segmented::valueChanged, this, [&told](const QString &key) { told = key; });
    const QList<QPushButton *> buttons = choice.findChildren<QPushButton *>();
    QAccessibleInterface *second = voiceOf(buttons.last());
    QCOMPARE(second->role(), QAccessible::RadioButton);
    QCOMPARE(second->text(QAccessible::Name), QStringLiteral("Type: Second"));
    QVERIFY(second->state().checkable && !second->state().checked);
    second->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(told, QStringLiteral("b"));
    QVERIFY(second->state().checked);
    voiceOf(buttons.first())->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(told, QStringLiteral("a"));
    QVERIFY(!second->state().checked);
    buttons.last()->setEnabled(false);
    QVERIFY(second->state().disabled);
    QVERIFY(!second->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

void TestSpeaking::aChipIsACheckBoxThatCanBeToggled()
{
    ChipGroup group(QStringLiteral("Feels"), words);
    QStringList told;
    connect(&group, &ChipGroup::valuesChanged, this, [&told](const QStringList &keys) { told = keys; });
    QAccessibleInterface *chip = voiceOf(group.chip(QStringLiteral("b")));
    QCOMPARE(chip->role(), QAccessible::CheckBox);
    QCOMPARE(chip->text(QAccessible::Name), QStringLiteral("Feels: Second"));
    chip->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(told, QStringList {QStringLiteral("b")});
    QVERIFY(chip->state().checked);
    chip->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(told, QStringList());
}

void TestSpeaking::aToggleIsACheckBoxFromItsFirstWordOn()
{
    QAccessible::setActive(true); // from now on every text is told at once
    const std::unique_ptr<QPushButton> button(toggleButton(QStringLiteral("Why this?"), ButtonKind::Quiet));
    QAccessibleInterface *voice = voiceOf(button.get());
    QCOMPARE(voice->role(), QAccessible::CheckBox);
    QVERIFY(voice->state().checkable && !voice->state().checked);
    bool clicked = false; // a click is what opens things
    connect(button.get(), &QPushButton::clicked, this, [&clicked] { clicked = true; });
    voice->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(clicked && voice->state().checked);
}

void TestSpeaking::aMessageIsPartOfWhatCanBeHeard()
{
    QStackedWidget pages;
    pages.addWidget(new QWidget);
    pages.resize(600, 300);
    SnackBar bar(&pages);
    pages.show();
    QVERIFY(voiceOf(&pages)->indexOfChild(voiceOf(&bar)) >= 0);
    bar.show({.text = QStringLiteral("Workout saved"), .undoable = true});
    QCOMPARE(voiceOf(&bar)->text(QAccessible::Name), QStringLiteral("Workout saved"));
}

void TestSpeaking::aChartIsReadCellByCell()
{
    PlotView view;
    const Plot plot = samplePlot(30);
    view.setPlot(plot);
    QAccessibleInterface *chart = voiceOf(&view);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Description), plot.summary);
    QAccessibleTableInterface *table = chart->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), plot.table.rows.size());
    QCOMPARE(table->columnCount(), plot.table.columns.size());
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column) {
            QAccessibleInterface *cell = table->cellAt(row, column);
            QCOMPARE(cell->text(QAccessible::Name), plot.table.text(row, column));
            QCOMPARE(cell->role(), QAccessible::Cell);
            QCOMPARE(cell->parent(), chart);
            QCOMPARE(cell->tableCellInterface()->table(), chart);
            QCOMPARE(cell->tableCellInterface()->columnHeaderCells().constFirst()->text(QAccessible::Name),
                     plot.table.columns[column].title);
            QCOMPARE(chart->child(chart->indexOfChild(cell)), cell);
        }
    QStringList others; // after headings and cells
    for (int i = 0; i < chart->childCount(); ++i) {
        QAccessibleInterface *child = chart->child(i);
        QCOMPARE(chart->indexOfChild(child), i);
        if (!child->tableCellInterface())
            others.append(child->text(QAccessible::Name));
    }
    QCOMPARE(others.size(), plot.legend.size());
    QCOMPARE(table->cellAt(9'999, 0), table->cellAt(table->rowCount() - 1, 0));
    view.setPlot({.empty = QStringLiteral("Nothing yet")});
    QVERIFY(!chart->tableInterface());
    QCOMPARE(chart->childCount(), 0);
}

void TestSpeaking::aPartOfAChartHasItsOwnCells()
{
    PlotView view;
    view.setTelling([](PlotRange range) {
        Plot part {.title = QStringLiteral("Ten days"), .summary = QStringLiteral("Calm.")};
        part.table = {.columns = {{.title = QStringLiteral("Days")}}, .rows = {{range.length()}}};
        return part;
    });
    view.setPlot(samplePlot(40));
    QAccessibleInterface *chart = voiceOf(&view);
    QAccessibleInterface *second = chart->tableInterface()->cellAt(1, 0);
    QVERIFY(second->isValid());
    view.setRange({.from = view.plot().xTo - 10, .to = view.plot().xTo});
    QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("Ten days"));
    QCOMPARE(chart->text(QAccessible::Description), QStringLiteral("Calm."));
    QCOMPARE(chart->tableInterface()->rowCount(), 1);
    QCOMPARE(chart->tableInterface()->cellAt(0, 0)->text(QAccessible::Name), QStringLiteral("10"));
    QCOMPARE(view.picture().table, view.told().table);
    QCOMPARE(view.picture().title, QStringLiteral("Ten days"));
    view.showAll();
    QCOMPARE(view.told(), view.plot());
}

void TestSpeaking::readingDecadesLeavesFewObjects()
{
    auto view = std::make_unique<PlotView>();
    Plot plot = samplePlot(14);
    plot.table.rows.clear();
    for (int day = 0; day < 18'000; ++day)
        plot.table.rows.append({QStringLiteral("Day %1").arg(day), QString::number(day % 11)});
    view->setPlot(plot);
    QAccessibleTableInterface *table = voiceOf(view.get())->tableInterface();
    QList<QAccessible::Id> ids;
    for (int row = 0; row < table->rowCount(); ++row)
        ids.append(QAccessible::uniqueId(table->cellAt(row, 0)));
    const auto left = [&ids] {
        return std::ranges::count_if(
            ids, [](QAccessible::Id id) { return QAccessible::accessibleInterface(id) != nullptr; });
    };
    QVERIFY(left() > 0 && left() <= 2'000);
    QVERIFY(!QAccessible::accessibleInterface(ids.first()));
    QCOMPARE(QAccessible::accessibleInterface(ids.last())->text(QAccessible::Name),
             QStringLiteral("Day 17999"));
    view.reset();
    QCOMPARE(left(), 0);
}

QTEST_MAIN(TestSpeaking)
#include "tst_speaking.moc"
