#include "ui/kit/focusring.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace rhomboid {

namespace {

class LastHand : public QObject
{
public:
    using QObject::QObject;

    bool isOnKeys() const { return m_onKeys; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        if (type == QEvent::KeyPress)
            set(true);
        else if (type == QEvent::MouseButtonPress)
            set(false);
        else if (type == QEvent::FocusIn && isByKeys(static_cast<const QFocusEvent *>(event)->reason()))
            set(true);
        return false;
    }

private:
    static bool isByKeys(Qt::FocusReason reason)
    {
        return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
    }

    void set(bool onKeys)
    {
        if (QWidget *focus = QApplication::focusWidget(); std::exchange(m_onKeys, onKeys) != onKeys && focus)
            focus->update();
    }

    bool m_onKeys {false};
};

const LastHand &lastHand()
{
    static QPointer<LastHand> hand;
    if (!hand) { // each application has its own
        hand = new LastHand(qApp);
        qApp->installEventFilter(hand);
    }
    return *hand;
}

} // namespace

bool showsFocus(const QWidget &widget) { return lastHand().isOnKeys() && widget.hasFocus(); }

} // namespace rhomboid
