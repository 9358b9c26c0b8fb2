#include "ui/kit/accessibility.h"
#include "ui/kit/choices.h"
#include "ui/kit/snackbar.h"

#include <QAccessible>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace rhomboid;

// What a screen reader hears of the kit's choices and of what the window says, and what it can do with them.
class TestSpeaking : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installKitAccessibility(); }
    void aSegmentIsARadioButtonThatCanBePressed();
    void aChipIsACheckBoxThatCanBeToggled();
    void aMessageIsPartOfWhatCanBeHeard();
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

QTEST_MAIN(TestSpeaking)
#include "tst_speaking.moc"
