#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QTimer;
class QScrollArea;
class QPushButton;
class QToolButton;

namespace rhomboid {

// What the window says after something was done: "Pain-free check-in saved", with Undo and at most two more
// actions.
struct Notice {
    QString text {};
    bool undoable {false};
    QString undoText {}; // of the button that undoes; without one it says Undo
    QString actionText {};
    std::function<void()> action {};
    QString otherText {};
    std::function<void()> other {};
};

// The dark bar at the bottom that shows a Notice for 8 s, longer while the pointer or the focus rests on it. It
// stands where it covers least, and the page below it can be scrolled that much further, so that nothing stays
// covered. That moves nothing in the page, unless what the keys have reached is below the bar.
class SnackBar : public QFrame
{
    Q_OBJECT

public:
    explicit SnackBar(QWidget *parent);

    void show(const Notice &notice);
    QString text() const;
    // Something was undone or done since: the message's Undo would mean that, not what it tells of.
    void withdrawUndo();

signals:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();
    QPoint leastCovering() const;
    void makeRoom();
    void lengthen();
    void giveBackRoom();
    void uncover();
    QRect coveredFocus() const;
    void offer(QPushButton &button, const QString &text);
    void connectButtons(QToolButton &close);
    bool isWatched() const;

    Notice m_notice {};
    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_action;
    QPushButton *m_other;
    QTimer *m_timer;
    QPointer<QScrollArea> m_below {}; // what has room for the bar at its end
    bool m_toEnd {false}; // it was scrolled to its end before, and shall be with the room
};

} // namespace rhomboid
