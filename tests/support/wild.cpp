#include "tests/support/wild.h"

#include <QRandomGenerator>

#include <cmath>

namespace rhomboid::test {

namespace {

class Wild
{
public:
    explicit Wild(quint32 seed) : m_random(seed) { }

    Journal journal()
    {
        QList<Entry> entries;
        for (int i = number(6); i > 0; --i)
            entries.append(workout(i));
        for (int i = number(6); i > 0; --i)
            entries.append(pain(i));
        for (int i = number(4); i > 0; --i)
            entries.append(day(i));
        for (int i = number(4); i > 0; --i)
            entries.append(function(i));
        for (int i = number(4); i > 0; --i)
            entries.append(event(i));
        QList<Tombstone> tombstones;
        for (int i = number(3); i > 0; --i)
            tombstones.append({.uid = uid("t", i), .deleted = time()});
        return Journal(entries, tombstones);
    }

private:
    int number(int below) { return m_random.bounded(below); }
    bool coin() { return number(2) == 0; }

    template <class Make> auto maybe(Make make) -> std::optional<decltype(make())>
    {
        if (coin())
            return std::nullopt;
        return make();
    }

    QString uid(const char *kind, int i)
    {
        static const char *const shapes[]{"%1%2", "=%1%2", "%1 %2,\"", "-%1%2", "%1;%2:\\"};
        return QString::fromLatin1(shapes[number(5)]).arg(QLatin1StringView(kind)).arg(i);
    }

    QString text()
    {
        static const QStringList pieces{
            QStringLiteral("="),
            QStringLiteral("+1"),
            QStringLiteral("-"),
            QStringLiteral("@x"),
            QStringLiteral("'"),
            QStringLiteral("\t"),
            QStringLiteral("\n"),
            QStringLiteral("\""),
            QStringLiteral(","),
            QStringLiteral(";"),
            QStringLiteral(":"),
            QStringLiteral("\\"),
            QStringLiteral(" "),
            QStringLiteral("1"),
            QStringLiteral("1/2"),
            QStringLiteral("001"),
            QStringLiteral("row"),
            QStringLiteral("%1"),
            QStringLiteral("\u00A0"),
            QStringLiteral("\uFF1D"),
            QStringLiteral("\u0634\u0627\u0646\u0647"),
            QStringLiteral("\u202E"),
            QStringLiteral("e\u0301"),
            QStringLiteral("\U0001F4AA"),
            QStringLiteral("I\u0131\u0130i"),
            QStringLiteral("sep=;"),
            QStringLiteral("\u0085"),
            QStringLiteral("\u2028"),
            QStringLiteral("null"),
        };
        QString result;
        for (int i = number(6); i > 0; --i)
            result += pieces[number(static_cast<int>(pieces.size()))];
        return result;
    }

    // Names are never empty, and differ inside a list.
    QStringList names()
    {
        QStringList result;
        for (int i = number(4); i > 0; --i)
            result.append(QString(text() + QString::number(i)));
        return result;
    }

    double real(double limit)
    {
        switch (number(5)) {
        case 0:
            return std::floor(limit * m_random.generateDouble());
        case 1:
            return limit * m_random.generateDouble();
        case 2:
            return 1e-300 * m_random.generateDouble();
        case 3:
            return 0.1 + 0.2;
        default:
            return std::floor(limit);
        }
    }

