#include "ui/journal/entrydelegate.h"

#include "ui/journal/entrymodel.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace rhomboid {

namespace {

constexpr int margin = 12;
constexpr double radius = 8;

int lineOf(Type type) { return QFontMetrics(theme().font(type)).height(); }

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
        m_headingHeight = lineOf(Type::Subheading) + 16;
        m_entryHeight = lineOf(Type::BodyStrong) + lineOf(Type::Small) + 20;
    }
    const bool heading = index.data(EntryModel::KindRole).toInt() == EntryModel::Heading;
    return {option.rect.width(), heading ? m_headingHeight : m_entryHeight};
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(EntryModel::KindRole).toInt() == EntryModel::Heading) {
        painter->setFont(theme().font(Type::Subheading));
        painter->setPen(theme().color(Tone::Text2));
        const QRect box = option.rect.adjusted(margin, 8, -margin, 0);
        const QString text =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width());
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
    } else {
        paintEntry(*painter, option, index);
    }
    painter->restore();
}

void EntryDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QRect row = option.rect.adjusted(1, 1, -1, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(selected ? Tone::Selection : Tone::Hover));
        painter.drawRoundedRect(row, radius, radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme().color(Tone::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row, radius, radius);
    }
    const int kind = index.data(EntryModel::KindRole).toInt();
    const int iconSize = theme().em(1.1);
    const double ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(row.left() + margin, row.center().y() - iconSize / 2,
                       iconPixmap(iconOf(kind), toneOf(kind), iconSize, ratio));

    const int badge = paintBadge(painter, row, index);
    QRect text = row.adjusted(2 * margin + iconSize, 8, -margin - badge, -8);
    painter.setFont(theme().font(Type::BodyStrong));
    painter.setPen(theme().color(Tone::Text));
    const QString title =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, title);
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Tone::Text2));
    const QString details = painter.fontMetrics().elidedText(index.data(EntryModel::SubtitleRole).toString(),
                                                             Qt::ElideRight, text.width());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, details);
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
    const int height = lineOf(Type::BodyStrong) + 8;
    const int width = qMax(height, painter.fontMetrics().horizontalAdvance(text) + 16);
    const QRect box(row.right() - margin - width, row.center().y() - height / 2, width, height);
    painter.setPen(theme().color(Tone::Border));
    painter.setBrush(level.isValid() ? step.fill : theme().color(Tone::Surface2));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(level.isValid() ? step.text : theme().color(Tone::Text2));
    painter.drawText(box, Qt::AlignCenter, text);
    return width + margin;
}

} // namespace rhomboid
