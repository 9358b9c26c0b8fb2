#pragma once

#include "ui/kit/datefield.h"

#include <QList>
#include <QObject>

class QDateEdit;
class QPushButton;

namespace rhomboid {

// The quick way to the day before, in the line with the name of a date field: "Yesterday" while the field shows
// today, and "Today" once it shows another day. Tab reaches it before the field. The names of the other fields of
// the row become as high as its line, so that all of them stand level.
class DayButton : public QObject
{
    Q_OBJECT

public:
    DayButton(QDateEdit &date, const LatestDay &today, const QList<QWidget *> &beside);

    void setVisible(bool visible);
    void refresh(); // the day may have changed since it was seen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void levelNames();

    QDateEdit &m_date;
    LatestDay m_today;
    QList<QWidget *> m_fields;
    QPushButton *m_button;
};

} // namespace rhomboid
