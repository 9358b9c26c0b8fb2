#pragma once

#include "ui/kit/banner.h"

namespace rhomboid {

// "Could not work this out": why stands behind Details, and what was worked out last stays below it.
class FailureBanner : public Banner
{
    Q_OBJECT

public:
    explicit FailureBanner(QWidget *parent = nullptr);

    // Hides when there is no reason.
    void show(const QString &reason);

signals:
    void againWanted();

private:
    QLabel *m_reason;
};

} // namespace rhomboid
