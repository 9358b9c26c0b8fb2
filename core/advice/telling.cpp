#include "core/advice/telling.h"

#include "core/advice/profile.h"
#include "core/advice/signs.h"
#include "core/advice/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr const char *context = "advice";

// How a fact's value stands in its sentence: %1 is the value, %2 the day, %n a count.
enum class Form {
    Number, // the other sentence is for a value below zero, which loses its sign
    Drop, // the other sentence is for none
    Above, // a ratio: by how many per cent it is above one
    Count, // the other sentence is for none
    Answer, // the other sentence is for 'no'
    Qualities,
    Aggravators,
    Onset,
    Pattern,
    Side,
    Level, // of the warning signs
};

struct Telling {
    const char *fact {};
    Form form {};
    const char *text {};
    const char *other {}; // see Form
};

// The most telling first: what was done, then what was felt, then how long and how often.
constexpr Telling tellings[] {
    {"mass_change_pct", Form::Number,
     QT_TRANSLATE_NOOP("advice", "Shown because you weighed %1 % more after your workout on %2 than before."),
     QT_TRANSLATE_NOOP("advice",
                       "Shown because you weighed %1 % less after your workout on %2 than before.")},
    {"urine_colour", Form::Number,
     QT_TRANSLATE_NOOP("advice", "Shown because your urine before the workout on %2 was colour %1 of 8.")},
    {"max_weight_jump_pct", Form::Number,
     QT_TRANSLATE_NOOP("advice", "Shown because one of your weights on %2 was %1 % above the time before.")},
    {"load_vs_30d_max", Form::Above,
     QT_TRANSLATE_NOOP(
         "advice",
         "Shown because the load of your workout on %2 was %1 % above the largest of the 30 days before.")},
    {"week_change_pct", Form::Number,
     QT_TRANSLATE_NOOP("advice",
                       "Shown because the load of your last 7 days was %1 % above that of the 7 before."),
     QT_TRANSLATE_NOOP("advice",
                       "Shown because the load of your last 7 days was %1 % below that of the 7 before.")},
    {"monotony_pctile", Form::Number,
     QT_TRANSLATE_NOOP("advice",
                       "Shown because your days were more alike this week than in %1 % of your weeks.")},
    {"rest_days_7d", Form::Count,
     QT_TRANSLATE_N_NOOP("advice", "Shown because %n of your last 7 day(s) had no workout."),
     QT_TRANSLATE_NOOP("advice", "Shown because each of your last 7 days had a workout.")},
    {"hours_since_same_area", Form::Number,
     QT_TRANSLATE_NOOP("advice",
                       "Shown because your workout on %2 began %1 h after one that worked the same area.")},
    {"gap_days", Form::Count,
     QT_TRANSLATE_N_NOOP("advice", "Shown because your workout on %2 came %n day(s) after the one before.")},
    {"new_exercise", Form::Answer,
     QT_TRANSLATE_NOOP("advice",
                       "Shown because your workout on %2 had an exercise that you had not done for 60 days."),
     QT_TRANSLATE_NOOP("advice", "Shown because your workout on %2 had no new exercise.")},
    {"form", Form::Number,
     QT_TRANSLATE_NOOP("advice", "Shown because you rated your form in the workout on %2 at %1 of 5.")},
    {"session_rpe", Form::Number,
     QT_TRANSLATE_NOOP("advice", "Shown because you rated the effort of your workout on %2 at %1 of 10.")},
    {"warmup_dynamic", Form::Answer,
     QT_TRANSLATE_NOOP("advice", "Shown because your warm-up on %2 had a moving part."),
     QT_TRANSLATE_NOOP("advice", "Shown because your warm-up on %2 had no moving part.")},
    {"warmup_min", Form::Number,
     QT_TRANSLATE_NOOP("advice", "Shown because you warmed up for %1 min before your workout on %2.")},
    {"rampup_sets", Form::Count,
     QT_TRANSLATE_N_NOOP("advice", "Shown because you did %n lighter set(s) before the heavy ones on %2."),
     QT_TRANSLATE_NOOP("advice", "Shown because you did no lighter set before the heavy ones on %2.")},
    {"posture", Form::Number,
     QT_TRANSLATE_NOOP("advice", "Shown because you rated your posture on %2 at %1 of 5.")},
    {"sitting_block_min", Form::Number,
     QT_TRANSLATE_NOOP("advice", "Shown because you sat for up to %1 min without a break on %2.")},
    {"sleep_avg_14d", Form::Number,
     QT_TRANSLATE_NOOP("advice", "Shown because you slept %1 h a night on average in the last 14 days.")},
    {"nights_disturbed_7d", Form::Count,
     QT_TRANSLATE_N_NOOP("advice", "Shown because pain disturbed %n night(s) of the week before %2.")},
    {"tablet_days_7d", Form::Count,
     QT_TRANSLATE_N_NOOP("advice",
                         "Shown because you logged a pain-relief tablet on %n day(s) of the last 7.")},
    {"massage_gun", Form::Answer,
     QT_TRANSLATE_NOOP("advice", "Shown because you logged a massage gun against this pain."),
     QT_TRANSLATE_NOOP("advice", "Shown because you logged no massage gun against this pain.")},
    {"green_sessions_row", Form::Count,
     QT_TRANSLATE_N_NOOP("advice", "Shown because pain stayed at 2 or less in %n workout(s) in a row.")},
    {"pain_next_morning", Form::Number,
     QT_TRANSLATE_NOOP("advice",
                       "Shown because the pain was %1 of 10 on the morning of %2, after your workout.")},
    {"pain_during", Form::Number,
     QT_TRANSLATE_NOOP("advice", "Shown because the pain went up to %1 of 10 in your workout on %2.")},
    {"pain_before", Form::Number,
     QT_TRANSLATE_NOOP("advice", "Shown because the pain was %1 of 10 before your workout on %2.")},
    {"pain_change_7d", Form::Number,
     QT_TRANSLATE_NOOP("advice", "Shown because the middle of your pain levels rose by %1 within a week."),
     QT_TRANSLATE_NOOP("advice", "Shown because the middle of your pain levels fell by %1 within a week.")},
    {"sore_days_42d", Form::Number,
     QT_TRANSLATE_NOOP(
         "advice",
         "Shown because you logged pain of 3 or more on %1 % of the days you answered in six weeks.")},
    {"episodes_90d", Form::Count,
     QT_TRANSLATE_N_NOOP("advice",
                         "Shown because pain of 4 or more came to this place %n time(s) within 90 days.")},
    {"onset", Form::Onset,
     QT_TRANSLATE_NOOP("advice", "Shown because you answered when the pain started with “%1”.")},
    {"quality", Form::Qualities,
     QT_TRANSLATE_NOOP("advice", "Shown because you chose these words for the pain: %1.")},
    {"aggravators", Form::Aggravators,
     QT_TRANSLATE_NOOP("advice", "Shown because you logged what makes the pain worse: %1.")},
    {"pain_drop_pct", Form::Drop,
     QT_TRANSLATE_NOOP("advice", "Shown because the pain is %1 % below its peak."),
     QT_TRANSLATE_NOOP("advice", "Shown because the pain since %2 has not come down from its peak.")},
    {"region", Form::Answer,
     QT_TRANSLATE_NOOP("advice", "Shown because of the places you have marked since %2.")},
    {"pain_now", Form::Number, QT_TRANSLATE_NOOP("advice", "Shown because you logged pain %1 of 10 on %2.")},
    {"days_since_trigger", Form::Answer,
     QT_TRANSLATE_NOOP("advice", "Shown because this pain followed your workout on %2.")},
    {"pattern", Form::Pattern,
     QT_TRANSLATE_NOOP("advice", "Shown because what you logged of the pain since %2 fits a muscle strain."),
     QT_TRANSLATE_NOOP("advice", "Shown because what you logged of the pain since %2 fits muscle soreness.")},
    {"laterality", Form::Side, QT_TRANSLATE_NOOP("advice", "Shown because the pain is on your left side."),
     QT_TRANSLATE_NOOP("advice", "Shown because the pain is on your right side.")},
    {"duration_min", Form::Number,
     QT_TRANSLATE_NOOP("advice", "Shown because your workout on %2 took %1 min.")},
    {"heat", Form::Answer, QT_TRANSLATE_NOOP("advice", "Shown because you trained in a hot place on %2."),
     QT_TRANSLATE_NOOP("advice", "Shown because you did not train in a hot place on %2.")},
    {"episode_days", Form::Answer,
     QT_TRANSLATE_NOOP("advice", "Shown because this pain has been there since %2.")},
    {"days_since_last_session", Form::Answer,
     QT_TRANSLATE_NOOP("advice", "Shown because your last workout was on %2.")},
    {"sessions_7d", Form::Count,
     QT_TRANSLATE_N_NOOP("advice", "Shown because you trained %n time(s) in the last 7 days.")},
    {"sessions_30d", Form::Count,
     QT_TRANSLATE_N_NOOP("advice", "Shown because you trained %n time(s) in the last 30 days.")},
    {"entries_count", Form::Count,
     QT_TRANSLATE_N_NOOP("advice", "Shown because your journal has %n pain entry(s) so far."),
     QT_TRANSLATE_NOOP("advice", "Shown because your journal has no pain entry so far.")},
    {"history_days", Form::Count,
     QT_TRANSLATE_N_NOOP("advice", "Shown because your first workout was %n day(s) ago.")},
    {"assoc_any", Form::Answer,
     QT_TRANSLATE_NOOP("advice", "Shown because your entries have at least one possible or likely link."),
     QT_TRANSLATE_NOOP("advice", "Shown because your entries have no clear link so far.")},
    {"region_class", Form::Answer,
     QT_TRANSLATE_NOOP("advice", "Shown because of the places you have marked since %2.")},
    {"upper_back", Form::Answer, QT_TRANSLATE_NOOP("advice", "Shown because the pain is in your upper back."),
     QT_TRANSLATE_NOOP("advice", "Shown because the pain is not in your upper back.")},
    {"triage_level", Form::Level,
     QT_TRANSLATE_NOOP("advice", "Shown because your entries are worth showing to a professional."),
     QT_TRANSLATE_NOOP("advice", "Shown because no notice about a warning sign is open.")},
};

