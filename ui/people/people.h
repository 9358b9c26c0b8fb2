#pragma once

#include "core/journal/person.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace rhomboid {

// One person of this computer: a journal file, and what is shown of it before it is opened.
struct Listed {
    QString journal {}; // absolute path
    Person person {}; // as the journal said when it was open last
    int color {}; // index into personColors()

    bool operator==(const Listed &) const = default;
};

// The people of this computer, in the order they came, journals of made-up entries behind them. Kept in
// QSettings; if they are lost, nothing of worth is: journals are found again where they are usually kept.
QList<Listed> people();
void keepPeople(const QList<Listed> &people);
// Adds those journals of the usual folder that are not in the list and were not taken off it.
QList<Listed> withFoundJournals(QList<Listed> listed);
// Leaves a journal out of the list until it is opened again; the file stays.
void takeOffList(const QString &journal);

// The one path of a journal, whatever links lead to it; also of one that is not there yet.
QString canonical(const QString &path);

// The person of a journal; one without a name for a journal that is not listed.
Listed personAt(const QString &journal);
// Renews what the list says about a journal; adds it if it lies in the usual folder, or else when asked to.
enum class Listing { Renew, Add };
void listJournal(const QString &journal, const Person &person, Listing listing = Listing::Renew);
// A path in the folder of the journals that no file has yet, named after a person.
QString freshJournalPath(const QString &name);

// "Anna"; "Demo journal" or "Demo journal 2" where nobody stands behind the entries; for a journal without a
// name "My journal", if it is the usual one, else the name of its file.
QString displayName(const Listed &listed);
// The colours people are told apart by, beside their names.
Tone personTone(int color);
QList<QColor> personColors();
QString colorName(int color);

// Journals that were open, the latest first; those that are gone are left out.
QStringList recentJournals();
void noteRecent(const QString &journal);

// How a journal gets a window of its own, or the one it has comes to the front. Set by the program's entry,
// and by tests.
std::function<void(const QString &journal)> &journalOpener();

} // namespace rhomboid
