#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace rhomboid {

// "Showing the last result until this is done.": a thin bar with that sentence, shown only when the work
// takes longer than 400 ms, so that quick work does not make a page flicker.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    void setBusy(bool busy);

private:
    QProgressBar *m_bar;
    QTimer m_delay {};
};

} // namespace rhomboid
