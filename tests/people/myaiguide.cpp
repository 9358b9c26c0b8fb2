#include "tests/people/myaiguide.h"

#include "core/exchange/csv.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace rhomboid::people {

namespace {

// README_scale.md, from 'almost imperceivable' to 'worst pain ever'. Its eleven words share ten points: 'very
// uncomfortable' and 'very uncomfortable +' are both a 6.
struct Word {
    double number;
    int points;
};
constexpr std::array words {
    Word {1, 1},   Word {2, 2},   Word {3, 3}, Word {3.2, 4}, Word {3.4, 5},  Word {3.6, 6},
    Word {3.8, 6}, Word {4.5, 7}, Word {6, 8}, Word {8, 9},   Word {9.5, 10},
};

int steps(const QJsonObject &bucket)
{
    int sum = 0;
    for (const QJsonValue dataset : bucket[u"dataset"].toArray())
        for (const QJsonValue point : dataset[u"point"].toArray())
            for (const QJsonValue value : point[u"value"].toArray())
                sum += value[u"intVal"].toInt();
    return sum;
}

} // namespace

int painLevel(double intensity, PainScale scale)
{
    if (scale == PainScale::Rounded)
        return static_cast<int>(std::floor(intensity + 0.5));
    // A number between two words, such as 2.5, counts as the stronger one.
    const auto word = std::ranges::lower_bound(words, intensity, {}, &Word::number);
    return word == words.end() ? 10 : word->points;
}

QMap<QDate, int> stepsOf(const QDir &data, const Walker &walker)
{
    QFile file(data.filePath(QString::fromLatin1(walker.stepsFile)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    QMap<QDate, int> days;
    for (const QJsonValue bucket : object[u"bucket"].toArray()) {
        const qint64 start = bucket[u"startTimeMillis"].toString().toLongLong();
        days.insert(QDateTime::fromMSecsSinceEpoch(start, Qt::UTC).date(), steps(bucket.toObject()));
    }
    for (const QJsonValue day : object[u"activities-steps"].toArray())
        days.insert(QDate::fromString(day[u"dateTime"].toString(), Qt::ISODate),
                    day[u"value"].toString().toInt());
    days.removeIf([](const auto &day) { return day.value() == 0; });
    return days;
}

QList<Mark> painOf(const QDir &data, const Walker &walker, PainScale scale)
{
    QFile file(data.filePath(QString::fromLatin1(walker.painFile)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Mark> marks;
    CsvReader csv(file);
    csv.next(); // name,startday,startmonth,startyear,intensity and sometimes date
    while (const auto row = csv.next()) {
        const QStringList &cells = row->cells;
        if (cells.size() < 5 || cells[0] != QLatin1StringView(walker.pain))
            continue;
        const QDate date(cells[3].toInt(), cells[2].toInt(), cells[1].toInt());
        const QString evening = date.toString(Qt::ISODate) + QStringLiteral("T20:00:00");
        marks.append({.at = cells.value(5, evening), .level = painLevel(cells[4].toDouble(), scale)});
    }
    return marks;
}

QString stepsKey(int shift)
{
    if (shift == 0)
        return QStringLiteral("steps");
    return (shift > 0 ? QStringLiteral("steps_%1_later") : QStringLiteral("steps_%1_earlier"))
        .arg(std::abs(shift));
}

Diary walkingDiary(const QMap<QDate, int> &steps, const QList<Mark> &marks, const QList<int> &shifts)
{
    Diary diary {.marks = marks};
    for (auto at = steps.cbegin(); at != steps.cend(); ++at) {
        Outing outing {.started = at.key().toString(Qt::ISODate) + QStringLiteral("T08:00:00"),
                       .minutes = 10 * 60};
        for (const int shift : shifts)
            if (const auto other = steps.constFind(at.key().addDays(shift)); other != steps.cend())
                outing.answers.insert(stepsKey(shift), *other);
        diary.outings.append(outing);
    }
    return diary;
}

} // namespace rhomboid::people
