#include "ui/journal/inspector.h"

#include "core/advice/signs.h"
#include "core/advice/words.h"
#include "core/factors/factor.h"
#include "ui/journal/entrywords.h"
#include "ui/journal/factrow.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

QString fieldText(const Field &field, double value)
{
    if (field.kind == Field::Kind::YesNo)
        return value > 0 ? Inspector::tr("Yes") : Inspector::tr("No");
    const ShownUnit unit = shownUnit(field.unit);
    if (field.kind == Field::Kind::Rating)
        return Inspector::tr("%1 of %2", "rating, highest").arg(numberText(value), numberText(field.maximum));
    const QString number = numberText(value / unit.stored);
    return unit.name.isEmpty() ? number : Inspector::tr("%1 %2", "number, unit").arg(number, unit.name);
}

QStringList titles(std::span<const Word> words, const QStringList &keys)
{
    QStringList texts;
    for (const QString &key : keys)
        texts.append(titleOf(words, key));
    return texts;
}

// A list of sets breaks between two of them, never within one.
QString heldTogether(QString sets)
{
    sets.replace(u' ', QChar::Nbsp);
    return sets.replace(QStringLiteral(",") + QChar::Nbsp, QStringLiteral(", "));
}

// What is known where no warning sign was reported; empty where there is nothing to say.
QString askedText(const PainEntry &pain)
{
    if (pain.signsAsked.all)
        return Inspector::tr("None of them");
    if (isWholeCheck(pain.signsAsked))
        return Inspector::tr("Short questions: none apply");
    if (!pain.signsAsked.some.isEmpty())
        return Inspector::tr("Asked in part, none of those");
    return pain.intensity > 0 ? Inspector::tr("Not asked") : QString();
}

std::optional<PhaseNote> noteOf(const Journal &journal, const QString &uid)
{
    const std::optional<Entry> entry = journal.find(uid);
    const Event *event = entry ? std::get_if<Event>(&*entry) : nullptr;
    return event ? phaseNoteOf(*event) : std::nullopt;
}

} // namespace

Inspector::Inspector(QWidget *parent) : Card({}, parent)
{
    setAccessibleName(tr("Details of the entry"));
    setProperty("windowPart", true);
    show({}, {}, {});
}

void Inspector::show(const State &state, const QString &uid, std::span<const Field> fields)
{
    if (m_content && m_several.isEmpty() && uid == m_uid && state.revision == m_revision
        && formats() == m_formats)
        return; // one of its buttons may have the focus
    m_uid = uid;
    m_several.clear();
    m_revision = state.revision;
    m_formats = formats();
    begin();
    if (const Workout *workout = state.journal.workout(uid))
        showWorkout(state, *workout, fields);
    else if (const PainEntry *pain = state.journal.pain(uid))
        showPain(state, *pain);
    else if (const std::optional<PhaseNote> note = noteOf(state.journal, uid))
        showNote(*note);
    else
        m_column->addWidget(textLabel(tr("Choose an entry to see it here."), Type::Body, Tone::Text2));
    finish();
}

void Inspector::showSeveral(const QStringList &uids)
{
    if (uids == m_several)
        return;
    m_uid.clear();
    m_several = uids;
    begin();
    m_column->addWidget(
        textLabel(tr("%n entry(s) selected", nullptr, static_cast<int>(uids.size())), Type::Heading));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(6, buttons);
    flow->wrapInColumns();
    flow->setContentsMargins(0, 2, 0, 4);
    connect(addButton(*flow, tr("Export"), QStringLiteral("export")), &QPushButton::clicked, this,
            [this] { emit exportWanted(QStringList(m_several)); });
    QPushButton *remove = addButton(*flow, tr("Delete"), QStringLiteral("trash"));
    remove->setToolTip(tr("It can be undone"));
    connect(remove, &QPushButton::clicked, this, [this] { emit deleteWanted(QStringList(m_several)); });
    m_column->addWidget(buttons);
    finish();
}

void Inspector::begin()
{
    m_edit = nullptr;
    delete m_content;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

void Inspector::finish()
{
    m_column->addStretch(1);
    body()->addWidget(m_content);
    m_content->show(); // now, not with the next event: it may be given the focus
}

void Inspector::addHeading(const QString &kind, const QString &title, const QString &when, bool repeatable)
{
    QLabel *tag = textLabel(kind, Type::Small);
    tag->setProperty("chipLabel", true);
    tag->setWordWrap(false);
    m_column->addWidget(tag, 0, Qt::AlignLeft);
    m_column->addWidget(textLabel(title, Type::Heading));
    m_column->addWidget(textLabel(when, Type::Small, Tone::Text2));
    addActions(repeatable);
}

QPushButton *Inspector::addButton(QLayout &row, const QString &text, const QString &icon)
{
    QPushButton *button = textButton(text, ButtonKind::Small, icon);
    row.addWidget(button);
    return button;
}

void Inspector::addActions(bool repeatable)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(6, buttons);
    flow->wrapInColumns();
    flow->setContentsMargins(0, 2, 0, 4);
    m_edit = addButton(*flow, tr("Edit"), QStringLiteral("edit"));
    m_edit->setToolTip(tr("Change this entry"));
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(m_uid); });
    if (repeatable) {
        QPushButton *repeat = addButton(*flow, tr("Log it again"), QStringLiteral("repeat"));
        repeat->setToolTip(tr("A new workout that begins like this one"));
        connect(repeat, &QPushButton::clicked, this, [this] { emit repeatWanted(m_uid); });
    }
    QPushButton *remove = addButton(*flow, tr("Delete"), QStringLiteral("trash"));
    remove->setToolTip(tr("It can be undone"));
    connect(remove, &QPushButton::clicked, this, [this] { emit deleteWanted({m_uid}); });
    m_column->addWidget(buttons);
}

