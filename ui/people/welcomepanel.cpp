#include "ui/people/welcomepanel.h"

#include "ui/kit/bodycounts.h"
#include "ui/kit/controls.h"
#include "ui/theme/icons.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int margin = 28;
constexpr double badgeSize = 3; // em
constexpr double drawingHeight = 13; // em

// A back with two sore places: an ornament, of which screen readers hear nothing.
class Back : public QWidget
{
public:
    Back() { setMinimumHeight(theme().em(drawingHeight)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setTransform(bodyTransform(rect()));
        drawBody(painter,
                 levelShades({{QStringLiteral("right_rhomboid"), 4},
                              {QStringLiteral("right_upper_trapezius"), 2}}));
    }
};

} // namespace

WelcomePanel::WelcomePanel(Room room, QWidget *parent) : QFrame(parent)
{
    setProperty("welcome", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, room == Room::Tall ? 0 : margin);
    column->setSpacing(12);
    auto *badge = new QLabel;
    badge->setPixmap(appIcon().pixmap(theme().em(badgeSize)));
    column->addWidget(badge);
    column->addWidget(textLabel(tr("Welcome to Rhomboid"), Type::Title));
    column->addWidget(
        textLabel(tr("A private journal for training and your upper back. Log a workout, check in the next "
                     "day, and see what goes with pain in your own data."),
                  Type::Body));
    if (room == Room::Tall)
        column->addWidget(new Back, 1);
}

} // namespace rhomboid
