#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QModelIndex;
class QPushButton;

namespace rhomboid {

class EntryModel;
class EntryTableModel;
class ReadTable;

// The entries as a table, with what it is sorted by: a click on a heading says so, and so does a list above
// it for those who use no pointer.
class EntryTable : public QWidget
{
    Q_OBJECT

public:
    explicit EntryTable(const EntryModel &entries, QWidget *parent = nullptr);

    ReadTable *view() const { return m_view; }
    void setFollowing(bool following);

    QString current() const; // uid, empty when there is none
    void choose(const QString &uid);
    QStringList chosen() const; // uids of the rows that are chosen

signals:
    void currentChanged();
    void opened(const QString &uid);
    void copied(int rows);

private:
    QWidget *buildTools();
    void connectView();
    void showSorting();
    void copy();

    EntryTableModel *m_model;
    ReadTable *m_view;
    QComboBox *m_sorting;
    QPushButton *m_turn;
    QString m_kept {}; // while the rows are made anew
};

} // namespace rhomboid
