#pragma once

#include <QWidget>

namespace rhomboid {

// What Today shows in an empty journal: three steps, and the picture of a trend that is not there yet.
class FirstSteps : public QWidget
{
    Q_OBJECT

public:
    explicit FirstSteps(QWidget *parent = nullptr);

signals:
    void logWanted();
    void importWanted();
    void sampleWanted();

private:
    QWidget *buildSteps();
    QWidget *buildPreview();
};

} // namespace rhomboid
