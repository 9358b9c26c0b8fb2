#pragma once

#include "core/advice/knowledge.h"
#include "ui/kit/card.h"

namespace rhomboid {

class SourceRows;

// The sources of a page with full reference and year, numbered as the page cites them.
class References : public Card
{
    Q_OBJECT

public:
    explicit References(const Knowledge &knowledge, QWidget *parent = nullptr);

    // The number of a source, which is listed from then on: "[2]".
    int cite(const QString &source);
    QString citeAll(const QStringList &sources); // "[1] [2]"; empty for none
    void clear();
    // Writes the list below the sources cited since clear().
    void list();

private:
    const Knowledge &m_knowledge;
    QStringList m_cited {};
    SourceRows *m_rows;
};

} // namespace rhomboid
