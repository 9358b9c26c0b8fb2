#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace rhomboid {

// Letters of the printed pages.
enum class Lettering { Title, Heading, Figure, Strong, Body, Small };

QFont letterFont(Lettering letter);

// The text in lines of at most `width`, at most `most` of them; what does not fit ends in an ellipsis.
QStringList wrapped(const QString &text, const QFont &font, double width, int most);

// One thing on a page. A text is one line and lies inside `rect`.
struct SheetItem {
    enum class Kind { Text, Rule, Box, Map, Plot, Range };

    Kind kind {Kind::Text};
    QRectF rect {};
    QString text {};
    Lettering letter {Lettering::Body};
    Tone tone {Tone::Text};
    qsizetype block {-1}; // of the sheet: what a map, a plot or a range shows
    qsizetype row {-1}; // of its table: which range
};

// Puts lines of text below each other into a column. Sizes are pixels at 96 to the inch.
class SheetColumn
{
public:
    SheetColumn(QList<SheetItem> &items, double left, double top, double width);

    double left() const { return m_left; }
    double width() const { return m_width; }
    double y() const { return m_y; }
    void skip(double height) { m_y += height; }
    void text(const QString &text, Lettering letter, Tone tone, int mostLines);
    void rule(Tone tone);
    void heading(const QString &text); // with its line; nothing for an empty text
    // The cells of one row side by side; `shares` of the width, numbers on the right.
    void row(const QStringList &cells, const QList<double> &shares, const QList<bool> &numbers,
             Lettering letter, Tone tone);

private:
    QList<SheetItem> &m_items;
    double m_left;
    double m_width;
    double m_y;
};

} // namespace rhomboid
