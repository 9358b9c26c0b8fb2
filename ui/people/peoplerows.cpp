#include "ui/people/peoplerows.h"

#include "ui/kit/listrow.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QPainter>

namespace rhomboid {

namespace {

constexpr int margin = 12;

// What the tick of this window takes at the right end.
int tickWidth(const QModelIndex &index)
{
    return index.data(PeopleRows::HereRole).toBool() ? theme().em(1.1) + margin : 0;
}

QString detailsOf(const QModelIndex &index) { return index.data(PeopleRows::DetailsRole).toString(); }

} // namespace

QSize PeopleRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {1, listRowHeight(detailLines(detailsOf(index), width - tickWidth(index)))};
}

void PeopleRows::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawListGround(*painter, option);
    const QRect place = listRowPlace(option);
    const int tick = tickWidth(index);
    drawListRow(*painter, place,
                {.icon = index.data(IconRole).toString(),
                 .tone = static_cast<Tone>(index.data(ToneRole).toInt()),
                 .title = index.data().toString(),
                 .details = detailsOf(index)},
                tick);
    if (tick > 0) {
        const int size = tick - margin;
        painter->drawPixmap(
            place.right() - margin - size, place.center().y() - size / 2,
            iconPixmap(QStringLiteral("check"), Tone::Accent, size, painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}

} // namespace rhomboid
