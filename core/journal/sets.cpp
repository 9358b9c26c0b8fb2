#include "core/journal/sets.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace rhomboid {

namespace {

// The two bytes before the numbers of a set: its kind, whether a name and notes come next in the texts, and
// for each number whether it is absent, as before, or follows.
constexpr int kindBits = 2;
constexpr quint16 newExercise = 1U << kindBits;
constexpr quint16 withNotes = 1U << (kindBits + 1);
constexpr int numberShift = kindBits + 2;
constexpr int numberBits = 2;
enum Presence : quint16 { Absent, AsBefore, New };

constexpr int shiftOf(std::size_t number) { return numberShift + numberBits * static_cast<int>(number); }

// Bit for bit, so that -0 stays -0.
bool sameBits(double a, double b) { return std::bit_cast<quint64>(a) == std::bit_cast<quint64>(b); }

template <class Number> double plain(const Sparse<Number> &number)
{
    if (!number)
        return std::numeric_limits<double>::quiet_NaN();
    if constexpr (std::is_same_v<Number, double>)
        return *number;
    else
        return number->value;
}

// Calls back with each number of a set, in the order they are kept.
template <class Set, class Visit> void eachNumber(Set &set, Visit visit)
{
    visit(std::size_t {0}, set.reps);
    visit(std::size_t {1}, set.weight);
    visit(std::size_t {2}, set.distance);
    visit(std::size_t {3}, set.duration);
    visit(std::size_t {4}, set.rpe);
}

template <class Number> void assign(Sparse<Number> &number, double value) { number = Number {value}; }

template <class Value> Value take(const char *&bytes)
{
    Value value;
    std::memcpy(&value, bytes, sizeof value);
    bytes += sizeof value;
    return value;
}

} // namespace

SetList::Numbers SetList::emptyNumbers()
{
    Numbers numbers {};
    numbers.fill(std::numeric_limits<double>::quiet_NaN());
    return numbers;
}

SetList::SetList(std::initializer_list<SetEntry> sets)
{
    for (const SetEntry &set : sets)
        append(set);
    squeeze();
}

SetList::SetList(const QList<SetEntry> &sets)
{
    for (const SetEntry &set : sets)
        append(set);
    squeeze();
}

void SetList::append(const SetEntry &set)
{
    quint16 form = static_cast<quint16>(set.kind);
    if (m_lastExercise < 0 || m_texts[m_lastExercise] != set.exercise) {
        form |= newExercise;
        m_lastExercise = m_texts.size();
        m_texts.append(set.exercise);
    }
    if (!set.notes.isEmpty()) {
        form |= withNotes;
        m_texts.append(set.notes);
    }
    std::array<char, sizeof(Numbers)> fresh;
    std::size_t used = 0;
    eachNumber(set, [&](std::size_t place, const auto &number) {
        const double value = plain(number);
        double &last = m_last[place];
        const Presence presence = !number ? Absent : sameBits(value, last) ? AsBefore : New;
        form |= static_cast<quint16>(presence << shiftOf(place));
        if (presence == New) {
            std::memcpy(fresh.data() + used, &value, sizeof value);
            used += sizeof value;
        }
        if (number)
            last = value;
    });
    m_bytes.append(reinterpret_cast<const char *>(&form), sizeof form);
    m_bytes.append(fresh.data(), static_cast<qsizetype>(used));
    ++m_size;
}

const SetEntry SetList::at(qsizetype place) const
{
    const_iterator set = begin();
    while (place-- > 0)
        ++set;
    return *set;
}

void SetList::squeeze()
{
    m_bytes.squeeze();
    m_texts.squeeze();
}

bool operator==(const SetList &a, const SetList &b)
{
    if (a.m_size != b.m_size)
        return false;
    return (a.m_bytes == b.m_bytes && a.m_texts == b.m_texts) || std::equal(a.begin(), a.end(), b.begin());
}

SetList::const_iterator::const_iterator(const SetList &list, qsizetype left)
    : m_bytes(list.m_bytes.constData())
    , m_text(list.m_texts.constData())
    , m_left(left)
{
    if (m_left > 0)
        read();
}

SetList::const_iterator &SetList::const_iterator::operator++()
{
    if (--m_left > 0)
        read();
    return *this;
}

void SetList::const_iterator::read()
{
    const auto form = take<quint16>(m_bytes);
    m_set.kind = static_cast<SetKind>(form & ((1U << kindBits) - 1));
    if (form & newExercise)
        m_set.exercise = *m_text++;
    m_set.notes = form & withNotes ? *m_text++ : QString();
    eachNumber(m_set, [&](std::size_t place, auto &number) {
        const auto presence = (form >> shiftOf(place)) & ((1U << numberBits) - 1);
        if (presence == New)
            m_last[place] = take<double>(m_bytes);
        if (presence == Absent)
            number.reset();
        else
            assign(number, m_last[place]);
    });
}

} // namespace rhomboid
