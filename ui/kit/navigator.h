#pragma once

#include "ui/kit/snackbar.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace rhomboid {

// Where to go, and what for.
struct Destination {
    QString page {}; // key of shell/navigation.cpp
    QString uid {}; // an entry to edit or to show
    QStringList uids {}; // entries to show, such as those behind a tip
    std::optional<int> level {}; // pain level chosen already
    QDate day {};
    bool repeatLast {false}; // a workout form filled like `uid`, or like the last workout
    QString workout {}; // uid of the workout a pain entry is about
    bool search {false}; // put the cursor into the search field
    QString part {}; // of the page, brought into view: "signs", "week", "health"
};

// What a page may ask of the window it stands in.
class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual void open(const Destination &destination) = 0;
    // Back to the page from which the current one was opened.
    virtual void back() = 0;
    // The current page has saved its entry: back to the page it was opened from, but to Today when that shows no
    // entries (Settings, another form) or there is none.
    virtual void showSaved() = 0;
    virtual void notify(const Notice &notice) = 0;
};

} // namespace rhomboid
