#pragma once

#include <QWidget>

class QLabel;

namespace rhomboid {

// What something is called and what it is: in one line with the value at the right end while both fit in it,
// else the value below its name, so that neither has to share a narrow column.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    FactRow(const QString &name, const QString &value, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool fits(int width) const;

    QLabel *m_name;
    QLabel *m_value;
};

} // namespace rhomboid
