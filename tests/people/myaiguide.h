#pragma once

#include "tests/people/diary.h"

#include <QDate>

#include <array>

// People with a sore knee, elbow or ankle who wore a step counter (MyAIGuide,
// github.com/oliviermirat/MyAIGuide).
namespace rhomboid::people {

struct Walker {
    const char *name {};
    const char *stepsFile {};
    const char *painFile {};
    const char *pain {}; // the name of the complaint in the file
};

inline constexpr std::array walkers {
    Walker {"2 knee", "GoogleFitParticipant2.json", "Participant2PainNew.csv", "Knee Pain"},
    Walker {"3 knee", "GoogleFitParticipant3.json", "Participant3KneePain.csv", "Knee Pain"},
    Walker {"4 knee", "Participant4Fitbit.json", "Participant4Pain.csv", "Knee Pain"},
    Walker {"4 elbow", "Participant4Fitbit.json", "Participant4Pain.csv", "Elbow Pain"},
    Walker {"5 ankle", "Participant5Fitbit.json", "Participant5Pain.csv", "Ankle Pain"},
    Walker {"6 knee", "GoogleFitParticipant6.json", "Participant6KneePain.csv", "Knee Pain"},
};

// The study's scale is one of words with numbers to them, and the numbers are not evenly spread.
enum class PainScale {
    Rounded, // the number itself, to the nearest whole point: 3.2 is a 3, 4.5 a 5
    Words, // a point a word: 3 'uncomfortable' is a 3, 3.2 'uncomfortable +' a 4, 9.5 'worst ever' a 10
};

int painLevel(double intensity, PainScale scale);

// Steps by day. A bucket of Google Fit runs from 15:00 UTC to 15:00 UTC and is called here, as by the study,
// by the date it starts on. Days without a step are days without the telephone, and left out. The files do
// not say where people live; the hours of their first and last steps are those of Europe, and there much of
// what a bucket holds was walked on the day after its date, before the pain of that evening.
QMap<QDate, int> stepsOf(const QDir &data, const Walker &walker);

// The complaint of one person. Entries without a time of day stand at 20:00.
QList<Mark> painOf(const QDir &data, const Walker &walker, PainScale scale);

// The field that holds the steps of the day `shift` days later: 0 is the truth, everything else a placebo.
QString stepsKey(int shift);

// A diary with one outing for each day of steps, and the steps of other days beside its own. The walking of a
// day is put between 08:00 and 18:00: its files hold one number a day.
Diary walkingDiary(const QMap<QDate, int> &steps, const QList<Mark> &marks, const QList<int> &shifts);

} // namespace rhomboid::people
