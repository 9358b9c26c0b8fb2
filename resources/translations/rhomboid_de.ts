<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Choosing</name>
    <message>
        <source>Count judgements given after the pain had started</source>
        <translation>Auch Urteile zählen, die nach Beginn der Schmerzen eingegeben wurden</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was untersucht wird</translation>
    </message>
    <message>
        <source>Besides the usual factors. More questions need more workouts to answer, so switch on only what you wonder about.</source>
        <translation>Zusätzlich zu den üblichen Faktoren. Mehr Fragen brauchen mehr Trainings für eine Antwort, schalte also nur ein, was dich wirklich beschäftigt.</translation>
    </message>
    <message>
        <source>Effort, form, posture and stress are usually left out when they were entered after the pain: pain colours how one looks back.</source>
        <translation>Anstrengung, Technik, Haltung und Stress bleiben gewöhnlich außen vor, wenn sie erst nach den Schmerzen eingegeben wurden: Schmerz färbt den Blick zurück.</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Frage wählen</translation>
    </message>
    <message>
        <source>Choose what is looked at</source>
        <translation>Wählen, was untersucht wird</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Es wird neu ausgewertet</translation>
    </message>
    <message>
        <source>Your question now: %1</source>
        <translation>Deine Frage jetzt: %1</translation>
    </message>
    <message>
        <source>Do I hurt less after a longer warm-up?</source>
        <translation>Habe ich nach längerem Aufwärmen weniger Schmerzen?</translation>
    </message>
    <message>
        <source>Do I hurt less after a warm-up with movement?</source>
        <translation>Habe ich nach einem Aufwärmen mit Bewegung weniger Schmerzen?</translation>
    </message>
    <message>
        <source>Do I hurt less when I drink more than usual?</source>
        <translation>Habe ich weniger Schmerzen, wenn ich mehr trinke als sonst?</translation>
    </message>
    <message>
        <source>Do I hurt more after a jump in load?</source>
        <translation>Habe ich nach einem Belastungssprung mehr Schmerzen?</translation>
    </message>
    <message>
        <source>Do I hurt more after a very hard workout?</source>
        <translation>Habe ich nach einem sehr harten Training mehr Schmerzen?</translation>
    </message>
    <message>
        <source>Do I hurt more when my form was shaky?</source>
        <translation>Habe ich mehr Schmerzen, wenn meine Technik wackelig war?</translation>
    </message>
    <message>
        <source>Do I hurt more after a day in one position?</source>
        <translation>Habe ich nach einem Tag in einer Haltung mehr Schmerzen?</translation>
    </message>
    <message>
        <source>Do I hurt more after a short night?</source>
        <translation>Habe ich nach einer kurzen Nacht mehr Schmerzen?</translation>
    </message>
    <message>
        <source>Does my pain go with overhead exercises?</source>
        <translation>Hängen meine Schmerzen mit Übungen über Kopf zusammen?</translation>
    </message>
    <message>
        <source>Is my pain different after a cool-down?</source>
        <translation>Sind meine Schmerzen nach dem Abwärmen anders?</translation>
    </message>
    <message>
        <source>Do I hurt more on stressful days?</source>
        <translation>Habe ich an stressigen Tagen mehr Schmerzen?</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>%1 instead of %2</source>
        <comment>a value of the factor</comment>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>%1 instead of %2 %3</source>
        <comment>value, value, unit</comment>
        <translation>%1 statt %2 %3</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>points of pain</comment>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>points of pain</comment>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 instead of %2 % of the 30-day peak</source>
        <comment>load of a workout, two shares</comment>
        <translation>%1 statt %2 % der 30‑Tage‑Spitze</translation>
    </message>
    <message>
        <source>%1 instead of %2 %3 compared with usual</source>
        <comment>value, value, unit</comment>
        <translation>%1 statt %2 %3, verglichen mit sonst</translation>
    </message>
    <message>
        <source>%1 points less</source>
        <translation>%1 Punkte weniger</translation>
    </message>
    <message>
        <source>%1 points more</source>
        <translation>%1 Punkte mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two differences in pain</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>In your own experiment, %1 led to %2 pain.</source>
        <translation>Dein eigener Versuch (%1) ergab beim Schmerz: %2.</translation>
    </message>
    <message>
        <source>Workouts %1 were followed by %2 pain, other logged habits equal.</source>
        <comment>with light cardio, points</comment>
        <translation>Schmerz nach Trainings %1: %2, bei sonst gleichen eingetragenen Gewohnheiten.</translation>
    </message>
    <message>
        <source>Workouts with %1 were followed by %2 pain, other logged habits equal.</source>
        <comment>30 instead of 20, points</comment>
        <translation>Schmerz nach Trainings mit %1: %2, bei sonst gleichen eingetragenen Gewohnheiten.</translation>
    </message>
    <message>
        <source>A first estimate, far from settled: it could be anything from %1.</source>
        <translation>Eine erste Schätzung, noch lange nicht sicher. Möglich ist alles in diesem Bereich: %1.</translation>
    </message>
    <message>
        <source>No clear pattern so far. The true difference could be anything from %1.</source>
        <translation>Bisher kein klares Muster. Der wahre Unterschied kann überall in diesem Bereich liegen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more workout(s) with a check-in until the first verdict.</source>
        <translation>
            <numerusform>Noch %Ln Training mit Check-in bis zur ersten Aussage.</numerusform>
            <numerusform>Noch %Ln Trainings mit Check-in bis zur ersten Aussage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your data is good enough: a link of one point would very likely have shown by now.</source>
        <translation>Deine Daten reichen aus: Ein Zusammenhang von einem Punkt hätte sich sehr wahrscheinlich schon gezeigt.</translation>
    </message>
    <message>
        <source>Verdicts start at %1 workouts with a check-in.</source>
        <translation>Aussagen gibt es ab %1 Trainings mit Check-in.</translation>
    </message>
    <message>
        <source>Looked at when %1 workouts had a check-in. You chose this question before the first estimate, so it is tested alone, at the usual 5 in 100.</source>
        <translation>Ausgewertet, als %1 Trainings einen Check-in hatten. Du hast diese Frage vor der ersten Schätzung gewählt, also wird sie allein geprüft, mit den üblichen 5 von 100.</translation>
    </message>
    <message>
        <source>Looked at when %1 workouts had a check-in, all factors together, so that fewer than 5 in 100 people without any link are shown one as likely. &apos;Likely&apos; needs two looks in a row.</source>
        <translation>Ausgewertet, als %1 Trainings einen Check-in hatten, alle Faktoren zusammen, sodass weniger als 5 von 100 Menschen ohne jeden Zusammenhang einer als wahrscheinlich gezeigt wird. „Wahrscheinlich“ braucht zwei Auswertungen in Folge.</translation>
    </message>
    <message>
        <source>A draw decided in your own experiment; see Experiments. The numbers below are from watching.</source>
        <translation>In deinem eigenen Versuch entschied das Los, siehe Versuche. Die Zahlen unten stammen aus bloßer Beobachtung.</translation>
    </message>
    <message>
        <source>%1 The true difference is likely in this range: %2.</source>
        <comment>sentence, range</comment>
        <translation>%1 Der wahre Unterschied liegt wahrscheinlich in diesem Bereich: %2.</translation>
    </message>
    <message>
        <source>%1 This may be chance: at one look, two in ten people without any link see a possible one. The true difference could be anywhere from %2.</source>
        <comment>sentence, range</comment>
        <translation>%1 Das kann Zufall sein: Bei einer Auswertung sehen zwei von zehn Menschen ohne jeden Zusammenhang einen möglichen. Der wahre Unterschied kann überall in diesem Bereich liegen: %2.</translation>
    </message>
    <message>
        <source>%1 This may be chance: several habits are looked at together, and at one look one or two in ten people without any link see a possible one. Looked at alone, the true difference could be anywhere from %2.</source>
        <comment>sentence, range</comment>
        <translation>%1 Das kann Zufall sein: Mehrere Gewohnheiten werden zusammen betrachtet, und bei einer Auswertung sehen ein bis zwei von zehn Menschen ohne jeden Zusammenhang einen möglichen. Für sich allein betrachtet kann der wahre Unterschied überall in diesem Bereich liegen: %2.</translation>
    </message>
    <message>
        <source>No clear pattern so far: looked at alone, this would stand out, but of so many habits looked at together one does so by chance too often. Its range: %1.</source>
        <translation>Bisher kein klares Muster: Für sich allein fiele das auf, aber unter so vielen zusammen betrachteten Gewohnheiten tut das zu oft eine durch Zufall. Ihr Bereich: %1.</translation>
    </message>
    <message>
        <source>It is looked at again when %1 workouts have a check-in.</source>
        <translation>Wieder geprüft wird, wenn %1 Trainings einen Check-in haben.</translation>
    </message>
    <message>
        <source>%1 A possible link becomes likely when two looks in a row agree.</source>
        <comment>a sentence</comment>
        <translation>%1 Ein möglicher Zusammenhang wird wahrscheinlich, wenn zwei Prüfungen nacheinander übereinstimmen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 A link as small as one point is likely to show only after about %n more workout(s) with a check-in, a larger one sooner.</source>
        <comment>a sentence</comment>
        <translation>
            <numerusform>%1 Ein Zusammenhang von nur einem Punkt zeigt sich wahrscheinlich erst nach etwa %Ln weiteren Training mit Check-in, ein größerer früher.</numerusform>
            <numerusform>%1 Ein Zusammenhang von nur einem Punkt zeigt sich wahrscheinlich erst nach etwa %Ln weiteren Trainings mit Check-in, ein größerer früher.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %3 more than usual instead of %2 %3 less</source>
        <comment>value, value, unit</comment>
        <translation>%1 %3 mehr als sonst statt %2 %3 weniger</translation>
    </message>
</context>
<context>
    <name>EmptyJournal</name>
    <message>
        <source>Log workout</source>
        <translation>Training eintragen</translation>
    </message>
    <message>
        <source>Log pain</source>
        <translation>Schmerz eintragen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Start experiment</source>
        <translation>Versuch starten</translation>
    </message>
    <message>
        <source>Show the draw</source>
        <translation>Los zeigen</translation>
    </message>
    <message>
        <source>The draw is kept in the journal. Do what it says, then log the workout as always.</source>
        <translation>Das Los steht im Tagebuch. Mach es, wie es sagt, und trag das Training dann ein wie immer.</translation>
    </message>
    <message>
        <source>Pause experiment</source>
        <translation>Versuch unterbrechen</translation>
    </message>
    <message>
        <source>Go on with experiment</source>
        <translation>Versuch fortsetzen</translation>
    </message>
    <message>
        <source>The experiment goes on</source>
        <translation>Der Versuch geht weiter</translation>
    </message>
    <message>
        <source>Stop experiment</source>
        <translation>Versuch abbrechen</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>There are too few reports to say how large or small it could be.</source>
        <translation>Es gibt zu wenige Angaben, um zu sagen, wie groß oder klein er sein kann.</translation>
    </message>
    <message>
        <source>These results would fit almost any difference.</source>
        <translation>Diese Ergebnisse würden zu fast jedem Unterschied passen.</translation>
    </message>
    <message>
        <source>In points of pain, anything from %1 would still fit these results.</source>
        <translation>Zu diesen Ergebnissen passt noch alles in diesem Bereich, in Schmerzpunkten: %1.</translation>
    </message>
    <message>
        <source>Too little to compare</source>
        <translation>Zu wenig für einen Vergleich</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Tu es</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <source>No more and no less than you would do anyway.</source>
        <translation>Nicht mehr und nicht weniger, als du ohnehin tun würdest.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was filled in, how to do it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 workouts with check-ins in the days after</source>
        <translation>%1 Trainings mit Check-ins an den Tagen danach</translation>
    </message>
    <message>
        <source>If it truly changes your pain by about 2 points, an experiment this long shows it for about %1 people; by about 1 point, for %2.</source>
        <translation>Wenn es deine Schmerzen wirklich um etwa 2 Punkte verändert, zeigt ein so langer Versuch das bei etwa %1 Menschen; bei etwa 1 Punkt sind es %2.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d.&#xa0;MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d.&#xa0;MMMM yyyy</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Kein klarer Unterschied</translation>
    </message>
    <message>
        <source>That is a useful answer too: you are free to choose. %1</source>
        <translation>Auch das ist eine nützliche Antwort: Du kannst frei wählen. %1</translation>
    </message>
    <message>
        <source>Less pain with %1</source>
        <translation>Weniger Schmerz mit %1</translation>
    </message>
    <message>
        <source>More pain with %1</source>
        <translation>Mehr Schmerz mit %1</translation>
    </message>
    <message>
        <source>In your experiment, %1 led to %2 pain than as usual. %3</source>
        <translation>Dein Versuch (%1) ergab beim Schmerz, verglichen mit „wie sonst“: %2. %3</translation>
    </message>
    <message>
        <source>If it changed nothing, chance would show a gap this big in fewer than 1 of 100 experiments.</source>
        <translation>Wenn es nichts ändern würde, ergäbe der Zufall einen so großen Abstand in weniger als 1 von 100 Versuchen.</translation>
    </message>
    <message>
        <source>If it changed nothing, chance would still show a gap this big in about %1 of 100 experiments.</source>
        <translation>Wenn es nichts ändern würde, ergäbe der Zufall trotzdem in etwa %1 von 100 Versuchen einen so großen Abstand.</translation>
    </message>
    <message>
        <source>The draw decided, not you, so this is about the habit and not about the days you picked. %1</source>
        <translation>Das Los hat entschieden, nicht du. Es geht also um die Gewohnheit und nicht um die Tage, die du ausgesucht hättest. %1</translation>
    </message>
    <message>
        <source>Experiment started. Show the draw before your next workout.</source>
        <translation>Versuch gestartet. Zeig das Los vor deinem nächsten Training an.</translation>
    </message>
    <message>
        <source>Experiment paused. Workouts do not count for it until you go on.</source>
        <translation>Versuch unterbrochen. Trainings zählen dafür nicht, bis du weitermachst.</translation>
    </message>
    <message numerus="yes">
        <source>Experiment stopped without a result. Its %n workout(s) stay in the journal.</source>
        <translation>
            <numerusform>Versuch abgebrochen, ohne Ergebnis. Sein Training bleibt im Tagebuch.</numerusform>
            <numerusform>Versuch abgebrochen, ohne Ergebnis. Seine %Ln Trainings bleiben im Tagebuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Experiment stopped before its first workout.</source>
        <translation>Versuch vor seinem ersten Training abgebrochen.</translation>
    </message>
    <message>
        <source>Experiment finished. Here is its result.</source>
        <translation>Versuch abgeschlossen. Hier ist sein Ergebnis.</translation>
    </message>
    <message>
        <source>This says nothing either way. You can start it again.</source>
        <translation>Das sagt weder das eine noch das andere. Du kannst den Versuch neu starten.</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s), %1</source>
        <comment>count, day</comment>
        <translation>
            <numerusform>%Ln Training, %1</numerusform>
            <numerusform>%Ln Trainings, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s), %1 to %2</source>
        <comment>count, day, day</comment>
        <translation>
            <numerusform>%Ln Training, %1 bis %2</numerusform>
            <numerusform>%Ln Trainings, %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The true difference is likely in this range: %1.</source>
        <translation>Der wahre Unterschied liegt wahrscheinlich in diesem Bereich: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) can be compared; %1 with check-ins in the days after are needed.</source>
        <translation>
            <numerusform>%Ln Paar lässt sich vergleichen; %1 mit Check-ins an den Tagen danach sind nötig.</numerusform>
            <numerusform>%Ln Paare lassen sich vergleichen; %1 mit Check-ins an den Tagen danach sind nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 experiments on this question together. %2</source>
        <comment>count, what they say</comment>
        <translation>Alle %1 Versuche zu dieser Frage zusammen. %2</translation>
    </message>
    <message>
        <source>Pairs left out because a workout is missing or began before its draw: %1.</source>
        <translation>Ausgelassene Paare, weil ein Training fehlt oder vor seinem Los begann: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Done as drawn: %1 of %2 with the change, %3 of %4 as usual. Every workout of the pairs compared counts the way it was drawn.</source>
        <translation>Wie gelost gemacht: %1 von %2 mit der Änderung, %3 von %4 wie sonst. Jedes Training der verglichenen Paare zählt so, wie es gelost wurde.</translation>
    </message>
    <message>
        <source>Experiment stopped without a result.</source>
        <translation>Versuch abgebrochen, ohne Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>About %n week(s) at your rhythm of %1 such workouts a week, with a check-in after each</source>
        <translation>
            <numerusform>Etwa eine Woche bei deinem Rhythmus von %1 solchen Trainings pro Woche, mit je einem Check-in danach</numerusform>
            <numerusform>Etwa %Ln Wochen bei deinem Rhythmus von %1 solchen Trainings pro Woche, mit je einem Check-in danach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingJournal</name>
    <message>
        <source>Rhomboid</source>
        <translation>Rhomboid</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>The journal was in the folder %1. It may have been moved, renamed or deleted, or it lies on a drive that is not connected.</source>
        <translation>Das Tagebuch lag im Ordner %1. Vielleicht wurde es verschoben, umbenannt oder gelöscht, oder es liegt auf einem Laufwerk, das nicht angeschlossen ist.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Open a journal file</source>
        <translation>Tagebuchdatei öffnen</translation>
    </message>
    <message>
        <source>Journals (*.rhomboid *.db);;All files (*)</source>
        <translation>Tagebücher (*.rhomboid *.db);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>OpenFailure</name>
    <message>
        <source>Rhomboid</source>
        <translation>Rhomboid</translation>
    </message>
    <message>
        <source>The backup of %1 is your journal now. The old file was kept: %2</source>
        <translation>Die Sicherung vom %1 ist jetzt dein Tagebuch. Die alte Datei wurde aufbewahrt: %2</translation>
    </message>
    <message>
        <source>Your journal could not be opened</source>
        <translation>Dein Tagebuch ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Sicherung vom %1 zurückholen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
</context>
<context>
    <name>PainDays</name>
    <message>
        <source>Nothing logged in these days. Dashed boxes are days without an entry.</source>
        <translation>In diesen Tagen wurde nichts eingetragen. Gestrichelte Kästchen sind Tage ohne Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>Pain-free on each of the %n day(s) you logged.</source>
        <translation>
            <numerusform>Schmerzfrei am einzigen Tag mit&#xa0;Eintrag.</numerusform>
            <numerusform>Schmerzfrei an allen %Ln Tagen mit&#xa0;Eintrag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some pain on each of the %n day(s) you logged.</source>
        <translation>
            <numerusform>Etwas Schmerz am einzigen Tag mit&#xa0;Eintrag.</numerusform>
            <numerusform>Etwas Schmerz an allen %Ln Tagen mit&#xa0;Eintrag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain-free on %1 of the %n day(s) you logged.</source>
        <translation>
            <numerusform>Schmerzfrei an %1 von %Ln Tag mit&#xa0;Eintrag.</numerusform>
            <numerusform>Schmerzfrei an %1 von %Ln Tagen mit&#xa0;Eintrag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedSets</name>
    <message>
        <source>The column %1 was not taken over.</source>
        <translation>Die Spalte %1 wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>there is no exercise, so the row was left out.</source>
        <translation>Es fehlt eine Übung, die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be read and was left out.</source>
        <translation>„%1“ konnte nicht gelesen werden und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>number of a row, sentence</comment>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Weinrot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person&apos;s name, a file&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No other journal yet</source>
        <translation>Noch kein anderes Tagebuch</translation>
    </message>
    <message>
        <source>Demo journal</source>
        <translation>Demo-Tagebuch</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mein Tagebuch</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (dieses Fenster)</translation>
    </message>
    <message>
        <source>Demo journal %1</source>
        <translation>Demo-Tagebuch %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>No copy was made at &quot;%1&quot;: the copy would not equal the journal.</source>
        <translation>Unter „%1“ wurde keine Kopie angelegt: Die Kopie wäre nicht gleich dem Tagebuch.</translation>
    </message>
    <message>
        <source>The entry of %1 (%2) is not what was written.</source>
        <translation>Der Eintrag vom %1 (%2) ist nicht mehr so, wie er gespeichert wurde.</translation>
    </message>
    <message>
        <source>The entry %1 has lost its content.</source>
        <translation>Der Eintrag %1 hat seinen Inhalt verloren.</translation>
    </message>
    <message>
        <source>The mark of a deleted entry (%1) is not what was written.</source>
        <translation>Die Markierung eines gelöschten Eintrags (%1) ist nicht mehr so, wie sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and was not restored.</source>
        <translation>„%1“ ist beschädigt und wurde nicht zurückgeholt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already open in another window.</source>
        <translation>„%1“ ist schon in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>it could not be moved out of the way.</source>
        <translation>Die Datei konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>The journal cannot be kept safely here: the file system does not allow it.</source>
        <translation>Das Tagebuch kann hier nicht sicher aufbewahrt werden: Das Dateisystem lässt es nicht zu.</translation>
    </message>
    <message>
        <source>Nothing was saved: the value of &quot;%1&quot; is not possible.</source>
        <translation>Nichts wurde gespeichert: Der Wert von „%1“ ist nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full.</source>
        <translation>Nichts wurde gespeichert: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Another program is using the journal. Try again in a moment.</source>
        <translation>Ein anderes Programm benutzt gerade das Tagebuch. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The journal file is damaged.</source>
        <translation>Die Tagebuchdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The journal file cannot be opened for writing.</source>
        <translation>Die Tagebuchdatei kann nicht zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>Nothing was saved: a text is too long.</source>
        <translation>Nichts wurde gespeichert: Ein Text ist zu lang.</translation>
    </message>
    <message>
        <source>The journal file could not be read or written.</source>
        <translation>Die Tagebuchdatei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: the disk is full.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>it was written by a newer version of Rhomboid (journal version %1, this program knows %2). Update Rhomboid to open it.</source>
        <translation>Die Datei stammt von einer neueren Version von Rhomboid (Tagebuchversion %1, dieses Programm kennt %2). Aktualisiere Rhomboid, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>its tables are not those of a journal.</source>
        <translation>Die Tabellen der Datei sind nicht die eines Tagebuchs.</translation>
    </message>
    <message>
        <source>it belongs to another program.</source>
        <translation>Die Datei gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2</source>
        <translation>„%1“ kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>it is a link to a file that does not exist.</source>
        <translation>Das ist eine Verknüpfung mit einer Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>the file is missing, but its last changes are still there.</source>
        <translation>Die Datei fehlt, aber ihre letzten Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>you are not allowed to read it.</source>
        <translation>Du hast keine Berechtigung, die Datei zu lesen.</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>it is not a journal.</source>
        <translation>Die Datei ist kein Tagebuch.</translation>
    </message>
    <message>
        <source>The journal could not be brought to the new version.</source>
        <translation>Das Tagebuch konnte nicht auf die neue Version gebracht werden.</translation>
    </message>
    <message>
        <source>Nothing was saved: a text contains characters that cannot be stored.</source>
        <translation>Nichts wurde gespeichert: Ein Text enthält Zeichen, die nicht gespeichert werden können.</translation>
    </message>
    <message>
        <source>Nothing was saved: a value is not a number.</source>
        <translation>Nichts wurde gespeichert: Ein Wert ist keine Zahl.</translation>
    </message>
    <message>
        <source>Nothing was saved: a date or a time is not possible.</source>
        <translation>Nichts wurde gespeichert: Ein Datum oder eine Uhrzeit ist nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing was saved: the journal is open for reading only.</source>
        <translation>Nichts wurde gespeichert: Das Tagebuch ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>its folder cannot be written to.</source>
        <translation>In den Ordner der Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>Der Ordner der Datei kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>a journal cannot be its own copy.</source>
        <translation>Ein Tagebuch kann nicht seine eigene Kopie sein.</translation>
    </message>
    <message>
        <source>Nothing was saved: the journal file was moved, deleted or replaced meanwhile.</source>
        <translation>Nichts wurde gespeichert: Die Tagebuchdatei wurde inzwischen verschoben, gelöscht oder ersetzt.</translation>
    </message>
    <message>
        <source>its last changes cannot be read.</source>
        <translation>die letzten Änderungen lassen sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>WorkoutPage</name>
    <message>
        <source>%1: %2</source>
        <comment>exercise, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Please enter how long the workout was, or at least one exercise.</source>
        <translation>Bitte gib ein, wie lange das Training war, oder mindestens eine Übung.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Cardio</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>acknowledge</name>
    <message>
        <source>Put the notice away</source>
        <translation>Hinweis weglegen</translation>
    </message>
    <message>
        <source>Notice put away</source>
        <translation>Hinweis weggelegt</translation>
    </message>
    <message>
        <source>Seen by a clinician</source>
        <translation>Ärztlich angesehen</translation>
    </message>
    <message>
        <source>Noted. Notices that may rest after a visit are quiet: some for six weeks, or until a new sign or a rise of 2; some until this pain has ended. The others stay.</source>
        <translation>Notiert. Hinweise, die nach einem Besuch ruhen dürfen, sind still: manche sechs Wochen lang oder bis zu einem neuen Zeichen oder einem Anstieg um 2, manche, bis dieser Schmerz vorbei ist. Die anderen bleiben.</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>From your own experiment on %1.</source>
        <translation>Aus deinem eigenen Versuch zu „%1“.</translation>
    </message>
    <message>
        <source>From your own entries: a possible link with %1, which may be chance.</source>
        <translation>Aus deinen eigenen Einträgen: ein möglicher Zusammenhang mit „%1“, der Zufall sein kann.</translation>
    </message>
    <message>
        <source>From your own entries: a likely link with %1.</source>
        <translation>Aus deinen eigenen Einträgen: ein wahrscheinlicher Zusammenhang mit „%1“.</translation>
    </message>
    <message>
        <source>General advice for everyone who trains.</source>
        <translation>Allgemeiner Rat für alle, die trainieren.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date in a sentence</comment>
        <translation>dddd, d.&#xa0;MMMM</translation>
    </message>
    <message>
        <source>Shown because you weighed %1 % more after your workout on %2 than before.</source>
        <translation>Angezeigt, weil du nach dem Training am %2 %1 % mehr gewogen hast als davor.</translation>
    </message>
    <message>
        <source>Shown because you weighed %1 % less after your workout on %2 than before.</source>
        <translation>Angezeigt, weil du nach dem Training am %2 %1 % weniger gewogen hast als davor.</translation>
    </message>
    <message>
        <source>Shown because your urine before the workout on %2 was colour %1 of 8.</source>
        <translation>Angezeigt, weil dein Urin vor dem Training am %2 die Farbe %1 von 8 hatte.</translation>
    </message>
    <message>
        <source>Shown because one of your weights on %2 was %1 % above the time before.</source>
        <translation>Angezeigt, weil eines deiner Gewichte am %2 um %1 % über dem Mal davor lag.</translation>
    </message>
    <message>
        <source>Shown because the load of your workout on %2 was %1 % above the largest of the 30 days before.</source>
        <translation>Angezeigt, weil die Belastung deines Trainings am %2 um %1 % über der größten der 30 Tage davor lag.</translation>
    </message>
    <message>
        <source>Shown because the load of your last 7 days was %1 % above that of the 7 before.</source>
        <translation>Angezeigt, weil die Belastung deiner letzten 7 Tage um %1 % über der der 7 Tage davor lag.</translation>
    </message>
    <message>
        <source>Shown because the load of your last 7 days was %1 % below that of the 7 before.</source>
        <translation>Angezeigt, weil die Belastung deiner letzten 7 Tage um %1 % unter der der 7 Tage davor lag.</translation>
    </message>
    <message>
        <source>Shown because your days were more alike this week than in %1 % of your weeks.</source>
        <translation>Angezeigt, weil sich deine Tage diese Woche ähnlicher waren als in %1 % deiner Wochen.</translation>
    </message>
    <message numerus="yes">
        <source>Shown because %n of your last 7 day(s) had no workout.</source>
        <translation>
            <numerusform>Angezeigt, weil an %Ln deiner letzten 7 Tage kein Training war.</numerusform>
            <numerusform>Angezeigt, weil an %Ln deiner letzten 7 Tage kein Training war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because your workout on %2 began %1 h after one that worked the same area.</source>
        <translation>Angezeigt, weil dein Training am %2 %1 h nach einem begann, das denselben Bereich gefordert hat.</translation>
    </message>
    <message numerus="yes">
        <source>Shown because your workout on %2 came %n day(s) after the one before.</source>
        <translation>
            <numerusform>Angezeigt, weil dein Training am %2 einen Tag nach dem davor kam.</numerusform>
            <numerusform>Angezeigt, weil dein Training am %2 %Ln Tage nach dem davor kam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because your workout on %2 had an exercise that you had not done for 60 days.</source>
        <translation>Angezeigt, weil dein Training am %2 eine Übung hatte, die du seit 60 Tagen nicht gemacht hattest.</translation>
    </message>
    <message>
        <source>Shown because your workout on %2 had no new exercise.</source>
        <translation>Angezeigt, weil dein Training am %2 keine neue Übung hatte.</translation>
    </message>
    <message>
        <source>Shown because you rated your form in the workout on %2 at %1 of 5.</source>
        <translation>Angezeigt, weil du deine Technik im Training am %2 mit %1 von 5 bewertet hast.</translation>
    </message>
    <message>
        <source>Shown because you rated the effort of your workout on %2 at %1 of 10.</source>
        <translation>Angezeigt, weil du die Anstrengung deines Trainings am %2 mit %1 von 10 bewertet hast.</translation>
    </message>
    <message>
        <source>Shown because your warm-up on %2 had a moving part.</source>
        <translation>Angezeigt, weil dein Aufwärmen am %2 einen bewegten Teil hatte.</translation>
    </message>
    <message>
        <source>Shown because your warm-up on %2 had no moving part.</source>
        <translation>Angezeigt, weil dein Aufwärmen am %2 keinen bewegten Teil hatte.</translation>
    </message>
    <message>
        <source>Shown because you warmed up for %1 min before your workout on %2.</source>
        <translation>Angezeigt, weil du dich vor dem Training am %2 %1 min aufgewärmt hast.</translation>
    </message>
    <message numerus="yes">
        <source>Shown because you did %n lighter set(s) before the heavy ones on %2.</source>
        <translation>
            <numerusform>Angezeigt, weil du am %2 einen leichteren Satz vor den schweren gemacht hast.</numerusform>
            <numerusform>Angezeigt, weil du am %2 %Ln leichtere Sätze vor den schweren gemacht hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because you rated your posture on %2 at %1 of 5.</source>
        <translation>Angezeigt, weil du deine Haltung am %2 mit %1 von 5 bewertet hast.</translation>
    </message>
    <message>
        <source>Shown because you sat for up to %1 min without a break on %2.</source>
        <translation>Angezeigt, weil du am %2 bis zu %1 min ohne Pause gesessen hast.</translation>
    </message>
    <message>
        <source>Shown because you slept %1 h a night on average in the last 14 days.</source>
        <translation>Angezeigt, weil du in den letzten 14 Tagen im Schnitt %1 h pro Nacht geschlafen hast.</translation>
    </message>
    <message numerus="yes">
        <source>Shown because pain disturbed %n night(s) of the week before %2.</source>
        <translation>
            <numerusform>Angezeigt, weil Schmerzen in der Woche vor dem %2 eine Nacht gestört haben.</numerusform>
            <numerusform>Angezeigt, weil Schmerzen in der Woche vor dem %2 %Ln Nächte gestört haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because you logged a pain-relief tablet on %n day(s) of the last 7.</source>
        <translation>
            <numerusform>Angezeigt, weil du an einem der letzten 7 Tage eine Schmerztablette eingetragen hast.</numerusform>
            <numerusform>Angezeigt, weil du an %Ln der letzten 7 Tage eine Schmerztablette eingetragen hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because you logged a massage gun against this pain.</source>
        <translation>Angezeigt, weil du eine Massagepistole gegen diese Schmerzen eingetragen hast.</translation>
    </message>
    <message>
        <source>Shown because you logged no massage gun against this pain.</source>
        <translation>Angezeigt, weil du keine Massagepistole gegen diese Schmerzen eingetragen hast.</translation>
    </message>
    <message>
        <source>Shown because the pain was %1 of 10 on the morning of %2, after your workout.</source>
        <translation>Angezeigt, weil der Schmerz am Morgen nach dem Training, am %2, bei %1 von 10 lag.</translation>
    </message>
    <message>
        <source>Shown because the pain went up to %1 of 10 in your workout on %2.</source>
        <translation>Angezeigt, weil der Schmerz im Training am %2 bis %1 von 10 ging.</translation>
    </message>
    <message>
        <source>Shown because the pain was %1 of 10 before your workout on %2.</source>
        <translation>Angezeigt, weil der Schmerz vor dem Training am %2 bei %1 von 10 lag.</translation>
    </message>
    <message>
        <source>Shown because the middle of your pain levels rose by %1 within a week.</source>
        <translation>Angezeigt, weil die Mitte deiner Schmerzwerte in einer Woche um %1 gestiegen ist.</translation>
    </message>
    <message>
        <source>Shown because the middle of your pain levels fell by %1 within a week.</source>
        <translation>Angezeigt, weil die Mitte deiner Schmerzwerte in einer Woche um %1 gefallen ist.</translation>
    </message>
    <message>
        <source>Shown because you logged pain of 3 or more on %1 % of the days you answered in six weeks.</source>
        <translation>Angezeigt, weil du in sechs Wochen an %1 % der beantworteten Tage Schmerzen ab 3 eingetragen hast.</translation>
    </message>
    <message numerus="yes">
        <source>Shown because pain of 4 or more came to this place %n time(s) within 90 days.</source>
        <translation>
            <numerusform>Angezeigt, weil an dieser Stelle in 90 Tagen einmal Schmerzen ab 4 aufgetreten sind.</numerusform>
            <numerusform>Angezeigt, weil an dieser Stelle in 90 Tagen %Ln-mal Schmerzen ab 4 aufgetreten sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because you answered when the pain started with “%1”.</source>
        <translation>Angezeigt, weil du beim Beginn der Schmerzen „%1“ angegeben hast.</translation>
    </message>
    <message>
        <source>Shown because you chose these words for the pain: %1.</source>
        <translation>Angezeigt, weil du die Schmerzen so beschrieben hast: %1.</translation>
    </message>
    <message>
        <source>Shown because you logged what makes the pain worse: %1.</source>
        <translation>Angezeigt, weil du eingetragen hast, was die Schmerzen stärker macht: %1.</translation>
    </message>
    <message>
        <source>Shown because the pain is %1 % below its peak.</source>
        <translation>Angezeigt, weil der Schmerz %1 % unter seinem Höchstwert liegt.</translation>
    </message>
    <message>
        <source>Shown because of the places you have marked since %2.</source>
        <translation>Angezeigt wegen der Stellen, die du seit %2 markiert hast.</translation>
    </message>
    <message>
        <source>Shown because you logged pain %1 of 10 on %2.</source>
        <translation>Angezeigt, weil du am %2 Schmerz %1 von 10 eingetragen hast.</translation>
    </message>
    <message>
        <source>Shown because this pain followed your workout on %2.</source>
        <translation>Angezeigt, weil diese Schmerzen auf das Training am %2 folgten.</translation>
    </message>
    <message>
        <source>Shown because what you logged of the pain since %2 fits a muscle strain.</source>
        <translation>Angezeigt, weil das, was du seit %2 über die Schmerzen eingetragen hast, zu einer Muskelzerrung passt.</translation>
    </message>
    <message>
        <source>Shown because what you logged of the pain since %2 fits muscle soreness.</source>
        <translation>Angezeigt, weil das, was du seit %2 über die Schmerzen eingetragen hast, zu Muskelkater passt.</translation>
    </message>
    <message>
        <source>Shown because the pain is on your left side.</source>
        <translation>Angezeigt, weil die Schmerzen auf deiner linken Seite sind.</translation>
    </message>
    <message>
        <source>Shown because the pain is on your right side.</source>
        <translation>Angezeigt, weil die Schmerzen auf deiner rechten Seite sind.</translation>
    </message>
    <message>
        <source>Shown because your workout on %2 took %1 min.</source>
        <translation>Angezeigt, weil dein Training am %2 %1 min gedauert hat.</translation>
    </message>
    <message>
        <source>Shown because you trained in a hot place on %2.</source>
        <translation>Angezeigt, weil du am %2 an einem heißen Ort trainiert hast.</translation>
    </message>
    <message>
        <source>Shown because you did not train in a hot place on %2.</source>
        <translation>Angezeigt, weil du am %2 nicht an einem heißen Ort trainiert hast.</translation>
    </message>
    <message>
        <source>Shown because this pain has been there since %2.</source>
        <translation>Angezeigt, weil diese Schmerzen seit %2 da sind.</translation>
    </message>
    <message>
        <source>Shown because your last workout was on %2.</source>
        <translation>Angezeigt, weil dein letztes Training am %2 war.</translation>
    </message>
    <message numerus="yes">
        <source>Shown because you trained %n time(s) in the last 7 days.</source>
        <translation>
            <numerusform>Angezeigt, weil du in den letzten 7 Tagen einmal trainiert hast.</numerusform>
            <numerusform>Angezeigt, weil du in den letzten 7 Tagen %Ln-mal trainiert hast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because you trained %n time(s) in the last 30 days.</source>
        <translation>
            <numerusform>Angezeigt, weil du in den letzten 30 Tagen einmal trainiert hast.</numerusform>
            <numerusform>Angezeigt, weil du in den letzten 30 Tagen %Ln-mal trainiert hast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because your journal has %n pain entry(s) so far.</source>
        <translation>
            <numerusform>Angezeigt, weil dein Tagebuch bisher %Ln Schmerzeintrag hat.</numerusform>
            <numerusform>Angezeigt, weil dein Tagebuch bisher %Ln Schmerzeinträge hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because your first workout was %n day(s) ago.</source>
        <translation>
            <numerusform>Angezeigt, weil dein erstes Training einen Tag zurückliegt.</numerusform>
            <numerusform>Angezeigt, weil dein erstes Training %Ln Tage zurückliegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because your entries have at least one possible or likely link.</source>
        <translation>Angezeigt, weil es in deinen Einträgen mindestens einen möglichen oder wahrscheinlichen Zusammenhang gibt.</translation>
    </message>
    <message>
        <source>Shown because your entries have no clear link so far.</source>
        <translation>Angezeigt, weil es in deinen Einträgen bisher keinen deutlichen Zusammenhang gibt.</translation>
    </message>
    <message>
        <source>Shown because the pain is in your upper back.</source>
        <translation>Angezeigt, weil die Schmerzen im oberen Rücken sind.</translation>
    </message>
    <message>
        <source>Shown because the pain is not in your upper back.</source>
        <translation>Angezeigt, weil die Schmerzen nicht im oberen Rücken sind.</translation>
    </message>
    <message>
        <source>Shown because your entries are worth showing to a professional.</source>
        <translation>Angezeigt, weil deine Einträge es wert sind, sie einer Fachperson zu zeigen.</translation>
    </message>
    <message>
        <source>Shown because of the warning sign of %2: %1.</source>
        <translation>Angezeigt wegen des Warnzeichens vom %2: %1.</translation>
    </message>
    <message>
        <source>Shown because of your health profile: %1.</source>
        <translation>Angezeigt wegen deines Gesundheitsprofils: %1.</translation>
    </message>
    <message>
        <source>Shown because each of your last 7 days had a workout.</source>
        <translation>Angezeigt, weil an jedem deiner letzten 7 Tage ein Training war.</translation>
    </message>
    <message>
        <source>Shown because you did no lighter set before the heavy ones on %2.</source>
        <translation>Angezeigt, weil du am %2 keinen leichteren Satz vor den schweren gemacht hast.</translation>
    </message>
    <message>
        <source>Shown because your journal has no pain entry so far.</source>
        <translation>Angezeigt, weil dein Tagebuch bisher keinen Schmerzeintrag hat.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date in a sentence</comment>
        <translation>dddd, d.&#xa0;MMMM yyyy</translation>
    </message>
    <message>
        <source>Shown because no notice about a warning sign is open.</source>
        <translation>Angezeigt, weil kein Hinweis zu einem Warnzeichen offen ist.</translation>
    </message>
    <message>
        <source>Shown because the pain since %2 has not come down from its peak.</source>
        <translation>Angezeigt, weil der Schmerz seit %2 nicht unter seinen Höchstwert gesunken ist.</translation>
    </message>
    <message numerus="yes">
        <source>Shown because pain stayed at 2 or less in %n workout(s) in a row.</source>
        <translation>
            <numerusform>Angezeigt, weil der Schmerz in %Ln Training bei höchstens 2 blieb.</numerusform>
            <numerusform>Angezeigt, weil der Schmerz in %Ln Trainings in Folge bei höchstens 2 blieb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have this checked today</source>
        <translation>Lass das heute abklären</translation>
    </message>
    <message>
        <source>Worth having this checked</source>
        <translation>Lass das abklären</translation>
    </message>
    <message>
        <source>You noted: %1.</source>
        <translation>Du hast angegeben: %1.</translation>
    </message>
    <message>
        <source>Mention this there as well: %1.</source>
        <translation>Erwähne dort auch: %1.</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>In your entries this goes up and down together with &apos;%1&apos;, so the two cannot be told apart. To look at &apos;%2&apos; itself, change one without the other.</source>
        <translation>In deinen Einträgen steigt und fällt das zusammen mit „%1“, daher lassen sich die beiden nicht auseinanderhalten. Um „%2“ für sich zu betrachten, ändere das eine ohne das andere.</translation>
    </message>
    <message>
        <source>In your entries this follows from the other factors, so it cannot be told apart from them.</source>
        <translation>In deinen Einträgen ergibt sich das aus den anderen Faktoren und lässt sich daher nicht von ihnen trennen.</translation>
    </message>
    <message>
        <source>More workouts with check-ins after them are needed.</source>
        <translation>Es braucht mehr Trainings, auf die Check-ins folgen.</translation>
    </message>
    <message>
        <source>You have logged pain so rarely that nothing can be compared. That is good news.</source>
        <translation>Du hast so selten Schmerzen eingetragen, dass sich nichts vergleichen lässt. Das ist eine gute Nachricht.</translation>
    </message>
    <message>
        <source>Every report says the same, so there is nothing to compare yet.</source>
        <translation>Alle Angaben sind gleich, daher gibt es noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No check-in in the 72 hours after the workout</source>
        <translation>Kein Check-in in den 72 Stunden nach dem Training</translation>
    </message>
    <message>
        <source>Workouts of the first days: what was trained before them is unknown</source>
        <translation>Trainings der ersten Tage: Was davor trainiert wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Workouts with values nobody can have meant</source>
        <translation>Trainings mit Werten, die niemand gemeint haben kann</translation>
    </message>
    <message>
        <source>Not logged for the workout</source>
        <translation>Für das Training nicht eingetragen</translation>
    </message>
    <message>
        <source>Entered after the pain had started</source>
        <translation>Erst eingetragen, als der Schmerz schon begonnen hatte</translation>
    </message>
    <message>
        <source>You have not logged this yet.</source>
        <translation>Das hast du noch nicht eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more workout(s) with a check-in in the 72 hours after are needed.</source>
        <translation>
            <numerusform>Es braucht noch %Ln Training mit einem Check-in in den 72 Stunden danach.</numerusform>
            <numerusform>Es braucht noch %Ln Trainings mit einem Check-in in den 72 Stunden danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was nearly always the same. %n more workout(s) where it differs are needed.</source>
        <translation>
            <numerusform>Das war fast immer gleich. Es braucht noch %Ln Training, in dem es anders ist.</numerusform>
            <numerusform>Das war fast immer gleich. Es braucht noch %Ln Trainings, in denen es anders ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are plain averages. They do not say whether the difference is more than chance.</source>
        <translation>Das sind einfache Mittelwerte. Sie sagen nicht, ob der Unterschied mehr als Zufall ist.</translation>
    </message>
    <message>
        <source>Pain entries filled in from memory</source>
        <translation>Schmerzeinträge, die aus der Erinnerung ergänzt wurden</translation>
    </message>
</context>
<context>
    <name>bodymap</name>
    <message>
        <source>Pain %1 of 10</source>
        <translation>Schmerz %1 von 10</translation>
    </message>
    <message>
        <source>Left neck</source>
        <translation>Nacken links</translation>
    </message>
    <message>
        <source>Right neck</source>
        <translation>Nacken rechts</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Left top of shoulder</source>
        <translation>Linke Schulter oben</translation>
    </message>
    <message>
        <source>Right top of shoulder</source>
        <translation>Rechte Schulter oben</translation>
    </message>
    <message>
        <source>Top of shoulder</source>
        <translation>Schulter oben</translation>
    </message>
    <message>
        <source>Left back of shoulder</source>
        <translation>Linke Schulter hinten</translation>
    </message>
    <message>
        <source>Right back of shoulder</source>
        <translation>Rechte Schulter hinten</translation>
    </message>
    <message>
        <source>Back of shoulder</source>
        <translation>Schulter hinten</translation>
    </message>
    <message>
        <source>Left back of upper arm</source>
        <translation>Linker Oberarm hinten</translation>
    </message>
    <message>
        <source>Right back of upper arm</source>
        <translation>Rechter Oberarm hinten</translation>
    </message>
    <message>
        <source>Back of upper arm</source>
        <translation>Oberarm hinten</translation>
    </message>
    <message>
        <source>Left shoulder blade</source>
        <translation>Linkes Schulterblatt</translation>
    </message>
    <message>
        <source>Right shoulder blade</source>
        <translation>Rechtes Schulterblatt</translation>
    </message>
    <message>
        <source>Shoulder blade</source>
        <translation>Schulterblatt</translation>
    </message>
    <message>
        <source>Between spine and left shoulder blade</source>
        <translation>Links zwischen Wirbelsäule und Schulterblatt</translation>
    </message>
    <message>
        <source>Between spine and right shoulder blade</source>
        <translation>Rechts zwischen Wirbelsäule und Schulterblatt</translation>
    </message>
    <message>
        <source>Between spine and shoulder blade</source>
        <translation>Zwischen Wirbelsäule und Schulterblatt</translation>
    </message>
    <message>
        <source>Left middle back beside the spine</source>
        <translation>Mittlerer Rücken links neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>Right middle back beside the spine</source>
        <translation>Mittlerer Rücken rechts neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>Middle back beside the spine</source>
        <translation>Mittlerer Rücken neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>Left side of the back</source>
        <translation>Linke Seite des Rückens</translation>
    </message>
    <message>
        <source>Right side of the back</source>
        <translation>Rechte Seite des Rückens</translation>
    </message>
    <message>
        <source>Side of the back</source>
        <translation>Seite des Rückens</translation>
    </message>
    <message>
        <source>Left lower back beside the spine</source>
        <translation>Unterer Rücken links neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>Right lower back beside the spine</source>
        <translation>Unterer Rücken rechts neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>Lower back beside the spine</source>
        <translation>Unterer Rücken neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>Left side of the lower back</source>
        <translation>Linke Seite des unteren Rückens</translation>
    </message>
    <message>
        <source>Right side of the lower back</source>
        <translation>Rechte Seite des unteren Rückens</translation>
    </message>
    <message>
        <source>Side of the lower back</source>
        <translation>Seite des unteren Rückens</translation>
    </message>
    <message>
        <source>Spine, upper and middle</source>
        <translation>Wirbelsäule, oben und Mitte</translation>
    </message>
    <message>
        <source>Spine, lower</source>
        <translation>Wirbelsäule, unten</translation>
    </message>
    <message>
        <source>Level not chosen yet</source>
        <translation>Noch keine Stufe gewählt</translation>
    </message>
</context>
<context>
    <name>cause</name>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Muscle soreness</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>Muscle strain</source>
        <translation>Muskelzerrung</translation>
    </message>
    <message>
        <source>Overexertion and load jumps</source>
        <translation>Überlastung und Belastungssprünge</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Drinking</source>
        <translation>Trinken</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Exercise form</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Strength and mobility</source>
        <translation>Kraft und Beweglichkeit</translation>
    </message>
    <message>
        <source>Easing pain</source>
        <translation>Schmerzlinderung</translation>
    </message>
    <message>
        <source>Back to training</source>
        <translation>Zurück ins Training</translation>
    </message>
    <message>
        <source>Underlying conditions</source>
        <translation>Grunderkrankungen</translation>
    </message>
    <message>
        <source>Keeping the journal</source>
        <translation>Tagebuch führen</translation>
    </message>
</context>
<context>
    <name>chartexport</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Could not save %1. Choose another folder, or free some space.</source>
        <translation>%1 konnte nicht gespeichert werden. Wähle einen anderen Ordner oder schaffe Platz.</translation>
    </message>
    <message>
        <source>Chart and numbers copied</source>
        <translation>Diagramm und Zahlen kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>chartprint</name>
    <message>
        <source>Chart sent to the printer</source>
        <translation>Diagramm an den Drucker gesendet</translation>
    </message>
    <message>
        <source>Could not print the chart. Choose another printer.</source>
        <translation>Das Diagramm ließ sich nicht drucken. Wähle einen anderen Drucker.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>%1 to %2 hours after</source>
        <translation>%1 bis %2 Stunden danach</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%Ln Check-in</numerusform>
            <numerusform>%Ln Check-ins</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few for a mean, from %1 to %2</source>
        <translation>Zu wenige für ein Mittel, von %1 bis %2</translation>
    </message>
    <message>
        <source>Mean %1, from %2 to %3</source>
        <translation>Mittelwert %1, von %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>After %n workout(s), there are too few check-ins for a mean: three within one day after make one.</source>
        <translation>
            <numerusform>Nach %Ln Training gibt es zu wenige Check-ins für ein Mittel: Drei innerhalb eines Tages danach ergeben eines.</numerusform>
            <numerusform>Nach %Ln Trainings gibt es zu wenige Check-ins für ein Mittel: Drei innerhalb eines Tages danach ergeben eines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n workout(s), pain was highest on average %1 to %2 hours after, at %3.</source>
        <translation>
            <numerusform>Bei %Ln Training war der Schmerz im Mittel %1 bis %2 Stunden danach am stärksten, bei %3.</numerusform>
            <numerusform>Bei %Ln Trainings war der Schmerz im Mittel %1 bis %2 Stunden danach am stärksten, bei %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Hours after</source>
        <translation>Stunden danach</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>After a workout</source>
        <translation>Nach einem Training</translation>
    </message>
    <message>
        <source>Hours after a workout</source>
        <translation>Stunden nach einem Training</translation>
    </message>
    <message>
        <source>After a workout with a check-in in the days after it, both appear here.</source>
        <translation>Nach einem Training mit einem Check-in in den Tagen danach erscheint hier beides.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date on a chart&apos;s axis</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Pain and load</source>
        <translation>Schmerz und Belastung</translation>
    </message>
    <message>
        <source>Load (minutes × effort)</source>
        <translation>Belastung (Minuten × Anstrengung)</translation>
    </message>
    <message>
        <source>Upper-back load (from sets)</source>
        <translation>Belastung des oberen Rückens (aus Sätzen)</translation>
    </message>
    <message>
        <source>Highest pain logged that day</source>
        <translation>Höchster Schmerz des Tages</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Upper-back load</source>
        <translation>Belastung des oberen Rückens</translation>
    </message>
    <message>
        <source>Pain-free, 0 of 10</source>
        <translation>Schmerzfrei, 0 von 10</translation>
    </message>
    <message>
        <source>No pain logged this day</source>
        <translation>An diesem Tag kein Schmerz eingetragen</translation>
    </message>
    <message>
        <source>Trend %1, range %2 to %3</source>
        <translation>Trend %1, Bereich %2 bis %3</translation>
    </message>
    <message>
        <source>Load this day %1</source>
        <translation>Belastung an diesem Tag %1</translation>
    </message>
    <message>
        <source>Upper-back load this day %1</source>
        <translation>Belastung des oberen Rückens an diesem Tag %1</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No pain was logged in these days.</source>
        <translation>In diesen Tagen wurde kein Schmerz eingetragen.</translation>
    </message>
    <message>
        <source>The highest day was %1 of 10, on %2; there is no trend line yet.</source>
        <translation>Der höchste Tag lag bei %1 von 10, am %2; eine Trendlinie gibt es noch nicht.</translation>
    </message>
    <message>
        <source>The trend peaked at %1 on %2 and is %3 on %4, likely range %5 to %6; the highest day was %7 of 10, on %8.</source>
        <translation>Der Trend war am %2 mit %1 am höchsten und liegt am %4 bei %3, wahrscheinlicher Bereich %5 bis %6; der höchste Tag lag bei %7 von 10, am %8.</translation>
    </message>
    <message>
        <source>Your trend will appear here. After three check-ins there is a first line.</source>
        <translation>Hier erscheint dein Verlauf. Nach drei Check-ins gibt es eine erste Linie.</translation>
    </message>
    <message>
        <source>Choose a first and a last day.</source>
        <translation>Wähle einen ersten und einen letzten Tag.</translation>
    </message>
    <message>
        <source>Nothing logged in these days.</source>
        <translation>In diesen Tagen ist nichts eingetragen.</translation>
    </message>
    <message>
        <source>Pain and load, %1 to %2</source>
        <translation>Schmerz und Belastung, %1 bis %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date with weekday and year</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date with year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date with weekday</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>The trend is at its highest on %1, at %2, likely range %3 to %4; the highest day was %5 of 10, on %6.</source>
        <translation>Der Trend ist am %1 mit %2 am höchsten, wahrscheinlicher Bereich %3 bis %4; der höchste Tag lag bei %5 von 10, am %6.</translation>
    </message>
    <message>
        <source>Likely range from</source>
        <translation>Wahrscheinlicher Bereich von</translation>
    </message>
    <message>
        <source>Likely range to</source>
        <translation>Wahrscheinlicher Bereich bis</translation>
    </message>
    <message>
        <source>Daily mean</source>
        <translation>Tagesmittel</translation>
    </message>
    <message>
        <source>No pain level has been logged this week.</source>
        <translation>Diese Woche ist noch kein Schmerzwert eingetragen.</translation>
    </message>
    <message>
        <source>The week before has no pain level.</source>
        <translation>Die Woche davor hat keinen Schmerzwert.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>The mean is taken of the worst pain of each day with an answer; days without one count for nothing.</source>
        <translation>Gemittelt wird der stärkste Schmerz jedes Tages mit Antwort; Tage ohne Antwort zählen nicht.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Mean worst pain</source>
        <translation>Stärkster Schmerz im Mittel</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Days with an answer</source>
        <translation>Tage mit Antwort</translation>
    </message>
    <message>
        <source>Pain-free days</source>
        <translation>Schmerzfreie Tage</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Workouts: %1, the week before %2.</source>
        <translation>Trainings:&#xa0;%1, in der Woche davor&#xa0;%2.</translation>
    </message>
    <message>
        <source>Week by week, %1 to %2</source>
        <translation>Woche für Woche, %1 bis %2</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>column: of a week, fewer while it runs</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Trend over weeks and its likely range</source>
        <translation>Trend über Wochen mit Bereich</translation>
    </message>
    <message>
        <source>Expected pain and its range</source>
        <translation>Erwarteter Schmerz mit Bereich</translation>
    </message>
    <message numerus="yes">
        <source>The week before: %1 (%n day(s)).</source>
        <translation>
            <numerusform>In der Woche davor: %1 (ein Tag).</numerusform>
            <numerusform>In der Woche davor: %1 (%Ln Tage).</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest pain %1 of 10</source>
        <translation>Höchster Schmerz %1 von 10</translation>
    </message>
    <message numerus="yes">
        <source>This week since %1: highest pain of a day %2 on average (%n day(s)).</source>
        <comment>weekday, level</comment>
        <translation>
            <numerusform>Diese Woche seit %1: höchster Schmerz des Tages im Mittel %2 (ein Tag).</numerusform>
            <numerusform>Diese Woche seit %1: höchster Schmerz des Tages im Mittel %2 (%Ln Tage).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n earlier workout(s)</source>
        <translation>
            <numerusform>Nach %Ln früheren Training</numerusform>
            <numerusform>Nach %Ln früheren Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>After the latest, %1</source>
        <translation>Nach dem letzten, %1</translation>
    </message>
    <message>
        <source>After the latest workout %1</source>
        <translation>Nach dem letzten Training %1</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Please enter 0 to 10.</source>
        <translation>Bitte gib 0 bis 10 ein.</translation>
    </message>
    <message>
        <source>Please enter 1 to 600 minutes.</source>
        <translation>Bitte gib 1 bis 600 Minuten ein.</translation>
    </message>
    <message>
        <source>Please enter 0 to 1000 repetitions.</source>
        <translation>Bitte gib 0 bis 1000 Wiederholungen ein.</translation>
    </message>
    <message>
        <source>Please enter at most 1000 kg. With a minus it is help, also at most 1000 kg.</source>
        <translation>Bitte gib höchstens 1000 kg ein. Mit Minus ist es Unterstützung, auch höchstens 1000 kg.</translation>
    </message>
    <message>
        <source>Please enter at most 500 km.</source>
        <translation>Bitte gib höchstens 500 km ein.</translation>
    </message>
    <message>
        <source>Please enter at most 24 hours.</source>
        <translation>Bitte gib höchstens 24 Stunden ein.</translation>
    </message>
    <message>
        <source>Please enter 0 to 24 hours.</source>
        <translation>Bitte gib 0 bis 24 Stunden ein.</translation>
    </message>
    <message>
        <source>Please enter 0 to 10000 ml.</source>
        <translation>Bitte gib 0 bis 10000 ml ein.</translation>
    </message>
    <message>
        <source>Please enter 0 to 1440 minutes.</source>
        <translation>Bitte gib 0 bis 1440 Minuten ein.</translation>
    </message>
    <message>
        <source>Please enter 0 to 7 nights.</source>
        <translation>Bitte gib 0 bis 7 Nächte ein.</translation>
    </message>
    <message>
        <source>Please write at most %1 characters.</source>
        <translation>Bitte schreib höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Please take out the hidden characters, which cannot be saved.</source>
        <translation>Bitte entferne die unsichtbaren Zeichen, sie können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>Bitte gib ein Datum ein.</translation>
    </message>
    <message>
        <source>This lies in the future. Is it right?</source>
        <translation>Das liegt in der Zukunft. Stimmt es?</translation>
    </message>
    <message>
        <source>This is long ago. Is the year right?</source>
        <translation>Das ist lange her. Stimmt das Jahr?</translation>
    </message>
    <message>
        <source>Please name every item.</source>
        <translation>Bitte gib jedem Punkt einen Namen.</translation>
    </message>
    <message>
        <source>Please name &apos;%1&apos; only once.</source>
        <translation>Bitte nenne „%1“ nur einmal.</translation>
    </message>
    <message>
        <source>Please enter %1 to %2.</source>
        <translation>Bitte gib %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Please name the exercise.</source>
        <translation>Bitte nenne die Übung.</translation>
    </message>
    <message>
        <source>Please give it a name, such as &apos;Holiday&apos;.</source>
        <translation>Bitte gib ihm einen Namen, etwa „Urlaub“.</translation>
    </message>
    <message>
        <source>Please choose a shorter name.</source>
        <translation>Bitte wähle einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Please exchange them.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Bitte tausche sie.</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>1 to 600 minutes</source>
        <translation>1 bis 600 Minuten</translation>
    </message>
    <message>
        <source>0 to 1000 repetitions</source>
        <translation>0 bis 1000 Wiederholungen</translation>
    </message>
    <message>
        <source>at most 1000 kg</source>
        <translation>höchstens 1000 kg</translation>
    </message>
    <message>
        <source>at most 500 km</source>
        <translation>höchstens 500 km</translation>
    </message>
    <message>
        <source>at most 24 hours</source>
        <translation>höchstens 24 Stunden</translation>
    </message>
    <message>
        <source>0 to 24 hours</source>
        <translation>0 bis 24 Stunden</translation>
    </message>
    <message>
        <source>0 to 10000 ml</source>
        <translation>0 bis 10000 ml</translation>
    </message>
    <message>
        <source>0 to 1440 minutes</source>
        <translation>0 bis 1440 Minuten</translation>
    </message>
    <message>
        <source>0 to 7 nights</source>
        <translation>0 bis 7 Nächte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Looks like a typing error (usual: %1).</source>
        <translation>Sieht nach einem Tippfehler aus (üblich: %1).</translation>
    </message>
    <message>
        <source>Outside the range (%1).</source>
        <translation>Außerhalb des Bereichs (%1).</translation>
    </message>
    <message>
        <source>Longer than %1 characters.</source>
        <translation>Länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Holds hidden characters, which cannot be saved.</source>
        <translation>Enthält verborgene Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>Not a date.</source>
        <translation>Kein Datum.</translation>
    </message>
    <message>
        <source>The exercise has no name.</source>
        <translation>Die Übung hat keinen Namen.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Recovery, day %1: %2</source>
        <translation>Erholung, Tag %1: %2</translation>
    </message>
    <message>
        <source>Return to load, stage %1: %2</source>
        <translation>Zurück zur Belastung, Stufe %1: %2</translation>
    </message>
    <message>
        <source>The warning signs have not been asked yet. Answer them in the window first.</source>
        <translation>Die Warnzeichen wurden noch nicht abgefragt. Beantworte sie zuerst im Fenster.</translation>
    </message>
    <message>
        <source>Not a medical device. These texts have not been reviewed by a clinician yet.</source>
        <translation>Kein Medizinprodukt. Diese Texte wurden noch nicht von medizinischem Fachpersonal geprüft.</translation>
    </message>
    <message>
        <source>%1 (%2): workouts %3; worst pain after workouts with it %4, without it %5</source>
        <translation>%1 (%2): Trainings %3; stärkster Schmerz nach Trainings damit %4, ohne %5</translation>
    </message>
    <message>
        <source>%1 (%2): %3; %4</source>
        <comment>factor, key, label, estimate</comment>
        <translation>%1 (%2): %3; %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Workouts %1, pain reports %2, workouts with a report in the 72 hours after %3</source>
        <translation>Trainings %1, Schmerzangaben %2, Trainings mit einer Angabe in den 72 Stunden danach %3</translation>
    </message>
    <message>
        <source>Workouts with a check-in still needed for a verdict: %1</source>
        <translation>Trainings mit einem Check-in, die bis zu einer Aussage noch fehlen: %1</translation>
    </message>
    <message>
        <source>Looked at when %1 workouts had a check-in</source>
        <translation>Ausgewertet, als %1 Trainings einen Check-in hatten</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation>Ausgelassen: %1 (%2)</translation>
    </message>
    <message>
        <source>Look at %1 workouts with a check-in, seed %2, rank %3, adjusted p %4, p alone %5</source>
        <translation>Auswertung bei %1 Trainings mit einem Check-in, Startwert %2, Rang %3, korrigiertes p %4, p allein %5</translation>
    </message>
    <message>
        <source>Tested alone: it was your question</source>
        <translation>Allein geprüft: Es war deine Frage</translation>
    </message>
    <message>
        <source>Tested together with all other factors</source>
        <translation>Zusammen mit allen anderen Faktoren geprüft</translation>
    </message>
    <message>
        <source>Not stable over time: the two halves point in opposite directions</source>
        <translation>Zeitlich nicht stabil: Die beiden Hälften zeigen in entgegengesetzte Richtungen</translation>
    </message>
    <message>
        <source>The timing does not fit: values of the workout before or after fit better</source>
        <translation>Die zeitliche Abfolge passt nicht: Werte des Trainings davor oder danach passen besser</translation>
    </message>
    <message>
        <source>Workouts more until a link of one point would show: about %1</source>
        <translation>Weitere Trainings, bis sich ein Zusammenhang von einem Punkt zeigen würde: etwa %1</translation>
    </message>
    <message>
        <source>Workouts with it %1, without it %2, difference %3</source>
        <translation>Trainings damit %1, ohne %2, Unterschied %3</translation>
    </message>
    <message>
        <source>Shows where the numbers of a factor come from.</source>
        <translation>Zeigt, woher die Zahlen eines Faktors kommen.</translation>
    </message>
    <message>
        <source>There is no factor %1.</source>
        <translation>Den Faktor %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Says this.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
    <message>
        <source>Usage: rhomboid [--journal FILE] %1 %2</source>
        <translation>Aufruf: rhomboid [--journal FILE] %1 %2</translation>
    </message>
    <message>
        <source>Looks at the journal as it was then.</source>
        <translation>Betrachtet das Tagebuch, wie es damals war.</translation>
    </message>
    <message>
        <source>%1 is not a date such as 2026-03-12.</source>
        <translation>%1 ist kein Datum wie 2026-03-12.</translation>
    </message>
    <message>
        <source>Prints the result as JSON.</source>
        <translation>Gibt das Ergebnis als JSON aus.</translation>
    </message>
    <message>
        <source>Name one file to write, or none.</source>
        <translation>Nenne eine Datei, in die geschrieben wird, oder keine.</translation>
    </message>
    <message>
        <source>%1 exists already; it was left alone.</source>
        <translation>%1 gibt es schon; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1: a verified copy of %2</source>
        <translation>%1: eine geprüfte Kopie von %2</translation>
    </message>
    <message>
        <source>bring in files of other programs or of Rhomboid, or take an import back</source>
        <translation>Dateien anderer Programme oder von Rhomboid übernehmen oder einen Import zurücknehmen</translation>
    </message>
    <message>
        <source>write everything as a folder of CSV files or one JSON file</source>
        <translation>alles als Ordner mit CSV-Dateien oder als eine JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>say what goes with pain in this journal</source>
        <translation>sagen, was in diesem Tagebuch mit Schmerz einhergeht</translation>
    </message>
    <message>
        <source>say what the warning signs mean, then at most three tips</source>
        <translation>sagen, was die Warnzeichen bedeuten, dann höchstens drei Tipps</translation>
    </message>
    <message>
        <source>list your experiments: design, draws so far, results</source>
        <translation>deine Versuche auflisten: Aufbau, bisherige Auslosungen, Ergebnisse</translation>
    </message>
    <message>
        <source>write two pages for an appointment</source>
        <translation>zwei Seiten für einen Termin schreiben</translation>
    </message>
    <message>
        <source>check that the journal file is sound</source>
        <translation>prüfen, ob die Tagebuchdatei in Ordnung ist</translation>
    </message>
    <message>
        <source>write a verified copy of the journal</source>
        <translation>eine geprüfte Kopie des Tagebuchs schreiben</translation>
    </message>
    <message>
        <source>write a made-up journal</source>
        <translation>ein erfundenes Tagebuch schreiben</translation>
    </message>
    <message>
        <source>Usage: rhomboid [--journal FILE]              open the window</source>
        <translation>Aufruf: rhomboid [--journal FILE]              das Fenster öffnen</translation>
    </message>
    <message>
        <source>       rhomboid [--journal FILE] COMMAND ...  do one thing and end; needs no display</source>
        <translation>        rhomboid [--journal FILE] COMMAND ...  einen Befehl ausführen und beenden; braucht keinen Bildschirm</translation>
    </message>
    <message>
        <source>Commands (rhomboid COMMAND --help says more):</source>
        <translation>Befehle (rhomboid COMMAND --help sagt mehr):</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>  --journal FILE  the journal to work on, instead of the one in your data folder</source>
        <translation>  --journal FILE  das Tagebuch, um das es geht, statt dem in deinem Datenordner</translation>
    </message>
    <message>
        <source>  --language CODE the language of the texts, such as en or de</source>
        <translation>  --language CODE die Sprache der Texte, etwa en oder de</translation>
    </message>
    <message>
        <source>  --self-test     load every page of the installed program offscreen and end</source>
        <translation>  --self-test     jede Seite des installierten Programms ohne Bildschirm laden und enden</translation>
    </message>
    <message>
        <source>  --help, --version</source>
        <translation>  --help, --version</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed or something was rejected, 2 wrong usage.</source>
        <translation>Rückgabewert: 0 erledigt, 1 gescheitert oder etwas wurde abgelehnt, 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>check takes no file; name the journal with --journal.</source>
        <translation>check nimmt keine Datei; nenne das Tagebuch mit --journal.</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 ist in Ordnung.</translation>
    </message>
    <message>
        <source>--weeks takes a number from 1 to %1.</source>
        <translation>--weeks nimmt eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>--seed takes a whole number.</source>
        <translation>--seed nimmt eine ganze Zahl.</translation>
    </message>
    <message>
        <source>--story takes one of: %1.</source>
        <translation>--story nimmt eines von: %1.</translation>
    </message>
    <message>
        <source>How many weeks it holds.</source>
        <translation>Wie viele Wochen es umfasst.</translation>
    </message>
    <message>
        <source>Another seed gives another person.</source>
        <translation>Ein anderer Startwert ergibt eine andere Person.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>Name one file to write.</source>
        <translation>Nenne eine Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>  No result: %1 pairs with both workouts are not enough.</source>
        <translation>  Kein Ergebnis: %1 Paare mit beiden Trainings reichen nicht.</translation>
    </message>
    <message>
        <source>  %1 run(s), %2 pairs used, %3 dropped: %4 points (95 % range %5 to %6), p %7; %8</source>
        <translation>  %1 Durchgänge, %2 Paare verwendet, %3 weggefallen: %4 Punkte (95-%-Bereich %5 bis %6), p %7; %8</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>mehr als Zufall</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>kein klarer Unterschied</translation>
    </message>
    <message>
        <source>  Done as drawn: %1 of %2 with the change, %3 of %4 as usual</source>
        <translation>  Wie gelost gemacht: %1 von %2 mit der Änderung, %3 von %4 wie sonst</translation>
    </message>
    <message>
        <source>%1 Started %2, %3 of %4 workouts, %5</source>
        <comment>question, date, count, count, stage</comment>
        <translation>%1 Begonnen %2, %3 von %4 Trainings, %5</translation>
    </message>
    <message>
        <source>  %1: %2 (%3)</source>
        <comment>number, way, workout</comment>
        <translation>  %1: %2 (%3)</translation>
    </message>
    <message>
        <source>still to be done</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>There are no experiments in this journal.</source>
        <translation>In diesem Tagebuch gibt es keine Versuche.</translation>
    </message>
    <message>
        <source>csv (a folder) or json (one file); both hold everything.</source>
        <translation>csv (ein Ordner) oder json (eine Datei); beides enthält alles.</translation>
    </message>
    <message>
        <source>Name one file or folder to write.</source>
        <translation>Nenne eine Datei oder einen Ordner, wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>--format takes csv or json.</source>
        <translation>--format nimmt csv oder json.</translation>
    </message>
    <message>
        <source>%1 is the journal itself.</source>
        <translation>%1 ist das Tagebuch selbst.</translation>
    </message>
    <message>
        <source>%1: workouts %2, pain entries %3</source>
        <translation>%1: Trainings %2, Schmerzeinträge %3</translation>
    </message>
    <message>
        <source>--unit takes kg or lb.</source>
        <translation>--unit nimmt kg oder lb.</translation>
    </message>
    <message>
        <source>--as takes one of: %1.</source>
        <translation>--as nimmt eines von: %1.</translation>
    </message>
    <message>
        <source>The file does not say whether its weights are kilograms or pounds. Say so with --unit kg or --unit lb.</source>
        <translation>Die Datei sagt nicht, ob ihre Gewichte Kilogramm oder Pfund sind. Gib es mit --unit kg oder --unit lb an.</translation>
    </message>
    <message>
        <source>Taken back: %1; kept, because edited since: %2</source>
        <translation>Zurückgenommen: %1; behalten, weil seitdem bearbeitet: %2</translation>
    </message>
    <message>
        <source>The format, where it is not recognised.</source>
        <translation>Das Format, falls es nicht erkannt wird.</translation>
    </message>
    <message>
        <source>kg or lb, where the file does not say.</source>
        <translation>kg oder lb, falls die Datei es nicht sagt.</translation>
    </message>
    <message>
        <source>Says what would be imported, and writes nothing.</source>
        <translation>Sagt, was importiert würde, und schreibt nichts.</translation>
    </message>
    <message>
        <source>Lists the imports of this journal.</source>
        <translation>Listet die Importe dieses Tagebuchs auf.</translation>
    </message>
    <message>
        <source>Takes an import back, sparing what was edited since.</source>
        <translation>Nimmt einen Import zurück und behält, was seitdem bearbeitet wurde.</translation>
    </message>
    <message>
        <source>Name files to import, or --list, or one --undo BATCH.</source>
        <translation>Nenne Dateien zum Importieren oder --list oder ein --undo BATCH.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 (%2): new %3, already there %4, completed %5</source>
        <translation>%1 (%2): neu %3, schon vorhanden %4, ergänzt %5</translation>
    </message>
    <message>
        <source>  rows read %1 = sets %2 + entries %3 + rests %4 + notes %5 + skipped %6 + rejected %7</source>
        <translation>  gelesene Zeilen %1 = Sätze %2 + Einträge %3 + Pausen %4 + Notizen %5 + übersprungen %6 + abgelehnt %7</translation>
    </message>
    <message>
        <source>  a whole block of sets stands twice in: %1</source>
        <translation>  ein ganzer Block von Sätzen steht doppelt in: %1</translation>
    </message>
    <message>
        <source>  exercises whose muscles are not known: %1</source>
        <translation>  Übungen, deren Muskeln nicht bekannt sind: %1</translation>
    </message>
    <message>
        <source>  to take it back: rhomboid import --undo %1</source>
        <translation>  zum Zurücknehmen: rhomboid import --undo %1</translation>
    </message>
    <message>
        <source>%1 takes no file; name the journal with --journal.</source>
        <translation>%1 nimmt keine Datei; nenne das Tagebuch mit --journal.</translation>
    </message>
    <message>
        <source>Writes the pages to this file.</source>
        <translation>Schreibt die Seiten in diese Datei.</translation>
    </message>
    <message>
        <source>Prints what the pages say.</source>
        <translation>Gibt aus, was auf den Seiten steht.</translation>
    </message>
    <message>
        <source>Looks back so many weeks.</source>
        <translation>Blickt so viele Wochen zurück.</translation>
    </message>
    <message>
        <source>Is for this paper: a4 or letter.</source>
        <translation>Ist für dieses Papier: a4 oder letter.</translation>
    </message>
    <message>
        <source>Is for this reader: clinician, coach or self.</source>
        <translation>Ist für diese Person: clinician (Praxis), coach oder self (dich).</translation>
    </message>
    <message>
        <source>Say where to: --pdf OUT, or --text.</source>
        <translation>Sag, wohin: --pdf OUT oder --text.</translation>
    </message>
    <message>
        <source>%1 is no number of weeks.</source>
        <translation>%1 ist keine Anzahl von Wochen.</translation>
    </message>
    <message>
        <source>There is no paper %1; there are a4 and letter.</source>
        <translation>Papier %1 gibt es nicht; es gibt a4 und letter.</translation>
    </message>
    <message>
        <source>There is no reader %1; there are clinician, coach and self.</source>
        <translation>%1 gibt es hier nicht; es gibt clinician, coach und self.</translation>
    </message>
    <message>
        <source>rhomboid --help says what can be asked.</source>
        <translation>rhomboid --help sagt, was möglich ist.</translation>
    </message>
    <message>
        <source>There is no display, so the window cannot open. The commands work without one:
</source>
        <translation>Es gibt keinen Bildschirm, daher lässt sich das Fenster nicht öffnen. Die Befehle gehen auch ohne:
</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Name one journal only.</source>
        <translation>Nenne nur ein Tagebuch.</translation>
    </message>
    <message>
        <source>--journal takes the name of a file.</source>
        <translation>--journal nimmt den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--language takes one of: %1</source>
        <translation>--language nimmt eines von: %1</translation>
    </message>
    <message>
        <source>There is no command %1, and no such file.</source>
        <translation>Weder einen Befehl noch eine Datei %1 gibt es.</translation>
    </message>
    <message>
        <source>Demo journal</source>
        <translation>Beispieltagebuch</translation>
    </message>
    <message>
        <source>The page %1 did not open.</source>
        <translation>Die Seite %1 ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1: opened</source>
        <translation>%1: geöffnet</translation>
    </message>
    <message>
        <source>--distance takes m, km or mi.</source>
        <translation>--distance nimmt m, km oder mi.</translation>
    </message>
    <message>
        <source>m, km or mi, where the file does not say.</source>
        <translation>m, km oder mi, wenn die Datei es nicht sagt.</translation>
    </message>
    <message>
        <source>  distances were read as %1; if that is wrong, say --distance m, km or mi</source>
        <translation>  Strecken wurden als %1 gelesen; wenn das nicht stimmt, gib --distance m, km oder mi an</translation>
    </message>
    <message>
        <source>* Our wording has not yet been checked against the original.</source>
        <translation>* Unser Wortlaut ist noch nicht mit dem Original abgeglichen.</translation>
    </message>
    <message>
        <source>Nothing of this import was left. It is off the list.</source>
        <translation>Von diesem Import war nichts mehr da. Er steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Nothing removed; kept, because edited since: %1</source>
        <translation>Nichts entfernt; behalten, weil seitdem bearbeitet: %1</translation>
    </message>
    <message>
        <source>To take these back too: rhomboid import --undo %1 --edited-too</source>
        <translation>Um auch diese zurückzunehmen: rhomboid import --undo %1 --edited-too</translation>
    </message>
    <message>
        <source>With --undo: takes back what was edited since, too.</source>
        <translation>Mit --undo: nimmt auch zurück, was seitdem bearbeitet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) kept, because edited since</source>
        <translation>
            <numerusform>%Ln Eintrag behalten, weil seitdem bearbeitet</numerusform>
            <numerusform>%Ln Einträge behalten, weil seitdem bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a made-up journal</source>
        <translation>%1: ein erfundenes Tagebuch</translation>
    </message>
    <message numerus="yes">
        <source>  %n workout(s)</source>
        <translation>
            <numerusform>  %Ln Training</numerusform>
            <numerusform>  %Ln Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n pain entry(s)</source>
        <translation>
            <numerusform>  %Ln Schmerzeintrag</numerusform>
            <numerusform>  %Ln Schmerzeinträge</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate %1 points (95 % range %2 to %3): %4</source>
        <comment>numbers, what is compared</comment>
        <translation>Schätzung %1 Punkte (95-%-Bereich %2 bis %3): %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 % of the largest before</source>
        <comment>load of a workout</comment>
        <translation>%1 % vom Höchstwert</translation>
    </message>
    <message>
        <source>%1 compared with usual</source>
        <comment>+150 ml</comment>
        <translation>%1, verglichen mit sonst</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Worst pain in the 72 hours after</source>
        <translation>Stärkster Schmerz in den 72 Stunden danach</translation>
    </message>
    <message>
        <source>It began more than three days after the workout of %1, later than soreness from a workout usually does, so the days count from the pain.</source>
        <comment>day</comment>
        <translation>Er begann mehr als drei Tage nach dem Training vom %1, später als Muskelkater sonst; deshalb zählen die Tage ab dem Schmerz.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>sore now and then, more after jumps of load and short warm-ups</source>
        <translation>ab und zu Muskelkater, mehr nach Belastungssprüngen und kurzem Aufwärmen</translation>
    </message>
    <message>
        <source>trains without any pain</source>
        <translation>trainiert ganz ohne Schmerzen</translation>
    </message>
    <message>
        <source>the last workout is far heavier than the month before</source>
        <translation>das letzte Training ist weit schwerer als im Monat davor</translation>
    </message>
    <message>
        <source>something sharp on one side during the last workout</source>
        <translation>etwas Stechendes auf einer Seite im letzten Training</translation>
    </message>
    <message>
        <source>short warm-ups go with more pain, and the log shows it</source>
        <translation>kurzes Aufwärmen geht mit mehr Schmerz einher, und das Tagebuch zeigt es</translation>
    </message>
    <message>
        <source>a long, hot workout; drinking has no link with pain</source>
        <translation>ein langes, heißes Training; Trinken hängt nicht mit Schmerz zusammen</translation>
    </message>
    <message>
        <source>back after three weeks without training</source>
        <translation>zurück nach drei Wochen ohne Training</translation>
    </message>
    <message>
        <source>the last report ticks a warning sign</source>
        <translation>in der letzten Angabe ist ein Warnzeichen angekreuzt</translation>
    </message>
    <message>
        <source>Bench Press (Barbell)</source>
        <translation>Bankdrücken (Langhantel)</translation>
    </message>
    <message>
        <source>Bent Over Row (Barbell)</source>
        <translation>Rudern vorgebeugt (Langhantel)</translation>
    </message>
    <message>
        <source>Overhead Press (Barbell)</source>
        <translation>Überkopfdrücken (Langhantel)</translation>
    </message>
    <message>
        <source>Face Pull (Cable)</source>
        <translation>Face Pull (Kabel)</translation>
    </message>
    <message>
        <source>Bicep Curl (Dumbbell)</source>
        <translation>Bizepscurl (Kurzhantel)</translation>
    </message>
    <message>
        <source>Squat (Barbell)</source>
        <translation>Kniebeuge (Langhantel)</translation>
    </message>
    <message>
        <source>Romanian Deadlift (Barbell)</source>
        <translation>Rumänisches Kreuzheben (Langhantel)</translation>
    </message>
    <message>
        <source>Leg Press</source>
        <translation>Beinpresse</translation>
    </message>
    <message>
        <source>Lying Leg Curl (Machine)</source>
        <translation>Beinbeuger liegend (Maschine)</translation>
    </message>
    <message>
        <source>Rowing (Machine)</source>
        <translation>Rudergerät</translation>
    </message>
    <message>
        <source>Deadlift (Barbell)</source>
        <translation>Kreuzheben (Langhantel)</translation>
    </message>
    <message>
        <source>Pull Up</source>
        <translation>Klimmzug</translation>
    </message>
    <message>
        <source>Seated Row (Cable)</source>
        <translation>Rudern sitzend (Kabel)</translation>
    </message>
    <message>
        <source>Shrug (Dumbbell)</source>
        <translation>Schulterheben (Kurzhantel)</translation>
    </message>
    <message>
        <source>Incline Bench Press (Dumbbell)</source>
        <translation>Schrägbankdrücken (Kurzhantel)</translation>
    </message>
    <message>
        <source>Lat Pulldown (Cable)</source>
        <translation>Latziehen (Kabel)</translation>
    </message>
    <message>
        <source>Shoulder Press (Dumbbell)</source>
        <translation>Schulterdrücken (Kurzhantel)</translation>
    </message>
    <message>
        <source>Reverse Fly (Dumbbell)</source>
        <translation>Reverse Fly (Kurzhantel)</translation>
    </message>
    <message>
        <source>Triceps Pushdown</source>
        <translation>Trizepsdrücken (Kabel)</translation>
    </message>
    <message>
        <source>Pull day</source>
        <translation>Pull-Tag</translation>
    </message>
    <message>
        <source>Upper body A</source>
        <translation>Oberkörper A</translation>
    </message>
    <message>
        <source>Upper body B</source>
        <translation>Oberkörper B</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Worse after a long day at the desk</source>
        <translation>Nach einem langen Tag am Schreibtisch schlimmer</translation>
    </message>
</context>
<context>
    <name>emergency</name>
    <message>
        <source>112: European Union and elsewhere</source>
        <translation>112: Europäische Union und anderswo</translation>
    </message>
    <message>
        <source>999: United Kingdom, Ireland</source>
        <translation>999: Vereinigtes Königreich, Irland</translation>
    </message>
    <message>
        <source>911: United States, Canada, Mexico</source>
        <translation>911: USA, Kanada, Mexiko</translation>
    </message>
    <message>
        <source>000: Australia</source>
        <translation>000: Australien</translation>
    </message>
    <message>
        <source>111: New Zealand</source>
        <translation>111: Neuseeland</translation>
    </message>
    <message>
        <source>119: Japan, South Korea</source>
        <translation>119: Japan, Südkorea</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Strength workout</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>Cardio workout</source>
        <translation>Ausdauertraining</translation>
    </message>
    <message>
        <source>Mobility workout</source>
        <translation>Beweglichkeitstraining</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Anstrengung %1</translation>
    </message>
    <message>
        <source>left out of calculations</source>
        <translation>nicht in den Berechnungen</translation>
    </message>
    <message>
        <source>Pain-free check-in</source>
        <translation>Schmerzfreier Check-in</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain: %1</source>
        <translation>Schmerz: %1</translation>
    </message>
    <message>
        <source>warning sign</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date</comment>
        <translation>ddd, d.&#xa0;MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s)</source>
        <comment>first day, last day</comment>
        <translation>
            <numerusform>%1 bis %2, %Ln Tag</numerusform>
            <numerusform>%1 bis %2, %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
</context>
<context>
    <name>entryacts</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag löschen</numerusform>
            <numerusform>%Ln Einträge löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted</source>
        <translation>
            <numerusform>%Ln Eintrag gelöscht</numerusform>
            <numerusform>%Ln Einträge gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete workout</source>
        <translation>Training löschen</translation>
    </message>
    <message>
        <source>Workout deleted</source>
        <translation>Training gelöscht</translation>
    </message>
    <message>
        <source>Delete note for several days</source>
        <translation>Notiz für mehrere Tage löschen</translation>
    </message>
    <message>
        <source>Note for several days deleted</source>
        <translation>Notiz für mehrere Tage gelöscht</translation>
    </message>
    <message>
        <source>Delete pain entry</source>
        <translation>Schmerzeintrag löschen</translation>
    </message>
    <message>
        <source>Pain entry deleted</source>
        <translation>Schmerzeintrag gelöscht</translation>
    </message>
    <message>
        <source>Delete pain-free check-in</source>
        <translation>Schmerzfreien Check-in löschen</translation>
    </message>
    <message>
        <source>Pain-free check-in deleted</source>
        <translation>Schmerzfreier Check-in gelöscht</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Not enough data yet</source>
        <translation>Noch nicht genug Daten</translation>
    </message>
    <message>
        <source>No clear link</source>
        <translation>Kein klarer Zusammenhang</translation>
    </message>
    <message>
        <source>Possible link, may be chance</source>
        <translation>Möglicher Zusammenhang, kann Zufall sein</translation>
    </message>
    <message>
        <source>Likely link</source>
        <translation>Wahrscheinlicher Zusammenhang</translation>
    </message>
    <message>
        <source>Consistent link</source>
        <translation>Beständiger Zusammenhang</translation>
    </message>
    <message>
        <source>Tested by you</source>
        <translation>Von dir getestet</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The file has more than 10 million rows.</source>
        <translation>Die Datei hat mehr als 10 Millionen Zeilen.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB.</source>
        <translation>Die Datei ist größer als 1 GiB.</translation>
    </message>
    <message>
        <source>This is no date that can be read.</source>
        <translation>Das ist kein lesbares Datum.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Diesen Tag oder diese Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart.</source>
        <translation>Tag und Monat lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>The year has fewer than four digits.</source>
        <translation>Das Jahr hat weniger als vier Ziffern.</translation>
    </message>
    <message>
        <source>The exercise has no name.</source>
        <translation>Die Übung hat keinen Namen.</translation>
    </message>
    <message>
        <source>Which exercises formed a superset is not kept; their sets are.</source>
        <translation>Welche Übungen einen Supersatz bildeten, wird nicht übernommen; ihre Sätze schon.</translation>
    </message>
    <message>
        <source>This kind of set is not known.</source>
        <translation>Diese Art von Satz ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The workout ends before it starts; how long it took is left unknown.</source>
        <translation>Das Training endet vor seinem Beginn; seine Dauer bleibt unbekannt.</translation>
    </message>
    <message>
        <source>This is not a number such as 7 or 7.5.</source>
        <translation>Das ist keine Zahl wie 7 oder 7.5.</translation>
    </message>
    <message>
        <source>This is none of: %1.</source>
        <translation>Das ist keines von: %1.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is neither 1 for yes nor 0 for no.</source>
        <translation>Das ist weder 1 für Ja noch 0 für Nein.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This is not a time such as 2026-03-12T17:30:00+01:00.</source>
        <translation>Das ist keine Zeitangabe wie 2026-03-12T17:30:00+01:00.</translation>
    </message>
    <message>
        <source>This is not a date such as 2026-03-12.</source>
        <translation>Das ist kein Datum wie 2026-03-12.</translation>
    </message>
    <message>
        <source>Each region needs its pain, 0 to 10.</source>
        <translation>Jede Körperstelle braucht ihren Schmerz, 0 bis 10.</translation>
    </message>
    <message>
        <source>This column is not known here. Its numbers are kept as they are.</source>
        <translation>Diese Spalte ist hier nicht bekannt. Ihre Zahlen werden unverändert behalten.</translation>
    </message>
    <message>
        <source>This column is not known and was left out.</source>
        <translation>Diese Spalte ist nicht bekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell and never closes it.</source>
        <translation>Ein Anführungszeichen öffnet eine Zelle und schließt sie nie.</translation>
    </message>
    <message>
        <source>The row has more cells than the header has columns.</source>
        <translation>Die Zeile hat mehr Zellen als die Kopfzeile Spalten.</translation>
    </message>
    <message>
        <source>This is no file that Rhomboid has written.</source>
        <translation>Das ist keine Datei, die Rhomboid geschrieben hat.</translation>
    </message>
    <message>
        <source>This file is none of Rhomboid&apos;s and was left out.</source>
        <translation>Diese Datei ist nicht von Rhomboid und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Some characters of this file could not be read.</source>
        <translation>Einige Zeichen dieser Datei konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This value is needed.</source>
        <translation>Dieser Wert wird gebraucht.</translation>
    </message>
    <message>
        <source>Row %1 of %2 holds this entry already.</source>
        <translation>Zeile %1 von %2 enthält diesen Eintrag schon.</translation>
    </message>
    <message>
        <source>An earlier row holds this deletion already.</source>
        <translation>Eine frühere Zeile enthält diese Löschung schon.</translation>
    </message>
    <message>
        <source>The workout of this set was not taken.</source>
        <translation>Das Training dieses Satzes wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>This workout is not in the file. Its sets are taken where the journal has it without any.</source>
        <translation>Dieses Training ist nicht in der Datei. Seine Sätze werden übernommen, wenn das Tagebuch es ohne Sätze enthält.</translation>
    </message>
    <message>
        <source>This member is not known and was left out.</source>
        <translation>Dieses Feld ist nicht bekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This is not a list.</source>
        <translation>Das ist keine Liste.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete.</source>
        <translation>Diese Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>A newer version of Rhomboid has written this file. Please update first.</source>
        <translation>Eine neuere Version von Rhomboid hat diese Datei geschrieben. Bitte aktualisiere zuerst.</translation>
    </message>
    <message>
        <source>There is no such import in the journal.</source>
        <translation>Diesen Import gibt es im Tagebuch nicht.</translation>
    </message>
    <message>
        <source>There is no format named %1.</source>
        <translation>Ein Format namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>No column for the date or the exercise was found. Columns not understood: %1.</source>
        <translation>Keine Spalte für das Datum oder die Übung gefunden. Nicht verstandene Spalten: %1.</translation>
    </message>
    <message>
        <source>The row has more values than there are columns.</source>
        <translation>Die Zeile hat mehr Werte, als es Spalten gibt.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; the line was read up to its end.</source>
        <translation>Ein Anführungszeichen wird nicht geschlossen; die Zeile wurde bis zu ihrem Ende gelesen.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a cell.</source>
        <translation>Ein Anführungszeichen steht mitten in einer Zelle.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>Das kann nicht kleiner als 0 sein.</translation>
    </message>
    <message>
        <source>This is no duration; it is left unknown.</source>
        <translation>Das ist keine Dauer; sie bleibt unbekannt.</translation>
    </message>
    <message>
        <source>Effort (RPE) is a number from 0 to 10; it is left unknown.</source>
        <translation>Anstrengung (RPE) ist eine Zahl von 0 bis 10; sie bleibt unbekannt.</translation>
    </message>
    <message>
        <source>This unit of weight is not known.</source>
        <translation>Diese Gewichtseinheit ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is filled in for this set; it was left out.</source>
        <translation>Für diesen Satz ist nichts ausgefüllt; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This column is not known; it was left out.</source>
        <translation>Diese Spalte ist nicht bekannt; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Some characters of the file could not be read for certain.</source>
        <translation>Einige Zeichen der Datei konnten nicht sicher gelesen werden.</translation>
    </message>
    <message>
        <source>A whole block of sets stands twice in this workout.</source>
        <translation>Ein ganzer Block von Sätzen steht in diesem Training doppelt.</translation>
    </message>
    <message>
        <source>This word was taken for a rest.</source>
        <translation>Dieses Wort wurde als Pause verstanden.</translation>
    </message>
    <message>
        <source>This unit of distance is not known; the distance is left unknown.</source>
        <translation>Diese Streckeneinheit ist nicht bekannt; die Strecke bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The file names no unit of distance; metres were taken.</source>
        <translation>Die Datei nennt keine Einheit für Strecken; angenommen sind Meter.</translation>
    </message>
    <message>
        <source>The file names no unit of distance; kilometres were taken.</source>
        <translation>Die Datei nennt keine Einheit für Strecken; angenommen sind Kilometer.</translation>
    </message>
    <message>
        <source>The file names no unit of distance; miles were taken.</source>
        <translation>Die Datei nennt keine Einheit für Strecken; angenommen sind Meilen.</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>Keine Zahl.</translation>
    </message>
    <message>
        <source>Not a number, so it was left out.</source>
        <translation>Keine Zahl, deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>This is no file that Rhomboid can read. Files it can read: %1.</source>
        <translation>Diese Datei kann Rhomboid nicht lesen. Dateien, die es lesen kann: %1.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>One JSON file (*.json);;A folder of CSV files (*)</source>
        <translation>Eine JSON-Datei (*.json);;Ein Ordner mit CSV-Dateien (*)</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Everything exported to %1</source>
        <translation>Alles nach %1 exportiert</translation>
    </message>
    <message>
        <source>Export the entries on show</source>
        <translation>Gezeigte Einträge exportieren</translation>
    </message>
    <message>
        <source>The entries on show exported to %1</source>
        <translation>Gezeigte Einträge nach %1 exportiert</translation>
    </message>
    <message>
        <source>Export the selected entries</source>
        <translation>Ausgewählte Einträge exportieren</translation>
    </message>
    <message>
        <source>The selected entries exported to %1</source>
        <translation>Ausgewählte Einträge nach %1 exportiert</translation>
    </message>
</context>
<context>
    <name>factors</name>
    <message>
        <source>Warm-up length</source>
        <translation>Dauer des Aufwärmens</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>5 minutes or more</source>
        <translation>5 Minuten oder mehr</translation>
    </message>
    <message>
        <source>under 5 minutes</source>
        <translation>unter 5 Minuten</translation>
    </message>
    <message>
        <source>Movement in the warm-up</source>
        <translation>Bewegung beim Aufwärmen</translation>
    </message>
    <message>
        <source>with dynamic stretches</source>
        <translation>mit dynamischem Dehnen</translation>
    </message>
    <message>
        <source>without dynamic stretches</source>
        <translation>ohne dynamisches Dehnen</translation>
    </message>
    <message>
        <source>Fluid before and during</source>
        <translation>Trinken davor und dabei</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>as much as is usual for you at that length, or more</source>
        <translation>so viel, wie bei dieser Dauer für dich üblich ist, oder mehr</translation>
    </message>
    <message>
        <source>less than is usual for you at that length</source>
        <translation>weniger, als bei dieser Dauer für dich üblich ist</translation>
    </message>
    <message>
        <source>more than a tenth above the largest of the 30 days before</source>
        <translation>mehr als ein Zehntel über dem größten der 30 Tage davor</translation>
    </message>
    <message>
        <source>within a tenth of the largest of the 30 days before, or lower</source>
        <translation>höchstens ein Zehntel über dem größten der 30 Tage davor, oder darunter</translation>
    </message>
    <message>
        <source>Effort of the workout</source>
        <translation>Anstrengung des Trainings</translation>
    </message>
    <message>
        <source>effort 9 or 10</source>
        <translation>Anstrengung 9 oder 10</translation>
    </message>
    <message>
        <source>effort under 9</source>
        <translation>Anstrengung unter 9</translation>
    </message>
    <message>
        <source>Exercise form</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>felt in control, rated 3 to 5</source>
        <translation>fühlte sich kontrolliert an, mit 3 bis 5 bewertet</translation>
    </message>
    <message>
        <source>felt less in control, rated 1 or 2</source>
        <translation>fühlte sich weniger kontrolliert an, mit 1 oder 2 bewertet</translation>
    </message>
    <message>
        <source>Posture through the day</source>
        <translation>Haltung über den Tag</translation>
    </message>
    <message>
        <source>comfortable and varied, rated 3 to 5</source>
        <translation>bequem und abwechslungsreich, mit 3 bis 5 bewertet</translation>
    </message>
    <message>
        <source>long in one position, rated 1 or 2</source>
        <translation>lange in einer Position, mit 1 oder 2 bewertet</translation>
    </message>
    <message>
        <source>Sleep the night before</source>
        <translation>Schlaf in der Nacht davor</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>6 hours or more</source>
        <translation>6 Stunden oder mehr</translation>
    </message>
    <message>
        <source>under 6 hours</source>
        <translation>unter 6 Stunden</translation>
    </message>
    <message>
        <source>Arms above the shoulders</source>
        <translation>Arme über Schulterhöhe</translation>
    </message>
    <message>
        <source>with overhead exercises</source>
        <translation>mit Überkopfübungen</translation>
    </message>
    <message>
        <source>without overhead exercises</source>
        <translation>ohne Überkopfübungen</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Abwärmen</translation>
    </message>
    <message>
        <source>with a cool-down</source>
        <translation>mit Abwärmen</translation>
    </message>
    <message>
        <source>without a cool-down</source>
        <translation>ohne Abwärmen</translation>
    </message>
    <message>
        <source>Stress that day</source>
        <translation>Stress an diesem Tag</translation>
    </message>
    <message>
        <source>7 or more of 10</source>
        <translation>7 oder mehr von 10</translation>
    </message>
    <message>
        <source>under 7 of 10</source>
        <translation>unter 7 von 10</translation>
    </message>
    <message>
        <source>Light cardio in the warm-up</source>
        <translation>Leichtes Cardio beim Aufwärmen</translation>
    </message>
    <message>
        <source>with light cardio</source>
        <translation>mit leichtem Cardio</translation>
    </message>
    <message>
        <source>without light cardio</source>
        <translation>ohne leichtes Cardio</translation>
    </message>
    <message>
        <source>Fluid after</source>
        <translation>Trinken danach</translation>
    </message>
    <message>
        <source>500 ml or more</source>
        <translation>500 ml oder mehr</translation>
    </message>
    <message>
        <source>under 500 ml</source>
        <translation>unter 500 ml</translation>
    </message>
    <message>
        <source>Hours at a desk</source>
        <translation>Stunden am Schreibtisch</translation>
    </message>
    <message>
        <source>Hot place</source>
        <translation>Hitze</translation>
    </message>
    <message>
        <source>in the heat</source>
        <translation>in der Hitze</translation>
    </message>
    <message>
        <source>not in the heat</source>
        <translation>nicht in der Hitze</translation>
    </message>
    <message>
        <source>Pain reliever before</source>
        <translation>Schmerzmittel vorher</translation>
    </message>
    <message>
        <source>after a pain reliever</source>
        <translation>nach einem Schmerzmittel</translation>
    </message>
    <message>
        <source>without a pain reliever</source>
        <translation>ohne Schmerzmittel</translation>
    </message>
    <message>
        <source>Thirst at the end</source>
        <translation>Durst am Ende</translation>
    </message>
    <message>
        <source>6 or more of 10</source>
        <translation>6 oder mehr von 10</translation>
    </message>
    <message>
        <source>under 6 of 10</source>
        <translation>unter 6 von 10</translation>
    </message>
    <message>
        <source>Urine colour before</source>
        <translation>Urinfarbe vorher</translation>
    </message>
    <message>
        <source>darker, 5 to 8 on the chart</source>
        <translation>dunkler, 5 bis 8 auf der Farbskala</translation>
    </message>
    <message>
        <source>lighter, 1 to 4 on the chart</source>
        <translation>heller, 1 bis 4 auf der Farbskala</translation>
    </message>
    <message>
        <source>Body mass change over the workout</source>
        <translation>Änderung des Körpergewichts beim Training</translation>
    </message>
    <message>
        <source>within 2 % of the start</source>
        <translation>höchstens 2&#xa0;% anders als am Anfang</translation>
    </message>
    <message>
        <source>more than 2 % lighter than at the start</source>
        <translation>mehr als 2&#xa0;% leichter als am Anfang</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Minutes before the first hard set. Lighter sets count.</source>
        <translation>Minuten vor dem ersten schweren Satz. Leichtere Sätze zählen mit.</translation>
    </message>
    <message>
        <source>Dynamic stretches, such as arm circles and band pull-aparts</source>
        <translation>Dynamisches Dehnen, etwa Armkreisen und Auseinanderziehen eines Bands</translation>
    </message>
    <message>
        <source>Any part of the warm-up that moves the shoulders and the upper back.</source>
        <translation>Alles beim Aufwärmen, was die Schultern und den oberen Rücken bewegt.</translation>
    </message>
    <message>
        <source>Light cardio, such as rowing or brisk walking</source>
        <translation>Leichtes Cardio, etwa Rudern oder zügiges Gehen</translation>
    </message>
    <message>
        <source>Anything that makes you warm, a few minutes are enough.</source>
        <translation>Alles, wobei dir warm wird; ein paar Minuten genügen.</translation>
    </message>
    <message>
        <source>A few easy minutes at the end.</source>
        <translation>Ein paar lockere Minuten am Ende.</translation>
    </message>
    <message>
        <source>Fluid before</source>
        <translation>Trinken davor</translation>
    </message>
    <message>
        <source>Everything you drank that day up to the start. A glass is about 250 ml.</source>
        <translation>Alles, was du an diesem Tag bis zum Beginn getrunken hast. Ein Glas sind etwa 250 ml.</translation>
    </message>
    <message>
        <source>Fluid during</source>
        <translation>Trinken dabei</translation>
    </message>
    <message>
        <source>What you drank between start and end.</source>
        <translation>Was du zwischen Beginn und Ende getrunken hast.</translation>
    </message>
    <message>
        <source>What you drank in the two hours after.</source>
        <translation>Was du in den zwei Stunden danach getrunken hast.</translation>
    </message>
    <message>
        <source>How comfortable and varied it felt: 1 stiff and still, 5 at ease and moving.</source>
        <translation>Wie bequem und abwechslungsreich: 1 steif und reglos, 5 locker und in Bewegung.</translation>
    </message>
    <message>
        <source>How in control the sets felt: 1 shaky, 5 steady to the last one.</source>
        <translation>Wie kontrolliert sich die Sätze anfühlten: 1 wackelig, 5 sicher bis zum letzten.</translation>
    </message>
    <message>
        <source>Sleep last night</source>
        <translation>Schlaf letzte Nacht</translation>
    </message>
    <message>
        <source>Hours asleep, about. Empty takes the day&apos;s own entry.</source>
        <translation>Stunden Schlaf, ungefähr. Bleibt es leer, gilt der Eintrag des Tages.</translation>
    </message>
    <message>
        <source>Stress today</source>
        <translation>Stress heute</translation>
    </message>
    <message>
        <source>Before the workout: 0 none, 10 as much as you can imagine.</source>
        <translation>Vor dem Training: 0 keiner, 10 der größte denkbare.</translation>
    </message>
    <message>
        <source>Sitting at a desk or behind a wheel that day, before the workout.</source>
        <translation>Sitzen am Schreibtisch oder am Steuer an diesem Tag, vor dem Training.</translation>
    </message>
    <message>
        <source>A hot room or a hot day.</source>
        <translation>Ein heißer Raum oder ein heißer Tag.</translation>
    </message>
    <message>
        <source>Presses, pull-ups, throwing. Read from the exercises where you list them.</source>
        <translation>Drückübungen, Klimmzüge, Werfen. Wird aus den Übungen gelesen, wenn du sie auflistest.</translation>
    </message>
    <message>
        <source>Taken in the 12 hours before the workout. It can hide soreness.</source>
        <translation>In den 12 Stunden vor dem Training genommen. Es kann Muskelkater verdecken.</translation>
    </message>
    <message>
        <source>0 not thirsty, 10 very thirsty.</source>
        <translation>0 nicht durstig, 10 sehr durstig.</translation>
    </message>
    <message>
        <source>On the usual chart: 1 nearly clear, 8 dark brown.</source>
        <translation>Auf der üblichen Farbskala: 1 fast klar, 8 dunkelbraun.</translation>
    </message>
    <message>
        <source>Body mass before</source>
        <translation>Körpergewicht vorher</translation>
    </message>
    <message>
        <source>On the same scale and in similar clothes as after.</source>
        <translation>Auf derselben Waage und in ähnlicher Kleidung wie danach.</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Body mass after</source>
        <translation>Körpergewicht danach</translation>
    </message>
    <message>
        <source>Towelled dry, before eating or drinking.</source>
        <translation>Abgetrocknet, vor dem Essen oder Trinken.</translation>
    </message>
    <message>
        <source>Load against the 30-day peak</source>
        <translation>Last gegen die 30‑Tage‑Spitze</translation>
    </message>
</context>
<context>
    <name>fairdraws</name>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>If you did it the other way</source>
        <translation>Wenn du es andersherum gemacht hast</translation>
    </message>
    <message>
        <source>Say so; it happens. The workout still counts the way it was drawn, because whoever sorts them anew picks the days again. A difference then looks smaller than it is, never larger.</source>
        <translation>Gib es an; das kommt vor. Das Training zählt trotzdem so, wie es ausgelost wurde, denn wer neu sortiert, sucht sich die Tage wieder aus. Ein Unterschied sieht dann kleiner aus, als er ist, nie größer.</translation>
    </message>
    <message>
        <source>Why the result is hidden</source>
        <translation>Warum das Ergebnis verborgen ist</translation>
    </message>
    <message>
        <source>Who knows the score feels and answers differently, and is tempted to stop while ahead. So nothing is worked out before the end. You can always stop, for your safety or because you no longer want to; then there is no result.</source>
        <translation>Wer den Stand kennt, fühlt und antwortet anders und möchte gern aufhören, solange es gut aussieht. Darum wird vor dem Ende nichts berechnet. Aufhören kannst du jederzeit, zu deiner Sicherheit oder weil du nicht mehr willst; dann gibt es kein Ergebnis.</translation>
    </message>
    <message>
        <source>How the answer is found</source>
        <translation>Wie die Antwort gefunden wird</translation>
    </message>
    <message>
        <source>How often it is wrong</source>
        <translation>Wie oft sie falsch ist</translation>
    </message>
    <message>
        <source>In 1,000 made-up journals each in which the habit did nothing, 4 to 6 in 100 were told of a difference, also with strong flare-ups and when one workout in five was not done as drawn. The range held the truth in 93 to 98 of 100.</source>
        <translation>In je 1.000 erfundenen Tagebüchern, in denen die Gewohnheit nichts bewirkte, kam bei 4 bis 6 von 100 ein Unterschied heraus, auch bei starken Schüben und wenn jedes fünfte Training nicht wie ausgelost ablief. Der Bereich enthielt den wahren Wert in 93 bis 98 von 100.</translation>
    </message>
    <message>
        <source>Doing it again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>A second experiment on the same question is read together with the first. Two chances are more than one, so after a first one without a difference both together have to be clearer: 1 in 100 instead of 5.</source>
        <translation>Ein zweiter Versuch zur gleichen Frage wird zusammen mit dem ersten gelesen. Zwei Chancen sind mehr als eine; nach einem ersten Versuch ohne Unterschied müssen darum beide zusammen klarer sein: 1 von 100 statt 5.</translation>
    </message>
    <message>
        <source>What is never tried</source>
        <translation>Was nie ausprobiert wird</translation>
    </message>
    <message>
        <source>Nothing that could harm: loads only go down, and &apos;as usual&apos; is what you would do anyway. With a warning sign nothing starts, and what runs pauses.</source>
        <translation>Nichts, was schaden könnte: Belastungen werden nur kleiner, und „wie sonst“ ist das, was du ohnehin tun würdest. Bei einem Warnzeichen beginnt nichts, und was läuft, pausiert.</translation>
    </message>
    <message>
        <source>Why a draw</source>
        <translation>Warum ein Los</translation>
    </message>
    <message>
        <source>Workouts are taken two by two. Within a pair one is done with it and one as usual; the draw only says which comes first. So weeks that are worse in general count for both ways alike.</source>
        <translation>Trainings werden zu zweit zusammengefasst. In jedem Paar läuft eines damit und eines wie sonst; das Los sagt nur, was zuerst kommt. So zählen Wochen, die insgesamt schlechter sind, für beide Varianten gleich.</translation>
    </message>
    <message>
        <source>When the draws are made</source>
        <translation>Wann die Lose gezogen werden</translation>
    </message>
    <message>
        <source>Your pain after each workout is compared with what was to be expected from the trend, flare-ups and the workouts before. Then all ways the draws could have come out are gone through: if fewer than 5 in 100 of them give a gap as big as yours, it is called a difference.</source>
        <translation>Dein Schmerz nach jedem Training wird mit dem verglichen, was nach dem Verlauf, nach Schüben und nach den Trainings davor zu erwarten war. Dann werden alle Möglichkeiten durchgegangen, wie die Lose hätten ausfallen können: Ergeben weniger als 5 von 100 einen so großen Abstand wie bei dir, gilt das als Unterschied.</translation>
    </message>
    <message>
        <source>How experiments work</source>
        <translation>Wie Versuche funktionieren</translation>
    </message>
    <message>
        <source>You may warm up longer on days you already feel good, and then the good days speak for the warm-up. When a draw decides instead of you, the two ways get the same kind of days. What is left is the warm-up, or chance, and how much chance can do is known.</source>
        <translation>Vielleicht wärmst du dich an Tagen länger auf, an denen es dir ohnehin gut geht, und dann sprechen die guten Tage für das Aufwärmen. Entscheidet statt dir das Los, bekommen beide Varianten die gleiche Art von Tagen. Was übrig bleibt, ist das Aufwärmen oder der Zufall, und wie viel Zufall ausmachen kann, ist bekannt.</translation>
    </message>
    <message>
        <source>All of them at the start, and they are kept in your journal. Each is shown when its workout comes, and is written down before you see it. Closing the program, undoing, changing the clock or restoring a copy cannot change it. A pair is left out of the result when one of its workouts is missing or began before its draw was shown, because then the draw did not decide.</source>
        <translation>Alle am Anfang, und sie werden in deinem Tagebuch aufbewahrt. Jedes wird gezeigt, wenn sein Training kommt, und ist aufgeschrieben, bevor du es siehst. Weder Schließen des Programms noch Rückgängigmachen, Verstellen der Uhr oder Zurückholen einer Kopie kann es ändern. Ein Paar zählt nicht im Ergebnis, wenn eines seiner Trainings fehlt oder begann, bevor sein Los gezeigt wurde, denn dann hat das Los nicht entschieden.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>today</source>
        <comment>in the middle of a sentence</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in the middle of a sentence</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d.&#xa0;MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d.&#xa0;MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd, d.&#xa0;MMMM</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>%1 lb</source>
        <translation>%1 lb</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>yd</source>
        <translation>yd</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>%1 yd</source>
        <translation>%1 yd</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>fl oz</source>
        <translation>fl oz</translation>
    </message>
</context>
<context>
    <name>grade</name>
    <message>
        <source>Evidence: strong</source>
        <translation>Belege: stark</translation>
    </message>
    <message>
        <source>Evidence: moderate</source>
        <translation>Belege: mittel</translation>
    </message>
    <message>
        <source>Evidence: weak</source>
        <translation>Belege: schwach</translation>
    </message>
    <message>
        <source>Evidence: expert opinion</source>
        <translation>Belege: Fachmeinung</translation>
    </message>
    <message>
        <source>What is published: a guideline, or studies that agree, about something close to this.</source>
        <translation>Was veröffentlicht ist: eine Leitlinie oder übereinstimmende Studien, die sehr Ähnliches untersucht haben.</translation>
    </message>
    <message>
        <source>What is published: at least one sound study or review, or good evidence from a neighbouring field.</source>
        <translation>Was veröffentlicht ist: mindestens eine gute Studie oder Übersicht oder gute Belege aus einem Nachbargebiet.</translation>
    </message>
    <message>
        <source>What is published: small, indirect or conflicting studies, or ones that only watched.</source>
        <translation>Was veröffentlicht ist: kleine, indirekte oder widersprüchliche Studien oder solche, die nur beobachtet haben.</translation>
    </message>
    <message>
        <source>What is published: the opinion of experts or guidelines, or usual practice; else our own choice.</source>
        <translation>Was veröffentlicht ist: die Meinung von Fachleuten oder Leitlinien oder was üblich ist; sonst unsere eigene Wahl.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Pregnant, or trying to be</source>
        <translation>Schwanger oder mit Kinderwunsch</translation>
    </message>
    <message>
        <source>Cancer, now or in the past</source>
        <translation>Krebs, jetzt oder früher</translation>
    </message>
    <message>
        <source>Osteoporosis, or a bone that broke easily</source>
        <translation>Osteoporose oder ein Knochen, der leicht gebrochen ist</translation>
    </message>
    <message>
        <source>Steroid tablets for three months or more</source>
        <translation>Kortisontabletten über drei Monate oder länger</translation>
    </message>
    <message>
        <source>A weak immune system, from illness or medicine</source>
        <translation>Schwaches Immunsystem durch Krankheit oder Medikamente</translation>
    </message>
    <message>
        <source>A blood clot in the past, recent surgery, long immobility or hormones</source>
        <translation>Früheres Blutgerinnsel, kürzliche Operation, lange Unbeweglichkeit oder Hormone</translation>
    </message>
    <message>
        <source>Heart disease, heart failure or a stroke</source>
        <translation>Herzkrankheit, Herzschwäche oder Schlaganfall</translation>
    </message>
    <message>
        <source>High blood pressure that is not under control</source>
        <translation>Bluthochdruck, der nicht gut eingestellt ist</translation>
    </message>
    <message>
        <source>A kidney problem</source>
        <translation>Ein Nierenproblem</translation>
    </message>
    <message>
        <source>A liver problem</source>
        <translation>Ein Leberproblem</translation>
    </message>
    <message>
        <source>A stomach ulcer or bleeding, ever</source>
        <translation>Magengeschwür oder Magenblutung, auch früher einmal</translation>
    </message>
    <message>
        <source>A blood thinner, low-dose aspirin, steroid tablets or an SSRI</source>
        <translation>Blutverdünner, niedrig dosiertes Aspirin, Kortisontabletten oder ein SSRI</translation>
    </message>
    <message>
        <source>Asthma, or a reaction to aspirin or ibuprofen</source>
        <translation>Asthma oder eine Reaktion auf Aspirin oder Ibuprofen</translation>
    </message>
    <message>
        <source>Another anti-inflammatory medicine</source>
        <translation>Ein anderes entzündungshemmendes Medikament</translation>
    </message>
    <message>
        <source>Told by a clinician to limit fluids</source>
        <translation>Ärztlicher Rat, die Trinkmenge zu begrenzen</translation>
    </message>
    <message>
        <source>Psoriasis, bowel or eye inflammation, or spine arthritis in the family</source>
        <translation>Schuppenflechte, Entzündung von Darm oder Auge, oder Wirbelsäulenrheuma in der Familie</translation>
    </message>
    <message>
        <source>A known spine, disc or joint condition, such as arthritis or scoliosis</source>
        <translation>Bekannte Wirbelsäulen-, Bandscheiben- oder Gelenkerkrankung, etwa Arthrose, Arthritis oder Skoliose</translation>
    </message>
    <message>
        <source>Numb skin, or a poor feeling of heat and cold</source>
        <translation>Taube Haut oder vermindertes Gefühl für Wärme und Kälte</translation>
    </message>
    <message>
        <source>Under 20</source>
        <translation>Unter 20</translation>
    </message>
    <message>
        <source>20 to 50</source>
        <translation>20 bis 50</translation>
    </message>
    <message>
        <source>51 to 64</source>
        <translation>51 bis 64</translation>
    </message>
    <message>
        <source>65 or older</source>
        <translation>65 oder älter</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>0 to 9</source>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>On a scale: set the value; 1 then 0 makes 10</source>
        <translation>Auf einer Skala: Wert setzen; 1, dann 0 ergibt 10</translation>
    </message>
    <message>
        <source>On a scale: one more or less, lowest, highest</source>
        <translation>Auf einer Skala: eins mehr oder weniger, kleinster, größter Wert</translation>
    </message>
    <message>
        <source>In a number: one step, ten steps</source>
        <translation>In einer Zahl: ein Schritt, zehn Schritte</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Strg+Rücktaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave a form; what you typed is kept as a draft</source>
        <translation>Formular verlassen; was du getippt hast, bleibt als Entwurf</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Rhomboid</source>
        <translation>Über Rhomboid</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rhomboid %1&lt;/h3&gt;&lt;p&gt;A journal for workouts and for upper-back pain after them. It stays on this computer and uses no network.&lt;/p&gt;&lt;p&gt;Rhomboid is not a medical device and does not diagnose. Its texts have not yet been reviewed by a clinician. If you are worried, please talk to a doctor or a physical therapist.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rhomboid %1&lt;/h3&gt;&lt;p&gt;Ein Tagebuch für Trainings und für Schmerzen im oberen Rücken danach. Es bleibt auf diesem Computer und nutzt kein Netzwerk.&lt;/p&gt;&lt;p&gt;Rhomboid ist kein Medizinprodukt und stellt keine Diagnosen. Die Texte sind noch nicht ärztlich oder therapeutisch geprüft. Wenn du dir Sorgen machst, sprich bitte mit einer Ärztin oder einem Arzt oder in der Physiotherapie.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>One day earlier or later</source>
        <translation>Ein Tag früher oder später</translation>
    </message>
    <message>
        <source>Next cell, next row</source>
        <translation>Nächstes Feld, nächste Zeile</translation>
    </message>
    <message>
        <source>Copy the row above, double the row</source>
        <translation>Zeile darüber kopieren, Zeile verdoppeln</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Zeile verschieben</translation>
    </message>
    <message>
        <source>Rows to and from a spreadsheet</source>
        <translation>Zeilen mit einer Tabellenkalkulation austauschen</translation>
    </message>
    <message>
        <source>Move to a place, choose it</source>
        <translation>Zu einer Stelle gehen, sie wählen</translation>
    </message>
    <message>
        <source>Set, change or remove the pain of a place</source>
        <translation>Schmerz einer Stelle setzen, ändern, entfernen</translation>
    </message>
    <message>
        <source>Edit or delete the entry</source>
        <translation>Eintrag bearbeiten oder löschen</translation>
    </message>
    <message>
        <source>One month later or earlier</source>
        <translation>Einen Monat später oder früher</translation>
    </message>
    <message>
        <source>One day; with Shift one week</source>
        <translation>Ein Tag; mit Umschalt eine Woche</translation>
    </message>
    <message>
        <source>The first or the last day</source>
        <translation>Der erste oder der letzte Tag</translation>
    </message>
    <message>
        <source>Zoom in or out, show all</source>
        <translation>Vergrößern oder verkleinern, alles zeigen</translation>
    </message>
    <message>
        <source>Show it as a table, copy what is read</source>
        <translation>Als Tabelle zeigen, Abgelesenes kopieren</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Navigieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Exercise grid</source>
        <translation>Übungstabelle</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Körperkarte</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Alt+Page Up</source>
        <translation>Alt+Bild auf</translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation>Alt+Bild ab</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Strg+Umschalt+D</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Auf</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ab</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>+ and -</source>
        <translation>+ und -</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Choose the kind of the sets</source>
        <translation>Die Art der Sätze wählen</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported</source>
        <translation>
            <numerusform>%Ln Eintrag importiert</numerusform>
            <numerusform>%Ln Einträge importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete these workouts</source>
        <translation>Diese Trainings ergänzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import workouts</source>
        <translation>Trainings importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s)</source>
        <translation>
            <numerusform>%Ln neuer Eintrag</numerusform>
            <numerusform>%Ln neue Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%Ln ergänzt</numerusform>
            <numerusform>%Ln ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest row(s)</source>
        <translation>
            <numerusform>%Ln Pausenzeile</numerusform>
            <numerusform>%Ln Pausenzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%Ln Zeile gelesen</numerusform>
            <numerusform>%Ln Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date</comment>
        <translation>ddd, d.&#xa0;MMMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>exercise, its sets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rows read, of which kinds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two programs</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The RPE of single sets is kept with the sets. Effort means the whole workout, and you can add it after the import.</source>
        <translation>Die RPE einzelner Sätze bleibt bei den Sätzen. Mit Anstrengung ist die des ganzen Trainings gemeint; du kannst sie nach dem Import ergänzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) with a value that looks like a typing error, left out of all calculations until you correct or confirm it in the journal.</source>
        <translation>
            <numerusform>%Ln Training mit einem Wert, der nach einem Tippfehler aussieht. Es zählt in keiner Auswertung mit, bis du ihn im Tagebuch korrigierst oder bestätigst.</numerusform>
            <numerusform>%Ln Trainings mit einem Wert, der nach einem Tippfehler aussieht. Sie zählen in keiner Auswertung mit, bis du ihn im Tagebuch korrigierst oder bestätigst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%Ln nicht importiert</numerusform>
            <numerusform>%Ln nicht importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of %1 (%2);;All files (*)</source>
        <comment>names of programs, patterns</comment>
        <translation>Dateien von %1 (%2);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Imported and marked</source>
        <translation>Importiert und markiert</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Ganze Datei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Far more than the workout explains</source>
        <translation>Weit mehr, als das Training erklärt</translation>
    </message>
    <message>
        <source>Pain, swelling or weakness far beyond the workout needs care today. Only a blood test can show if muscle is breaking down. If your urine turns tea- or cola-coloured, go now. Do not take ibuprofen before you are seen.</source>
        <translation>Schmerz, Schwellung oder Schwäche weit über das Training hinaus gehört heute in ärztliche Hände. Nur ein Bluttest kann zeigen, ob Muskelgewebe zerfällt. Wird dein Urin tee- oder colafarben, geh jetzt. Nimm kein Ibuprofen, bevor du untersucht wurdest.</translation>
    </message>
    <message>
        <source>Not after a workout? Ask today</source>
        <translation>Nicht nach einem Training? Frag heute nach</translation>
    </message>
    <message>
        <source>Numb, tingling or weak</source>
        <translation>Taub, kribbelnd oder schwach</translation>
    </message>
    <message>
        <source>Pain at night that nothing eases</source>
        <translation>Nachtschmerz, den nichts lindert</translation>
    </message>
    <message>
        <source>Pain that stays the same at night and in every position should be checked by a doctor. It is a reason to call, even if the day is better.</source>
        <translation>Schmerz, der nachts und in jeder Lage gleich bleibt, sollte ärztlich abgeklärt werden. Er ist ein Grund anzurufen, auch wenn es am Tag besser ist.</translation>
    </message>
    <message>
        <source>Trust a worry</source>
        <translation>Nimm deine Sorge ernst</translation>
    </message>
    <message>
        <source>Warning-sign lists miss things, and so does this app. If the pain feels wrong to you, or you are scared by it, call a doctor. You do not need a score to ask for help.</source>
        <translation>Listen von Warnzeichen übersehen manches, und diese App auch. Fühlt sich der Schmerz falsch an oder macht er dir Angst, ruf in einer Arztpraxis an. Um Hilfe zu bitten, brauchst du keinen Punktwert.</translation>
    </message>
    <message>
        <source>Bring your log</source>
        <translation>Nimm dein Tagebuch mit</translation>
    </message>
    <message>
        <source>Your pain chart, workouts and what makes it better or worse can help the person who sees you. Print or save the summary before your visit.</source>
        <translation>Deine Schmerzkurve, deine Trainings und was es besser oder schlechter macht, können der Person helfen, die dich untersucht. Druck oder speichere die Zusammenfassung vor dem Termin.</translation>
    </message>
    <message>
        <source>Two weeks without real change</source>
        <translation>Zwei Wochen ohne echte Änderung</translation>
    </message>
    <message>
        <source>Most strains feel better within 2 weeks. Your scores have not dropped much. Book a doctor or physical therapist and bring your log.</source>
        <translation>Die meisten Zerrungen sind innerhalb von 2 Wochen besser. Deine Werte sind kaum gesunken. Mach einen Termin in einer Arzt- oder Physiotherapiepraxis und nimm dein Tagebuch mit.</translation>
    </message>
    <message>
        <source>Past six weeks</source>
        <translation>Mehr als sechs Wochen</translation>
    </message>
    <message>
        <source>After six weeks, doctors may think about tests. Before that, and without warning signs, scans usually do not help. If nobody has checked this pain yet, please book.</source>
        <translation>Nach sechs Wochen denken Ärztinnen und Ärzte vielleicht an weitere Untersuchungen. Davor und ohne Warnzeichen helfen Röntgen oder MRT meist nicht. Hat sich noch niemand diesen Schmerz angesehen, mach bitte einen Termin.</translation>
    </message>
    <message>
        <source>No rush for a scan</source>
        <translation>Röntgen und MRT eilen nicht</translation>
    </message>
    <message>
        <source>For short-term upper-back pain with no warning signs, guidelines say scans are usually not needed. Time and easy movement are the usual plan.</source>
        <translation>Bei kurz andauerndem Schmerz im oberen Rücken ohne Warnzeichen sind laut Leitlinien Röntgen oder MRT meist nicht nötig. Zeit und lockere Bewegung sind der übliche Weg.</translation>
    </message>
    <message>
        <source>Stiff mornings, better when moving</source>
        <translation>Morgens steif, in Bewegung besser</translation>
    </message>
    <message>
        <source>Long-lasting pain with morning stiffness that eases as you move can be inflammatory. It is treatable, and easy to miss. Ask a doctor about it.</source>
        <translation>Lang anhaltender Schmerz mit Morgensteife, die in Bewegung nachlässt, kann entzündlich sein. Das ist behandelbar und wird leicht übersehen. Frag eine Ärztin oder einen Arzt danach.</translation>
    </message>
    <message>
        <source>It may start in the neck</source>
        <translation>Es kann vom Nacken kommen</translation>
    </message>
    <message>
        <source>Neck joints and nerves can be felt beside the shoulder blade. If turning the neck brings your pain on, tell a physical therapist. Rubbing the sore spot may not be enough.</source>
        <translation>Gelenke und Nerven der Halswirbelsäule können neben dem Schulterblatt zu spüren sein. Löst das Drehen des Kopfes deinen Schmerz aus, sag es in der Physiotherapie. Die wunde Stelle zu reiben reicht dann vielleicht nicht.</translation>
    </message>
    <message>
        <source>Burning strip on one side</source>
        <translation>Brennender Streifen auf einer Seite</translation>
    </message>
    <message>
        <source>Burning skin pain on one side, before or with a rash, can be shingles. Treatment works best within 3 days of the rash. Ask a pharmacist or doctor today.</source>
        <translation>Brennender Hautschmerz auf einer Seite, vor oder mit einem Ausschlag, kann eine Gürtelrose sein. Die Behandlung wirkt am besten in den ersten 3 Tagen des Ausschlags. Frag heute in einer Apotheke oder Arztpraxis.</translation>
    </message>
    <message>
        <source>It keeps coming back</source>
        <translation>Es kommt immer wieder</translation>
    </message>
    <message>
        <source>Moving with a known condition</source>
        <translation>Bewegung mit bekannter Erkrankung</translation>
    </message>
    <message>
        <source>Long-term back and joint problems often do better with gentle, regular exercise than with rest. Agree on limits with your doctor or therapist. Then build up in small steps.</source>
        <translation>Bei langjährigen Rücken- und Gelenkproblemen hilft sanfte, regelmäßige Bewegung oft mehr als Ruhe. Sprich Grenzen ärztlich oder therapeutisch ab. Steigere dich dann in kleinen Schritten.</translation>
    </message>
    <message>
        <source>Pain for over 12 weeks</source>
        <translation>Schmerz seit über 12 Wochen</translation>
    </message>
    <message>
        <source>Long-lasting pain is common and can improve. Regular activity you enjoy, sleep and help from a clinician matter more than finding one sore spot. Please do not carry it alone.</source>
        <translation>Lang anhaltender Schmerz ist häufig und kann sich bessern. Regelmäßige Bewegung, die dir Freude macht, Schlaf und fachliche Hilfe zählen mehr, als die eine wunde Stelle zu finden. Bitte trag es nicht allein.</translation>
    </message>
    <message>
        <source>Fragile bones or long steroid use</source>
        <translation>Brüchige Knochen oder lange Zeit Kortison</translation>
    </message>
    <message>
        <source>Weak bones or long use of steroid tablets? Then have sudden spine pain checked early. Do so even after a small strain.</source>
        <translation>Schwache Knochen oder lange Kortisontabletten genommen? Dann lass plötzlichen Schmerz an der Wirbelsäule früh abklären. Auch nach einer kleinen Belastung.</translation>
    </message>
    <message>
        <source>Give it a short break</source>
        <translation>Gönn der Stelle eine kurze Pause</translation>
    </message>
    <message>
        <source>Stop the lift that set it off. Protect the area for 1 to 3 days. Keep up other easy activity. Long rest makes muscle weaker and stiffer.</source>
        <translation>Lass die Übung weg, die es ausgelöst hat. Schone die Stelle 1 bis 3 Tage. Bleib sonst locker aktiv. Lange Ruhe macht Muskeln schwächer und steifer.</translation>
    </message>
    <message>
        <source>Ice is optional</source>
        <translation>Kälte ist kein Muss</translation>
    </message>
    <message>
        <source>A wrapped ice pack can numb pain in the first days. Use it for up to 20 minutes, a few times a day. Research does not show that it speeds healing.</source>
        <translation>Eine eingewickelte Kühlpackung kann Schmerz in den ersten Tagen betäuben. Nutze sie bis zu 20 Minuten, einige Male am Tag. Dass sie die Heilung beschleunigt, zeigt die Forschung nicht.</translation>
    </message>
    <message>
        <source>Hold off on heat and massage</source>
        <translation>Wärme und Massage noch nicht</translation>
    </message>
    <message>
        <source>For a fresh strain, health services advise no heat, alcohol or massage for the first couple of days. After that, warmth is fine if it feels good.</source>
        <translation>Bei einer frischen Zerrung raten Gesundheitsdienste, in den ersten zwei Tagen auf Wärme, Alkohol und Massage zu verzichten. Danach ist Wärme in Ordnung, wenn sie guttut.</translation>
    </message>
    <message>
        <source>Start to move</source>
        <translation>Fang an, dich zu bewegen</translation>
    </message>
    <message>
        <source>As soon as pain allows, move the area gently several times a day: shoulder rolls, slow reaches, easy turns. Stay at 3 out of 10 or less.</source>
        <translation>Sobald der Schmerz es zulässt, beweg die Stelle mehrmals am Tag sanft: Schulterkreisen, langsames Strecken der Arme, lockeres Drehen. Bleib bei 3 von 10 oder weniger.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Was zu erwarten ist</translation>
    </message>
    <message>
        <source>Many strains feel much better in about 2 weeks. Larger ones take longer. Pain should trend down week by week, not every single day.</source>
        <translation>Viele Zerrungen sind nach etwa 2 Wochen viel besser. Größere brauchen länger. Der Schmerz sollte von Woche zu Woche abnehmen, nicht an jedem einzelnen Tag.</translation>
    </message>
    <message>
        <source>Compression and elevation</source>
        <translation>Kompression und Hochlagern</translation>
    </message>
    <message>
        <source>The old RICE rule was made for ankles and other limbs. You cannot wrap or raise the upper back in a useful way. Short protection and early movement are the parts that fit.</source>
        <translation>Die alte PECH-Regel (englisch RICE) ist für Knöchel und andere Gliedmaßen gemacht. Den oberen Rücken kannst du nicht sinnvoll wickeln oder hochlagern. Kurze Schonung und frühe Bewegung sind die Teile, die passen.</translation>
    </message>
    <message>
        <source>A pop, dent or bruise</source>
        <translation>Knacken, Delle oder Bluterguss</translation>
    </message>
    <message>
        <source>A pop at the moment of injury, a bruise or a dent can mean a larger tear. See a doctor or physical therapist before you load it again.</source>
        <translation>Ein Knacken oder Schnappen im Moment der Verletzung, ein Bluterguss oder eine Delle kann einen größeren Riss bedeuten. Geh in eine Arzt- oder Physiotherapiepraxis, bevor du die Stelle wieder belastest.</translation>
    </message>
    <message>
        <source>Gentle stretching can wait</source>
        <translation>Sanftes Dehnen kann warten</translation>
    </message>
    <message>
        <source>Hard stretching of a fresh strain can pull on it. Wait until daily movement is easy, then stretch lightly. Stretching is for comfort, not for faster healing.</source>
        <translation>Starkes Dehnen kann an einer frischen Zerrung ziehen. Warte, bis Alltagsbewegungen leichtfallen, und dehne dann leicht. Dehnen dient dem Wohlbefinden, nicht schnellerer Heilung.</translation>
    </message>
    <message>
        <source>Load helps it heal</source>
        <translation>Belastung hilft beim Heilen</translation>
    </message>
    <message>
        <source>Often seen with training soreness</source>
        <translation>Oft bei Muskelkater nach dem Training</translation>
    </message>
    <message>
        <source>Dull, wide soreness that starts the day after new or hard work is common. It often peaks at 1 to 3 days and is usually gone within a week.</source>
        <translation>Dumpfer, großflächiger Muskelkater, der am Tag nach neuer oder harter Belastung beginnt, ist häufig. Er ist oft nach 1 bis 3 Tagen am stärksten und meist innerhalb einer Woche weg.</translation>
    </message>
    <message>
        <source>Easy movement helps</source>
        <translation>Lockere Bewegung hilft</translation>
    </message>
    <message>
        <source>Light activity such as walking, easy cycling or arm circles can ease soreness for a while. Keep the effort low. The relief is real but small.</source>
        <translation>Leichte Bewegung wie Gehen, lockeres Radfahren oder Armkreisen kann Muskelkater für eine Weile lindern. Halte die Anstrengung niedrig. Die Linderung ist echt, aber klein.</translation>
    </message>
    <message>
        <source>pain above 5</source>
        <translation>Schmerz über 5</translation>
    </message>
    <message>
        <source>dark urine</source>
        <translation>dunklem Urin</translation>
    </message>
    <message>
        <source>Try warmth</source>
        <translation>Probier Wärme</translation>
    </message>
    <message>
        <source>A warm pack can ease training soreness in the first two days. In studies it worked at least as well as cold. The studies were small, so go with what feels good.</source>
        <translation>Eine Wärmepackung kann Muskelkater in den ersten zwei Tagen lindern. In Studien wirkte sie mindestens so gut wie Kälte. Die Studien waren klein, also nimm, was guttut.</translation>
    </message>
    <message>
        <source>Cold works too</source>
        <translation>Kälte geht auch</translation>
    </message>
    <message>
        <source>A cool shower or wrapped cold pack soon after training can dull soreness for the first day. It is a comfort tool, not a cure.</source>
        <translation>Eine kühle Dusche oder eine eingewickelte Kühlpackung bald nach dem Training kann Muskelkater am ersten Tag dämpfen. Sie ist eine Erleichterung, keine Heilung.</translation>
    </message>
    <message>
        <source>Massage, gently</source>
        <translation>Massage, sanft</translation>
    </message>
    <message>
        <source>Massage may lower soreness. It came out best in one large review, but many studies were weak. Light to medium pressure is enough.</source>
        <translation>Massage kann Muskelkater verringern. In einer großen Übersichtsarbeit schnitt sie am besten ab, aber viele Studien waren schwach. Leichter bis mittlerer Druck genügt.</translation>
    </message>
    <message>
        <source>Foam roll in short bouts</source>
        <translation>Kurz mit der Faszienrolle</translation>
    </message>
    <message>
        <source>Rolling the sore muscles for a minute or two may cut soreness a little over the next three days. Roll muscle, not the spine bones or the lower ribs.</source>
        <translation>Die schmerzenden Muskeln ein bis zwei Minuten zu rollen kann Muskelkater in den nächsten drei Tagen ein wenig verringern. Roll über Muskeln, nicht über die Wirbelsäule oder die unteren Rippen.</translation>
    </message>
    <message>
        <source>Go easy with massage guns</source>
        <translation>Vorsichtig mit der Massagepistole</translation>
    </message>
    <message>
        <source>Use a low setting for a short time, and never on bone, neck or bruises. One report links strong use to serious muscle damage.</source>
        <translation>Nimm eine niedrige Stufe für kurze Zeit, und nie auf Knochen, Nacken oder Blutergüssen. Ein Bericht bringt starke Anwendung mit schwerer Muskelschädigung in Verbindung.</translation>
    </message>
    <message>
        <source>Stretching will not prevent it</source>
        <translation>Dehnen beugt nicht vor</translation>
    </message>
    <message>
        <source>Stretching before or after training changes soreness by only about 1 to 4 points out of 100. Do it if you like the feeling.</source>
        <translation>Dehnen vor oder nach dem Training ändert Muskelkater nur um etwa 1 bis 4 Punkte von 100. Mach es, wenn du das Gefühl magst.</translation>
    </message>
    <message>
        <source>Next time will be milder</source>
        <translation>Nächstes Mal wird es milder</translation>
    </message>
    <message>
        <source>Your body adapts after one hard bout. The same workout will usually hurt less next time. Come back at a lower dose, then build.</source>
        <translation>Dein Körper passt sich nach einer harten Belastung an. Das gleiche Training tut beim nächsten Mal meist weniger weh. Komm mit einer kleineren Dosis zurück und steigere dann.</translation>
    </message>
    <message>
        <source>Train something else today</source>
        <translation>Trainiere heute etwas anderes</translation>
    </message>
    <message>
        <source>Sore muscles are weaker and less well controlled for a day or two. Train other areas, or do an easy version, until you move freely.</source>
        <translation>Muskeln mit Muskelkater sind ein bis zwei Tage schwächer und weniger gut steuerbar. Trainiere andere Bereiche oder eine leichte Variante, bis du dich frei bewegst.</translation>
    </message>
    <message>
        <source>Longer than a week</source>
        <translation>Länger als eine Woche</translation>
    </message>
    <message>
        <source>Cool-down: your choice</source>
        <translation>Abwärmen: deine Wahl</translation>
    </message>
    <message>
        <source>A cool-down did not change soreness in a trial where a warm-up did. Use it to wind down, not as a shield against soreness.</source>
        <translation>In einer Studie, in der Aufwärmen den Muskelkater verringerte, tat Abwärmen das nicht. Nutze es zum Ausklingen, nicht als Schutz vor Muskelkater.</translation>
    </message>
    <message>
        <source>Soreness is not a score</source>
        <translation>Muskelkater ist keine Note</translation>
    </message>
    <message>
        <source>More soreness does not mean a better workout. A little is fine. If you dread stairs or sleeves after each workout, the dose was too high.</source>
        <translation>Mehr Muskelkater heißt nicht besseres Training. Ein wenig ist in Ordnung. Wenn dir nach jedem Training vor Treppen oder Ärmeln graut, war die Dosis zu hoch.</translation>
    </message>
    <message>
        <source>Check before you take ibuprofen</source>
        <translation>Prüf das, bevor du Ibuprofen nimmst</translation>
    </message>
    <message>
        <source>Anti-inflammatory tablets do not suit everyone. Look at the list of who should not take them. If any line fits you, ask a pharmacist or doctor first.</source>
        <translation>Entzündungshemmende Tabletten sind nicht für alle geeignet. Sieh dir die Liste an, wer sie nicht nehmen sollte. Trifft eine Zeile auf dich zu, frag zuerst in einer Apotheke oder Arztpraxis.</translation>
    </message>
    <message>
        <source>ever had an ulcer or stomach bleeding</source>
        <translation>jemals ein Geschwür oder eine Magenblutung</translation>
    </message>
    <message>
        <source>kidney, liver or heart problem, stroke, or high blood pressure not under control</source>
        <translation>Nieren-, Leber- oder Herzproblem, Schlaganfall oder nicht eingestellter Bluthochdruck</translation>
    </message>
    <message>
        <source>blood thinner, low-dose aspirin, steroid tablets or some antidepressants</source>
        <translation>Blutverdünner, niedrig dosiertes Aspirin, Kortisontabletten oder manche Antidepressiva</translation>
    </message>
    <message>
        <source>pregnant or trying</source>
        <translation>schwanger oder mit Kinderwunsch</translation>
    </message>
    <message>
        <source>asthma or a past reaction to aspirin or ibuprofen</source>
        <translation>Asthma oder frühere Reaktion auf Aspirin oder Ibuprofen</translation>
    </message>
    <message>
        <source>already taking an anti-inflammatory</source>
        <translation>du nimmst schon einen Entzündungshemmer</translation>
    </message>
    <message>
        <source>over 65 or chickenpox: ask first</source>
        <translation>über 65 oder Windpocken: zuerst fragen</translation>
    </message>
    <message>
        <source>Not for you without advice</source>
        <translation>Für dich nicht ohne Rat</translation>
    </message>
    <message>
        <source>Your health profile lists something that may not go with ibuprofen-type medicine. Do not take the tablets or use the gel before you ask a pharmacist or doctor.</source>
        <translation>In deinem Gesundheitsprofil steht etwas, das sich vielleicht nicht mit Mitteln wie Ibuprofen verträgt. Nimm weder die Tabletten noch das Gel, bevor du in einer Apotheke oder Arztpraxis gefragt hast.</translation>
    </message>
    <message>
        <source>Still need tablets after a few days?</source>
        <translation>Nach ein paar Tagen noch Tabletten?</translation>
    </message>
    <message>
        <source>Do you need pain tablets for more than a few days? Then let a pharmacist or doctor look at the whole picture.</source>
        <translation>Brauchst du länger als ein paar Tage Schmerztabletten? Dann lass in einer Apotheke oder Arztpraxis das Ganze anschauen.</translation>
    </message>
    <message>
        <source>Add ten minutes</source>
        <translation>Zehn Minuten dazu</translation>
    </message>
    <message>
        <source>Your warm-up was under 5 minutes. In a small trial, 10 easy minutes before hard, new work cut soreness two days later by about 13 points out of 100. That was for legs.</source>
        <translation>Dein Aufwärmen dauerte unter 5 Minuten. In einer kleinen Studie verringerten 10 lockere Minuten vor harter, neuer Belastung den Muskelkater zwei Tage später um etwa 13 Punkte von 100. Das galt für die Beine.</translation>
    </message>
    <message>
        <source>Make it move</source>
        <translation>Mit Bewegung aufwärmen</translation>
    </message>
    <message>
        <source>Use a moving warm-up: easy cardio, then moves like your workout, then lighter sets. Holding long stretches right before lifting can lower strength for a short time.</source>
        <translation>Wärm dich in Bewegung auf: lockeres Cardio, dann Bewegungen wie im Training, dann leichtere Sätze. Langes Halten von Dehnungen direkt vor dem Heben kann die Kraft für kurze Zeit senken.</translation>
    </message>
    <message>
        <source>Raise, move, build</source>
        <translation>Puls hoch, bewegen, steigern</translation>
    </message>
    <message>
        <source>Raise your pulse for 3 to 5 minutes. Then wake up and move the joints you will use. Then build up with lighter sets. Ten minutes is enough for most gym days.</source>
        <translation>Bring deinen Puls 3 bis 5 Minuten lang hoch. Wecke und bewege dann die Gelenke, die du brauchst. Steigere dann mit leichteren Sätzen. Zehn Minuten genügen für die meisten Tage im Studio.</translation>
    </message>
    <message>
        <source>Upper-back warm-up</source>
        <translation>Aufwärmen für den oberen Rücken</translation>
    </message>
    <message>
        <source>Before pulling or pressing, try arm circles, wall slides, band pull-aparts and gentle upper-back turns. One set of 8 to 10 each. Easy effort, full range.</source>
        <translation>Vor Zug- oder Druckübungen: Armkreisen, Arme an der Wand hochschieben, Band auseinanderziehen und den oberen Rücken sanft drehen. Je ein Satz mit 8 bis 10 Wiederholungen. Geringe Anstrengung, voller Bewegungsumfang.</translation>
    </message>
    <message>
        <source>Lighter sets first</source>
        <translation>Zuerst leichtere Sätze</translation>
    </message>
    <message>
        <source>Do 2 or 3 lighter sets before your first heavy set. Moving warm-ups that build up to a heavy load help upper-body strength and power that day.</source>
        <translation>Mach 2 oder 3 leichtere Sätze vor deinem ersten schweren Satz. Ein Aufwärmen mit Bewegung, das sich bis zu einer hohen Last steigert, bringt dem Oberkörper an diesem Tag mehr Kraft und Schnellkraft.</translation>
    </message>
    <message>
        <source>Short on time</source>
        <translation>Wenig Zeit</translation>
    </message>
    <message>
        <source>Five minutes of moving warm-up beats none. Cut a set at the end, not the start.</source>
        <translation>Fünf Minuten Aufwärmen in Bewegung sind besser als keine. Streich einen Satz am Ende, nicht am Anfang.</translation>
    </message>
    <message>
        <source>What a warm-up can do</source>
        <translation>Was Aufwärmen kann</translation>
    </message>
    <message>
        <source>Warm-ups clearly help you perform. For injuries, studies lean in favour but are not firm. A 2015 review found no trial on upper-body warm-ups and injury.</source>
        <translation>Aufwärmen hilft eindeutig der Leistung. Bei Verletzungen sprechen Studien eher dafür, sind aber nicht eindeutig. Eine Übersichtsarbeit von 2015 fand keine Studie zu Aufwärmen des Oberkörpers und Verletzungen.</translation>
    </message>
    <message>
        <source>Keep static stretches short</source>
        <translation>Statisches Dehnen kurz halten</translation>
    </message>
    <message>
        <source>If you like static stretches before lifting, hold under a minute per muscle and move afterwards. Then the effect on strength is tiny.</source>
        <translation>Wenn du vor dem Heben gern statisch dehnst, halte jeden Muskel unter einer Minute und beweg dich danach. Dann ist die Wirkung auf die Kraft winzig.</translation>
    </message>
    <message>
        <source>Drink when you are thirsty</source>
        <translation>Trink, wenn du Durst hast</translation>
    </message>
    <message>
        <source>For most gym workouts thirst is a good guide. Keep water near you and sip when you want it. Under 40 minutes you often need nothing extra.</source>
        <translation>Für die meisten Trainings im Studio ist Durst ein guter Wegweiser. Stell Wasser in die Nähe und trink, wenn du magst. Unter 40 Minuten brauchst du oft nichts extra.</translation>
    </message>
    <message>
        <source>Start topped up</source>
        <translation>Mit genug Wasser beginnen</translation>
    </message>
    <message>
        <source>If your urine was dark before training, drink a glass or two slowly in the 4 hours before. A common guide is 5 to 7 ml per kg of body weight.</source>
        <translation>War dein Urin vor dem Training dunkel, trink in den 4 Stunden davor langsam ein bis zwei Gläser. Ein üblicher Richtwert sind 5 bis 7 ml pro kg Körpergewicht.</translation>
    </message>
    <message>
        <source>Plan for long or hot workouts</source>
        <translation>Plane lange oder heiße Trainings</translation>
    </message>
    <message>
        <source>On long or hot days, plan your drinks. Aim to lose no more than 2% of your weight. Needs differ a lot, so use your own sweat test.</source>
        <translation>Plane an langen oder heißen Tagen, was du trinkst. Ziel ist, nicht mehr als 2&#xa0;% deines Gewichts zu verlieren. Der Bedarf ist sehr verschieden, also nutze deinen eigenen Schweißtest.</translation>
    </message>
    <message>
        <source>You lost over 2% of your weight</source>
        <translation>Du hast über 2&#xa0;% Gewicht verloren</translation>
    </message>
    <message>
        <source>You finished more than 2% lighter. Drink with your next meals. If you train again soon, about 1.5 litres per kilogram lost is a usual guide.</source>
        <translation>Du warst am Ende mehr als 2&#xa0;% leichter. Trink zu deinen nächsten Mahlzeiten. Trainierst du bald wieder, sind etwa 1,5 Liter pro verlorenem Kilogramm ein üblicher Richtwert.</translation>
    </message>
    <message>
        <source>Careful: you gained weight</source>
        <translation>Vorsicht: Du hast zugenommen</translation>
    </message>
    <message>
        <source>You weighed more after training than before. That means you drank more than you lost. Too much can be dangerous. Drink less next time.</source>
        <translation>Du warst nach dem Training schwerer als davor. Das heißt, du hast mehr getrunken als verloren. Zu viel kann gefährlich sein. Trink nächstes Mal weniger.</translation>
    </message>
    <message>
        <source>Find your sweat rate</source>
        <translation>Finde deine Schweißrate</translation>
    </message>
    <message>
        <source>Weigh yourself before and after one hour of training, without wet clothes. Each kilogram lost is about one litre of sweat. Add what you drank.</source>
        <translation>Wieg dich vor und nach einer Stunde Training, ohne nasse Kleidung. Jedes verlorene Kilogramm ist etwa ein Liter Schweiß. Zähl dazu, was du getrunken hast.</translation>
    </message>
    <message>
        <source>Water and soreness: thin evidence</source>
        <translation>Wasser und Muskelkater: dünne Belege</translation>
    </message>
    <message>
        <source>Small studies disagree. In the heat, very dry people were sorer. In cool rooms there was little sign of it. Drink for performance and comfort, not as a cure for pain.</source>
        <translation>Kleine Studien sind sich uneinig. Bei Hitze hatten stark ausgetrocknete Menschen mehr Muskelkater. In kühlen Räumen war davon wenig zu sehen. Trink für Leistung und Wohlbefinden, nicht als Mittel gegen Schmerz.</translation>
    </message>
    <message>
        <source>Told to limit fluids?</source>
        <translation>Trinkmenge begrenzt?</translation>
    </message>
    <message>
        <source>Your profile says that you have a fluid limit. Follow your clinician, not the numbers in this app.</source>
        <translation>In deinem Profil steht, dass deine Trinkmenge begrenzt ist. Halte dich an den ärztlichen Rat, nicht an die Zahlen in dieser App.</translation>
    </message>
    <message>
        <source>A jump in one workout</source>
        <translation>Ein Sprung in einem Training</translation>
    </message>
    <message>
        <source>This workout was over 10% above your hardest of the last 30 days. In runners, such jumps came with more overuse injuries. Keep the next one at or below your usual.</source>
        <translation>Dieses Training lag über 10&#xa0;% über deinem härtesten der letzten 30 Tage. Beim Laufen gingen solche Sprünge mit mehr Überlastungsverletzungen einher. Halte das nächste auf deinem üblichen Niveau oder darunter.</translation>
    </message>
    <message>
        <source>A very large jump</source>
        <translation>Ein sehr großer Sprung</translation>
    </message>
    <message>
        <source>You did about twice your hardest recent workout. Expect soreness. Take an easy day or two and check your urine colour stays pale to yellow.</source>
        <translation>Du hast etwa das Doppelte deines härtesten Trainings der letzten Zeit gemacht. Rechne mit Muskelkater. Nimm ein, zwei lockere Tage und prüf, ob dein Urin blass bis gelb bleibt.</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Kleine Schritte</translation>
    </message>
    <message>
        <source>When you can do one or two reps more than planned, add 2 to 10% weight. For small muscles use the lower end.</source>
        <translation>Wenn du ein oder zwei Wiederholungen mehr schaffst als geplant, leg 2 bis 10&#xa0;% Gewicht drauf. Bei kleinen Muskeln nimm den unteren Wert.</translation>
    </message>
    <message>
        <source>Back after a break</source>
        <translation>Zurück nach einer Pause</translation>
    </message>
    <message>
        <source>After two weeks or more off, start at about half your old volume and build over 2 to 3 weeks. Your muscles lose part of their protection when you stop.</source>
        <translation>Nach zwei Wochen Pause oder mehr: Beginn mit etwa der Hälfte deines alten Umfangs und steigere dich über 2 bis 3 Wochen. Deine Muskeln verlieren in der Pause einen Teil ihres Schutzes.</translation>
    </message>
    <message>
        <source>New move, light dose</source>
        <translation>Neue Übung, kleine Dosis</translation>
    </message>
    <message>
        <source>First time with an exercise? Do one or two easy sets. A light first bout protects you the next time.</source>
        <translation>Zum ersten Mal mit einer Übung? Mach ein bis zwei leichte Sätze. Ein leichter erster Durchgang schützt dich beim nächsten Mal.</translation>
    </message>
    <message>
        <source>Plan a rest day</source>
        <translation>Plane einen Ruhetag</translation>
    </message>
    <message>
        <source>You had no day off in the last 7. Plan at least one easy or free day. Training works when recovery keeps up with it.</source>
        <translation>Du hattest in den letzten 7 Tagen keinen freien Tag. Plane mindestens einen lockeren oder freien Tag. Training wirkt, wenn die Erholung mithält.</translation>
    </message>
    <message>
        <source>All-out days add up</source>
        <translation>Tage mit vollem Einsatz summieren sich</translation>
    </message>
    <message>
        <source>You rated this workout 9 or 10. Keep such days rare. After one, plan an easier day for the same area.</source>
        <translation>Du hast dieses Training mit 9 oder 10 bewertet. Lass solche Tage selten bleiben. Plane danach einen leichteren Tag für denselben Bereich.</translation>
    </message>
    <message>
        <source>Every day the same</source>
        <translation>Jeder Tag gleich</translation>
    </message>
    <message>
        <source>Your days were very alike this week, with little easy time. Mix hard and easy days. In athletes, high and even load went with more minor illness.</source>
        <translation>Deine Tage waren sich diese Woche sehr ähnlich, mit wenig lockerer Zeit. Mische harte und lockere Tage. Im Leistungssport ging hohe und gleichförmige Belastung mit mehr leichten Erkrankungen einher.</translation>
    </message>
    <message>
        <source>Give this area two days</source>
        <translation>Gib dem Bereich zwei Tage</translation>
    </message>
    <message>
        <source>You trained the same area again within 48 hours while it was sore. Next time leave two days, or use an easy workout in between.</source>
        <translation>Du hast denselben Bereich innerhalb von 48 Stunden wieder trainiert, als er noch wehtat. Lass beim nächsten Mal zwei Tage dazwischen oder leg ein leichtes Training ein.</translation>
    </message>
    <message>
        <source>A big week</source>
        <translation>Eine große Woche</translation>
    </message>
    <message>
        <source>This week was over 30% above last week. Studies in runners disagree on whether weekly jumps matter. Use it as a nudge, not as a warning.</source>
        <translation>Diese Woche lag über 30&#xa0;% über der letzten. Studien zum Laufen sind sich uneinig, ob Wochensprünge eine Rolle spielen. Nimm es als Anstoß, nicht als Warnung.</translation>
    </message>
    <message>
        <source>Take a lighter week</source>
        <translation>Nimm eine leichtere Woche</translation>
    </message>
    <message>
        <source>Pain is rising while your load stays high. Cut sets by about a third for one week and keep moving. Then build again.</source>
        <translation>Der Schmerz steigt, während deine Belastung hoch bleibt. Streich eine Woche lang etwa ein Drittel der Sätze und bleib in Bewegung. Steigere dann wieder.</translation>
    </message>
    <message>
        <source>Listen early</source>
        <translation>Hör früh hin</translation>
    </message>
    <message>
        <source>Your last workout hurt at 4 or more, and so did the morning after. Swap that exercise or lower the weight now. A small change today can save weeks.</source>
        <translation>Dein letztes Training tat mit 4 oder mehr weh und der Morgen danach auch. Tausch diese Übung jetzt aus oder senk das Gewicht. Eine kleine Änderung heute kann Wochen sparen.</translation>
    </message>
    <message>
        <source>Lower the weight first</source>
        <translation>Zuerst das Gewicht senken</translation>
    </message>
    <message>
        <source>You rated your form 2 or less. Take off 10 to 20% and do clean reps. Add weight when you would rate it 4 or 5.</source>
        <translation>Du hast deine Technik mit 2 oder weniger bewertet. Nimm 10 bis 20&#xa0;% weg und mach saubere Wiederholungen. Leg Gewicht drauf, wenn du 4 oder 5 geben würdest.</translation>
    </message>
    <message>
        <source>Film one set</source>
        <translation>Film einen Satz</translation>
    </message>
    <message>
        <source>Film one set from the side with your phone. Look for the point where speed drops or your body twists. That is where the set should end.</source>
        <translation>Film einen Satz mit dem Handy von der Seite. Such die Stelle, an der das Tempo abfällt oder dein Körper sich verdreht. Dort endet der Satz am besten.</translation>
    </message>
    <message>
        <source>Ask a trained eye</source>
        <translation>Frag ein geschultes Auge</translation>
    </message>
    <message>
        <source>One or two sessions with a qualified coach or physical therapist can teach more than many videos. Ask about the lift that brings your pain on.</source>
        <translation>Ein oder zwei Termine bei einer qualifizierten Trainerin, einem Trainer oder in der Physiotherapie können mehr lehren als viele Videos. Frag nach der Übung, die deinen Schmerz auslöst.</translation>
    </message>
    <message>
        <source>Change one thing</source>
        <translation>Ändere eine Sache</translation>
    </message>
    <message>
        <source>Try one change at a time: grip, range, angle or speed. Keep it for two workouts. Then look at your pain scores.</source>
        <translation>Probier eine Änderung auf einmal: Griff, Bewegungsumfang, Winkel oder Tempo. Behalte sie zwei Trainings lang. Schau dann auf deine Schmerzwerte.</translation>
    </message>
    <message>
        <source>Stop while it is clean</source>
        <translation>Hör auf, solange es sauber ist</translation>
    </message>
    <message>
        <source>End a set one to three reps before your form breaks. You still get stronger, with less strain on tired muscles.</source>
        <translation>Beende einen Satz ein bis drei Wiederholungen, bevor deine Technik nachlässt. Du wirst trotzdem stärker, mit weniger Belastung für müde Muskeln.</translation>
    </message>
    <message>
        <source>No perfect form</source>
        <translation>Keine perfekte Technik</translation>
    </message>
    <message>
        <source>Bodies differ. Studies do not show one safe way to lift for all. Look for control, comfort and loads that you are used to.</source>
        <translation>Körper sind verschieden. Studien zeigen keine einzelne Art zu heben, die für alle die sichere ist. Achte auf Kontrolle, Wohlgefühl und Gewichte, die du gewohnt bist.</translation>
    </message>
    <message>
        <source>Rows without the shrug</source>
        <translation>Rudern ohne Schulterzucken</translation>
    </message>
    <message>
        <source>In rows, let the shoulder blade glide and keep the neck long. Pull the elbow back instead of lifting the shoulder to the ear. Lower the weight if you must swing.</source>
        <translation>Lass beim Rudern das Schulterblatt gleiten und den Nacken lang. Zieh den Ellbogen nach hinten, statt die Schulter zum Ohr zu heben. Senk das Gewicht, wenn du Schwung brauchst.</translation>
    </message>
    <message>
        <source>Make the range smaller</source>
        <translation>Verkleinere den Bewegungsumfang</translation>
    </message>
    <message>
        <source>If the top or bottom of a lift hurts, use the middle range for a week or two. Then win back a little range at each workout.</source>
        <translation>Tut eine Übung ganz oben oder unten weh, nutze ein bis zwei Wochen den mittleren Bereich. Hol dir dann mit jedem Training ein Stück Umfang zurück.</translation>
    </message>
    <message>
        <source>Lifting is fairly safe</source>
        <translation>Krafttraining ist recht sicher</translation>
    </message>
    <message>
        <source>Muscle training has a low injury rate: about one injury or less per 1000 hours in bodybuilding. Do not let one bad day scare you away from it.</source>
        <translation>Krafttraining hat eine niedrige Verletzungsrate: etwa eine Verletzung oder weniger pro 1000 Stunden im Bodybuilding. Lass dich von einem schlechten Tag nicht abschrecken.</translation>
    </message>
    <message>
        <source>Your next position is the best</source>
        <translation>Die nächste Haltung ist die beste</translation>
    </message>
    <message>
        <source>No single posture prevents pain. Change position often. Stand, lean, walk, and sit in a new way every half hour or so.</source>
        <translation>Keine einzelne Haltung beugt Schmerz vor. Wechsle oft die Position. Steh, lehn dich an, geh und setz dich etwa jede halbe Stunde anders hin.</translation>
    </message>
    <message>
        <source>Take short breaks</source>
        <translation>Mach kurze Pausen</translation>
    </message>
    <message>
        <source>Office workers who took active breaks or shifted position had less than half as much new neck pain over 6 months. A minute of moving counts.</source>
        <translation>Büroangestellte, die aktive Pausen machten oder die Position wechselten, hatten über 6 Monate weniger als halb so oft neue Nackenschmerzen. Schon eine Minute Bewegung zählt.</translation>
    </message>
    <message>
        <source>Posture: honest answer</source>
        <translation>Haltung: die ehrliche Antwort</translation>
    </message>
    <message>
        <source>Adults with neck pain more often hold the head forward, but such studies cannot show what came first. There is no strong proof that fixing posture prevents pain.</source>
        <translation>Erwachsene mit Nackenschmerzen halten den Kopf öfter nach vorn, aber solche Studien können nicht zeigen, was zuerst da war. Es gibt keinen starken Beleg, dass eine korrigierte Haltung Schmerz vorbeugt.</translation>
    </message>
    <message>
        <source>Set up for comfort</source>
        <translation>Richte dich bequem ein</translation>
    </message>
    <message>
        <source>Bring the screen near eye height, rest your forearms, and keep the mouse close. Comfort is the goal, not a straight back.</source>
        <translation>Stell den Bildschirm etwa auf Augenhöhe, leg die Unterarme auf und halte die Maus nah. Ziel ist Bequemlichkeit, nicht ein gerader Rücken.</translation>
    </message>
    <message>
        <source>Strength beats sitting straight</source>
        <translation>Kraft schlägt gerades Sitzen</translation>
    </message>
    <message>
        <source>Training the neck and shoulder muscles eased pain in several trials with office workers. It is a better use of time than holding your shoulders back all day.</source>
        <translation>Training der Nacken- und Schultermuskeln linderte Schmerz in mehreren Studien mit Büroangestellten. Das bringt mehr, als die Schultern den ganzen Tag nach hinten zu halten.</translation>
    </message>
    <message>
        <source>Two minutes a day</source>
        <translation>Zwei Minuten am Tag</translation>
    </message>
    <message>
        <source>In a trial, two minutes of band work on five days a week cut neck and shoulder pain by 1.4 points out of 10 in ten weeks. Small and often works.</source>
        <translation>In einer Studie verringerten zwei Minuten Bandtraining an fünf Tagen pro Woche Nacken- und Schulterschmerz in zehn Wochen um 1,4 von 10 Punkten. Wenig und oft wirkt.</translation>
    </message>
    <message>
        <source>One hour a week, any split</source>
        <translation>Eine Stunde pro Woche, beliebig verteilt</translation>
    </message>
    <message>
        <source>One long, three short or nine tiny workouts a week all helped neck and shoulder pain. Choose the split that you will keep.</source>
        <translation>Ein langes, drei kurze oder neun winzige Trainings pro Woche halfen alle bei Nacken- und Schulterschmerz. Wähle die Aufteilung, bei der du bleibst.</translation>
    </message>
    <message>
        <source>Work the lower trapezius</source>
        <translation>Unteren Trapezmuskel trainieren</translation>
    </message>
    <message>
        <source>Prone Y raises, high pull-backs and elbows-in outward turns with a band work the muscle below and between the shoulder blades. Start light.</source>
        <translation>Y-Heben in Bauchlage, hohe Züge nach hinten und Außendrehen mit dem Band bei anliegenden Ellbogen trainieren den Muskel unterhalb und zwischen den Schulterblättern. Fang leicht an.</translation>
    </message>
    <message>
        <source>Work the middle trapezius</source>
        <translation>Mittleren Trapezmuskel trainieren</translation>
    </message>
    <message>
        <source>T raises, rows and face pulls train the muscles that draw the shoulder blades together. Two or three sets, twice a week, is a good start.</source>
        <translation>T-Heben, Rudern und Face Pulls trainieren die Muskeln, die die Schulterblätter zusammenziehen. Zwei oder drei Sätze, zweimal pro Woche, sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>Wake up the serratus</source>
        <translation>Den Sägemuskel wecken</translation>
    </message>
    <message>
        <source>Try push-ups with an extra push at the top, wall slides, or band punches. They train the muscle that holds the shoulder blade to the ribs.</source>
        <translation>Probier Liegestütze mit zusätzlichem Schub ganz oben, Arme an der Wand hochschieben oder Boxen gegen ein Band. Das trainiert den Muskel, der das Schulterblatt an den Rippen hält.</translation>
    </message>
    <message>
        <source>Loosen the mid-back</source>
        <translation>Den mittleren Rücken lockern</translation>
    </message>
    <message>
        <source>Try slow turns on your side, cat-camel, and leaning back over a rolled towel. Six to eight easy reps. Only a few trials exist, so let comfort decide.</source>
        <translation>Probier langsames Drehen in Seitenlage, Katze-Kuh und Zurücklehnen über ein gerolltes Handtuch. Sechs bis acht lockere Wiederholungen. Es gibt nur wenige Studien, also entscheide nach Wohlgefühl.</translation>
    </message>
    <message>
        <source>Core work: part of the plan</source>
        <translation>Rumpftraining: ein Teil des Plans</translation>
    </message>
    <message>
        <source>A strong trunk helps you hold positions in rows and presses. There is no proof that core work alone fixes upper-back pain. Do it with the rest.</source>
        <translation>Ein starker Rumpf hilft dir, beim Rudern und Drücken die Position zu halten. Dass Rumpftraining allein Schmerz im oberen Rücken behebt, ist nicht belegt. Mach es zusammen mit dem Rest.</translation>
    </message>
    <message>
        <source>Strength protects</source>
        <translation>Kraft schützt</translation>
    </message>
    <message>
        <source>Across trials, strength training cut sports injuries to about a third. Stretching did not. Most of these trials looked at legs.</source>
        <translation>Über viele Studien hinweg senkte Krafttraining Sportverletzungen auf etwa ein Drittel. Dehnen nicht. Die meisten dieser Studien betrafen die Beine.</translation>
    </message>
    <message>
        <source>Check the next morning</source>
        <translation>Prüf den nächsten Morgen</translation>
    </message>
    <message>
        <source>The morning after your last workout, pain was higher than before it. Repeat the last easy level instead of moving up.</source>
        <translation>Am Morgen nach deinem letzten Training war der Schmerz höher als davor. Wiederhole die letzte leichte Stufe, statt zu steigern.</translation>
    </message>
    <message>
        <source>Ready for the next step</source>
        <translation>Bereit für den nächsten Schritt</translation>
    </message>
    <message>
        <source>Pain went above 5, or stayed up the next day. Drop one stage for a few days. A step back is normal and does not undo your progress.</source>
        <translation>Der Schmerz stieg über 5 oder war am nächsten Tag noch erhöht. Geh für ein paar Tage eine Stufe zurück. Ein Schritt zurück ist normal und macht deinen Fortschritt nicht zunichte.</translation>
    </message>
    <message>
        <source>A little pain is allowed</source>
        <translation>Ein wenig Schmerz ist erlaubt</translation>
    </message>
    <message>
        <source>In long-lasting muscle and joint pain, exercise with some pain worked as well as pain-free exercise. Hurt does not always mean harm. Keep it mild and settled by morning.</source>
        <translation>Bei lang anhaltendem Muskel- und Gelenkschmerz wirkte Training mit etwas Schmerz so gut wie schmerzfreies Training. Schmerz heißt nicht immer Schaden. Halte ihn mild und bis zum Morgen abgeklungen.</translation>
    </message>
    <message>
        <source>Keep the rest of you training</source>
        <translation>Trainiere den Rest weiter</translation>
    </message>
    <message>
        <source>Legs, easy cardio and the other side can go on while the sore area calms down. It keeps your fitness, mood and sleep up.</source>
        <translation>Beine, lockeres Cardio und die andere Seite können weitergehen, während sich die wunde Stelle beruhigt. Das erhält Fitness, Stimmung und Schlaf.</translation>
    </message>
    <message>
        <source>Under 7 hours on average</source>
        <translation>Im Schnitt unter 7 Stunden</translation>
    </message>
    <message>
        <source>Your two-week average is below 7 hours. Reviews link 7 or less with more muscle and joint injuries. Try a fixed wake time and 30 minutes more in bed.</source>
        <translation>Dein Schnitt der letzten zwei Wochen liegt unter 7 Stunden. In Übersichtsarbeiten gehen 7 oder weniger mit mehr Muskel- und Gelenkverletzungen einher. Probier eine feste Aufstehzeit und 30 Minuten mehr im Bett.</translation>
    </message>
    <message>
        <source>Pain at night</source>
        <translation>Schmerz in der Nacht</translation>
    </message>
    <message>
        <source>Try a pillow hugged in front or under the arm, so that the shoulder does not pull forward. If pain wakes you three nights a week, get it checked.</source>
        <translation>Probier ein Kissen, vor dem Körper umarmt oder unter dem Arm, damit die Schulter nicht nach vorn zieht. Weckt dich Schmerz in drei Nächten pro Woche, lass es abklären.</translation>
    </message>
    <message>
        <source>What change counts</source>
        <translation>Welche Änderung zählt</translation>
    </message>
    <message>
        <source>On the 0 to 10 scale, a drop of about 2 points or 30% is a change most people notice. Smaller ups and downs are often just noise.</source>
        <translation>Auf der Skala von 0 bis 10 ist ein Rückgang um etwa 2 Punkte oder 30&#xa0;% eine Änderung, die die meisten bemerken. Kleineres Auf und Ab ist oft nur normale Schwankung.</translation>
    </message>
    <message>
        <source>Log good days too</source>
        <translation>Trag auch gute Tage ein</translation>
    </message>
    <message>
        <source>Days with no pain matter as much as bad days. Without them the app cannot compare, and your charts look worse than your life.</source>
        <translation>Tage ohne Schmerz zählen so viel wie schlechte Tage. Ohne sie kann die App nicht vergleichen, und deine Diagramme sehen schlimmer aus als dein Leben.</translation>
    </message>
    <message>
        <source>A link is not a cause</source>
        <translation>Ein Zusammenhang ist keine Ursache</translation>
    </message>
    <message>
        <source>Rate effort after you cool down</source>
        <translation>Anstrengung nach dem Ausklang bewerten</translation>
    </message>
    <message>
        <source>Rate the whole workout about half an hour after the end. Later is fine too. Studies found the score stays steady for days.</source>
        <translation>Bewerte das ganze Training etwa eine halbe Stunde nach dem Ende. Später geht auch. In Studien blieb der Wert tagelang stabil.</translation>
    </message>
    <message>
        <source>Mark your left and right</source>
        <translation>Links und rechts auf der Körperkarte</translation>
    </message>
    <message>
        <source>On the body map you see your own back, so left is your left. Backs and shoulders are where people most often mark the wrong side.</source>
        <translation>Auf der Körperkarte siehst du deinen eigenen Rücken, also ist links auch bei dir links. An Rücken und Schultern wird am häufigsten die falsche Seite markiert.</translation>
    </message>
    <message>
        <source>Stay active</source>
        <translation>Bleib aktiv</translation>
    </message>
    <message>
        <source>Most back pain gets better with time. Staying active within comfort beats bed rest. Expecting to get well is part of getting well.</source>
        <translation>Die meisten Rückenschmerzen bessern sich mit der Zeit. Aktiv zu bleiben, soweit es angenehm ist, ist besser als Bettruhe. Zu erwarten, dass es wieder gut wird, gehört zum Gesundwerden.</translation>
    </message>
    <message>
        <source>Chest pain with back pain</source>
        <translation>Brustschmerz mit Rückenschmerz</translation>
    </message>
    <message>
        <source>Stop. Chest pain together with back pain needs emergency help. Call your local emergency number now.</source>
        <translation>Stopp. Brustschmerz zusammen mit Rückenschmerz ist ein Notfall. Ruf jetzt die Notrufnummer an.</translation>
    </message>
    <message>
        <source>Pain spreading to arm, neck or jaw</source>
        <translation>Schmerz strahlt in Arm, Hals oder Kiefer aus</translation>
    </message>
    <message>
        <source>Pain or pressure that spreads to the arm, neck or jaw can come from the heart. Call your local emergency number now.</source>
        <translation>Schmerz oder Druck, der in Arm, Hals oder Kiefer ausstrahlt, kann vom Herzen kommen. Ruf jetzt die Notrufnummer an.</translation>
    </message>
    <message>
        <source>New breathlessness</source>
        <translation>Neue Kurzatmigkeit oder Atemnot</translation>
    </message>
    <message>
        <source>New or sudden breathlessness with back pain needs emergency help. Call now.</source>
        <translation>Neue oder plötzliche Kurzatmigkeit oder Atemnot mit Rückenschmerz ist ein Notfall. Ruf jetzt an.</translation>
    </message>
    <message>
        <source>Fainting or collapse</source>
        <translation>Ohnmacht oder Zusammenbruch</translation>
    </message>
    <message>
        <source>Fainting with back pain needs emergency help. Call now. Do not drive.</source>
        <translation>Ohnmacht mit Rückenschmerz ist ein Notfall. Ruf jetzt an. Fahr nicht selbst.</translation>
    </message>
    <message>
        <source>Sudden, severe from the first moment</source>
        <translation>Plötzlich, vom ersten Moment an heftig</translation>
    </message>
    <message>
        <source>Back or chest pain that was very bad from the first moment needs emergency help. Call now.</source>
        <translation>Rücken- oder Brustschmerz, der vom ersten Moment an sehr schlimm war, ist ein Notfall. Ruf jetzt an.</translation>
    </message>
    <message>
        <source>Possible lung or clot signs</source>
        <translation>Mögliche Zeichen der Lunge oder eines Blutgerinnsels</translation>
    </message>
    <message>
        <source>These signs can come from the lungs. Get emergency help now.</source>
        <translation>Diese Zeichen können von der Lunge kommen. Ruf jetzt den Notruf an.</translation>
    </message>
    <message>
        <source>Signs from the nerves low in the spine</source>
        <translation>Zeichen von den Nerven unten an der Wirbelsäule</translation>
    </message>
    <message>
        <source>Go to an emergency department now. Early care can prevent lasting nerve damage.</source>
        <translation>Geh jetzt in eine Notaufnahme. Frühe Behandlung kann bleibende Nervenschäden verhindern.</translation>
    </message>
    <message>
        <source>Signs from the spinal cord or sudden weakness</source>
        <translation>Zeichen vom Rückenmark oder plötzliche Schwäche</translation>
    </message>
    <message>
        <source>After a serious accident</source>
        <translation>Nach einem schweren Unfall</translation>
    </message>
    <message>
        <source>Back pain after a serious accident or fall needs emergency care. Keep still and call for help.</source>
        <translation>Rückenschmerz nach einem schweren Unfall oder Sturz ist ein Notfall. Beweg dich nicht und ruf Hilfe.</translation>
    </message>
    <message>
        <source>Small fall, fragile bones</source>
        <translation>Kleiner Sturz, brüchige Knochen</translation>
    </message>
    <message>
        <source>Very dark urine with muscle pain</source>
        <translation>Sehr dunkler Urin mit Muskelschmerz</translation>
    </message>
    <message>
        <source>Tea- or cola-coloured urine after exercise needs medical care at once. Ask for a blood test for muscle breakdown (CK).</source>
        <translation>Mit tee- oder colafarbenem Urin nach dem Training gehörst du sofort in ärztliche Behandlung. Bitte um einen Bluttest auf Muskelzerfall (CK).</translation>
    </message>
    <message>
        <source>Fever with warning signs</source>
        <translation>Fieber mit Warnzeichen</translation>
    </message>
    <message>
        <source>Fever with these signs can be a serious infection. Get emergency help now.</source>
        <translation>Fieber mit diesen Zeichen kann eine schwere Infektion sein. Ruf jetzt den Notruf an.</translation>
    </message>
    <message>
        <source>Confused or very unwell</source>
        <translation>Verwirrt oder sehr krank</translation>
    </message>
    <message>
        <source>Confusion, bad headache or vomiting after long exercise, or being very unwell, needs emergency help now.</source>
        <translation>Verwirrtheit, starke Kopfschmerzen oder Erbrechen nach langem Training sind ein Notfall, und auch, wenn es dir sehr schlecht geht. Hol jetzt Hilfe.</translation>
    </message>
    <message>
        <source>Cold sweat, sick or light-headed with back pain</source>
        <translation>Kalter Schweiß, Übelkeit oder Schwindel mit Rückenschmerz</translation>
    </message>
    <message>
        <source>Back pain with cold sweat, sickness or light-headedness can come from the heart. Call your local emergency number now.</source>
        <translation>Rückenschmerz mit kaltem Schweiß, Übelkeit oder Schwindel kann vom Herzen kommen. Ruf jetzt die Notrufnummer an.</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>Back pain with fever: speak to a doctor or your health line today.</source>
        <translation>Rückenschmerz mit Fieber: Sprich heute mit einer Ärztin, einem Arzt oder einem ärztlichen Telefondienst.</translation>
    </message>
    <message>
        <source>Sharp pain on breathing in</source>
        <translation>Stechender Schmerz beim Einatmen</translation>
    </message>
    <message>
        <source>A strained rib can do this, but so can lung problems. Speak to a doctor or health line today.</source>
        <translation>Das kann eine gezerrte Rippe sein, aber auch ein Lungenproblem. Sprich heute mit einer Ärztin, einem Arzt oder einem ärztlichen Telefondienst.</translation>
    </message>
    <message>
        <source>Constant pain, also at night or at rest</source>
        <translation>Ständiger Schmerz, auch nachts oder in Ruhe</translation>
    </message>
    <message>
        <source>Pain that no position eases should be checked. Speak to a doctor today.</source>
        <translation>Schmerz, den keine Lage lindert, sollte abgeklärt werden. Sprich heute mit einer Ärztin oder einem Arzt.</translation>
    </message>
    <message>
        <source>Weight loss, lump or changed shape</source>
        <translation>Gewichtsverlust, Knoten oder veränderte Form</translation>
    </message>
    <message>
        <source>Past or present cancer</source>
        <translation>Frühere oder jetzige Krebserkrankung</translation>
    </message>
    <message>
        <source>New back pain with a history of cancer should be discussed with a doctor. Call today.</source>
        <translation>Neuer Rückenschmerz nach oder mit einer Krebserkrankung sollte ärztlich besprochen werden. Ruf heute an.</translation>
    </message>
    <message>
        <source>Weak immune system</source>
        <translation>Schwaches Immunsystem</translation>
    </message>
    <message>
        <source>New back pain that does not fit plain soreness: call a doctor today.</source>
        <translation>Neuer Rückenschmerz, der nicht zu gewöhnlichem Muskelkater passt: Ruf heute in einer Arztpraxis an.</translation>
    </message>
    <message>
        <source>Worse on cough, sneeze or straining</source>
        <translation>Schlimmer bei Husten, Niesen oder Pressen</translation>
    </message>
    <message>
        <source>New nerve signs</source>
        <translation>Neue Nervenzeichen</translation>
    </message>
    <message>
        <source>Upper-back pain that did not follow exercise</source>
        <translation>Schmerz im oberen Rücken, der nicht nach dem Training kam</translation>
    </message>
    <message>
        <source>Severe pain</source>
        <translation>Starker Schmerz</translation>
    </message>
    <message>
        <source>Pain of 8 or more, or pain that stops normal life, should be checked today.</source>
        <translation>Schmerz von 8 oder mehr oder Schmerz, der den Alltag unmöglich macht, sollte heute abgeklärt werden.</translation>
    </message>
    <message>
        <source>Burning strip or rash on one side</source>
        <translation>Brennender Streifen oder Ausschlag auf einer Seite</translation>
    </message>
    <message>
        <source>This can be shingles. A pharmacist or doctor can help most within 3 days of the rash. Ask today.</source>
        <translation>Das kann eine Gürtelrose sein. Apotheke oder Arztpraxis kann in den ersten 3 Tagen des Ausschlags am besten helfen. Frag heute nach.</translation>
    </message>
    <message>
        <source>Comes with effort, goes with rest</source>
        <translation>Kommt bei Anstrengung, geht in Ruhe</translation>
    </message>
    <message>
        <source>Pain that comes with effort whatever your back does can come from the heart. Call a doctor today; if it is there at rest, call emergency.</source>
        <translation>Schmerz, der bei Anstrengung kommt, egal wie sich dein Rücken bewegt, kann vom Herzen kommen. Ruf heute in einer Arztpraxis an; ist er in Ruhe da, ruf den Notruf an.</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor about any back pain today.</source>
        <translation>Sprich heute mit deiner Hebamme, deiner Ärztin oder deinem Arzt über jeden Rückenschmerz.</translation>
    </message>
    <message>
        <source>Spine pain with fragile bones</source>
        <translation>Wirbelsäulenschmerz bei brüchigen Knochen</translation>
    </message>
    <message>
        <source>Sudden pain on the spine with fragile bones can be a small fracture. Call a doctor today.</source>
        <translation>Plötzlicher Schmerz an der Wirbelsäule bei brüchigen Knochen kann ein kleiner Bruch sein. Ruf heute in einer Arztpraxis an.</translation>
    </message>
    <message>
        <source>Much worse than the workout explains</source>
        <translation>Viel schlimmer, als das Training erklärt</translation>
    </message>
    <message>
        <source>Pain, swelling or weakness far beyond the workout can be muscle breakdown. Get medical care today; go now if urine turns dark.</source>
        <translation>Schmerz, Schwellung oder Schwäche weit über das Training hinaus kann Muskelzerfall sein. Geh heute in eine Arztpraxis oder Notaufnahme, und sofort, wenn der Urin dunkel wird.</translation>
    </message>
    <message>
        <source>Linked to meals or upper belly</source>
        <translation>Zusammenhang mit Mahlzeiten oder Oberbauch</translation>
    </message>
    <message>
        <source>Belly problems can be felt near the shoulder blade. Call a doctor today if it is strong or you feel sick.</source>
        <translation>Probleme im Bauch können nahe am Schulterblatt zu spüren sein. Ruf heute in einer Arztpraxis an, wenn es stark ist oder dir übel ist.</translation>
    </message>
    <message>
        <source>After a fall or bump</source>
        <translation>Nach einem Sturz oder Stoß</translation>
    </message>
    <message>
        <source>Pain of 5 or more after a fall or bump: have it checked today.</source>
        <translation>Schmerz von 5 oder mehr nach einem Sturz oder Stoß: Lass ihn heute abklären.</translation>
    </message>
    <message>
        <source>Numbness or tingling</source>
        <translation>Taubheit oder Kribbeln</translation>
    </message>
    <message>
        <source>Numbness or tingling with upper-back pain: see a doctor or physical therapist soon. If it gets worse, go today.</source>
        <translation>Taubheit oder Kribbeln mit Schmerz im oberen Rücken: Geh bald in eine Arzt- oder Physiotherapiepraxis. Wird es schlimmer, geh heute.</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>Wird schlimmer</translation>
    </message>
    <message>
        <source>Your scores are up by 2 points or more on last week. Book a doctor or physical therapist.</source>
        <translation>Deine Werte sind um 2 Punkte oder mehr höher als letzte Woche. Mach einen Termin in einer Arzt- oder Physiotherapiepraxis.</translation>
    </message>
    <message>
        <source>No real improvement after 2 weeks</source>
        <translation>Keine echte Besserung nach 2 Wochen</translation>
    </message>
    <message>
        <source>Most strains feel better after 2 weeks. Yours has not changed much. Book a doctor or physical therapist.</source>
        <translation>Die meisten Zerrungen sind nach 2 Wochen besser. Deine hat sich kaum verändert. Mach einen Termin in einer Arzt- oder Physiotherapiepraxis.</translation>
    </message>
    <message>
        <source>Longer than 4 weeks</source>
        <translation>Länger als 4 Wochen</translation>
    </message>
    <message>
        <source>Pain beyond 4 weeks is worth a check, even if mild.</source>
        <translation>Schmerz über 4 Wochen hinaus ist eine Abklärung wert, auch wenn er leicht ist.</translation>
    </message>
    <message>
        <source>Longer than 6 weeks</source>
        <translation>Länger als 6 Wochen</translation>
    </message>
    <message>
        <source>After 6 weeks, doctors may think about tests. Please book if you have not been seen for this.</source>
        <translation>Nach 6 Wochen denken Ärztinnen und Ärzte vielleicht an weitere Untersuchungen. Mach bitte einen Termin, wenn du damit noch nirgends warst.</translation>
    </message>
    <message>
        <source>Longer than 12 weeks</source>
        <translation>Länger als 12 Wochen</translation>
    </message>
    <message>
        <source>This now counts as long-lasting pain. A doctor or physical therapist can help you plan.</source>
        <translation>Das gilt jetzt als lang anhaltender Schmerz. Ärztin, Arzt oder Physiotherapie können dir beim Planen helfen.</translation>
    </message>
    <message>
        <source>Soreness past a week</source>
        <translation>Muskelkater über eine Woche</translation>
    </message>
    <message>
        <source>Plain soreness is usually gone within a week. If it stays, see a physical therapist.</source>
        <translation>Gewöhnlicher Muskelkater ist meist innerhalb einer Woche weg. Bleibt er, geh in die Physiotherapie.</translation>
    </message>
    <message>
        <source>Pop, bruise, dent or swelling</source>
        <translation>Knacken, Bluterguss, Delle oder Schwellung</translation>
    </message>
    <message>
        <source>A pop, bruise or dent can mean a larger muscle tear. See a doctor or physical therapist.</source>
        <translation>Ein Knacken oder Schnappen, ein Bluterguss oder eine Delle kann einen größeren Muskelriss bedeuten. Geh in eine Arzt- oder Physiotherapiepraxis.</translation>
    </message>
    <message>
        <source>Stiff mornings, better with movement</source>
        <translation>Morgens steif, besser durch Bewegung</translation>
    </message>
    <message>
        <source>Long-lasting pain with stiff mornings that eases with movement: ask a doctor about inflammatory back pain.</source>
        <translation>Lang anhaltender Schmerz mit Morgensteife, der in Bewegung nachlässt: Frag ärztlich nach entzündlichem Rückenschmerz.</translation>
    </message>
    <message>
        <source>Keeps coming back</source>
        <translation>Kommt immer wieder</translation>
    </message>
    <message>
        <source>Age and first episode</source>
        <translation>Alter und erste Episode</translation>
    </message>
    <message>
        <source>New back pain over 50 or under 20 that lasts a week is worth a check.</source>
        <translation>Neuer Rückenschmerz im Alter über 50 oder unter 20, der eine Woche anhält, ist eine Abklärung wert.</translation>
    </message>
    <message>
        <source>Sleep or daily life affected</source>
        <translation>Schlaf oder Alltag beeinträchtigt</translation>
    </message>
    <message>
        <source>Pain that costs sleep or daily life is worth help now, not later.</source>
        <translation>Wenn Schmerz dich um den Schlaf bringt oder deinen Alltag stört, hol dir jetzt Hilfe, nicht erst später.</translation>
    </message>
    <message>
        <source>May come from the neck</source>
        <translation>Kann vom Nacken kommen</translation>
    </message>
    <message>
        <source>Neck joints and nerves can be felt between the shoulder blades. See a physical therapist or doctor.</source>
        <translation>Gelenke und Nerven der Halswirbelsäule können zwischen den Schulterblättern zu spüren sein. Geh in eine Physiotherapie- oder Arztpraxis.</translation>
    </message>
    <message>
        <source>Higher-risk health history</source>
        <translation>Vorgeschichte mit höherem Risiko</translation>
    </message>
    <message>
        <source>With your health history, talk to a doctor if pain lasts more than 3 days.</source>
        <translation>Bei deiner Vorgeschichte: Sprich mit einer Ärztin oder einem Arzt, wenn der Schmerz länger als 3 Tage anhält.</translation>
    </message>
    <message>
        <source>No warning sign was ticked</source>
        <translation>Kein Warnzeichen angekreuzt</translation>
    </message>
    <message>
        <source>Keep an eye on changes, and get help if any warning sign appears or you are worried.</source>
        <translation>Achte auf Veränderungen und hol dir Hilfe, wenn ein Warnzeichen auftritt oder du dir Sorgen machst.</translation>
    </message>
    <message>
        <source>Soreness after training</source>
        <translation>Muskelkater nach dem Training</translation>
    </message>
    <message>
        <source>Just after</source>
        <translation>Direkt danach</translation>
    </message>
    <message>
        <source>Keep moving lightly</source>
        <translation>Bleib leicht in Bewegung</translation>
    </message>
    <message>
        <source>An easy walk or slow arm circles. Keep the effort low.</source>
        <translation>Lockeres Gehen oder langsames Armkreisen. Halte die Anstrengung niedrig.</translation>
    </message>
    <message>
        <source>Eat and drink as usual</source>
        <translation>Iss und trink wie sonst</translation>
    </message>
    <message>
        <source>Drink when you are thirsty. Nothing special is needed.</source>
        <translation>Trink, wenn du Durst hast. Etwas Besonderes ist nicht nötig.</translation>
    </message>
    <message>
        <source>Very hard workout? Look at your urine</source>
        <translation>Sehr hartes Training? Schau auf deinen Urin</translation>
    </message>
    <message>
        <source>Tea- or cola-coloured urine needs medical care at once.</source>
        <translation>Mit tee- oder colafarbenem Urin gehörst du sofort in ärztliche Behandlung.</translation>
    </message>
    <message>
        <source>Log how it feels tonight</source>
        <translation>Trag heute Abend ein, wie es sich anfühlt</translation>
    </message>
    <message>
        <source>Good days count as much as sore ones.</source>
        <translation>Gute Tage zählen so viel wie Tage mit Muskelkater.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Höhepunkt</translation>
    </message>
    <message>
        <source>Move the area gently</source>
        <translation>Beweg den Bereich sanft</translation>
    </message>
    <message>
        <source>Slow, easy movements, three to five times a day.</source>
        <translation>Langsame, lockere Bewegungen, drei- bis fünfmal am Tag.</translation>
    </message>
    <message>
        <source>Train other areas, or go easy</source>
        <translation>Andere Bereiche trainieren oder locker bleiben</translation>
    </message>
    <message>
        <source>Sore muscles are weaker and less well controlled for a day or two.</source>
        <translation>Muskeln mit Muskelkater sind ein bis zwei Tage schwächer und weniger gut steuerbar.</translation>
    </message>
    <message>
        <source>Sleep 7 hours or more</source>
        <translation>Schlaf 7 Stunden oder mehr</translation>
    </message>
    <message>
        <source>A fixed time to get up helps most people.</source>
        <translation>Eine feste Aufstehzeit hilft den meisten.</translation>
    </message>
    <message>
        <source>Log morning and evening</source>
        <translation>Trag morgens und abends ein</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Abklingen</translation>
    </message>
    <message>
        <source>Start this area with half the sets</source>
        <translation>Fang hier mit der Hälfte der Sätze an</translation>
    </message>
    <message>
        <source>Keep the effort at 5 or less in the first workout. The next one usually hurts less.</source>
        <translation>Halte die Anstrengung im ersten Training bei 5 oder weniger. Das nächste tut meist weniger weh.</translation>
    </message>
    <message>
        <source>Warm up fully</source>
        <translation>Wärm dich gründlich auf</translation>
    </message>
    <message>
        <source>About ten minutes with movement, then lighter sets.</source>
        <translation>Etwa zehn Minuten mit Bewegung, dann leichtere Sätze.</translation>
    </message>
    <message>
        <source>Back to normal when it is easy</source>
        <translation>Zurück zum Normalen, wenn es leichtfällt</translation>
    </message>
    <message>
        <source>That is pain of 2 or less, and free movement.</source>
        <translation>Das heißt Schmerz von 2 oder weniger und freie Bewegung.</translation>
    </message>
    <message>
        <source>Usually over</source>
        <translation>Meist vorbei</translation>
    </message>
    <message>
        <source>Answer the safety check again</source>
        <translation>Beantworte den Sicherheitscheck noch einmal</translation>
    </message>
    <message>
        <source>Plain soreness is usually gone within a week.</source>
        <translation>Gewöhnlicher Muskelkater ist meist innerhalb einer Woche weg.</translation>
    </message>
    <message>
        <source>Ease off this area</source>
        <translation>Entlaste diesen Bereich</translation>
    </message>
    <message>
        <source>Keep everything going that does not hurt.</source>
        <translation>Mach alles weiter, was nicht wehtut.</translation>
    </message>
    <message>
        <source>Look at load, sleep and technique</source>
        <translation>Schau auf Belastung, Schlaf und Technik</translation>
    </message>
    <message>
        <source>A jump in load, short nights or a lift that never felt right may keep it going.</source>
        <translation>Ein Belastungssprung, kurze Nächte oder eine Übung, die sich nie richtig anfühlte, können ihn in Gang halten.</translation>
    </message>
    <message>
        <source>A doctor or a physical therapist can look at what the log cannot show.</source>
        <translation>Ärztin, Arzt oder Physiotherapie können sehen, was das Tagebuch nicht zeigen kann.</translation>
    </message>
    <message>
        <source>Fresh strain</source>
        <translation>Frische Zerrung</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schonen</translation>
    </message>
    <message>
        <source>Stop the lift that hurt</source>
        <translation>Lass die Übung weg, die wehtat</translation>
    </message>
    <message>
        <source>Leave out what brings the pain on for one to three days.</source>
        <translation>Lass ein bis drei Tage weg, was den Schmerz auslöst.</translation>
    </message>
    <message>
        <source>Keep daily life going</source>
        <translation>Mach im Alltag weiter</translation>
    </message>
    <message>
        <source>Move within comfort. Long rest makes muscle weaker and stiffer.</source>
        <translation>Beweg dich, soweit es angenehm ist. Lange Ruhe macht Muskeln schwächer und steifer.</translation>
    </message>
    <message>
        <source>No heat, massage or alcohol for two days</source>
        <translation>Zwei Tage keine Wärme, keine Massage, kein Alkohol</translation>
    </message>
    <message>
        <source>Health services advise to wait with these after a fresh strain.</source>
        <translation>Gesundheitsdienste raten, damit nach einer frischen Zerrung zu warten.</translation>
    </message>
    <message>
        <source>Walk every day</source>
        <translation>Geh jeden Tag spazieren</translation>
    </message>
    <message>
        <source>Easy walking is fine as long as it does not bring the pain on.</source>
        <translation>Lockeres Gehen ist in Ordnung, solange es den Schmerz nicht auslöst.</translation>
    </message>
    <message>
        <source>Look at the warning signs each day</source>
        <translation>Achte jeden Tag auf die Warnzeichen</translation>
    </message>
    <message>
        <source>New numbness, weakness or fever changes the plan.</source>
        <translation>Neue Taubheit, Schwäche oder Fieber ändert den Plan.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Move gently, three to five times a day</source>
        <translation>Beweg dich sanft, drei- bis fünfmal am Tag</translation>
    </message>
    <message>
        <source>Shoulder rolls, slow reaches, easy turns, at 3 out of 10 or less.</source>
        <translation>Schulterkreisen, langsames Strecken der Arme, lockeres Drehen, bei 3 von 10 oder weniger.</translation>
    </message>
    <message>
        <source>Warmth is fine now</source>
        <translation>Wärme ist jetzt in Ordnung</translation>
    </message>
    <message>
        <source>If it feels good: wrapped, and never while you sleep.</source>
        <translation>Wenn sie guttut: eingewickelt, und nie im Schlaf.</translation>
    </message>
    <message>
        <source>Tense the muscle without moving it</source>
        <translation>Spann den Muskel an, ohne ihn zu bewegen</translation>
    </message>
    <message>
        <source>Five times 20 to 30 seconds, at 3 out of 10 or less.</source>
        <translation>Fünfmal 20 bis 30 Sekunden, bei 3 von 10 oder weniger.</translation>
    </message>
    <message>
        <source>Easy cardio that does not hurt</source>
        <translation>Lockeres Cardio, das nicht wehtut</translation>
    </message>
    <message>
        <source>It keeps your fitness up while the area calms down.</source>
        <translation>Es erhält deine Fitness, während sich die Stelle beruhigt.</translation>
    </message>
    <message>
        <source>Note what brings it on</source>
        <translation>Notiere, was es auslöst</translation>
    </message>
    <message>
        <source>It helps you choose what to load first.</source>
        <translation>Das hilft dir zu wählen, was du zuerst belastest.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belasten</translation>
    </message>
    <message>
        <source>Follow the steps back to load</source>
        <translation>Folge den Stufen zurück zur Belastung</translation>
    </message>
    <message>
        <source>Light loads first, as long as mornings stay calm.</source>
        <translation>Zuerst leichte Belastungen, solange die Morgen ruhig bleiben.</translation>
    </message>
    <message>
        <source>Load it every second day</source>
        <translation>Belaste jeden zweiten Tag</translation>
    </message>
    <message>
        <source>The day between shows how it took the last workout.</source>
        <translation>Der Tag dazwischen zeigt, wie die Stelle das letzte Training vertragen hat.</translation>
    </message>
    <message>
        <source>Change one thing at a time</source>
        <translation>Ändere eine Sache auf einmal</translation>
    </message>
    <message>
        <source>Grip, range, angle or speed. Keep it for two workouts.</source>
        <translation>Griff, Bewegungsumfang, Winkel oder Tempo. Behalte es zwei Trainings lang.</translation>
    </message>
    <message>
        <source>Build or book</source>
        <translation>Aufbauen oder Termin machen</translation>
    </message>
    <message>
        <source>Compare with the start</source>
        <translation>Vergleich mit dem Anfang</translation>
    </message>
    <message>
        <source>A drop of 2 points or 30 % is a change most people notice.</source>
        <translation>Ein Rückgang um 2 Punkte oder 30&#xa0;% ist eine Änderung, die die meisten bemerken.</translation>
    </message>
    <message>
        <source>Not improved? Book a visit</source>
        <translation>Nicht besser? Mach einen Termin</translation>
    </message>
    <message>
        <source>See a doctor or physical therapist and bring your log.</source>
        <translation>Geh in eine Arzt- oder Physiotherapiepraxis und nimm dein Tagebuch mit.</translation>
    </message>
    <message>
        <source>Plan strength for eight to ten weeks</source>
        <translation>Plane acht bis zehn Wochen Kraftaufbau</translation>
    </message>
    <message>
        <source>Small and often works. Build up in small steps.</source>
        <translation>Wenig und oft wirkt. Steigere dich in kleinen Schritten.</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Noch nicht klar</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Beruhigen</translation>
    </message>
    <message>
        <source>Leave out what brings it on</source>
        <translation>Lass weg, was es auslöst</translation>
    </message>
    <message>
        <source>Keep the rest of your day as usual.</source>
        <translation>Lass den Rest deines Tages wie sonst.</translation>
    </message>
    <message>
        <source>Move within comfort</source>
        <translation>Beweg dich, soweit es angenehm ist</translation>
    </message>
    <message>
        <source>Short walks and easy changes of position. Long rest does not help.</source>
        <translation>Kurze Wege zu Fuß und leichte Wechsel der Position. Lange Ruhe hilft nicht.</translation>
    </message>
    <message>
        <source>Anything new, or a worry, is a reason to ask for help.</source>
        <translation>Alles Neue oder eine Sorge ist ein Grund, um Hilfe zu bitten.</translation>
    </message>
    <message>
        <source>Note where, when and what it feels like</source>
        <translation>Notiere, wo, wann und wie es sich anfühlt</translation>
    </message>
    <message>
        <source>It makes the pattern clearer, for you and for a visit.</source>
        <translation>Das macht das Muster klarer, für dich und für einen Termin.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Look at the trend of your scores</source>
        <translation>Schau auf den Verlauf deiner Werte</translation>
    </message>
    <message>
        <source>Staying active within comfort beats bed rest.</source>
        <translation>Aktiv zu bleiben, soweit es angenehm ist, ist besser als Bettruhe.</translation>
    </message>
    <message>
        <source>Pain that does not change in two weeks is worth a visit.</source>
        <translation>Schmerz, der sich in zwei Wochen nicht ändert, ist einen Termin wert.</translation>
    </message>
    <message>
        <source>Have it looked at</source>
        <translation>Ansehen lassen</translation>
    </message>
    <message>
        <source>Book a doctor or physical therapist</source>
        <translation>Mach einen Termin in einer Arzt- oder Physiotherapiepraxis</translation>
    </message>
    <message>
        <source>Bring your log: it shows what makes it better or worse.</source>
        <translation>Nimm dein Tagebuch mit: Es zeigt, was es besser oder schlechter macht.</translation>
    </message>
    <message>
        <source>Stay active within comfort</source>
        <translation>Bleib aktiv, soweit es angenehm ist</translation>
    </message>
    <message>
        <source>Regular activity you enjoy helps while you wait.</source>
        <translation>Regelmäßige Bewegung, die dir Freude macht, hilft, während du wartest.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Zur Ruhe kommen</translation>
    </message>
    <message>
        <source>Daily life and walking</source>
        <translation>Alltag und Gehen</translation>
    </message>
    <message>
        <source>Pain of 3 or less for 24 hours</source>
        <translation>Schmerz von 3 oder weniger seit 24 Stunden</translation>
    </message>
    <message>
        <source>Free movement, 2 or 3 sets of 8 to 10, every day</source>
        <translation>Freies Bewegen, 2 oder 3 Sätze mit 8 bis 10 Wiederholungen, jeden Tag</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Static holds or a light band, 3 to 5 times for 20 to 30 seconds, effort 4 or less</source>
        <translation>Halteübungen oder leichtes Band, 3- bis 5-mal 20 bis 30 Sekunden, Anstrengung 4 oder weniger</translation>
    </message>
    <message>
        <source>Light load</source>
        <translation>Leichte Belastung</translation>
    </message>
    <message>
        <source>40 to 50 % of your usual weight, 2 sets of 12 to 15, effort 5 or less, every second day</source>
        <translation>40 bis 50&#xa0;% deines üblichen Gewichts, 2 Sätze mit 12 bis 15 Wiederholungen, Anstrengung 5 oder weniger, jeden zweiten Tag</translation>
    </message>
    <message>
        <source>Medium load</source>
        <translation>Mittlere Belastung</translation>
    </message>
    <message>
        <source>60 to 75 %, 3 sets of 8 to 12, effort 7 or less</source>
        <translation>60 bis 75&#xa0;%, 3 Sätze mit 8 bis 12 Wiederholungen, Anstrengung 7 oder weniger</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>80 to 100 %; in the first week 80 % of your usual sets, then steps of 2 to 10 %</source>
        <translation>80 bis 100&#xa0;%; in der ersten Woche 80&#xa0;% deiner üblichen Sätze, dann Schritte von 2 bis 10&#xa0;%</translation>
    </message>
    <message>
        <source>0 to 2 during, and the next morning no higher than before the workout</source>
        <translation>0 bis 2 währenddessen, und am nächsten Morgen nicht höher als vor dem Training</translation>
    </message>
    <message>
        <source>3 to 5 during, and settled by the next morning</source>
        <translation>3 bis 5 währenddessen, und bis zum nächsten Morgen abgeklungen</translation>
    </message>
    <message>
        <source>Above 5 during, or higher the next morning</source>
        <translation>Über 5 währenddessen oder am nächsten Morgen höher</translation>
    </message>
    <message>
        <source>From week to week, pain must not rise.</source>
        <translation>Von Woche zu Woche darf der Schmerz nicht steigen.</translation>
    </message>
    <message>
        <source>A warning sign stops the steps.</source>
        <translation>Ein Warnzeichen stoppt die Stufen.</translation>
    </message>
    <message>
        <source>It started with a fall or a blow</source>
        <translation>Es begann mit einem Sturz oder Schlag</translation>
    </message>
    <message>
        <source>You have a fever, or lose weight without trying</source>
        <translation>Du hast Fieber oder nimmst ungewollt ab</translation>
    </message>
    <message>
        <source>Training soreness often peaks one to three days after the workout. Your log shows what is usual for you.</source>
        <translation>Muskelkater ist oft ein bis drei Tage nach dem Training am stärksten. Deine Einträge zeigen, was bei dir üblich ist.</translation>
    </message>
    <message>
        <source>Numbness, tingling or weakness is new or gets worse</source>
        <translation>Taubheit, Kribbeln oder Schwäche ist neu oder wird schlimmer</translation>
    </message>
    <message>
        <source>If your own clinician says otherwise, follow that.</source>
        <translation>Rät dir deine Ärztin, dein Arzt oder deine Therapie etwas anderes, halte dich daran.</translation>
    </message>
    <message>
        <source>Stop if pain goes above 5 or shoots down the arm.</source>
        <translation>Hör auf, wenn der Schmerz über 5 steigt oder in den Arm schießt.</translation>
    </message>
    <message>
        <source>poor circulation</source>
        <translation>schlechter Durchblutung</translation>
    </message>
    <message>
        <source>cold allergy</source>
        <translation>Kälteallergie</translation>
    </message>
    <message>
        <source>numb skin</source>
        <translation>tauber Haut</translation>
    </message>
    <message>
        <source>Never put cold straight on the skin, and 20 minutes at most.</source>
        <translation>Kälte nie direkt auf die Haut, und höchstens 20 Minuten.</translation>
    </message>
    <message>
        <source>a poor feeling of heat</source>
        <translation>vermindertem Wärmegefühl</translation>
    </message>
    <message>
        <source>a fresh strain in its first 3 days</source>
        <translation>einer frischen Zerrung in den ersten 3 Tagen</translation>
    </message>
    <message>
        <source>broken or infected skin</source>
        <translation>offener oder entzündeter Haut</translation>
    </message>
    <message>
        <source>a new skin injury</source>
        <translation>einer frischen Hautverletzung</translation>
    </message>
    <message>
        <source>Do not sleep on a heat pad.</source>
        <translation>Schlaf nicht auf einem Heizkissen.</translation>
    </message>
    <message>
        <source>a blood thinner</source>
        <translation>Blutverdünnern</translation>
    </message>
    <message>
        <source>bruises</source>
        <translation>Blutergüssen</translation>
    </message>
    <message>
        <source>bone pain</source>
        <translation>Knochenschmerz</translation>
    </message>
    <message>
        <source>fragile bones</source>
        <translation>brüchigen Knochen</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>a rash</source>
        <translation>Ausschlag</translation>
    </message>
    <message>
        <source>extreme soreness</source>
        <translation>extremem Muskelkater</translation>
    </message>
    <message>
        <source>a fluid limit from your clinician</source>
        <translation>ärztlich begrenzter Trinkmenge</translation>
    </message>
    <message>
        <source>With a heart or kidney problem, ask your clinician first.</source>
        <translation>Frag bei einem Herz- oder Nierenproblem zuerst in der Arztpraxis.</translation>
    </message>
    <message>
        <source>Stop if it tingles or the pain turns sharp.</source>
        <translation>Hör auf, wenn es kribbelt oder der Schmerz stechend wird.</translation>
    </message>
    <message>
        <source>With fragile bones, do not lean back over a roll.</source>
        <translation>Lehn dich bei brüchigen Knochen nicht über eine Rolle zurück.</translation>
    </message>
    <message>
        <source>If new or strong signs appear, see 'When to get help'.</source>
        <translation>Wenn neue oder starke Zeichen auftreten, lies „Wann Hilfe holen“.</translation>
    </message>
    <message>
        <source>a fresh strain in its first week</source>
        <translation>einer frischen Zerrung in der ersten Woche</translation>
    </message>
    <message>
        <source>If pain at night is constant and no position eases it, call a doctor.</source>
        <translation>Ist der Schmerz nachts ständig da und keine Lage lindert ihn, ruf in einer Arztpraxis an.</translation>
    </message>
    <message>
        <source>Muscle repairs better when it is used. Bring back light work step by step, as soon as normal life is comfortable. Your pain sets the pace: 0 to 2 is fine, with 3 to 5 be careful, above 5 is too much.</source>
        <translation>Muskeln heilen besser, wenn sie gebraucht werden. Nimm leichte Belastung Schritt für Schritt wieder auf, sobald der Alltag gut geht. Dein Schmerz gibt das Tempo vor: 0 bis 2 ist gut, bei 3 bis 5 sei vorsichtig, über 5 ist zu viel.</translation>
    </message>
    <message>
        <source>Pain of 0 to 2 during exercise is fine. With 3 to 5 be careful: it should settle by the next morning. Above 5 is too much. The idea comes from tendon rehab.</source>
        <translation>Schmerz von 0 bis 2 beim Training ist gut. Bei 3 bis 5 sei vorsichtig: Er sollte bis zum nächsten Morgen abklingen. Über 5 ist zu viel. Die Idee stammt aus der Sehnen-Reha.</translation>
    </message>
    <message>
        <source>Two workouts in a row went fine, and the mornings were calm. Move up one small step: a few more reps, or 5 to 10% more weight. Not both at once.</source>
        <translation>Zwei Trainings in Folge gingen gut, und die Morgen waren ruhig. Geh einen kleinen Schritt weiter: ein paar Wiederholungen mehr oder 5 bis 10 % mehr Gewicht. Nicht beides auf einmal.</translation>
    </message>
    <message>
        <source>That was too much: step back</source>
        <translation>Das war zu viel: einen Schritt zurück</translation>
    </message>
    <message>
        <source>Fine often enough: one step up.</source>
        <translation>Oft genug gut: eine Stufe weiter.</translation>
    </message>
    <message>
        <source>Careful: repeat the same step.</source>
        <translation>Vorsicht: dieselbe Stufe wiederholen.</translation>
    </message>
    <message>
        <source>Too much: one step down, and 48 hours before the next try.</source>
        <translation>Zu viel: eine Stufe zurück und 48 Stunden Abstand bis zum nächsten Versuch.</translation>
    </message>
    <message>
        <source>Too much twice in a row: see a physical therapist.</source>
        <translation>Zweimal in Folge zu viel: Geh in die Physiotherapie.</translation>
    </message>
    <message>
        <source>Two days with pain of 2 or less</source>
        <translation>Zwei Tage mit Schmerz von höchstens 2</translation>
    </message>
    <message>
        <source>Two workouts that went fine</source>
        <translation>Zwei Trainings, die gut gingen</translation>
    </message>
    <message>
        <source>Three workouts that went fine</source>
        <translation>Drei Trainings, die gut gingen</translation>
    </message>
    <message>
        <source>Four weeks without a workout that was too much</source>
        <translation>Vier Wochen ohne ein Training, das zu viel war</translation>
    </message>
    <message>
        <source>The pain is severe, is no better after two weeks, or is still there after four</source>
        <translation>Der Schmerz ist stark, nach zwei Wochen nicht besser oder nach vier noch da</translation>
    </message>
    <message>
        <source>With chest pressure or trouble breathing, call the emergency number</source>
        <translation>Wähl bei Druck in der Brust oder Atemproblemen den Notruf</translation>
    </message>
    <message>
        <source>Let the pain set the pace</source>
        <translation>Lass den Schmerz das Tempo vorgeben</translation>
    </message>
    <message>
        <source>Pain of 0 to 2 during the workout is fine, with 3 to 5 be careful, above 5 is too much. Look again next morning.</source>
        <translation>Schmerz von 0 bis 2 während des Trainings ist gut, bei 3 bis 5 sei vorsichtig, über 5 ist zu viel. Schau am nächsten Morgen noch einmal hin.</translation>
    </message>
    <message>
        <source>Sudden weakness, or unsteady walking with numb, weak or clumsy limbs, needs emergency care. Go now.</source>
        <translation>Plötzliche Schwäche oder unsicheres Gehen mit tauben, schwachen oder ungeschickten Gliedmaßen ist ein Notfall. Geh jetzt in eine Notaufnahme.</translation>
    </message>
    <message>
        <source>A small fall can break a bone when bones are fragile. Go to an emergency department now.</source>
        <translation>Bei brüchigen Knochen kann schon ein kleiner Sturz einen Knochen brechen. Geh jetzt in eine Notaufnahme.</translation>
    </message>
    <message>
        <source>Back pain that gets worse when you cough, sneeze or strain should be checked. Call a doctor or a health line today.</source>
        <translation>Rückenschmerz, der bei Husten, Niesen oder Pressen schlimmer wird, sollte abgeklärt werden. Ruf heute in einer Arztpraxis oder bei einem ärztlichen Telefondienst an.</translation>
    </message>
    <message>
        <source>Health services advise to have pain between the shoulders checked promptly. As no workout explains it, please call a doctor or a health line today.</source>
        <translation>Gesundheitsdienste raten, Schmerz zwischen den Schultern bald abklären zu lassen. Da kein Training ihn erklärt, ruf bitte heute in einer Arztpraxis oder bei einem ärztlichen Telefondienst an.</translation>
    </message>
    <message>
        <source>Three times or more in 90 days in the same place, beyond ordinary soreness: a physical therapist can look for the reason.</source>
        <translation>Dreimal oder öfter in 90 Tagen an derselben Stelle, über üblichen Muskelkater hinaus: In der Physiotherapie lässt sich nach dem Grund suchen.</translation>
    </message>
    <message>
        <source>Pain between the shoulders that did not follow exercise is worth a call today. Health services advise to ring a doctor or a health line promptly.</source>
        <translation>Bei Schmerz zwischen den Schultern, der nicht nach dem Training kam, lohnt sich heute ein Anruf. Gesundheitsdienste raten, umgehend eine Arztpraxis oder einen ärztlichen Telefondienst anzurufen.</translation>
    </message>
    <message>
        <source>Pain three times or more in 90 days in one place is a pattern. A physical therapist can look at strength, movement and training plan with you.</source>
        <translation>Schmerz dreimal oder öfter in 90 Tagen an einer Stelle ist ein Muster. In der Physiotherapie könnt ihr gemeinsam auf Kraft, Bewegung und Trainingsplan schauen.</translation>
    </message>
    <message>
        <source>Plain soreness is usually gone by now. Something else may be keeping it going. Ease off this area. If it stays, see a physical therapist.</source>
        <translation>Gewöhnlicher Muskelkater ist jetzt meist vorbei. Etwas anderes kann ihn in Gang halten. Entlaste diesen Bereich. Bleibt der Schmerz, geh in die Physiotherapie.</translation>
    </message>
    <message>
        <source>Book a visit by day 14 if it stays</source>
        <translation>Mach bis Tag 14 einen Termin, wenn der Schmerz bleibt</translation>
    </message>
    <message>
        <source>Insights shows what tended to go together in your log. It cannot prove a cause. Test it: change one thing for two or three weeks and watch.</source>
        <translation>Die Seite Erkenntnisse zeigt, was in deinem Tagebuch meist zusammen auftrat. Eine Ursache kann sie nicht beweisen. Teste es: Ändere zwei oder drei Wochen lang eine Sache und beobachte.</translation>
    </message>
    <message>
        <source>This can come from a nerve or from the spinal cord. See a doctor today.</source>
        <translation>Das kann von einem Nerv oder vom Rückenmark kommen. Geh heute in eine Arztpraxis.</translation>
    </message>
    <message>
        <source>Together with back pain this should be looked at. Speak to a doctor today.</source>
        <translation>Zusammen mit Rückenschmerz sollte sich das jemand ansehen. Sprich heute mit einer Ärztin oder einem Arzt.</translation>
    </message>
    <message>
        <source>Numbness, tingling or weakness can mean a nerve is irritated. Leave heavy lifting until it has been checked. With weakness, or if it spreads or gets worse, see a doctor today.</source>
        <translation>Taubheit, Kribbeln oder Schwäche kann bedeuten, dass ein Nerv gereizt ist. Lass schweres Heben weg, bis es abgeklärt ist. Bei Schwäche, oder wenn es sich ausbreitet oder schlimmer wird, geh heute in eine Arztpraxis.</translation>
    </message>
    <message>
        <source>Until it has been checked</source>
        <translation>Bis es abgeklärt ist</translation>
    </message>
    <message>
        <source>Arrange the check first</source>
        <translation>Kümmere dich zuerst um den Termin</translation>
    </message>
    <message>
        <source>No training of this area until then</source>
        <translation>Bis dahin kein Training für diesen Bereich</translation>
    </message>
    <message>
        <source>Leave out heavy lifting and whatever brings the pain on.</source>
        <translation>Lass schweres Heben weg und alles, was den Schmerz auslöst.</translation>
    </message>
    <message>
        <source>Easy movement only if it feels fine</source>
        <translation>Leichte Bewegung nur, wenn sie guttut</translation>
    </message>
    <message>
        <source>Short walks and changes of position. Stop if anything gets worse.</source>
        <translation>Kurze Spaziergänge und Positionswechsel. Hör auf, wenn etwas schlimmer wird.</translation>
    </message>
    <message>
        <source>Do not wait for the visit when one is new or gets worse.</source>
        <translation>Warte nicht auf den Termin, wenn eines neu ist oder schlimmer wird.</translation>
    </message>
    <message>
        <source>Take your log with you</source>
        <translation>Nimm dein Tagebuch mit</translation>
    </message>
    <message>
        <source>The report shows where it hurts, since when and what you noted.</source>
        <translation>Der Bericht zeigt, wo es weh tut, seit wann und was du notiert hast.</translation>
    </message>
    <message>
        <source>How soon is said above. Nothing in this list takes its place.</source>
        <translation>Wie bald, steht oben. Nichts auf dieser Liste ersetzt es.</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;How this works</source>
        <translation>So f&amp;unktioniert das</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Alles &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Sort in unknown exercises…</source>
        <translation>Unbekannte Übungen &amp;zuordnen…</translation>
    </message>
    <message>
        <source>Rhomboid knows every exercise in your journal</source>
        <translation>Rhomboid kennt jede Übung in deinem Tagebuch</translation>
    </message>
    <message>
        <source>Save the &amp;report as PDF…</source>
        <translation>Be&amp;richt als PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>Bericht &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Recent journals</source>
        <translation>Zu&amp;letzt geöffnete Tagebücher</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>act</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>act</comment>
        <translation>Wieder&amp;herstellen: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>act</comment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>act</comment>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Find in the journal</source>
        <translation>Im Tagebuch s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Eintragen</translation>
    </message>
    <message>
        <source>&amp;Workout</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Repeat the last workout</source>
        <translation>Letztes Training &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation>&amp;Schmerz</translation>
    </message>
    <message>
        <source>Pain-&amp;free now</source>
        <translation>Jetzt schmerz&amp;frei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Nächster &amp;Teil des Fensters</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Text &amp;normal</translation>
    </message>
    <message>
        <source>Weights in &amp;pounds</source>
        <translation>Gewichte in &amp;lb</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;When to get help</source>
        <translation>&amp;Wann Hilfe holen</translation>
    </message>
    <message>
        <source>&amp;About Rhomboid</source>
        <translation>Ü&amp;ber Rhomboid</translation>
    </message>
    <message>
        <source>Past i&amp;mports</source>
        <translation>Frühere I&amp;mporte</translation>
    </message>
    <message>
        <source>There is no import that could be taken back</source>
        <translation>Es gibt keinen Import, der sich zurücknehmen ließe</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>&amp;Log it again</source>
        <translation>Noch einmal &amp;eintragen</translation>
    </message>
    <message>
        <source>&amp;Delete entry</source>
        <translation>Eintrag &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag &amp;löschen</numerusform>
            <numerusform>%Ln Einträge &amp;löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>method</name>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Soreness rises after a workout, is highest a day and a half later and fades over five days. Rhomboid asks how much higher or lower that rise was when a habit was different, with your other habits, your rest days, earlier workouts and slow flare-ups of several days taken into account. All habits are looked at together.</source>
        <translation>Muskelkater nimmt nach einem Training zu, ist anderthalb Tage später am stärksten und klingt in fünf Tagen ab. Rhomboid fragt, wie viel höher oder niedriger dieser Anstieg war, wenn eine Gewohnheit anders war. Deine anderen Gewohnheiten, Ruhetage, frühere Trainings und langsame Schübe über mehrere Tage werden berücksichtigt. Alle Gewohnheiten werden gemeinsam betrachtet.</translation>
    </message>
    <message>
        <source>How often it is wrong</source>
        <translation>Wie oft es danebenliegt</translation>
    </message>
    <message>
        <source>What it can find</source>
        <translation>Was es finden kann</translation>
    </message>
    <message>
        <source>A habit that changes pain by about 0.8 points is found in about half of all journals with 60 workouts and in nearly all with 120. Smaller links take longer. &apos;No clear link&apos; does not mean that there is none: the range says what is still possible.</source>
        <translation>Eine Gewohnheit, die den Schmerz um etwa 0,8 Punkte verändert, wird in etwa der Hälfte aller Tagebücher mit 60 Trainings gefunden und in fast allen mit 120. Kleinere Zusammenhänge brauchen länger. „Kein klarer Zusammenhang“ heißt nicht, dass es keinen gibt: Der Bereich sagt, was noch möglich ist.</translation>
    </message>
    <message>
        <source>Why it looks only now and then</source>
        <translation>Warum es nur ab und zu nachsieht</translation>
    </message>
    <message>
        <source>Whoever looks after every workout finds something in any noise. So Rhomboid looks at 20 workouts with a check-in (estimates only), then at 30, 40, 60, 80, 120 and so on. A link is called likely when two looks in a row agree, and loses the name when a later look does not.</source>
        <translation>Wer nach jedem Training nachsieht, findet in jedem Rauschen etwas. Deshalb wertet Rhomboid bei 20 Trainings mit Check-in aus (nur Schätzungen), dann bei 30, 40, 60, 80, 120 und so weiter. Ein Zusammenhang heißt wahrscheinlich, wenn zwei Auswertungen in Folge übereinstimmen, und verliert den Namen, wenn eine spätere es nicht tut.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Die Wörter</translation>
    </message>
    <message>
        <source>Possible link: worth a test, no more. At one look one or two in ten people without any link see one, over the years about half of them do. Likely link: two looks agree. Consistent link: likely, with at least 60 workouts, clearer still and large enough to notice. None of them is proof of a cause.</source>
        <translation>Möglicher Zusammenhang: einen Test wert, mehr nicht. Bei einer Auswertung sehen ein oder zwei von zehn Menschen ohne jeden Zusammenhang einen, über die Jahre etwa die Hälfte. Wahrscheinlicher Zusammenhang: Zwei Auswertungen stimmen überein. Beständiger Zusammenhang: wahrscheinlich, mit mindestens 60 Trainings, noch klarer und groß genug, um ihn zu bemerken. Keiner davon beweist eine Ursache.</translation>
    </message>
    <message>
        <source>Pain-free counts</source>
        <translation>Schmerzfrei zählt</translation>
    </message>
    <message>
        <source>A pain-free check-in is a 0, and as good as any other number. A workout without a check-in says nothing, so it is left out rather than counted as pain-free.</source>
        <translation>Ein schmerzfreier Check-in ist eine 0 und so gut wie jede andere Zahl. Ein Training ohne Check-in sagt nichts, also wird es ausgelassen und nicht als schmerzfrei gezählt.</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>Pain filled in from memory more than 48 hours later, workouts with values nobody can have meant, the first five days, and judgements you entered after the pain had started, since pain colours how one looks back. Each factor lists how many were left out and why.</source>
        <translation>Schmerzen, die mehr als 48 Stunden später aus der Erinnerung eingetragen wurden, Trainings mit Werten, die niemand gemeint haben kann, die ersten fünf Tage und Urteile, die du nach Beginn der Schmerzen eingegeben hast, denn Schmerz färbt den Blick zurück. Bei jedem Faktor steht, wie viele ausgelassen wurden und warum.</translation>
    </message>
    <message>
        <source>What it cannot know</source>
        <translation>Was es nicht wissen kann</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>So funktioniert das</translation>
    </message>
    <message>
        <source>Made-up people are not people. Whatever you do not log may stand behind a link: heavier days may also be the days of bad news. Only an experiment can tell.</source>
        <translation>Erfundene Menschen sind keine Menschen. Was du nicht einträgst, kann hinter einem Zusammenhang stecken: Schwerere Tage sind vielleicht auch die Tage schlechter Nachrichten. Nur ein Versuch kann das klären.</translation>
    </message>
    <message>
        <source>How advice is chosen</source>
        <translation>Wie Tipps ausgewählt werden</translation>
    </message>
    <message>
        <source>By fixed rules from guidelines and studies, which every tip names as its sources. Warning signs come first: while one is open, training tips are hidden and you are asked to have it checked. Then come tips about habits that go with pain in your own entries, then general advice, which says that it is general. &apos;Why this?&apos; shows the entries and the rule behind a tip.</source>
        <translation>Nach festen Regeln aus Leitlinien und Studien, die jeder Tipp als seine Quellen nennt. Warnzeichen kommen zuerst: Solange eines offen ist, sind Trainingstipps ausgeblendet, und du wirst gebeten, es abklären zu lassen. Dann kommen Tipps zu Gewohnheiten, die in deinen eigenen Einträgen mit Schmerz einhergehen, dann allgemeine Tipps, bei denen das auch dasteht. „Warum das?“ zeigt die Einträge und die Regel hinter einem Tipp.</translation>
    </message>
    <message>
        <source>What the pain scale means</source>
        <translation>Was die Schmerzskala bedeutet</translation>
    </message>
    <message>
        <source>0 is no pain and 10 the worst you can imagine. Up to 3 is mild, 4 and 5 moderate, 6 and 7 strong, 8 and above severe. There is no right number: what counts is that you judge in the same way each time, and how it feels at that moment.</source>
        <translation>0 ist kein Schmerz und 10 der schlimmste, den du dir vorstellen kannst. Bis 3 ist er leicht, 4 und 5 sind mäßig, 6 und 7 stark, ab 8 sehr stark. Eine richtige Zahl gibt es nicht: Es kommt darauf an, dass du jedes Mal auf die gleiche Weise urteilst und wie es sich in dem Moment anfühlt.</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Wo deine Daten sind</translation>
    </message>
    <message>
        <source>Everything is worked out on this computer, and nothing is sent anywhere. Your journal is one file, which is not encrypted. A checked copy is made every day unless you switch that off, and the last 14 days that have one are kept. Whatever you save, change or delete can be undone until you close the window.</source>
        <translation>Alles wird auf diesem Computer berechnet, und nichts wird irgendwohin gesendet. Dein Tagebuch ist eine Datei; sie ist nicht verschlüsselt. Jeden Tag wird eine geprüfte Kopie angelegt, wenn du das nicht abschaltest, und die letzten 14 Tage mit einer Kopie werden aufbewahrt. Was du speicherst, änderst oder löschst, kannst du rückgängig machen, bis du das Fenster schließt.</translation>
    </message>
    <message>
        <source>It was tried on thousands of made-up journals in which no habit did anything. At one look, fewer than 5 in 100 had a link strong enough to count towards 'likely'. In seven looks, fewer than 5 in 100 were ever shown a likely link. A possible link, which one or two in ten see at one look, always says that it may be chance. Simple comparisons of the same journals found a false link in 66 to 100 of 100.</source>
        <translation>Erprobt wurde das an Tausenden erfundener Tagebücher, in denen keine Gewohnheit etwas bewirkte. Bei einer Auswertung hatten weniger als 5 von 100 einen Zusammenhang, der stark genug war, um für „wahrscheinlich“ zu zählen. In sieben Auswertungen bekamen weniger als 5 von 100 jemals einen wahrscheinlichen Zusammenhang gezeigt. Bei einem möglichen Zusammenhang, den bei einer Auswertung ein bis zwei von zehn sehen, steht immer, dass er Zufall sein kann. Einfache Vergleiche derselben Tagebücher fanden in 66 bis 100 von 100 einen falschen Zusammenhang.</translation>
    </message>
    <message>
        <source>How good the evidence is</source>
        <translation>Wie gut die Belege sind</translation>
    </message>
    <message>
        <source>The evidence of a tip or a factor is about published studies, not about your entries. Strong: a guideline, or studies that agree, about something close to this. Moderate: at least one sound study or review, or good evidence from a neighbouring field. Weak: small, indirect or conflicting studies, or ones that only watched. Expert opinion: what experts or guidelines hold, or usual practice, or our own choice.</source>
        <translation>Bei den Belegen eines Tipps oder Faktors geht es um veröffentlichte Studien, nicht um deine Einträge. Stark: eine Leitlinie oder übereinstimmende Studien, die sehr Ähnliches untersucht haben. Mittel: mindestens eine gute Studie oder Übersicht oder gute Belege aus einem Nachbargebiet. Schwach: kleine, indirekte oder widersprüchliche Studien oder solche, die nur beobachtet haben. Fachmeinung: was Fachleute oder Leitlinien sagen, was üblich ist, oder unsere eigene Wahl.</translation>
    </message>
</context>
<context>
    <name>muscles</name>
    <message>
        <source>upper trapezius</source>
        <translation>oberer Trapezmuskel</translation>
    </message>
    <message>
        <source>middle trapezius and rhomboids</source>
        <translation>mittlerer Trapezmuskel und Rautenmuskeln</translation>
    </message>
    <message>
        <source>lower trapezius</source>
        <translation>unterer Trapezmuskel</translation>
    </message>
    <message>
        <source>levator scapulae</source>
        <translation>Schulterblattheber</translation>
    </message>
    <message>
        <source>latissimus</source>
        <translation>breiter Rückenmuskel</translation>
    </message>
    <message>
        <source>teres major</source>
        <translation>großer Rundmuskel</translation>
    </message>
    <message>
        <source>rear shoulder</source>
        <translation>hintere Schulter</translation>
    </message>
    <message>
        <source>rotator cuff</source>
        <translation>Rotatorenmanschette</translation>
    </message>
    <message>
        <source>serratus anterior</source>
        <translation>vorderer Sägemuskel</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>back extensors</source>
        <translation>Rückenstrecker</translation>
    </message>
    <message>
        <source>front shoulder</source>
        <translation>vordere Schulter</translation>
    </message>
    <message>
        <source>side shoulder</source>
        <translation>seitliche Schulter</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>biceps</source>
        <translation>Bizeps</translation>
    </message>
    <message>
        <source>triceps</source>
        <translation>Trizeps</translation>
    </message>
    <message>
        <source>forearms</source>
        <translation>Unterarme</translation>
    </message>
    <message>
        <source>abdominals</source>
        <translation>Bauchmuskeln</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>front thigh</source>
        <translation>vorderer Oberschenkel</translation>
    </message>
    <message>
        <source>back thigh</source>
        <translation>hinterer Oberschenkel</translation>
    </message>
    <message>
        <source>inner thigh</source>
        <translation>innerer Oberschenkel</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>ganzer Körper</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two muscles</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Main place</source>
        <translation>Hauptstelle</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <translation>Schmerzfrei</translation>
    </message>
    <message>
        <source>Not asked with a workout</source>
        <translation>Beim Training nicht gefragt</translation>
    </message>
</context>
<context>
    <name>planprint</name>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days, name of the phase</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pick what suits you. Nothing here is a must.</source>
        <translation>Nimm, was zu dir passt. Nichts muss.</translation>
    </message>
    <message>
        <source>May ease it, if you like</source>
        <translation>Kann lindern, wenn du magst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a tip, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one line of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Way back to load</source>
        <translation>Zurück zur Belastung</translation>
    </message>
    <message>
        <source>Stage %1: %2. %3</source>
        <comment>number, name, what to do</comment>
        <translation>Stufe %1: %2. %3</translation>
    </message>
    <message>
        <source>To go on: %1</source>
        <translation>Um weiterzugehen: %1</translation>
    </message>
    <message>
        <source>Stop and get advice if</source>
        <translation>Hör auf und hol dir Rat, wenn eins davon zutrifft</translation>
    </message>
    <message>
        <source>Recovery plan</source>
        <translation>Erholungsplan</translation>
    </message>
    <message>
        <source>%1. Printed on %2.</source>
        <comment>what the plan is for, a day</comment>
        <translation>%1. Gedruckt am %2.</translation>
    </message>
    <message>
        <source>Made with Rhomboid on the person&apos;s own computer. General advice, not a diagnosis.</source>
        <translation>Mit Rhomboid am eigenen Computer erstellt. Allgemeiner Rat, keine Diagnose.</translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation>Seite 1 von 1</translation>
    </message>
    <message>
        <source>This takes the place of the plan.</source>
        <translation>Das gilt anstelle des Plans.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Upper-back pain and training report</source>
        <translation>Bericht: Schmerz im oberen Rücken und Training</translation>
    </message>
    <message>
        <source>Training and upper-back pain, for a coach</source>
        <translation>Training und Schmerz im oberen Rücken, für Trainerin oder Trainer</translation>
    </message>
    <message>
        <source>My training and my upper back</source>
        <translation>Mein Training und mein oberer Rücken</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>For appointment on</source>
        <translation>Für den Termin am</translation>
    </message>
    <message>
        <source>Warning sign of an emergency</source>
        <translation>Warnzeichen für einen Notfall</translation>
    </message>
    <message>
        <source>Warning sign that a professional should look at</source>
        <translation>Warnzeichen, das fachlich abgeklärt werden soll</translation>
    </message>
    <message>
        <source>No entries in this period.</source>
        <translation>Keine Einträge in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Das Problem</translation>
    </message>
    <message numerus="yes">
        <source>Pain that began on %1, %n day(s) ago, is not settled yet.</source>
        <translation>
            <numerusform>Der Schmerz, der gestern, am %1, begann, ist noch nicht abgeklungen.</numerusform>
            <numerusform>Der Schmerz, der am %1 vor %Ln Tagen begann, ist noch nicht abgeklungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain that began on %1 is not settled yet.</source>
        <translation>Der Schmerz, der am %1 begann, ist noch nicht abgeklungen.</translation>
    </message>
    <message>
        <source>Wants to know: %1</source>
        <translation>Möchte wissen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count of days</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>logged days pain-free</source>
        <translation>eingetragene Tage schmerzfrei</translation>
    </message>
    <message>
        <source>days without an entry</source>
        <translation>Tage ohne Eintrag</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Function (weekly check)</source>
        <translation>Funktion (Wochenabfrage)</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>zuletzt am %1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Hinders enjoyment of life, 0 to 10</source>
        <translation>Hindert am Genießen des Lebens, 0 bis 10</translation>
    </message>
    <message>
        <source>Hinders general activity, 0 to 10</source>
        <translation>Hindert bei üblichen Tätigkeiten, 0 bis 10</translation>
    </message>
    <message>
        <source>Nights disturbed, of 7</source>
        <translation>Gestörte Nächte, von 7</translation>
    </message>
    <message>
        <source>Cannot do normal things</source>
        <translation>Kann Normales nicht tun</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>Four weeks ago: %1</source>
        <translation>Vor vier Wochen: %1</translation>
    </message>
    <message>
        <source>Highest pain of a day, on average</source>
        <translation>Höchster Schmerz am Tag, im Mittel</translation>
    </message>
    <message>
        <source>Highest pain of these seven days</source>
        <translation>Höchster Schmerz dieser sieben Tage</translation>
    </message>
    <message>
        <source>Pain-free days, of those with an entry</source>
        <translation>Schmerzfreie Tage, von denen mit Eintrag</translation>
    </message>
    <message>
        <source>Workouts, minutes</source>
        <translation>Trainings, Minuten</translation>
    </message>
    <message>
        <source>%1 with %2 min</source>
        <comment>workouts, minutes</comment>
        <translation>%1 mit %2 min</translation>
    </message>
    <message>
        <source>Now and four weeks ago</source>
        <translation>Jetzt und vor vier Wochen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Seen from behind: the patient&apos;s left is on the left. Number and colour: the highest pain entered there, 0 to 10.</source>
        <translation>Von hinten gesehen: links ist die linke Seite der Person. Zahl und Farbe: höchster Schmerz dort, 0 bis 10.</translation>
    </message>
    <message>
        <source>Patient&apos;s left</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Patient&apos;s right</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Places and levels</source>
        <translation>Stellen und Stärken</translation>
    </message>
    <message>
        <source>No place was named in this period.</source>
        <translation>In diesem Zeitraum wurde keine Stelle genannt.</translation>
    </message>
    <message>
        <source>Worse with: %1</source>
        <translation>Schlimmer bei: %1</translation>
    </message>
    <message>
        <source>Worse with: nothing was noted</source>
        <translation>Schlimmer bei: nichts notiert</translation>
    </message>
    <message>
        <source>Better with: %1</source>
        <translation>Besser durch: %1</translation>
    </message>
    <message>
        <source>Better with: nothing was noted</source>
        <translation>Besser durch: nichts notiert</translation>
    </message>
    <message>
        <source>Feels: %1</source>
        <translation>Fühlt sich an: %1</translation>
    </message>
    <message>
        <source>Feels: nothing was noted</source>
        <translation>Fühlt sich an: nichts notiert</translation>
    </message>
    <message>
        <source>Began: nothing was noted</source>
        <translation>Begann: nichts notiert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>warning sign, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>YES</source>
        <comment>answer to a warning sign</comment>
        <translation>JA</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Warning signs asked in this period</source>
        <translation>In diesem Zeitraum gefragte Warnzeichen</translation>
    </message>
    <message>
        <source>&apos;Not asked&apos; is not a &apos;no&apos;. The groups count the signs not named above.</source>
        <translation>„Nicht gefragt“ ist kein „Nein“. Die Gruppen zählen die oben nicht genannten Zeichen.</translation>
    </message>
    <message>
        <source>No sign was answered with yes. &apos;Not asked&apos; is not a &apos;no&apos;.</source>
        <translation>Kein Zeichen wurde mit Ja beantwortet. „Nicht gefragt“ ist kein „Nein“.</translation>
    </message>
    <message>
        <source>Made with Rhomboid on the person&apos;s own computer. Not a diagnosis. Pain: 0 none, 10 worst imaginable.</source>
        <translation>Mit Rhomboid am eigenen Computer erstellt. Keine Diagnose. Schmerz: 0 keiner, 10 der stärkste denkbare.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pain and training over time</source>
        <translation>Schmerz und Training im Verlauf</translation>
    </message>
    <message>
        <source>a lot (%1)</source>
        <comment>how often a relief helped</comment>
        <translation>sehr (%1)</translation>
    </message>
    <message>
        <source>a little (%1)</source>
        <comment>how often a relief helped</comment>
        <translation>etwas (%1)</translation>
    </message>
    <message>
        <source>not at all (%1)</source>
        <comment>how often a relief did not help</comment>
        <translation>gar nicht (%1)</translation>
    </message>
    <message>
        <source>not said (%1)</source>
        <comment>how often nobody said</comment>
        <translation>keine Angabe (%1)</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>mehr als Zufall</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>kein klarer Unterschied</translation>
    </message>
    <message>
        <source>Recovery plan: day %1, %2.</source>
        <translation>Erholungsplan: Tag %1, %2.</translation>
    </message>
    <message>
        <source>Recovery plan: day %1, %2. Way back to load: stage %3 of %4, %5: '%6'.</source>
        <comment>day, phase, stage, stages, stage&apos;s name, what to do</comment>
        <translation>Erholungsplan: Tag %1, %2. Zurück zur Belastung: Stufe %3 von %4, %5: „%6“.</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Linderung</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Helped, as reported</source>
        <translation>Hat geholfen, laut Angabe</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was probiert wurde</translation>
    </message>
    <message>
        <source>No relief was noted in this period.</source>
        <translation>In diesem Zeitraum wurde keine Linderung notiert.</translation>
    </message>
    <message>
        <source>first estimate, far from settled</source>
        <translation>erste Schätzung, noch lange nicht sicher</translation>
    </message>
    <message>
        <source>no clear link so far</source>
        <translation>bisher kein klarer Zusammenhang</translation>
    </message>
    <message>
        <source>possible link, may be chance</source>
        <translation>möglicher Zusammenhang, kann Zufall sein</translation>
    </message>
    <message>
        <source>likely goes with less pain</source>
        <translation>geht wahrscheinlich mit weniger Schmerz einher</translation>
    </message>
    <message>
        <source>likely goes with more pain</source>
        <translation>geht wahrscheinlich mit mehr Schmerz einher</translation>
    </message>
    <message>
        <source>clearly goes with less pain</source>
        <translation>geht klar mit weniger Schmerz einher</translation>
    </message>
    <message>
        <source>clearly goes with more pain</source>
        <translation>geht klar mit mehr Schmerz einher</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>difference and its range</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Points (95 % range)</source>
        <translation>Punkte (95 %)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What goes with pain after workouts</source>
        <translation>Was mit Schmerz nach Trainings einhergeht</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data yet: %n workout(s) with a check-in in the 72 hours after.</source>
        <translation>
            <numerusform>Noch nicht genug Daten: %Ln Training mit Check-in in den 72 Stunden danach.</numerusform>
            <numerusform>Noch nicht genug Daten: %Ln Trainings mit Check-in in den 72 Stunden danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the first %1 workouts with a check-in, other habits equal. Links in one person&apos;s diary, not causes.</source>
        <translation>Aus den ersten %1 Trainings mit Check-in, bei sonst gleichen Gewohnheiten. Zusammenhänge im Tagebuch einer Person, keine Ursachen.</translation>
    </message>
    <message>
        <source>Not enough data yet: %1.</source>
        <translation>Noch nicht genug Daten: %1.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Hurt</source>
        <translation>Tat weh</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>Tat nicht weh</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Exercises: workouts that hurt and did not</source>
        <translation>Übungen: Trainings mit und ohne Schmerz</translation>
    </message>
    <message>
        <source>No exercises were logged in this period.</source>
        <translation>In diesem Zeitraum wurden keine Übungen eingetragen.</translation>
    </message>
    <message>
        <source>Hurt: pain above %1 of 10 during the workout or in the 72 hours after it. Other exercises of the same workout count as well.</source>
        <translation>Tat weh: Schmerz über %1 von 10 während des Trainings oder in den 72 Stunden danach. Andere Übungen desselben Trainings zählen mit.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>In eigenen Worten der Person</translation>
    </message>
    <message>
        <source>Notes, the latest first</source>
        <translation>Notizen, neueste zuerst</translation>
    </message>
    <message>
        <source>No notes in this period.</source>
        <translation>Keine Notizen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Questions to raise</source>
        <translation>Fragen zum Besprechen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Minutes of training each day</source>
        <translation>Trainingsminuten pro Tag</translation>
    </message>
    <message>
        <source>Effort of the workout, 0 to 10</source>
        <translation>Anstrengung des Trainings, 0 bis 10</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>short date with year</comment>
        <translation>d.&#xa0;MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date</comment>
        <translation>d.&#xa0;MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date with year</comment>
        <translation>d.&#xa0;MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>a negative number</comment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>a positive number</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>word, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 % instead of %2 % of the largest before</source>
        <translation>%1 % statt %2 % vom Höchstwert</translation>
    </message>
    <message>
        <source>%1 instead of %2 %3</source>
        <comment>value, value, unit</comment>
        <translation>%1 statt %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose report it is, a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>own experiment: less pain with it</source>
        <translation>eigener Versuch: damit weniger Schmerz</translation>
    </message>
    <message>
        <source>own experiment: more pain with it</source>
        <translation>eigener Versuch: damit mehr Schmerz</translation>
    </message>
    <message>
        <source>%1 instead of %2 %3 compared with usual</source>
        <comment>value, value, unit</comment>
        <translation>%1 statt %2 %3, verglichen mit sonst</translation>
    </message>
    <message>
        <source>All %1 exercises have the same counts (hurt %2, did not %3, not said %4), so they cannot be told apart.</source>
        <translation>Alle %1 Übungen haben dieselben Zahlen (tat weh %2, tat nicht weh %3, nicht gesagt %4) und lassen sich deshalb nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Experiment, decided by draw: %1. Stopped before its end, no result.</source>
        <translation>Versuch, ausgelost: %1. Vor dem Ende abgebrochen, kein Ergebnis.</translation>
    </message>
    <message>
        <source>Experiment, decided by draw: %1. Running, %2 of %3 workouts done; no result before the end.</source>
        <translation>Versuch, ausgelost: %1. Läuft, %2 von %3 Trainings geschafft; kein Ergebnis vor dem Ende.</translation>
    </message>
    <message>
        <source>Experiment, decided by draw: %1. Ended with too few pairs to compare (%2).</source>
        <translation>Versuch, ausgelost: %1. Beendet mit zu wenigen Paaren für einen Vergleich (%2).</translation>
    </message>
    <message>
        <source>Experiment, decided by draw: %1. %2 points of pain, %3, %4 pairs.</source>
        <translation>Versuch, ausgelost: %1. %2 Punkte Schmerz, %3, %4 Paare.</translation>
    </message>
    <message>
        <source>Experiment, decided by draw: %1. %2 points of pain (%3 to %4), %5, %6 pairs.</source>
        <translation>Versuch, ausgelost: %1. %2 Punkte Schmerz (%3 bis %4), %5, %6 Paare.</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Worst pain during it or in 72 hours</source>
        <translation>Stärkster Schmerz dabei oder in 72 h</translation>
    </message>
    <message>
        <source>Most recent workouts</source>
        <translation>Letzte Trainings</translation>
    </message>
    <message>
        <source>less pain</source>
        <translation>weniger Schmerz</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>mehr Schmerz</translation>
    </message>
    <message numerus="yes">
        <source>No pain on the %n day(s) with an entry.</source>
        <translation>
            <numerusform>Kein Schmerz an dem einen Tag mit Eintrag.</numerusform>
            <numerusform>Kein Schmerz an den %Ln Tagen mit Eintrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>workouts</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Began, counted from a workout: %1</source>
        <translation>Begann, vom Training aus gesehen: %1</translation>
    </message>
    <message>
        <source>Pain on %1 of %2 days with an entry, highest %3 of 10 on %4.</source>
        <translation>Schmerz an %1 von %2 Tagen mit Eintrag, höchstens %3 von 10 am %4.</translation>
    </message>
    <message>
        <source>Pain of %1 of 10 on %2, the only day with an entry.</source>
        <translation>Schmerz von %1 von 10 am %2, dem einzigen Tag mit Eintrag.</translation>
    </message>
    <message>
        <source>No place was named.</source>
        <translation>Es wurde keine Stelle genannt.</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <comment>of the body</comment>
        <translation>Stelle: %1.</translation>
    </message>
    <message>
        <source>Highest pain: %1 (%2 of 10).</source>
        <comment>places, level</comment>
        <translation>Stärkster Schmerz: %1 (%2 von 10).</translation>
    </message>
    <message>
        <source>Own question in the journal: does pain go with &apos;%1&apos;?</source>
        <translation>Eigene Frage im Tagebuch: Gehen Schmerzen einher mit „%1“?</translation>
    </message>
    <message numerus="yes">
        <source>workout(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Training</numerusform>
            <numerusform>Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, self-reported entries. Prepared on %2.</source>
        <comment>days, day</comment>
        <translation>%1, eigene Einträge. Erstellt am %2.</translation>
    </message>
    <message>
        <source>%1, self-reported entries.</source>
        <comment>days</comment>
        <translation>%1, eigene Einträge.</translation>
    </message>
    <message>
        <source>%1, entered by someone else for this person. Prepared on %2.</source>
        <comment>days, day</comment>
        <translation>%1, von jemand anderem für diese Person eingetragen. Erstellt am %2.</translation>
    </message>
    <message>
        <source>%1, entered by someone else for this person.</source>
        <comment>days</comment>
        <translation>%1, von jemand anderem für diese Person eingetragen.</translation>
    </message>
    <message>
        <source>Effort: 0 rest, 10 as hard as possible. Method: on the person&apos;s computer, under Insights.</source>
        <translation>Anstrengung: 0 Ruhe, 10 so hart wie möglich. Methode: im Programm der Person, unter Erkenntnisse.</translation>
    </message>
    <message>
        <source>Highest pain and named most often: %1 (%2 of 10).</source>
        <comment>place, level</comment>
        <translation>Am stärksten und am häufigsten genannt: %1 (%2 von 10).</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier day(s)</source>
        <comment>dates</comment>
        <translation>
            <numerusform>%1 und %Ln früherer Tag</numerusform>
            <numerusform>%1 und %Ln frühere Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1 und %Ln weitere Stelle</numerusform>
            <numerusform>%1 und %Ln weitere Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Named most often: %2 (%n time(s)).</source>
        <comment>a sentence, place</comment>
        <translation>
            <numerusform>%1 Am häufigsten genannt: %2 (%Ln-mal).</numerusform>
            <numerusform>%1 Am häufigsten genannt: %2 (%Ln-mal).</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest pain with a place named: %1 (%2 of 10).</source>
        <comment>places, level</comment>
        <translation>Stärkster Schmerz mit Angabe der Stelle: %1 (%2 von 10).</translation>
    </message>
    <message>
        <source>Highest pain with a place named, and named most often: %1 (%2 of 10).</source>
        <comment>place, level</comment>
        <translation>Stärkster Schmerz mit Angabe der Stelle und am häufigsten genannt: %1 (%2 von 10).</translation>
    </message>
    <message>
        <source>Only place named: %1 (highest %2 of 10).</source>
        <comment>of the body, level</comment>
        <translation>Einzige genannte Stelle: %1 (höchstens %2 von 10).</translation>
    </message>
    <message>
        <source>%1, duration not noted</source>
        <comment>workouts</comment>
        <translation>%1, Dauer nicht eingetragen</translation>
    </message>
    <message>
        <source>%1 with at least %2 min</source>
        <comment>workouts, minutes</comment>
        <translation>%1 mit mindestens %2 min</translation>
    </message>
    <message>
        <source>Pain was logged too rarely to compare workouts.</source>
        <translation>Schmerz wurde zu selten eingetragen, um Trainings zu vergleichen.</translation>
    </message>
    <message>
        <source>Every report says the same, so there is nothing to compare.</source>
        <translation>Alle Angaben sind gleich, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Cannot be told apart from other habits: %1.</source>
        <translation>Von anderen Gewohnheiten nicht zu trennen: %1.</translation>
    </message>
    <message>
        <source>%1, made-up entries to look around in. Prepared on %2.</source>
        <comment>days, day</comment>
        <translation>%1, erfundene Einträge zum Umsehen. Erstellt am %2.</translation>
    </message>
    <message>
        <source>%1, made-up entries to look around in.</source>
        <comment>days</comment>
        <translation>%1, erfundene Einträge zum Umsehen.</translation>
    </message>
    <message>
        <source>No entries in these two weeks.</source>
        <translation>Keine Einträge in diesen beiden Wochen.</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Nothing was noted about it in this period.</source>
        <translation>In diesem Zeitraum wurde dazu nichts notiert.</translation>
    </message>
    <message numerus="yes">
        <source>no (%n sign(s))</source>
        <comment>answers</comment>
        <translation>
            <numerusform>nein (%Ln Zeichen)</numerusform>
            <numerusform>nein (%Ln Zeichen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no (%n sign(s)); %1 not asked</source>
        <comment>answers</comment>
        <translation>
            <numerusform>nein (%Ln Zeichen); nicht gefragt: %1</numerusform>
            <numerusform>nein (%Ln Zeichen); nicht gefragt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign was asked in this period. &apos;Not asked&apos; is not a &apos;no&apos;.</source>
        <translation>In diesem Zeitraum wurde nach keinem Zeichen gefragt. „Nicht gefragt“ ist kein „Nein“.</translation>
    </message>
    <message>
        <source>Too little was entered in this period to draw it.</source>
        <translation>In diesem Zeitraum wurde zu wenig eingetragen, um es zu zeichnen.</translation>
    </message>
    <message>
        <source>From the whole journal (the first %1 workouts with a check-in), not only this period; other habits equal. Links in one person&apos;s diary, not causes.</source>
        <translation>Aus dem ganzen Tagebuch (den ersten %1 Trainings mit Check-in), nicht nur aus diesem Zeitraum; bei sonst gleichen Gewohnheiten. Zusammenhänge im Tagebuch einer Person, keine Ursachen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more exercise(s)</source>
        <comment>names of exercises</comment>
        <translation>
            <numerusform>%1 und %Ln weitere Übung</numerusform>
            <numerusform>%1 und %Ln weitere Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Course, remedies tried, links found</source>
        <translation>Verlauf, Behandlungsversuche, Zusammenhänge</translation>
    </message>
    <message>
        <source>Exercises named in one row have these counts each.</source>
        <translation>Übungen in einer Zeile haben jede für sich diese Zahlen.</translation>
    </message>
    <message>
        <source>Rings: highest pain logged that day. Days without a ring have no entry. Line and band: trend over weeks with its likely range; single days may lie outside. Bars: minutes. Dots: effort.</source>
        <translation>Ringe: höchster an diesem Tag eingetragener Schmerz. Tage ohne Ring haben keinen Eintrag. Linie und Band: Trend über Wochen mit wahrscheinlichem Bereich; einzelne Tage können außerhalb liegen. Balken: Minuten. Punkte: Anstrengung.</translation>
    </message>
    <message>
        <source>Weekly check: pain on average, 0 to 10</source>
        <translation>Wochenabfrage: Schmerz im Mittel, 0 bis 10</translation>
    </message>
    <message>
        <source>%1, week up to %2</source>
        <comment>answer, day</comment>
        <translation>%1, Woche bis %2</translation>
    </message>
    <message>
        <source>Last 7 days: %1</source>
        <translation>Letzte 7 Tage: %1</translation>
    </message>
    <message numerus="yes">
        <source>What it is like, in %n pain entry(s) (workouts left out)</source>
        <translation>
            <numerusform>Wie es ist, in einem Schmerz-Eintrag (ohne Trainings)</numerusform>
            <numerusform>Wie es ist, in %Ln Schmerz-Einträgen (ohne Trainings)</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more: %2</source>
        <comment>count, names</comment>
        <translation>und %1 weitere: %2</translation>
    </message>
    <message>
        <source>logged days with medicine noted</source>
        <translation>eingetragene Tage mit Medikament</translation>
    </message>
    <message>
        <source>Seen from behind: left is on the left. Number and colour: the highest pain entered there, 0 to 10.</source>
        <translation>Von hinten gesehen: links ist links. Zahl und Farbe: der höchste dort eingetragene Schmerz, 0 bis 10.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>rhomboid::AdvicePage</name>
    <message>
        <source>Tips</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>Training tips are hidden until you have had this checked.</source>
        <translation>Trainingstipps bleiben verborgen, bis du das hast abklären lassen.</translation>
    </message>
    <message>
        <source>Tips that add load are marked: leave them until you have had this checked.</source>
        <translation>Tipps, die mehr belasten, sind markiert: Lass sie, bis du das hast abklären lassen.</translation>
    </message>
    <message>
        <source>General advice, not yet reviewed by a clinician. Pick what suits you; nothing here is a must. With a warning sign, get that checked first. Rhomboid is not a medical device and does not diagnose.</source>
        <translation>Allgemeine Hinweise, noch nicht ärztlich oder therapeutisch geprüft. Nimm, was zu dir passt; nichts davon ist ein Muss. Lass ein Warnzeichen zuerst abklären. Rhomboid ist kein Medizinprodukt und stellt keine Diagnosen.</translation>
    </message>
</context>
<context>
    <name>rhomboid::BackupsCard</name>
    <message>
        <source>Back up every day</source>
        <translation>Jeden Tag sichern</translation>
    </message>
    <message>
        <source>Usual folder</source>
        <translation>Üblicher Ordner</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the folder of the backups</source>
        <translation>Ordner der Sicherungen ändern</translation>
    </message>
    <message>
        <source>A first backup lies in the new folder; earlier ones stay where they are</source>
        <translation>Eine erste Sicherung liegt im neuen Ordner; frühere bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Backups and your data</source>
        <translation>Sicherungen und deine Daten</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückholen…</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Sicherung zum Zurückholen</translation>
    </message>
    <message>
        <source>Kept in %1, the last 14 days that have one. Neither the journal nor its backups are encrypted: whoever can use this account can read them.</source>
        <translation>Aufbewahrt in %1, die letzten 14 Tage mit Sicherung. Weder das Tagebuch noch seine Sicherungen sind verschlüsselt: Wer Zugang zu diesem Benutzerkonto hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Asks first, and can be undone</source>
        <translation>Fragt vorher und lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Backup made, checked and readable</source>
        <translation>Sicherung angelegt, geprüft und lesbar</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Last backup: %1, checked when it was made.</source>
        <translation>Letzte Sicherung: %1, beim Anlegen geprüft.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>moment, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Sicherung vom %1 zurückholen?</translation>
    </message>
    <message>
        <source>Your journal becomes what it was then. Undo takes that back until you close the window.</source>
        <translation>Dein Tagebuch wird wieder, wie es damals war. Rückgängig nimmt das zurück, bis du das Fenster schließt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung zurückgeholt</translation>
    </message>
    <message>
        <source>Delete everything in this journal?</source>
        <translation>Alles in diesem Tagebuch löschen?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>Nichts wurde gelöscht: %1</translation>
    </message>
    <message>
        <source>Everything deleted. The last backup: %1</source>
        <translation>Alles gelöscht. Die letzte Sicherung: %1</translation>
    </message>
    <message>
        <source>What is typed in a form and not saved is gone for good. A last backup of the rest is made first and stays on this computer, with the others, in %1. Delete that folder as well if nothing is to remain.</source>
        <translation>Was in einem Formular steht und nicht gespeichert ist, ist endgültig weg. Vom Übrigen wird vorher eine letzte Sicherung angelegt; sie bleibt mit den anderen auf diesem Computer, in %1. Lösch auch diesen Ordner, wenn nichts bleiben soll.</translation>
    </message>
    <message>
        <source>Asks first. A last backup stays in the folder until you delete it.</source>
        <translation>Fragt vorher. Eine letzte Sicherung bleibt im Ordner, bis du sie löschst.</translation>
    </message>
    <message>
        <source>On another disk, backups survive if this one fails</source>
        <translation>Auf einem anderen Laufwerk bleiben sie erhalten, wenn dieses ausfällt</translation>
    </message>
</context>
<context>
    <name>rhomboid::BodyHeat</name>
    <message numerus="yes">
        <source>%1: %n entry(s)</source>
        <translation>
            <numerusform>%1: %Ln Eintrag</numerusform>
            <numerusform>%1: %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::BodyMap</name>
    <message>
        <source>Where it hurts, seen from behind</source>
        <translation>Wo es wehtut, von hinten gesehen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>rhomboid::BusyLine</name>
    <message>
        <source>Working out new results</source>
        <translation>Neue Ergebnisse werden berechnet</translation>
    </message>
    <message>
        <source>Showing the last result until this is done.</source>
        <translation>Bis dahin siehst du das letzte Ergebnis.</translation>
    </message>
</context>
<context>
    <name>rhomboid::CalendarCard</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Highest pain per day, %1 to %2</source>
        <translation>Höchster Schmerz pro Tag, %1 bis %2</translation>
    </message>
    <message>
        <source>Calendar of the highest pain of each day</source>
        <translation>Kalender des höchsten Schmerzes pro Tag</translation>
    </message>
    <message>
        <source>Highest pain per day</source>
        <translation>Höchster Schmerz pro Tag</translation>
    </message>
</context>
<context>
    <name>rhomboid::CalendarHeat</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d.&#xa0;MMMM yyyy</translation>
    </message>
    <message>
        <source>%1: no pain logged</source>
        <translation>%1: kein Schmerz eingetragen</translation>
    </message>
    <message>
        <source>%1: pain-free</source>
        <translation>%1: schmerzfrei</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <comment>day, level</comment>
        <translation>%1: %2 von 10</translation>
    </message>
</context>
<context>
    <name>rhomboid::ChartTools</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Zoom in: fewer days</source>
        <translation>Vergrößern: weniger Tage</translation>
    </message>
    <message>
        <source>Zoom out: more days</source>
        <translation>Verkleinern: mehr Tage</translation>
    </message>
    <message>
        <source>In view: %1 to %2</source>
        <translation>Zu sehen: %1 bis %2</translation>
    </message>
    <message>
        <source>Drag over days to zoom in</source>
        <translation>Zum Vergrößern über Tage ziehen</translation>
    </message>
    <message>
        <source>On the chart: drag over days, or press plus, to zoom in. Drag with Shift, or press Ctrl and an arrow key, to move. 0 shows all days.</source>
        <translation>Im Diagramm: Zieh über Tage oder drück Plus, um zu vergrößern. Zieh mit Umschalt oder drück Strg und eine Pfeiltaste, um zu verschieben. 0 zeigt alle Tage.</translation>
    </message>
</context>
<context>
    <name>rhomboid::CheckInsCard</name>
    <message numerus="yes">
        <source>%n hours after your workout</source>
        <translation>
            <numerusform>%Ln Stunde nach deinem Training</numerusform>
            <numerusform>%Ln Stunden nach deinem Training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours after %1</source>
        <translation>
            <numerusform>%Ln Stunde nach %1</numerusform>
            <numerusform>%Ln Stunden nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Optional, and any answer helps</source>
        <translation>Freiwillig, und jede Antwort hilft</translation>
    </message>
    <message>
        <source>Best around %1 today.</source>
        <translation>Am besten heute gegen %1.</translation>
    </message>
    <message>
        <source>Best around %1, %2.</source>
        <comment>time, day</comment>
        <translation>Am besten gegen %1, %2.</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <translation>Schmerzfrei</translation>
    </message>
    <message>
        <source>Log pain</source>
        <translation>Schmerz eintragen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing open. Rhomboid asks here one and two days after a workout.</source>
        <translation>Nichts offen. Rhomboid fragt hier einen und zwei Tage nach einem Training.</translation>
    </message>
</context>
<context>
    <name>rhomboid::ChecklistCard</name>
    <message>
        <source>For today</source>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>Pick what suits you. Nothing here is a must.</source>
        <translation>Nimm, was zu dir passt. Nichts muss.</translation>
    </message>
    <message>
        <source>Ticks are kept with the day. Tomorrow starts with a clean list.</source>
        <translation>Häkchen gelten für den Tag, morgen ist die Liste wieder leer.</translation>
    </message>
    <message>
        <source>May ease it, if you like</source>
        <translation>Kann lindern, wenn du magst</translation>
    </message>
    <message>
        <source>This takes the place of the plan.</source>
        <translation>Das gilt anstelle des Plans.</translation>
    </message>
</context>
<context>
    <name>rhomboid::ChipGroup</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rhomboid::CompletionDialog</name>
    <message>
        <source>Complete these workouts</source>
        <translation>Diese Trainings ergänzen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workout(s) have effort and duration.</source>
        <translation>
            <numerusform>%1 von %Ln Training hat Anstrengung und Dauer.</numerusform>
            <numerusform>%1 von %Ln Trainings haben Anstrengung und Dauer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort and duration give a workout its load. Effort means the whole workout, not a single set. Fill in what you remember; unknown is fine. Each value is saved as you type it.</source>
        <translation>Aus Anstrengung und Dauer ergibt sich die Belastung eines Trainings. Gemeint ist die Anstrengung des ganzen Trainings, nicht die eines Satzes. Trag ein, was du noch weißt; unbekannt ist in Ordnung. Jeder Wert wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>Tab: next value. Enter: same value of the next workout. Ctrl+D: copy from the workout above. Ctrl+Z: undo.</source>
        <translation>Tab: nächster Wert. Eingabe: derselbe Wert im nächsten Training. Strg+D: Wert von darüber. Strg+Z: rückgängig.</translation>
    </message>
</context>
<context>
    <name>rhomboid::CompletionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>workout, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Duration, min</source>
        <translation>Dauer, min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>workout, column, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Complete workout</source>
        <translation>Training ergänzen</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not fit under &apos;%3&apos;. Please enter %4 to %5.</source>
        <comment>workout, what was typed, column, lowest, highest</comment>
        <translation>%1: „%2“ passt nicht zu „%3“. Bitte %4 bis %5 eingeben.</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Anstrengung, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain before, 0 to 10</source>
        <translation>Schmerz davor, 0 bis 10</translation>
    </message>
</context>
<context>
    <name>rhomboid::ConditionsForm</name>
    <message>
        <source>Warm-up and cool-down</source>
        <translation>Aufwärmen und Abwärmen</translation>
    </message>
    <message>
        <source>Fluids</source>
        <translation>Trinken</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>All optional</source>
        <translation>Alles optional</translation>
    </message>
    <message>
        <source>Total %1 %2</source>
        <comment>number, unit</comment>
        <translation>Zusammen %1 %2</translation>
    </message>
</context>
<context>
    <name>rhomboid::DayStrip</name>
    <message>
        <source>%1: pain %2</source>
        <translation>%1: Schmerz %2</translation>
    </message>
    <message>
        <source>%1: no entry</source>
        <translation>%1: kein Eintrag</translation>
    </message>
</context>
<context>
    <name>rhomboid::DotGroup</name>
    <message numerus="yes">
        <source>%n workout(s) at %1</source>
        <translation>
            <numerusform>%Ln Training bei %1</numerusform>
            <numerusform>%Ln Trainings bei %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::DraftKeeper</name>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf gesichert</translation>
    </message>
    <message>
        <source>Your draft is back. It was not saved yet.</source>
        <translation>Dein Entwurf ist wieder da. Er ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>rhomboid::EntryModel</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>Belastung %1</translation>
    </message>
    <message>
        <source>Workout</source>
        <comment>what a search finds it by</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>what a search finds it by</comment>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <comment>what a search finds it by</comment>
        <translation>Schmerzfrei</translation>
    </message>
    <message>
        <source>Note for several days</source>
        <comment>what a search finds it by</comment>
        <translation>Notiz für mehrere Tage</translation>
    </message>
</context>
<context>
    <name>rhomboid::EntryTable</name>
    <message>
        <source>Reverse</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Entries, as a table</source>
        <translation>Einträge als Tabelle</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>For a spreadsheet. Ctrl+C copies only the chosen rows.</source>
        <translation>Für eine Tabellenkalkulation. Strg+C kopiert nur die gewählten Zeilen.</translation>
    </message>
</context>
<context>
    <name>rhomboid::EntryTableModel</name>
    <message>
        <source>Min.</source>
        <comment>narrow heading</comment>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Effort</source>
        <comment>narrow heading</comment>
        <translation>Anstr.</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>narrow heading</comment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>narrow heading</comment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <translation>Schmerzfrei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Schmerz max.</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>Hauptstelle</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in a table</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 ↑</source>
        <comment>heading of the column it is sorted by, upwards</comment>
        <translation>%1 ↑</translation>
    </message>
    <message>
        <source>%1 ↓</source>
        <comment>heading of the column it is sorted by, downwards</comment>
        <translation>%1 ↓</translation>
    </message>
</context>
<context>
    <name>rhomboid::ExerciseChoice</name>
    <message>
        <source>Exercise or muscle</source>
        <translation>Übung oder Muskel</translation>
    </message>
    <message>
        <source>Search exercises and muscles</source>
        <translation>Übungen und Muskeln suchen</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Any muscle</source>
        <translation>Alle Muskeln</translation>
    </message>
    <message>
        <source>Matching exercises</source>
        <translation>Passende Übungen</translation>
    </message>
    <message>
        <source>%1, works %2</source>
        <translation>%1, trainiert %2</translation>
    </message>
</context>
<context>
    <name>rhomboid::ExerciseGrid</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Normal sets</source>
        <translation>Normale Sätze</translation>
    </message>
    <message>
        <source>Warm-up sets</source>
        <translation>Aufwärmsätze</translation>
    </message>
    <message>
        <source>Drop sets</source>
        <translation>Dropsätze</translation>
    </message>
    <message>
        <source>Sets to failure</source>
        <translation>Sätze bis zum Versagen</translation>
    </message>
    <message>
        <source>One row a set</source>
        <translation>Eine Zeile pro Satz</translation>
    </message>
    <message>
        <source>Copy the row above</source>
        <translation>Zeile darüber kopieren</translation>
    </message>
    <message>
        <source>Double the row</source>
        <translation>Zeile verdoppeln</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Für eine Tabelle kopieren</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet</source>
        <translation>Zeilen einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Say what exercise this is</source>
        <translation>Sagen, welche Übung das ist</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>exercise, kind of its sets</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Kind of the sets</source>
        <translation>Art der Sätze</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Zeile nach unten</translation>
    </message>
</context>
<context>
    <name>rhomboid::ExerciseModel</name>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Drop set</source>
        <translation>Dropsatz</translation>
    </message>
    <message>
        <source>To failure</source>
        <translation>Bis zum Versagen</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, value</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Weight, %1</source>
        <translation>Gewicht, %1</translation>
    </message>
    <message>
        <source>Distance, %1</source>
        <translation>Strecke, %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Volume, %1</source>
        <translation>Volumen, %1</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not fit under Sets. Type 1 to 99, or 4x8x50, 8x500m or 3x30s.</source>
        <comment>exercise, what was typed</comment>
        <translation>%1: „%2“ passt nicht zu Sätze. Tippe 1 bis 99, oder 4x8x50, 8x500m oder 3x30s.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not fit under Reps. Type a number such as 8.</source>
        <comment>exercise, what was typed</comment>
        <translation>%1: „%2“ passt nicht zu Wdh. Tippe eine Zahl wie 8.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not fit under Weight. Type a number such as 20, 20 kg or 45 lb.</source>
        <comment>exercise, what was typed</comment>
        <translation>%1: „%2“ passt nicht zu Gewicht. Tippe eine Zahl wie 20, 20 kg oder 45 lb.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not fit under Distance. Type a number such as 500 m or 2 km.</source>
        <comment>exercise, what was typed</comment>
        <translation>%1: „%2“ passt nicht zu Strecke. Tippe eine Zahl wie 500 m oder 2 km.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not fit under Time. Type 45 s, 1:30 or 2 min.</source>
        <comment>exercise, what was typed</comment>
        <translation>%1: „%2“ passt nicht zu Zeit. Tippe 45 s, 1:30 oder 2 min.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not fit under RPE. Type 0 to 10.</source>
        <comment>exercise, what was typed</comment>
        <translation>%1: „%2“ passt nicht zu RPE. Tippe 0 bis 10.</translation>
    </message>
    <message>
        <source>Delete a row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Paste exercises</source>
        <translation>Übungen einfügen</translation>
    </message>
    <message>
        <source>Copy the row above</source>
        <translation>Zeile darüber kopieren</translation>
    </message>
    <message>
        <source>Double the row</source>
        <translation>Zeile verdoppeln</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>Zeile verschieben</translation>
    </message>
    <message>
        <source>One row a set</source>
        <translation>Eine Zeile pro Satz</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Delete the row of %1</source>
        <comment>exercise</comment>
        <translation>Zeile löschen: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>column, value, kind of the sets</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>W</source>
        <comment>warm-up sets, one letter</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>D</source>
        <comment>drop sets, one letter</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>F</source>
        <comment>sets to failure, one letter</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>kind of sets</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Kind of the sets: %1. Ctrl+K chooses another.</source>
        <translation>Art der Sätze: %1. Strg+K wählt eine andere.</translation>
    </message>
    <message>
        <source>Kind of the sets of %1: %2</source>
        <comment>exercise, kind</comment>
        <translation>Art der Sätze von %1: %2</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Change a row</source>
        <translation>Zeile ändern</translation>
    </message>
</context>
<context>
    <name>rhomboid::ExercisesCard</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>What to log</source>
        <translation>Was eingetragen wird</translation>
    </message>
    <message>
        <source>Sets and reps</source>
        <translation>Sätze und Wdh.</translation>
    </message>
    <message>
        <source>Duration only</source>
        <translation>Nur Dauer</translation>
    </message>
    <message>
        <source>Sort in</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Sort in the unknown exercises</source>
        <translation>Unbekannte Übungen zuordnen</translation>
    </message>
    <message>
        <source>What was not pasted</source>
        <translation>Was nicht eingefügt wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the note about what was not pasted</source>
        <translation>Hinweis schließen, was nicht eingefügt wurde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known to Rhomboid, so without a load for the upper back: %1</source>
        <translation>Rhomboid nicht bekannt, daher ohne Belastung für den oberen Rücken: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two exercises</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Tab moves on, Ctrl+D copies the row above, Alt+Up and Alt+Down move a row, Ctrl+K says the kind of sets, Ctrl+Backspace deletes. In Sets you can type 4x8x50, 8x500m or 3x30s. Rows of a spreadsheet can be pasted.</source>
        <translation>Tab geht weiter, Strg+D kopiert die Zeile darüber, Alt+Auf und Alt+Ab verschieben eine Zeile, Strg+K sagt die Art der Sätze, Strg+Rücktaste löscht. Bei Sätze kannst du 4x8x50, 8x500m oder 3x30s tippen. Zeilen einer Tabelle lassen sich einfügen.</translation>
    </message>
</context>
<context>
    <name>rhomboid::ExperimentList</name>
    <message>
        <source>Experiments and ideas</source>
        <translation>Versuche und Ideen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, what there is to say</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1 of %2 workouts done</source>
        <translation>%1 von %2 Trainings geschafft</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Stopped early, %1</source>
        <translation>Abgebrochen, %1</translation>
    </message>
    <message>
        <source>Ideas from your journal</source>
        <translation>Ideen aus deinem Tagebuch</translation>
    </message>
    <message>
        <source>Ideas for everyone</source>
        <translation>Ideen für alle</translation>
    </message>
    <message>
        <source>Finished and stopped</source>
        <translation>Abgeschlossen und abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s), %1</source>
        <comment>count, month</comment>
        <translation>
            <numerusform>%Ln Training, %1</numerusform>
            <numerusform>%Ln Trainings, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::ExperimentOffer</name>
    <message>
        <source>Did you do it like that?</source>
        <translation>Hast du es so gemacht?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Show today&apos;s draw</source>
        <translation>Heutiges Los zeigen</translation>
    </message>
    <message>
        <source>Experiment, workout %1 of %2</source>
        <translation>Versuch, Training %1 von %2</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <translation>Versuch: %1</translation>
    </message>
    <message>
        <source>This workout began before its draw was shown, so its pair is left out of the result.</source>
        <translation>Dieses Training begann, bevor sein Los gezeigt wurde; sein Paar zählt deshalb nicht im Ergebnis.</translation>
    </message>
    <message>
        <source>Show the draw before you train. A workout that has begun does not count for the experiment, and nothing is lost.</source>
        <translation>Zeig das Los vor dem Training an. Ein Training, das schon begonnen hat, zählt nicht für den Versuch, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>By its start, this workout began before the draw was shown (%1, %2), so the draw cannot have decided it. It does not count for the experiment, and the draw waits for the next one. If it begins after the draw, please correct the start.</source>
        <comment>day, time</comment>
        <translation>So wie der Beginn eingetragen ist, begann dieses Training, bevor das Los gezeigt wurde (%1, %2). Also kann das Los nicht darüber entschieden haben: Es zählt nicht für den Versuch, und das Los wartet auf das nächste. Wenn es nach dem Los beginnt, berichtige bitte den Beginn.</translation>
    </message>
    <message>
        <source>%1 If the workout began before the draw was shown, please correct the start.</source>
        <comment>how to do it</comment>
        <translation>%1 Wenn das Training begann, bevor das Los gezeigt wurde, berichtige bitte den Beginn.</translation>
    </message>
    <message>
        <source>Set the start to %1</source>
        <comment>time</comment>
        <translation>Beginn auf %1 setzen</translation>
    </message>
    <message>
        <source>The start of this workout is not known. It counts for the experiment only if it began after the draw was shown (%1, %2): please enter the start. Else the draw waits for the next one.</source>
        <comment>day, time</comment>
        <translation>Wann dieses Training begann, ist nicht bekannt. Es zählt nur für den Versuch, wenn es begann, nachdem das Los gezeigt wurde (%1, %2): Gib dann bitte den Beginn ein. Sonst wartet das Los auf das nächste.</translation>
    </message>
</context>
<context>
    <name>rhomboid::ExperimentsPage</name>
    <message>
        <source>Experiments</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Experiments and ideas</source>
        <translation>Versuche und Ideen</translation>
    </message>
    <message>
        <source>How experiments work</source>
        <translation>Wie Versuche funktionieren</translation>
    </message>
    <message>
        <source>Experiment or idea</source>
        <translation>Versuch oder Idee</translation>
    </message>
</context>
<context>
    <name>rhomboid::FactorDetail</name>
    <message numerus="yes">
        <source>%n workout(s), mean %1</source>
        <translation>
            <numerusform>%Ln Training, Mittelwert %1</numerusform>
            <numerusform>%Ln Trainings, Mittelwert %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%Ln Training</numerusform>
            <numerusform>%Ln Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n workout(s)</source>
        <comment>reason</comment>
        <translation>
            <numerusform>%1: %Ln Training</numerusform>
            <numerusform>%1: %Ln Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Make this my question</source>
        <translation>Zu meiner Frage machen</translation>
    </message>
    <message>
        <source>Worst pain in the 72 hours after a workout</source>
        <translation>Stärkster Schmerz in den 72 Stunden nach einem Training</translation>
    </message>
    <message>
        <source>Plain difference</source>
        <translation>Einfacher Unterschied</translation>
    </message>
    <message>
        <source>Adjusted for your other habits</source>
        <translation>Bereinigt um deine anderen Gewohnheiten</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95-%-Bereich</translation>
    </message>
    <message>
        <source>What a better answer takes</source>
        <translation>Was eine bessere Antwort braucht</translation>
    </message>
    <message>
        <source>How the verdict comes about</source>
        <translation>Wie die Aussage zustande kommt</translation>
    </message>
    <message>
        <source>A link is not proof of a cause.</source>
        <translation>Ein Zusammenhang beweist keine Ursache.</translation>
    </message>
    <message>
        <source>One question chosen before the first estimate is tested alone and needs fewer workouts.</source>
        <translation>Eine einzelne Frage, vor der ersten Schätzung gewählt, wird allein geprüft und braucht weniger Trainings.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n workout(s)</source>
        <translation>
            <numerusform>%Ln Training zeigen</numerusform>
            <numerusform>%Ln Trainings zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more: keep logging, and it will be looked at again.</source>
        <translation>Nichts weiter: Trag ein wie bisher, dann wird wieder nachgesehen.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no number to show</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>95 % range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>This is your question: it is tested alone.</source>
        <translation>Das ist deine Frage: Sie wird allein geprüft.</translation>
    </message>
    <message>
        <source>The plain difference is a description of your entries: it may be chance, or come from something else that differed on these days.</source>
        <translation>Der einfache Unterschied beschreibt deine Einträge: Er kann Zufall sein oder von etwas anderem kommen, das an diesen Tagen anders war.</translation>
    </message>
    <message>
        <source>Not stable over time: the two halves of your journal point in opposite directions.</source>
        <translation>Nicht stabil über die Zeit: Die beiden Hälften deines Tagebuchs zeigen in entgegengesetzte Richtungen.</translation>
    </message>
    <message>
        <source>The timing does not fit: the values of the workout before or after go with this pain more closely, so this stays a possible link.</source>
        <translation>Der zeitliche Ablauf passt nicht: Die Werte des Trainings davor oder danach gehen enger mit diesem Schmerz einher, deshalb bleibt es ein möglicher Zusammenhang.</translation>
    </message>
    <message numerus="yes">
        <source>One mark is up to %n workout(s); the bar is the mean.</source>
        <translation>
            <numerusform>Ein Punkt steht für %Ln Training; der Balken ist der Mittelwert.</numerusform>
            <numerusform>Ein Punkt steht für bis zu %Ln Trainings; der Balken ist der Mittelwert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimate below is from the first %1 with a check-in.</source>
        <translation>Die Schätzung darunter stammt von den ersten %1 mit Check-in.</translation>
    </message>
    <message>
        <source>One mark is one workout; the bar is the mean.</source>
        <translation>Ein Punkt ist ein Training; der Balken ist der Mittelwert.</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s), too few to compare</source>
        <translation>
            <numerusform>%Ln Training, zu wenige zum Vergleichen</numerusform>
            <numerusform>%Ln Trainings, zu wenige zum Vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>zu wenige zum Vergleichen</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>Versuch planen</translation>
    </message>
    <message>
        <source>A draw before each workout decides between two ways: the way to know within weeks.</source>
        <translation>Vor jedem Training entscheidet das Los zwischen zwei Varianten: So weißt du es in Wochen.</translation>
    </message>
    <message>
        <source>The two groups are parted at a fixed limit. The estimate compares what is a high and a low value for you: %1.</source>
        <comment>30 instead of 20 min</comment>
        <translation>Die beiden Gruppen trennt eine feste Grenze. Die Schätzung vergleicht, was für dich ein hoher und ein niedriger Wert ist: %1.</translation>
    </message>
    <message>
        <source>The picture and the estimate point in opposite directions: the picture compares plain means, the estimate holds the other logged habits equal. Take this link as open.</source>
        <translation>Bild und Schätzung zeigen in entgegengesetzte Richtungen: Das Bild vergleicht einfache Mittelwerte, die Schätzung hält die anderen eingetragenen Gewohnheiten gleich. Nimm diesen Zusammenhang als offen.</translation>
    </message>
    <message>
        <source>The picture and the estimate point in opposite directions: the picture compares plain means, the estimate holds the other logged habits equal.</source>
        <translation>Bild und Schätzung zeigen in entgegengesetzte Richtungen: Das Bild vergleicht einfache Mittelwerte, die Schätzung hält die anderen eingetragenen Gewohnheiten gleich.</translation>
    </message>
    <message>
        <source>Left out of the picture</source>
        <translation>Nicht im Bild</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Nothing: every workout is shown.</source>
        <translation>Nichts: Jedes Training ist zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 counted at the top of the page do not include %n workout(s) of the first days.</source>
        <translation>
            <numerusform>Bei den %1 oben auf der Seite fehlt %Ln Training der ersten Tage.</numerusform>
            <numerusform>Bei den %1 oben auf der Seite fehlen %Ln Trainings der ersten Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) shown here: all with a check-in within 72 hours and a value here.</source>
        <translation>
            <numerusform>%Ln Training hier zu sehen: das einzige mit Check-in innerhalb von 72 Stunden und einem Wert hier.</numerusform>
            <numerusform>%Ln Trainings hier zu sehen: alle mit Check-in innerhalb von 72 Stunden und einem Wert hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::FactorHeading</name>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>less pain</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>rhomboid::FactorLegend</name>
    <message>
        <source>less pain</source>
        <translation>weniger Schmerz</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>mehr Schmerz</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95-%-Bereich</translation>
    </message>
    <message>
        <source>outline: no verdict yet</source>
        <translation>nur Umriss: noch keine Aussage</translation>
    </message>
</context>
<context>
    <name>rhomboid::FactorList</name>
    <message>
        <source>may be chance</source>
        <translation>vielleicht Zufall</translation>
    </message>
    <message>
        <source>No clear link</source>
        <comment>in a narrow list</comment>
        <translation>Nicht eindeutig</translation>
    </message>
    <message>
        <source>Possible link</source>
        <comment>in a narrow list</comment>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Likely link</source>
        <comment>in a narrow list</comment>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Consistent link</source>
        <comment>in a narrow list</comment>
        <translation>Beständig</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <comment>in a narrow list</comment>
        <translation>Noch nicht klar</translation>
    </message>
</context>
<context>
    <name>rhomboid::FactorModel</name>
    <message>
        <source>Cannot be told apart</source>
        <translation>Nicht zu trennen</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>factor, label</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>factor, how far the data goes</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4, range %5.</source>
        <comment>factor, contrast, label, points, points to points</comment>
        <translation>%1, %2. %3: %4, Bereich %5.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more workout(s) needed</source>
        <comment>not enough data yet</comment>
        <translation>
            <numerusform>%1, noch ein Training nötig</numerusform>
            <numerusform>%1, noch %Ln Trainings nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more workout(s)</source>
        <translation>
            <numerusform>noch ein Training</numerusform>
            <numerusform>noch %Ln Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more workout(s) where it differs needed</source>
        <comment>not enough data yet</comment>
        <translation>
            <numerusform>%1, noch ein Training nötig, in dem es anders ist</numerusform>
            <numerusform>%1, noch %Ln Trainings nötig, in denen es anders ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more where it differs</source>
        <comment>workouts</comment>
        <translation>
            <numerusform>noch eins, das abweicht</numerusform>
            <numerusform>noch %Ln, die abweichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain logged too rarely</source>
        <translation>Zu selten Schmerz eingetragen</translation>
    </message>
    <message>
        <source>Every report is the same</source>
        <translation>Alle Angaben sind gleich</translation>
    </message>
    <message>
        <source>With the next estimates</source>
        <translation>Mit der nächsten Schätzung</translation>
    </message>
    <message>
        <source>Estimate, no verdict yet</source>
        <translation>Schätzung, noch keine Aussage</translation>
    </message>
    <message>
        <source>No clear link; alone it would stand out</source>
        <translation>Kein klarer Zusammenhang; für sich allein fiele es auf</translation>
    </message>
    <message>
        <source>No clear link yet</source>
        <translation>Noch kein klarer Zusammenhang</translation>
    </message>
</context>
<context>
    <name>rhomboid::FieldForm</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>field, number, unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>rhomboid::FilterCard</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <translation>Schmerzfrei</translation>
    </message>
    <message>
        <source>Pain at least</source>
        <translation>Schmerz mindestens</translation>
    </message>
    <message>
        <source>Pain at most</source>
        <translation>Schmerz höchstens</translation>
    </message>
    <message>
        <source>Place on the body</source>
        <translation>Stelle am Körper</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>Any exercise</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>and</source>
        <comment>pain between … and …</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>Pain between</source>
        <translation>Schmerz zwischen</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>from</source>
        <comment>range of days</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>range of days</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>for several days</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>rhomboid::FilterChips</name>
    <message>
        <source>workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>pain-free</source>
        <translation>schmerzfrei</translation>
    </message>
    <message>
        <source>notes for several days</source>
        <translation>Notizen für mehrere Tage</translation>
    </message>
    <message>
        <source>No kind of entry</source>
        <translation>Keine Art von Eintrag</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>Pain %1 to %2</source>
        <translation>Schmerz %1 bis %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen entry(s)</source>
        <translation>
            <numerusform>%Ln gewählter Eintrag</numerusform>
            <numerusform>%Ln gewählte Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>searched text</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
</context>
<context>
    <name>rhomboid::FirstRun</name>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>kg, ml</source>
        <translation>kg, ml</translation>
    </message>
    <message>
        <source>lb, fl oz</source>
        <translation>lb, fl oz</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your entries stay on this computer</source>
        <translation>Deine Einträge bleiben auf diesem Computer</translation>
    </message>
    <message>
        <source>No account and no network use. A checked copy is made every day. You can export or delete everything at any time.</source>
        <translation>Kein Konto und keine Netznutzung. Jeden Tag wird eine geprüfte Kopie angelegt. Du kannst jederzeit alles exportieren oder löschen.</translation>
    </message>
    <message>
        <source>Rhomboid does not diagnose</source>
        <translation>Rhomboid stellt keine Diagnosen</translation>
    </message>
    <message>
        <source>For severe or lasting pain, numbness, tingling or weakness, see a doctor or physical therapist.</source>
        <translation>Geh bei starkem oder anhaltendem Schmerz, Taubheit, Kribbeln oder Schwäche in eine Arzt- oder Physiotherapiepraxis.</translation>
    </message>
    <message>
        <source>What do you want to find out?</source>
        <translation>Was möchtest du herausfinden?</translation>
    </message>
    <message>
        <source>I have no question yet</source>
        <translation>Ich habe noch keine Frage</translation>
    </message>
    <message>
        <source>You can choose one later under Insights, before the first estimate is shown.</source>
        <translation>Du kannst später unter Erkenntnisse eine wählen, vor der ersten Schätzung.</translation>
    </message>
    <message>
        <source>For weights and fluids; more in the settings</source>
        <translation>Für Gewichte und Trinkmengen; mehr in den Einstellungen</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>A workout counts for the answer once you have checked in during the three days after it; pain-free is an answer too. With %1 such workouts a week there is a first estimate after about %2 weeks and a first verdict after about %3. Then a large effect may show; a middling one more likely after %4 weeks. It may also stay open.</source>
        <translation>Ein Training zählt für die Antwort, sobald du in den drei Tagen danach einen Check-in gemacht hast; schmerzfrei ist auch eine Antwort. Bei %1 solchen Trainings pro Woche gibt es eine erste Schätzung nach etwa %2 Wochen und eine erste Aussage nach etwa %3. Dann kann sich ein großer Effekt zeigen, ein mittlerer eher nach %4 Wochen. Es kann auch offen bleiben.</translation>
    </message>
</context>
<context>
    <name>rhomboid::FirstSteps</name>
    <message>
        <source>Log a workout</source>
        <translation>Ein Training eintragen</translation>
    </message>
    <message>
        <source>Duration and effort are enough. Add exercises if you like.</source>
        <translation>Dauer und Anstrengung genügen. Füg Übungen hinzu, wenn du magst.</translation>
    </message>
    <message>
        <source>Log your first workout</source>
        <translation>Erstes Training eintragen</translation>
    </message>
    <message>
        <source>Check in the next day</source>
        <translation>Check-in am nächsten Tag</translation>
    </message>
    <message>
        <source>Rhomboid asks once a day later and once two days later. Pain-free counts just as much.</source>
        <translation>Rhomboid fragt einmal nach einem Tag und einmal nach zwei Tagen. Schmerzfrei zählt genauso viel.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Log workout</source>
        <translation>Training eintragen</translation>
    </message>
    <message>
        <source>Appears here after a workout</source>
        <translation>Erscheint hier nach einem Training</translation>
    </message>
    <message>
        <source>See what goes with pain</source>
        <translation>Sieh, was mit Schmerz einhergeht</translation>
    </message>
    <message numerus="yes">
        <source>First estimates from %n workout(s) with a check-in. Until then you get general advice.</source>
        <translation>
            <numerusform>Erste Schätzungen ab %Ln Training mit Check-in. Bis dahin bekommst du allgemeinen Rat.</numerusform>
            <numerusform>Erste Schätzungen ab %Ln Trainings mit Check-in. Bis dahin bekommst du allgemeinen Rat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %n workout(s)</source>
        <translation>
            <numerusform>0 von %Ln Training</numerusform>
            <numerusform>0 von %Ln Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>Your trend will appear here</source>
        <translation>Hier erscheint dein Verlauf</translation>
    </message>
    <message>
        <source>After three check-ins there is a first line. Have entries elsewhere? Bring them in from a Strong or Hevy file.</source>
        <translation>Nach drei Check-ins gibt es eine erste Linie. Hast du anderswo Einträge? Hol sie aus einer Datei von Strong oder Hevy.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
</context>
<context>
    <name>rhomboid::HealthCard</name>
    <message>
        <source>Health profile</source>
        <translation>Gesundheitsprofil</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Forget all answers</source>
        <translation>Alle Antworten vergessen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Some conditions change which warning signs matter and which tips suit you. Each answer is optional and is used for nothing else. They stay in your journal on this computer. Click an answer again to take it back.</source>
        <translation>Manche Umstände ändern, welche Warnzeichen zählen und welche Tipps zu dir passen. Jede Antwort ist freiwillig und wird für nichts anderes genutzt. Sie bleiben in deinem Tagebuch auf diesem Computer. Klick eine Antwort noch einmal an, um sie zurückzunehmen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>rhomboid::HelpPage</name>
    <message>
        <source>Chest pain, pressure or tightness</source>
        <translation>Schmerz, Druck oder Enge in der Brust</translation>
    </message>
    <message>
        <source>Pain or pressure that spreads to an arm, the neck or the jaw</source>
        <translation>Schmerz oder Druck, der in einen Arm, den Hals oder den Kiefer ausstrahlt</translation>
    </message>
    <message>
        <source>New or sudden breathlessness, or coughing up blood</source>
        <translation>Neue oder plötzliche Atemnot, oder Bluthusten</translation>
    </message>
    <message>
        <source>Cold sweat, feeling sick or light-headed with the pain</source>
        <translation>Kalter Schweiß, Übelkeit oder Benommenheit zusammen mit dem Schmerz</translation>
    </message>
    <message>
        <source>Fainting or collapse</source>
        <translation>Ohnmacht oder Zusammenbruch</translation>
    </message>
    <message>
        <source>Pain that was very bad from the first moment, tearing or ripping</source>
        <translation>Schmerz, der vom ersten Moment an sehr stark war, reißend oder zerreißend</translation>
    </message>
    <message>
        <source>Numb around the genitals, buttocks or inner thighs</source>
        <translation>Taubheit an Genitalien, Gesäß oder Innenseiten der Oberschenkel</translation>
    </message>
    <message>
        <source>New trouble peeing, or loss of bladder or bowel control</source>
        <translation>Neue Probleme beim Wasserlassen oder Verlust der Kontrolle über Blase oder Darm</translation>
    </message>
    <message>
        <source>Pain, tingling, numbness or weakness in both legs</source>
        <translation>Schmerz, Kribbeln, Taubheit oder Schwäche in beiden Beinen</translation>
    </message>
    <message>
        <source>Sudden weakness in an arm or leg, or unsteady walking with numb or clumsy limbs</source>
        <translation>Plötzliche Schwäche in einem Arm oder Bein, oder unsicherer Gang mit tauben oder ungeschickten Gliedmaßen</translation>
    </message>
    <message>
        <source>A serious accident or fall, or a small fall with fragile bones</source>
        <translation>Ein schwerer Unfall oder Sturz, oder ein kleiner Sturz bei brüchigen Knochen</translation>
    </message>
    <message>
        <source>Tea- or cola-coloured urine after exercise</source>
        <translation>Urin in der Farbe von Tee oder Cola nach dem Training</translation>
    </message>
    <message>
        <source>Fever with confusion, a stiff neck, or feeling very unwell</source>
        <translation>Fieber mit Verwirrtheit, steifem Nacken oder dem Gefühl, sehr krank zu sein</translation>
    </message>
    <message>
        <source>Temperature of 38 °C or more, or shivering</source>
        <translation>Temperatur von 38 °C oder mehr, oder Schüttelfrost</translation>
    </message>
    <message>
        <source>Sharp pain when you breathe in</source>
        <translation>Stechender Schmerz beim Einatmen</translation>
    </message>
    <message>
        <source>Constant pain at night or at rest; no position helps</source>
        <translation>Ständiger Schmerz nachts oder in Ruhe; keine Lage hilft</translation>
    </message>
    <message>
        <source>Weight loss without trying, a lump, or a changed shape of the back</source>
        <translation>Ungewollter Gewichtsverlust, ein Knoten oder eine veränderte Form des Rückens</translation>
    </message>
    <message>
        <source>Worse when you cough, sneeze or strain</source>
        <translation>Schlimmer beim Husten, Niesen oder Pressen</translation>
    </message>
    <message>
        <source>New weakness, clumsy hands, unsteady walking, or a tight band round the chest</source>
        <translation>Neue Schwäche, ungeschickte Hände, unsicherer Gang oder ein enges Band um die Brust</translation>
    </message>
    <message>
        <source>Pain of 8 or more, or you cannot do normal things</source>
        <translation>Schmerz von 8 oder mehr, oder Alltägliches geht nicht mehr</translation>
    </message>
    <message>
        <source>Upper-back pain that did not follow exercise</source>
        <translation>Schmerz im oberen Rücken, der nicht nach dem Training kam</translation>
    </message>
    <message>
        <source>Pain that comes with effort and goes with rest</source>
        <translation>Schmerz, der bei Anstrengung kommt und in Ruhe geht</translation>
    </message>
    <message>
        <source>A burning strip or a rash on one side</source>
        <translation>Ein brennender Streifen oder ein Ausschlag auf einer Seite</translation>
    </message>
    <message>
        <source>Much more pain or swelling than the workout explains</source>
        <translation>Viel mehr Schmerz oder Schwellung, als das Training erklärt</translation>
    </message>
    <message>
        <source>Pregnancy, a cancer now or in the past, or a weak immune system</source>
        <translation>Schwangerschaft, Krebs jetzt oder früher, oder ein geschwächtes Immunsystem</translation>
    </message>
    <message>
        <source>Numbness or tingling in the painful place, an arm, a hand, the chest wall or a leg</source>
        <translation>Taubheit oder Kribbeln an der schmerzenden Stelle, in einem Arm, einer Hand, der Brustwand oder einem Bein</translation>
    </message>
    <message>
        <source>Pain that is getting worse</source>
        <translation>Schmerz, der schlimmer wird</translation>
    </message>
    <message>
        <source>No clear improvement after two weeks, or still there after four</source>
        <translation>Nach zwei Wochen nicht deutlich besser, oder nach vier noch da</translation>
    </message>
    <message>
        <source>Soreness that has not gone after a week</source>
        <translation>Muskelkater, der nach einer Woche nicht weg ist</translation>
    </message>
    <message>
        <source>A pop, bruise, dent or swelling</source>
        <translation>Ein Knacken oder Schnappen, ein Bluterguss, eine Delle oder eine Schwellung</translation>
    </message>
    <message>
        <source>Pain that keeps coming back</source>
        <translation>Schmerz, der immer wiederkommt</translation>
    </message>
    <message>
        <source>Broken sleep on three nights a week, or daily life affected</source>
        <translation>Gestörter Schlaf in drei Nächten pro Woche, oder beeinträchtigter Alltag</translation>
    </message>
    <message>
        <source>Stiff mornings of half an hour or more that get better with movement</source>
        <translation>Morgensteife von einer halben Stunde oder mehr, die mit Bewegung besser wird</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
    </message>
    <message>
        <source>These are published warning signs, the same for everybody. Rhomboid cannot assess them. If you are unsure or worried, ask for help.</source>
        <translation>Das sind veröffentlichte Warnzeichen, für alle dieselben. Rhomboid kann sie nicht beurteilen. Wenn du unsicher bist oder dir Sorgen machst, bitte um Hilfe.</translation>
    </message>
    <message>
        <source>Speak to a doctor today</source>
        <translation>Sprich heute mit einer Ärztin oder einem Arzt</translation>
    </message>
    <message>
        <source>A doctor, an urgent-care line or a walk-in clinic, the same day.</source>
        <translation>In einer Arztpraxis, beim ärztlichen Bereitschaftsdienst oder in einer Notfallpraxis, noch am selben Tag.</translation>
    </message>
    <message>
        <source>Book a visit soon</source>
        <translation>Mach bald einen Termin</translation>
    </message>
    <message>
        <source>A doctor or a physical therapist, within days.</source>
        <translation>In einer Arzt- oder Physiotherapiepraxis, innerhalb weniger Tage.</translation>
    </message>
    <message>
        <source>Print the report for your visit</source>
        <translation>Bericht für den Termin drucken</translation>
    </message>
    <message>
        <source>Get medical help now</source>
        <translation>Hol jetzt medizinische Hilfe</translation>
    </message>
    <message>
        <source>With any sign below, call the emergency number, or ask someone near you to call:</source>
        <translation>Bei jedem der Zeichen unten: Wähl jetzt den Notruf, oder bitte jemanden in deiner Nähe darum:</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Not your number? Change it</source>
        <translation>Nicht deine Nummer? Ändern</translation>
    </message>
    <message>
        <source>On the phone: say where you are, that it is back pain, and which of these signs you have. Do not drive yourself.</source>
        <translation>Am Telefon: Sag, wo du bist, dass es um Rückenschmerzen geht und welche dieser Zeichen du hast. Fahr nicht selbst.</translation>
    </message>
    <message>
        <source>Pain of 5 or more after a fall or a blow</source>
        <translation>Schmerz von 5 oder mehr nach einem Sturz oder Schlag</translation>
    </message>
    <message>
        <source>Sudden pain on the spine with fragile bones or long use of steroid tablets</source>
        <translation>Plötzlicher Schmerz an der Wirbelsäule bei brüchigen Knochen oder lange genommenen Kortisontabletten</translation>
    </message>
    <message>
        <source>Pain linked to meals or the upper belly, when it is strong or you feel sick</source>
        <translation>Schmerz im Zusammenhang mit Mahlzeiten oder dem Oberbauch, wenn er stark oder dir übel ist</translation>
    </message>
    <message>
        <source>New back pain before 20 or after 50 that lasts a week</source>
        <translation>Neuer Rückenschmerz vor 20 oder nach 50, der eine Woche anhält</translation>
    </message>
</context>
<context>
    <name>rhomboid::ImportPreview</name>
    <message>
        <source>Your answers are back. Nothing was imported yet.</source>
        <translation>Deine Antworten sind wieder da. Importiert wurde noch nichts.</translation>
    </message>
    <message>
        <source>There is nothing new to import.</source>
        <translation>Es gibt nichts Neues zu importieren.</translation>
    </message>
    <message>
        <source>Sort them in</source>
        <translation>Jetzt zuordnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is saved before you agree, and an import can be undone.</source>
        <translation>Nichts wird gespeichert, bevor du zustimmst, und ein Import lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Unit of the weights</source>
        <translation>Einheit der Gewichte</translation>
    </message>
    <message>
        <source>The file does not say in which unit its weights are. Which is it?</source>
        <translation>Die Datei sagt nicht, in welcher Einheit ihre Gewichte stehen. Welche ist es?</translation>
    </message>
    <message>
        <source>Repeated sets</source>
        <translation>Wiederholte Sätze</translation>
    </message>
    <message>
        <source>Take them once</source>
        <translation>Einmal nehmen</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Beide nehmen</translation>
    </message>
    <message numerus="yes">
        <source>In %n workout(s) a whole block of sets stands twice, as some exports do by mistake.</source>
        <translation>
            <numerusform>In %Ln Training steht ein ganzer Block von Sätzen doppelt, wie es manche Exporte versehentlich tun.</numerusform>
            <numerusform>In %Ln Trainings steht ein ganzer Block von Sätzen doppelt, wie es manche Exporte versehentlich tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>All exercises are known now.</source>
        <translation>Alle Übungen sind jetzt bekannt.</translation>
    </message>
    <message>
        <source>Exercises that Rhomboid does not know yet: %1</source>
        <translation>Übungen, die Rhomboid noch nicht kennt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two exercises</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The first of them, as they will be saved</source>
        <translation>Die ersten davon, so wie sie gespeichert werden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message numerus="yes">
        <source>Exercises that Rhomboid does not know yet: %1 and %n more</source>
        <translation>
            <numerusform>Übungen, die Rhomboid noch nicht kennt: %1 und %Ln weitere</numerusform>
            <numerusform>Übungen, die Rhomboid noch nicht kennt: %1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read as %2 export</source>
        <comment>file, program</comment>
        <translation>%1, gelesen als Export von %2</translation>
    </message>
    <message>
        <source>Change how they are sorted in</source>
        <translation>Zuordnung ändern</translation>
    </message>
    <message>
        <source>The file does not say in which unit its distances are. Is this right?</source>
        <translation>Die Datei sagt nicht, in welcher Einheit ihre Strecken stehen. Stimmt das so?</translation>
    </message>
    <message>
        <source>Unit of the distances</source>
        <translation>Einheit der Strecken</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm (kg)</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Pfund (lb)</translation>
    </message>
    <message>
        <source>Questions about the file</source>
        <translation>Fragen zur Datei</translation>
    </message>
    <message>
        <source>Choose kilograms or pounds first.</source>
        <translation>Wähle zuerst Kilogramm oder Pfund.</translation>
    </message>
    <message>
        <source>%1, counted as %2</source>
        <comment>exercise as logged, closest exercise</comment>
        <translation>%1, zählt als %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>After this one comes %1.</source>
        <comment>file</comment>
        <translation>Danach kommt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) come after this one.</source>
        <translation>
            <numerusform>Danach kommt noch %Ln Datei.</numerusform>
            <numerusform>Danach kommen noch %Ln Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::InsightsPage</name>
    <message numerus="yes">
        <source>%n workout(s) with a check-in within 72 hours count so far. Estimates and verdicts are from the first %1; the next ones come at %2. Looking again after every entry would sooner or later take chance for a link.</source>
        <translation>
            <numerusform>Bisher zählt %Ln Training mit Check-in innerhalb von 72 Stunden. Schätzungen und Aussagen stammen von den ersten %1, die nächsten kommen bei %2. Wer nach jedem Eintrag neu nachsieht, hält früher oder später Zufall für einen Zusammenhang.</numerusform>
            <numerusform>Bisher zählen %Ln Trainings mit Check-in innerhalb von 72 Stunden. Schätzungen und Aussagen stammen von den ersten %1, die nächsten kommen bei %2. Wer nach jedem Eintrag neu nachsieht, hält früher oder später Zufall für einen Zusammenhang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Choose factors</source>
        <translation>Faktoren wählen</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>So funktioniert das</translation>
    </message>
    <message>
        <source>What goes with pain after workouts</source>
        <translation>Was mit Schmerz nach Trainings einhergeht</translation>
    </message>
    <message>
        <source>Difference in points on the 0 to 10 scale with its 95 % range, all habits looked at together.</source>
        <translation>Unterschied in Punkten auf der Skala von 0 bis 10 mit seinem 95-%-Bereich, alle Gewohnheiten gemeinsam betrachtet.</translation>
    </message>
    <message>
        <source>Judgements given after the pain had started are counted, as you chose.</source>
        <translation>Urteile nach Beginn der Schmerzen zählen mit, wie du gewählt hast.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out of the estimates:
%1</source>
        <translation>Aus den Schätzungen ausgelassen:
%1</translation>
    </message>
    <message>
        <source>Numbers copied</source>
        <translation>Zahlen kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) with a check-in within 72 hours count so far. The estimates are from the first %1; the first verdicts come at %2. Looking again after every entry would sooner or later take chance for a link.</source>
        <translation>
            <numerusform>Bisher zählt %Ln Training mit Check-in innerhalb von 72 Stunden. Die Schätzungen stammen von den ersten %1, die ersten Aussagen kommen bei %2. Wer nach jedem Eintrag neu nachsieht, hält früher oder später Zufall für einen Zusammenhang.</numerusform>
            <numerusform>Bisher zählen %Ln Trainings mit Check-in innerhalb von 72 Stunden. Die Schätzungen stammen von den ersten %1, die ersten Aussagen kommen bei %2. Wer nach jedem Eintrag neu nachsieht, hält früher oder später Zufall für einen Zusammenhang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::Inspector</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rating, highest</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Einzelheiten des Eintrags</translation>
    </message>
    <message>
        <source>Choose an entry to see it here.</source>
        <translation>Wähle einen Eintrag, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Log it again</source>
        <translation>Noch einmal eintragen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d.&#xa0;MMMM yyyy</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation>Schmerz dabei</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%Ln Stunde später</numerusform>
            <numerusform>%Ln Stunden später</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Note for several days</source>
        <translation>Notiz für mehrere Tage</translation>
    </message>
    <message>
        <source>Drawn below these days in the charts. The analysis does not use it.</source>
        <translation>Wird in den Diagrammen unter diesen Tagen gezeichnet. Die Auswertung nutzt sie nicht.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Feels</source>
        <translation>Fühlt sich an</translation>
    </message>
    <message>
        <source>Worse with</source>
        <translation>Schlimmer bei</translation>
    </message>
    <message>
        <source>Better with</source>
        <translation>Besser durch</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Filled in from memory: shown, but left out of the analysis.</source>
        <translation>Aus der Erinnerung eingetragen: wird gezeigt, aber nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>Diesen Eintrag ändern</translation>
    </message>
    <message>
        <source>A new workout that begins like this one</source>
        <translation>Ein neues Training, das wie dieses beginnt</translation>
    </message>
    <message>
        <source>It can be undone</source>
        <translation>Lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <translation>Schmerzfrei</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probiert</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Asked in part, none of those</source>
        <translation>Nur zum Teil gefragt, davon nichts</translation>
    </message>
    <message>
        <source>Short questions: none apply</source>
        <translation>Kurze Fragen: nichts trifft zu</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) selected</source>
        <translation>
            <numerusform>%Ln Eintrag ausgewählt</numerusform>
            <numerusform>%Ln Einträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>rhomboid::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Export these</source>
        <translation>Diese exportieren</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Export the entries on show</source>
        <translation>Gezeigte Einträge exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(s)</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag</numerusform>
            <numerusform>%1 von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Zurück zum Tagebuch</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>What you log appears here, the latest first.</source>
        <translation>Was du einträgst, erscheint hier, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Clear the filter to see all entries.</source>
        <translation>Heb den Filter auf, um alle Einträge zu sehen.</translation>
    </message>
</context>
<context>
    <name>rhomboid::LegendButton</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>Zeigen oder verbergen: %1</translation>
    </message>
    <message>
        <source>Shows or hides these marks</source>
        <translation>Zeigt oder verbirgt diese Zeichen</translation>
    </message>
</context>
<context>
    <name>rhomboid::LoadCard</name>
    <message>
        <source>minutes × effort</source>
        <translation>Minuten × Anstrengung</translation>
    </message>
    <message>
        <source>kg of upper-back sets, as effort was not logged</source>
        <translation>kg der Sätze für den oberen Rücken, da keine Anstrengung eingetragen ist</translation>
    </message>
    <message>
        <source>Load, last 7 days</source>
        <translation>Belastung, letzte 7 Tage</translation>
    </message>
    <message>
        <source>Load of each of the last seven days</source>
        <translation>Belastung an jedem der letzten sieben Tage</translation>
    </message>
    <message>
        <source>Load is minutes × effort. It is a rough guide, not a limit.</source>
        <translation>Belastung ist Minuten × Anstrengung. Ein grober Wert, keine&#xa0;Grenze.</translation>
    </message>
    <message>
        <source>Your last workout against the largest of the 30 days before it (%1).</source>
        <translation>Dein letztes Training, verglichen mit dem größten der 30 Tage davor (%1).</translation>
    </message>
    <message>
        <source>After two workouts, the last one is compared with the largest of 30 days.</source>
        <translation>Ab zwei Trainings wird das letzte mit dem größten aus 30 Tagen verglichen.</translation>
    </message>
    <message>
        <source>Load is kg of upper-back sets, as effort was not logged. It is a rough guide, not a limit.</source>
        <translation>Belastung sind kg der Sätze für den oberen Rücken, da keine Anstrengung eingetragen ist. Ein grober Anhaltspunkt, keine&#xa0;Grenze.</translation>
    </message>
    <message>
        <source>Much lighter than usual</source>
        <translation>Viel leichter als sonst</translation>
    </message>
    <message>
        <source>Lighter than usual</source>
        <translation>Leichter als sonst</translation>
    </message>
    <message>
        <source>A little lighter than usual</source>
        <translation>Etwas leichter als sonst</translation>
    </message>
    <message>
        <source>About as usual</source>
        <translation>Etwa wie sonst</translation>
    </message>
    <message>
        <source>A little more than usual</source>
        <translation>Etwas mehr als sonst</translation>
    </message>
    <message>
        <source>More than usual</source>
        <translation>Mehr als sonst</translation>
    </message>
    <message>
        <source>Much more than usual</source>
        <translation>Viel mehr als sonst</translation>
    </message>
    <message>
        <source>What the load means</source>
        <translation>Was die Belastung bedeutet</translation>
    </message>
    <message numerus="yes">
        <source>or more: the load of %n workout(s) is not known</source>
        <translation>
            <numerusform>oder mehr: Die Belastung von %Ln Training ist nicht bekannt</numerusform>
            <numerusform>oder mehr: Die Belastung von %Ln Trainings ist nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <comment>load of a week</comment>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>Usual is the mean of the 4 weeks before.</source>
        <translation>Üblich ist das Mittel der 4 Wochen davor.</translation>
    </message>
    <message>
        <source>Counted in kg of upper-back sets, because the effort of some workouts is not known.</source>
        <translation>Gezählt in kg der Sätze für den oberen Rücken, weil bei manchen Trainings die Anstrengung fehlt.</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <comment>load of upper-back sets</comment>
        <translation>%1 kg</translation>
    </message>
</context>
<context>
    <name>rhomboid::LoadGauge</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>This workout compared with your largest of the last 30 days</source>
        <translation>Dieses Training, verglichen mit deinem größten der letzten 30 Tage</translation>
    </message>
    <message>
        <source>No workout in the last 30 days to compare with</source>
        <translation>Kein Training in den letzten 30 Tagen zum Vergleichen</translation>
    </message>
    <message>
        <source>%1× your largest of the last 30 days, more than 10 % above it</source>
        <translation>%1× dein größtes der letzten 30 Tage, mehr als 10&#xa0;% darüber</translation>
    </message>
    <message>
        <source>%1× your largest of the last 30 days, a little above it</source>
        <translation>%1× dein größtes der letzten 30 Tage, etwas darüber</translation>
    </message>
    <message>
        <source>%1× your largest of the last 30 days, within what you have done</source>
        <translation>%1× dein größtes der letzten 30 Tage, im Rahmen des Bisherigen</translation>
    </message>
    <message>
        <source>Up to +10 %</source>
        <translation>Bis +10 %</translation>
    </message>
    <message>
        <source>Above that</source>
        <translation>Darüber</translation>
    </message>
</context>
<context>
    <name>rhomboid::MainWindow</name>
    <message>
        <source>What you were logging is not saved yet</source>
        <translation>Was du eintragen wolltest, ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>A workout and a pain entry are not saved yet</source>
        <translation>Ein Training und ein Schmerzeintrag sind noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Beide zeigen</translation>
    </message>
    <message>
        <source>The forms for a workout and for pain hold what is not saved yet</source>
        <translation>In den Formularen für Training und Schmerz steht noch etwas, das nicht gespeichert ist</translation>
    </message>
</context>
<context>
    <name>rhomboid::MappingDialog</name>
    <message>
        <source>Leave it unknown</source>
        <translation>Unbekannt lassen</translation>
    </message>
    <message>
        <source>What are these exercises?</source>
        <translation>Was sind das für Übungen?</translation>
    </message>
    <message>
        <source>Names to sort in</source>
        <translation>Namen zum Zuordnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Sort in exercises</source>
        <translation>Übungen zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) sorted in</source>
        <translation>
            <numerusform>%Ln Übung zugeordnet</numerusform>
            <numerusform>%Ln Übungen zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Rhomboid does not know these names, so their sets do not count towards the load on your upper back. Choose what comes closest; the name you logged stays as it is.</source>
        <translation>Rhomboid kennt diese Namen nicht, deshalb zählen ihre Sätze nicht zur Belastung des oberen Rückens. Wähle, was am nächsten kommt; der eingetragene Name bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>'%1' is closest to</source>
        <comment>exercise as logged</comment>
        <translation>„%1“ entspricht am ehesten:</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>closest exercise</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>exercise as logged, closest exercise</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stays unknown</source>
        <translation>bleibt unbekannt</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>rhomboid::MonthCard</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month, days with entries</source>
        <translation>Monat, Tage mit Einträgen</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>rhomboid::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%Ln Training</numerusform>
            <numerusform>%Ln Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, worst pain %3</source>
        <comment>date, workouts, level</comment>
        <translation>%1, %2, stärkster Schmerz %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, workouts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, worst pain %2</source>
        <comment>date, level</comment>
        <translation>%1, stärkster Schmerz %2</translation>
    </message>
    <message>
        <source>%1, no entry</source>
        <comment>date</comment>
        <translation>%1, kein Eintrag</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <translation>Schmerzfrei</translation>
    </message>
</context>
<context>
    <name>rhomboid::NextDraw</name>
    <message>
        <source>Show today&apos;s draw</source>
        <translation>Heutiges Los zeigen</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Paused because of a warning sign</source>
        <translation>Unterbrochen wegen eines Warnzeichens</translation>
    </message>
    <message>
        <source>Have it looked at first. Workouts do not count until then, and nothing is lost.</source>
        <translation>Lass das zuerst abklären. Bis dahin zählen Trainings nicht, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Experiment, workout %1 of %2</source>
        <translation>Versuch, Training %1 von %2</translation>
    </message>
    <message>
        <source>%1 If you feel unwell or sore, skip it. Nothing is lost. Log the workout afterwards as always.</source>
        <translation>%1 Wenn du dich nicht gut fühlst oder Muskelkater hast, lass es aus. Nichts geht verloren. Trag das Training danach wie immer ein.</translation>
    </message>
    <message>
        <source>About to train?</source>
        <translation>Gleich Training?</translation>
    </message>
    <message>
        <source>All workouts are done</source>
        <translation>Alle Trainings sind geschafft</translation>
    </message>
    <message>
        <source>The last check-ins are in. The result is worked out once, now.</source>
        <translation>Die letzten Check-ins sind da. Das Ergebnis wird jetzt einmal berechnet.</translation>
    </message>
    <message>
        <source>Keep checking in until %1, %2. Then you can see the result.</source>
        <comment>day, time</comment>
        <translation>Mach weiter Check-ins bis %1, %2. Dann kannst du das Ergebnis sehen.</translation>
    </message>
    <message>
        <source>Workouts do not count until you go on. The draws stay as they are.</source>
        <translation>Trainings zählen nicht, bis du weitermachst. Die Lose bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Für heute geschafft</translation>
    </message>
    <message>
        <source>The next draw waits for your next workout. If you train once more today, you find it in the workout form.</source>
        <translation>Das nächste Los wartet auf dein nächstes Training. Trainierst du heute noch einmal, findest du es im Trainingsformular.</translation>
    </message>
    <message>
        <source>Show the draw now, not days before, and do what it says. It was made at the start, so it cannot come out differently.</source>
        <translation>Zeig das Los jetzt an, nicht Tage vorher, und tu, was es sagt. Es wurde am Anfang gezogen und kann nicht mehr anders ausfallen.</translation>
    </message>
    <message>
        <source>Medical help comes first</source>
        <translation>Medizinische Hilfe geht vor</translation>
    </message>
    <message>
        <source>The experiment is paused by itself. Workouts do not count meanwhile, and nothing is lost.</source>
        <translation>Der Versuch ruht von selbst. Trainings zählen solange nicht, und nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>rhomboid::NightNote</name>
    <message>
        <source>Log it for today</source>
        <translation>Für heute eintragen</translation>
    </message>
    <message>
        <source>It is shortly after midnight, so yesterday is chosen: %1.</source>
        <translation>Es ist kurz nach Mitternacht, deshalb ist gestern gewählt: %1.</translation>
    </message>
</context>
<context>
    <name>rhomboid::NotesField</name>
    <message>
        <source>Anything you want to remember</source>
        <translation>Alles, was du dir merken willst</translation>
    </message>
</context>
<context>
    <name>rhomboid::PageMenu</name>
    <message>
        <source>Pages, now: %1</source>
        <translation>Seiten, jetzt: %1</translation>
    </message>
</context>
<context>
    <name>rhomboid::PainPage</name>
    <message>
        <source>Log pain</source>
        <translation>Schmerz eintragen</translation>
    </message>
    <message>
        <source>When did it start?</source>
        <translation>Wann hat es angefangen?</translation>
    </message>
    <message>
        <source>What does it feel like?</source>
        <translation>Wie fühlt es sich an?</translation>
    </message>
    <message>
        <source>What makes it worse?</source>
        <translation>Was macht es schlimmer?</translation>
    </message>
    <message>
        <source>What makes it better?</source>
        <translation>Was macht es besser?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <translation>Schmerzfrei</translation>
    </message>
    <message>
        <source>Save pain-free for this time</source>
        <translation>Schmerzfrei für diese Zeit speichern</translation>
    </message>
    <message>
        <source>Worst pain at this moment</source>
        <translation>Stärkster Schmerz gerade</translation>
    </message>
    <message>
        <source>After which workout?</source>
        <translation>Nach welchem Training?</translation>
    </message>
    <message>
        <source>Anything else going on?</source>
        <translation>Ist dir sonst noch etwas aufgefallen?</translation>
    </message>
    <message>
        <source>Tried anything for relief?</source>
        <translation>Etwas zur Linderung probiert?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Eintrag speichern</translation>
    </message>
    <message>
        <source>Edit pain</source>
        <translation>Schmerz bearbeiten</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy, %1</source>
        <comment>day, time as h:mm AP or HH:mm</comment>
        <translation>ddd, d. MMMM yyyy, %1</translation>
    </message>
    <message>
        <source>Please choose how strong the pain is, 0 to 10.</source>
        <translation>Bitte wähle, wie stark der Schmerz ist, 0 bis 10.</translation>
    </message>
    <message>
        <source>Pain-free check-in saved</source>
        <translation>Schmerzfreier Check-in gespeichert</translation>
    </message>
    <message>
        <source>Pain entry saved</source>
        <translation>Schmerzeintrag gespeichert</translation>
    </message>
    <message>
        <source>Pain entry changed</source>
        <translation>Schmerzeintrag geändert</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Discard the pain entry</source>
        <translation>Schmerzeintrag verwerfen</translation>
    </message>
    <message>
        <source>Not saved: the pain entry is discarded</source>
        <translation>Nicht gespeichert: Der Schmerzeintrag ist verworfen</translation>
    </message>
    <message>
        <source>All optional</source>
        <translation>Alles optional</translation>
    </message>
    <message>
        <source>What changes it</source>
        <translation>Was den Schmerz verändert</translation>
    </message>
    <message>
        <source>Please choose a level for each place, or one for all.</source>
        <translation>Bitte wähle für jede Stelle eine Stufe oder eine für alle.</translation>
    </message>
    <message>
        <source>Pain entry of %1 saved</source>
        <comment>day</comment>
        <translation>Schmerzeintrag für %1 gespeichert</translation>
    </message>
    <message>
        <source>Pain-free check-in of %1 saved</source>
        <comment>day</comment>
        <translation>Schmerzfreier Check-in für %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>rhomboid::PastTicks</name>
    <message>
        <source>On the days before</source>
        <translation>An den Tagen davor</translation>
    </message>
</context>
<context>
    <name>rhomboid::PeopleDialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Name and colour…</source>
        <translation>Name und Farbe…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People on this computer</source>
        <translation>Personen auf diesem Computer</translation>
    </message>
    <message>
        <source>Each person has a journal of their own: one file, with its own backups, drafts and findings. They share nothing.</source>
        <translation>Jede Person hat ein eigenes Tagebuch: eine Datei mit eigenen Sicherungen, Entwürfen und Ergebnissen. Nichts davon wird geteilt.</translation>
    </message>
    <message>
        <source>The files are not encrypted. Whoever can use this account of the computer can read every journal in it.</source>
        <translation>Die Dateien sind nicht verschlüsselt. Wer Zugang zu diesem Benutzerkonto hat, kann jedes Tagebuch darin lesen.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Open a journal file…</source>
        <translation>Tagebuchdatei öffnen…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name and colour</source>
        <translation>Name und Farbe</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>%1 is off the list. The journal stays where it is: %2</source>
        <translation>%1 ist von der Liste genommen. Das Tagebuch bleibt, wo es ist: %2</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Made-up entries to look around in</source>
        <translation>Erfundene Einträge zum Umsehen</translation>
    </message>
    <message>
        <source>Entered by someone else</source>
        <translation>Von jemand anderem eingetragen</translation>
    </message>
</context>
<context>
    <name>rhomboid::PersonForm</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For a child or someone you look after. The page heading and the report then say that the entries were made by someone else.</source>
        <translation>Für ein Kind oder jemanden, um den du dich kümmerst. Die Seitenüberschrift und der Bericht sagen dann, dass jemand anderes die Einträge gemacht hat.</translation>
    </message>
    <message>
        <source>Someone else keeps this journal</source>
        <translation>Jemand anderes führt dieses Tagebuch</translation>
    </message>
</context>
<context>
    <name>rhomboid::PersonLine</name>
    <message>
        <source>%1, entered by someone else</source>
        <translation>%1, von jemand anderem eingetragen</translation>
    </message>
    <message>
        <source>%1, made-up entries</source>
        <translation>%1, erfundene Einträge</translation>
    </message>
</context>
<context>
    <name>rhomboid::PersonSigns</name>
    <message>
        <source>&amp;People on this computer…</source>
        <translation>&amp;Personen auf diesem Computer…</translation>
    </message>
    <message>
        <source>Rhomboid - %1[*]</source>
        <translation>Rhomboid - %1[*]</translation>
    </message>
    <message>
        <source>Rhomboid - %1, read only</source>
        <translation>Rhomboid - %1, nur lesen</translation>
    </message>
</context>
<context>
    <name>rhomboid::PersonSwitch</name>
    <message>
        <source>Switch to another person</source>
        <translation>Zu einer anderen Person wechseln</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Tagebuch: %1</translation>
    </message>
</context>
<context>
    <name>rhomboid::PhaseNoteDialog</name>
    <message>
        <source>Add a note for several days</source>
        <translation>Notiz für mehrere Tage hinzufügen</translation>
    </message>
    <message>
        <source>Edit the note for several days</source>
        <translation>Notiz für mehrere Tage bearbeiten</translation>
    </message>
    <message>
        <source>Name of these days</source>
        <translation>Name dieser Tage</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Rest week</source>
        <translation>Ruhewoche</translation>
    </message>
    <message>
        <source>It is drawn below these days in the charts, so that you see what was different then. The analysis does not use it.</source>
        <translation>Sie wird in den Diagrammen unter diesen Tagen gezeichnet, damit du siehst, was damals anders war. Die Auswertung nutzt sie nicht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Note for several days saved</source>
        <translation>Notiz für mehrere Tage gespeichert</translation>
    </message>
    <message>
        <source>Note for several days changed</source>
        <translation>Notiz für mehrere Tage geändert</translation>
    </message>
</context>
<context>
    <name>rhomboid::PhaseRow</name>
    <message>
        <source>From day %1</source>
        <translation>Ab Tag %1</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Day %1 to %2</source>
        <translation>Tag %1 bis %2</translation>
    </message>
    <message>
        <source>Phases of the plan</source>
        <translation>Phasen des Plans</translation>
    </message>
    <message>
        <source>%1, %2, you are here</source>
        <comment>name of the phase, days</comment>
        <translation>%1, %2, hier bist du</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of the phase, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Here: day %1</source>
        <translation>Hier: Tag %1</translation>
    </message>
</context>
<context>
    <name>rhomboid::PlaceChoice</name>
    <message>
        <source>Places on the back</source>
        <translation>Stellen am Rücken</translation>
    </message>
</context>
<context>
    <name>rhomboid::PlaceList</name>
    <message>
        <source>Click a place, or use the arrow keys and Space. Digits set its level.</source>
        <translation>Klick auf eine Stelle, oder nimm Pfeiltasten und Leertaste. Ziffern setzen die Stärke.</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Stärke: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>How strong is it there? Choose the worst pain on the scale, or a level here.</source>
        <translation>Wie stark ist es dort? Wähle den stärksten Schmerz auf der Skala oder hier eine Stufe.</translation>
    </message>
</context>
<context>
    <name>rhomboid::PlacesCard</name>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>No place was named in these days.</source>
        <translation>In diesen Tagen wurde keine Stelle genannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, number of entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Colour is how often, not how strong: lighter means more often</source>
        <translation>Die Farbe sagt, wie oft, nicht wie stark: heller heißt öfter</translation>
    </message>
    <message>
        <source>Colour is how often, not how strong: darker means more often</source>
        <translation>Die Farbe sagt, wie oft, nicht wie stark: dunkler heißt öfter</translation>
    </message>
</context>
<context>
    <name>rhomboid::ProblemNote</name>
    <message>
        <source>It is right, save it</source>
        <translation>Das stimmt so, speichern</translation>
    </message>
    <message>
        <source>Save it, but leave it out of calculations</source>
        <translation>Speichern, aber nicht in den Berechnungen</translation>
    </message>
</context>
<context>
    <name>rhomboid::ProgressCard</name>
    <message numerus="yes">
        <source>Log %n more workout(s) with a check-in for the first verdict</source>
        <translation>
            <numerusform>Trag noch %Ln Training mit Check-in ein bis zur ersten Aussage</numerusform>
            <numerusform>Trag noch %Ln Trainings mit Check-in ein bis zur ersten Aussage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n more workout(s) with a check-in to see patterns</source>
        <translation>
            <numerusform>Trag noch %Ln Training mit Check-in ein, um Muster zu sehen</numerusform>
            <numerusform>Trag noch %Ln Trainings mit Check-in ein, um Muster zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A check-in in the three days after a workout counts, pain-free ones as well.</source>
        <translation>Ein Check-in in den drei Tagen nach einem Training zählt, auch ein schmerzfreier.</translation>
    </message>
    <message numerus="yes">
        <source>A check-in in the three days after a workout counts, pain-free ones as well. About %n week(s) at your rhythm of %1 workouts a week, with a check-in after each.</source>
        <translation>
            <numerusform>Ein Check-in in den drei Tagen nach einem Training zählt, auch ein schmerzfreier. Etwa eine Woche bei deinem Rhythmus von %1 Trainings pro Woche, mit je einem Check-in danach.</numerusform>
            <numerusform>Ein Check-in in den drei Tagen nach einem Training zählt, auch ein schmerzfreier. Etwa %Ln Wochen bei deinem Rhythmus von %1 Trainings pro Woche, mit je einem Check-in danach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::QuestionCard</name>
    <message>
        <source>How is your upper back right now?</source>
        <translation>Wie geht es deinem oberen Rücken gerade?</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <translation>Schmerzfrei</translation>
    </message>
    <message>
        <source>One click saves pain-free. A number opens the details.</source>
        <translation>Ein Klick speichert schmerzfrei. Eine Zahl öffnet Details.</translation>
    </message>
    <message>
        <source>Pain-free now, save</source>
        <translation>Jetzt schmerzfrei, speichern</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Schmerz gerade jetzt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time of day</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1: pain-free</source>
        <comment>day and time</comment>
        <translation>%1: schmerzfrei</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <comment>day and time, pain</comment>
        <translation>%1: %2 von 10</translation>
    </message>
    <message>
        <source>Your last answer, %1. Open it</source>
        <translation>Deine letzte Antwort, %1. Öffnen</translation>
    </message>
</context>
<context>
    <name>rhomboid::RangeLine</name>
    <message>
        <source>Difference with its 95 % range</source>
        <translation>Unterschied mit seinem 95-%-Bereich</translation>
    </message>
    <message>
        <source>less pain</source>
        <translation>weniger Schmerz</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>mehr Schmerz</translation>
    </message>
    <message>
        <source>%1, likely %2</source>
        <comment>difference, its range</comment>
        <translation>%1, wahrscheinlich %2</translation>
    </message>
    <message>
        <source>%1, the range has no end</source>
        <comment>difference</comment>
        <translation>%1, der Bereich hat kein Ende</translation>
    </message>
</context>
<context>
    <name>rhomboid::RecoveryPage</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Today&apos;s plan on one sheet</source>
        <translation>Der Plan von heute auf einem Blatt</translation>
    </message>
    <message>
        <source>Plan sent to the printer</source>
        <translation>Plan an den Drucker geschickt</translation>
    </message>
    <message>
        <source>The printer did not take the plan.</source>
        <translation>Der Drucker hat den Plan nicht angenommen.</translation>
    </message>
    <message>
        <source>For the pain that began today. Day 0 is the workout before: %1</source>
        <translation>Für den Schmerz, der heute begann. Tag 0 ist das Training davor: %1</translation>
    </message>
    <message>
        <source>For the pain that is open since %1. Day 0 is the workout before: %2</source>
        <translation>Für den Schmerz, der seit %1 offen ist. Tag 0 ist das Training davor: %2</translation>
    </message>
    <message>
        <source>For the pain that began today</source>
        <translation>Für den Schmerz, der heute begann</translation>
    </message>
    <message>
        <source>For the pain that is open since %1</source>
        <translation>Für den Schmerz, der seit %1 offen ist</translation>
    </message>
    <message>
        <source>Recovery plan</source>
        <translation>Erholungsplan</translation>
    </message>
    <message>
        <source>It has settled</source>
        <translation>Es hat sich gelegt</translation>
    </message>
    <message>
        <source>Saves a pain-free check-in for now</source>
        <translation>Speichert jetzt einen schmerzfreien Check-in</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>Log pain</source>
        <translation>Schmerz eintragen</translation>
    </message>
    <message>
        <source>The plan says what may ease the first days, when to move, how to go back to your usual weights step by step, and when to stop.</source>
        <translation>Der Plan sagt, was die ersten Tage erleichtern kann, wann du dich bewegen, wie du Schritt für Schritt zu deinen üblichen Gewichten zurückkehren und wann du aufhören solltest.</translation>
    </message>
    <message>
        <source>Tick the recovery plan</source>
        <translation>Erholungsplan abhaken</translation>
    </message>
    <message>
        <source>Choose a stage</source>
        <translation>Stufe wählen</translation>
    </message>
    <message>
        <source>Stage changed</source>
        <translation>Stufe geändert</translation>
    </message>
    <message>
        <source>Weekly check</source>
        <translation>Wochenabfrage</translation>
    </message>
    <message>
        <source>The week is saved</source>
        <translation>Die Woche ist gespeichert</translation>
    </message>
    <message>
        <source>Pain-free check-in</source>
        <translation>Schmerzfreier Check-in</translation>
    </message>
    <message>
        <source>Pain-free check-in saved. The plan is closed.</source>
        <translation>Schmerzfreier Check-in gespeichert. Der Plan ist geschlossen.</translation>
    </message>
    <message>
        <source>Right now there is no logged pain to plan for. Your plan appears after you log pain.</source>
        <translation>Zurzeit ist kein Schmerz eingetragen, der einen Plan braucht. Dein Plan erscheint, sobald du Schmerz einträgst.</translation>
    </message>
    <message>
        <source>Right now there is no logged pain to plan for: your pain-free answer of %1 ended it. If it comes back, log it and the plan is here again.</source>
        <comment>day</comment>
        <translation>Zurzeit ist kein Schmerz eingetragen, der einen Plan braucht: Deine Antwort „schmerzfrei“ hat den letzten beendet (%1). Kommt er wieder, trag ihn ein, dann ist der Plan wieder da.</translation>
    </message>
    <message>
        <source>Right now there is no logged pain to plan for: before your workout of %1 you noted pain of %2 of 10, which counts as settled. If it comes back, log it and the plan is here again.</source>
        <comment>day, level</comment>
        <translation>Zurzeit ist kein Schmerz eingetragen, der einen Plan braucht: Vor dem Training (%1) hast du Schmerz %2 von 10 eingetragen, das gilt als abgeklungen. Kommt er wieder, trag ihn ein, dann ist der Plan wieder da.</translation>
    </message>
    <message>
        <source>Right now there is no logged pain to plan for: your entry of %1 said %2 of 10, which counts as settled. If it comes back, log it and the plan is here again.</source>
        <comment>day, level</comment>
        <translation>Zurzeit ist kein Schmerz eingetragen, der einen Plan braucht: Dein Eintrag (%1) nennt %2 von 10, das gilt als abgeklungen. Kommt er wieder, trag ihn ein, dann ist der Plan wieder da.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>No warning sign was ticked; what to look out for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>First the safety check, then your plan stands here.</source>
        <translation>Zuerst die Sicherheitsabfrage, dann steht hier dein Plan.</translation>
    </message>
    <message>
        <source>What helps depends on whether there is a warning sign: tick what applies in the four boxes, or that nothing does, and save.</source>
        <translation>Was hilft, hängt davon ab, ob es ein Warnzeichen gibt: Kreuze in den vier Kästchen an, was zutrifft, oder dass nichts zutrifft, und speichere.</translation>
    </message>
    <message>
        <source>To the safety check</source>
        <translation>Zur Sicherheitsabfrage</translation>
    </message>
    <message>
        <source>For the pain that is open since %1, when you noted it before a workout</source>
        <translation>Zum Schmerz, der seit %1 offen ist; da hast du ihn vor einem Training notiert</translation>
    </message>
    <message>
        <source>Your entry of %1 with pain of %2 of 10 opens no plan; one of %3 or more does.</source>
        <comment>day, level, level</comment>
        <translation>Dein Eintrag (%1) mit Schmerz %2 von 10 öffnet keinen Plan; das tut erst einer ab %3.</translation>
    </message>
    <message>
        <source>Before your workout of %1 you noted pain of %2 of 10, which opens no plan; pain of %3 or more does.</source>
        <comment>day, level, level</comment>
        <translation>Vor deinem Training (%1) hast du Schmerz %2 von 10 notiert. Das öffnet keinen Plan; das tut erst Schmerz ab %3.</translation>
    </message>
    <message>
        <source>Pain felt only during a workout opens no plan, as in your workout of %1; if it is still there, log it.</source>
        <comment>day</comment>
        <translation>Schmerz nur während eines Trainings öffnet keinen Plan, so bei deinem Training (%1). Ist er noch da, trag ihn ein.</translation>
    </message>
    <message>
        <source>For the pain that you noted before your workout today</source>
        <translation>Zum Schmerz, den du heute vor dem Training notiert hast</translation>
    </message>
    <message>
        <source>%1. It began more than three days after the workout of %2, later than soreness from a workout usually does, so the days count from the pain.</source>
        <comment>since when, day</comment>
        <translation>%1. Er begann mehr als drei Tage nach dem Training vom %2, später als Muskelkater sonst; deshalb zählen die Tage ab dem Schmerz.</translation>
    </message>
</context>
<context>
    <name>rhomboid::References</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>General information, not a diagnosis. Not yet reviewed by a clinician.</source>
        <translation>Allgemeine Information, keine Diagnose. Noch nicht ärztlich oder therapeutisch geprüft.</translation>
    </message>
</context>
<context>
    <name>rhomboid::ReliefForm</name>
    <message>
        <source>Tried for relief</source>
        <translation>Zur Linderung probiert</translation>
    </message>
    <message>
        <source>Did it help: %1</source>
        <translation>Hat es geholfen: %1</translation>
    </message>
</context>
<context>
    <name>rhomboid::Reminding</name>
    <message numerus="yes">
        <source>%n short questions are open. Today shows them.</source>
        <translation>
            <numerusform>%Ln kurze Frage ist offen. „Heute“ zeigt sie.</numerusform>
            <numerusform>%Ln kurze Fragen sind offen. „Heute“ zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>A check-in is open. One click answers it.</source>
        <translation>Ein Check-in ist offen. Ein Klick beantwortet ihn.</translation>
    </message>
    <message>
        <source>A short weekly question is open.</source>
        <translation>Eine kurze wöchentliche Frage ist offen.</translation>
    </message>
    <message>
        <source>Rhomboid</source>
        <translation>Rhomboid</translation>
    </message>
</context>
<context>
    <name>rhomboid::ReportOptions</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>Letzte 8 Wochen</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>A doctor or physical therapist</source>
        <translation>Arzt oder Physiotherapie</translation>
    </message>
    <message>
        <source>A coach</source>
        <translation>Trainerin oder Trainer</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mich</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was probiert wurde</translation>
    </message>
    <message>
        <source>What goes with pain</source>
        <translation>Was mit Schmerz einhergeht</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Leave empty to write it in</source>
        <translation>Leer: von Hand eintragen</translation>
    </message>
    <message>
        <source>For example: may I row again?</source>
        <translation>Etwa: Darf ich rudern?</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>Name auf dem Bericht</translation>
    </message>
    <message>
        <source>What you want to know</source>
        <translation>Was du wissen möchtest</translation>
    </message>
    <message>
        <source>Recent workouts</source>
        <translation>Letzte Trainings</translation>
    </message>
</context>
<context>
    <name>rhomboid::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Vorschau kleiner</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Vorschau größer</translation>
    </message>
    <message>
        <source>The file is made on this computer. You decide who sees it.</source>
        <translation>Die Datei entsteht auf diesem Computer. Du entscheidest, wer sie sieht.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the preview</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Preview at %1 %. Fit to the window</source>
        <translation>Vorschau bei %1 %. An das Fenster anpassen</translation>
    </message>
    <message>
        <source>Preview fits the window</source>
        <translation>Vorschau passt ins Fenster</translation>
    </message>
    <message>
        <source>%1 report %2.pdf</source>
        <comment>name of the journal, date</comment>
        <translation>%1 Bericht %2.pdf</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>Bericht gespeichert als %1</translation>
    </message>
    <message>
        <source>Could not save %1. The folder may be full or not yours.</source>
        <translation>%1 konnte nicht gespeichert werden. Vielleicht ist der Ordner voll oder gehört dir nicht.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Report sent to the printer</source>
        <translation>Bericht an den Drucker gesendet</translation>
    </message>
    <message>
        <source>The printer did not take the report. Save it as PDF instead.</source>
        <translation>Der Drucker hat den Bericht nicht angenommen. Speichere ihn stattdessen als PDF.</translation>
    </message>
    <message>
        <source>Report copied as text</source>
        <translation>Bericht als Text kopiert</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the saved report</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>rhomboid::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Pages %1 and %2 of %3</source>
        <translation>Seiten %1 und %2 von %3</translation>
    </message>
</context>
<context>
    <name>rhomboid::ResultCard</name>
    <message>
        <source>Stopped: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>An experiment that ends early says nothing either way. Its workouts stay in the journal. Started again, it gets new draws.</source>
        <translation>Ein Versuch, der vorzeitig endet, sagt weder das eine noch das andere. Seine Trainings bleiben im Tagebuch. Neu gestartet bekommt er neue Lose.</translation>
    </message>
    <message>
        <source>An experiment that ends early says nothing either way. Started again, it gets new draws.</source>
        <translation>Ein Versuch, der vorzeitig endet, sagt weder das eine noch das andere. Neu gestartet bekommt er neue Lose.</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s), mean %1</source>
        <translation>
            <numerusform>%Ln Training, Mittelwert %1</numerusform>
            <numerusform>%Ln Trainings, Mittelwert %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%Ln Training</numerusform>
            <numerusform>%Ln Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst pain in the 72 hours after each workout. The bar is the mean. The result uses every pain note and allows for slow ups and downs, so it can differ from these means.</source>
        <translation>Stärkster Schmerz in den 72 Stunden nach jedem Training. Der Balken ist der Mittelwert. Das Ergebnis nutzt alle Schmerzeinträge und berücksichtigt langsames Auf und Ab; darum kann es von diesen Mittelwerten abweichen.</translation>
    </message>
</context>
<context>
    <name>rhomboid::ReturnCard</name>
    <message>
        <source>Return to load</source>
        <translation>Zurück zur Belastung</translation>
    </message>
    <message>
        <source>A warning sign stops the steps. They begin again once it has been checked.</source>
        <translation>Ein Warnzeichen hält die Stufen an. Es geht weiter, sobald es abgeklärt ist.</translation>
    </message>
    <message>
        <source>Show the workout</source>
        <translation>Training zeigen</translation>
    </message>
    <message>
        <source>One step down</source>
        <translation>Eine Stufe zurück</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>Eine Stufe weiter</translation>
    </message>
    <message>
        <source>How a workout went</source>
        <translation>Wie ein Training lief</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>zone, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How the steps work</source>
        <translation>Wie die Stufen funktionieren</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <comment>number, name</comment>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>To go on: %1. So far %2 of %3.</source>
        <translation>Um weiterzugehen: %1. Bisher %2 von %3.</translation>
    </message>
    <message>
        <source>To go on: %1.</source>
        <translation>Um weiterzugehen: %1.</translation>
    </message>
    <message>
        <source>No workout could be judged yet: pain during it and the next morning are needed.</source>
        <translation>Noch kein Training ließ sich beurteilen: Der Schmerz dabei und am nächsten Morgen wird gebraucht.</translation>
    </message>
    <message>
        <source>Two workouts in a row were too much: see a physical therapist before the next one.</source>
        <translation>Zwei Trainings in Folge waren zu viel: Geh vor dem nächsten in eine Physiotherapiepraxis.</translation>
    </message>
    <message>
        <source>The last workout was too much. Next try not before %1, %2.</source>
        <comment>day, time</comment>
        <translation>Das letzte Training war zu viel. Nächster Versuch nicht vor %1, %2.</translation>
    </message>
    <message>
        <source>The last workout went fine.</source>
        <translation>Das letzte Training ging gut.</translation>
    </message>
    <message>
        <source>The last workout was too much: one step down.</source>
        <translation>Das letzte Training war zu viel: eine Stufe zurück.</translation>
    </message>
    <message>
        <source>Be careful after the last workout: stay on this stage.</source>
        <translation>Nach dem letzten Training ist Vorsicht angesagt: Bleib auf dieser Stufe.</translation>
    </message>
</context>
<context>
    <name>rhomboid::RunningCard</name>
    <message>
        <source>%1 done</source>
        <translation>%1 gemacht</translation>
    </message>
    <message>
        <source>%1 done, %2 of them not as drawn</source>
        <translation>%1 gemacht, davon %2 nicht wie gelost</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pain results stay hidden until the end, so they cannot sway you. Then you read one sentence: less pain, more pain, or no clear difference.</source>
        <translation>Schmerzergebnisse bleiben bis zum Ende verborgen, damit sie dich nicht beeinflussen. Dann liest du einen Satz: weniger Schmerz, mehr Schmerz oder kein klarer Unterschied.</translation>
    </message>
    <message>
        <source>The two ways</source>
        <translation>Die zwei Varianten</translation>
    </message>
    <message>
        <source>Progress, %1 of %2 workouts</source>
        <translation>Fortschritt, %1 von %2 Trainings</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Before each workout a draw decides between two ways. That makes it likely that a difference comes from the way itself, not from the days you would have picked.</source>
        <translation>Vor jedem Training entscheidet das Los zwischen zwei Varianten. So kommt ein Unterschied wahrscheinlich von der Variante selbst, nicht von den Tagen, die du ausgesucht hättest.</translation>
    </message>
    <message>
        <source>%1 done, %2 of them not as drawn, for %3 you did not say</source>
        <comment>workouts, workouts, workouts</comment>
        <translation>%1 gemacht, davon %2 nicht wie gelost; zu %3 fehlt deine Antwort</translation>
    </message>
    <message>
        <source>%1 done, for %2 you did not say whether as drawn</source>
        <comment>workouts, workouts</comment>
        <translation>%1 gemacht; zu %2 fehlt deine Antwort, ob wie gelost</translation>
    </message>
</context>
<context>
    <name>rhomboid::SafetyBanner</name>
    <message>
        <source>Rhomboid cannot assess this. Do not wait for a reply from an app.</source>
        <translation>Rhomboid kann das nicht beurteilen. Warte nicht auf die Antwort einer App.</translation>
    </message>
    <message>
        <source>A clinician has seen this</source>
        <translation>Ärztlich angesehen</translation>
    </message>
    <message>
        <source>Answer the safety check</source>
        <translation>Sicherheitsabfrage beantworten</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Get medical help now</source>
        <translation>Hol jetzt medizinische Hilfe</translation>
    </message>
    <message>
        <source>I am getting help</source>
        <translation>Ich hole mir Hilfe</translation>
    </message>
    <message>
        <source>%1 Emergency number: %2</source>
        <comment>sentence, number</comment>
        <translation>%1 Notrufnummer: %2</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Ich habe einen Termin</translation>
    </message>
    <message>
        <source>Medical help comes first</source>
        <translation>Medizinische Hilfe geht vor</translation>
    </message>
    <message>
        <source>You are having this checked</source>
        <translation>Du lässt das gerade abklären</translation>
    </message>
    <message>
        <source>Training tips are hidden until you have had this checked.</source>
        <translation>Trainingstipps bleiben verborgen, bis du das hast abklären lassen.</translation>
    </message>
    <message>
        <source>A short safety check is open</source>
        <translation>Eine kurze Sicherheitsabfrage ist offen</translation>
    </message>
    <message>
        <source>Until then, nothing here is a reason to train more or to wait longer.</source>
        <translation>Bis dahin ist hier nichts ein Grund, mehr zu trainieren oder länger zu warten.</translation>
    </message>
    <message>
        <source>Four boxes, about 40 seconds. Until then tips are about your habits in general; those about this pain come after it.</source>
        <translation>Vier Kästchen, etwa 40 Sekunden. Bis dahin geht es in den Tipps allgemein um deine Gewohnheiten; Tipps zu diesem Schmerz kommen danach.</translation>
    </message>
    <message>
        <source>What the clinician has seen is quiet now. Whether there is any other warning sign, only this check asks: four boxes, about 40 seconds. Until then tips are about your habits in general; those about this pain come after it.</source>
        <translation>Was schon ärztlich angesehen wurde, ruht jetzt. Ob es noch ein anderes Warnzeichen gibt, fragt nur diese Abfrage: vier Kästchen, etwa 40 Sekunden. Bis dahin geht es in den Tipps allgemein um deine Gewohnheiten; Tipps zu diesem Schmerz kommen danach.</translation>
    </message>
    <message>
        <source>Until then, no training of this area. What you have done already can be logged.</source>
        <translation>Bis dahin kein Training dieser Stelle. Was du schon gemacht hast, kannst du eintragen.</translation>
    </message>
</context>
<context>
    <name>rhomboid::ScalePicker</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>level, highest level, meaning</comment>
        <translation>%1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>rhomboid::SearchField</name>
    <message>
        <source>Search notes, exercises, places</source>
        <translation>Notizen, Übungen, Stellen suchen</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Tagebuch durchsuchen</translation>
    </message>
</context>
<context>
    <name>rhomboid::Segmented</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rhomboid::SettingSections</name>
    <message>
        <source>Go to a section</source>
        <translation>Zu einem Abschnitt</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
</context>
<context>
    <name>rhomboid::SettingsPage</name>
    <message>
        <source>Changes at once. The German texts are not yet reviewed by a native clinician.</source>
        <translation>Gilt sofort. Die deutschen Texte sind noch nicht von einer deutschsprachigen medizinischen Fachperson geprüft.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>48 hours</source>
        <translation>48 Stunden</translation>
    </message>
    <message>
        <source>Weekly checks</source>
        <translation>Wochenabfrage</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Ruhezeit von</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Ruhezeit bis</translation>
    </message>
    <message>
        <source>Look and units</source>
        <translation>Aussehen und Einheiten</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>80 to 300 %, also with Ctrl and plus or minus</source>
        <translation>80 bis 300 %, auch mit Strg und Plus oder Minus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Today always shows what is open. A desktop notification comes once at most and says nothing about your health; it needs Rhomboid to be running.</source>
        <translation>„Heute“ zeigt immer, was offen ist. Eine Desktop-Benachrichtigung kommt höchstens einmal und sagt nichts über deine Gesundheit; dafür muss Rhomboid laufen.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of the day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>After a workout, and while pain lasts</source>
        <translation>Nach einem Training und solange Schmerz anhält</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Andere Nummer</translation>
    </message>
    <message>
        <source>Your emergency number</source>
        <translation>Deine Notrufnummer</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Shown with an emergency warning and on &apos;When to get help&apos;. Rhomboid guesses it from the region of this computer: please check it.</source>
        <translation>Erscheint bei einer Notfallwarnung und unter „Wann Hilfe holen“. Rhomboid rät sie aus der Region dieses Computers: Bitte prüfe sie.</translation>
    </message>
    <message>
        <source>Change the health profile</source>
        <translation>Gesundheitsprofil ändern</translation>
    </message>
    <message>
        <source>Health profile changed</source>
        <translation>Gesundheitsprofil geändert</translation>
    </message>
    <message>
        <source>Forget the health profile</source>
        <translation>Gesundheitsprofil vergessen</translation>
    </message>
    <message>
        <source>Health profile forgotten</source>
        <translation>Gesundheitsprofil ist vergessen</translation>
    </message>
    <message>
        <source>Please enter digits only</source>
        <translation>Bitte nur Ziffern eingeben</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Manage people…</source>
        <translation>Personen verwalten…</translation>
    </message>
    <message>
        <source>People on this computer</source>
        <translation>Personen auf diesem Computer</translation>
    </message>
    <message>
        <source>Several people can use this computer, each with a journal of their own.</source>
        <translation>Mehrere Personen können diesen Computer nutzen, jede mit einem eigenen Tagebuch.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>No setting speaks of &apos;%1&apos;.</source>
        <translation>Keine Einstellung handelt von „%1“.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>For none, set both to the same time</source>
        <translation>Für keine: beide auf dieselbe Zeit stellen</translation>
    </message>
    <message>
        <source>For this run, the command line asked for %1.</source>
        <comment>language</comment>
        <translation>Für diesen Lauf verlangt die Befehlszeile %1.</translation>
    </message>
</context>
<context>
    <name>rhomboid::SetupCard</name>
    <message>
        <source>%1 workouts</source>
        <translation>%1 Trainings</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Cardio</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Which workouts count</source>
        <translation>Welche Trainings zählen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Length (%1 suits most)</source>
        <translation>Länge (%1 passt für die meisten)</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>So läuft es ab</translation>
    </message>
    <message>
        <source>1. Before a workout, press &apos;Show today&apos;s draw&apos; here, on Today or in the workout form, and do what it says.</source>
        <translation>1. Drück vor einem Training „Heutiges Los zeigen“, hier, auf „Heute“ oder im Trainingsformular, und tu, was es sagt.</translation>
    </message>
    <message>
        <source>2. Log the workout as always, and check in on the days after.</source>
        <translation>2. Trag das Training wie immer ein und mach Check-ins an den Tagen danach.</translation>
    </message>
    <message>
        <source>3. At the end Rhomboid compares once and tells you. Looking earlier would let chance decide when to stop.</source>
        <translation>3. Am Ende vergleicht Rhomboid einmal und sagt es dir. Früher nachzusehen hieße, den Zufall über das Ende entscheiden zu lassen.</translation>
    </message>
    <message>
        <source>There is a warning sign in your entries. Have it looked at first; experiments can wait.</source>
        <translation>In deinen Einträgen ist ein Warnzeichen. Lass es zuerst abklären; Versuche können warten.</translation>
    </message>
    <message>
        <source>Another experiment is running. One at a time keeps the answers clear.</source>
        <translation>Ein anderer Versuch läuft. Einer nach dem anderen hält die Antworten klar.</translation>
    </message>
    <message>
        <source>Your journal shows what goes together, not why. An experiment can tell more within weeks: before each workout a draw decides between two ways, not you.</source>
        <translation>Dein Tagebuch zeigt, was zusammen auftritt, aber nicht, warum. Ein Versuch kann in Wochen mehr sagen: Vor jedem Training entscheidet das Los zwischen zwei Varianten, nicht du.</translation>
    </message>
    <message>
        <source>Medical help comes first; experiments can wait.</source>
        <translation>Medizinische Hilfe geht vor; Versuche können warten.</translation>
    </message>
</context>
<context>
    <name>rhomboid::Sidebar</name>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%n open check-in(s)</source>
        <translation>
            <numerusform>%Ln offener Check-in</numerusform>
            <numerusform>%Ln offene Check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::SignsCheck</name>
    <message>
        <source>This pain is new. Please go through the four boxes and tick what applies; you can save without it.</source>
        <translation>Dieser Schmerz ist neu. Bitte geh die vier Kästchen durch und kreuze an, was zutrifft; speichern geht auch ohne.</translation>
    </message>
    <message>
        <source>This is strong pain. Please go through the four boxes and tick what applies; you can save without it.</source>
        <translation>Das ist starker Schmerz. Bitte geh die vier Kästchen durch und kreuze an, was zutrifft; speichern geht auch ohne.</translation>
    </message>
    <message>
        <source>This is at least 2 points more than you last noted. Please go through the four boxes and tick what applies; you can save without it.</source>
        <translation>Das sind mindestens 2 Punkte mehr als zuletzt notiert. Bitte geh die vier Kästchen durch und kreuze an, was zutrifft; speichern geht auch ohne.</translation>
    </message>
    <message>
        <source>Once a week while pain lasts: please go through the four boxes and tick what applies; you can save without it.</source>
        <translation>Einmal pro Woche, solange der Schmerz anhält: Bitte geh die vier Kästchen durch und kreuze an, was zutrifft; speichern geht auch ohne.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Left arm or hand</source>
        <translation>Linker Arm oder linke Hand</translation>
    </message>
    <message>
        <source>Right arm or hand</source>
        <translation>Rechter Arm oder rechte Hand</translation>
    </message>
    <message>
        <source>Both arms or hands</source>
        <translation>Beide Arme oder Hände</translation>
    </message>
    <message>
        <source>Chest wall</source>
        <translation>Brustwand</translation>
    </message>
    <message>
        <source>A leg</source>
        <translation>Ein Bein</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keins davon</translation>
    </message>
    <message>
        <source>None of these warning signs</source>
        <translation>Keins dieser Warnzeichen</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>Nothing else of these</source>
        <translation>Sonst nichts davon</translation>
    </message>
    <message>
        <source>Nothing else of these warning signs</source>
        <translation>Sonst keines dieser Warnzeichen</translation>
    </message>
    <message>
        <source>You ticked &apos;%1&apos;. Please tick which of its lines it is, or take the tick out.</source>
        <translation>Du hast „%1“ angekreuzt. Bitte kreuze an, welche der Zeilen zutrifft, oder nimm das Kreuz heraus.</translation>
    </message>
</context>
<context>
    <name>rhomboid::SlotTrack</name>
    <message>
        <source>Progress, %1 of %2 workouts</source>
        <translation>Fortschritt, %1 von %2 Trainings</translation>
    </message>
    <message>
        <source>%1 with it, %2 as usual</source>
        <translation>%1 damit, %2 wie sonst</translation>
    </message>
</context>
<context>
    <name>rhomboid::SnackBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>rhomboid::SourceList</name>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>What the tips, the warning signs and the recovery plan are drawn from. Status: not yet reviewed by a clinician.</source>
        <translation>Worauf Tipps, Warnzeichen und Erholungsplan beruhen. Stand: noch nicht ärztlich oder therapeutisch geprüft.</translation>
    </message>
    <message>
        <source>Rhomboid itself does not go online. A source opens in your browser, and only when you choose that.</source>
        <translation>Rhomboid selbst geht nicht ins Netz. Eine Quelle öffnet sich in deinem Browser, und nur, wenn du das wählst.</translation>
    </message>
</context>
<context>
    <name>rhomboid::StageSteps</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <comment>number, last number, name</comment>
        <translation>Stufe %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>rhomboid::Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Please enter %1 to %2</source>
        <translation>Bitte %1 bis %2 eingeben</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what, what is wrong with it</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>rhomboid::StopCard</name>
    <message>
        <source>Stop and get advice if</source>
        <translation>Hör auf und hol dir Rat, wenn eins davon zutrifft</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do in an emergency, the number to call</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rhomboid::StripCard</name>
    <message>
        <source>Worst pain per day</source>
        <translation>Stärkster Schmerz pro&#xa0;Tag</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The highest was %1, today.</source>
        <comment>level</comment>
        <translation>Höchster Wert: %1, heute.</translation>
    </message>
    <message>
        <source>The highest was %1, yesterday.</source>
        <comment>level</comment>
        <translation>Höchster Wert: %1, gestern.</translation>
    </message>
    <message>
        <source>The highest was %1, on %2.</source>
        <comment>level, day</comment>
        <translation>Höchster Wert: %1 am %2.</translation>
    </message>
</context>
<context>
    <name>rhomboid::TableCard</name>
    <message>
        <source>Numbers of</source>
        <translation>Zahlen zu</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle Tage zeigen</translation>
    </message>
</context>
<context>
    <name>rhomboid::TemplateMenu</name>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Keep this workout as a template</source>
        <translation>Dieses Training als Vorlage behalten</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Keep template</source>
        <translation>Vorlage behalten</translation>
    </message>
    <message>
        <source>Template replaced: %1</source>
        <translation>Vorlage ersetzt: %1</translation>
    </message>
    <message>
        <source>Template kept: %1</source>
        <translation>Vorlage behalten: %1</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Template deleted: %1</source>
        <translation>Vorlage gelöscht: %1</translation>
    </message>
</context>
<context>
    <name>rhomboid::TipList</name>
    <message>
        <source>All tips</source>
        <translation>Alle Tipps</translation>
    </message>
    <message>
        <source>Search the tips</source>
        <translation>Tipps durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n tip(s), by topic</source>
        <translation>
            <numerusform>%Ln Tipp, nach Thema</numerusform>
            <numerusform>%Ln Tipps, nach Thema</numerusform>
        </translation>
    </message>
    <message>
        <source>No tip matches. Try a shorter word.</source>
        <translation>Kein Tipp passt. Versuch ein kürzeres Wort.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, number of tips</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rhomboid::TipWidget</name>
    <message>
        <source>Sources of: %1</source>
        <translation>Quellen zu: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Not for you now: what you logged or told about your health speaks against it.</source>
        <translation>Jetzt nichts für dich: Was du eingetragen oder zu deiner Gesundheit angegeben hast, spricht dagegen.</translation>
    </message>
</context>
<context>
    <name>rhomboid::TipsCard</name>
    <message>
        <source>Tips for today</source>
        <translation>Tipps für heute</translation>
    </message>
    <message>
        <source>All tips</source>
        <translation>Alle Tipps</translation>
    </message>
    <message>
        <source>Training tips are hidden until you have had this checked.</source>
        <translation>Trainingstipps bleiben verborgen, bis du das hast abklären lassen.</translation>
    </message>
    <message>
        <source>Nothing to suggest right now.</source>
        <translation>Gerade gibt es nichts vorzuschlagen.</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum das?</translation>
    </message>
    <message>
        <source>Why this tip: %1</source>
        <translation>Warum dieser Tipp: %1</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) compared</source>
        <translation>
            <numerusform>%Ln Training verglichen</numerusform>
            <numerusform>%Ln Trainings verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Einträge zeigen</translation>
    </message>
    <message>
        <source>Tried it?</source>
        <translation>Ausprobiert?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tip, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Hat geholfen</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Hat nicht geholfen</translation>
    </message>
    <message>
        <source>Not for me now</source>
        <translation>Im Moment nicht</translation>
    </message>
</context>
<context>
    <name>rhomboid::TodayPage</name>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Log workout</source>
        <translation>Training eintragen</translation>
    </message>
    <message>
        <source>Skip check-in</source>
        <translation>Check-in überspringen</translation>
    </message>
    <message>
        <source>Check-in skipped</source>
        <translation>Check-in übersprungen</translation>
    </message>
    <message>
        <source>Answer a tip</source>
        <translation>Auf einen Tipp antworten</translation>
    </message>
    <message>
        <source>Thank you, noted</source>
        <translation>Danke, notiert</translation>
    </message>
    <message>
        <source>Pain-free check-in</source>
        <translation>Schmerzfreier Check-in</translation>
    </message>
    <message>
        <source>Pain-free check-in saved</source>
        <translation>Schmerzfreier Check-in gespeichert</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d.&#xa0;MMMM</translation>
    </message>
    <message>
        <source>Repeat the last workout</source>
        <translation>Letztes Training wiederholen</translation>
    </message>
    <message>
        <source>Repeat %1</source>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
    <message>
        <source>Pain-free check-in saved. Without pain the safety check rests; with the next pain it is asked again.</source>
        <translation>Schmerzfreier Check-in gespeichert. Ohne Schmerz ruht die Sicherheitsabfrage; beim nächsten Schmerz wird wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>rhomboid::TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Add a note for several days</source>
        <translation>Notiz für mehrere Tage hinzufügen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Add a note for several days…</source>
        <translation>Notiz für mehrere Tage hinzufügen…</translation>
    </message>
    <message>
        <source>Your trend will appear here</source>
        <translation>Hier erscheint dein Verlauf</translation>
    </message>
    <message>
        <source>After three check-ins there is a first line. A pain-free one counts as well.</source>
        <translation>Nach drei Check-ins gibt es eine erste Linie. Auch ein schmerzfreier zählt.</translation>
    </message>
</context>
<context>
    <name>rhomboid::UnitRows</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>Fluids</source>
        <translation>Trinken</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>fl oz</source>
        <translation>fl oz</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>m, km</source>
        <translation>m, km</translation>
    </message>
    <message>
        <source>yd, mi</source>
        <translation>yd, mi</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>1.5</source>
        <translation>1.5</translation>
    </message>
    <message>
        <source>1,5</source>
        <translation>1,5</translation>
    </message>
    <message>
        <source>Fluid ounces of the United States</source>
        <translation>Flüssigunzen der USA</translation>
    </message>
    <message>
        <source>You can type either one everywhere</source>
        <translation>Eingeben kannst du überall beide</translation>
    </message>
    <message>
        <source>You can always type the unit: 3 km, 400 yd</source>
        <translation>Du kannst die Einheit immer dazuschreiben: 3 km, 400 yd</translation>
    </message>
</context>
<context>
    <name>rhomboid::WeekBars</name>
    <message>
        <source>%1: load %2</source>
        <translation>%1: Belastung %2</translation>
    </message>
    <message>
        <source>%1: no workout</source>
        <translation>%1: kein Training</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1: load not known</source>
        <translation>%1: Belastung nicht bekannt</translation>
    </message>
</context>
<context>
    <name>rhomboid::WeekCheck</name>
    <message>
        <source>How was the week?</source>
        <translation>Wie war die Woche?</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <source>Pain on average, past week</source>
        <translation>Schmerz im Durchschnitt, letzte Woche</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Schmerzfrei</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Stärkster denkbarer</translation>
    </message>
    <message>
        <source>In the way of enjoying life, past week</source>
        <translation>Beim Genießen im Weg, letzte Woche</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>Völlig</translation>
    </message>
    <message>
        <source>In the way of usual activity, past week</source>
        <translation>Bei üblichen Tätigkeiten im Weg, letzte Woche</translation>
    </message>
    <message>
        <source>Nights disturbed by pain, of seven</source>
        <translation>Vom Schmerz gestörte Nächte, von sieben</translation>
    </message>
    <message>
        <source>Is there a normal thing you cannot do?</source>
        <translation>Gibt es etwas Normales, das du nicht kannst?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Save the week</source>
        <translation>Woche speichern</translation>
    </message>
    <message>
        <source>Once a week, every answer optional</source>
        <translation>Einmal pro Woche, jede Antwort freiwillig</translation>
    </message>
    <message>
        <source>How strong was your pain on average in the past week?</source>
        <translation>Wie stark war dein Schmerz im Durchschnitt in der letzten Woche?</translation>
    </message>
    <message>
        <source>How much was pain in the way of enjoying life?</source>
        <translation>Wie sehr war dir der Schmerz dabei im Weg, das Leben zu genießen?</translation>
    </message>
    <message>
        <source>How much was pain in the way of what you usually do?</source>
        <translation>Wie sehr war dir der Schmerz bei dem im Weg, was du sonst tust?</translation>
    </message>
    <message>
        <source>How many of the seven nights were disturbed by pain?</source>
        <translation>Wie viele der sieben Nächte hat der Schmerz gestört?</translation>
    </message>
    <message>
        <source>Is there a normal thing, such as dressing or carrying a bag, that you cannot do?</source>
        <translation>Gibt es etwas Normales wie Anziehen oder eine Tasche tragen, das du nicht kannst?</translation>
    </message>
    <message>
        <source>After the PEG scale (Krebs and others, 2009).</source>
        <translation>Nach der PEG-Skala (Krebs und andere, 2009).</translation>
    </message>
    <message>
        <source>Last answered: %1</source>
        <comment>day</comment>
        <translation>Zuletzt beantwortet: %1</translation>
    </message>
    <message>
        <source>It shows how much the pain affects daily life, which matters more than the pain itself.</source>
        <translation>Es zeigt, wie sehr der Schmerz den Alltag beeinträchtigt, und das zählt mehr als der Schmerz selbst.</translation>
    </message>
</context>
<context>
    <name>rhomboid::RequestsCard</name>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer: how the week was</source>
        <translation>Antworten: wie die Woche war</translation>
    </message>
    <message>
        <source>Answer the weekly safety check</source>
        <translation>Wöchentliche Sicherheitsabfrage beantworten</translation>
    </message>
    <message>
        <source>How was the week with this pain?</source>
        <translation>Wie war die Woche mit diesem Schmerz?</translation>
    </message>
    <message>
        <source>Five short questions, optional, once a week.</source>
        <translation>Fünf kurze Fragen, freiwillig, einmal pro Woche.</translation>
    </message>
    <message>
        <source>The warning signs once more</source>
        <translation>Die Warnzeichen noch einmal</translation>
    </message>
    <message>
        <source>Four boxes, about 40 seconds, once a week while pain lasts.</source>
        <translation>Vier Kästchen, etwa 40 Sekunden, einmal pro Woche, solange der Schmerz anhält.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Complete the imported workouts</source>
        <translation>Die importierten Trainings ergänzen</translation>
    </message>
    <message>
        <source>Effort or duration is missing, so the load of these weeks is not complete.</source>
        <translation>Anstrengung oder Dauer fehlt, daher ist die Belastung dieser Wochen nicht vollständig.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with the workout</source>
        <translation>Mit dem Training weitermachen</translation>
    </message>
    <message>
        <source>Go on with the pain entry</source>
        <translation>Mit dem Schmerzeintrag weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>%n imported workout(s) of the last %1 weeks to complete</source>
        <translation>
            <numerusform>%Ln importiertes Training der letzten %1 Wochen zu ergänzen</numerusform>
            <numerusform>%Ln importierte Trainings der letzten %1 Wochen zu ergänzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is as you left it.</source>
        <translation>Das Formular ist noch so, wie du es verlassen hast.</translation>
    </message>
</context>
<context>
    <name>rhomboid::Windows</name>
    <message>
        <source>Open for reading only: changes are not saved</source>
        <translation>Nur zum Lesen geöffnet: Änderungen werden nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>rhomboid::WorkoutChoice</name>
    <message>
        <source>After which workout?</source>
        <translation>Nach welchem Training?</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Kein bestimmtes</translation>
    </message>
    <message>
        <source>Choose the workout of %1</source>
        <comment>day</comment>
        <translation>Das Training wählen: %1</translation>
    </message>
    <message>
        <source>Choose %1, %2</source>
        <comment>workout, day</comment>
        <translation>%1, %2 wählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, workout</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, time, workout</comment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>rhomboid::WorkoutPage</name>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Log workout</source>
        <translation>Training eintragen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Trainingsart</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>Letztes wiederholen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Vorlage verwenden</translation>
    </message>
    <message>
        <source>Filled in from the template %1.</source>
        <translation>Übernommen aus der Vorlage %1.</translation>
    </message>
    <message>
        <source>Please give the workout a name first; the template will have the same.</source>
        <translation>Bitte gib dem Training zuerst einen Namen; die Vorlage bekommt denselben.</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How hard was the whole workout?</source>
        <translation>Wie anstrengend war das ganze Training?</translation>
    </message>
    <message>
        <source>Effort of the whole session</source>
        <translation>Anstrengung des ganzen Trainings</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Anstrengend</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Sehr anstrengend</translation>
    </message>
    <message>
        <source>Maximal</source>
        <translation>Maximal</translation>
    </message>
    <message>
        <source>At its worst during the workout</source>
        <translation>Am stärksten während des Trainings</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save workout</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Edit workout</source>
        <translation>Training bearbeiten</translation>
    </message>
    <message>
        <source>%1 What you had typed is set aside.</source>
        <comment>sentence before</comment>
        <translation>%1 Was du getippt hattest, ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>Repeat a workout</source>
        <translation>Ein Training wiederholen</translation>
    </message>
    <message>
        <source>Filled in from %1.</source>
        <translation>Übernommen vom Training: %1.</translation>
    </message>
    <message>
        <source>Please enter how long the workout was, or at least one exercise.</source>
        <translation>Bitte gib ein, wie lange das Training war, oder mindestens eine Übung.</translation>
    </message>
    <message>
        <source>Workout saved</source>
        <translation>Training gespeichert</translation>
    </message>
    <message>
        <source>Workout changed</source>
        <translation>Training geändert</translation>
    </message>
    <message>
        <source>Somewhat hard</source>
        <translation>Etwas anstrengend</translation>
    </message>
    <message>
        <source>Row deleted</source>
        <translation>Zeile gelöscht</translation>
    </message>
    <message>
        <source>Discard the workout</source>
        <translation>Training verwerfen</translation>
    </message>
    <message>
        <source>Not saved: the workout is discarded</source>
        <translation>Nicht gespeichert: Das Training ist verworfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workout, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Duration, as usual</source>
        <translation>Dauer, wie üblich</translation>
    </message>
    <message>
        <source>Upper-back pain before the workout</source>
        <translation>Schmerz im oberen Rücken davor</translation>
    </message>
    <message>
        <source>Helps the analysis most</source>
        <translation>Hilft der Auswertung am meisten</translation>
    </message>
</context>
<context>
    <name>rhomboid::WorkoutPreview</name>
    <message>
        <source>left out of calculations</source>
        <translation>aus den Berechnungen ausgelassen</translation>
    </message>
    <message>
        <source>This workout is left out of calculations, because a value was unlikely when it came in. Save it once all values are right, and it counts.</source>
        <translation>Dieses Training ist aus den Berechnungen ausgelassen, weil ein Wert unwahrscheinlich war, als es dazukam. Speichere es, sobald alle Werte stimmen, dann zählt es.</translation>
    </message>
    <message>
        <source>Load %1, in 7 days %2, %3× your largest in 30 days</source>
        <translation>Belastung %1, in 7 Tagen %2, %3× deine größte in 30&#xa0;Tagen</translation>
    </message>
    <message>
        <source>Load %1, in 7 days %2</source>
        <translation>Belastung %1, in 7 Tagen %2</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Compared with last time</source>
        <translation>Verglichen mit dem letzten Mal</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>Live-Vorschau</translation>
    </message>
    <message>
        <source>with this one</source>
        <translation>mit diesem</translation>
    </message>
    <message>
        <source>This workout</source>
        <translation>Dieses Training</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Compared with your largest in 30 days</source>
        <translation>Verglichen mit deinem größten Training in 30&#xa0;Tagen</translation>
    </message>
    <message>
        <source>Load is minutes × effort. It is a rough guide, not a limit.</source>
        <translation>Belastung ist Minuten × Anstrengung. Ein grober Wert, keine&#xa0;Grenze.</translation>
    </message>
    <message>
        <source>%1 min × effort %2</source>
        <translation>%1 min × Anstrengung %2</translation>
    </message>
    <message>
        <source>needs duration and effort</source>
        <translation>braucht Dauer und Anstrengung</translation>
    </message>
    <message>
        <source>With duration and effort, the workout is compared with your largest one.</source>
        <translation>Dafür braucht es Dauer und Anstrengung.</translation>
    </message>
    <message>
        <source>There is no earlier workout within 30 days to compare with.</source>
        <translation>In den letzten 30 Tagen gibt es kein früheres Training zum Vergleichen.</translation>
    </message>
    <message>
        <source>Compared by the upper-back sets, as effort is missing in most of your workouts.</source>
        <translation>Verglichen anhand der Sätze für den oberen Rücken, da bei den meisten deiner Trainings die Anstrengung fehlt.</translation>
    </message>
    <message>
        <source>The largest was %1.</source>
        <translation>Das größte war %1.</translation>
    </message>
    <message>
        <source>Your last workout</source>
        <translation>Dein letztes Training</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workout, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>signed number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>or more: the load of %n other(s) is not known</source>
        <comment>workouts</comment>
        <translation>
            <numerusform>oder mehr: Von %Ln anderen ist die Belastung nicht bekannt</numerusform>
            <numerusform>oder mehr: Von %Ln anderen ist die Belastung nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>load</comment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>needs the effort</source>
        <translation>braucht die Anstrengung</translation>
    </message>
    <message>
        <source>needs the duration</source>
        <translation>braucht die Dauer</translation>
    </message>
    <message>
        <source>without this one yet</source>
        <translation>noch ohne dieses Training</translation>
    </message>
    <message>
        <source>Load: %1</source>
        <comment>why there is none</comment>
        <translation>Belastung: %1</translation>
    </message>
</context>
<context>
    <name>rhomboid::ZoneMark</name>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
</context>
<context>
    <name>sampledata</name>
    <message>
        <source>Demo journal</source>
        <translation>Demo-Tagebuch</translation>
    </message>
</context>
<context>
    <name>scale</name>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>very mild</source>
        <translation>sehr leicht</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>mild and noticeable</source>
        <translation>leicht und spürbar</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>moderate and distracting</source>
        <translation>mäßig und ablenkend</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>strong and hard to ignore</source>
        <translation>stark und kaum zu ignorieren</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>sehr stark</translation>
    </message>
    <message>
        <source>very severe</source>
        <translation>äußerst stark</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>stärkster denkbarer</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>sehr leicht</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>somewhat hard</source>
        <translation>etwas anstrengend</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>anstrengend</translation>
    </message>
    <message>
        <source>between hard and very hard</source>
        <translation>zwischen anstrengend und sehr anstrengend</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>sehr anstrengend</translation>
    </message>
    <message>
        <source>between very hard and maximal</source>
        <translation>zwischen sehr anstrengend und maximal</translation>
    </message>
    <message>
        <source>nearly maximal</source>
        <translation>fast maximal</translation>
    </message>
    <message>
        <source>maximal</source>
        <translation>maximal</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Schmerzfrei</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Stärkster denkbarer</translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message>
        <source>Chest pain, pressure or tightness (more than chest muscles that are only sore to touch after training; if unsure, tick)</source>
        <translation>Schmerz, Druck oder Enge in der Brust (mehr als Brustmuskeln, die nach dem Training nur auf Berührung wehtun; im Zweifel ankreuzen)</translation>
    </message>
    <message>
        <source>Pain or pressure that spreads to an arm, the neck or the jaw</source>
        <translation>Schmerz oder Druck, der in einen Arm, den Hals oder den Kiefer ausstrahlt</translation>
    </message>
    <message>
        <source>New or sudden breathlessness</source>
        <translation>Kurzatmigkeit oder Atemnot, neu oder plötzlich</translation>
    </message>
    <message>
        <source>Cold sweat, feeling sick or light-headed together with this pain</source>
        <translation>Kalter Schweiß, Übelkeit oder Schwindel zusammen mit diesem Schmerz</translation>
    </message>
    <message>
        <source>Fainted or collapsed</source>
        <translation>Ohnmacht oder Zusammenbruch</translation>
    </message>
    <message>
        <source>Came on suddenly and was severe at once, tearing, ripping, or the worst ever</source>
        <translation>Kam plötzlich und war sofort heftig, reißend oder der schlimmste überhaupt</translation>
    </message>
    <message>
        <source>Coughing up blood</source>
        <translation>Bluthusten</translation>
    </message>
    <message>
        <source>Sharp pain when breathing in</source>
        <translation>Stechender Schmerz beim Einatmen</translation>
    </message>
    <message>
        <source>One swollen, painful calf</source>
        <translation>Eine geschwollene, schmerzende Wade</translation>
    </message>
    <message>
        <source>Comes with effort such as stairs and goes with rest, whatever the back does</source>
        <translation>Kommt bei Anstrengung wie Treppensteigen und geht in Ruhe, egal wie sich der Rücken bewegt</translation>
    </message>
    <message>
        <source>Numb around the genitals, buttocks or inner thighs</source>
        <translation>Taubheit an Genitalien, Gesäß oder Innenseiten der Oberschenkel</translation>
    </message>
    <message>
        <source>New trouble peeing, or loss of bladder or bowel control</source>
        <translation>Neue Probleme beim Wasserlassen oder Verlust der Kontrolle über Blase oder Darm</translation>
    </message>
    <message>
        <source>Pain, tingling, numbness or weakness in both legs</source>
        <translation>Schmerz, Kribbeln, Taubheit oder Schwäche in beiden Beinen</translation>
    </message>
    <message>
        <source>Sudden clear weakness in an arm or leg</source>
        <translation>Plötzliche deutliche Schwäche in einem Arm oder Bein</translation>
    </message>
    <message>
        <source>Weakness in an arm, hand or leg</source>
        <translation>Schwäche in einem Arm, einer Hand oder einem Bein</translation>
    </message>
    <message>
        <source>Numbness or tingling in the painful place, an arm, a hand, the chest wall or a leg</source>
        <translation>Taubheit oder Kribbeln an der schmerzenden Stelle, in einem Arm, einer Hand, der Brustwand oder einem Bein</translation>
    </message>
    <message>
        <source>Numbness, tingling or weakness that is getting worse</source>
        <translation>Taubheit, Kribbeln oder Schwäche, die zunimmt</translation>
    </message>
    <message>
        <source>Unsteady, heavy or stiff legs, tripping</source>
        <translation>Unsichere, schwere oder steife Beine, Stolpern</translation>
    </message>
    <message>
        <source>Clumsy hands, dropping things, trouble with buttons</source>
        <translation>Ungeschickte Hände, Fallenlassen von Dingen, Mühe mit Knöpfen</translation>
    </message>
    <message>
        <source>A tight band of pain round the chest</source>
        <translation>Schmerz wie ein enges Band um die Brust</translation>
    </message>
    <message>
        <source>Moving the neck brings it on</source>
        <translation>Bewegen des Nackens löst es aus</translation>
    </message>
    <message>
        <source>Temperature of 38 °C or more, or shivering</source>
        <translation>Temperatur von 38 °C oder mehr, Frösteln oder Schüttelfrost</translation>
    </message>
    <message>
        <source>Very unwell, confused, or very drowsy</source>
        <translation>Sehr schlechter Allgemeinzustand, verwirrt oder sehr schläfrig</translation>
    </message>
    <message>
        <source>Severe headache with a stiff neck</source>
        <translation>Starke Kopfschmerzen mit steifem Nacken</translation>
    </message>
    <message>
        <source>Confusion, bad headache or vomiting after long exercise</source>
        <translation>Verwirrtheit, starke Kopfschmerzen oder Erbrechen nach langem Training</translation>
    </message>
    <message>
        <source>Tea- or cola-coloured urine</source>
        <translation>Urin in der Farbe von Tee oder Cola</translation>
    </message>
    <message>
        <source>Much more muscle pain, swelling or weakness than the workout explains</source>
        <translation>Viel mehr Muskelschmerz, Schwellung oder Schwäche, als das Training erklärt</translation>
    </message>
    <message>
        <source>Constant at night or at rest; no position helps</source>
        <translation>Ständig da, nachts oder in Ruhe; keine Lage hilft</translation>
    </message>
    <message>
        <source>Losing weight without trying</source>
        <translation>Ungewollter Gewichtsverlust</translation>
    </message>
    <message>
        <source>A lump, swelling, or change of shape of the back</source>
        <translation>Knoten, Schwellung oder veränderte Form des Rückens</translation>
    </message>
    <message>
        <source>Worse when you cough, sneeze or strain</source>
        <translation>Schlimmer beim Husten, Niesen oder Pressen</translation>
    </message>
    <message>
        <source>A burning strip on one side, or a rash</source>
        <translation>Ein brennender Streifen auf einer Seite oder ein Ausschlag</translation>
    </message>
    <message>
        <source>Linked to meals, upper belly pain, or feeling sick</source>
        <translation>Hängt mit Mahlzeiten, Schmerz im Oberbauch oder Übelkeit zusammen</translation>
    </message>
    <message>
        <source>Stiff for 30 minutes or more in the morning</source>
        <translation>Morgens 30 Minuten oder länger steif</translation>
    </message>
    <message>
        <source>Pain wakes you in the second half of the night</source>
        <translation>Schmerz weckt dich in der zweiten Nachthälfte</translation>
    </message>
    <message>
        <source>Better with movement, not with rest</source>
        <translation>Besser durch Bewegung, nicht durch Ruhe</translation>
    </message>
    <message>
        <source>It began after a serious accident or fall</source>
        <translation>Es begann nach einem schweren Unfall oder Sturz</translation>
    </message>
    <message>
        <source>It began after a small fall or bump</source>
        <translation>Es begann nach einem kleinen Sturz oder Stoß</translation>
    </message>
    <message>
        <source>You felt a pop or tear, or there is a bruise, dent or swelling</source>
        <translation>Du hast ein Knacken, Schnappen oder Reißen gespürt, oder da ist ein Bluterguss, eine Delle oder eine Schwellung</translation>
    </message>
    <message>
        <source>Chest, breath, fainting or a sudden start</source>
        <translation>Brust, Atem, Ohnmacht oder plötzlicher Beginn</translation>
    </message>
    <message>
        <source>Chest pain or pressure, breathless, sharp on breathing in, coughing blood, a swollen calf, cold sweat or light-headed, fainted, spreading to arm, neck or jaw, severe from the first moment, or coming with effort</source>
        <translation>Schmerz oder Druck in der Brust, Atemnot oder Kurzatmigkeit, Stechen beim Einatmen, Bluthusten, geschwollene Wade, kalter Schweiß oder Schwindel, Ohnmacht, Ausstrahlung in Arm, Hals oder Kiefer, heftig vom ersten Moment an, oder bei Anstrengung auftretend</translation>
    </message>
    <message>
        <source>Nerves, strength, walking, bladder or bowel</source>
        <translation>Nerven, Kraft, Gehen, Blase oder Darm</translation>
    </message>
    <message>
        <source>Numb, tingling or weak in an arm, hand or leg, both legs affected, numb between the legs, new trouble with bladder or bowel, unsteady walking, clumsy hands, or a tight band round the chest</source>
        <translation>Taubheit, Kribbeln oder Schwäche in Arm, Hand oder Bein, beide Beine betroffen, Taubheit zwischen den Beinen, neue Probleme mit Blase oder Darm, unsicheres Gehen, ungeschickte Hände oder ein Gefühl wie ein enges Band um die Brust</translation>
    </message>
    <message>
        <source>Feeling ill, nights, weight, skin or urine</source>
        <translation>Krankheitsgefühl, Nächte, Gewicht, Haut oder Urin</translation>
    </message>
    <message>
        <source>Fever or very unwell, confusion or vomiting, bad headache with a stiff neck, tea-coloured urine, far more pain or swelling than the workout explains, constant at night, weight loss, a lump, worse on coughing, a rash or burning strip, or linked to meals</source>
        <translation>Fieber oder sehr schlechter Allgemeinzustand, Verwirrtheit oder Erbrechen, starke Kopfschmerzen mit steifem Nacken, teefarbener Urin, weit mehr Schmerz oder Schwellung, als das Training erklärt, ständig da in der Nacht, Gewichtsverlust, ein Knoten, schlimmer beim Husten, ein Ausschlag oder brennender Streifen, oder Zusammenhang mit Mahlzeiten</translation>
    </message>
    <message>
        <source>A fall, an accident or a pop</source>
        <translation>Ein Sturz, ein Unfall oder ein Knacken</translation>
    </message>
    <message>
        <source>It began after a fall, bump or accident, you felt a pop or tear, or there is a bruise or dent</source>
        <translation>Es begann nach einem Sturz, Stoß oder Unfall, du hast ein Knacken, Schnappen oder Reißen gespürt, oder da ist ein Bluterguss oder eine Delle</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>That is longer than %1 characters, so it was not taken. What stood here is unchanged.</source>
        <translation>Das ist länger als %1 Zeichen und wurde nicht übernommen. Was hier stand, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>trials</name>
    <message>
        <source>Longer warm-up</source>
        <translation>Längeres Aufwärmen</translation>
    </message>
    <message>
        <source>Does a 10-minute warm-up help my back?</source>
        <translation>Helfen 10 Minuten Aufwärmen meinem Rücken?</translation>
    </message>
    <message>
        <source>Warm up for 10 minutes</source>
        <translation>10 Minuten aufwärmen</translation>
    </message>
    <message>
        <source>Warm up as usual</source>
        <translation>Aufwärmen wie sonst</translation>
    </message>
    <message>
        <source>Easy movement, dynamic stretches and lighter sets all count.</source>
        <translation>Lockere Bewegung, dynamisches Dehnen und leichtere Sätze zählen alle.</translation>
    </message>
    <message>
        <source>a 10-minute warm-up</source>
        <translation>10 Minuten Aufwärmen</translation>
    </message>
    <message>
        <source>Movement in the warm-up</source>
        <translation>Bewegung beim Aufwärmen</translation>
    </message>
    <message>
        <source>Do dynamic stretches before training help my back?</source>
        <translation>Hilft dynamisches Dehnen vor dem Training meinem Rücken?</translation>
    </message>
    <message>
        <source>Add five minutes of dynamic stretches</source>
        <translation>Fünf Minuten dynamisches Dehnen zusätzlich</translation>
    </message>
    <message>
        <source>Arm circles, band pull-aparts, cat and cow: slow, and without pain.</source>
        <translation>Armkreisen, Band auseinanderziehen, Katze-Kuh: langsam und ohne Schmerz.</translation>
    </message>
    <message>
        <source>five more minutes of dynamic stretches</source>
        <translation>Dehnen in Bewegung (fünf Minuten mehr)</translation>
    </message>
    <message>
        <source>Light cardio first</source>
        <translation>Zuerst leichtes Cardio</translation>
    </message>
    <message>
        <source>Does easy cardio before training help my back?</source>
        <translation>Hilft lockeres Cardio vor dem Training meinem Rücken?</translation>
    </message>
    <message>
        <source>Start with five minutes of easy cardio</source>
        <translation>Mit fünf Minuten lockerem Cardio beginnen</translation>
    </message>
    <message>
        <source>Rowing, cycling or brisk walking, so easy that you could chat.</source>
        <translation>Rudern, Radfahren oder zügiges Gehen, so locker, dass du plaudern könntest.</translation>
    </message>
    <message>
        <source>five minutes of easy cardio first</source>
        <translation>fünf Minuten Cardio am Anfang</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Abwärmen</translation>
    </message>
    <message>
        <source>Does a cool-down help my back?</source>
        <translation>Hilft Abwärmen meinem Rücken?</translation>
    </message>
    <message>
        <source>Cool down for five minutes at the end</source>
        <translation>Am Ende fünf Minuten abwärmen</translation>
    </message>
    <message>
        <source>End as usual</source>
        <translation>Aufhören wie sonst</translation>
    </message>
    <message>
        <source>Easy walking or cycling until your breath is calm.</source>
        <translation>Lockeres Gehen oder Radfahren, bis dein Atem ruhig ist.</translation>
    </message>
    <message>
        <source>a five-minute cool-down</source>
        <translation>fünf Minuten Abwärmen</translation>
    </message>
    <message>
        <source>Extra water before</source>
        <translation>Mehr Wasser vorher</translation>
    </message>
    <message>
        <source>Does extra water before training help my back?</source>
        <translation>Hilft mehr Wasser vor dem Training meinem Rücken?</translation>
    </message>
    <message>
        <source>Drink two extra glasses before you train</source>
        <translation>Vor dem Training zwei Gläser mehr trinken</translation>
    </message>
    <message>
        <source>Drink as usual</source>
        <translation>Trinken wie sonst</translation>
    </message>
    <message>
        <source>About 500 ml in all, spread over the two hours before.</source>
        <translation>Zusammen etwa 500 ml, verteilt auf die zwei Stunden davor.</translation>
    </message>
    <message>
        <source>two extra glasses of water before training</source>
        <translation>mehr Wasser vor dem Training (zwei Gläser)</translation>
    </message>
    <message>
        <source>Not for you if you have been told to limit how much you drink.</source>
        <translation>Nichts für dich, wenn dir geraten wurde, deine Trinkmenge zu begrenzen.</translation>
    </message>
    <message>
        <source>Breaks from sitting</source>
        <translation>Pausen vom Sitzen</translation>
    </message>
    <message>
        <source>Do breaks from sitting on training days help my back?</source>
        <translation>Helfen Pausen vom Sitzen an Trainingstagen meinem Rücken?</translation>
    </message>
    <message>
        <source>Get up for two minutes every hour</source>
        <translation>Jede Stunde für zwei Minuten aufstehen</translation>
    </message>
    <message>
        <source>Sit and move as usual</source>
        <translation>Sitzen und bewegen wie sonst</translation>
    </message>
    <message>
        <source>getting up every hour on training days</source>
        <translation>Aufstehen jede Stunde an Trainingstagen</translation>
    </message>
    <message>
        <source>Lighter last sets</source>
        <translation>Leichtere letzte Sätze</translation>
    </message>
    <message>
        <source>Do lighter last sets help my back?</source>
        <translation>Helfen leichtere letzte Sätze meinem Rücken?</translation>
    </message>
    <message>
        <source>Make the last set of each exercise a fifth lighter</source>
        <translation>Den letzten Satz jeder Übung ein Fünftel leichter machen</translation>
    </message>
    <message>
        <source>Train as planned</source>
        <translation>Trainieren wie geplant</translation>
    </message>
    <message>
        <source>The same repetitions, about 20 % less weight. Add nothing elsewhere.</source>
        <translation>Gleich viele Wiederholungen, etwa 20&#xa0;% weniger Gewicht. Leg nirgendwo sonst etwas drauf.</translation>
    </message>
    <message>
        <source>making last sets a fifth lighter</source>
        <translation>weniger Gewicht im letzten Satz (ein Fünftel)</translation>
    </message>
    <message>
        <source>One exercise replaced</source>
        <translation>Eine Übung ersetzen</translation>
    </message>
    <message>
        <source>Does replacing one exercise help my back?</source>
        <translation>Hilft es meinem Rücken, eine Übung zu ersetzen?</translation>
    </message>
    <message>
        <source>Swap one exercise for another</source>
        <translation>Eine Übung gegen eine andere tauschen</translation>
    </message>
    <message>
        <source>No heavier than what it replaces, and only one you know well.</source>
        <translation>Nicht schwerer als das, was sie ersetzt, und nur eine, die du gut kennst.</translation>
    </message>
    <message>
        <source>replacing the exercise</source>
        <translation>Ersetzen der Übung</translation>
    </message>
    <message>
        <source>Which exercise, and what instead?</source>
        <translation>Welche Übung, und was stattdessen?</translation>
    </message>
    <message>
        <source>Show the draw in the morning of a day on which you will train.</source>
        <translation>Zeig das Los am Morgen eines Tages an, an dem du trainieren wirst.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Dull ache</source>
        <translation>Dumpf</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Muskelkaterartig</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Verspannt</translation>
    </message>
    <message>
        <source>Stiff</source>
        <translation>Steif</translation>
    </message>
    <message>
        <source>Tender to touch</source>
        <translation>Druckempfindlich</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Cramping</source>
        <translation>Krampfartig</translation>
    </message>
    <message>
        <source>Throbbing</source>
        <translation>Pochend</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Schneidend</translation>
    </message>
    <message>
        <source>Stabbing</source>
        <translation>Stechend</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Brennend</translation>
    </message>
    <message>
        <source>Shooting</source>
        <translation>Einschießend</translation>
    </message>
    <message>
        <source>Like electricity</source>
        <translation>Elektrisierend</translation>
    </message>
    <message>
        <source>Tingling</source>
        <translation>Kribbelnd</translation>
    </message>
    <message>
        <source>Numb</source>
        <translation>Taub</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Reaching overhead</source>
        <translation>Über Kopf greifen</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Lifting or carrying</source>
        <translation>Heben oder Tragen</translation>
    </message>
    <message>
        <source>Twisting</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Bending</source>
        <translation>Beugen</translation>
    </message>
    <message>
        <source>Turning the neck</source>
        <translation>Kopf drehen</translation>
    </message>
    <message>
        <source>Breathing in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Sitting for long</source>
        <translation>Langes Sitzen</translation>
    </message>
    <message>
        <source>Lying on it</source>
        <translation>Darauf liegen</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Hinlegen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Cold pack</source>
        <translation>Kühlpack</translation>
    </message>
    <message>
        <source>Warm pack</source>
        <translation>Wärmepack</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Easy movement</source>
        <translation>Leichte Bewegung</translation>
    </message>
    <message>
        <source>Gentle stretch</source>
        <translation>Sanftes Dehnen</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Massage gun</source>
        <translation>Massagepistole</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>Pain-relief gel</source>
        <translation>Schmerzgel</translation>
    </message>
    <message>
        <source>Pain reliever (tablet)</source>
        <translation>Schmerzmittel (Tablette)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Sehr</translation>
    </message>
    <message>
        <source>left arm or hand</source>
        <translation>linker Arm oder linke Hand</translation>
    </message>
    <message>
        <source>right arm or hand</source>
        <translation>rechter Arm oder rechte Hand</translation>
    </message>
    <message>
        <source>both arms or hands</source>
        <translation>beide Arme oder Hände</translation>
    </message>
    <message>
        <source>chest wall</source>
        <translation>Brustwand</translation>
    </message>
    <message>
        <source>a leg</source>
        <translation>ein Bein</translation>
    </message>
    <message>
        <source>During a workout</source>
        <translation>Während eines Trainings</translation>
    </message>
    <message>
        <source>Within 6 hours after</source>
        <translation>Binnen 6 Stunden danach</translation>
    </message>
    <message>
        <source>Up to 3 days after</source>
        <translation>Bis 3 Tage danach</translation>
    </message>
    <message>
        <source>Without a workout</source>
        <translation>Ohne Training</translation>
    </message>
</context>
<context>
    <name>rhomboid::FailureBanner</name>
    <message>
        <source>Could not work this out</source>
        <translation>Das ließ sich nicht berechnen</translation>
    </message>
    <message>
        <source>Your entries are safe, and warning signs are looked at all the same. Below stands what was worked out last, if anything.</source>
        <translation>Deine Einträge sind sicher, und auf Warnzeichen wird trotzdem geachtet. Unten steht, was zuletzt berechnet wurde, falls etwas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>rhomboid::WhatIfCard</name>
    <message>
        <source>What if, for the next workout</source>
        <translation>Was wäre wenn, beim nächsten Training</translation>
    </message>
    <message>
        <source>Counted in your own entries, in which such workouts differ in other ways as well. Not a forecast, and no proof of a cause.</source>
        <translation>Gezählt in deinen eigenen Einträgen, in denen sich solche Trainings auch sonst unterscheiden. Keine Vorhersage und kein Beweis für eine Ursache.</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>Wie auch immer</translation>
    </message>
    <message>
        <source>How often pain of %1 or more followed within three days of workouts like these</source>
        <translation>Wie oft nach solchen Trainings innerhalb von drei Tagen Schmerz von %1 oder mehr folgte</translation>
    </message>
    <message>
        <source>Fewer than 1 in 10</source>
        <translation>Weniger als 1 von 10</translation>
    </message>
    <message>
        <source>More than 9 in 10</source>
        <translation>Mehr als 9 von 10</translation>
    </message>
    <message>
        <source>About %1 in 10</source>
        <translation>Etwa %1 von 10</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Noch nicht zu sagen</translation>
    </message>
    <message>
        <source>%1 %, could be %2 to %3 %</source>
        <translation>%1 %, könnten %2 bis %3 % sein</translation>
    </message>
    <message>
        <source>Too few workouts like that: it could be %1 to %2 %</source>
        <translation>Zu wenige solche Trainings: Es könnten %1 bis %2 % sein</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workout(s) whose three days are over, shown as out of 100</source>
        <translation>
            <numerusform>%1 von %Ln Training, dessen drei Tage vorbei sind, gezeigt als von 100</numerusform>
            <numerusform>%1 von %Ln Trainings, deren drei Tage vorbei sind, gezeigt als von 100</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workout(s) whose three days are over</source>
        <translation>
            <numerusform>%1 von %Ln Training, dessen drei Tage vorbei sind</numerusform>
            <numerusform>%1 von %Ln Trainings, deren drei Tage vorbei sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n workout(s): %1 %, %2 to %3 %</source>
        <translation>
            <numerusform>Das eine Training: %1 %, %2 bis %3 %</numerusform>
            <numerusform>Alle %Ln Trainings: %1 %, %2 bis %3 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::SafetyLine</name>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Get medical help now: call %1</source>
        <translation>Hol jetzt medizinische Hilfe: Ruf %1 an</translation>
    </message>
</context>
<context>
    <name>rhomboid::WelcomePanel</name>
    <message>
        <source>Welcome to Rhomboid</source>
        <translation>Willkommen bei Rhomboid</translation>
    </message>
    <message>
        <source>A private journal for training and your upper back. Log a workout, check in the next day, and see what goes with pain in your own data.</source>
        <translation>Ein privates Tagebuch für Training und deinen oberen Rücken. Trag ein Training ein, mach am nächsten Tag einen Check-in und sieh in deinen eigenen Daten, was mit Schmerz einhergeht.</translation>
    </message>
</context>
<context>
    <name>PlainCards</name>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>No account and no network use: nothing you enter leaves this computer unless you export, print or copy it.</source>
        <translation>Kein Konto und keine Netznutzung: Was du einträgst, verlässt diesen Computer nur, wenn du es exportierst, druckst oder kopierst.</translation>
    </message>
    <message>
        <source>One file holds your journal</source>
        <translation>Dein Tagebuch ist eine Datei</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Wer es lesen kann</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever can use this account of the computer can read it.</source>
        <translation>Die Datei ist nicht verschlüsselt. Wer Zugang zu diesem Benutzerkonto hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Log a workout</source>
        <translation>Training eintragen</translation>
    </message>
    <message>
        <source>Log pain</source>
        <translation>Schmerz eintragen</translation>
    </message>
    <message>
        <source>Pain-free now</source>
        <translation>Jetzt schmerzfrei</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>All shortcuts…</source>
        <translation>Alle Tastenkürzel…</translation>
    </message>
    <message>
        <source>Everything works by the keyboard alone</source>
        <translation>Alles geht auch allein mit der Tastatur</translation>
    </message>
</context>
<context>
    <name>rhomboid::ImportsList</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Den Import von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of an import, how many entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import taken back: %n entry(s)</source>
        <translation>
            <numerusform>Import zurückgenommen: %Ln Eintrag</numerusform>
            <numerusform>Import zurückgenommen: %Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import taken back: %n entry(s). Kept, because edited since: %1</source>
        <translation>
            <numerusform>Import zurückgenommen: %Ln Eintrag. Behalten, weil seitdem bearbeitet: %1</numerusform>
            <numerusform>Import zurückgenommen: %Ln Einträge. Behalten, weil seitdem bearbeitet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take back the import of %1, %2</source>
        <comment>file, moment</comment>
        <translation>Den Import von %1 zurücknehmen, %2</translation>
    </message>
    <message>
        <source>Taking one back removes what it brought. What you edited since is kept until you take that back too.</source>
        <translation>Zurücknehmen entfernt, was ein Import brachte. Was du seitdem bearbeitet hast, bleibt, bis du auch das zurücknimmst.</translation>
    </message>
    <message>
        <source>Take back these too</source>
        <translation>Auch diese zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what was kept of the import of %1, %2</source>
        <comment>file, moment</comment>
        <translation>Zurücknehmen, was vom Import von %1 behalten wurde, %2</translation>
    </message>
    <message>
        <source>Nothing of this import was left. It is off the list.</source>
        <translation>Von diesem Import war nichts mehr da. Er steht nicht mehr in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) kept, because edited since</source>
        <translation>
            <numerusform>%Ln Eintrag behalten, weil seitdem bearbeitet</numerusform>
            <numerusform>%Ln Einträge behalten, weil seitdem bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing removed: you edited %n entry(s) since</source>
        <translation>
            <numerusform>Nichts entfernt: %Ln Eintrag hast du seitdem bearbeitet</numerusform>
            <numerusform>Nichts entfernt: %Ln Einträge hast du seitdem bearbeitet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rhomboid::FormUndo</name>
    <message>
        <source>Nothing in this form to take back. What was saved before it stays.</source>
        <translation>In diesem Formular gibt es nichts zurückzunehmen. Was davor gespeichert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>act</comment>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>rhomboid::IncompleteNote</name>
    <message>
        <source>Complete them</source>
        <translation>Jetzt ergänzen</translation>
    </message>
    <message numerus="yes">
        <source>The load of %n imported workout(s) is unknown: effort or duration is missing.</source>
        <translation>
            <numerusform>Die Belastung von %Ln importierten Training ist unbekannt: Anstrengung oder Dauer fehlt.</numerusform>
            <numerusform>Die Belastung von %Ln importierten Trainings ist unbekannt: Anstrengung oder Dauer fehlt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cautions</name>
    <message>
        <source>Leave it out with: %1.</source>
        <comment>conditions, joined by commas</comment>
        <translation>Lass es weg bei: %1.</translation>
    </message>
    <message>
        <source>Ask a pharmacist or doctor first if one of these fits you:</source>
        <translation>Frag zuerst in der Apotheke oder Arztpraxis, wenn eins davon auf dich zutrifft:</translation>
    </message>
</context>
<context>
    <name>rhomboid::WhereCard</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Aus einer Liste wählen</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <source>Body map, back view</source>
        <translation>Körperkarte, Ansicht von hinten</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>* Our wording has not yet been checked against the original.</source>
        <translation>* Unser Wortlaut ist noch nicht mit dem Original abgeglichen.</translation>
    </message>
</context>
<context>
    <name>sourceacts</name>
    <message>
        <source>Reference copied</source>
        <translation>Quellenangabe kopiert</translation>
    </message>
    <message>
        <source>No browser opened. The address is copied.</source>
        <translation>Es hat sich kein Browser geöffnet. Die Adresse ist kopiert.</translation>
    </message>
    <message>
        <source>Open in the browser: %1</source>
        <comment>site</comment>
        <translation>Im Browser öffnen: %1</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Open or copy: %1</source>
        <comment>source</comment>
        <translation>Öffnen oder kopieren: %1</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <comment>address</comment>
        <translation>Öffnet sich im Browser: %1</translation>
    </message>
</context>
<context>
    <name>rhomboid::CompletionTable</name>
    <message>
        <source>Workouts to complete</source>
        <translation>Trainings zum Ergänzen</translation>
    </message>
</context>
<context>
    <name>rhomboid::StartFields</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Not known. Type a time if you know it.</source>
        <translation>Nicht bekannt. Tippe eine Uhrzeit ein, wenn du sie weißt.</translation>
    </message>
    <message>
        <source>Start unknown</source>
        <translation>Beginn offen</translation>
    </message>
</context>
<context>
    <name>rhomboid::DayButton</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>en</source>
        <comment>language of the exercises' names: en or de</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>addbutton</name>
    <message>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Note for several days…</source>
        <translation>Notiz für mehrere Tage…</translation>
    </message>
</context>
<context>
    <name>rhomboid::EntryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>entrymenu</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Log it again</source>
        <translation>Noch einmal eintragen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Export %n entry(s)…</source>
        <translation>
            <numerusform>%Ln Eintrag exportieren…</numerusform>
            <numerusform>%Ln Einträge exportieren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag löschen</numerusform>
            <numerusform>%Ln Einträge löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message>
        <source>A workout is not saved yet</source>
        <translation>Ein Training ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>A pain entry is not saved yet</source>
        <translation>Ein Schmerzeintrag ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Changes to the workout of %1 are not saved yet</source>
        <translation>Änderungen am Training von %1 sind noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Changes to the pain entry of %1 are not saved yet</source>
        <translation>Änderungen am Schmerzeintrag von %1 sind noch nicht gespeichert</translation>
    </message>
</context>
</TS>
