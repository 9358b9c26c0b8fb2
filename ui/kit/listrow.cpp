#include "ui/kit/listrow.h"

#include "ui/kit/paint.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/icons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace rhomboid {

namespace {

constexpr int margin = 12;
constexpr int padding = 8;
constexpr double radius = 8;

QFontMetrics metricsOf(Type type) { return QFontMetrics(theme().font(type)); }

int iconSize() { return theme().em(1.1); }

int textLeft() { return 2 * margin + iconSize(); }

int textWidth(int rowWidth) { return qMax(1, rowWidth - textLeft() - margin - 2); }

int linesOf(const QString &text, Type type, int width)
{
    const QFontMetrics metrics = metricsOf(type);
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    const int height = metrics.boundingRect(room, Qt::TextWordWrap, text).height();
    return qMax(1, qRound(1.0 * height / metrics.lineSpacing()));
}

void drawWrapped(QPainter &painter, const QRect &box, const QString &text, Type type, Tone tone)
{
    painter.setFont(theme().font(type));
    painter.setPen(theme().color(tone));
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap),
                     withoutLonelyWords(text, painter.fontMetrics(), box.width()));
}

void drawLine(QPainter &painter, const QRect &box, const QString &text, Type type, Tone tone)
{
    painter.setFont(theme().font(type));
    painter.setPen(theme().color(tone));
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

int listRowHeight(int lines)
{
    return metricsOf(Type::BodyStrong).height() + lines * metricsOf(Type::Small).lineSpacing() + 2 * padding
        + 4;
}

int listHeadingHeight(Type type) { return metricsOf(type).height() + 2 * padding; }

int detailLines(const QString &details, int rowWidth)
{
    return linesOf(details, Type::Small, textWidth(rowWidth));
}

int listRowHeight(const QString &title, const QString &details, int rowWidth)
{
    const int more = linesOf(title, Type::BodyStrong, textWidth(rowWidth)) - 1;
    return listRowHeight(detailLines(details, rowWidth)) + more * metricsOf(Type::BodyStrong).lineSpacing();
}

QRect listRowPlace(const QStyleOptionViewItem &option) { return option.rect.adjusted(1, 1, -1, -1); }

void drawListGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRect place = listRowPlace(option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(selected ? Tone::Selection : Tone::Hover));
        painter.drawRoundedRect(place, radius, radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        strokeInside(painter, place, radius, theme().color(Tone::Focus), ringWidth());
}

std::pair<QString, QString> titleLines(const QString &title, int width)
{
    const QFontMetrics metrics = metricsOf(Type::BodyStrong);
    if (metrics.horizontalAdvance(title) <= width)
        return {title, {}};
    qsizetype end = -1;
    for (qsizetype space = title.indexOf(u' '); space > 0; space = title.indexOf(u' ', space + 1))
        if (metrics.horizontalAdvance(title.left(space)) <= width)
            end = space;
    return end < 0 ? std::pair(title, QString()) : std::pair(title.left(end), title.mid(end + 1));
}

void drawListRow(QPainter &painter, const QRect &place, const ListRow &row, int taken)
{
    painter.drawPixmap(place.left() + margin, place.center().y() - iconSize() / 2,
                       iconPixmap(row.icon, row.tone, iconSize(), painter.device()->devicePixelRatioF()));
    QRect text = place.adjusted(textLeft(), padding, -margin - taken, -padding);
    const QFontMetrics strong = metricsOf(Type::BodyStrong);
    const int line = metricsOf(Type::Small).lineSpacing();
    const int wrapped = strong.height()
        + (linesOf(row.title, Type::BodyStrong, qMax(1, text.width())) - 1) * strong.lineSpacing();
    const bool isWhole = text.height() >= wrapped + line;
    const int titleHeight = isWhole ? wrapped : strong.height();
    const bool oneLine = text.height() - titleHeight < 2 * line;
    const auto [first, rest] =
        isWhole ? std::pair(row.title, QString()) : titleLines(row.title, text.width());
    const QRect titleBox(text.topLeft(), QSize(text.width(), titleHeight));
    isWhole &&wrapped > strong.height() ? drawWrapped(painter, titleBox, first, Type::BodyStrong, Tone::Text)
                                        : drawLine(painter, titleBox, first, Type::BodyStrong, Tone::Text);
    text.setTop(text.top() + titleHeight);
    if (!rest.isEmpty()) {
        drawLine(painter, text, rest, Type::BodyStrong, Tone::Text);
        text.setLeft(text.left() + metricsOf(Type::BodyStrong).horizontalAdvance(rest) + padding);
    }
    if (text.width() <= 0)
        return; // the title took it all
    if (oneLine) {
        painter.setFont(theme().font(Type::Small));
        const QFontMetrics metrics = painter.fontMetrics();
        const bool isCut = metrics.elidedText(row.details, Qt::ElideRight, text.width()) != row.details;
        const bool isShortened = isCut && !row.shorterDetails.isEmpty();
        return drawLine(painter, text, isShortened ? row.shorterDetails : row.details, Type::Small,
                        Tone::Text2);
    }
    drawWrapped(painter, text, row.details, Type::Small, Tone::Text2);
}

void drawListHeading(QPainter &painter, const QRect &cell, const QString &text, Type type)
{
    drawLine(painter, cell.adjusted(margin, padding, -margin, 0), text, type, Tone::Text2);
}

} // namespace rhomboid
