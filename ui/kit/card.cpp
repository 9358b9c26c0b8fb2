#include "ui/kit/card.h"

#include "ui/kit/controls.h"

#include <QHBoxLayout>
#include <QLabel>

namespace rhomboid {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_heading(new QHBoxLayout), m_title(textLabel(title, Type::Heading)), m_body(new QVBoxLayout)
{
    setProperty("card", true);
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    m_heading->setSpacing(8);
    m_heading->addWidget(m_title, 1);
    m_body->setSpacing(8);
    layout->addLayout(m_heading);
    m_title->setVisible(!title.isEmpty()); // once it is in the card: shown before, it would be a window
    layout->addLayout(m_body, 1);
}

void Card::addTrailing(QWidget *widget)
{
    // A hint may wrap, so it gets its share of the row; everything else keeps the size it asks for.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->wordWrap()) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_heading->addWidget(label, 1);
    } else {
        m_heading->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

} // namespace rhomboid
