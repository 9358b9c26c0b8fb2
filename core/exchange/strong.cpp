#include "core/exchange/sessions.h"

#include <QCoreApplication>

#include <algorithm>

// Strong (strong.app): one set a row, 8 to 14 columns, in the language of the person's telephone.
namespace rhomboid {

namespace {

enum Column {
    Date,
    Title,
    Duration,
    Exercise,
    Order,
    Weight,
    WeightUnitName,
    Reps,
    Distance,
    DistanceUnitName,
    Time,
    Notes,
    WorkoutNotes,
    Rpe
};

// English, German and French as seen in files; the others as the program's own words suggest.
constexpr ColumnNames columnNames[]{
    {Date, u"date|datum|fecha|data|дата|tarih|日付|日期|날짜"},
    {Title,
     u"workout name|workout title|workout-name|name des workouts|trainingsname|nom de l'entraînement|"
     u"nombre del entrenamiento|nombre de entrenamiento|nome allenamento|nome dell'allenamento|nome do "
     u"treino|"
     u"trainingsnaam|naam training|naam workout|passnamn|træningsnavn|nazwa treningu|название тренировки|"
     u"ワークアウト名|训练名称"},
    {Duration,
     u"duration|duration (sec)|dauer|durée|duración|durata|duração|duur|varaktighet|varighed|varighet|"
     u"czas trwania|длительность|продолжительность|süre|時間|时长"},
    {Exercise,
     u"exercise name|exercise|name der übung|übungsname|übung|nom de l'exercice|nombre del ejercicio|"
     u"nombre de ejercicio|ejercicio|nome esercizio|nome dell'esercizio|esercizio|nome do "
     u"exercício|exercício|"
     u"naam oefening|oefening|övningsnamn|övning|øvelsesnavn|øvelse|nazwa ćwiczenia|название упражнения|"
     u"egzersiz adı|エクササイズ名|动作名称"},
    {Order,
     u"set order|set|reihenfolge festlegen|satzreihenfolge|satz|ordre de la série|série|orden de la serie|"
     u"orden de series|ordine serie|ordine della serie|ordine delle serie|ordem da série|setvolgorde|"
     u"volgorde set|volgorde sets|setordning|sætrækkefølge|kolejność serii|порядок подхода|set sırası|"
     u"セット順|组序"},
    {Weight, u"weight|gewicht|poids|peso|vikt|vægt|vekt|ciężar|waga|вес|ağırlık|重量"},
    {WeightUnitName,
     u"weight unit|gewichtseinheit|unité de poids|unidad de peso|unità di peso|unità peso|"
     u"unidade de peso|gewichtseenheid|viktenhet|jednostka wagi|единица веса"},
    {Reps,
     u"reps|repetitions|wiederh.|wiederholungen|wdh.|wdh|réps|rép|répétitions|repeticiones|repetizioni|"
     u"ripetizioni|rip.|rip|repetições|repet.|herhalingen|herh.|repetitioner|gentagelser|repetisjoner|"
     u"powtórzenia|повторения|повторы|tekrar|tekrarlar|回数|次数"},
    {Distance,
     u"distance|distance (meters)|entfernung|strecke|distanz|distancia|distanza|distância|afstand|distans|"
     u"dystans|расстояние|дистанция|mesafe|距離|距离"},
    {DistanceUnitName,
     u"distance unit|entfernungseinheit|unité de distance|unidad de distancia|unità di distanza|"
     u"unità distanza|unidade de distância|afstandseenheid|jednostka dystansu"},
    {Time, u"seconds|sekunden|secondes|segundos|secondi|seconden|sekunder|sekundy|секунды|saniye|秒"},
    {Notes,
     u"notes|notizen|notas|note|observações|notities|anteckningar|noter|notatki|заметки|notlar|メモ|备注"},
    {WorkoutNotes,
     u"workout notes|workout-notizen|notes d'entraînement|notes de l'entraînement|"
     u"notas del entrenamiento|notas de entrenamiento|note allenamento|note dell'allenamento|"
     u"notas do treino|trainingsnotities|workout notities|passanteckningar|notatki treningu|"
     u"заметки о тренировке|ワークアウトメモ|训练备注"},
    {Rpe, u"rpe"},
    {unusedColumn, u"workout #|workout no|workout number"},
};

constexpr FieldColumn fieldColumns[]{
    {"started", Date},        {"duration_min", Duration}, {"reps", Reps},   {"weight_kg", Weight},
    {"distance_m", Distance}, {"seconds", Time},          {"title", Title}, {"exercise", Exercise},
};

constexpr QStringView restWords =
    u"|rest timer|rest|ruhezeit|pausentimer|minuteur de repos|temps de repos|repos|"
    u"temporizador de descanso|tiempo de descanso|descanso|timer di recupero|recupero|"
    u"timer riposo|temporizador|tempo de descanso|rusttimer|rusttijd|vilotimer|hviletimer|"
    u"czas odpoczynku|таймер отдыха|dinlenme|";
constexpr QStringView noteWords = u"|note|notes|notiz|nota|notitie|anteckning|notatka|";

enum class RowKind { Set, Rest, Note };

class StrongReader
{
public:
    StrongReader(QIODevice &device, const ImportOptions &options)
        : m_table(device, columnNames)
        , m_sessions(QStringLiteral("strong"), m_table, fieldColumns, options)
    {
    }

