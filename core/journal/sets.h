#pragma once

#include "core/base/keyword.h"
#include "core/base/quantity.h"
#include "core/base/sparse.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <initializer_list>
#include <iterator>

namespace rhomboid {

enum class SetKind { Normal, Warmup, Drop, Failure };

inline constexpr Keyword<SetKind> setKindWords[] {
    {SetKind::Normal, "normal"},
    {SetKind::Warmup, "warmup"},
    {SetKind::Drop, "drop"},
    {SetKind::Failure, "failure"},
};

// One set of one exercise. Reps may be halves in files of other programs; distance and time sets (rowing,
// carries) are first-class. A negative weight is assistance.
struct SetEntry {
    QString exercise {};
    SetKind kind {SetKind::Normal};
    Sparse<double> reps {};
    Sparse<Kilograms> weight {};
    Sparse<Metres> distance {};
    Sparse<Seconds> duration {};
    Sparse<double> rpe {}; // 0-10, half points allowed
    QString notes {};

    bool operator==(const SetEntry &) const = default;
};

// The sets of one workout, in order. Ten years of training are some 30,000 sets, most of them much like the
// one before; each is kept as what differs from that, which takes a fifth of the room of a QList (3.0 MB
// there, 0.6 MB here). They are read one after another; to change one, change a QList and make a new SetList
// of it.
class SetList
{
    static constexpr std::size_t numberCount = 5;
    using Numbers =
        std::array<double, numberCount>; // reps, weight, distance, duration, rpe; NaN: not answered

public:
    // Gives each set in turn; the set is the iterator's own, and gone with its next step.
    class const_iterator
    {
    public:
        using iterator_concept = std::input_iterator_tag;
        using iterator_category = std::input_iterator_tag;
        using value_type = SetEntry;
        using difference_type = std::ptrdiff_t;
        using pointer = const SetEntry *;
        using reference = const SetEntry &;

        const_iterator() = default;
        const_iterator(const SetList &list, qsizetype left);

        const SetEntry &operator*() const { return m_set; }
        const SetEntry *operator->() const { return &m_set; }
        const_iterator &operator++();
        void operator++(int) { ++*this; }
        bool operator==(const const_iterator &other) const { return m_left == other.m_left; }

    private:
        void read();

        const char *m_bytes {};
        const QString *m_text {};
        qsizetype m_left {};
        Numbers m_last {}; // as far as read
        SetEntry m_set {};
    };

    SetList() = default;
    SetList(std::initializer_list<SetEntry> sets);
    SetList(const QList<SetEntry> &sets);

    QList<SetEntry> toList() const { return {begin(), end()}; }
    operator QList<SetEntry>() const { return toList(); }

    const_iterator begin() const { return {*this, m_size}; }
    const_iterator end() const { return {}; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const SetEntry front() const { return *begin(); } // of a list that is not empty
    const SetEntry at(qsizetype place) const; // walks there: for a single look

    qsizetype byteCount() const { return m_bytes.size(); } // without the texts, which are shared

    void append(const SetEntry &set);
    void squeeze();

    friend bool operator==(const SetList &a, const SetList &b);

private:
    QByteArray m_bytes {}; // for each set two bytes that say what follows, then the numbers that are new
    QList<QString> m_texts {}; // names of exercises and notes in the order of use
    qsizetype m_lastExercise {-1}; // its place in m_texts
    Numbers m_last {emptyNumbers()}; // of the last set
    qsizetype m_size {};

    static Numbers emptyNumbers();
};

} // namespace rhomboid
