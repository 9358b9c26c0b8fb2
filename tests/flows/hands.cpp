#include "tests/flows/hands.h"

#include "ui/kit/plotview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>

namespace rhomboid::test {

bool says(const QWidget *parent, const QString &text)
{
    for (const QLabel *label : parent->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

QAbstractButton *visibleButton(const QWidget *parent, const QString &name)
{
    for (QAbstractButton *button : parent->findChildren<QAbstractButton *>())
        if (button->isVisible() && (button->text() == name || button->accessibleName() == name))
            return button;
    return nullptr;
}

QComboBox *findChoice(const QWidget *parent, const QString &name)
{
    for (QComboBox *choice : parent->findChildren<QComboBox *>())
        if (choice->accessibleName() == name)
            return choice;
    return nullptr;
}

PlotView *mainChart(const QWidget *page)
{
    for (PlotView *view : page->findChildren<PlotView *>())
        if (view->plot().key == u"pain_load")
            return view;
    return nullptr;
}

void undo(FlowFixture &flow)
{
    QApplication::setActiveWindow(&flow.window()); // the window of the test before has just gone
    QTest::keyClick(&flow.window(), Qt::Key_Z, Qt::ControlModifier);
}

void click(const QWidget *parent, const QString &name)
{
    // What has just been built is shown by the next round of the event loop.
    QTRY_VERIFY2(visibleButton(parent, name), qPrintable(name));
    QTest::mouseClick(visibleButton(parent, name), Qt::LeftButton);
}

} // namespace rhomboid::test
