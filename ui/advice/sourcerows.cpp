#include "ui/advice/sourcerows.h"

#include "ui/advice/sourceacts.h"
#include "ui/advice/tipwords.h"
#include "ui/kit/controls.h"
#include "ui/kit/taborder.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace rhomboid {

namespace {

// Characters without a width at which no line is broken. Fonts have one of them, if any; another font's makes the line
// taller.
constexpr QChar joiners[] {QChar(0x2060), QChar(0xfeff)};

QChar joinerIn(const QFont &font)
{
    const QFontMetrics letters(font);
    const auto *known = std::ranges::find_if(joiners, [&letters](QChar each) { return letters.inFont(each); });
    return known == std::end(joiners) ? joiners[0] : *known;
}

// "33(2):145-164" in one piece: Qt breaks lines behind the colon and the hyphen.
QString unbroken(const QString &volume, QChar joiner)
{
    static const QRegularExpression breaks(QStringLiteral("([:\u2013-])(?=\\w)"));
    return volume.front().isDigit() ? QString(volume).replace(breaks, QStringLiteral("\\1") + joiner) : volume;
}

// Where it was published stays on one line, so that no number of a volume stands alone.
QString withWholePlace(const Source &source, QChar joiner)
{
    const QString place = source.publishedIn.section(QStringLiteral(", "), 0, 0);
    QString text = citation(source);
    const qsizetype at = place.isEmpty() ? -1 : text.lastIndexOf(place);
    if (at < 0)
        return text;
    QStringList words = place.split(u' ', Qt::SkipEmptyParts);
    words.last() = unbroken(words.last(), joiner);
    return text.replace(at, place.size(), words.join(QChar::Nbsp));
}

QString withoutJoiners(QString text)
{
    for (const QChar joiner : joiners)
        text.remove(joiner);
    return text;
}

// Whatever way it is copied, by keys, menu or selecting. Qt itself makes plain spaces of those that hold together.
void copyPlainly(const QLabel &label)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const auto clean = [&label, clipboard](QClipboard::Mode mode) {
        const QString copied = label.hasSelectedText() ? clipboard->text(mode) : QString();
        if (const QString plain = withoutJoiners(copied); plain != copied)
            clipboard->setText(plain, mode);
    };
    QObject::connect(clipboard, &QClipboard::changed, &label, clean, Qt::QueuedConnection);
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
    const QChar joiner = joinerIn(font());
    int row = 0;
    for (const Source *source : sources) {
        if (m_marks == Marks::Numbers) {
            QLabel *mark = line(QStringLiteral("[%1]").arg(row + 1));
            mark->setWordWrap(false);
            grid->addWidget(mark, row, 0, Qt::AlignTop);
            grid->addWidget(line(withWholePlace(*source, joiner)), row, 1);
        } else {
            grid->addWidget(line(withWholePlace(*source, joiner)), row, 0, 1, 2);
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
    label->setAccessibleName(withoutJoiners(text).replace(QChar::Nbsp, u' ')); // it takes the focus with a click
    copyPlainly(*label);
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
