#pragma once

#include <QFrame>

namespace rhomboid {

// What the program is for, beside the first questions; with a drawing where there is room for one.
class WelcomePanel : public QFrame
{
    Q_OBJECT

public:
    enum class Room { Tall, Flat };

    explicit WelcomePanel(Room room, QWidget *parent = nullptr);
};

} // namespace rhomboid
