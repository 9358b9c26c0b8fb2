#include "ui/log/pastedsets.h"

#include "core/base/text.h"
#include "core/exchange/csv.h"
#include "core/journal/check.h"
#include "ui/kit/format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PastedSets)
};

enum class Part { Unknown, Exercise, Sets, Reps, Weight, Distance, Time, Rpe, Kind, Notes, Derived };

struct Column {
    Part part {Part::Unknown};
    QString unit {}; // empty: the one that is shown
    QString heading {};
};

constexpr int mostSets = 99;
constexpr qsizetype maxPasted = 1 << 20; // characters looked at

struct Heading {
    QStringView word {};
    Part part {};
};

// As spreadsheets and other programs name them; Derived is worked out from the others or given by the order
// of the rows.
constexpr Heading headings[] {
    {u"exercise", Part::Exercise},
    {u"exercise name", Part::Exercise},
    {u"exercise_title", Part::Exercise},
    {u"name", Part::Exercise},
    {u"movement", Part::Exercise},
    {u"lift", Part::Exercise},
    {u"übung", Part::Exercise},
    {u"sets", Part::Sets},
    {u"series", Part::Sets},
    {u"sätze", Part::Sets},
    {u"reps", Part::Reps},
    {u"repetitions", Part::Reps},
    {u"wdh", Part::Reps},
    {u"wdh.", Part::Reps},
    {u"wiederholungen", Part::Reps},
    {u"weight", Part::Weight},
    {u"load", Part::Weight},
    {u"gewicht", Part::Weight},
    {u"distance", Part::Distance},
    {u"distanz", Part::Distance},
    {u"strecke", Part::Distance},
    {u"time", Part::Time},
    {u"duration", Part::Time},
    {u"seconds", Part::Time},
    {u"dauer", Part::Time},
    {u"zeit", Part::Time},
    {u"rpe", Part::Rpe},
    {u"effort", Part::Rpe},
    {u"anstrengung", Part::Rpe},
    {u"kind", Part::Kind},
    {u"set type", Part::Kind},
    {u"set_type", Part::Kind},
    {u"art", Part::Kind},
    {u"notes", Part::Notes},
    {u"note", Part::Notes},
    {u"notizen", Part::Notes},
    {u"volume", Part::Derived},
    {u"volumen", Part::Derived},
    {u"set", Part::Derived},
    {u"set order", Part::Derived},
    {u"set_index", Part::Derived},
    {u"satz", Part::Derived},
    {u"#", Part::Derived},
};

Part partOf(const QString &word)
{
    const auto *row = std::ranges::find(headings, QStringView(word), &Heading::word);
    return row == std::end(headings) ? Part::Unknown : row->part;
}

// "Weight (lb)", "weight_kg", "Distance, km" and "kg" into what it is and its unit.
Column columnOf(const QString &cell)
{
    static const QRegularExpression withUnit(
        QStringLiteral("^(.*?)[\\s,_(\\[]+(kg|lbs?|m|km|yd|mi|s|sec|min)[)\\]]?$"));
    const QString heading = cell.trimmed();
    const QString plain = heading.toLower();
    if (plain == u"kg" || plain == u"lb" || plain == u"lbs")
        return {.part = Part::Weight, .unit = plain, .heading = heading};
    if (const Part part = partOf(plain); part != Part::Unknown)
        return {.part = part, .heading = heading};
    const auto match = withUnit.match(plain);
    return {.part = partOf(match.captured(1)), .unit = match.captured(2), .heading = heading};
}

QList<CsvRow> rowsOf(const QString &text)
{
    // Where there are tabs they part the cells, whatever commas stand between them.
    const QString content = text.contains(u'\t') ? QStringLiteral("sep=\t\n") + text : text;
    QByteArray bytes = content.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<CsvRow> rows;
    while (std::optional<CsvRow> row = reader.next())
        if (!row->isBlank())
            rows.append(*std::move(row));
    return rows;
}

QList<Column> columnsOf(const QStringList &first)
{
    QList<Column> columns;
    for (const QString &cell : first)
        columns.append(columnOf(cell));
    return columns;
}

bool isHeading(const QList<Column> &columns)
{
    return std::ranges::count_if(columns, [](const Column &c) { return c.part != Part::Unknown; }) >= 2
        && std::ranges::count(columns, Part::Exercise, &Column::part) == 1;
}

QList<Column> usualColumns()
{
    return {{.part = Part::Exercise},
            {.part = Part::Sets},
            {.part = Part::Reps},
            {.part = Part::Weight},
            {.part = Part::Rpe}};
}

// A number with a unit behind it or without; the unit of the column where it has none.
struct Amount {
    double number {};
    QString unit {};
};

