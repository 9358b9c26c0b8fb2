#pragma once

#include "ui/kit/markedplaces.h"

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
// boxes named after the regions. Arrows go to the nearest region in that direction and show its name, Space
// selects, digits set the level (1 then 0 makes 10 until the focus moves), + and - adjust, Delete removes, Tab
// leaves. Never mirrored.
class BodyMap : public QWidget
{
    Q_OBJECT

public:
    explicit BodyMap(QWidget *parent = nullptr);

    MarkedPlaces places() const; // in tab order
    void setPlaces(const MarkedPlaces &places);
    // The level a newly chosen place takes; without one it waits for it.
    void setLevel(std::optional<int> level) { m_level = level; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    int currentRegion() const { return m_current; }
    bool isChosen(int index) const;
    std::optional<int> levelOf(int index) const; // none for a place that is not chosen, or waits for one
    void toggle(int index);
    // -1 when there is none. Places narrower than 24 px reach 4 px further on each side; beside the body 4 px
    // are forgiven, and the nearest anchor wins.
    int regionAt(QPoint position) const;
    // The centre of a region's anchor in widget coordinates (for tests and for accessibility).
    QPoint anchorOf(const QString &region) const;
    QRect boundsOf(int index) const;

signals:
    void placesChanged(const rhomboid::MarkedPlaces &places);

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
    void mark(int index, std::optional<int> level);
    void takeOut(int index);
    void tellChange(int index, bool wasChosen);
    void showName();
    void typeDigit(int digit);
    void drawRegion(QPainter &painter, int index) const;
    void drawFocus(QPainter &painter) const;
    void drawLevel(QPainter &painter, int index) const;
    void drawSides(QPainter &painter) const;

    QMap<QString, std::optional<int>> m_chosen {};
    std::optional<int> m_level {};
    int m_current {0};
    int m_hovered {-1};
    bool m_oneTyped {false};
};

} // namespace rhomboid
