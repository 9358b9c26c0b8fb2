#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace rhomboid {

// What the window says after something was done: "Pain-free check-in saved", with Undo and at most one more action.
struct Notice {
    QString text {};
    bool undoable {false};
    QString actionText {};
    std::function<void()> action {};
};

// The dark bar at the bottom that shows a Notice for 8 s, longer while the pointer or the focus rests on it.
class SnackBar : public QFrame
{
    Q_OBJECT

public:
    explicit SnackBar(QWidget *parent);

    void show(const Notice &notice);
    QString text() const;

signals:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_action;
    std::function<void()> m_then {};
    QTimer m_timer {};
};

} // namespace rhomboid
