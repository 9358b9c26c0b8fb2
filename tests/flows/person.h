#pragma once

#include "core/analysis/experiment.h"
#include "tests/flows/hands.h"
#include "ui/kit/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace rhomboid::test {

// A window whose clock the test turns, and that is used by keyboard only.
class Person
{
public:
    explicit Person(const Journal &journal, const WallTime &now = demoEnd())
        : clock(now), flow(journal, parts())
    {
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &flow.window(), key, modifiers);
    }

    // Tabs on until this has the focus; false when it never does.
    bool tabTo(const QWidget *wanted)
    {
        for (int i = 0; wanted && i < 150; ++i) {
            if (wanted->hasFocus())
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    bool pressButton(const QString &name)
    {
        if (!tabTo(visibleButton(page(), name)))
            return false;
        press(Qt::Key_Space);
        return true;
    }

    QWidget *page() { return flow.window().page(flow.window().currentPage()); }
    void pass(double hours) { clock = clock.plusSeconds(qRound64(hours * 3'600)); }
    std::optional<Experiment> experiment() const { return runningExperiment(flow.journal()); }

    bool log(int level)
    {
        const PainEntry pain {.head = flow.workspace().newHead(), .at = clock, .intensity = level};
        return bool(flow.workspace().perform(putting(pain), [] { return QStringLiteral("Pain"); }));
    }

    WallTime clock;
    mutable FlowFixture flow;

private:
    WorkspaceParts parts()
    {
        WorkspaceParts all = shippedParts(clock);
        all.now = [this] { return clock; };
        return all;
    }
};

} // namespace rhomboid::test