const Telling *tellingOf(const QString &fact)
{
    const auto *found = std::ranges::find_if(
        tellings, [&fact](const Telling &each) { return fact == QLatin1StringView(each.fact); });
    return found == std::ranges::end(tellings) ? nullptr : found;
}

const HealthQuestion *questionOf(const QString &fact)
{
    const auto questions = healthQuestions();
    const auto found = std::ranges::find_if(
        questions, [&fact](const HealthQuestion &each) { return fact == QLatin1StringView(each.fact); });
    return found == questions.end() ? nullptr : &*found;
}

// The smaller, the more it tells: warning signs, the profile, then the order of the table.
std::ptrdiff_t rankOf(const QString &fact)
{
    if (findSign(fact))
        return -2;
    if (questionOf(fact))
        return -1;
    const Telling *telling = tellingOf(fact);
    return telling ? telling - tellings : std::ssize(tellings);
}

constexpr double coarseFrom = 10; // beyond it nobody thinks in tenths
constexpr int finest = 6; // decimals

double roundedTo(double value, int decimals)
{
    const double unit = std::pow(10.0, decimals);
    return std::round(value * unit) / unit;
}

QString numberText(double value, int decimals)
{
    const double shown = roundedTo(value, decimals);
    return QLocale().toString(shown, 'f', shown == std::round(shown) ? 0 : decimals);
}

