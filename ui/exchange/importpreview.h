#pragma once

#include "core/exchange/importer.h"

#include <QDialog>
#include <QMap>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace rhomboid {

class Segmented;
class Workspace;
struct ImportAnswers;

// What a file holds and what importing it would do, before anything is written: counts that add up, problems
// with row, column, value and reason, the question for the unit where the file does not name one.
// Answers are kept as they are given: cancelling gives them up, leaving or a crash does not.
class ImportPreview : public QDialog
{
    Q_OBJECT

public:
    ImportPreview(ImportDraft draft, QString path, Workspace &workspace, QWidget *parent = nullptr);

    const ImportPlan &plan() const { return m_plan; }

private:
    QWidget *buildCounts();
    QWidget *buildQuestions();
    QWidget *buildFoot();
    void buildTables();
    QWidget *buildDistance();
    Result<ImportDraft> read() const; // with the answers there are
    void readAgain();
    void guessDistance();
    void show(const ImportDraft &draft);
    void sortIn();
    void showUnknown();
    void restore(const ImportAnswers &kept);
    void keep();
    void makePlan();
    void showSamples(bool unitKnown);

    ImportDraft m_draft;
    ImportPlan m_plan {};
    QString m_path;
    Workspace &m_workspace;
    QLabel *m_format;
    QLabel *m_summary;
    QLabel *m_period;
    QLabel *m_rows;
    QLabel *m_leftOut; // workouts that calculations do without
    QWidget *m_questions {nullptr};
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
    QPushButton *m_import;
    QLabel *m_draftNote;
    QLabel *m_safe; // nothing is saved yet
    QLabel *m_why; // the import cannot be chosen yet
    QStackedWidget *m_foot; // one of the two
};

} // namespace rhomboid
