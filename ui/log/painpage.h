#pragma once

#include "core/journal/pain.h"
#include "ui/kit/markedplaces.h"
#include "ui/kit/navigator.h"
#include "ui/kit/page.h"

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace rhomboid {

class ChipGroup;
class DraftKeeper;
class FormUndo;
class ErrorLine;
class NotesField;
class ProblemNote;
class ReliefForm;
class SafetyBanner;
class SafetyLine;
class ScalePicker;
class Segmented;
class SignsCheck;
class WhereCard;
class WorkoutChoice;
class Workspace;
struct Triage;

// Logging pain at one moment. Only "worst pain" is needed. Warning signs are judged in place, before saving,
// and never keep an entry from being saved; only a box that was ticked and left open does.
class PainPage : public Page
{
    Q_OBJECT

public:
    PainPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;
    void receive(const Destination &destination) override;
    void leave() override;
    void save() override;

    PainEntry value() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeading();
    void buildBody();
    QWidget *buildLevel();
    QWidget *buildDetails();
    QWidget *buildRelief();
    void buildFooter();
    void connectForm();
    // `besides`: what a draft keeps beside the entry.
    void setValue(const PainEntry &pain, const QStringList &besides);
    void startNew();
    void edited();
    QByteArray content() const;
    bool showDraft(const QByteArray &draft);
    void showTriage();
    void offerWorkout();
    WallTime moment() const;
    void setPlaces(const MarkedPlaces &places);
    bool isAnswered();
    void saveIfSound(const PainEntry &pain);
    void store(PainEntry pain);
    Triage triageWithThis(const PainEntry &pain) const;
    void tellSaved(const PainEntry &pain, bool fresh, const Triage &triage);

    Workspace &m_workspace;
    Navigator &m_navigator;
    EntryHead m_head {}; // empty uid: a new entry
    bool m_recalled {false};
    std::optional<PainEntry> m_doubtful {}; // waits for a yes
    bool m_loading {false};
    DraftKeeper *m_draft;
    FormUndo *m_undo;

    QDateTimeEdit *m_at;
    WhereCard *m_places;
    ScalePicker *m_scale;
    QLabel *m_scaleWord;
    ErrorLine *m_scaleProblem;
    Segmented *m_onset;
    WorkoutChoice *m_workout;
    ChipGroup *m_qualities;
    SignsCheck *m_signs;
    QLabel *m_whyAsked;
    SafetyBanner *m_banner;
    SafetyLine *m_safety; // the same, where it is always in view
    ChipGroup *m_aggravators;
    ChipGroup *m_easers;
    ReliefForm *m_relief;
    NotesField *m_notes;
    ProblemNote *m_problem;
    QLabel *m_draftNote;
};

} // namespace rhomboid
