#include "ui/advice/sourcelist.h"

#include "ui/advice/tipwords.h"
#include "ui/kit/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

QString allReferences(const Knowledge &knowledge)
{
    QStringList lines;
    for (const Source &source : knowledge.sources)
        lines.append(citation(source));
    std::ranges::sort(lines, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace

SourceList::SourceList(const Knowledge &knowledge, QWidget *parent) : Card(tr("All sources"), parent)
{
    QPushButton *button =
        toggleButton(tr("%n reference(s)", nullptr, static_cast<int>(knowledge.sources.size())),
                     ButtonKind::Quiet, QStringLiteral("info"));
    addTrailing(button);
    QLabel *list = textLabel({}, Type::Small, Tone::Text2);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse);
    list->setAccessibleName(title());
    list->hide();
    body()->addWidget(
        textLabel(tr("What the tips, the warning signs and the recovery plan are drawn from. Status: not "
                     "yet reviewed by a clinician."),
                  Type::Body, Tone::Text2));
    body()->addWidget(list);
    connect(button, &QPushButton::toggled, this, [list, &knowledge](bool on) {
        if (list->text().isEmpty())
            list->setText(allReferences(knowledge));
        list->setVisible(on);
    });
}

} // namespace rhomboid
