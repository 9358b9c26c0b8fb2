#pragma once

#include <QFrame>

class QLabel;

namespace rhomboid {

class Journal;
class Workspace;

// What imports left open, and the way to complete it, as long as anything is: quiet, and no duty.
class IncompleteNote : public QFrame
{
    Q_OBJECT

public:
    explicit IncompleteNote(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Journal &journal); // hides itself when nothing is open

private:
    QLabel *m_text;
};

} // namespace rhomboid
