#pragma once

#include <QToolButton>

namespace rhomboid {

// A place in a list of places: icon and name; the one somebody is at with a fill, a bar and weight.
class NavButton : public QToolButton
{
    Q_OBJECT

public:
    NavButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void renew();

    QString m_icon;
};

} // namespace rhomboid
