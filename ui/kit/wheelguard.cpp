#include "ui/kit/wheelguard.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace rhomboid {

namespace {

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
            return false;
        const bool choice = qobject_cast<QComboBox *>(watched);
        if (!choice && !qobject_cast<QAbstractSpinBox *>(watched))
            return false;
        auto &field = static_cast<QWidget &>(*watched);
        if (event->type() == QEvent::Polish) {
            if (field.focusPolicy() == Qt::WheelFocus) // else the wheel would give it the focus first
                field.setFocusPolicy(Qt::StrongFocus);
            return false;
        }
        if (!choice && field.hasFocus())
            return false;
        scrollAround(field, *event);
        return true;
    }

private:
    // The nearest area that can still move that way: a list that shows all it has, or stands at its end, leaves the
    // wheel to the page around it, as it does where no field is in between.
    static void scrollAround(const QWidget &field, QEvent &wheel)
    {
        for (QWidget *around = field.parentWidget(); around; around = around->parentWidget())
            if (const auto *area = qobject_cast<QAbstractScrollArea *>(around)) {
                QApplication::sendEvent(area->verticalScrollBar(), &wheel);
                if (wheel.isAccepted())
                    return;
            }
    }
};

} // namespace

void guardFromWheel(QApplication &application)
{
    application.installEventFilter(new WheelGuard(&application));
}

} // namespace rhomboid
