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
constexpr int flatMargin = 16; // above and below; what is asked comes after it
constexpr double badgeSize = 3; // em
constexpr double flatBadgeSize = 1.6; // em, as high as the greeting
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
    const bool isTall = room == Room::Tall;
    column->setContentsMargins(margin, isTall ? margin : flatMargin, margin, isTall ? 0 : flatMargin);
    column->setSpacing(isTall ? 12 : 4);
    auto *badge = new QLabel;
    badge->setPixmap(appIcon().pixmap(theme().em(isTall ? badgeSize : flatBadgeSize)));
    auto *greeting = new QBoxLayout(isTall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    greeting->setSpacing(12);
    greeting->addWidget(badge);
    greeting->addWidget(textLabel(tr("Welcome to Rhomboid"), Type::Title), 1);
    column->addLayout(greeting);
    column->addWidget(
        textLabel(tr("A private journal for training and your upper back. Log a workout, check in the next "
                     "day, and see what goes with pain in your own data."),
                  Type::Body));
    if (isTall)
        column->addWidget(new Back, 1);
}

} // namespace rhomboid
