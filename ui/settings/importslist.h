#pragma once

#include "core/exchange/imports.h"

#include <QElapsedTimer>
#include <QWidget>

class QVBoxLayout;

namespace rhomboid {

class Navigator;
class Workspace;

// The imports of this journal, the latest first, each with a button that takes it back, and then one for what
// was kept because it was edited since; out of sight without any.
class ImportsList : public QWidget
{
    Q_OBJECT

public:
    ImportsList(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void renew(const Journal &journal);
    bool isEmpty() const { return m_imports.isEmpty(); }
    // Puts the cursor there.
    void goToFirst();

signals:
    // The last import was taken back by a button of this list, so that the focus needs another place.
    void emptied();

private:
    qsizetype focusedRow() const;
    void goTo(qsizetype row);
    QWidget *buildRow(const PastImport &import);
    void takeBack(const PastImport &import);

    Workspace &m_workspace;
    Navigator &m_navigator;
    QVBoxLayout *m_column;
    QWidget *m_rows;
    QList<PastImport> m_imports {};
    QElapsedTimer m_sinceTaken {};
};

} // namespace rhomboid
