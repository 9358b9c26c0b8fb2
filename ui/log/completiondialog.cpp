#include "ui/log/completiondialog.h"

#include "ui/kit/controls.h"
#include "ui/kit/typingtable.h"
#include "ui/log/completionmodel.h"
#include "ui/workspace/workspace.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr QSizeF usualSize(56, 34); // em

class NumberDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setProperty("cell", true);
        edit->setAlignment(Qt::AlignRight);
        edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return edit;
    }

    // What is being typed is not taken away when something else in the journal changes.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (!qobject_cast<const QLineEdit *>(editor)->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }
};

// Enter goes on in the row below, so that one column can be filled from top to bottom.
class CompletionTable : public TypingTable
{
public:
    explicit CompletionTable(CompletionModel &model) : m_model(model)
    {
        setModel(&model);
        setItemDelegate(new NumberDelegate(this));
        setProperty("lines", true);
        setAccessibleName(CompletionDialog::tr("Workouts to complete"));
        setHorizontalScrollMode(ScrollPerPixel);
        horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        verticalHeader()->setDefaultSectionSize(theme().em(2.4));
    }

protected:
    bool isFilledByTyping(const QModelIndex &index) const override { return index.column() > 0; }

    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        TypingTable::closeEditor(editor, hint);
        if (hint == QAbstractItemDelegate::SubmitModelCache)
            goBelow();
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
            m_model.copyFromAbove(currentIndex());
        else if (enter && state() != EditingState)
            edit(currentIndex());
        else
            TypingTable::keyPressEvent(event);
    }

private:
    void goBelow()
    {
        const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
        if (!below.isValid())
            return;
        setCurrentIndex(below);
        if (state() != EditingState)
            edit(below);
    }

    CompletionModel &m_model;
};

} // namespace

CompletionDialog::CompletionDialog(const QStringList &uids, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_model(new CompletionModel(workspace, uids, this))
    , m_progress(textLabel({}, Type::Small, Tone::Text2))
    , m_problem(textLabel({}, Type::Small, Tone::Danger))
{
    setWindowTitle(tr("Complete these workouts"));
    auto *table = new CompletionTable(*m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(textLabel(tr("Complete these workouts"), Type::Heading));
    column->addWidget(
        textLabel(tr("Effort and duration give a workout its load; the rest helps the analysis. Fill in "
                     "what you remember and leave the rest: unknown is fine. Each value is saved as you "
                     "type it."),
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
    m_problem->hide();

    connect(done, &QPushButton::clicked, this, [this, table] {
        table->finishTyping();
        accept();
    });
    connect(m_model, &CompletionModel::refused, this, [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->show();
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
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
    table->setCurrentIndex(m_model->index(0, 1));
}

void CompletionDialog::showProgress()
{
    m_problem->hide();
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
