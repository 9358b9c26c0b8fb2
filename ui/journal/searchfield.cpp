#include "ui/journal/searchfield.h"

#include "ui/kit/magnifier.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QKeySequence>
#include <QPainter>

namespace rhomboid {

namespace {

constexpr int edge = 11; // px from the border to the keys
constexpr int keyPadding = 6;

QString keys() { return QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText); }

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Search notes, exercises, places"));
    setAccessibleName(tr("Search the journal"));
    setClearButtonEnabled(true);
    addMagnifier(*this);
}

int SearchField::keysWidth() const
{
    return QFontMetrics(theme().font(Type::Caption)).horizontalAdvance(keys()) + 2 * keyPadding;
}

// Only where the words of the empty field leave room.
bool SearchField::showsKeys() const
{
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    return text().isEmpty() && width() >= 3 * edge + textMargins().left() + words + keysWidth();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!showsKeys())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = theme().font(Type::Caption);
    const int wide = keysWidth();
    const int high = QFontMetrics(font).height() + 4;
    const QRectF box(isRightToLeft() ? edge : width() - edge - wide, (height() - high) / 2, wide, high);
    painter.setPen(theme().color(Tone::Border));
    painter.setBrush(theme().color(Tone::Surface2));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(font);
    painter.setPen(theme().color(Tone::Text2));
    painter.drawText(box, Qt::AlignCenter, keys());
}

} // namespace rhomboid
