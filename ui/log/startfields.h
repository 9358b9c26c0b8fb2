#pragma once

#include "core/base/quantity.h"
#include "core/base/walltime.h"

#include <QObject>

#include <optional>

class QDateEdit;
class QKeyEvent;
class QTimeEdit;

namespace rhomboid {

// When a workout began, in its two fields. What was saved stays whole, with its offset from UTC, until
// somebody changes it: the offset of today would move an old workout. What the form fills in says nothing
// about the workout, and gives way to what is known; of another day than that of the form's own start the
// time is not known, and the fields say so.
class StartFields : public QObject
{
    Q_OBJECT

public:
    StartFields(QDateEdit &date, QTimeEdit &time, QObject *parent = nullptr);

    // As it was saved, or typed before.
    void show(const WallTime &start);
    // As somebody says now.
    void begin(const WallTime &start);
    // What is shown is the form's own, filled in at `now`, when the workout had just ended.
    void setFilledIn(const WallTime &now);
    // How long the workout was, and its draw; none where it has none. A draw that had been shown when the start
    // was filled in came before the workout, so the form's own start is not before it.
    void follow(std::optional<Minutes> duration, const std::optional<WallTime> &draw);
    WallTime value() const;

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void put(const WallTime &start);
    void takeTime();
    void takeTyped(const QKeyEvent &key);
    void forgetTime();
    bool showsNoTime() const;
    void tell();

    QDateEdit &m_date;
    QTimeEdit &m_time;
    WallTime m_start {}; // as it was put into the fields
    std::optional<WallTime> m_filledIn {}; // when it was; what somebody says ends it
    std::optional<QDate> m_day {}; // said, while the time is the form's own
};

} // namespace rhomboid
