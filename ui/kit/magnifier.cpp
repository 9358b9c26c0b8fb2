#include "ui/kit/magnifier.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>

namespace rhomboid {

namespace {

constexpr int edge = 11; // px from the border of the field

class Magnifier : public QWidget
{
public:
    explicit Magnifier(QLineEdit &line) : QWidget(&line), m_line(line)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        line.installEventFilter(this);
        place();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange
            || event->type() == QEvent::LayoutDirectionChange)
            place();
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0,
                           iconPixmap(QStringLiteral("search"), Tone::Text2, width(), devicePixelRatioF()));
    }

private:
    void place()
    {
        const int size = theme().em(1.1);
        const QMargins room(size + edge / 2, 0, 0, 0);
        if (m_line.textMargins() != room)
            m_line.setTextMargins(room);
        const int left = m_line.isRightToLeft() ? m_line.width() - edge - size : edge;
        setGeometry(left, (m_line.height() - size) / 2, size, size);
    }

    QLineEdit &m_line;
};

} // namespace

void addMagnifier(QLineEdit &line) { (new Magnifier(line))->show(); }

} // namespace rhomboid
