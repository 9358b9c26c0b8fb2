#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace rhomboid {

// Takes the files of this computer that are dropped on a window.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    FileDrop(QWidget &window, std::function<void(const QStringList &)> take);

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    std::function<void(const QStringList &)> m_take;
};

} // namespace rhomboid
