#include "core/exchange/sessions.h"

#include <QCoreApplication>

#include <algorithm>

// Hevy (hevyapp.com): one set a row, English column names always, dates and exercise names in the language of
// the person's telephone.
namespace rhomboid {

namespace {

enum Column {
    Title,
    Start,
    End,
    Description,
    Exercise,
    Superset,
    Notes,
    Kind,
    WeightKg,
    WeightLb,
    Reps,
    DistanceKm,
    DistanceMiles,
    DistanceMetres,
    Time,
    Rpe
};

constexpr ColumnNames columnNames[]{
    {Title, u"title|workout_title"},
    {Start, u"start_time"},
    {End, u"end_time"},
    {Description, u"description"},
    {Exercise, u"exercise_title"},
    {Superset, u"superset_id"},
    {Notes, u"exercise_notes"},
    {unusedColumn, u"set_index"},
    {Kind, u"set_type"},
    {WeightKg, u"weight_kg"},
    {WeightLb, u"weight_lbs|weight_lb"},
    {Reps, u"reps"},
    {DistanceKm, u"distance_km"},
    {DistanceMiles, u"distance_miles|distance_mi"},
    {DistanceMetres, u"distance_meters|distance_m"},
    {Time, u"duration_seconds"},
    {Rpe, u"rpe"},
};

constexpr FieldColumn fieldColumns[]{
    {"started", Start},
    {"duration_min", End},
    {"reps", Reps},
    {"weight_kg", WeightKg},
    {"weight_kg", WeightLb},
    {"distance_m", DistanceKm},
    {"distance_m", DistanceMiles},
    {"distance_m", DistanceMetres},
    {"seconds", Time},
};

struct KindWord
{
    QStringView word{};
    SetKind kind{};
};
constexpr KindWord kindWords[]{
    {u"normal", SetKind::Normal}, {u"warmup", SetKind::Warmup},   {u"dropset", SetKind::Drop},
    {u"drop", SetKind::Drop},     {u"failure", SetKind::Failure},
};

class HevyReader
{
public:
    HevyReader(QIODevice &device, const ImportOptions &options)
        : m_table(device, columnNames)
        , m_sessions(QStringLiteral("hevy"), m_table, fieldColumns, options)
    {
    }

    Result<ImportDraft> read();

private:
    void take(const CsvRow &row);
    void takeNumbers(const CsvRow &row, SetEntry &set);
    SetKind kindOf(const CsvRow &row);
    std::optional<Minutes> duration(const CsvRow &row, const WallTime &started);
    QString notes(const CsvRow &row, const SetRow &about);

    Table m_table;
    SessionBuilder m_sessions;
    QString m_lastNote{}; // workout, exercise and note of the row before
};

// Line ends inside notes are written as \n by some versions.
QString unescaped(QString text) { return text.replace(QStringLiteral("\\n"), QStringLiteral("\n")); }

Result<ImportDraft> HevyReader::read()
{
    if (const Result<void> enough = requireColumns(m_table, Start, Exercise); !enough)
        return enough.error();
    while (const std::optional<CsvRow> row = m_sessions.next())
        take(*row);
    return m_sessions.finish();
}

void HevyReader::take(const CsvRow &row)
{
    const std::optional<WallTime> started = m_sessions.moment(row, Start);
    if (!started)
        return;
    SetRow about{.started = *started,
                 .title = m_table.text(row, Title),
                 .workoutNotes = unescaped(m_table.text(row, Description)),
                 .set = {.exercise = m_table.text(row, Exercise)}};
    if (about.set.exercise.isEmpty())
        return m_sessions.reject(row, Exercise,
                                 QCoreApplication::translate("exchange", "The exercise has no name."));
    about.duration = duration(row, *started);
    about.set.kind = kindOf(row);
    about.set.notes = notes(row, about);
    takeNumbers(row, about.set);
    if (!m_table.text(row, Superset).isEmpty())
        m_sessions.note({},
                        QCoreApplication::translate(
                            "exchange", "Which exercises formed a superset is not kept; their sets are."));
    m_sessions.addSet(row, std::move(about));
}

void HevyReader::takeNumbers(const CsvRow &row, SetEntry &set)
{
    set.reps = m_sessions.count(row, Reps);
    if (const auto weight = m_sessions.number(row, WeightKg))
        set.weight = Kilograms{*weight};
    else if (const auto pounds = m_sessions.number(row, WeightLb))
        set.weight = Kilograms{*pounds * kilogramsPerPound};
    constexpr std::pair<Column, double> distances[]{
        {DistanceKm, 1000}, {DistanceMiles, metresPerMile}, {DistanceMetres, 1}};
    for (const auto &[column, metres] : distances)
        if (const auto distance = m_sessions.count(row, column); distance && !set.distance)
            set.distance = Metres{*distance * metres};
    if (const auto seconds = m_sessions.count(row, Time))
        set.duration = Seconds{*seconds};
    set.rpe = m_sessions.rpe(row, Rpe);
}

SetKind HevyReader::kindOf(const CsvRow &row)
{
    const QString text = m_table.text(row, Kind);
    const QString plain = text.toLower().remove(u'_').remove(u' ').remove(u'-');
    const auto found =
        std::ranges::find_if(kindWords, [&](const KindWord &entry) { return entry.word == plain; });
    if (found != std::end(kindWords))
        return found->kind;
    if (!text.isEmpty())
        m_sessions.note(text, QCoreApplication::translate("exchange", "This kind of set is not known."));
    return SetKind::Normal;
}

std::optional<Minutes> HevyReader::duration(const CsvRow &row, const WallTime &started)
{
    if (m_table.text(row, End).isEmpty())
        return std::nullopt;
    const auto ended = m_sessions.laterMoment(row, End);
    if (!ended || !ended->time || !started.time)
        return std::nullopt;
    const double minutes = hoursBetween(started, *ended) * 60;
    if (minutes < 0)
        m_sessions.flag(row, End,
                        QCoreApplication::translate("exchange",
                                                    "The workout ends before it starts; how long it took "
                                                    "is left unknown."));
    return minutes > 0 ? std::optional(Minutes{minutes}) : std::nullopt;
}

// The note of an exercise stands on every one of its rows; it is kept on the first.
QString HevyReader::notes(const CsvRow &row, const SetRow &about)
{
    const QString text = unescaped(m_table.text(row, Notes));
    const QString key = toIso(about.started) + u'|' + about.title + u'|' + about.set.exercise + u'|' + text;
    if (key == m_lastNote)
        return {};
    m_lastNote = key;
    return text;
}

bool isHevy(const QByteArray &head, const ImportOptions &)
{
    return hasColumns(head, columnNames, {Start, Exercise});
}

} // namespace

Importer hevyImporter()
{
    return {.key = QStringLiteral("hevy"),
            .title = QStringLiteral("Hevy"),
            .filter = QStringLiteral("*.csv"),
            .sniff = isHevy,
            .read = [](QIODevice &device, const ImportOptions &options) {
                return HevyReader(device, options).read();
            }};
}

} // namespace rhomboid
