#include "core/exchange/templates.h"

#include "core/exchange/ownformat.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rhomboid {

namespace {

const QString nameKey = QStringLiteral("name");
const QString workoutKey = QStringLiteral("workout");
const QString workoutsKey = QStringLiteral("workouts");

// A workout in a file has to have a start; the templates have one that says nothing.
WallTime noTime() { return {.date = QDate(2000, 1, 1)}; }

std::optional<Workout> workoutFrom(QJsonObject object)
{
    object.insert(QStringLiteral("started"), toIso(noTime()));
    const QByteArray document =
        QJsonDocument(QJsonObject {{QStringLiteral("format"), QStringLiteral("rhomboid")},
                                   {QStringLiteral("version"), 1},
                                   {workoutsKey, QJsonArray {object}}})
            .toJson();
    QBuffer buffer;
    buffer.setData(document);
    buffer.open(QIODevice::ReadOnly);
    const Result<ImportDraft> read = readJson(buffer, {.fileName = QStringLiteral("template.json")});
    const Workout *workout =
        read && !read->entries.isEmpty() ? std::get_if<Workout>(&read->entries.front()) : nullptr;
    if (!workout)
        return std::nullopt;
    return Workout {
        .duration = workout->duration, .type = workout->type, .title = workout->title, .sets = workout->sets};
}

} // namespace

QList<WorkoutTemplate> templatesOf(const Journal &journal)
{
    QList<WorkoutTemplate> templates;
    for (const Event &event : journal.events())
        if (event.kind == eventkind::workoutTemplate)
            if (auto workout = workoutFrom(event.payload.value(workoutKey).toObject()))
                templates.append(
                    {event.head.uid, event.payload.value(nameKey).toString(), *std::move(workout)});
    std::ranges::sort(templates, {},
                      [](const WorkoutTemplate &row) { return std::pair(row.name.toCaseFolded(), row.uid); });
    return templates;
}

Event asTemplate(const Workout &workout, const QString &name, const EntryHead &head, const WallTime &at)
{
    const Workout kept {.head = {.uid = QStringLiteral("template")},
                        .started = noTime(),
                        .duration = workout.duration,
                        .type = workout.type,
                        .title = workout.title,
                        .sets = workout.sets};
    QJsonObject object =
        QJsonDocument::fromJson(toJson(Journal({kept}, {}))).object()[workoutsKey].toArray()[0].toObject();
    for (const char *member : {"uid", "started", "observations"})
        object.remove(QLatin1StringView(member));
    return {.head = head,
            .at = at,
            .kind = eventkind::workoutTemplate.toString(),
            .payload = {{nameKey, name}, {workoutKey, object}}};
}

} // namespace rhomboid
