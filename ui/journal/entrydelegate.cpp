#include "ui/journal/entrydelegate.h"

#include "ui/journal/entrymodel.h"
#include "ui/kit/listrow.h"

#include <QPainter>

namespace rhomboid {

namespace {

constexpr int margin = 12;
constexpr int badgePadding = 8;
constexpr double badgeRadius = 6;

QString iconOf(int kind)
{
    return kind == EntryModel::WorkoutRow ? QStringLiteral("workout")
        : kind == EntryModel::PainRow     ? QStringLiteral("pain")
        : kind == EntryModel::NoteRow     ? QStringLiteral("note")
                                          : QStringLiteral("painfree");
}

Tone toneOf(int kind)
{
    return kind == EntryModel::WorkoutRow ? Tone::Load
        : kind == EntryModel::PainRow     ? Tone::Pain
        : kind == EntryModel::NoteRow     ? Tone::Text2
                                          : Tone::PainFree;
}

} // namespace

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_entryHeight == 0 || option.font != m_measured) {
        m_measured = option.font;
        m_headingHeight = listHeadingHeight(Type::Subheading);
        m_entryHeight = listRowHeight(1);
    }
    const bool heading = index.data(EntryModel::KindRole).toInt() == EntryModel::Heading;
    return {1, heading ? m_headingHeight : m_entryHeight}; // the list makes its rows as wide as itself
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int kind = index.data(EntryModel::KindRole).toInt();
    if (kind == EntryModel::Heading) {
        drawListHeading(*painter, option.rect, index.data().toString(), Type::Subheading);
    } else {
        drawListGround(*painter, option);
        const QRect place = listRowPlace(option);
        const int badge = paintBadge(*painter, place, index);
        drawListRow(*painter, place,
                    {.icon = iconOf(kind),
                     .tone = toneOf(kind),
                     .title = index.data().toString(),
                     .details = index.data(EntryModel::SubtitleRole).toString(),
                     .shorterDetails = index.data(EntryModel::ShorterRole).toString()},
                    badge);
    }
    painter->restore();
}

// Returns the width it takes, with its distance to the text.
int EntryDelegate::paintBadge(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const QString text = index.data(EntryModel::BadgeRole).toString();
    if (text.isEmpty())
        return 0;
    const QVariant level = index.data(EntryModel::LevelRole);
    const Theme::PainStep step = theme().pain(level.toInt());
    painter.setFont(theme().font(Type::BodyStrong));
    const int height = painter.fontMetrics().height() + badgePadding;
    const int width = qMax(height, painter.fontMetrics().horizontalAdvance(text) + 2 * badgePadding);
    const QRect box(row.right() - margin - width, row.center().y() - height / 2, width, height);
    painter.setPen(theme().color(Tone::Border));
    painter.setBrush(level.isValid() ? step.fill : theme().color(Tone::Surface2));
    painter.drawRoundedRect(box, badgeRadius, badgeRadius);
    painter.setPen(level.isValid() ? step.text : theme().color(Tone::Text2));
    painter.drawText(box, Qt::AlignCenter, text);
    return width + margin;
}

} // namespace rhomboid
