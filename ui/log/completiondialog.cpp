#include "ui/log/completiondialog.h"

#include "ui/kit/controls.h"
#include "ui/kit/errorline.h"
#include "ui/kit/typingtable.h"
#include "ui/log/completionmodel.h"
#include "ui/log/draftkeeper.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace rhomboid {

namespace {

constexpr QSizeF usualSize(72, 34); // em
constexpr double widestName = 20; // em, of a workout

const auto uidKey = QStringLiteral("uid");
const auto columnKey = QStringLiteral("column");
const auto textKey = QStringLiteral("text");

bool copiesFromAbove(const QKeyEvent &key)
{
    return key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier;
}

class NumberDelegate : public QStyledItemDelegate
{
public:
    // `typed` is called with every letter, `copied` when Ctrl+D is pressed in an open cell.
    NumberDelegate(std::function<void()> typed, std::function<void()> copied, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_typed(std::move(typed))
        , m_copied(std::move(copied))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setProperty("cell", true);
        edit->setAlignment(Qt::AlignRight);
        edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        connect(edit, &QLineEdit::textEdited, this, m_typed);
        return edit;
    }

    // What is being typed is not taken away when something else in the journal changes.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (!qobject_cast<const QLineEdit *>(editor)->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }

protected:
    // Before the field sees the key: on most Linux desktops its own Ctrl+D deletes a letter.
    bool eventFilter(QObject *editor, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !copiesFromAbove(*static_cast<const QKeyEvent *>(event)))
            return QStyledItemDelegate::eventFilter(editor, event);
        m_copied();
        return true;
    }

private:
    std::function<void()> m_typed;
    std::function<void()> m_copied;
};

// Enter goes on in the row below, so that one column can be filled from top to bottom.
class CompletionTable : public TypingTable
{
public:
    CompletionTable(CompletionModel &model, Workspace &workspace, ErrorLine &problem)
        : m_model(model)
        , m_problem(problem)
        , m_draft(workspace, QStringLiteral("completing"),
                  {.content = [this] { return cellDraft(); },
                   .show = [this](const QByteArray &draft) { return showCell(draft); }})
    {
        setModel(&model);
        setItemDelegate(new NumberDelegate([this] { m_draft.touch(); }, [this] { copyFromAbove(); }, this));
        setProperty("lines", true);
        setAccessibleName(CompletionDialog::tr("Workouts to complete"));
        setHorizontalScrollMode(ScrollPerPixel);
        horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        verticalHeader()->setDefaultSectionSize(theme().em(2.4));
        QTimer::singleShot(0, this, [this] { m_draft.resume(); }); // once it can be typed into
        connect(&model, &CompletionModel::refused, this, [this](const QString &sentence) {
            refuse();
            m_problem.say(sentence);
        });
        connect(this, &TypingTable::typingEnded, this, [this] {
            m_draft.drop(); // saved, or given up
            m_problem.say({});
        });
    }

    // Typing begins at the first value that is not known.
    void goToFirstGap()
    {
        for (int row = 0; row < m_model.rowCount(); ++row)
            for (int column = 1; column < m_model.columnCount(); ++column)
                if (m_model.index(row, column).data(Qt::EditRole).toString().isEmpty())
                    return setCurrentIndex(m_model.index(row, column));
        setCurrentIndex(m_model.index(0, 1));
    }

    // What stands in a cell that is typed into now, for the next time.
    void keepTyped() { m_draft.keep(); }

protected:
    bool isFilledByTyping(const QModelIndex &index) const override { return index.column() > 0; }

    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        TypingTable::closeEditor(editor, hint);
        if (hint == QAbstractItemDelegate::SubmitModelCache && !m_isLeaving && !isRefused())
            goBelow();
    }

    // Another cell was clicked: what is typed in this one is taken over, and that is not Enter.
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        const QScopedValueRollback leaving(m_isLeaving, true);
        TypingTable::currentChanged(current, previous);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (copiesFromAbove(*event))
            copyFromAbove();
        else if (enter && state() != EditingState)
            edit(currentIndex());
        else
            TypingTable::keyPressEvent(event);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        TypingTable::resizeEvent(event);
        fitNames();
    }

    void showEvent(QShowEvent *event) override
    {
        TypingTable::showEvent(event);
        fitNames();
        scrollTo(currentIndex());
    }

