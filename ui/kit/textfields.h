#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QString>

namespace rhomboid {

// What may be typed: everything that cleanText() keeps, up to a length. What is shown is what will be saved,
// so hidden characters disappear as they arrive. A paste that would not fit is refused as a whole, with a
// sentence, rather than cut off: what was there stays, and the clipboard still has the rest.

// A line that is at least as wide as the hint it shows while it is empty.
class HintedLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit HintedLine(const QString &hint, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

// Makes a line of text a name, of longestName characters. Line ends become blanks.
void limitText(QLineEdit *line);

// Notes: several lines, of longestText characters.
class NotesField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NotesField(const QString &name, QWidget *parent = nullptr);

    QString value() const;
    // Shows what was saved, which always fits.
    void setValue(const QString &text);

signals:
    // Something was not taken; why.
    void refused(const QString &sentence);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    bool hasRoomFor(qsizetype letters);
};

} // namespace rhomboid
