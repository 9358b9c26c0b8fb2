#include "ui/journal/incompletenote.h"

#include "ui/kit/controls.h"
#include "ui/log/completiondialog.h"
#include "ui/log/completionmodel.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rhomboid {

IncompleteNote::IncompleteNote(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_text(textLabel({}, Type::Small))
{
    setProperty("inset", true);
    QPushButton *complete = textButton(tr("Complete them"), ButtonKind::Quiet);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(complete);
    connect(complete, &QPushButton::clicked, this, [this, &workspace] {
        completeWorkouts(incompleteWorkouts(workspace.journal()), workspace, window());
    });
}

void IncompleteNote::show(const Journal &journal)
{
    const int incomplete = static_cast<int>(incompleteWorkouts(journal).size());
    m_text->setText(tr("The load of %n imported workout(s) is unknown: effort or duration is missing.",
                       nullptr, incomplete));
    setVisible(incomplete > 0);
}

} // namespace rhomboid