// As few as people think in, and more where the number as read would not make true what the value did.
int decimalsFor(Form form, double value, const std::function<bool(double)> &when)
{
    const bool above = form == Form::Above; // told in percent over 1
    const double told = above ? 100 * (value - 1) : value;
    const int fewest = above || std::abs(told) >= coarseFrom ? 0 : 1;
    if (when && when(value))
        for (int decimals = fewest; decimals <= finest; ++decimals)
            if (const double read = roundedTo(told, decimals); when(above ? 1 + read / 100 : read))
                return decimals;
    return fewest;
}

QString dayText(const TellingDays &days)
{
    constexpr qint64 elevenMonths = 335; // up to here a day needs no year
    return QLocale().toString(
        days.day,
        days.day.daysTo(days.today) > elevenMonths
            ? QCoreApplication::translate("advice", "dddd d MMMM yyyy", "date in a sentence")
            : QCoreApplication::translate("advice", "dddd d MMMM", "date in a sentence"));
}

// Stored words as people read them: with the titles of the form.
QString listed(std::span<const Word> words, const QVariant &value)
{
    QStringList titles;
    for (const QString &key : value.toStringList())
        titles.append(titleOf(words, key));
    return QLocale().createSeparatedList(titles);
}

// What stands for %1.
QString valueText(Form form, const QVariant &value, const std::function<bool(double)> &when)
{
    const double number = value.toDouble();
    switch (form) {
    case Form::Number:
    case Form::Drop:
        return numberText(std::abs(number), decimalsFor(form, number, when));
    case Form::Above:
        return numberText(100 * (number - 1), decimalsFor(form, number, when));
    case Form::Qualities:
        return listed(qualityWords(), value);
    case Form::Aggravators:
        return listed(aggravatorWords(), value);
    case Form::Onset:
        return titleOf(onsetTitles(), value.toString());
    default:
        return {};
    }
}

