#pragma once

#include "core/advice/advice.h"
#include "ui/kit/banner.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace rhomboid {

// Of Triage::level.
inline constexpr int emergencyLevel = 1;
inline constexpr int professionalLevel = 2;

// What the warning signs say, calmly and above everything else: nothing, please answer the safety check, see
// a professional, get help now. In a form it only speaks; on a page it can be folded, which leaves one line
// that opens it again. Above findings, and where workouts are logged, it is brief: one line that leads to what
// to do, and no check to answer.
class SafetyBanner : public Banner
{
    Q_OBJECT

public:
    enum class Place { Page, Form, Findings, Workout };

    // What the person did about it so far.
    struct Done {
        QStringList folded {}; // rules whose notice was put away
        bool visitRests {false}; // what a clinician has seen is quiet: an open check says why it is asked for
        bool hasEntry {false}; // the signs were ticked in an entry, which can be opened and corrected
    };

    explicit SafetyBanner(Place place, QWidget *parent = nullptr);

    // Folded when every rule that fired was put away; hidden when nothing is to be said.
    void show(const Triage &triage, const Knowledge &knowledge, const Done &done);

signals:
    // "I am getting help" or "I have an appointment": the level stays, the banner folds.
    void acknowledged(const QStringList &rules);
    void visited(); // "A clinician has seen this"
    void checkWanted(); // the safety check
    void helpWanted(); // the page 'When to get help'
    void entryWanted(); // the entry in which the signs were ticked

private:
    void connectActions();
    void showEmergency(const Triage &triage, const Knowledge &knowledge, bool hasEntry);
    void showProfessional(const Triage &triage, const Knowledge &knowledge, bool hasEntry);
    void showFolded(bool emergency, bool hasEntry);
    QString professionalText(const Triage &triage, const Knowledge &knowledge) const;
    void showCheck(bool visitRests);
    void showActions(QList<QPushButton *> shown, bool hasEntry = false);

    Place m_place;
    QLabel *m_number; // to call
    QLabel *m_limits;
    QPushButton *m_acknowledge;
    QPushButton *m_visit;
    QPushButton *m_check;
    QPushButton *m_entry;
    QPushButton *m_help;
    QPushButton *m_again;
    QTimer m_reading {}; // until an emergency can be put away
    Triage m_shown {};
    bool m_unfolded {false};
};

} // namespace rhomboid
