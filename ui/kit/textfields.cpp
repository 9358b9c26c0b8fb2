#include "ui/kit/textfields.h"

#include "core/base/text.h"
#include "ui/kit/format.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextCursor>
#include <QToolTip>
#include <QValidator>

#include <limits>

namespace rhomboid {

namespace {

constexpr double notesHeight = 4; // em
constexpr double widestHint = 16; // em

// Notes are as many lines high at every size of the letters, also when it changes while they are open.
class KeptHeight : public QObject
{
public:
    explicit KeptHeight(QWidget *notes) : QObject(notes), m_notes(notes)
    {
        notes->installEventFilter(this);
        keep();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            keep();
        return QObject::eventFilter(watched, event);
    }

private:
    void keep() { m_notes->setFixedHeight(theme().em(notesHeight)); }

    QWidget *m_notes;
};

QString tooLong(qsizetype longest)
{
    return QCoreApplication::translate(
               "text",
               "That is longer than %1 characters, so it was not taken. What stood here "
               "is unchanged.")
        .arg(numberText(static_cast<double>(longest), 0));
}

QString lineOf(const QString &text)
{
    QString line = cleanText(text);
    line.replace(u'\n', u' ');
    line.replace(u'\t', u' ');
    return line;
}

// Cleans a line while it is typed; refuses a change that would make it too long.
class LineLimits : public QValidator
{
public:
    explicit LineLimits(QLineEdit *line) : QValidator(line), m_line(line) { }

    State validate(QString &text, int &position) const override
    {
        const QString clean = lineOf(text);
        if (clean.size() > longestName) {
            QToolTip::showText(m_line->mapToGlobal(m_line->rect().bottomLeft()), tooLong(longestName),
                               m_line);
            m_line->setAccessibleDescription(tooLong(longestName));
            return Invalid;
        }
        if (clean != text) {
            position = static_cast<int>(lineOf(text.left(position)).size());
            text = clean;
        }
        return Acceptable;
    }

private:
    QLineEdit *m_line;
};

} // namespace

HintedLine::HintedLine(const QString &hint, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
}

QSize HintedLine::sizeHint() const { return QLineEdit::sizeHint().expandedTo(minimumSizeHint()); }

QSize HintedLine::minimumSizeHint() const
{
    const QSize empty = QLineEdit::minimumSizeHint();
    const int words = qMin(fontMetrics().horizontalAdvance(placeholderText()), theme().em(widestHint));
    return {empty.width() + words, empty.height()};
}

void limitText(QLineEdit *line)
{
    line->setMaxLength(std::numeric_limits<int>::max()); // its own limit would cut off what it does not take
    line->setValidator(new LineLimits(line));
}

NotesField::NotesField(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(tr("Anything you want to remember"));
    setTabChangesFocus(true);
    new KeptHeight(this);
}

QString NotesField::value() const { return cleanText(toPlainText()); }

void NotesField::setValue(const QString &text) { setPlainText(text); }

bool NotesField::hasRoomFor(qsizetype letters)
{
    const qsizetype kept = toPlainText().size() - textCursor().selectedText().size();
    if (kept + letters <= longestText)
        return true;
    emit refused(tooLong(longestText));
    return false;
}

void NotesField::insertFromMimeData(const QMimeData *source)
{
    const QString text = cleanText(source->text());
    if (!text.isEmpty() && hasRoomFor(text.size()))
        textCursor().insertText(text);
    ensureCursorVisible();
}

void NotesField::keyPressEvent(QKeyEvent *event)
{
    const bool breaksLine = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool types = breaksLine || (!event->text().isEmpty() && event->text().front().isPrint());
    if (!types || hasRoomFor(breaksLine ? 1 : event->text().size()))
        QPlainTextEdit::keyPressEvent(event);
}

void NotesField::inputMethodEvent(QInputMethodEvent *event)
{
    if (event->commitString().isEmpty() || hasRoomFor(event->commitString().size()))
        QPlainTextEdit::inputMethodEvent(event);
}

} // namespace rhomboid
