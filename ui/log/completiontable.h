#pragma once

#include "ui/kit/typingtable.h"
#include "ui/log/draftkeeper.h"

namespace rhomboid {

class CompletionModel;
class ErrorLine;
class StackedValues;
class Workspace;

// What imported workouts lack, typed from cell to cell: one row a workout, or, where a row would not fit, one
// block of lines a workout with each value under its title, so that nothing lies beyond the edge. Enter goes
// to the same value of the next workout, so that one of them can be filled from top to bottom.
class CompletionTable : public TypingTable
{
    Q_OBJECT

public:
    // `problem` says why a value cannot be taken over.
    CompletionTable(CompletionModel &model, Workspace &workspace, ErrorLine &problem,
                    QWidget *parent = nullptr);

    bool isStacked() const { return m_stacked; }
    // Typing begins at the first value that is not known.
    void goToFirstGap();
    // What stands in a cell that is typed into now, for the next time.
    void keepTyped() { m_draft.keep(); }
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    bool isFilledByTyping(const QModelIndex &index) const override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QModelIndex source(const QModelIndex &shown) const;
    QModelIndex shown(const QModelIndex &source) const;
    int columnNeeds(int column) const;
    int nameNeeds() const;
    int labelNeeds() const;
    void fit();
    void arrange(int perLine);
    void setWidths();
    void copyFromAbove();
    void goBelow();
    QLineEdit *editor() const;
    QByteArray cellDraft() const;
    bool showCell(const QByteArray &draft);

    CompletionModel &m_model;
    StackedValues *m_stacked {nullptr}; // while the values of a workout stand below its name
    ErrorLine &m_problem;
    DraftKeeper m_draft;
    bool m_isLeaving {false};
};

} // namespace rhomboid
