#include "ui/kit/card.h"

#include "ui/kit/controls.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace rhomboid {

namespace {

constexpr int mostOverhang = 5; // px; the card has more room than this above and below its heading

// Titles of cards side by side stand level, whether something stands behind them or not, and do not move when
// something comes: what is a little higher than the title reaches into the room around it.
class HeadingRow : public QHBoxLayout
{
public:
    QSize sizeHint() const override { return lessOverhang(QHBoxLayout::sizeHint()); }
    QSize minimumSize() const override { return lessOverhang(QHBoxLayout::minimumSize()); }
    int heightForWidth(int width) const override
    {
        if (const int hint = hintWidth(width))
            return qMax(itemAt(0)->heightForWidth(width - spacing() - hint), itemAt(1)->heightForWidth(hint));
        const int whole = QHBoxLayout::heightForWidth(width);
        return whole - 2 * overhangOf(whole);
    }
    int minimumHeightForWidth(int width) const override
    {
        if (hintWidth(width))
            return heightForWidth(width);
        const int whole = QHBoxLayout::minimumHeightForWidth(width);
        return whole - 2 * overhangOf(whole);
    }

    void setGeometry(const QRect &rect) override
    {
        const int whole = hasHeightForWidth() ? QHBoxLayout::heightForWidth(rect.width())
                                              : QHBoxLayout::sizeHint().height();
        const int overhang = overhangOf(whole);
        QHBoxLayout::setGeometry(rect.adjusted(0, -overhang, 0, overhang));
        if (const int hint = hintWidth(rect.width())) {
            const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
            const QRect title = rect.adjusted(0, 0, -spacing() - hint, 0);
            itemAt(0)->setGeometry(QStyle::visualRect(direction, rect, title));
            itemAt(1)->setGeometry(QStyle::visualRect(direction, rect, rect.adjusted(rect.width() - hint, 0, 0, 0)));
        }
    }

private:
    // Where a hint behind the title finds room for its one line, that is its width: half of the row might be too
    // little while the title leaves more. Else 0, and they share the row.
    int hintWidth(int width) const
    {
        if (count() != 2 || itemAt(0)->isEmpty() || itemAt(1)->isEmpty())
            return 0;
        const auto *title = qobject_cast<QLabel *>(itemAt(0)->widget());
        const auto *hint = qobject_cast<QLabel *>(itemAt(1)->widget());
        if (!title || !hint || !hint->wordWrap())
            return 0;
        const auto lineOf = [](const QLabel &label) {
            return label.fontMetrics().horizontalAdvance(label.text()) + 2; // a label rounds
        };
        const int line = lineOf(*hint);
        return lineOf(*title) + spacing() + line <= width ? line : 0;
    }

    QSize lessOverhang(QSize size) const
    {
        return {size.width(), size.height() - 2 * overhangOf(size.height())};
    }

    // None when the title itself is what makes the row so high, because it or a hint behind it wraps.
    int overhangOf(int height) const
    {
        int trailing = 0;
        for (int i = 1; i < count(); ++i)
            if (!itemAt(i)->isEmpty() && !itemAt(i)->hasHeightForWidth())
                trailing = qMax(trailing, itemAt(i)->sizeHint().height());
        const int line = QFontMetrics(theme().font(Type::Heading)).height();
        return height <= trailing ? qBound(0, (trailing - line + 1) / 2, mostOverhang) : 0;
    }
};

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_heading(new HeadingRow), m_title(textLabel(title, Type::Heading)), m_body(new QVBoxLayout)
{
    setProperty("card", true);
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    m_heading->setSpacing(8);
    m_heading->addWidget(m_title, 1);
    m_body->setSpacing(8);
    layout->addLayout(m_heading);
    m_title->setVisible(!title.isEmpty()); // once it is in the card: shown before, it would be a window
    layout->addLayout(m_body, 1);
}

void Card::addTrailing(QWidget *widget)
{
    // A hint may wrap, so it gets its share of the row; everything else keeps the size it asks for.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->wordWrap()) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_heading->addWidget(label, 1);
    } else {
        // What says the choice comes and goes: its line keeps its height, so that nothing below moves.
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(widget->property("chipLabel").isValid());
        widget->setSizePolicy(policy);
        m_heading->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

} // namespace rhomboid
