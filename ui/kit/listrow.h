#pragma once

#include "ui/theme/theme.h"

#include <QRect>
#include <QString>

#include <utility>

class QPainter;
class QStyleOptionViewItem;

// The rows of lists: an icon, a title, details below it; headings between them.
namespace rhomboid {

struct ListRow {
    QString icon {};
    Tone tone {Tone::Text2}; // of the icon
    QString title {};
    QString details {}; // as many lines as the row has
    QString shorterDetails {}; // where those do not fit into a single line
};

// Of a row whose details take so many lines, and of a heading in letters of this type.
int listRowHeight(int lines);
int listHeadingHeight(Type type);

// How many lines details take in a row of this width.
int detailLines(const QString &details, int rowWidth);
// Of a row of this width in which both are whole.
int listRowHeight(const QString &title, const QString &details, int rowWidth);

// The room of a row inside its cell.
QRect listRowPlace(const QStyleOptionViewItem &option);

// What says that the row is chosen, pointed at, or has the focus.
void drawListGround(QPainter &painter, const QStyleOptionViewItem &option);
// What of a title fits in a line of this width, up to the end of a word, and the rest.
std::pair<QString, QString> titleLines(const QString &title, int width);

// A title too long for its line takes more of them where the row is high enough, and goes on in front of the
// details where it is not. `taken` pixels at the right end belong to
// something else, such as a badge.
void drawListRow(QPainter &painter, const QRect &place, const ListRow &row, int taken);
void drawListHeading(QPainter &painter, const QRect &cell, const QString &text, Type type);

} // namespace rhomboid
