#include "ui/experiments/fairdraws.h"

#include "ui/insights/method.h"

#include <QCoreApplication>
#include <QDialog>
#include <QtGlobal>

namespace rhomboid {

namespace {

// The error rates are those that tests/simulation prints.
constexpr Paragraph paragraphs[] {
    {QT_TRANSLATE_NOOP("fairdraws", "Why a draw"),
     QT_TRANSLATE_NOOP(
         "fairdraws",
         "You may warm up longer on days you already feel good, and then the good days speak for the "
         "warm-up. When a draw decides instead of you, the two ways get the same kind of days. What is "
         "left is the warm-up, or chance, and how much chance can do is known.")},
    {QT_TRANSLATE_NOOP("fairdraws", "Pairs"),
     QT_TRANSLATE_NOOP(
         "fairdraws",
         "Workouts are taken two by two. Within a pair one is done with it and one as usual; the draw "
         "only says which comes first. So weeks that are worse in general count for both ways alike.")},
    {QT_TRANSLATE_NOOP("fairdraws", "When the draws are made"),
     QT_TRANSLATE_NOOP(
         "fairdraws",
         "All of them at the start, and they are kept in your journal. Each is shown when its workout "
         "comes, and is written down before you see it. Closing the program, undoing, changing the clock "
         "or restoring a copy cannot change it. A pair is left out of the result when one of its workouts is "
         "missing or began before its draw was shown, because then the draw did not decide.")},
    {QT_TRANSLATE_NOOP("fairdraws", "If you did it the other way"),
     QT_TRANSLATE_NOOP(
         "fairdraws",
         "Say so; it happens. The workout still counts the way it was drawn, because whoever sorts them "
         "anew picks the days again. A difference then looks smaller than it is, never larger.")},
    {QT_TRANSLATE_NOOP("fairdraws", "Why the result is hidden"),
     QT_TRANSLATE_NOOP(
         "fairdraws",
         "Who knows the score feels and answers differently, and is tempted to stop while ahead. So "
         "nothing is worked out before the end. You can always stop, for your safety or because you no "
         "longer want to; then there is no result.")},
    {QT_TRANSLATE_NOOP("fairdraws", "How the answer is found"),
     QT_TRANSLATE_NOOP(
         "fairdraws",
         "Your pain after each workout is compared with what was to be expected from the trend, flare-ups "
         "and the workouts before. Then all ways the draws could have come out are gone through: if fewer "
         "than 5 in 100 of them give a gap as big as yours, it is called a difference.")},
    {QT_TRANSLATE_NOOP("fairdraws", "How often it is wrong"),
     QT_TRANSLATE_NOOP(
         "fairdraws",
         "In 1,000 made-up journals each in which the habit did nothing, 4 to 6 in 100 were told of a "
         "difference, also with strong flare-ups and when one workout in five was not done as drawn. "
         "The range held the truth in 93 to 98 of 100.")},
    {QT_TRANSLATE_NOOP("fairdraws", "Doing it again"),
     QT_TRANSLATE_NOOP(
         "fairdraws",
         "A second experiment on the same question is read together with the first. Two chances are more "
         "than one, so after a first one without a difference both together have to be clearer: 1 in 100 "
         "instead of 5.")},
    {QT_TRANSLATE_NOOP("fairdraws", "What is never tried"),
     QT_TRANSLATE_NOOP(
         "fairdraws",
         "Nothing that could harm: loads only go down, and 'as usual' is what you would do anyway. With "
         "a warning sign nothing starts, and what runs pauses.")},
};

} // namespace

void showFairDraws(QWidget &window)
{
    paragraphsDialog(window, QCoreApplication::translate("fairdraws", "How experiments work"), "fairdraws",
                     paragraphs)
        ->exec();
}

} // namespace rhomboid
