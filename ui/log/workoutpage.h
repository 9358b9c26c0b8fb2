#pragma once

#include "core/journal/check.h"
#include "core/journal/workout.h"
#include "ui/kit/navigator.h"
#include "ui/kit/page.h"
#include "ui/workspace/act.h"

#include <optional>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace rhomboid {

class Columns;
class ConditionsForm;
class DayButton;
class DraftKeeper;
class FormUndo;
class ExperimentOffer;
class ExercisesCard;
class NightNote;
class NotesField;
class ProblemNote;
class SafetyBanner;
class ScalePicker;
class Segmented;
class StartFields;
class Stepper;
class TemplateMenu;
class Workspace;
class WorkoutPreview;

// What a workout in its form comes with.
struct WorkoutBesides {
    std::optional<QString> followed {}; // answered in a draft to the experiment; nothing: as it is saved
    bool usualDuration {false}; // filled in, nobody has typed it
    bool startsNow {false}; // the start is filled in too
};

// Logging one workout, new or old. Only duration and effort are needed; what is typed is kept as a draft from
// the first second on.
class WorkoutPage : public Page
{
    Q_OBJECT

public:
    WorkoutPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;
    void receive(const Destination &destination) override;
    void leave() override;
    void save() override;

    // What stands in the form.
    Workout value() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildWhen();
    QWidget *buildEffort();
    QWidget *buildPain();
    void buildFooter();
    void connectForm();
    void setValue(const Workout &workout, const WorkoutBesides &besides = {});
    void startNew();
    void repeat(const Workout &last);
    void buildTemplates();
    void fill(const Workout &workout, const ActName &act, const QString &note);
    void cancel();
    void edit(const Workout &workout);
    void edited();
    QByteArray content() const;
    bool showDraft(const QByteArray &draft);
    void updatePreview();
    void nameDuration();
    bool mayBeSaved(const Workout &workout);
    void showAtFields(const QList<Problem> &problems);
    void store(Workout workout);

    Workspace &m_workspace;
    Navigator &m_navigator;
    EntryHead m_head {}; // empty uid: a new workout
    QString m_source {};
    bool m_implausible {false};
    bool m_asUsual {false}; // with the usual duration, which nobody has typed
    bool m_loading {false};
    DraftKeeper *m_draft;
    FormUndo *m_undo;

    SafetyBanner *m_safety;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    StartFields *m_start;
    DayButton *m_quickDay {nullptr};
    NightNote *m_night;
    Stepper *m_duration;
    Segmented *m_type;
    QLineEdit *m_title;
    ExercisesCard *m_exercises;
    ScalePicker *m_effort;
    QLabel *m_effortWord;
    ScalePicker *m_painBefore;
    ScalePicker *m_painDuring;
    ConditionsForm *m_conditions;
    NotesField *m_notes;
    WorkoutPreview *m_preview;
    ExperimentOffer *m_offer;
    Columns *m_columns;
    QPushButton *m_again;
    ProblemNote *m_problem;
    QLabel *m_draftNote;
};

} // namespace rhomboid
