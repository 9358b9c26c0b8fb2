#pragma once

#include "core/report/facts.h"

namespace rhomboid {

// Both days included.
struct DaySpan {
    QDate first {};
    QDate last {};

    bool contains(QDate day) const { return first <= day && day <= last; }
};

// One function for each list of ReportFacts.
WeekSummary weekOf(const Journal &journal, QDate last);
QList<PlaceSummary> placesIn(const Journal &journal, const DaySpan &span);
QList<SignAnswers> signsIn(const Journal &journal, const DaySpan &span);
QList<ReliefSummary> reliefIn(const Journal &journal, const DaySpan &span);
int medicineDaysIn(const Journal &journal, const DaySpan &span);
QList<ExerciseSummary> exercisesIn(const Journal &journal, const DaySpan &span);
QList<WorkoutSummary> workoutsIn(const Journal &journal, const DaySpan &span);
QList<DatedNote> notesIn(const Journal &journal, const DaySpan &span);

// Adds the qualities, onsets and so on of the entries with pain.
void countWords(ReportFacts &facts, const Journal &journal, const DaySpan &span);

} // namespace rhomboid
