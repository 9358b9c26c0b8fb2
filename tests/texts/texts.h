#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <span>

// What a translation has to keep, as functions over the entries of a Qt Linguist file.
namespace rhomboid::texts {

struct Message {
    QString context {};
    QString source {};
    QString comment {};
    QStringList forms {}; // one, or one for each plural
    bool plural {false};
    bool finished {true};

    QString name() const; // for people
};

// Entries of a .ts file.
Result<QList<Message>> messagesOf(const QByteArray &file);

struct Rule {
    const char *name {};
    bool (*isKept)(const Message &) {};
};

// For every language.
std::span<const Rule> rules();
// And those for the German voice.
std::span<const Rule> germanRules();

// A line for each entry that breaks the rule.
QStringList offences(const Rule &rule, const QList<Message> &messages);

} // namespace rhomboid::texts
