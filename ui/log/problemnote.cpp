#include "ui/log/problemnote.h"

#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

ProblemNote::ProblemNote(QWidget *parent)
    : QWidget(parent)
    , m_text(textLabel({}, Type::Small, Tone::Danger))
    , m_confirm(textButton(tr("It is right, save it"), ButtonKind::Small))
    , m_leaveOut(textButton(tr("Save it, but leave it out of calculations"), ButtonKind::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_text);
    auto *answers = new QWidget;
    auto *flow = new FlowLayout(8, answers);
    flow->addWidget(m_confirm);
    flow->addWidget(m_leaveOut);
    column->addWidget(answers);
    connect(m_confirm, &QPushButton::clicked, this, &ProblemNote::confirmed);
    connect(m_leaveOut, &QPushButton::clicked, this, &ProblemNote::leftOut);
    clear();
}

void ProblemNote::refuse(const QStringList &sentences)
{
    m_confirm->hide();
    m_leaveOut->hide();
    show(sentences);
}

void ProblemNote::ask(const QStringList &sentences, bool leavingOut)
{
    m_confirm->show();
    m_leaveOut->setVisible(leavingOut);
    show(sentences);
    m_confirm->setFocus();
}

void ProblemNote::show(const QStringList &sentences)
{
    QStringList once = sentences;
    once.removeDuplicates();
    m_text->setText(once.join(u' '));
    setAccessibleName(m_text->text());
    setVisible(!once.isEmpty());
    if (once.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ProblemNote::text() const { return m_text->text(); }

} // namespace rhomboid