std::optional<Amount> amountOf(const QString &cell, const QString &usualUnit)
{
    static const QRegularExpression pattern(QStringLiteral("^(.*?)\\s*(kg|lbs?|m|km|yd|mi|s|sec|min|x|×)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(cell);
    bool readable = false;
    const std::optional<double> number = numberFrom(match.captured(1), readable);
    const QString unit = match.captured(2).toLower();
    return number ? std::optional(Amount {*number, unit.isEmpty() ? usualUnit : unit}) : std::nullopt;
}

std::optional<SetKind> kindOf(const QString &cell)
{
    QString word = cell.toLower();
    word.remove(u'-').remove(u' ').remove(QStringLiteral("set"));
    if (word == u"warmup" || word == u"aufwärmen" || word == u"w")
        return SetKind::Warmup;
    if (word == u"drop" || word == u"d")
        return SetKind::Drop;
    if (word == u"failure" || word == u"tofailure" || word == u"f")
        return SetKind::Failure;
    return word == u"normal" || word == u"working" ? std::optional(SetKind::Normal) : std::nullopt;
}

bool readWeight(SetEntry &set, const Amount &amount)
{
    if (amount.unit.isEmpty())
        set.weight = fromShown(amount.number);
    else if (amount.unit == u"kg")
        set.weight = Kilograms {amount.number};
    else if (amount.unit.startsWith(u"lb"))
        set.weight = Kilograms {amount.number * kilogramsPerPound};
    else
        return false;
    return true;
}

bool readTime(SetEntry &set, const QString &cell, const QString &usualUnit)
{
    if (const std::optional<Amount> amount = amountOf(cell, usualUnit)) {
        set.duration = Seconds {amount->unit == u"min" ? amount->number * 60 : amount->number};
        return true;
    }
    const std::optional<Seconds> clock = secondsFrom(cell);
    if (clock)
        set.duration = *clock;
    return clock.has_value();
}

bool readDistance(SetEntry &set, const QString &cell, const QString &usualUnit)
{
    const bool hasUnit = !cell.isEmpty() && cell.back().isLetter();
    const std::optional<Metres> distance = metresFrom(hasUnit ? cell : QString(cell + u' ' + usualUnit));
    if (distance)
        set.distance = *distance;
    return distance.has_value();
}

bool readSets(SetGroup &group, const QString &cell)
{
    if (const std::optional<SetNotation> notation = readSetNotation(cell)) {
        group.count = notation->count;
        group.set.reps = notation->reps;
        group.set.distance = notation->distance;
        group.set.duration = notation->duration;
        if (notation->weight)
            group.set.weight = *notation->weight;
        return group.count <= mostSets;
    }
    const std::optional<Amount> amount = amountOf(cell, {});
    if (!amount || amount->number < 1 || amount->number > mostSets
        || amount->number != qRound(amount->number))
        return false;
    group.count = qRound(amount->number);
    return true;
}

// Takes one cell over; false when it holds nothing that could be meant.
bool readCell(SetGroup &group, const Column &column, const QString &cell)
{
    const std::optional<Amount> amount = amountOf(cell, column.unit);
    switch (column.part) {
    case Part::Sets:
        return readSets(group, cell);
    case Part::Reps:
        if (!amount)
            return readSets(group, cell);
        group.set.reps = amount->number;
        return true;
    case Part::Weight:
        return amount && readWeight(group.set, *amount);
    case Part::Distance:
        return readDistance(group.set, cell, column.unit);
    case Part::Time:
        return readTime(group.set, cell, column.unit);
    case Part::Rpe:
        if (amount)
            group.set.rpe = amount->number;
        return amount.has_value();
    case Part::Kind:
        group.set.kind = kindOf(cell).value_or(SetKind::Normal);
        return kindOf(cell).has_value();
    case Part::Notes:
        group.set.notes = cleanText(restored(cell));
        return group.set.notes.size() <= longestText;
    case Part::Exercise:
    case Part::Derived:
        return true;
    case Part::Unknown:
        return false; // told about once, at the heading
    }
    Q_UNREACHABLE();
}

class Reading
{
public:
    explicit Reading(const QList<Column> &columns) : m_columns(columns) { }

    void sayUnknownHeadings()
    {
        for (const Column &column : m_columns)
            if (column.part == Part::Unknown && !column.heading.isEmpty())
                m_result.problems.append(Words::tr("The column %1 was not taken over.").arg(column.heading));
    }

    void add(const CsvRow &row)
    {
        m_row = row.line;
        SetGroup group;
        group.set.exercise = exerciseOf(row);
        if (group.set.exercise.isEmpty())
            return say(Words::tr("there is no exercise, so the row was left out."));
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            if (const QString cell = row.cells[i].trimmed(); !cell.isEmpty())
                read(group, m_columns.value(i), cell);
        dropImpossible(group.set);
        m_result.groups.append(group);
    }

    PastedSets result() const { return m_result; }

private:
    QString exerciseOf(const CsvRow &row)
    {
        QString name;
        for (qsizetype i = 0; i < qMin(row.cells.size(), m_columns.size()); ++i)
            if (m_columns[i].part == Part::Exercise)
                name = cleanText(restored(row.cells[i])).simplified();
        if (name.size() > longestName)
            name.clear();
        if (name.isEmpty() && !m_result.groups.isEmpty())
            return m_result.groups.back().set.exercise;
        return name;
    }

    void read(SetGroup &group, const Column &column, const QString &cell)
    {
        if (column.part == Part::Unknown && !column.heading.isEmpty())
            return;
        if (!readCell(group, column, cell))
            say(Words::tr("'%1' could not be read and was left out.").arg(cell));
    }

    // What could never be saved is left out here, where the row is known.
    void dropImpossible(SetEntry &set)
    {
        const QList<Problem> problems = check(set);
        for (const Problem &problem : problems) {
            say(problem.text);
            if (problem.confirmable)
                continue; // asked about when the workout is saved
            if (problem.field == u"rpe")
                set.rpe = std::nullopt;
            else if (problem.field == u"reps")
                set.reps = std::nullopt;
            else if (problem.field == u"distance_m")
                set.distance = std::nullopt;
            else if (problem.field == u"seconds")
                set.duration = std::nullopt;
        }
    }

    void say(const QString &sentence)
    {
        m_result.problems.append(
            Words::tr("Row %1: %2", "number of a row, sentence").arg(m_row).arg(sentence));
    }

    QList<Column> m_columns;
    qint64 m_row {};
    PastedSets m_result {};
};

bool holdsNumber(const CsvRow &row)
{
    return std::any_of(row.cells.begin() + 1, row.cells.end(), [](const QString &cell) {
        return amountOf(cell.trimmed(), {}).has_value() || readSetNotation(cell).has_value();
    });
}

} // namespace

PastedSets readPastedSets(const QString &text)
{
    QList<CsvRow> rows = rowsOf(text);
    if (rows.isEmpty())
        return {};
    QList<Column> columns = columnsOf(rows.front().cells);
    if (isHeading(columns))
        rows.removeFirst();
    else
        columns = usualColumns();
    const qint64 added = text.contains(u'\t') ? 1 : 0; // the line that names the separator
    Reading reading(columns);
    reading.sayUnknownHeadings();
    for (CsvRow &row : rows) {
        row.line -= added;
        reading.add(row);
    }
    return reading.result();
}

bool isTableOfSets(const QString &text)
{
    const QList<CsvRow> rows = rowsOf(text.left(maxPasted));
    if (rows.isEmpty() || rows.front().cells.size() < 2)
        return false;
    if (isHeading(columnsOf(rows.front().cells)))
        return true;
    const bool several = rows.size() > 1 || text.contains(u'\t'); // one line with a comma can be a name
    return several && std::ranges::all_of(rows, [](const CsvRow &row) {
               return row.cells.size() >= 2 && holdsNumber(row);
           });
}

QString toTable(const QList<SetGroup> &groups)
{
    const auto number = [](const auto &value, auto shown) {
        return value ? numberText(shown(*value), 4) : QString();
    };
    const QString weight = formats().pounds ? QStringLiteral("Weight (lb)") : QStringLiteral("Weight (kg)");
    QString text = QStringList {QStringLiteral("Exercise"),     QStringLiteral("Sets"),
                                QStringLiteral("Reps"),         weight,
                                QStringLiteral("Distance (m)"), QStringLiteral("Time (s)"),
                                QStringLiteral("RPE"),          QStringLiteral("Kind"),
                                QStringLiteral("Notes")}
                       .join(u'\t')
        + u'\n';
    const auto line = [](QString cell) { return cell.replace(u'\n', u' ').replace(u'\t', u' '); };
    for (const SetGroup &group : groups) {
        const SetEntry &set = group.set;
        const QStringList cells {neutralised(line(set.exercise)),
                                 QString::number(group.count),
                                 number(set.reps, [](double value) { return value; }),
                                 number(set.weight, [](Kilograms value) { return toShown(value); }),
                                 number(set.distance, [](Metres value) { return value.value; }),
                                 number(set.duration, [](Seconds value) { return value.value; }),
                                 number(set.rpe, [](double value) { return value; }),
                                 wordOf<SetKind>(setKindWords, set.kind),
                                 neutralised(line(set.notes))};
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace rhomboid
