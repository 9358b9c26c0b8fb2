#include "ui/advice/tipwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace rhomboid {

namespace {

struct CauseRow {
    const char *key;
    const char *icon;
    const char *title;
};

// The causes of tips.json; the article's seven are all among them.
constexpr CauseRow causes[] {
    {"safety", "warning", QT_TRANSLATE_NOOP("cause", "Safety")},
    {"soreness", "rest", QT_TRANSLATE_NOOP("cause", "Muscle soreness")},
    {"strain", "body", QT_TRANSLATE_NOOP("cause", "Muscle strain")},
    {"overexertion", "load", QT_TRANSLATE_NOOP("cause", "Overexertion and load jumps")},
    {"warmup", "flame", QT_TRANSLATE_NOOP("cause", "Warm-up")},
    {"dehydration", "drop", QT_TRANSLATE_NOOP("cause", "Drinking")},
    {"posture", "posture", QT_TRANSLATE_NOOP("cause", "Posture")},
    {"form", "form", QT_TRANSLATE_NOOP("cause", "Exercise form")},
    {"sleep", "moon", QT_TRANSLATE_NOOP("cause", "Sleep")},
    {"strength_mobility", "stretch", QT_TRANSLATE_NOOP("cause", "Strength and mobility")},
    {"pain_relief", "medication", QT_TRANSLATE_NOOP("cause", "Easing pain")},
    {"return_to_load", "steps", QT_TRANSLATE_NOOP("cause", "Back to training")},
    {"underlying", "professional", QT_TRANSLATE_NOOP("cause", "Underlying conditions")},
    {"tracking", "journal", QT_TRANSLATE_NOOP("cause", "Keeping the journal")},
};

struct TipRow {
    const char *tip;
    const char *icon;
};

// Tips whose subject has a picture of its own, where that of the cause would say too little.
constexpr TipRow tipRows[] {
    {"STR-01", "pause"},   {"STR-02", "ice"},     {"STR-03", "heat"}, {"STR-04", "stretch"},
    {"STR-05", "clock"},   {"STR-08", "stretch"}, {"STR-09", "load"}, {"SOR-02", "walk"},
    {"SOR-03", "heat"},    {"SOR-04", "ice"},     {"SOR-05", "body"}, {"SOR-06", "body"},
    {"SOR-08", "stretch"}, {"SOR-10", "workout"},
};

const CauseRow *findCause(const QString &key)
{
    const auto found = std::ranges::find_if(
        causes, [&key](const CauseRow &row) { return key == QLatin1StringView(row.key); });
    return found == std::end(causes) ? nullptr : &*found;
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

QString causeTitle(const QString &cause)
{
    const CauseRow *row = findCause(cause);
    return row ? QCoreApplication::translate("cause", row->title) : cause;
}

QString causeIcon(const QString &cause)
{
    const CauseRow *row = findCause(cause);
    return QLatin1StringView(row ? row->icon : "info");
}

QString tipIcon(const Tip &tip)
{
    const auto found = std::ranges::find_if(
        tipRows, [&tip](const TipRow &row) { return tip.id == QLatin1StringView(row.tip); });
    return found == std::end(tipRows) ? causeIcon(tip.cause) : QString(QLatin1StringView(found->icon));
}

QString citation(const Source &source)
{
    // Without authors the title comes first: a line that begins with a year says nothing.
    const bool named = !source.authors.isEmpty();
    const QStringList parts {
        joined({source.authors, named ? source.year : QString()}, QStringLiteral(", ")), source.title,
        joined({source.publishedIn, named ? QString() : source.year}, QStringLiteral(", "))};
    const QString reference =
        joined(parts, QStringLiteral(". ")).replace(QStringLiteral("?. "), QStringLiteral("? "));
    return source.checked ? reference : reference + QChar(QChar::Nbsp) + u'*'; // never alone on a line
}

QString starNote(const QList<const Source *> &sources)
{
    return std::ranges::all_of(sources, &Source::checked)
        ? QString()
        : QCoreApplication::translate("citation",
                                      "* Our wording has not yet been checked against the original.");
}

} // namespace rhomboid
