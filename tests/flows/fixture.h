#pragma once

#include "ui/kit/format.h"
#include "ui/shell/mainwindow.h"
#include "ui/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTranslator>

#include <memory>

class QAbstractButton;

namespace rhomboid::test {

// The real main window over a journal in a folder of its own. Time stands still.
class FlowFixture
{
public:
    FlowFixture(const Journal &journal, const WallTime &now);
    // The same with tables of the test's own.
    FlowFixture(const Journal &journal, WorkspaceParts parts);
    // Over a journal file that outlives it, at the demo's end.
    explicit FlowFixture(const QString &path);
    ~FlowFixture();

    Workspace &workspace() { return *m_workspace; }
    MainWindow &window() const { return *m_window; }
    const Journal &journal() const { return m_workspace->journal(); }

    // The page of a key, in view.
    QWidget *open(const QString &page);
    // Runs the event loop until the findings belong to the journal; false when that takes too long.
    bool waitForFindings();
    // Closes the window and its journal and opens both anew.
    void reopen();
    // The same, as the window is before its first picture: the journal is not read yet.
    void reopenUnread();

private:
    void close();
    enum class Content { Read, Unread };

    void start(Content content);

    QTemporaryDir m_folder {};
    QString m_path {m_folder.filePath(QStringLiteral("journal.db"))};
    WorkspaceParts m_parts {};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

// The program in one of its languages, for as long as this lives.
class Speaking
{
public:
    explicit Speaking(const QString &language);
    ~Speaking();

private:
    QTranslator m_texts {};
    Formats m_before {};
};

// Writes a journal into a new file.
void makeJournal(const QString &path, const Journal &journal);

// What main() gives the workspace, at a time that stands still.
WorkspaceParts shippedParts(const WallTime &now);

// Half a year of the usual demo person, and the moment it ends.
WallTime demoEnd();
// What the demo person writes, in the language that is spoken now.
QString inOurLanguage(const QString &text);
Journal demoJournal(int weeks);

// The button with this text or accessible name below `parent`; null when there is none.
QAbstractButton *findButton(const QWidget *parent, const QString &name);

// Widgets that can have the focus and do not say what they are: their class names.
QStringList namelessWidgets(const QWidget *parent);

} // namespace rhomboid::test
