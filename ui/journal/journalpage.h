#pragma once

#include "ui/journal/entryfilter.h"
#include "ui/kit/navigator.h"
#include "ui/kit/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace rhomboid {

class ChipGroup;
class Columns;
class EntryModel;
class Inspector;
class MonthView;
class Stepper;
class Workspace;

// Everything that was written down: a month, a list, one entry in full; search, edit, delete with undo.
class JournalPage : public Page
{
    Q_OBJECT

public:
    JournalPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;
    void receive(const Destination &destination) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildFilter();
    QWidget *buildList();
    QWidget *buildIncomplete();
    void connectParts();
    void applyFilter();
    void clearFilter();
    void showCurrent();
    void goTo(QDate day);
    void edit(const QString &uid);
    void remove(const QString &uid);

    Workspace &m_workspace;
    Navigator &m_navigator;
    EntryFilter m_filter {};
    MonthView *m_month;
    ChipGroup *m_kinds;
    Stepper *m_atLeast;
    QComboBox *m_region;
    QLineEdit *m_search;
    EntryModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QPushButton *m_clear;
    QWidget *m_incomplete {nullptr};
    QLabel *m_incompleteText;
    Inspector *m_inspector;
    Columns *m_columns;
};

} // namespace rhomboid
