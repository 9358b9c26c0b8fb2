#pragma once

#include "core/journal/pain.h"

#include <QMap>
#include <QPainterPath>
#include <QWidget>

#include <optional>

namespace rhomboid {

// One place of the drawing, as in bodymap.json.
struct BodyRegion {
    QString id {};
    QString english {}; // "Left neck"
    QString plain {};
    QString anatomical {};
    QPointF anchor {};
    QPainterPath path {};

    QString name() const; // in the language of the program
};

// The 22 regions in tab order, read once from resources/bodymap.json.
const QList<BodyRegion> &bodyRegions();
// The name to show for a stored id; the id itself when it is unknown.
QString regionName(const QString &id);

// The back of a body on which places can be chosen and given a level 0-10. To a screen reader it is 22 check
// boxes named after the regions. Arrows go to the nearest region in that direction, Space selects, digits set
// the level (1 then 0 makes 10 until the focus moves), + and - adjust, Delete removes, Tab leaves. Never
// mirrored.
class BodyMap : public QWidget
{
    Q_OBJECT

public:
    explicit BodyMap(QWidget *parent = nullptr);

    QList<RegionPain> regions() const; // in tab order
    void setRegions(const QList<RegionPain> &regions);
    // The level a newly chosen place takes.
    void setLevel(int level) { m_level = qBound(0, level, 10); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    int currentRegion() const { return m_current; }
    bool isChosen(int index) const;
    std::optional<int> levelOf(int index) const;
    void toggle(int index);
    // -1 when there is none. Places narrower than 24 px reach 4 px further on each side; beside the body 4 px
    // are forgiven, and the nearest anchor wins.
    int regionAt(QPoint position) const;
    // The centre of a region's anchor in widget coordinates (for tests and for accessibility).
    QPoint anchorOf(const QString &region) const;
    QRect boundsOf(int index) const;

signals:
    void regionsChanged(const QList<rhomboid::RegionPain> &regions);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QTransform toWidget() const;
    int neighbour(int index, Qt::Key key) const;
    void moveTo(int index);
    void setLevelOf(int index, std::optional<int> level);
    void typeDigit(int digit);
    void drawRegion(QPainter &painter, int index) const;
    void drawFocus(QPainter &painter) const;
    void drawLevel(QPainter &painter, int index) const;
    void drawSides(QPainter &painter) const;

    QMap<QString, int> m_chosen {};
    int m_level {3};
    int m_current {0};
    int m_hovered {-1};
    bool m_oneTyped {false};
};

} // namespace rhomboid
