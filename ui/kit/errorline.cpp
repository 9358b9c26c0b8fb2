#include "ui/kit/errorline.h"

#include "ui/kit/controls.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace rhomboid {

ErrorLine::ErrorLine(QWidget *parent) : QWidget(parent), m_text(textLabel({}, Type::Small, Tone::Danger))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(6);
    row->addWidget(iconLabel(QStringLiteral("warning"), Tone::Danger), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void ErrorLine::say(const QString &sentence)
{
    if (sentence == m_text->text())
        return;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ErrorLine::text() const { return m_text->text(); }

void markWrong(QWidget &field, bool wrong)
{
    if (field.property("error").toBool() == wrong)
        return;
    field.setProperty("error", wrong);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace rhomboid
