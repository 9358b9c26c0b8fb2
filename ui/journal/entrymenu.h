#pragma once

#include <QStringList>

class QMenu;
class QWidget;

namespace rhomboid {

class Journal;

// What a person can ask for about entries. Who shows them does it.
class EntryWishes
{
public:
    virtual ~EntryWishes() = default;

    virtual QStringList chosen() const = 0; // uids; empty while none is on show
    virtual void edit(const QString &uid) = 0;
    virtual void repeat(const QString &uid) = 0; // a workout
    virtual void remove(const QStringList &uids) = 0;
    virtual void exportChosen(const QStringList &uids) = 0;
};

// Only a workout can be logged again, and one at a time.
bool canRepeat(const Journal &journal, const QStringList &uids);

// The menu of the chosen entries, which goes when it is closed; null when none is chosen.
QMenu *entryMenu(EntryWishes &wishes, const Journal &journal, QWidget *parent);

} // namespace rhomboid
