#pragma once

#include "core/journal/pain.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <span>

namespace rhomboid {

// One warning sign: its stored name and the question, marked for translation in the context "signs".
struct Sign {
    const char *name {}; // sx_...
    const char *question {};
    bool nerve {false}; // may say where: left or right arm, leg, chest
    bool named {true}; // the first step names it, so that leaving the group unticked answers it with no
};

// The safety check in two steps of about 40 seconds: four boxes, and a ticked box opens its single signs.
struct SignGroup {
    const char *key {};
    const char *title {};
    const char *names {}; // the first step's list of its signs, one sentence
    std::span<const Sign> signs {};
};

std::span<const SignGroup> signGroups();

// Which signs were put to the person who went through the first step and opened these groups (by key): every
// sign of an opened group, and those named on the first step for the others.
QStringList signsShown(const QStringList &openedGroups);

// The signs that the first step names: a safety check is complete when all of them are answered.
QStringList signsOfTheCheck();

// Every sign of the check was put and answered.
bool isWholeCheck(const SignsAsked &asked);

// Pain that tingles or is numb is a warning sign by its quality, whatever stands at the boxes.
bool isNumbOrTingling(const QStringList &qualities);
// The signs an entry reports: those ticked, and the one that its qualities say.
QList<WarningSign> signsOf(const PainEntry &entry);

// Null for a name that is no sign.
const Sign *findSign(QStringView name);

} // namespace rhomboid
