#pragma once

#include "core/journal/journal.h"

#include <QString>

#include <functional>
#include <span>

namespace rhomboid {

// What a made-up person goes through.
struct DemoStory
{
    // What the last session brings.
    enum class Ending { None, LoadJump, Strain, ShortWarmUp, LongAndHot, Break, Tingling };

    QString key{};
    const char *summary{}; // QT_TRANSLATE_NOOP("demo", ...)
    double soreness{1}; // how much pain sessions leave behind; 0 is a person without pain
    double warmUp{0.16}; // points that a minute of warm-up takes off
    Ending ending{Ending::None};
    bool experiments{false}; // has done one, when the journal is long enough
};

// The stories, the usual one first.
std::span<const DemoStory> demoStories();
const DemoStory *findStory(QStringView key);

struct DemoSpec
{
    int weeks{26};
    quint64 seed{1};
    DemoStory story{};
    WallTime end{}; // nothing is written down after it
    // Names and notes in the language of the person; none: in English. Nothing else changes with it.
    std::function<QString(const QString &)> words{};
};

// A realistic journal of somebody who lifts: three to four sessions a week with weights that rise in
// four-week blocks, habits that come in streaks, a holiday now and then, and check-ins of which some are
// missing. Pain follows the sessions by a delayed-soreness curve (highest after 36 hours); jumps of load,
// short warm-ups and short nights make it worse, a slow flare adds what no habit explains. The same spec
// gives the same journal everywhere.
Journal generateDemo(const DemoSpec &spec);

} // namespace rhomboid
