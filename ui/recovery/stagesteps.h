#pragma once

#include <QStringList>
#include <QWidget>

namespace rhomboid {

// The stages of the return to load as rising steps; the present one is filled and named below.
class StageSteps : public QWidget
{
    Q_OBJECT

public:
    explicit StageSteps(QWidget *parent = nullptr);

    void setStages(const QStringList &names, int present);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList m_names {};
    int m_present {0};
};

} // namespace rhomboid
