#include "ui/kit/emptystate.h"

#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rhomboid {

EmptyState::EmptyState(const QString &iconName, const QString &heading, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_heading(textLabel(heading, Type::Heading))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme().em(1), 0, theme().em(1));
    column->setSpacing(8);
    column->addWidget(iconLabel(iconName, Tone::Accent), 0, Qt::AlignLeft);
    column->addWidget(m_heading);
    column->addWidget(textLabel(text, Type::Body, Tone::Text2));
    auto *buttons = new QWidget;
    m_actions = new FlowLayout(10, buttons);
    m_actions->setContentsMargins(0, 6, 0, 0);
    column->addWidget(buttons);
    column->addStretch(1);
}

void EmptyState::addAction(QWidget *button) { m_actions->addWidget(button); }

} // namespace rhomboid