    QDate date() { return QDate(1970, 1, 1).addDays(number(20'000)); }

    WallTime time()
    {
        WallTime result{.date = date()};
        result.time = maybe([&] { return QTime(number(24), number(60), number(60)); });
        if (result.time)
            result.offsetMinutes = maybe([&] { return number(113) * 15 - 840; });
        return result;
    }

    EntryHead head(const QString &uid)
    {
        return {
            .uid = uid, .entered = maybe([&] { return time(); }), .modified = maybe([&] { return time(); })};
    }

    SetEntry set()
    {
        return {.exercise = QString(text() + u'x'),
                .kind = setKindWords[number(4)].value,
                .reps = maybe([&] { return real(1000); }),
                .weight = maybe([&] { return Kilograms{coin() ? real(1000) : -real(1000)}; }),
                .distance = maybe([&] { return Metres{real(500'000)}; }),
                .duration = maybe([&] { return Seconds{real(86'400)}; }),
                .rpe = maybe([&] { return real(10); }),
                .notes = text()};
    }

    Workout workout(int i)
    {
        Workout result{.head = head(uid("w", i)),
                       .started = time(),
                       .duration = maybe([&] { return Minutes{1 + real(599)}; }),
                       .type = workoutTypeWords[number(5)].value,
                       .title = text(),
                       .sessionRpe = maybe([&] { return real(10); }),
                       .painBefore = maybe([&] { return number(11); }),
                       .painDuring = maybe([&] { return number(11); }),
                       .notes = text(),
                       .source = text(),
                       .implausible = coin()};
        for (int n = number(5); n > 0; --n)
            result.sets.append(set());
        static const char *const keys[]{"warmup_min", "form",   "caffeine_mg", "notes",
                                        "uid",        "Ünü, 1", "=1+1",        "observation:x"};
        for (const char *key : keys)
            if (number(3) == 0)
                result.observations.insert(QString::fromUtf8(key), 1 + real(4));
        return result;
    }

    PainEntry pain(int i)
    {
        PainEntry result{.head = head(uid("p", i)),
                         .at = time(),
                         .intensity = number(11),
                         .onset = maybe([&] { return onsetWords[number(5)].value; }),
                         .workout = coin() ? uid("w", number(6)) : QString(),
                         .qualities = names(),
                         .aggravators = names(),
                         .easers = names(),
                         .signsAsked = {.all = coin(), .some = names()},
                         .notes = text(),
                         .recalled = coin()};
        for (const QString &name : names())
            result.regions.append({.region = name, .level = number(11)});
        for (const QString &name : names())
            result.warningSigns.append({.sign = name, .side = coin() ? QString() : QString(text() + u'l')});
        for (const QString &name : names())
            result.relief.append(
                {.what = name, .effect = maybe([&] { return reliefEffectWords[number(3)].value; })});
        return result;
    }

    // There is one day a date: `i` keeps the dates apart.
    QDate ownDate(int i) { return QDate(2025, 1, 1).addDays(i * 100 + number(100)); }

    Day day(int i)
    {
        const QDate on = ownDate(i);
        return {.head = head(dayUid(on)),
                .date = on,
                .sleepHours = maybe([&] { return real(24); }),
                .fluidMl = maybe([&] { return real(10'000); }),
                .deskHours = maybe([&] { return real(24); }),
                .sittingBlockMin = maybe([&] { return real(1440); }),
                .note = text()};
    }

    FunctionCheck function(int i)
    {
        const QDate on = ownDate(i);
        return {.head = head(functionUid(on)),
                .date = on,
                .painWeek = maybe([&] { return number(11); }),
                .enjoyment = maybe([&] { return number(11); }),
                .activity = maybe([&] { return number(11); }),
                .nightsDisturbed = maybe([&] { return number(8); }),
                .cantDoNormal = maybe([&] { return coin(); })};
    }

    Event event(int i)
    {
        QJsonObject inner{{text(), real(1e9)}, {QStringLiteral("flag"), coin()}};
        return {.head = head(uid("e", i)),
                .at = time(),
                .kind = coin() ? eventkind::phaseNote.toString() : QString(text() + u'k'),
                .payload = {{QStringLiteral("text"), text()}, {QStringLiteral("inner"), inner}}};
    }

    QRandomGenerator m_random;
};

} // namespace

Journal wildJournal(quint32 seed) { return Wild(seed).journal(); }

} // namespace rhomboid::test
