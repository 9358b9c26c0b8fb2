#include "core/journal/phasenote.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

namespace rhomboid {

namespace {

const QString fromKey = QStringLiteral("from");
const QString toKey = QStringLiteral("to");
const QString textKey = QStringLiteral("text");

QString sentence(const char *text) { return QCoreApplication::translate("check", text); }

} // namespace

std::optional<PhaseNote> phaseNoteOf(const Event &event)
{
    if (event.kind != eventkind::phaseNote)
        return {};
    const auto date = [&event](const QString &key) {
        const QDate day = QDate::fromString(event.payload[key].toString(), Qt::ISODate);
        return day.isValid() ? day : event.at.date;
    };
    PhaseNote note {.uid = event.head.uid,
                    .from = date(fromKey),
                    .to = date(toKey),
                    .text = event.payload[textKey].toString()};
    if (note.to < note.from)
        std::swap(note.from, note.to);
    return note;
}

QList<PhaseNote> phaseNotes(const Journal &journal)
{
    QList<PhaseNote> notes;
    for (const Event &event : journal.events())
        if (const auto note = phaseNoteOf(event))
            notes.append(*note);
    std::ranges::sort(notes, {},
                      [](const PhaseNote &note) { return std::tuple(note.from, note.to, note.uid); });
    return notes;
}

Event eventOf(const PhaseNote &note, const EntryHead &head)
{
    return {.head = head,
            .at = {.date = note.from},
            .kind = eventkind::phaseNote.toString(),
            .payload = {{fromKey, note.from.toString(Qt::ISODate)},
                        {toKey, note.to.toString(Qt::ISODate)},
                        {textKey, note.text}}};
}

QList<Problem> check(const PhaseNote &note)
{
    QList<Problem> problems;
    if (note.text.trimmed().isEmpty())
        problems.append(
            {.field = textKey,
             .text = sentence(QT_TRANSLATE_NOOP("check", "Please give it a name, such as 'Holiday'."))});
    else if (note.text.size() > longestName || note.text != cleanText(note.text))
        problems.append({.field = textKey,
                         .text = sentence(QT_TRANSLATE_NOOP("check", "Please choose a shorter name."))});
    if (!note.from.isValid() || !note.to.isValid())
        problems.append(
            {.field = fromKey, .text = sentence(QT_TRANSLATE_NOOP("check", "Please enter a date."))});
    else if (note.to < note.from)
        problems.append({.field = toKey,
                         .text = sentence(QT_TRANSLATE_NOOP(
                             "check", "The last day lies before the first one. Please exchange them."))});
    return problems;
}

} // namespace rhomboid
