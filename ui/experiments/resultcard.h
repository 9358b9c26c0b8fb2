#pragma once

#include "core/analysis/experimentresult.h"
#include "ui/insights/dotgroup.h"
#include "ui/kit/card.h"

class QPushButton;

namespace rhomboid {

class RangeLine;

// An experiment that is over: the result in one sentence, the worst pain after every workout by way, the
// range.
class ResultCard : public Card
{
    Q_OBJECT

public:
    explicit ResultCard(QWidget *parent = nullptr);

    // `kept`: its workouts that are still in the journal.
    void show(const ExperimentFinding &finding, int kept);

signals:
    void againWanted();

private:
    struct ArmDots {
        QLabel *name {};
        QLabel *count {};
        DotGroup *dots {};
    };

    ArmDots addArm(QVBoxLayout *column, DotGroup::Shape shape);
    void showDots(const ExperimentResult &result, const Experiment &experiment);

    QLabel *m_span;
    QWidget *m_dots;
    ArmDots m_treatment;
    ArmDots m_control;
    QLabel *m_heading;
    QLabel *m_sentence;
    RangeLine *m_range;
    QLabel *m_meaning;
    QLabel *m_adherence;
    QPushButton *m_again;
};

} // namespace rhomboid
