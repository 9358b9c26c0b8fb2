#include "ui/log/twolines.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QPainter>

namespace rhomboid {

namespace {

constexpr int margin = 12;
constexpr int padding = 7;

QFontMetrics lettersOf(Type type) { return QFontMetrics(theme().font(type)); }

int nameHeight(const QString &name, int width)
{
    const QRect room(0, 0, qMax(1, width), QWIDGETSIZE_MAX);
    return lettersOf(Type::BodyStrong).boundingRect(room, Qt::TextWordWrap, name).height();
}

} // namespace

QString fittingWords(const QStringList &words, const QFontMetrics &letters, int width)
{
    const QString comma = QCoreApplication::translate("muscles", ", ", "between two muscles");
    QString text = words.join(comma);
    for (qsizetype shown = words.size() - 1; shown > 0 && letters.horizontalAdvance(text) > width; --shown)
        text = words.mid(0, shown).join(comma) + comma + QStringLiteral("+\u00a0%1").arg(words.size() - shown);
    return letters.horizontalAdvance(text) <= width ? text : letters.elidedText(text, Qt::ElideRight, width);
}

QSize TwoLines::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    return {1,
            nameHeight(index.data().toString(), width - 2 * margin) + lettersOf(Type::Small).height()
                + 2 * padding};
}

void TwoLines::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const QString name = index.data().toString();
    QRect box = option.rect.adjusted(margin, padding, -margin, -padding);
    const int height = nameHeight(name, box.width());
    painter->save();
    painter->setFont(theme().font(Type::BodyStrong));
    painter->setPen(theme().color(Tone::Text));
    painter->drawText(box, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), name);
    box.setTop(box.top() + height);
    painter->setFont(theme().font(Type::Small));
    painter->setPen(theme().color(Tone::Text2));
    painter->drawText(
        box, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine),
        fittingWords(index.data(detailsRole).toStringList(), painter->fontMetrics(), box.width()));
    painter->restore();
}

} // namespace rhomboid
