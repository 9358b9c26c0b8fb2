#include "ui/insights/failurebanner.h"

#include "ui/kit/controls.h"

#include <QLabel>
#include <QPushButton>

namespace rhomboid {

FailureBanner::FailureBanner(QWidget *parent)
    : Banner(Kind::Info, parent)
    , m_reason(textLabel({}, Type::Small, Tone::InfoText))
{
    setText(tr("Could not work this out"),
            tr("Your entries are safe, and warning signs are looked at all the same. Below stands what was "
               "worked out last, if anything."));
    addContent(m_reason);
    m_reason->hide();
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse); // to be sent to somebody who can help
    QPushButton *again = textButton(tr("Try again"), ButtonKind::Secondary);
    QPushButton *details = toggleButton(tr("Details"), ButtonKind::Quiet);
    addAction(again);
    addAction(details);
    connect(again, &QPushButton::clicked, this, &FailureBanner::againWanted);
    connect(details, &QPushButton::toggled, m_reason, &QLabel::setVisible);
    hide();
}

void FailureBanner::show(const QString &reason)
{
    m_reason->setText(reason);
    setVisible(!reason.isEmpty());
}

} // namespace rhomboid