    Result<ImportDraft> read();

private:
    RowKind kindOf(const CsvRow &row);
    void take(const CsvRow &row);
    void takeNumbers(const CsvRow &row, SetRow &about);
    UnitCell unitIn(const CsvRow &row, int column, int unitColumn) const;

    Table m_table;
    SessionBuilder m_sessions;
};

SetKind setKindOf(const QString &order)
{
    constexpr std::pair<QStringView, SetKind> kinds[]{
        {u"W", SetKind::Warmup}, {u"D", SetKind::Drop}, {u"F", SetKind::Failure}};
    const auto found = std::ranges::find_if(
        kinds, [&order](const auto &row) { return order.compare(row.first, Qt::CaseInsensitive) == 0; });
    return found == std::end(kinds) ? SetKind::Normal : found->second;
}

Result<ImportDraft> StrongReader::read()
{
    if (const Result<void> enough = requireColumns(m_table, Date, Exercise); !enough)
        return enough.error();
    while (const std::optional<CsvRow> row = m_sessions.next())
        take(*row);
    return m_sessions.finish();
}

// What a word in the column of set numbers means. An unknown word beside nothing but seconds is a rest in a
// language the table does not know.
RowKind StrongReader::kindOf(const CsvRow &row)
{
    const QString order = m_table.text(row, Order);
    const QString word = u'|' + order.toLower() + u'|';
    if (restWords.contains(word))
        return RowKind::Rest;
    if (noteWords.contains(word))
        return RowKind::Note;
    if (order.size() < 2 || parseNumber(order, LoneComma::Decimal))
        return RowKind::Set;
    const auto filled = [&](int column) {
        return parseNumber(m_table.text(row, column), LoneComma::Decimal).value_or(0) != 0.0;
    };
    const bool rest = filled(Time) && !filled(Reps) && !filled(Weight) && !filled(Distance);
    m_sessions.note(order,
                    rest ? QCoreApplication::translate("exchange", "This word was taken for a rest.")
                         : QCoreApplication::translate("exchange", "This kind of set is not known."));
    return rest ? RowKind::Rest : RowKind::Set;
}

void StrongReader::take(const CsvRow &row)
{
    const std::optional<WallTime> started = m_sessions.moment(row, Date);
    if (!started)
        return;
    const RowKind kind = kindOf(row);
    if (kind == RowKind::Rest)
        return m_sessions.addRest();
    SetRow about{.started = *started,
                 .title = m_table.text(row, Title),
                 .workoutNotes = m_table.text(row, WorkoutNotes),
                 .set = {.exercise = m_table.text(row, Exercise), .notes = m_table.text(row, Notes)}};
    about.duration = m_sessions.minutes(row, Duration);
    if (kind == RowKind::Note)
        return m_sessions.addNote(row, about, about.set.notes);
    if (about.set.exercise.isEmpty())
        return m_sessions.reject(row, Exercise,
                                 QCoreApplication::translate("exchange", "The exercise has no name."));
    about.set.kind = setKindOf(m_table.text(row, Order));
    takeNumbers(row, about);
    m_sessions.addSet(row, std::move(about));
}

void StrongReader::takeNumbers(const CsvRow &row, SetRow &about)
{
    SetEntry &set = about.set;
    set.reps = m_sessions.count(row, Reps);
    if (const auto weight = m_sessions.number(row, Weight))
        set.weight = m_sessions.kilograms(*weight, unitIn(row, Weight, WeightUnitName).word);
    if (const auto distance = m_sessions.count(row, Distance))
        m_sessions.takeDistance(row, about, *distance, unitIn(row, Distance, DistanceUnitName));
    if (const auto seconds = m_sessions.count(row, Time))
        set.duration = Seconds{*seconds};
    set.rpe = m_sessions.rpe(row, Rpe);
}

UnitCell StrongReader::unitIn(const CsvRow &row, int column, int unitColumn) const
{
    const QString named = m_table.text(row, unitColumn);
    return named.isEmpty() ? UnitCell {.word = m_table.unitOf(column), .column = column}
                           : UnitCell {.word = named, .column = unitColumn};
}

bool isStrong(const QByteArray &head, const ImportOptions &)
{
    return hasColumns(head, columnNames, {Date, Exercise, Order, Weight});
}

} // namespace

Importer strongImporter()
{
    return {.key = QStringLiteral("strong"),
            .title = QStringLiteral("Strong"),
            .filter = QStringLiteral("*.csv"),
            .sniff = isStrong,
            .read = [](QIODevice &device, const ImportOptions &options) {
                return StrongReader(device, options).read();
            }};
}

} // namespace rhomboid
