#include "core/advice/regions.h"

#include <QHash>

namespace rhomboid {

namespace {

using enum RegionInfo::Side;

constexpr quint32 neck = 1U << 0U;
constexpr quint32 blades = 1U << 1U; // between, on and below the shoulder blades
constexpr quint32 shoulder = 1U << 2U;
constexpr quint32 side = 1U << 3U;
constexpr quint32 lower = 1U << 4U;

constexpr RegionInfo regions[] {
    {.id = "left_neck", .side = Left, .place = neck},
    {.id = "right_neck", .side = Right, .place = neck},
    {.id = "left_upper_trapezius", .side = Left, .upperBack = true, .place = neck},
    {.id = "right_upper_trapezius", .side = Right, .upperBack = true, .place = neck},
    {.id = "left_rear_shoulder", .side = Left, .place = shoulder},
    {.id = "right_rear_shoulder", .side = Right, .place = shoulder},
    {.id = "left_upper_arm", .side = Left, .place = shoulder},
    {.id = "right_upper_arm", .side = Right, .place = shoulder},
    {.id = "left_shoulder_blade", .side = Left, .upperBack = true, .place = blades},
    {.id = "right_shoulder_blade", .side = Right, .upperBack = true, .place = blades},
    {.id = "left_rhomboid", .side = Left, .upperBack = true, .place = blades},
    {.id = "right_rhomboid", .side = Right, .upperBack = true, .place = blades},
    {.id = "left_mid_back", .side = Left, .upperBack = true, .place = blades},
    {.id = "right_mid_back", .side = Right, .upperBack = true, .place = blades},
    {.id = "left_latissimus", .side = Left, .upperBack = true, .place = side},
    {.id = "right_latissimus", .side = Right, .upperBack = true, .place = side},
    {.id = "left_lower_back", .side = Left, .place = lower},
    {.id = "right_lower_back", .side = Right, .place = lower},
    {.id = "left_flank", .side = Left, .place = side},
    {.id = "right_flank", .side = Right, .place = side},
    {.id = "thoracic_spine", .side = Middle, .midline = true, .upperBack = true, .place = blades},
    {.id = "lumbar_spine", .side = Middle, .midline = true, .place = lower},
};

} // namespace

const RegionInfo *findRegion(const QString &id)
{
    // Asked for every region of every pain entry, so ten years must not walk the table each time.
    static const QHash<QString, const RegionInfo *> byId = [] {
        QHash<QString, const RegionInfo *> index;
        for (const RegionInfo &region : regions)
            index.insert(QString::fromLatin1(region.id), &region);
        return index;
    }();
    return byId.value(id);
}

quint32 placesOf(const PainEntry &entry)
{
    quint32 places = 0;
    for (const RegionPain &pain : entry.regions)
        if (const RegionInfo *region = findRegion(pain.region))
            places |= region->place;
    return places;
}

} // namespace rhomboid
