#pragma once

#include "ui/kit/errorline.h"

namespace rhomboid {

// What is wrong with a field, just below it and over whatever lies there: nothing on the page moves away from
// under the mouse, neither when it appears nor when it is put right. Clicks go through it.
class ErrorBubble : public ErrorLine
{
    Q_OBJECT

public:
    explicit ErrorBubble(QWidget &field);

    void say(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveToPage();
    void place();

    QWidget &m_field;
};

} // namespace rhomboid
