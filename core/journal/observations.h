#pragma once

#include "core/base/interned.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <utility>

namespace rhomboid {

// The values of the catalogue's fields that were answered for one workout, by field key. A key that is absent
// was not answered; yes/no fields hold 1 and 0. Used like a QMap, kept as one sorted list: a QMap takes 80
// bytes an answer, this takes 16, and ten years of workouts hold some 20,000 answers.
class Observations
{
    struct Answer {
        Interned key {};
        double value {};

        bool operator==(const Answer &) const = default;
    };

public:
    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = double;
        using difference_type = std::ptrdiff_t;
        using pointer = const double *;
        using reference = const double &;

        const_iterator() = default;
        explicit const_iterator(const Answer *answer) : m_answer(answer) { }

        const QString &key() const { return m_answer->key.text(); }
        double value() const { return m_answer->value; }
        const double &operator*() const { return m_answer->value; }
        const_iterator &operator++()
        {
            ++m_answer;
            return *this;
        }
        const_iterator operator++(int) { return const_iterator(m_answer++); }
        bool operator==(const const_iterator &) const = default;

    private:
        const Answer *m_answer {};
    };

    Observations() = default;
    Observations(std::initializer_list<std::pair<QString, double>> answers)
    {
        m_answers.reserve(static_cast<qsizetype>(answers.size()));
        for (const auto &[key, value] : answers)
            insert(key, value);
    }

    const_iterator begin() const { return const_iterator(m_answers.constData()); }
    const_iterator end() const { return const_iterator(m_answers.constData() + m_answers.size()); }
    const_iterator find(const QString &key) const
    {
        const auto place = std::ranges::lower_bound(m_answers, key, {}, keyOf);
        return place != m_answers.end() && keyOf(*place) == key ? const_iterator(&*place) : end();
    }

    bool isEmpty() const { return m_answers.isEmpty(); }
    bool contains(const QString &key) const { return find(key) != end(); }
    double value(const QString &key, double otherwise = 0) const
    {
        const auto found = find(key);
        return found == end() ? otherwise : found.value();
    }

    void reserve(qsizetype answers) { m_answers.reserve(answers); }
    void squeeze() { m_answers.squeeze(); }
    // The answer to `key`, 0 and counted as answered when there was none.
    double &operator[](const QString &key)
    {
        const auto place = std::ranges::lower_bound(m_answers, key, {}, keyOf);
        if (place != m_answers.end() && keyOf(*place) == key)
            return place->value;
        return m_answers.insert(place, Answer {Interned(key), 0})->value;
    }
    void insert(const QString &key, double value) { (*this)[key] = value; }
    void insert(const Observations &others)
    {
        for (const auto &[key, value] : others.m_answers)
            insert(key.text(), value);
    }
    void remove(const QString &key)
    {
        m_answers.removeIf([&](const Answer &answer) { return keyOf(answer) == key; });
    }
    void clear() { m_answers.clear(); }

    bool operator==(const Observations &) const = default;

private:
    static const QString &keyOf(const Answer &answer) { return answer.key.text(); }

    QList<Answer> m_answers {}; // by key
};

} // namespace rhomboid
