#include "ui/advice/sourcerows.h"

#include "ui/advice/sourceacts.h"
#include "ui/advice/tipwords.h"
#include "ui/kit/controls.h"
#include "ui/kit/taborder.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

// Where it was published stays on one line, so that no number of a volume stands alone. What is copied has plain spaces
// again.
QString withWholePlace(const Source &source)
{
    const QString place = source.publishedIn.section(QStringLiteral(", "), 0, 0);
    QString text = citation(source);
    if (const qsizetype at = place.isEmpty() ? -1 : text.lastIndexOf(place); at >= 0)
        text.replace(at, place.size(), QString(place).replace(u' ', QChar::Nbsp));
    return text;
}

} // namespace

SourceRows::SourceRows(Type type, Tone tone, Marks marks, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_tone(tone)
    , m_marks(marks)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void SourceRows::setSources(const QList<const Source *> &sources)
{
    if (m_rows && sources == m_shown)
        return; // one of them may have the focus
    m_shown = sources;
    delete m_rows;
    m_rows = rows(sources);
    m_column->addWidget(m_rows);
    tabAfter(*this, *m_rows);
    m_rows->show(); // at once, not only when the layout comes to it
}

QWidget *SourceRows::rows(const QList<const Source *> &sources) const
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0); // the lines keep it
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Source *source : sources) {
        if (m_marks == Marks::Numbers) {
            QLabel *mark = line(QStringLiteral("[%1]").arg(row + 1));
            mark->setWordWrap(false);
            grid->addWidget(mark, row, 0, Qt::AlignTop);
            grid->addWidget(line(withWholePlace(*source)), row, 1);
        } else {
            grid->addWidget(line(withWholePlace(*source)), row, 0, 1, 2);
        }
        grid->addWidget(sourceActs(*source, m_tone), row, 2, Qt::AlignTop);
        ++row;
    }
    if (const QString note = starNote(sources); !note.isEmpty())
        grid->addWidget(line(note), row, 0, 1, 3);
    return box;
}

QLabel *SourceRows::line(const QString &text) const
{
    QLabel *label = textLabel(text, m_type, m_tone);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // Level with the button, which is higher, and as far from the next one as a single line is for its sake.
    label->setContentsMargins(0, theme().em(0.3), 0, theme().em(0.5));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(QString(text).replace(QChar::Nbsp, u' ')); // it takes the focus with a click
    return label;
}

QList<const Source *> sourcesOf(const Knowledge &knowledge, const QStringList &ids)
{
    QList<const Source *> sources;
    for (const QString &id : ids)
        if (const Source *source = knowledge.source(id))
            sources.append(source);
    return sources;
}

} // namespace rhomboid
