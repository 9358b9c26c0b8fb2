#include "ui/advice/references.h"

#include "ui/advice/sourcerows.h"
#include "ui/kit/controls.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rhomboid {

References::References(const Knowledge &knowledge, QWidget *parent)
    : Card(tr("Sources"), parent)
    , m_knowledge(knowledge)
    , m_rows(new SourceRows(Type::Small, Tone::Text2, SourceRows::Marks::Numbers))
{
    addTrailing(textLabel(tr("General information, not a diagnosis. Not yet reviewed by a clinician."),
                          Type::Small, Tone::Text2));
    m_rows->setAccessibleName(title());
    body()->addWidget(m_rows);
}

int References::cite(const QString &source)
{
    if (!m_cited.contains(source))
        m_cited.append(source);
    return static_cast<int>(m_cited.indexOf(source)) + 1;
}

QString References::citeAll(const QStringList &sources)
{
    QStringList marks;
    for (const QString &source : sources)
        if (m_knowledge.source(source))
            marks.append(QStringLiteral("[%1]").arg(cite(source)));
    return marks.join(u' ');
}

void References::clear() { m_cited.clear(); }

void References::list()
{
    const QList<const Source *> sources = sourcesOf(m_knowledge, m_cited);
    m_rows->setSources(sources);
    setVisible(!sources.isEmpty());
}

} // namespace rhomboid
