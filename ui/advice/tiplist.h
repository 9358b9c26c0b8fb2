#pragma once

#include "core/advice/knowledge.h"
#include "ui/kit/card.h"

class QLineEdit;
class QVBoxLayout;

namespace rhomboid {

// All tips by cause, with a search. A cause opens on its button; while something is searched for, every cause
// with a match is open. Tips are made when they first come into view: there are more than a hundred.
class TipList : public Card
{
    Q_OBJECT

public:
    explicit TipList(const Knowledge &knowledge, QWidget *parent = nullptr);

    // Tips (by id) that something speaks against are marked, not hidden.
    void mark(const QStringList &against);
    QLineEdit *field() const { return m_field; }

private:
    void fill();
    QList<const Tip *> matching(const QString &cause) const;
    void addCause(const QString &cause, const QList<const Tip *> &tips);

    const Knowledge &m_knowledge;
    QStringList m_against {}; // ids of the tips that are marked
    QStringList m_causes {};
    QStringList m_open {};
    QLineEdit *m_field;
    QLabel *m_count;
    QWidget *m_rows {nullptr};
    QVBoxLayout *m_column {nullptr};
};

} // namespace rhomboid
