#include "ui/advice/references.h"

#include "ui/advice/tipwords.h"
#include "ui/kit/controls.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rhomboid {

QString numberedReference(int number, const Source &source)
{
    return References::tr("[%1] %2", "number, reference").arg(number).arg(citation(source));
}

References::References(const Knowledge &knowledge, QWidget *parent)
    : Card(tr("Sources"), parent)
    , m_knowledge(knowledge)
    , m_lines(textLabel({}, Type::Small, Tone::Text2))
{
    addTrailing(textLabel(tr("General information, not a diagnosis. Not yet reviewed by a clinician."),
                          Type::Small, Tone::Text2));
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->setAccessibleName(title());
    body()->addWidget(m_lines);
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
    QStringList lines;
    for (const QString &id : m_cited)
        if (const Source *source = m_knowledge.source(id))
            lines.append(numberedReference(static_cast<int>(lines.size()) + 1, *source));
    m_lines->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace rhomboid
