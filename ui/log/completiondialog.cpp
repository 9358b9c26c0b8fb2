#include "ui/log/completiondialog.h"

#include "ui/kit/controls.h"
#include "ui/kit/errorline.h"
#include "ui/log/completionmodel.h"
#include "ui/log/completiontable.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr QSizeF usualSize(72, 34); // em

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
        textLabel(tr("Effort and duration give a workout its load. Effort means the whole workout, not a single "
                     "set. Fill in what you remember; unknown is fine. Each value is saved as you type it."),
                  Type::Body, Tone::Text2));
    column->addWidget(table, 1);
    column->addWidget(m_problem);
    column->addWidget(textLabel(tr("Tab: next value. Enter: same value of the next workout. Ctrl+D: copy from "
                                   "the workout above. Ctrl+Z: undo."),
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
