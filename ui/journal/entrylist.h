#pragma once

#include <QListView>

namespace rhomboid {

class EntryModel;

// The entries below the headings of their days. Several can be chosen, as files are.
class EntryList : public QListView
{
    Q_OBJECT

public:
    explicit EntryList(EntryModel &entries, QWidget *parent = nullptr);

    QString current() const; // uid, empty when there is none
    void choose(const QString &uid); // stays where it is when that is not on show
    QStringList chosen() const; // uids, from top to bottom

signals:
    void currentChanged();
    void opened(const QString &uid); // by a click
    void editWanted(const QString &uid);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    EntryModel &m_entries;
};

} // namespace rhomboid
