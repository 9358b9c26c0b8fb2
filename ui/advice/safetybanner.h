#pragma once

#include "core/advice/advice.h"
#include "ui/kit/banner.h"

class QPushButton;

namespace rhomboid {

// What the warning signs say, calmly and above everything else: nothing, see a professional, get help now.
class SafetyBanner : public Banner
{
    Q_OBJECT

public:
    explicit SafetyBanner(QWidget *parent = nullptr);

    // Hidden when the level asks for nothing or when `folded` holds every rule that fired.
    void show(const Triage &triage, const Knowledge &knowledge, const QStringList &folded);

signals:
    // "I am getting help" or "I have an appointment": the level stays, the banner folds.
    void acknowledged(const QStringList &rules);

private:
    QPushButton *m_acknowledge;
    QStringList m_rules {};
};

} // namespace rhomboid
