#include "core/store/digest.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <bit>

namespace rhomboid {

namespace {

// Collects named values; each is preceded by its length, so that no two contents look alike. Bytes stand in
// the same order on every machine.
class Hasher
{
public:
    void field(const char *name, const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return;
        piece(name);
        piece(bytes);
    }
    void field(const char *name, const QString &text) { field(name, text.toUtf8()); }
    void field(const char *name, double value)
    {
        const double plain = value + 0.0; // -0.0 is stored as 0.0
        piece(name);
        number(sizeof plain);
        number64(std::bit_cast<quint64>(plain));
    }
    void field(const char *name, int value) { field(name, QByteArray::number(value)); }
    void field(const char *name, const WallTime &value) { field(name, toIso(value)); }
    template <class Unit> void field(const char *name, const Quantity<Unit> &value)
    {
        field(name, value.value);
    }
    template <class T> void field(const char *name, const std::optional<T> &value)
    {
        if (value)
            field(name, *value);
    }
    template <class T> void field(const char *name, const Sparse<T> &value)
    {
        field(name, std::optional<T>(value));
    }
    void field(const char *name, const QStringList &words)
    {
        for (const QString &word : words)
            field(name, word);
    }
    void flag(const char *name, bool yes)
    {
        if (yes)
            piece(name);
    }
    void item(const char *name) { piece(name); }

    qint64 value() const
    {
        quint64 value = 0;
        for (const char byte :
             QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).left(sizeof value))
            value = value << 8 | static_cast<quint8>(byte);
        return static_cast<qint64>(value);
    }

private:
    void number(quint32 value)
    {
        for (int shift = 0; shift < 32; shift += 8)
            m_bytes.append(static_cast<char>(value >> shift & 0xff));
    }
    void number64(quint64 value)
    {
        number(static_cast<quint32>(value));
        number(static_cast<quint32>(value >> 32));
    }
    void piece(QByteArrayView bytes)
    {
        number(static_cast<quint32>(bytes.size()));
        m_bytes.append(bytes);
    }

    QByteArray m_bytes {};
};

void feed(Hasher &hash, const SetEntry &set)
{
    hash.item("set");
    hash.field("exercise", set.exercise);
    hash.field("kind", wordOf<SetKind>(setKindWords, set.kind));
    hash.field("reps", set.reps);
    hash.field("weight", set.weight);
    hash.field("distance", set.distance);
    hash.field("duration", set.duration);
    hash.field("rpe", set.rpe);
    hash.field("notes", set.notes);
}

void feed(Hasher &hash, const Workout &entry)
{
    hash.item("workout");
    hash.field("started", entry.started);
    hash.field("duration", entry.duration);
    hash.field("type", wordOf<WorkoutType>(workoutTypeWords, entry.type));
    hash.field("title", entry.title);
    hash.field("session_rpe", entry.sessionRpe);
    hash.field("pain_before", entry.painBefore);
    hash.field("pain_during", entry.painDuring);
    hash.field("notes", entry.notes);
    hash.field("source", entry.source);
    hash.flag("implausible", entry.implausible);
    for (const SetEntry &set : entry.sets)
        feed(hash, set);
    for (auto value = entry.observations.begin(); value != entry.observations.end(); ++value) {
        hash.field("observation", value.key());
        hash.field("value", value.value());
    }
}

void feed(Hasher &hash, const PainEntry &entry)
{
    hash.item("pain");
    hash.field("at", entry.at);
    hash.field("intensity", entry.intensity);
    if (entry.onset)
        hash.field("onset", wordOf<Onset>(onsetWords, *entry.onset));
    hash.field("workout", entry.workout);
    for (const RegionPain &region : entry.regions) {
        hash.field("region", region.region);
        hash.field("level", region.level);
    }
    hash.field("quality", entry.qualities);
    hash.field("aggravator", entry.aggravators);
    hash.field("easer", entry.easers);
    for (const WarningSign &sign : entry.warningSigns) {
        hash.field("sign", sign.sign);
        hash.field("side", sign.side);
    }
    hash.flag("all_asked", entry.signsAsked.all);
    hash.field("asked", entry.signsAsked.some);
    for (const Relief &relief : entry.relief) {
        hash.field("relief", relief.what);
        if (relief.effect)
            hash.field("effect", wordOf<ReliefEffect>(reliefEffectWords, *relief.effect));
    }
    hash.field("notes", entry.notes);
    hash.flag("recalled", entry.recalled);
}

void feed(Hasher &hash, const Day &entry)
{
    hash.item("day");
    hash.field("date", entry.date.toString(Qt::ISODate));
    hash.field("sleep", entry.sleepHours);
    hash.field("fluid", entry.fluidMl);
    hash.field("desk", entry.deskHours);
    hash.field("sitting", entry.sittingBlockMin);
    hash.field("note", entry.note);
}

void feed(Hasher &hash, const FunctionCheck &entry)
{
    hash.item("function");
    hash.field("date", entry.date.toString(Qt::ISODate));
    hash.field("pain_week", entry.painWeek);
    hash.field("enjoyment", entry.enjoyment);
    hash.field("activity", entry.activity);
    hash.field("nights", entry.nightsDisturbed);
    hash.field("normal", entry.cantDoNormal);
}

void feed(Hasher &hash, const Event &entry)
{
    hash.item("event");
    hash.field("at", entry.at);
    hash.field("kind", entry.kind);
    hash.field("payload", QJsonDocument(entry.payload).toJson(QJsonDocument::Compact));
}

} // namespace

qint64 digestOf(const Entry &entry)
{
    Hasher hash;
    const EntryHead &head = headOf(entry);
    hash.field("uid", head.uid);
    hash.field("entered", head.entered);
    hash.field("modified", head.modified);
    std::visit([&hash](const auto &value) { feed(hash, value); }, entry);
    return hash.value();
}

qint64 digestOf(const Tombstone &tombstone)
{
    Hasher hash;
    hash.item("tombstone");
    hash.field("uid", tombstone.uid);
    hash.field("deleted", tombstone.deleted);
    return hash.value();
}

} // namespace rhomboid
