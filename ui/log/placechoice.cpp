#include "ui/log/placechoice.h"

#include "ui/kit/bodymap.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace rhomboid {

namespace {

constexpr double listWidth = 14; // em
constexpr double rowHeight = 1.9; // em
constexpr int gap = 8;

// A box and words. The style's own rows leave room for the box of the style below the style sheet, which does
// not grow with the letters.
class CheckRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state & QStyle::State_HasFocus)
            painter->fillRect(option.rect, theme().color(Tone::AccentSoft));
        const int side = boxSide();
        QStyleOptionViewItem box = option;
        box.rect = QRect(option.rect.left() + gap / 2, option.rect.center().y() - side / 2, side, side);
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        box.state = QStyle::State_Enabled | (ticked ? QStyle::State_On : QStyle::State_Off);
        const bool mirrored = option.direction == Qt::RightToLeft;
        box.rect = QStyle::visualRect(option.direction, option.rect, box.rect);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter,
                                              option.widget);
        const int left = gap / 2 + side + gap;
        const QRect words =
            QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(left, 0, -gap / 2, 0));
        painter->setPen(theme().color(Tone::Text));
        painter->setFont(option.font);
        painter->drawText(
            words, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        // No wider than the list, so that long words are shortened rather than cut.
        return {boxSide(), theme().em(rowHeight)};
    }

private:
    static int boxSide() { return QFontMetrics(theme().baseFont()).height(); }
};

} // namespace

PlaceChoice::PlaceChoice(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Places on the back"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty("checks", true);
    setSelectionMode(QAbstractItemView::NoSelection); // what is chosen is ticked
    setItemDelegate(new CheckRow(this));
    for (const BodyRegion &region : bodyRegions()) {
        auto *item = new QListWidgetItem(region.name(), this);
        item->setData(Qt::UserRole, region.id);
        item->setToolTip(region.anatomical);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    setCurrentRow(0);
    connect(this, &QListWidget::itemChanged, this, &PlaceChoice::report);
}

void PlaceChoice::setPlaces(const MarkedPlaces &places)
{
    m_places = places;
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        const QString id = item(row)->data(Qt::UserRole).toString();
        const bool chosen = std::ranges::find(places, id, &MarkedPlace::region) != places.end();
        item(row)->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    viewport()->update();
}

void PlaceChoice::report()
{
    MarkedPlaces chosen;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() != Qt::Checked)
            continue;
        const QString id = item(row)->data(Qt::UserRole).toString();
        const auto before = std::ranges::find(m_places, id, &MarkedPlace::region);
        chosen.append(before != m_places.end() ? *before : MarkedPlace {.region = id, .level = m_level});
    }
    emit placesChanged(chosen);
}

// A click on the words ticks as well as one on the box: the release has nothing left to do.
void PlaceChoice::mousePressEvent(QMouseEvent *event)
{
    QListWidgetItem *item = itemAt(event->position().toPoint());
    if (!item)
        return;
    setCurrentItem(item);
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

QSize PlaceChoice::sizeHint() const
{
    return {theme().em(listWidth), count() * sizeHintForRow(0) + 2 * frameWidth()};
}

} // namespace rhomboid
