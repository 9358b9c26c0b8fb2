#pragma once

#include "ui/kit/page.h"

namespace rhomboid {

class Navigator;
class References;
class Workspace;

// 'When to get help': a fixed page with sentences of its own, the same for everybody and whatever the journal
// holds.
class HelpPage : public Page
{
    Q_OBJECT

public:
    HelpPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;

private:
    QWidget *emergencyCard();
    QWidget *signsCard(const QString &iconName, const QString &title, const QString &lead,
                       const QStringList &signs);

    Navigator &m_navigator;
    QLabel *m_number;
    References *m_references;
};

} // namespace rhomboid
