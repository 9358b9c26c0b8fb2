#pragma once

#include <QList>
#include <QString>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace rhomboid {

// A field below its name, which is read out with it.
QVBoxLayout *labelled(const QString &text, QWidget *field);

// A field behind its name, where a line of its own for the name would cost too much room.
QHBoxLayout *labelledBeside(const QString &text, QWidget *field);

// The name above such a field.
QLabel *nameOf(const QWidget &field);

// A question and its answer below it as the next parts of a column, further from the question before than from
// each other; a short hint stands beside the question.
void addQuestion(QVBoxLayout *column, const QString &question, QWidget *answer, const QString &hint);

// A line between questions.
void addRuler(QVBoxLayout *column);

// Named fields in as few rows as they fit into; one of them takes the room that its row leaves.
QWidget *fieldRows(const QList<std::pair<QString, QWidget *>> &fields, const QWidget &filler);

} // namespace rhomboid
