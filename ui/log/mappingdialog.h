#pragma once

#include "core/journal/change.h"

#include <QDialog>
#include <QMap>
#include <QStringList>

class QLabel;
class QListWidget;
class QPushButton;

namespace rhomboid {

class ExerciseChoice;
class ExerciseIndex;
class Navigator;
class Workspace;

// "What are these exercises?": names that the program does not know, each to be told which of its own
// exercises comes closest, so that their sets count. Hands back the answers and writes nothing itself.
class MappingDialog : public QDialog
{
    Q_OBJECT

public:
    // `given` holds answers given before.
    MappingDialog(const QStringList &names, const QMap<QString, QString> &given, QWidget *parent = nullptr);

    // Name as logged -> exercise of the table; an empty exercise takes an earlier answer back.
    const QMap<QString, QString> &mapping() const { return m_mapping; }

signals:
    void answered();

private:
    void ask();
    void take(const QString &exercise);
    void answer(const QString &exercise);
    void showAnswers();

    QStringList m_names;
    QMap<QString, QString> m_mapping;
    QListWidget *m_list;
    QLabel *m_question;
    ExerciseChoice *m_choice;
    QPushButton *m_unknown;
};

// Answers as bytes, for keeping them while they are given.
QByteArray mappingDraft(const QMap<QString, QString> &mapping);
QMap<QString, QString> mappingFrom(const QByteArray &draft);

// The events that keep answers in the journal.
QList<Entry> mappingEvents(const QMap<QString, QString> &mapping, const Workspace &workspace);

// Names in the journal that no exercise is known for, the most frequent first.
QStringList unknownExercises(const Journal &journal);

// Asks over `window` and saves the answers as one undoable change.
void mapExercises(const QStringList &names, Workspace &workspace, Navigator &navigator, QWidget *window);

} // namespace rhomboid
