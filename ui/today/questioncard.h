#pragma once

#include "ui/kit/card.h"

class QPushButton;

namespace rhomboid {

class ScalePicker;

// "How is your upper back right now?" Pain-free is one click, a number opens the details.
class QuestionCard : public Card
{
    Q_OBJECT

public:
    explicit QuestionCard(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

signals:
    void painFree();
    void levelPicked(int level);

private:
    QPushButton *m_painFree;
    ScalePicker *m_scale;
};

} // namespace rhomboid
