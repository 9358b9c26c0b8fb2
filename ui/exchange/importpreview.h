#pragma once

#include "core/exchange/importer.h"

#include <QDialog>
#include <QMap>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace rhomboid {

class BusyLine;
class Segmented;
class Workspace;
struct ImportAnswers;

// What a file holds and what importing it would do, before anything is written: counts that add up, problems
// with row, column, value and reason, the question for the unit where the file does not name one. After an
// answer the file is read again in the background, and nothing is imported until that is done.
// Answers are kept as they are given: cancelling gives them up, leaving or a crash does not.
class ImportPreview : public QDialog
{
    Q_OBJECT

public:
    ImportPreview(ImportDraft draft, QString path, Workspace &workspace, QWidget *parent = nullptr);

    const ImportPlan &plan() const { return m_plan; }
    // Says which files come after this one.
    void tellWaiting(const QStringList &names);

private:
    QWidget *buildCounts();
    QFrame *buildQuestions();
    QWidget *buildFoot();
    void buildTables();
    QWidget *buildDistance();
    ImportOptions options() const; // as the answers are
    void readAgain();
    void takeOver(const Result<ImportDraft> &draft);
    void guessDistance();
    void show(const ImportDraft &draft);
    void showProblems();
    void sortIn();
    void showUnknown();
    QStringList sortedIn() const;
    void restore(const ImportAnswers &kept);
    void keep();
    void makePlan();
    void offer();
    bool isUnitMissing() const;
    void showSamples();

    ImportDraft m_draft;
    ImportPlan m_plan {};
    QString m_path;
    Workspace &m_workspace;
    QLabel *m_format;
    QLabel *m_summary;
    QLabel *m_period;
    QLabel *m_rows;
    QLabel *m_leftOut; // workouts that calculations do without
    QWidget *m_leftOutRow {nullptr};
    QFrame *m_questions {nullptr};
    QLabel *m_mustAnswer {nullptr}; // beside the question without which nothing can be imported
    QLabel *m_effort; // that of sets is not that of a session
    QLabel *m_unknown;
    QPushButton *m_sortIn;
    QMap<QString, QString> m_mapping {}; // unknown name -> exercise chosen for it
    Segmented *m_unit {nullptr};
    Segmented *m_distance {nullptr};
    bool m_distanceChosen {false}; // by hand; else the guess follows the unit of the weights
    Segmented *m_blocks {nullptr};
    QTableWidget *m_samples;
    QWidget *m_samplesBox;
    QTableWidget *m_problems;
    QWidget *m_problemsBox;
    BusyLine *m_busy;
    int m_reading {0}; // which reading is the last that was begun
    bool m_isReading {false};
    QString m_unreadable {}; // why the last reading failed
    QPushButton *m_import;
    QLabel *m_draftNote;
    QLabel *m_waiting; // files that come after this one
    QLabel *m_safe; // nothing is saved yet
    QLabel *m_why; // the import cannot be chosen yet
    QStackedWidget *m_foot; // one of the two
};

} // namespace rhomboid
