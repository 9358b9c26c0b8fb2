#include "ui/advice/sourcelist.h"

#include "ui/advice/sourcerows.h"
#include "ui/advice/tipwords.h"
#include "ui/kit/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

QList<const Source *> inOrder(const Knowledge &knowledge)
{
    QList<const Source *> sources = knowledge.citedSources();
    std::ranges::sort(sources, [](const Source *a, const Source *b) {
        return citation(*a).localeAwareCompare(citation(*b)) < 0;
    });
    return sources;
}

} // namespace

SourceList::SourceList(const Knowledge &knowledge, QWidget *parent) : Card(tr("All sources"), parent)
{
    QPushButton *button =
        toggleButton(tr("%n reference(s)", nullptr, static_cast<int>(knowledge.citedSources().size())),
                     ButtonKind::Quiet, QStringLiteral("info"));
    addTrailing(button);
    auto *list = new SourceRows(Type::Small, Tone::Text2, SourceRows::Marks::None);
    list->setAccessibleName(title());
    list->hide();
    body()->addWidget(
        textLabel(tr("What the tips, the warning signs and the recovery plan are drawn from. Status: not "
                     "yet reviewed by a clinician."),
                  Type::Body, Tone::Text2));
    body()->addWidget(
        textLabel(tr("Rhomboid itself does not go online. A source opens in your browser, and only when you "
                     "choose that."),
                  Type::Body, Tone::Text2));
    body()->addWidget(list);
    connect(button, &QPushButton::toggled, this, [list, &knowledge](bool on) {
        if (list->isEmpty())
            list->setSources(inOrder(knowledge));
        list->setVisible(on);
    });
}

} // namespace rhomboid
