#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace rhomboid {

// Why a form was not saved, at its foot. What can be meant, however unlikely, is asked about rather than
// refused.
class ProblemNote : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemNote(QWidget *parent = nullptr);

    // What has to be put right first; nothing hides the note.
    void refuse(const QStringList &sentences);
    // Asks whether it is meant, and puts the focus on the answer. `leavingOut`: the other answer keeps the
    // entry out of every calculation.
    void ask(const QStringList &sentences, bool leavingOut);
    void clear() { refuse({}); }
    QString text() const;

signals:
    void confirmed();
    void leftOut();

private:
    void show(const QStringList &sentences);

    QLabel *m_text;
    QPushButton *m_confirm;
    QPushButton *m_leaveOut;
};

} // namespace rhomboid
