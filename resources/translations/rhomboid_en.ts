<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EffectWords</name>
    <message numerus="yes">
        <source>%n more workout(s) with a check-in until the first verdict.</source>
        <translation>
            <numerusform>%n more workout with a check-in until the first verdict.</numerusform>
            <numerusform>%n more workouts with a check-in until the first verdict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To see a link of one point, if there is one: about %n more workout(s) with a check-in.</source>
        <translation>
            <numerusform>To see a link of one point, if there is one: about %n more workout with a check-in.</numerusform>
            <numerusform>To see a link of one point, if there is one: about %n more workouts with a check-in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message numerus="yes">
        <source>About %n week(s) at your rhythm of %1 such workouts a week</source>
        <translation>
            <numerusform>About a week at your rhythm of %1 such workouts a week</numerusform>
            <numerusform>About %n weeks at your rhythm of %1 such workouts a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Experiment stopped without a result. Its %n workout(s) stay in the journal.</source>
        <translation>
            <numerusform>Experiment stopped without a result. Its %n workout stays in the journal.</numerusform>
            <numerusform>Experiment stopped without a result. Its %n workouts stay in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s), %1</source>
        <comment>count, day</comment>
        <translation>
            <numerusform>%n workout, %1</numerusform>
            <numerusform>%n workouts, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s), %1 to %2</source>
        <comment>count, day, day</comment>
        <translation>
            <numerusform>%n workout, %1 to %2</numerusform>
            <numerusform>%n workouts, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) can be compared; %1 with check-ins in the days after are needed.</source>
        <translation>
            <numerusform>%n pair can be compared; %1 with check-ins in the days after are needed.</numerusform>
            <numerusform>%n pairs can be compared; %1 with check-ins in the days after are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message numerus="yes">
        <source>%n more workout(s) with a check-in in the 72 hours after are needed.</source>
        <translation>
            <numerusform>%n more workout with a check-in in the 72 hours after is needed.</numerusform>
            <numerusform>%n more workouts with a check-in in the 72 hours after are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was nearly always the same. %n more workout(s) where it differs are needed.</source>
        <translation>
            <numerusform>This was nearly always the same. %n more workout where it differs is needed.</numerusform>
            <numerusform>This was nearly always the same. %n more workouts where it differs are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n workout(s), there are too few check-ins for a mean: three within one day after make one.</source>
        <translation>
            <numerusform>After %n workout, there are too few check-ins for a mean: three within one day after make one.</numerusform>
            <numerusform>After %n workouts, there are too few check-ins for a mean: three within one day after make one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n workout(s), pain was highest on average %1 to %2 hours after, at %3.</source>
        <translation>
            <numerusform>Over %n workout, pain was highest on average %1 to %2 hours after, at %3.</numerusform>
            <numerusform>Over %n workouts, pain was highest on average %1 to %2 hours after, at %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier workout(s)</source>
        <translation>
            <numerusform>%n earlier workout</numerusform>
            <numerusform>%n earlier workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week so far: highest pain of a day %1 on average (%n day(s)).</source>
        <translation>
            <numerusform>This week so far: highest pain of a day %1 on average (%n day).</numerusform>
            <numerusform>This week so far: highest pain of a day %1 on average (%n days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The week before: %1 (%n day(s)).</source>
        <translation>
            <numerusform>The week before: %1 (%n day).</numerusform>
            <numerusform>The week before: %1 (%n days).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message numerus="yes">
        <source>%1 to %2, %n day(s)</source>
        <comment>first day, last day</comment>
        <translation>
            <numerusform>%1 to %2, %n day</numerusform>
            <numerusform>%1 to %2, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entryacts</name>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>Delete %n entry</numerusform>
            <numerusform>Delete %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted</source>
        <translation>
            <numerusform>%n entry deleted</numerusform>
            <numerusform>%n entries deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PainDays</name>
    <message numerus="yes">
        <source>Pain-free on each of the %n day(s) you logged.</source>
        <translation>
            <numerusform>Pain-free on the one day you logged.</numerusform>
            <numerusform>Pain-free on each of the %n days you logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some pain on each of the %n day(s) you logged.</source>
        <translation>
            <numerusform>Some pain on the one day you logged.</numerusform>
            <numerusform>Some pain on each of the %n days you logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain-free on %1 of the %n day(s) you logged.</source>
        <translation>
            <numerusform>Pain-free on %1 of the %n day you logged.</numerusform>
            <numerusform>Pain-free on %1 of the %n days you logged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n entry(s) imported</source>
        <translation>
            <numerusform>%n entry imported</numerusform>
            <numerusform>%n entries imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s)</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest row(s)</source>
        <translation>
            <numerusform>%n rest row</numerusform>
            <numerusform>%n rest rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) with a value that looks like a typing error, left out of all calculations until you correct or confirm it in the journal.</source>
        <translation>
            <numerusform>%n workout with a value that looks like a typing error, left out of all calculations until you correct or confirm it in the journal.</numerusform>
            <numerusform>%n workouts with a value that looks like a typing error, left out of all calculations until you correct or confirm it in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n not imported</numerusform>
            <numerusform>%n not imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>Pain that began on %1, %n day(s) ago, is not settled yet.</source>
        <translation>
            <numerusform>Pain that began on %1, yesterday, is not settled yet.</numerusform>
            <numerusform>Pain that began on %1, %n days ago, is not settled yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No pain on the %n day(s) with an entry.</source>
        <translation>
            <numerusform>No pain on the one day with an entry.</numerusform>
            <numerusform>No pain on the %n days with an entry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What it is like, in %n entry(s) with pain</source>
        <translation>
            <numerusform>What it is like, in %n entry with pain</numerusform>
            <numerusform>What it is like, in %n entries with pain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough data yet: %n workout(s) with a check-in in the 72 hours after.</source>
        <translation>
            <numerusform>Not enough data yet: %n workout with a check-in in the 72 hours after.</numerusform>
            <numerusform>Not enough data yet: %n workouts with a check-in in the 72 hours after.</numerusform>
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
            <numerusform>%1 and %n earlier day</numerusform>
            <numerusform>%1 and %n earlier days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1 and %n more place</numerusform>
            <numerusform>%1 and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Named most often: %2 (%n time(s)).</source>
        <comment>a sentence, place</comment>
        <translation>
            <numerusform>%1 Named most often: %2 (%n time).</numerusform>
            <numerusform>%1 Named most often: %2 (%n times).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no (%n sign(s))</source>
        <comment>answers</comment>
        <translation>
            <numerusform>no (%n sign)</numerusform>
            <numerusform>no (%n signs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no (%n sign(s)); %1 not asked</source>
        <comment>answers</comment>
        <translation>
            <numerusform>no (%n sign); %1 not asked</numerusform>
            <numerusform>no (%n signs); %1 not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more exercise(s)</source>
        <comment>names of exercises</comment>
        <translation>
            <numerusform>%1 and %n more exercise</numerusform>
            <numerusform>%1 and %n more exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::BodyHeat</name>
    <message numerus="yes">
        <source>%1: %n entry(s)</source>
        <translation>
            <numerusform>%1: %n entry</numerusform>
            <numerusform>%1: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::CheckInsCard</name>
    <message numerus="yes">
        <source>%n hours after your workout</source>
        <translation>
            <numerusform>%n hour after your workout</numerusform>
            <numerusform>%n hours after your workout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours after %1</source>
        <translation>
            <numerusform>%n hour after %1</numerusform>
            <numerusform>%n hours after %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::CompletionDialog</name>
    <message numerus="yes">
        <source>%1 of %n workout(s) have effort and duration.</source>
        <translation>
            <numerusform>%1 of %n workout has effort and duration.</numerusform>
            <numerusform>%1 of %n workouts have effort and duration.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::DotGroup</name>
    <message numerus="yes">
        <source>%n workout(s) at %1</source>
        <translation>
            <numerusform>%n workout at %1</numerusform>
            <numerusform>%n workouts at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::ExercisesCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::FactorDetail</name>
    <message numerus="yes">
        <source>%n workout(s), mean %1</source>
        <translation>
            <numerusform>%n workout, mean %1</numerusform>
            <numerusform>%n workouts, mean %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n workout</numerusform>
            <numerusform>%n workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n workout(s)</source>
        <comment>reason</comment>
        <translation>
            <numerusform>%1: %n workout</numerusform>
            <numerusform>%1: %n workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n workout(s)</source>
        <translation>
            <numerusform>Show %n workout</numerusform>
            <numerusform>Show %n workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One mark is up to %n workout(s); the bar is the mean.</source>
        <translation>
            <numerusform>One mark is up to %n workout; the bar is the mean.</numerusform>
            <numerusform>One mark is up to %n workouts; the bar is the mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s), too few to compare</source>
        <translation>
            <numerusform>%n workout, too few to compare</numerusform>
            <numerusform>%n workouts, too few to compare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 counted at the top of the page leave out %n workout(s) of the first days.</source>
        <translation>
            <numerusform>The %1 counted at the top of the page leave out %n workout of the first days.</numerusform>
            <numerusform>The %1 counted at the top of the page leave out %n workouts of the first days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) drawn: all with a check-in within 72 hours and a value here.</source>
        <translation>
            <numerusform>%n workout drawn: the only one with a check-in within 72 hours and a value here.</numerusform>
            <numerusform>%n workouts drawn: all with a check-in within 72 hours and a value here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::FilterChips</name>
    <message numerus="yes">
        <source>%n chosen entry(s)</source>
        <translation>
            <numerusform>%n chosen entry</numerusform>
            <numerusform>%n chosen entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::ImportPreview</name>
    <message numerus="yes">
        <source>Exercises that Rhomboid does not know yet: %1 and %n more</source>
        <translation>
            <numerusform>Exercises that Rhomboid does not know yet: %1 and %n more</numerusform>
            <numerusform>Exercises that Rhomboid does not know yet: %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n workout(s) a whole block of sets stands twice, as some exports do by mistake.</source>
        <translation>
            <numerusform>In %n workout a whole block of sets stands twice, as some exports do by mistake.</numerusform>
            <numerusform>In %n workouts a whole block of sets stands twice, as some exports do by mistake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::InsightsPage</name>
    <message numerus="yes">
        <source>%n workout(s) with a check-in within 72 hours count so far. Estimates and verdicts are from the first %1; the next ones come at %2. Looking again after every entry would sooner or later take chance for a link.</source>
        <translation>
            <numerusform>%n workout with a check-in within 72 hours counts so far. Estimates and verdicts are from the first %1; the next ones come at %2. Looking again after every entry would sooner or later take chance for a link.</numerusform>
            <numerusform>%n workouts with a check-in within 72 hours count so far. Estimates and verdicts are from the first %1; the next ones come at %2. Looking again after every entry would sooner or later take chance for a link.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) with a check-in within 72 hours count so far. The estimates are from the first %1; the first verdicts come at %2. Looking again after every entry would sooner or later take chance for a link.</source>
        <translation>
            <numerusform>%n workout with a check-in within 72 hours counts so far. The estimates are from the first %1; the first verdicts come at %2. Looking again after every entry would sooner or later take chance for a link.</numerusform>
            <numerusform>%n workouts with a check-in within 72 hours count so far. The estimates are from the first %1; the first verdicts come at %2. Looking again after every entry would sooner or later take chance for a link.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::Inspector</name>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%n hour later</numerusform>
            <numerusform>%n hours later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::JournalPage</name>
    <message numerus="yes">
        <source>%1 of %n entry(s)</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::MappingDialog</name>
    <message numerus="yes">
        <source>%n exercise(s) sorted in</source>
        <translation>
            <numerusform>%n exercise sorted in</numerusform>
            <numerusform>%n exercises sorted in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::MonthView</name>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n workout</numerusform>
            <numerusform>%n workouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::PlacesCard</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::ProgressCard</name>
    <message numerus="yes">
        <source>Log %n more workout(s) with a check-in for the first verdict</source>
        <translation>
            <numerusform>Log %n more workout with a check-in for the first verdict</numerusform>
            <numerusform>Log %n more workouts with a check-in for the first verdict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n more workout(s) with a check-in to see patterns</source>
        <translation>
            <numerusform>Log %n more workout with a check-in to see patterns</numerusform>
            <numerusform>Log %n more workouts with a check-in to see patterns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A check-in in the three days after a workout counts, pain-free ones as well. About %n week(s) at your rhythm.</source>
        <translation>
            <numerusform>A check-in in the three days after a workout counts, pain-free ones as well. About %n week at your rhythm.</numerusform>
            <numerusform>A check-in in the three days after a workout counts, pain-free ones as well. About %n weeks at your rhythm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::Reminding</name>
    <message numerus="yes">
        <source>%n short questions are open. Today shows them.</source>
        <translation>
            <numerusform>%n short question is open. Today shows it.</numerusform>
            <numerusform>%n short questions are open. Today shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::Sidebar</name>
    <message numerus="yes">
        <source>%n open check-in(s)</source>
        <translation>
            <numerusform>%n open check-in</numerusform>
            <numerusform>%n open check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::SourceList</name>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::TipList</name>
    <message numerus="yes">
        <source>%n tip(s), by topic</source>
        <translation>
            <numerusform>%n tip, by topic</numerusform>
            <numerusform>%n tips, by topic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::TipsCard</name>
    <message numerus="yes">
        <source>%n workout(s) compared</source>
        <translation>
            <numerusform>%n workout compared</numerusform>
            <numerusform>%n workouts compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::FirstSteps</name>
    <message numerus="yes">
        <source>First estimates from %n workout(s) with a check-in. Until then you get general advice.</source>
        <translation>
            <numerusform>First estimates from %n workout with a check-in. Until then you get general advice.</numerusform>
            <numerusform>First estimates from %n workouts with a check-in. Until then you get general advice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %n workout(s)</source>
        <translation>
            <numerusform>0 of %n workout</numerusform>
            <numerusform>0 of %n workouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message numerus="yes">
        <source>Shown because %n of your last 7 day(s) had no workout.</source>
        <translation>
            <numerusform>Shown because %n of your last 7 days had no workout.</numerusform>
            <numerusform>Shown because %n of your last 7 days had no workout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because your workout on %2 came %n day(s) after the one before.</source>
        <translation>
            <numerusform>Shown because your workout on %2 came %n day after the one before.</numerusform>
            <numerusform>Shown because your workout on %2 came %n days after the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because you did %n lighter set(s) before the heavy ones on %2.</source>
        <translation>
            <numerusform>Shown because you did %n lighter set before the heavy ones on %2.</numerusform>
            <numerusform>Shown because you did %n lighter sets before the heavy ones on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because pain disturbed %n night(s) of the week before %2.</source>
        <translation>
            <numerusform>Shown because pain disturbed %n night of the week before %2.</numerusform>
            <numerusform>Shown because pain disturbed %n nights of the week before %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because you logged a pain-relief tablet on %n day(s) of the last 7.</source>
        <translation>
            <numerusform>Shown because you logged a pain-relief tablet on %n day of the last 7.</numerusform>
            <numerusform>Shown because you logged a pain-relief tablet on %n days of the last 7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because pain of 4 or more came to this place %n time(s) within 90 days.</source>
        <translation>
            <numerusform>Shown because pain of 4 or more came to this place once within 90 days.</numerusform>
            <numerusform>Shown because pain of 4 or more came to this place %n times within 90 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because you trained %n time(s) in the last 7 days.</source>
        <translation>
            <numerusform>Shown because you trained once in the last 7 days.</numerusform>
            <numerusform>Shown because you trained %n times in the last 7 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because you trained %n time(s) in the last 30 days.</source>
        <translation>
            <numerusform>Shown because you trained once in the last 30 days.</numerusform>
            <numerusform>Shown because you trained %n times in the last 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because your journal has %n pain entry(s) so far.</source>
        <translation>
            <numerusform>Shown because your journal has %n pain entry so far.</numerusform>
            <numerusform>Shown because your journal has %n pain entries so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because your first workout was %n day(s) ago.</source>
        <translation>
            <numerusform>Shown because your first workout was %n day ago.</numerusform>
            <numerusform>Shown because your first workout was %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because pain stayed at 2 or less in %n workout(s) in a row.</source>
        <translation>
            <numerusform>Shown because pain stayed at 2 or less in %n workout.</numerusform>
            <numerusform>Shown because pain stayed at 2 or less in %n workouts in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::FactorModel</name>
    <message numerus="yes">
        <source>%1, %n more workout(s) needed</source>
        <comment>not enough data yet</comment>
        <translation>
            <numerusform>%1, %n more workout needed</numerusform>
            <numerusform>%1, %n more workouts needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more workout(s)</source>
        <translation>
            <numerusform>%n more workout</numerusform>
            <numerusform>%n more workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more workout(s) where it differs needed</source>
        <comment>not enough data yet</comment>
        <translation>
            <numerusform>%1, %n more workout where it differs needed</numerusform>
            <numerusform>%1, %n more workouts where it differs needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more where it differs</source>
        <comment>workouts</comment>
        <translation>
            <numerusform>%n more where it differs</numerusform>
            <numerusform>%n more where it differs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::ImportsList</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import taken back: %n entry(s)</source>
        <translation>
            <numerusform>Import taken back: %n entry</numerusform>
            <numerusform>Import taken back: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import taken back: %n entry(s). Kept, because edited since: %1</source>
        <translation>
            <numerusform>Import taken back: %n entry. Kept, because edited since: %1</numerusform>
            <numerusform>Import taken back: %n entries. Kept, because edited since: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) kept, because edited since</source>
        <translation>
            <numerusform>%n entry kept, because edited since</numerusform>
            <numerusform>%n entries kept, because edited since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing removed: you edited %n entry(s) since</source>
        <translation>
            <numerusform>Nothing removed: you edited %n entry since</numerusform>
            <numerusform>Nothing removed: you edited %n entries since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::LoadCard</name>
    <message numerus="yes">
        <source>or more: the load of %n workout(s) is not known</source>
        <translation>
            <numerusform>or more: the load of %n workout is not known</numerusform>
            <numerusform>or more: the load of %n workouts is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::ExperimentList</name>
    <message numerus="yes">
        <source>%n workout(s), %1</source>
        <comment>count, month</comment>
        <translation>
            <numerusform>%n workout, %1</numerusform>
            <numerusform>%n workouts, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::WorkoutPreview</name>
    <message numerus="yes">
        <source>or more: the load of %n other(s) is not known</source>
        <comment>workouts</comment>
        <translation>
            <numerusform>or more: the load of %n other is not known</numerusform>
            <numerusform>or more: the load of %n others is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::IncompleteNote</name>
    <message numerus="yes">
        <source>The load of %n imported workout(s) is unknown: effort or duration is missing.</source>
        <translation>
            <numerusform>The load of %n imported workout is unknown: effort or duration is missing.</numerusform>
            <numerusform>The load of %n imported workouts is unknown: effort or duration is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::WhatIfCard</name>
    <message numerus="yes">
        <source>%1 of %n workout(s) whose three days are over, drawn as out of 100</source>
        <translation>
            <numerusform>%1 of %n workout whose three days are over, drawn as out of 100</numerusform>
            <numerusform>%1 of %n workouts whose three days are over, drawn as out of 100</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workout(s) whose three days are over</source>
        <translation>
            <numerusform>%1 of %n workout whose three days are over</numerusform>
            <numerusform>%1 of %n workouts whose three days are over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n workout(s): %1 %, %2 to %3 %</source>
        <translation>
            <numerusform>The %n workout: %1 %, %2 to %3 %</numerusform>
            <numerusform>All %n workouts: %1 %, %2 to %3 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::ResultCard</name>
    <message numerus="yes">
        <source>%n workout(s), mean %1</source>
        <translation>
            <numerusform>%n workout, mean %1</numerusform>
            <numerusform>%n workouts, mean %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n workout</numerusform>
            <numerusform>%n workouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::RequestsCard</name>
    <message numerus="yes">
        <source>%n imported workout(s) of the last %1 weeks to complete</source>
        <translation>
            <numerusform>%n imported workout of the last %1 weeks to complete</numerusform>
            <numerusform>%n imported workouts of the last %1 weeks to complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>%n entry(s) kept, because edited since</source>
        <translation>
            <numerusform>%n entry kept, because edited since</numerusform>
            <numerusform>%n entries kept, because edited since</numerusform>
        </translation>
    </message>
</context>
</TS>
