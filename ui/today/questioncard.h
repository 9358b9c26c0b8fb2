#pragma once

#include "ui/kit/card.h"

class QLabel;
class QPushButton;

namespace rhomboid {

class Journal;
class ScalePicker;
struct WallTime;

// "How is your upper back right now?" Pain-free is one click, a number opens the details. Once there is an
// answer of today or yesterday, the hint makes room for it: it shows that the answer has arrived, and leads
// to it.
class QuestionCard : public Card
{
    Q_OBJECT

public:
    explicit QuestionCard(QWidget *parent = nullptr);

    void show(const Journal &journal, const WallTime &now);
    // Opens a form, where the other button saves.
    QWidget *scale() const;

protected:
    bool event(QEvent *event) override;

signals:
    void painFree();
    void levelPicked(int level);
    void lastWanted(const QString &uid);

private:
    QPushButton *m_painFree;
    ScalePicker *m_scale;
    QLabel *m_hint;
    QPushButton *m_last;
    QString m_lastUid {};
};

} // namespace rhomboid
