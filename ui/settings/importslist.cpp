#include "ui/settings/importslist.h"

#include "core/exchange/importer.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/navigator.h"
#include "ui/settings/settingrow.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rhomboid {

namespace {

constexpr int gap = 12;

QVBoxLayout *columnOf(QWidget *box)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

// Some programs give all their files one name: the moment tells their imports apart.
QString momentText(const PastImport &import)
{
    const QString day = formats().locale.toString(import.at.date, QLocale::LongFormat);
    return import.at.time ? ImportsList::tr("%1, %2", "day, time of the day").arg(day, clockText(import.at))
                          : day;
}

QString aboutText(const PastImport &import)
{
    return ImportsList::tr("%1: %2", "day of an import, how many entries")
        .arg(momentText(import),
             import.kept
                 ? ImportsList::tr("%n entry(s) kept, because edited since", nullptr, import.entries)
                 : ImportsList::tr("%n entry(s)", nullptr, import.entries));
}

QString doneText(const UndoImport &undo)
{
    const int back = undo.removed + undo.restored;
    if (back == 0 && undo.spared == 0)
        return ImportsList::tr("Nothing of this import was left. It is off the list.");
    if (back == 0)
        return ImportsList::tr("Nothing removed: you edited %n entry(s) since", nullptr, undo.spared);
    if (undo.spared == 0)
        return ImportsList::tr("Import taken back: %n entry(s)", nullptr, back);
    return ImportsList::tr("Import taken back: %n entry(s). Kept, because edited since: %1", nullptr, back)
        .arg(formats().locale.toString(undo.spared));
}

} // namespace

ImportsList::ImportsList(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_column(columnOf(this))
    , m_rows(new QWidget)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(textLabel(tr("Imports"), Type::BodyStrong));
    texts->addWidget(textLabel(tr("Taking one back removes what it brought. What you edited since is kept "
                                  "until you take that back too."),
                               Type::Small, Tone::Text2));
    m_column->addWidget(ruler());
    m_column->addLayout(texts);
    m_column->addWidget(m_rows);
    hide();
}

void ImportsList::renew(const Journal &journal)
{
    QList<PastImport> imports = pastImports(journal);
    std::ranges::reverse(imports);
    if (imports == m_imports)
        return;
    const qsizetype left = focusedRow();
    if (imports.isEmpty() != m_imports.isEmpty())
        setVisible(!imports.isEmpty());
    m_imports = std::move(imports);
    delete m_rows;
    m_rows = new QWidget;
    QVBoxLayout *rows = columnOf(m_rows);
    for (const PastImport &import : std::as_const(m_imports))
        rows->addWidget(buildRow(import));
    m_column->addWidget(m_rows);
    m_rows->show(); // not only once the layout gets to it
    if (left >= 0)
        goTo(left);
}

// The row whose button has the focus; -1 when it is elsewhere.
qsizetype ImportsList::focusedRow() const
{
    auto *button = qobject_cast<QPushButton *>(window()->focusWidget());
    return button ? m_rows->findChildren<QPushButton *>().indexOf(button) : -1;
}

// Where a row was taken out, the keyboard goes on with the next one, with the last one, or with what is left.
void ImportsList::goTo(qsizetype row)
{
    const auto buttons = m_rows->findChildren<QPushButton *>();
    if (buttons.isEmpty())
        emit emptied();
    else
        buttons[qMin(row, buttons.size() - 1)]->setFocus();
}

QWidget *ImportsList::buildRow(const PastImport &import)
{
    QPushButton *back = textButton(import.kept ? tr("Take back these too") : tr("Take back"),
                                   ButtonKind::Small, QStringLiteral("undo"));
    const QString spoken =
        import.kept ? tr("Take back what was kept of the import of %1, %2", "file, moment")
                    : tr("Take back the import of %1, %2", "file, moment");
    back->setAccessibleName(spoken.arg(import.file, momentText(import)));
    // The row goes with what it is about: not while its button is still at work.
    connect(
        back, &QPushButton::clicked, this, [this, import] { takeBack(import); }, Qt::QueuedConnection);
    return settingRow(import.file, aboutText(import), back);
}

void ImportsList::takeBack(const PastImport &import)
{
    // The button for what was kept comes where the first one was: the second half of a double click is no wish.
    if (import.kept && m_sinceTaken.isValid()
        && !m_sinceTaken.hasExpired(QApplication::doubleClickInterval()))
        return;
    const Result<UndoImport> undo =
        planUndoImport(m_workspace.journal(), import.batch, m_workspace.now(),
                       import.kept ? EditedEntries::TakenToo : EditedEntries::Spared);
    if (!undo)
        return m_navigator.notify({.text = undo.error().text});
    const auto name = [file = import.file] { return tr("Take back the import of %1").arg(file); };
    if (!m_workspace.perform(undo->change, name))
        return;
    m_sinceTaken.start();
    m_navigator.notify({.text = doneText(*undo), .undoable = undo->removed + undo->restored > 0});
}

void ImportsList::goToFirst()
{
    goTo(0);
}

} // namespace rhomboid
