<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EffectWords</name>
    <message numerus="yes">
        <source>%n more workout(s) with a check-in until the first verdict.</source>
        <translation>
            <numerusform>%Ln more workout with a check-in until the first verdict.</numerusform>
            <numerusform>%Ln more workouts with a check-in until the first verdict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 A link as small as one point is likely to show only after about %n more workout(s) with a check-in, a larger one sooner.</source>
        <comment>a sentence</comment>
        <translation>
            <numerusform>%1 A link as small as one point is likely to show only after about %Ln more workout with a check-in, a larger one sooner.</numerusform>
            <numerusform>%1 A link as small as one point is likely to show only after about %Ln more workouts with a check-in, a larger one sooner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message numerus="yes">
        <source>Experiment stopped without a result. Its %n workout(s) stay in the journal.</source>
        <translation>
            <numerusform>Experiment stopped without a result. Its %Ln workout stays in the journal.</numerusform>
            <numerusform>Experiment stopped without a result. Its %Ln workouts stay in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s), %1</source>
        <comment>count, day</comment>
        <translation>
            <numerusform>%Ln workout, %1</numerusform>
            <numerusform>%Ln workouts, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s), %1 to %2</source>
        <comment>count, day, day</comment>
        <translation>
            <numerusform>%Ln workout, %1 to %2</numerusform>
            <numerusform>%Ln workouts, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) can be compared; %1 with check-ins in the days after are needed.</source>
        <translation>
            <numerusform>%Ln pair can be compared; %1 with check-ins in the days after are needed.</numerusform>
            <numerusform>%Ln pairs can be compared; %1 with check-ins in the days after are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n week(s) at your rhythm of %1 such workouts a week, with a check-in after each</source>
        <translation>
            <numerusform>About a week at your rhythm of %1 such workouts a week, with a check-in after each</numerusform>
            <numerusform>About %Ln weeks at your rhythm of %1 such workouts a week, with a check-in after each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message numerus="yes">
        <source>%n more workout(s) with a check-in in the 72 hours after are needed.</source>
        <translation>
            <numerusform>%Ln more workout with a check-in in the 72 hours after is needed.</numerusform>
            <numerusform>%Ln more workouts with a check-in in the 72 hours after are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was nearly always the same. %n more workout(s) where it differs are needed.</source>
        <translation>
            <numerusform>This was nearly always the same. %Ln more workout where it differs is needed.</numerusform>
            <numerusform>This was nearly always the same. %Ln more workouts where it differs are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%Ln check-in</numerusform>
            <numerusform>%Ln check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n workout(s), there are too few check-ins for a mean: three within one day after make one.</source>
        <translation>
            <numerusform>After %Ln workout, there are too few check-ins for a mean: three within one day after make one.</numerusform>
            <numerusform>After %Ln workouts, there are too few check-ins for a mean: three within one day after make one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n workout(s), pain was highest on average %1 to %2 hours after, at %3.</source>
        <translation>
            <numerusform>Over %Ln workout, pain was highest on average %1 to %2 hours after, at %3.</numerusform>
            <numerusform>Over %Ln workouts, pain was highest on average %1 to %2 hours after, at %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The week before: %1 (%n day(s)).</source>
        <translation>
            <numerusform>The week before: %1 (%Ln day).</numerusform>
            <numerusform>The week before: %1 (%Ln days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week since %1: highest pain of a day %2 on average (%n day(s)).</source>
        <comment>weekday, level</comment>
        <translation>
            <numerusform>This week since %1: highest pain of a day %2 on average (%Ln day).</numerusform>
            <numerusform>This week since %1: highest pain of a day %2 on average (%Ln days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n earlier workout(s)</source>
        <translation>
            <numerusform>After %Ln earlier workout</numerusform>
            <numerusform>After %Ln earlier workouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message numerus="yes">
        <source>%1 to %2, %n day(s)</source>
        <comment>first day, last day</comment>
        <translation>
            <numerusform>%1 to %2, %Ln day</numerusform>
            <numerusform>%1 to %2, %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entryacts</name>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>Delete %Ln entry</numerusform>
            <numerusform>Delete %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted</source>
        <translation>
            <numerusform>%Ln entry deleted</numerusform>
            <numerusform>%Ln entries deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PainDays</name>
    <message numerus="yes">
        <source>Pain-free on each of the %n day(s) you logged.</source>
        <translation>
            <numerusform>Pain-free on the one day you logged.</numerusform>
            <numerusform>Pain-free on each of the %Ln days you logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some pain on each of the %n day(s) you logged.</source>
        <translation>
            <numerusform>Some pain on the one day you logged.</numerusform>
            <numerusform>Some pain on each of the %Ln days you logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain-free on %1 of the %n day(s) you logged.</source>
        <translation>
            <numerusform>Pain-free on %1 of the %Ln day you logged.</numerusform>
            <numerusform>Pain-free on %1 of the %Ln days you logged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n entry(s) imported</source>
        <translation>
            <numerusform>%Ln entry imported</numerusform>
            <numerusform>%Ln entries imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s)</source>
        <translation>
            <numerusform>%Ln new entry</numerusform>
            <numerusform>%Ln new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%Ln completed</numerusform>
            <numerusform>%Ln completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%Ln set</numerusform>
            <numerusform>%Ln sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest row(s)</source>
        <translation>
            <numerusform>%Ln rest row</numerusform>
            <numerusform>%Ln rest rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) with a value that looks like a typing error, left out of all calculations until you correct or confirm it in the journal.</source>
        <translation>
            <numerusform>%Ln workout with a value that looks like a typing error, left out of all calculations until you correct or confirm it in the journal.</numerusform>
            <numerusform>%Ln workouts with a value that looks like a typing error, left out of all calculations until you correct or confirm it in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%Ln not imported</numerusform>
            <numerusform>%Ln not imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>Pain that began on %1, %n day(s) ago, is not settled yet.</source>
        <translation>
            <numerusform>Pain that began on %1, yesterday, is not settled yet.</numerusform>
            <numerusform>Pain that began on %1, %Ln days ago, is not settled yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No pain on the %n day(s) with an entry.</source>
        <translation>
            <numerusform>No pain on the one day with an entry.</numerusform>
            <numerusform>No pain on the %Ln days with an entry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough data yet: %n workout(s) with a check-in in the 72 hours after.</source>
        <translation>
            <numerusform>Not enough data yet: %Ln workout with a check-in in the 72 hours after.</numerusform>
            <numerusform>Not enough data yet: %Ln workouts with a check-in in the 72 hours after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workout(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>workout</numerusform>
            <numerusform>workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier day(s)</source>
        <comment>dates</comment>
        <translation>
            <numerusform>%1 and %Ln earlier day</numerusform>
            <numerusform>%1 and %Ln earlier days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1 and %Ln more place</numerusform>
            <numerusform>%1 and %Ln more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Named most often: %2 (%n time(s)).</source>
        <comment>a sentence, place</comment>
        <translation>
            <numerusform>%1 Named most often: %2 (%Ln time).</numerusform>
            <numerusform>%1 Named most often: %2 (%Ln times).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no (%n sign(s))</source>
        <comment>answers</comment>
        <translation>
            <numerusform>no (%Ln sign)</numerusform>
            <numerusform>no (%Ln signs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no (%n sign(s)); %1 not asked</source>
        <comment>answers</comment>
        <translation>
            <numerusform>no (%Ln sign); %1 not asked</numerusform>
            <numerusform>no (%Ln signs); %1 not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more exercise(s)</source>
        <comment>names of exercises</comment>
        <translation>
            <numerusform>%1 and %Ln more exercise</numerusform>
            <numerusform>%1 and %Ln more exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What it is like, in %n pain entry(s) (workouts left out)</source>
        <translation>
            <numerusform>What it is like, in %Ln pain entry (workouts left out)</numerusform>
            <numerusform>What it is like, in %Ln pain entries (workouts left out)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::BodyHeat</name>
    <message numerus="yes">
        <source>%1: %n entry(s)</source>
        <translation>
            <numerusform>%1: %Ln entry</numerusform>
            <numerusform>%1: %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::CheckInsCard</name>
    <message numerus="yes">
        <source>%n hours after your workout</source>
        <translation>
            <numerusform>%Ln hour after your workout</numerusform>
            <numerusform>%Ln hours after your workout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours after %1</source>
        <translation>
            <numerusform>%Ln hour after %1</numerusform>
            <numerusform>%Ln hours after %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::CompletionDialog</name>
    <message numerus="yes">
        <source>%1 of %n workout(s) have effort and duration.</source>
        <translation>
            <numerusform>%1 of %Ln workout has effort and duration.</numerusform>
            <numerusform>%1 of %Ln workouts have effort and duration.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::DotGroup</name>
    <message numerus="yes">
        <source>%n workout(s) at %1</source>
        <translation>
            <numerusform>%Ln workout at %1</numerusform>
            <numerusform>%Ln workouts at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::ExercisesCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::FactorDetail</name>
    <message numerus="yes">
        <source>%n workout(s), mean %1</source>
        <translation>
            <numerusform>%Ln workout, mean %1</numerusform>
            <numerusform>%Ln workouts, mean %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%Ln workout</numerusform>
            <numerusform>%Ln workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n workout(s)</source>
        <comment>reason</comment>
        <translation>
            <numerusform>%1: %Ln workout</numerusform>
            <numerusform>%1: %Ln workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n workout(s)</source>
        <translation>
            <numerusform>Show %Ln workout</numerusform>
            <numerusform>Show %Ln workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One mark is up to %n workout(s); the bar is the mean.</source>
        <translation>
            <numerusform>One mark is up to %Ln workout; the bar is the mean.</numerusform>
            <numerusform>One mark is up to %Ln workouts; the bar is the mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s), too few to compare</source>
        <translation>
            <numerusform>%Ln workout, too few to compare</numerusform>
            <numerusform>%Ln workouts, too few to compare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 counted at the top of the page do not include %n workout(s) of the first days.</source>
        <translation>
            <numerusform>The %1 counted at the top of the page do not include %Ln workout of the first days.</numerusform>
            <numerusform>The %1 counted at the top of the page do not include %Ln workouts of the first days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) shown here: all with a check-in within 72 hours and a value here.</source>
        <translation>
            <numerusform>%Ln workout shown here: the only one with a check-in within 72 hours and a value here.</numerusform>
            <numerusform>%Ln workouts shown here: all with a check-in within 72 hours and a value here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::FilterChips</name>
    <message numerus="yes">
        <source>%n chosen entry(s)</source>
        <translation>
            <numerusform>%Ln chosen entry</numerusform>
            <numerusform>%Ln chosen entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::ImportPreview</name>
    <message numerus="yes">
        <source>Exercises that Rhomboid does not know yet: %1 and %n more</source>
        <translation>
            <numerusform>Exercises that Rhomboid does not know yet: %1 and %Ln more</numerusform>
            <numerusform>Exercises that Rhomboid does not know yet: %1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n workout(s) a whole block of sets stands twice, as some exports do by mistake.</source>
        <translation>
            <numerusform>In %Ln workout a whole block of sets stands twice, as some exports do by mistake.</numerusform>
            <numerusform>In %Ln workouts a whole block of sets stands twice, as some exports do by mistake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) come after this one.</source>
        <translation>
            <numerusform>%Ln more file comes after this one.</numerusform>
            <numerusform>%Ln more files come after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::InsightsPage</name>
    <message numerus="yes">
        <source>%n workout(s) with a check-in within 72 hours count so far. Estimates and verdicts are from the first %1; the next ones come at %2. Looking again after every entry would sooner or later take chance for a link.</source>
        <translation>
            <numerusform>%Ln workout with a check-in within 72 hours counts so far. Estimates and verdicts are from the first %1; the next ones come at %2. Looking again after every entry would sooner or later take chance for a link.</numerusform>
            <numerusform>%Ln workouts with a check-in within 72 hours count so far. Estimates and verdicts are from the first %1; the next ones come at %2. Looking again after every entry would sooner or later take chance for a link.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) with a check-in within 72 hours count so far. The estimates are from the first %1; the first verdicts come at %2. Looking again after every entry would sooner or later take chance for a link.</source>
        <translation>
            <numerusform>%Ln workout with a check-in within 72 hours counts so far. The estimates are from the first %1; the first verdicts come at %2. Looking again after every entry would sooner or later take chance for a link.</numerusform>
            <numerusform>%Ln workouts with a check-in within 72 hours count so far. The estimates are from the first %1; the first verdicts come at %2. Looking again after every entry would sooner or later take chance for a link.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::Inspector</name>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%Ln hour later</numerusform>
            <numerusform>%Ln hours later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) selected</source>
        <translation>
            <numerusform>%Ln entry selected</numerusform>
            <numerusform>%Ln entries selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::JournalPage</name>
    <message numerus="yes">
        <source>%1 of %n entry(s)</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::MappingDialog</name>
    <message numerus="yes">
        <source>%n exercise(s) sorted in</source>
        <translation>
            <numerusform>%Ln exercise sorted in</numerusform>
            <numerusform>%Ln exercises sorted in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::MonthView</name>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%Ln workout</numerusform>
            <numerusform>%Ln workouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::PlacesCard</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::ProgressCard</name>
    <message numerus="yes">
        <source>Log %n more workout(s) with a check-in for the first verdict</source>
        <translation>
            <numerusform>Log %Ln more workout with a check-in for the first verdict</numerusform>
            <numerusform>Log %Ln more workouts with a check-in for the first verdict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n more workout(s) with a check-in to see patterns</source>
        <translation>
            <numerusform>Log %Ln more workout with a check-in to see patterns</numerusform>
            <numerusform>Log %Ln more workouts with a check-in to see patterns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A check-in in the three days after a workout counts, pain-free ones as well. About %n week(s) at your rhythm of %1 workouts a week, with a check-in after each.</source>
        <translation>
            <numerusform>A check-in in the three days after a workout counts, pain-free ones as well. About a week at your rhythm of %1 workouts a week, with a check-in after each.</numerusform>
            <numerusform>A check-in in the three days after a workout counts, pain-free ones as well. About %Ln weeks at your rhythm of %1 workouts a week, with a check-in after each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::Reminding</name>
    <message numerus="yes">
        <source>%n short questions are open. Today shows them.</source>
        <translation>
            <numerusform>%Ln short question is open. Today shows it.</numerusform>
            <numerusform>%Ln short questions are open. Today shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::Sidebar</name>
    <message numerus="yes">
        <source>%n open check-in(s)</source>
        <translation>
            <numerusform>%Ln open check-in</numerusform>
            <numerusform>%Ln open check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::SourceList</name>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%Ln reference</numerusform>
            <numerusform>%Ln references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::TipList</name>
    <message numerus="yes">
        <source>%n tip(s), by topic</source>
        <translation>
            <numerusform>%Ln tip, by topic</numerusform>
            <numerusform>%Ln tips, by topic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::TipsCard</name>
    <message numerus="yes">
        <source>%n workout(s) compared</source>
        <translation>
            <numerusform>%Ln workout compared</numerusform>
            <numerusform>%Ln workouts compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::FirstSteps</name>
    <message numerus="yes">
        <source>First estimates from %n workout(s) with a check-in. Until then you get general advice.</source>
        <translation>
            <numerusform>First estimates from %Ln workout with a check-in. Until then you get general advice.</numerusform>
            <numerusform>First estimates from %Ln workouts with a check-in. Until then you get general advice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %n workout(s)</source>
        <translation>
            <numerusform>0 of %Ln workout</numerusform>
            <numerusform>0 of %Ln workouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message numerus="yes">
        <source>Shown because %n of your last 7 day(s) had no workout.</source>
        <translation>
            <numerusform>Shown because %Ln of your last 7 days had no workout.</numerusform>
            <numerusform>Shown because %Ln of your last 7 days had no workout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because your workout on %2 came %n day(s) after the one before.</source>
        <translation>
            <numerusform>Shown because your workout on %2 came %Ln day after the one before.</numerusform>
            <numerusform>Shown because your workout on %2 came %Ln days after the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because you did %n lighter set(s) before the heavy ones on %2.</source>
        <translation>
            <numerusform>Shown because you did %Ln lighter set before the heavy ones on %2.</numerusform>
            <numerusform>Shown because you did %Ln lighter sets before the heavy ones on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because pain disturbed %n night(s) of the week before %2.</source>
        <translation>
            <numerusform>Shown because pain disturbed %Ln night of the week before %2.</numerusform>
            <numerusform>Shown because pain disturbed %Ln nights of the week before %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because you logged a pain-relief tablet on %n day(s) of the last 7.</source>
        <translation>
            <numerusform>Shown because you logged a pain-relief tablet on %Ln day of the last 7.</numerusform>
            <numerusform>Shown because you logged a pain-relief tablet on %Ln days of the last 7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because pain of 4 or more came to this place %n time(s) within 90 days.</source>
        <translation>
            <numerusform>Shown because pain of 4 or more came to this place once within 90 days.</numerusform>
            <numerusform>Shown because pain of 4 or more came to this place %Ln times within 90 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because you trained %n time(s) in the last 7 days.</source>
        <translation>
            <numerusform>Shown because you trained once in the last 7 days.</numerusform>
            <numerusform>Shown because you trained %Ln times in the last 7 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because you trained %n time(s) in the last 30 days.</source>
        <translation>
            <numerusform>Shown because you trained once in the last 30 days.</numerusform>
            <numerusform>Shown because you trained %Ln times in the last 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because your journal has %n pain entry(s) so far.</source>
        <translation>
            <numerusform>Shown because your journal has %Ln pain entry so far.</numerusform>
            <numerusform>Shown because your journal has %Ln pain entries so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because your first workout was %n day(s) ago.</source>
        <translation>
            <numerusform>Shown because your first workout was %Ln day ago.</numerusform>
            <numerusform>Shown because your first workout was %Ln days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because pain stayed at 2 or less in %n workout(s) in a row.</source>
        <translation>
            <numerusform>Shown because pain stayed at 2 or less in %Ln workout.</numerusform>
            <numerusform>Shown because pain stayed at 2 or less in %Ln workouts in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::FactorModel</name>
    <message numerus="yes">
        <source>%1, %n more workout(s) needed</source>
        <comment>not enough data yet</comment>
        <translation>
            <numerusform>%1, %Ln more workout needed</numerusform>
            <numerusform>%1, %Ln more workouts needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more workout(s)</source>
        <translation>
            <numerusform>%Ln more workout</numerusform>
            <numerusform>%Ln more workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more workout(s) where it differs needed</source>
        <comment>not enough data yet</comment>
        <translation>
            <numerusform>%1, %Ln more workout where it differs needed</numerusform>
            <numerusform>%1, %Ln more workouts where it differs needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more where it differs</source>
        <comment>workouts</comment>
        <translation>
            <numerusform>%Ln more where it differs</numerusform>
            <numerusform>%Ln more where it differs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::ImportsList</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import taken back: %n entry(s)</source>
        <translation>
            <numerusform>Import taken back: %Ln entry</numerusform>
            <numerusform>Import taken back: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import taken back: %n entry(s). Kept, because edited since: %1</source>
        <translation>
            <numerusform>Import taken back: %Ln entry. Kept, because edited since: %1</numerusform>
            <numerusform>Import taken back: %Ln entries. Kept, because edited since: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) kept, because edited since</source>
        <translation>
            <numerusform>%Ln entry kept, because edited since</numerusform>
            <numerusform>%Ln entries kept, because edited since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing removed: you edited %n entry(s) since</source>
        <translation>
            <numerusform>Nothing removed: you edited %Ln entry since</numerusform>
            <numerusform>Nothing removed: you edited %Ln entries since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::LoadCard</name>
    <message numerus="yes">
        <source>or more: the load of %n workout(s) is not known</source>
        <translation>
            <numerusform>or more: the load of %Ln workout is not known</numerusform>
            <numerusform>or more: the load of %Ln workouts is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::ExperimentList</name>
    <message numerus="yes">
        <source>%n workout(s), %1</source>
        <comment>count, month</comment>
        <translation>
            <numerusform>%Ln workout, %1</numerusform>
            <numerusform>%Ln workouts, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::WorkoutPreview</name>
    <message numerus="yes">
        <source>or more: the load of %n other(s) is not known</source>
        <comment>workouts</comment>
        <translation>
            <numerusform>or more: the load of %Ln other is not known</numerusform>
            <numerusform>or more: the load of %Ln others is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::IncompleteNote</name>
    <message numerus="yes">
        <source>The load of %n imported workout(s) is unknown: effort or duration is missing.</source>
        <translation>
            <numerusform>The load of %Ln imported workout is unknown: effort or duration is missing.</numerusform>
            <numerusform>The load of %Ln imported workouts is unknown: effort or duration is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::WhatIfCard</name>
    <message numerus="yes">
        <source>%1 of %n workout(s) whose three days are over, shown as out of 100</source>
        <translation>
            <numerusform>%1 of %Ln workout whose three days are over, shown as out of 100</numerusform>
            <numerusform>%1 of %Ln workouts whose three days are over, shown as out of 100</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workout(s) whose three days are over</source>
        <translation>
            <numerusform>%1 of %Ln workout whose three days are over</numerusform>
            <numerusform>%1 of %Ln workouts whose three days are over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n workout(s): %1 %, %2 to %3 %</source>
        <translation>
            <numerusform>The %Ln workout: %1 %, %2 to %3 %</numerusform>
            <numerusform>All %Ln workouts: %1 %, %2 to %3 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::ResultCard</name>
    <message numerus="yes">
        <source>%n workout(s), mean %1</source>
        <translation>
            <numerusform>%Ln workout, mean %1</numerusform>
            <numerusform>%Ln workouts, mean %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%Ln workout</numerusform>
            <numerusform>%Ln workouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::RequestsCard</name>
    <message numerus="yes">
        <source>%n imported workout(s) of the last %1 weeks to complete</source>
        <translation>
            <numerusform>%Ln imported workout of the last %1 weeks to complete</numerusform>
            <numerusform>%Ln imported workouts of the last %1 weeks to complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>%n entry(s) kept, because edited since</source>
        <translation>
            <numerusform>%Ln entry kept, because edited since</numerusform>
            <numerusform>%Ln entries kept, because edited since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n workout(s)</source>
        <translation>
            <numerusform>  %Ln workout</numerusform>
            <numerusform>  %Ln workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n pain entry(s)</source>
        <translation>
            <numerusform>  %Ln pain entry</numerusform>
            <numerusform>  %Ln pain entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entrymenu</name>
    <message numerus="yes">
        <source>Export %n entry(s)…</source>
        <translation>
            <numerusform>Export %Ln entry…</numerusform>
            <numerusform>Export %Ln entries…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>Delete %Ln entry</numerusform>
            <numerusform>Delete %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message numerus="yes">
        <source>&amp;Delete %n entry(s)</source>
        <translation>
            <numerusform>&amp;Delete %Ln entry</numerusform>
            <numerusform>&amp;Delete %Ln entries</numerusform>
        </translation>
    </message>
</context>
</TS>
