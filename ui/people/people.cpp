#include "ui/people/people.h"

#include "core/store/backups.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <array>

namespace rhomboid {

namespace {

constexpr QLatin1StringView listKey("people/list");
constexpr QLatin1StringView recentKey("people/recent");
constexpr QLatin1StringView takenOffKey("people/taken_off");
constexpr qsizetype mostRecent = 8;
constexpr std::array tones {Tone::Accent, Tone::Load, Tone::More, Tone::Pain, Tone::Text2};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(People)
};

QString journalFolder() { return QFileInfo(defaultJournalPath()).absolutePath(); }

QList<Listed>::iterator rowOf(QList<Listed> &listed, const QString &journal)
{
    return std::ranges::find(listed, canonical(journal), &Listed::journal);
}

// The first colour that nobody has.
int freeColor(const QList<Listed> &listed)
{
    const int count = static_cast<int>(personColors().size());
    for (int color = 0; color < count; ++color)
        if (std::ranges::find(listed, color, &Listed::color) == listed.cend())
            return color;
    return static_cast<int>(listed.size()) % count;
}

// Made-up journals all have one name: from the second of the list on a number tells them apart.
QString demoName(const QString &journal)
{
    int number = 1;
    for (const Listed &each : people()) {
        if (each.journal == journal)
            break;
        number += each.person.madeUp;
    }
    return number == 1 ? Words::tr("Demo journal") : Words::tr("Demo journal %1").arg(number);
}

} // namespace

QString canonical(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath())
                            : QDir(folder).filePath(file.fileName());
}

QList<Listed> people()
{
    QSettings kept;
    QList<Listed> listed;
    const int count = kept.beginReadArray(listKey);
    for (int i = 0; i < count; ++i) {
        kept.setArrayIndex(i);
        const qsizetype colors = personColors().size();
        listed.append({.journal = kept.value("journal").toString(),
                       .person = {.name = kept.value("name").toString(),
                                  .enteredForOther = kept.value("entered_for_other").toBool(),
                                  .madeUp = kept.value("made_up").toBool()},
                       .color = static_cast<int>(qBound(0, kept.value("color").toInt(), colors - 1))});
    }
    listed.removeIf([](const Listed &each) { return each.journal.isEmpty(); });
    std::ranges::stable_partition(listed, [](const Listed &each) { return !each.person.madeUp; });
    return listed;
}

void keepPeople(const QList<Listed> &people)
{
    QSettings kept;
    kept.remove(listKey);
    kept.beginWriteArray(listKey, static_cast<int>(people.size()));
    for (int i = 0; i < people.size(); ++i) {
        kept.setArrayIndex(i);
        kept.setValue("journal", people[i].journal);
        kept.setValue("name", people[i].person.name);
        kept.setValue("entered_for_other", people[i].person.enteredForOther);
        kept.setValue("made_up", people[i].person.madeUp);
        kept.setValue("color", people[i].color);
    }
    kept.endArray();
}

QList<Listed> withFoundJournals(QList<Listed> listed)
{
    const QDir folder(journalFolder());
    const QStringList takenOff = QSettings().value(takenOffKey).toStringList();
    for (const QFileInfo &file :
         folder.entryInfoList({QStringLiteral("*.rhomboid")}, QDir::Files | QDir::Readable, QDir::Name)) {
        if (isBackup(file.filePath()) || rowOf(listed, file.filePath()) != listed.end()
            || takenOff.contains(canonical(file.filePath())))
            continue;
        const Result<Journal> read =
            Store::open(file.filePath(), Store::Mode::ReadOnly).and_then([](const Store &store) {
                return store.load();
            });
        if (read)
            listed.append({.journal = canonical(file.filePath()),
                           .person = personOf(*read),
                           .color = freeColor(listed)});
    }
    return listed;
}

void takeOffList(const QString &journal)
{
    QList<Listed> listed = people();
    const QString path = canonical(journal);
    listed.removeIf([&path](const Listed &each) { return each.journal == path; });
    keepPeople(listed);
    QSettings kept;
    QStringList takenOff = kept.value(takenOffKey).toStringList();
    takenOff.removeAll(path);
    kept.setValue(takenOffKey, takenOff << path);
}

Listed personAt(const QString &journal)
{
    QList<Listed> listed = people();
    const auto row = rowOf(listed, journal);
    return row == listed.end() ? Listed {.journal = canonical(journal)} : *row;
}

void listJournal(const QString &journal, const Person &person, Listing listing)
{
    QList<Listed> listed = people();
    const QString path = canonical(journal);
    const auto row = rowOf(listed, path);
    if (row == listed.end()) {
        if (listing != Listing::Add && QFileInfo(path).absolutePath() != canonical(journalFolder()))
            return;
        listed.append({.journal = path, .person = person, .color = freeColor(listed)});
    } else if (row->person == person) {
        return;
    } else {
        row->person = person;
    }
    keepPeople(listed);
}

QString freshJournalPath(const QString &name)
{
    static const QRegularExpression odd(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString stem = name.toLower().replace(odd, QStringLiteral("-")).left(40);
    while (stem.startsWith(u'-') || stem.endsWith(u'-'))
        stem = stem.startsWith(u'-') ? stem.mid(1) : stem.chopped(1);
    if (stem.isEmpty())
        stem = QStringLiteral("journal");
    const QDir folder(journalFolder());
    QString path = folder.filePath(stem + u".rhomboid");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1-%2.rhomboid").arg(stem).arg(number));
    return path;
}

QString displayName(const Listed &listed)
{
    if (listed.person.madeUp)
        return demoName(listed.journal);
    if (!listed.person.name.isEmpty())
        return listed.person.name;
    return listed.journal == canonical(defaultJournalPath()) ? Words::tr("My journal")
                                                             : QFileInfo(listed.journal).completeBaseName();
}

Tone personTone(int color) { return tones[static_cast<std::size_t>(color) % tones.size()]; }

QList<QColor> personColors()
{
    QList<QColor> colors;
    for (const Tone tone : tones)
        colors.append(theme().color(tone));
    return colors;
}

QString colorName(int color)
{
    const QStringList names {Words::tr("Teal"), Words::tr("Blue"), Words::tr("Orange"), Words::tr("Wine"),
                             Words::tr("Grey")};
    return names.value(color);
}

QStringList recentJournals()
{
    QStringList recent = QSettings().value(recentKey).toStringList();
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return recent;
}

void noteRecent(const QString &journal)
{
    QSettings kept;
    QStringList recent = kept.value(recentKey).toStringList();
    const QString path = canonical(journal);
    recent.removeAll(path);
    recent.prepend(path);
    kept.setValue(recentKey, recent.mid(0, mostRecent));
}

std::function<void(const QString &)> &journalOpener()
{
    static std::function<void(const QString &)> opener = [](const QString &) {};
    return opener;
}

} // namespace rhomboid
