#include "core/exercises/names.h"

#include <QHash>

#include <algorithm>

namespace rhomboid {

namespace {

// Written differently, meant the same. Portuguese, German and French words are those seen in people's files.
const QHash<QString, QString> &spellings()
{
    static const QHash<QString, QString> table = [] {
        static constexpr const char *pairs[][2]{
            {"db", "dumbbell"},
            {"dumbell", "dumbbell"},
            {"halter", "dumbbell"},
            {"haltere", "dumbbell"},
            {"kurzhantel", "dumbbell"},
            {"kh", "dumbbell"},
            {"bb", "barbell"},
            {"barra", "barbell"},
            {"langhantel", "barbell"},
            {"barre", "barbell"},
            {"lh", "barbell"},
            {"kb", "kettlebell"},
            {"maquina", "machine"},
            {"maschine", "machine"},
            {"polia", "cable"},
            {"cabo", "cable"},
            {"cavo", "cable"},
            {"polea", "cable"},
            {"kabel", "cable"},
            {"kabelzug", "cable"},
            {"poulie", "cable"},
            {"seilzug", "cable"},
            {"corda", "rope"},
            {"flye", "fly"},
            {"flie", "fly"},
            {"presse", "press"},
            {"calve", "calf"},
            {"inclined", "incline"},
            {"declined", "decline"},
            {"ups", "up"},
            {"bilanciere", "barbell"},
            {"asta", "barbell"},
            {"manubrio", "dumbbell"},
            {"manubri", "dumbbell"},
            {"mancuerna", "dumbbell"},
            {"macchina", "machine"},
            {"elastico", "band"},
            {"theraband", "band"},
            {"disco", "plate"},
            {"deltoid", "delt"},
            {"elastic", "band"},
            {"unilateral", "singlearm"},
            {"abs", "ab"},
            {"tyre", "tire"},
            {"flys", "fly"},
        };
        QHash<QString, QString> hash;
        for (const auto &[from, to] : pairs)
            hash.insert(QString::fromLatin1(from), QString::fromLatin1(to));
        return hash;
    }();
    return table;
}

// Two words that are one.
const QHash<QString, QString> &compounds()
{
    static const QHash<QString, QString> table = [] {
        static constexpr const char *triples[][2]{
            {"pull up", "pullup"},
            {"chin up", "chinup"},
            {"push up", "pushup"},
            {"press up", "pushup"},
            {"sit up", "situp"},
            {"step up", "stepup"},
            {"muscle up", "muscleup"},
            {"warm up", "warmup"},
            {"cool down", "cooldown"},
            {"pull down", "pulldown"},
            {"push down", "pushdown"},
            {"press down", "pressdown"},
            {"pull over", "pullover"},
            {"pull apart", "pullapart"},
            {"pull through", "pullthrough"},
            {"dead lift", "deadlift"},
            {"dead hang", "deadhang"},
            {"skull crusher", "skullcrusher"},
            {"kick back", "kickback"},
            {"cross over", "crossover"},
            {"smith machine", "smith"},
            {"pec deck", "pecdeck"},
            {"ez bar", "ezbar"},
            {"ez curl", "ezbar curl"},
            {"t bar", "tbar"},
            {"v bar", "vbar"},
            {"one arm", "singlearm"},
            {"1 arm", "singlearm"},
            {"single arm", "singlearm"},
            {"one leg", "singleleg"},
            {"single leg", "singleleg"},
            {"1 leg", "singleleg"},
            {"good morning", "goodmorning"},
            {"stiff leg", "stiffleg"},
            {"stiff legged", "stiffleg"},
            {"plate loaded", "plateloaded"},
            {"roll out", "rollout"},
            {"get up", "getup"},
            {"jump rope", "jumprope"},
            {"leg press", "legpress"},
            {"face pull", "facepull"},
            {"trap bar", "trapbar"},
            {"hex bar", "trapbar"},
            {"bent over", "bentover"},
            {"straight arm", "straightarm"},
            {"wood chopping", "woodchop"},
            {"wood chop", "woodchop"},
            {"iso lateral", "isolateral"},
            {"each side", "each"},
        };
        QHash<QString, QString> hash;
        for (const auto &[from, to] : triples)
            hash.insert(QString::fromLatin1(from), QString::fromLatin1(to));
        return hash;
    }();
    return table;
}

bool isFiller(const QString &word)
{
    static const QStringList fillers =
        QStringLiteral("a the each with of and on de da do na no com em ao la le "
                       "time dauer zeit am an der mit con su al alla alle il un una en el")
            .split(QLatin1Char(' '));
    return fillers.contains(word);
}

QString singular(QString word)
{
    static constexpr QLatin1StringView hissing[]{QLatin1StringView("ches"), QLatin1StringView("shes"),
                                                 QLatin1StringView("sses"), QLatin1StringView("xes")};
    if (std::ranges::any_of(hissing, [&word](QLatin1StringView end) { return word.endsWith(end); }))
        word.chop(2);
    else if (word.size() > 3 && word.endsWith(QLatin1Char('s')) && !word.endsWith(QLatin1String("ss")))
        word.chop(1);
    return word;
}

// Whose marks are accents, or are written or not as one likes.
bool hasAccents(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic
        || script == QChar::Script_Hebrew || script == QChar::Script_Arabic;
}

} // namespace

// An apostrophe vanishes; everything else that is neither letter nor digit is a blank.
QString plainName(QStringView name)
{
    QString text;
    bool keepsMarks = false; // of the letter before
    for (const QChar letter : name.toString().normalized(QString::NormalizationForm_KD)) {
        if (!letter.isMark())
            keepsMarks = letter.isLetter() && !hasAccents(letter.script());
        if (letter == QChar(0x00DF))
            text += QStringLiteral("ss");
        else if (letter.isLetterOrNumber() || (letter.isMark() && keepsMarks))
            text += letter.toLower();
        else if (!letter.isMark() && letter != QLatin1Char('\'') && letter != QChar(0x2019))
            text += QLatin1Char(' ');
    }
    return text;
}

QStringList wordsOf(QStringView name)
{
    QStringList words;
    for (const QString &raw : plainName(name).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString single = singular(raw);
        const QString word = spellings().value(single, single);
        const QString joined =
            words.isEmpty() ? QString() : compounds().value(QString(words.back() + QLatin1Char(' ') + word));
        if (!joined.isEmpty())
            words.back() = joined;
        else
            words.append(word);
    }
    words.removeIf([](const QString &word) { return isFiller(word); });
    return words;
}

QString nameKey(const QString &name)
{
    QStringList words = wordsOf(name);
    words.sort();
    words.removeDuplicates();
    return words.join(QLatin1Char(' '));
}

} // namespace rhomboid
