#include "ui/advice/safetyline.h"

#include "core/advice/notice.h"
#include "ui/advice/emergency.h"
#include "ui/advice/safetybanner.h"
#include "ui/kit/controls.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace rhomboid {

SafetyLine::SafetyLine(QWidget *parent)
    : QFrame(parent)
    , m_emergency(iconLabel(QStringLiteral("emergency"), Tone::EmergencyText))
    , m_professional(iconLabel(QStringLiteral("professional"), Tone::CautionText))
    , m_text(textLabel({}, Type::BodyStrong))
{
    QPushButton *more = textButton(tr("Read it"), ButtonKind::Small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(m_emergency);
    row->addWidget(m_professional);
    row->addWidget(m_text, 1);
    row->addWidget(more);
    connect(more, &QPushButton::clicked, this, &SafetyLine::moreWanted);
    hide();
}

void SafetyLine::show(const Triage &triage)
{
    if (triage.level == m_level && triage.urgency == m_urgency)
        return;
    m_level = triage.level;
    m_urgency = triage.urgency;
    const bool emergency = m_level == emergencyLevel;
    m_emergency->setVisible(emergency);
    m_professional->setVisible(!emergency);
    m_text->setText(emergency ? tr("Get medical help now: call %1").arg(emergencyNumber())
                              : noticeTitle(triage));
    setAccessibleName(m_text->text());
    dress(emergency ? QStringLiteral("emergency") : QStringLiteral("caution"));
    setVisible(emergency || m_level == professionalLevel);
    if (!isVisibleTo(parentWidget()))
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// In the colours of the banner it stands for (resources/theme.qss.in, "banner").
void SafetyLine::dress(const QString &kind)
{
    setProperty("banner", kind);
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_text)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace rhomboid
