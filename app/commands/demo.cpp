#include "core/demo/demo.h"

#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "core/journal/person.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rhomboid {

namespace {

QString storyNames()
{
    QStringList names;
    for (const DemoStory &story : demoStories())
        names.append(story.key);
    return names.join(QStringLiteral(", "));
}

Result<DemoSpec> specOf(const QCommandLineParser &parser, const WallTime &now)
{
    constexpr int longest = 52 * 60;
    bool weeksOk = false;
    bool seedOk = false;
    DemoSpec spec {.weeks = parser.value(QStringLiteral("weeks")).toInt(&weeksOk),
                   .seed = parser.value(QStringLiteral("seed")).toULongLong(&seedOk),
                   .end = now};
    if (!weeksOk || spec.weeks < 1 || spec.weeks > longest)
        return Error {
            Error::Kind::Invalid, Text::tr("--weeks takes a number from 1 to %1.").arg(longest), {}};
    if (!seedOk)
        return Error {Error::Kind::Invalid, Text::tr("--seed takes a whole number."), {}};
    const DemoStory *story = findStory(parser.value(QStringLiteral("story")));
    if (!story)
        return Error {Error::Kind::Invalid, Text::tr("--story takes one of: %1.").arg(storyNames()), {}};
    spec.story = *story;
    spec.words = [](const QString &text) {
        return QCoreApplication::translate("demo", text.toUtf8().constData());
    };
    // A made-up person lives in no time zone.
    spec.end.offsetMinutes.reset();
    return spec;
}

Change everythingOf(const Journal &journal)
{
    Change change;
    const auto add = [&change](const auto &list) { change.put.append({list.cbegin(), list.cend()}); };
    add(journal.workouts());
    add(journal.pains());
    add(journal.days());
    add(journal.functionChecks());
    add(journal.events());
    return change;
}

// Counts what the journal page lists: days and weekly checks are no entries there.
void sayWhatItHolds(const QString &path, const Journal &journal, Console &console)
{
    console.say(Text::tr("%1: a made-up journal").arg(path));
    console.say(Text::tr("  %n workout(s)", nullptr, static_cast<int>(journal.workouts().size())));
    console.say(Text::tr("  %n pain entry(s)", nullptr, static_cast<int>(journal.pains().size())));
}

} // namespace

ExitCode runDemo(const Command &command, const Request &request, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions({
        {QStringLiteral("weeks"), Text::tr("How many weeks it holds."), QStringLiteral("N"),
         QStringLiteral("26")},
        {QStringLiteral("seed"), Text::tr("Another seed gives another person."), QStringLiteral("S"),
         QStringLiteral("1")},
        {QStringLiteral("story"), Text::tr("One of: %1.").arg(storyNames()), QStringLiteral("NAME"),
         demoStories().front().key},
    });
    if (const auto done = parse(parser, command, request, console))
        return *done;
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(console, command, Text::tr("Name one file to write."));
    const Result<DemoSpec> spec = specOf(parser, request.now);
    if (!spec)
        return wrongUsage(console, command, spec.error().text);

    const QString path = parser.positionalArguments().constFirst();
    if (QFileInfo::exists(path))
        return fail(console,
                    {Error::Kind::Refused, Text::tr("%1 exists already; it was left alone.").arg(path), {}});
    const Journal journal = generateDemo(*spec);
    Change change = everythingOf(journal);
    change.put.append(notingPerson({.madeUp = true}, spec->end).put);
    Result<Store> store = Store::open(path);
    if (!store)
        return fail(console, store.error());
    if (const auto written = store->apply(change); !written)
        return fail(console, written.error());
    sayWhatItHolds(path, journal, console);
    return ExitCode::Done;
}

} // namespace rhomboid
