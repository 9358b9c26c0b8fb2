#pragma once

#include <QListView>
#include <QStandardItemModel>
#include <QString>

namespace rhomboid {

struct Findings;
struct WallTime;
class Journal;

// What runs, what is over, what could be tried next: one row each, ideas with a link in the journal first.
class ExperimentList : public QListView
{
    Q_OBJECT

public:
    explicit ExperimentList(QWidget *parent = nullptr);

    // Keeps the row that somebody chose where it still is; else what runs, what was last, or the first idea.
    void show(const Journal &journal, const Findings &findings, const WallTime &now);
    // The uid of an experiment, or the key of a trial; false when there is no such row.
    bool choose(const QString &key);
    QString chosen() const;

    QSize sizeHint() const override;

signals:
    void rowChosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void addHeading(const QString &text);
    void addRow(const QString &key, const QString &icon, const QString &title, const QString &subtitle);
    void addExperiments(const Journal &journal, const WallTime &now);
    void addIdeas(const Journal &journal, const Findings &findings);

    QStandardItemModel m_model {};
    bool m_filling {false};
    bool m_wasChosen {false}; // by a person
};

} // namespace rhomboid
