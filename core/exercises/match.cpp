#include "core/exercises/catalogue.h"

#include "core/exercises/keywords.h"
#include "core/exercises/names.h"
#include "core/journal/journal.h"

#include <QCoreApplication>

namespace rhomboid {

namespace {

const Exercise *inTable(const QString &name)
{
    static const QHash<QString, const Exercise *> byKey = [] {
        QHash<QString, const Exercise *> hash;
        for (const Exercise &exercise : exerciseTable())
            hash.insert(nameKey(exercise.name), &exercise);
        for (const Exercise &exercise : exerciseTable())
            if (const QString key = nameKey(exercise.german); !key.isEmpty() && !hash.contains(key))
                hash.insert(key, &exercise);
        return hash;
    }();
    return byKey.value(nameKey(name));
}

} // namespace

// A translation only says which of the names it wants: those of the table are found by match() as well, which
// must not depend on what the window speaks.
QString shownName(const Exercise &exercise)
{
    const bool isGerman =
        QCoreApplication::translate("exercises", "en", "language of the exercises' names: en or de")
        == QLatin1String("de");
    return isGerman && !exercise.german.isEmpty() ? exercise.german : exercise.name;
}

QString shownExercise(const QString &name)
{
    const Exercise *exercise = inTable(name);
    return exercise && exercise->name == name ? shownName(*exercise) : name;
}

ExerciseIndex::ExerciseIndex(const QMap<QString, QString> &mapping)
{
    for (auto entry = mapping.cbegin(); entry != mapping.cend(); ++entry)
        m_mapping.insert(nameKey(entry.key()), entry.value());
}

ExerciseIndex::ExerciseIndex(const Journal &journal)
{
    for (const Event &event : journal.events())
        if (event.kind == eventkind::exerciseMapping)
            m_mapping.insert(nameKey(event.payload.value(QStringLiteral("name")).toString()),
                             event.payload.value(QStringLiteral("exercise")).toString());
}

ExerciseMatch ExerciseIndex::match(const QString &name) const
{
    using enum ExerciseMatch::How;
    if (const auto known = m_known.constFind(name); known != m_known.constEnd())
        return *known;
    ExerciseMatch result{Unknown, {.name = name}};
    // A mapping to a name that is not in the table says nothing; an empty one takes an earlier mapping back.
    if (const Exercise *mapped = inTable(m_mapping.value(nameKey(name))))
        result = {Mapped, *mapped};
    else if (const Exercise *own = inTable(name))
        result = {Table, *own};
    else if (const Exercise *spoken = inTable(movementByKeyword(wordsOf(name))))
        result = {Keyword, *spoken};
    m_known.insert(name, result);
    return result;
}

} // namespace rhomboid
