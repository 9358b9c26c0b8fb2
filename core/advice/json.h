#pragma once

#include "core/advice/advice.h"

#include <QJsonObject>

namespace rhomboid {

// `rhomboid advise --json`, schema 1. Triage level and rules in words, the open episode, the plan for it, and
// tips with their receipts: entries, finding with its 95 % range, evidence grade and sources. Numbers are
// finite or null.
QJsonObject adviceJson(const Advice &advice, const Findings &findings, const Knowledge &knowledge);

} // namespace rhomboid
