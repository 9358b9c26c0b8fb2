#pragma once

#include <QWidget>

class QLabel;

namespace rhomboid {

class FlowLayout;

// What stands where nothing can be shown yet: an icon, a heading, a sentence, and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &heading, const QString &text,
               QWidget *parent = nullptr);

    QLabel *heading() const { return m_heading; }
    void addAction(QWidget *button);

private:
    QLabel *m_heading;
    FlowLayout *m_actions;
};

} // namespace rhomboid
