#include "ui/log/labelled.h"

#include "ui/kit/choices.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int gap = 12;

} // namespace

QVBoxLayout *labelled(const QString &text, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    QLabel *label = textLabel(text, Type::Small, Tone::Text2);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field, 0, qobject_cast<Segmented *>(field) ? Qt::AlignLeft : Qt::Alignment());
    if (field->accessibleName().isEmpty())
        nameField(field, text);
    return column;
}

void addQuestion(QVBoxLayout *column, const QString &question, QWidget *answer, const QString &hint)
{
    auto *heading = new QHBoxLayout;
    heading->addWidget(textLabel(question, Type::Subheading), 1);
    if (!hint.isEmpty()) {
        QLabel *note = textLabel(hint, Type::Small, Tone::Text3);
        note->setWordWrap(false);
        heading->addWidget(note);
    }
    column->addLayout(heading);
    column->addWidget(answer, 0, qobject_cast<Segmented *>(answer) ? Qt::AlignLeft : Qt::Alignment());
}

QWidget *fieldRows(const QList<std::pair<QString, QWidget *>> &fields, const QWidget &filler)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(gap, box);
    for (const auto &[name, field] : fields) {
        auto *part = new QWidget;
        part->setLayout(labelled(name, field));
        part->layout()->setContentsMargins(0, 0, 0, 0);
        flow->addWidget(part);
    }
    flow->fillRows(filler.parentWidget());
    return box;
}

} // namespace rhomboid
