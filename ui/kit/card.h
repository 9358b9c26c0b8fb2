#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace rhomboid {

// A white box with a heading: the unit every page is made of.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    // The right end of the heading row: a hint, a link, a switch.
    void addTrailing(QWidget *widget);
    QString title() const { return accessibleName(); }
    void setTitle(const QString &title);

private:
    QHBoxLayout *m_heading;
    QLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace rhomboid
