#pragma once

#include <QTest>
#include <QTestAccessibility>

namespace rhomboid::test {

// What screen readers are told while this lives. Qt's recorder neither stops when a check leaves the test nor
// frees what it kept.
class HeardEvents
{
public:
    HeardEvents() { QTestAccessibility::initialize(); }
    ~HeardEvents()
    {
        qDeleteAll(QTestAccessibility::events());
        QTestAccessibility::cleanup();
    }
    Q_DISABLE_COPY_MOVE(HeardEvents)

    bool contain(QAccessibleEvent &event) const { return QTestAccessibility::containsEvent(&event); }
};

} // namespace rhomboid::test
