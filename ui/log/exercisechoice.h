#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace rhomboid {

// A search among the program's own exercises, by name (English or German) and by muscle. With nothing typed it shows those whose
// names share the most words with the name in question. A click takes a row, Enter or a double click takes it
// and goes on. From the field, Down goes to the list and Enter takes its first row; until then none is chosen.
class ExerciseChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseChoice(QWidget *parent = nullptr);

    // The name to find an exercise for, and the one it has so far, which is chosen in the list; clears the
    // search.
    void ask(const QString &name, const QString &exercise);

signals:
    void taken(const QString &exercise); // and perhaps another one after it
    void chosen(const QString &exercise); // once and for all

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();

    QString m_name {};
    QString m_exercise {};
    QLineEdit *m_search;
    QComboBox *m_muscle;
    QListWidget *m_list;
};

} // namespace rhomboid