private:
    // The names take what room the columns leave that fit beside them, so that no column is cut at the edge.
    void fitNames()
    {
        int free = viewport()->width() - qMin(sizeHintForColumn(0), theme().em(widestName));
        for (int column = 1; column < m_model.columnCount() && free >= columnWidth(column); ++column)
            free -= columnWidth(column);
        setColumnWidth(0, qMin(sizeHintForColumn(0), theme().em(widestName)) + qMax(0, free));
    }

    // Into an open cell, too, which stays open: Enter goes on below.
    void copyFromAbove()
    {
        const QModelIndex index = currentIndex();
        QLineEdit *open = state() == EditingState ? editor() : nullptr;
        if (!open)
            return m_model.copyFromAbove(index);
        if (index.row() == 0)
            return;
        open->selectAll();
        open->insert(index.siblingAtRow(index.row() - 1).data(Qt::EditRole).toString());
        m_draft.touch();
    }

    void goBelow()
    {
        const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
        if (!below.isValid())
            return;
        setCurrentIndex(below);
        if (state() != EditingState)
            edit(below);
    }

    QLineEdit *editor() const
    {
        for (QLineEdit *edit : viewport()->findChildren<QLineEdit *>())
            if (edit->isVisible())
                return edit;
        return nullptr;
    }

    // Every value is saved as soon as it is typed; this is one in the middle.
    QByteArray cellDraft() const
    {
        const QLineEdit *edit = editor();
        return QJsonDocument(QJsonObject {{uidKey, m_model.uidOf(currentIndex())},
                                          {columnKey, currentIndex().column()},
                                          {textKey, edit ? edit->text() : QString()}})
            .toJson(QJsonDocument::Compact);
    }

    bool showCell(const QByteArray &draft)
    {
        const QJsonObject cell = QJsonDocument::fromJson(draft).object();
        const QModelIndex index = m_model.indexOf(cell[uidKey].toString(), cell[columnKey].toInt());
        if (!index.isValid())
            return false;
        setCurrentIndex(index);
        if (state() != EditingState)
            edit(index);
        if (QLineEdit *field = editor()) {
            field->setText(cell[textKey].toString());
            field->setModified(true);
        }
        return true;
    }

    CompletionModel &m_model;
    ErrorLine &m_problem;
    DraftKeeper m_draft;
    bool m_isLeaving {false};
};

} // namespace

CompletionDialog::CompletionDialog(const QStringList &uids, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_model(new CompletionModel(workspace, uids, this))
    , m_progress(textLabel({}, Type::Small, Tone::Text2))
    , m_problem(new ErrorLine)
{
    setWindowTitle(tr("Complete these workouts"));
    auto *table = new CompletionTable(*m_model, workspace, *m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(textLabel(tr("Complete these workouts"), Type::Heading));
    column->addWidget(
        textLabel(tr("Effort and duration give a workout its load; the rest helps the analysis. Fill in "
                     "what you remember and leave the rest: unknown is fine. Each value is saved as you "
                     "type it. Effort means the whole workout; the RPE of single sets stays with the sets."),
                  Type::Body, Tone::Text2));
    column->addWidget(table, 1);
    column->addWidget(m_problem);
    column->addWidget(textLabel(tr("Tab goes on, Enter goes down, Ctrl+D copies from above, Ctrl+Z undoes."),
                                Type::Caption, Tone::Text3));
    QPushButton *done = textButton(tr("Done"), ButtonKind::Primary);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addWidget(done);
    column->addLayout(foot);

    connect(done, &QPushButton::clicked, this, [this, table] {
        if (table->finishTyping())
            accept();
        else
            table->goToRefused();
    });
    connect(this, &QDialog::finished, table, [table] { table->keepTyped(); });
    connect(m_model, &CompletionModel::dataChanged, this, &CompletionDialog::showProgress);
    auto *undo = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this);
    connect(undo, &QShortcut::activated, &workspace.undoStack(), &QUndoStack::undo);
    auto *redo = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), this);
    connect(redo, &QShortcut::activated, &workspace.undoStack(), &QUndoStack::redo);

    showProgress();
    resize(theme().em(usualSize.width()), theme().em(usualSize.height()));
    if (parent)
        resize(size().boundedTo(parent->window()->size()));
    table->setFocus();
    table->goToFirstGap();
}

void CompletionDialog::showProgress()
{
    m_progress->setText(tr("%1 of %n workout(s) have effort and duration.", nullptr, m_model->rowCount())
                            .arg(m_model->completeCount()));
}

void completeWorkouts(const QStringList &uids, Workspace &workspace, QWidget *window)
{
    auto *dialog = new CompletionDialog(uids, workspace, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace rhomboid