void Inspector::addRow(const QString &name, const QString &value)
{
    m_column->addWidget(ruler());
    m_column->addWidget(new FactRow(name, value));
}

void Inspector::addSection(const QString &title)
{
    m_column->addSpacing(8);
    m_column->addWidget(textLabel(title, Type::Subheading));
}

void Inspector::showWorkout(const State &state, const Workout &workout, std::span<const Field> fields)
{
    const QString day = formats().locale.toString(workout.started.date, tr("dddd d MMMM yyyy"));
    const QString clock = clockText(workout.started);
    addHeading(tr("Workout"), titleText(workout),
               clock.isEmpty() ? day : tr("%1, %2", "day, time").arg(day, clock), true);
    if (const std::optional<double> load = sessionLoad(workout))
        addRow(tr("Load"), numberText(*load, 0));
    if (workout.duration)
        addRow(tr("Duration"), tr("%1 min").arg(numberText(workout.duration->value, 0)));
    if (workout.sessionRpe)
        addRow(tr("Effort"), tr("%1 of 10").arg(numberText(*workout.sessionRpe)));
    if (workout.painBefore)
        addRow(tr("Pain before"), QString::number(*workout.painBefore));
    if (workout.painDuring)
        addRow(tr("Pain during"), QString::number(*workout.painDuring));
    for (const Field &field : fields)
        if (workout.observations.contains(field.key))
            addRow(QCoreApplication::translate("factors", field.title),
                   fieldText(field, workout.observations.value(field.key)));
    if (!workout.sets.isEmpty())
        addSection(tr("Exercises"));
    const QList<SetEntry> sets = workout.sets;
    for (qsizetype first = 0; first < sets.size();) {
        qsizetype next = first;
        while (next < sets.size() && sets[next].exercise == sets[first].exercise)
            ++next;
        addRow(sets[first].exercise, heldTogether(setsText(sets.mid(first, next - first))));
        first = next;
    }
    const auto about = [&](const PainEntry &pain) { return pain.workout == workout.head.uid; };
    if (std::ranges::any_of(state.journal.pains(), about))
        addSection(tr("Afterwards"));
    for (const PainEntry &pain : state.journal.pains())
        if (about(pain))
            addRow(tr("%n hour(s) later", nullptr, qRound(hoursBetween(workout.ended(), pain.at))),
                   QString::number(pain.intensity));
    if (!workout.notes.isEmpty()) {
        addSection(tr("Notes"));
        m_column->addWidget(textLabel(workout.notes, Type::Body));
    }
    if (!workout.source.isEmpty())
        m_column->addWidget(textLabel(tr("Imported"), Type::Caption, Tone::Text3));
}

void Inspector::showNote(const PhaseNote &note)
{
    addHeading(tr("Note for several days"), note.text, daysText(note), false);
    m_column->addWidget(textLabel(tr("Drawn below these days in the charts. The analysis does not use it."),
                                  Type::Caption, Tone::Text3));
}

void Inspector::showPain(const State &state, const PainEntry &pain)
{
    const QString day = formats().locale.toString(pain.at.date, tr("dddd d MMMM yyyy"));
    const QString clock = clockText(pain.at);
    addHeading(pain.intensity == 0 ? tr("Pain-free") : tr("Pain"), titleText(pain),
               clock.isEmpty() ? day : tr("%1, %2", "day, time").arg(day, clock), false);
    addRow(tr("Worst pain"), tr("%1 of 10").arg(pain.intensity));
    const bool saidAbove = pain.regions.size() == 1 && pain.regions.constFirst().level == pain.intensity;
    for (const RegionPain &place : saidAbove ? QList<RegionPain>() : pain.regions)
        addRow(regionName(place.region), QString::number(place.level));
    if (pain.onset)
        addRow(tr("Started"), titleOf(onsetTitles(), wordOf<Onset>(onsetWords, *pain.onset)));
    if (const Workout *workout = state.journal.workout(pain.workout))
        addRow(tr("After"), titleText(*workout));
    const QString comma = QStringLiteral(", ");
    if (!pain.qualities.isEmpty())
        addRow(tr("Feels"), titles(qualityWords(), pain.qualities).join(comma));
    if (!pain.aggravators.isEmpty())
        addRow(tr("Worse with"), titles(aggravatorWords(), pain.aggravators).join(comma));
    if (!pain.easers.isEmpty())
        addRow(tr("Better with"), titles(easerWords(), pain.easers).join(comma));
    const QList<WarningSign> signs = signsOf(pain);
    for (const WarningSign &sign : signs)
        if (const Sign *known = findSign(sign.sign))
            addRow(tr("Warning sign"), QCoreApplication::translate("signs", known->question));
    if (const QString asked = askedText(pain); signs.isEmpty() && !asked.isEmpty())
        addRow(tr("Warning signs"), asked);
    for (const Relief &relief : pain.relief)
        addRow(titleOf(reliefWords(), relief.what),
               relief.effect
                   ? titleOf(reliefEffectTitles(), wordOf<ReliefEffect>(reliefEffectWords, *relief.effect))
                   : tr("Tried"));
    if (pain.recalled)
        m_column->addWidget(textLabel(tr("Filled in from memory: shown, but left out of the analysis."),
                                      Type::Caption, Tone::Text3));
    if (!pain.notes.isEmpty()) {
        addSection(tr("Notes"));
        m_column->addWidget(textLabel(pain.notes, Type::Body));
    }
}

} // namespace rhomboid
