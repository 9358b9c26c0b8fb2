#pragma once

#include <QWidget>

class QLabel;

namespace rhomboid {

// What is wrong with the field above it: an icon and a sentence, hidden while nothing is. It is read out as
// it appears.
class ErrorLine : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorLine(QWidget *parent = nullptr);

    void say(const QString &sentence); // an empty one hides the line
    QString text() const;

private:
    QLabel *m_text;
};

// Draws the border of a field that holds something wrong, or takes it back (resources/theme.qss.in, "error").
void markWrong(QWidget &field, bool wrong);

} // namespace rhomboid
