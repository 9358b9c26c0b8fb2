#include "ui/kit/scalewords.h"

#include <QCoreApplication>

namespace rhomboid {

namespace {

// Levels of resources/tokens.json, in the words that follow a number.
constexpr const char *painWords[] {
    QT_TRANSLATE_NOOP("scale", "no pain"),
    QT_TRANSLATE_NOOP("scale", "very mild"),
    QT_TRANSLATE_NOOP("scale", "mild"),
    QT_TRANSLATE_NOOP("scale", "mild and noticeable"),
    QT_TRANSLATE_NOOP("scale", "moderate"),
    QT_TRANSLATE_NOOP("scale", "moderate and distracting"),
    QT_TRANSLATE_NOOP("scale", "strong"),
    QT_TRANSLATE_NOOP("scale", "strong and hard to ignore"),
    QT_TRANSLATE_NOOP("scale", "severe"),
    QT_TRANSLATE_NOOP("scale", "very severe"),
    QT_TRANSLATE_NOOP("scale", "worst imaginable"),
};

// Session rating of perceived exertion on the 0-10 scale (Foster 2001).
constexpr const char *effortWords[] {
    QT_TRANSLATE_NOOP("scale", "rest"),
    QT_TRANSLATE_NOOP("scale", "very easy"),
    QT_TRANSLATE_NOOP("scale", "easy"),
    QT_TRANSLATE_NOOP("scale", "moderate"),
    QT_TRANSLATE_NOOP("scale", "somewhat hard"),
    QT_TRANSLATE_NOOP("scale", "hard"),
    QT_TRANSLATE_NOOP("scale", "between hard and very hard"),
    QT_TRANSLATE_NOOP("scale", "very hard"),
    QT_TRANSLATE_NOOP("scale", "between very hard and maximal"),
    QT_TRANSLATE_NOOP("scale", "nearly maximal"),
    QT_TRANSLATE_NOOP("scale", "maximal"),
};

QString wordOf(const char *const (&words)[11], int level)
{
    return QCoreApplication::translate("scale", words[qBound(0, level, 10)]);
}

} // namespace

QString painWord(int level) { return wordOf(painWords, level); }

QList<std::pair<int, QString>> painScaleWords()
{
    return {{0, QCoreApplication::translate("scale", "No pain")},
            {2, QCoreApplication::translate("scale", "Mild")},
            {5, QCoreApplication::translate("scale", "Moderate")},
            {7, QCoreApplication::translate("scale", "Strong")},
            {10, QCoreApplication::translate("scale", "Worst imaginable")}};
}

QString effortWord(int level) { return wordOf(effortWords, level); }

} // namespace rhomboid
