#pragma once

#include "core/base/walltime.h"

#include <QObject>

#include <optional>

class QDateEdit;
class QTimeEdit;

namespace rhomboid {

// When a workout began, in its two fields. What was saved stays whole, with its offset from UTC, until
// somebody changes it: the offset of today would move an old workout. What the form fills in says nothing
// about the workout, and gives way to what is known.
class StartFields : public QObject
{
    Q_OBJECT

public:
    StartFields(QDateEdit &date, QTimeEdit &time, QObject *parent = nullptr);

    // As it was saved, or typed before.
    void show(const WallTime &start);
    // As somebody says now.
    void begin(const WallTime &start);
    // What is shown is the form's own, filled in at `now`.
    void setFilledIn(const WallTime &now);
    // The draw of this workout; none where it has none. One that had been shown when the start was filled in
    // came before the workout, so the form's own start is not before it.
    void follow(const std::optional<WallTime> &draw);
    WallTime value() const;

private:
    struct FilledIn {
        WallTime start {};
        WallTime at {};
    };

    void put(const WallTime &start);

    QDateEdit &m_date;
    QTimeEdit &m_time;
    WallTime m_start {}; // as it was put into the fields
    std::optional<FilledIn> m_filledIn {};
};

} // namespace rhomboid
