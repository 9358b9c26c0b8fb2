#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace rhomboid {

// A search among the program's own exercises, by name and by muscle. With nothing typed it shows those whose
// names share the most words with the name in question. From the field, Down goes to the list and Enter takes
// its first row.
class ExerciseChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseChoice(QWidget *parent = nullptr);

    // The name to find an exercise for; clears the search.
    void ask(const QString &name);

signals:
    void chosen(const QString &exercise);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();

    QString m_name {};
    QLineEdit *m_search;
    QComboBox *m_muscle;
    QListWidget *m_list;
};

} // namespace rhomboid