const char *textFor(const Telling &telling, const QVariant &value)
{
    switch (telling.form) {
    case Form::Number:
        return value.toDouble() < 0 ? telling.other : telling.text;
    case Form::Drop:
        return value.toDouble() > 0 ? telling.text : telling.other;
    case Form::Count:
        return value.toInt() == 0 && telling.other ? telling.other : telling.text;
    case Form::Answer:
        return value.typeId() == QMetaType::Bool && !value.toBool() ? telling.other : telling.text;
    case Form::Pattern:
        return value == QStringLiteral("strain_like")  ? telling.text
            : value == QStringLiteral("soreness_like") ? telling.other
                                                       : nullptr;
    case Form::Side:
        return value == QStringLiteral("left") ? telling.text
            : value == QStringLiteral("right") ? telling.other
                                               : nullptr;
    case Form::Level:
        return value.toInt() == 2 ? telling.text : telling.other;
    default:
        return telling.text;
    }
}

QString filled(QString sentence, const QString &value, const TellingDays &days)
{
    if (sentence.contains(u"%2")) {
        if (!days.day.isValid())
            return {};
        sentence.replace(QStringLiteral("%2"), dayText(days));
    }
    return sentence.replace(QStringLiteral("%1"), value);
}

} // namespace

QStringList decidingFacts(const Predicate &predicate, const Facts &facts)
{
    if (!predicate.holds(facts))
        return {};
    QStringList names = predicate.names();
    std::ranges::stable_sort(names, {}, rankOf);
    Facts enough = facts;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        Facts without = enough;
        without.remove(*name);
        if (predicate.holds(without))
            enough = without;
    }
    names.removeIf([&enough](const QString &name) { return !enough.contains(name); });
    return names;
}

QString sentenceFor(const QString &fact, const QVariant &value, const TellingDays &days,
                    const std::function<bool(double)> &when)
{
    if (const Sign *sign = findSign(fact))
        return filled(QCoreApplication::translate("advice", "Shown because of the warning sign of %2: %1."),
                      QCoreApplication::translate("signs", sign->question), days);
    if (const HealthQuestion *question = questionOf(fact))
        return filled(QCoreApplication::translate("advice", "Shown because of your health profile: %1."),
                      QCoreApplication::translate("health", question->question), days);
    const Telling *telling = tellingOf(fact);
    const char *text = telling ? textFor(*telling, value) : nullptr;
    if (!text)
        return {};
    // Only the text of a count has plurals; looked up with a number, another would not be found.
    const bool counts = telling->form == Form::Count && text == telling->text;
    const int count = counts ? value.toInt() : -1;
    return filled(QCoreApplication::translate(context, text, nullptr, count), valueText(telling->form, value, when),
                  days);
}

} // namespace rhomboid
