#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace rhomboid {

// One habit that may be tried by a coin: doing it (A) against 'as usual' (B). Only what is safe either way
// stands here: something is added that is good for most people, or load is taken away, never added, and
// nobody is asked to go without a warm-up or without water. Texts are QT_TRANSLATE_NOOP("trials", ...).
struct Trial {
    // What the drawn way does to the load of the session. There is no 'more'.
    enum class Load { Same, Less };

    QString key {};
    QString factor {}; // of the catalogue, which a difference counts for; empty where none means the same
    QStringList related {}; // factors whose link makes this worth testing, besides `factor`
    QString cause {}; // the article's cause, as in tips.json
    const char *icon {"experiments"};
    const char *title {}; // "Longer warm-up"
    const char *question {}; // "Does a 10-minute warm-up help my back?"
    const char *treatment {}; // "Warm up for 10 minutes"
    const char *control {}; // "Warm up as usual"
    const char *how {}; // how to do it when it is drawn, in a sentence or two
    const char *name {}; // in a sentence: "a 10-minute warm-up"
    const char *detail {}; // what has to be filled in at the start, as a question; null for nothing
    const char *caution {}; // for whom it is not; null for nobody
    QString barredBy {}; // fact of the health profile that rules it out; empty for none
    Load load {Load::Same};
};

// THE table of what may be tested.
std::span<const Trial> trialCatalogue();

const Trial *findTrial(QStringView key);

// Those that are about a factor, the one that tests it first.
QList<const Trial *> trialsAbout(QStringView factor);

} // namespace rhomboid
