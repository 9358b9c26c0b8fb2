#include "ui/log/nightnote.h"

#include "core/journal/workout.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rhomboid {

namespace {

constexpr int nightEnds = 5; // o'clock

bool isNight(const WallTime &now) { return now.time && now.time->hour() < nightEnds; }

} // namespace

NightNote::NightNote(QWidget *parent) : QFrame(parent), m_text(textLabel({}, Type::Small))
{
    setProperty("inset", true);
    QPushButton *today = textButton(tr("Log it for today"), ButtonKind::Quiet);
    auto *row = new QHBoxLayout(this);
    row->addWidget(iconLabel(QStringLiteral("moon"), Tone::Text2));
    row->addWidget(m_text, 1);
    row->addWidget(today);
    connect(today, &QPushButton::clicked, this, &NightNote::todayWanted);
    hide();
}

void NightNote::show(const Workout &workout, const WallTime &now)
{
    const QDate yesterday = now.date.addDays(-1);
    m_text->setText(
        tr("It is shortly after midnight, so yesterday is chosen: %1.").arg(shortDayText(yesterday)));
    setVisible(workout.head.uid.isEmpty() && isNight(now) && workout.started.date == yesterday);
}

} // namespace rhomboid
