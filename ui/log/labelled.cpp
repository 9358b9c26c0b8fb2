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
constexpr int questionGap = 10; // beside the spacing of the column

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

QHBoxLayout *labelledBeside(const QString &text, QWidget *field)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    QLabel *label = textLabel(text, Type::Small, Tone::Text2);
    label->setWordWrap(false);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    row->addStretch(1);
    if (field->accessibleName().isEmpty())
        nameField(field, text);
    return row;
}

void addQuestion(QVBoxLayout *column, const QString &question, QWidget *answer, const QString &hint)
{
    if (column->count() > 0)
        column->addSpacing(questionGap);
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

QLabel *nameOf(const QWidget &field)
{
    for (QLabel *label : field.parentWidget()->findChildren<QLabel *>())
        if (label->buddy() == &field)
            return label;
    Q_UNREACHABLE();
}

void addRuler(QVBoxLayout *column)
{
    column->addSpacing(questionGap);
    column->addWidget(ruler());
}

QWidget *fieldRows(const QList<std::pair<QString, QWidget *>> &fields, const QWidget &filler)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(gap, box);
    for (const auto &[name, field] : fields) {
        auto *part = new QWidget;
        QVBoxLayout *column = labelled(name, field);
        column->addStretch(1); // names and fields of a row stand level, also where one is a little higher
        part->setLayout(column);
        column->setContentsMargins(0, 0, 0, 0);
        flow->addWidget(part);
    }
    flow->fillRows(filler.parentWidget());
    return box;
}

} // namespace rhomboid
