#pragma once

#include <QLayout>
#include <QList>

namespace rhomboid {

// Items in rows, as many as fit; the rest go to the next row. Used for chips.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    // For fields rather than chips: this widget takes the room that its row leaves, and all of a row are
    // equally high. Items get narrower before they are cut.
    void fillRows(const QWidget *filler);
    // Once they need more than one row, all items are equally wide and stand in columns.
    void wrapInColumns();
    void setGeometry(const QRect &rect) override;

private:
    using Row = QList<std::pair<QLayoutItem *, QRect>>;

    void fill(Row &row, int right, int height) const;
    int arrange(const QRect &rect, bool place) const; // returns the height it needs
    int arrangeColumns(const QRect &rect, bool place) const; // the same

    QList<QLayoutItem *> m_items {};
    const QWidget *m_filler {};
    bool m_wrapsInColumns {false};
};

} // namespace rhomboid
