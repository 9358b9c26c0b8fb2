#include "ui/log/templatemenu.h"

#include "core/exchange/templates.h"
#include "ui/kit/navigator.h"
#include "ui/theme/icons.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace rhomboid {

namespace {

// In a menu an ampersand marks a key.
QString menuText(const QString &name) { return QString(name).replace(u'&', QStringLiteral("&&")); }

} // namespace

TemplateMenu::TemplateMenu(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QMenu(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
{
    connect(this, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

void TemplateMenu::fill()
{
    clear();
    const QList<WorkoutTemplate> templates = templatesOf(m_workspace.journal());
    if (templates.isEmpty())
        addAction(tr("No templates yet"))->setEnabled(false);
    for (const WorkoutTemplate &row : templates)
        addAction(menuText(row.name), this, [this, workout = row.workout] { emit chosen(workout); });
    addSeparator();
    addAction(rhomboid::icon(QStringLiteral("plus")), tr("Keep this workout as a template"), this,
              &TemplateMenu::keepWanted);
    if (templates.isEmpty())
        return;
    QMenu *deletions = addMenu(rhomboid::icon(QStringLiteral("trash")), tr("Delete a template"));
    for (const WorkoutTemplate &row : templates)
        deletions->addAction(menuText(row.name), this,
                             [this, uid = row.uid, name = row.name] { remove(uid, name); });
}

void TemplateMenu::keep(const Workout &workout)
{
    const QList<WorkoutTemplate> templates = templatesOf(m_workspace.journal());
    const auto same = std::ranges::find(templates, workout.title, &WorkoutTemplate::name);
    EntryHead head = m_workspace.newHead();
    if (same != templates.end())
        head.uid = same->uid;
    const Event event = asTemplate(workout, workout.title, head, m_workspace.now());
    if (m_workspace.perform(putting(event), [] { return tr("Keep template"); }))
        m_navigator.notify({.text = same != templates.end() ? tr("Template replaced: %1").arg(workout.title)
                                                            : tr("Template kept: %1").arg(workout.title),
                            .undoable = true});
}

void TemplateMenu::remove(const QString &uid, const QString &name)
{
    if (m_workspace.perform(removing({uid}, m_workspace.now()), [] { return tr("Delete template"); }))
        m_navigator.notify({.text = tr("Template deleted: %1").arg(name), .undoable = true});
}

} // namespace rhomboid
