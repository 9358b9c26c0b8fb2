#pragma once

#include "ui/kit/navigator.h"
#include "ui/kit/page.h"

namespace rhomboid {

class Workspace;

class InsightsPage : public Page
{
    Q_OBJECT

public:
    InsightsPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;

private:
    Workspace &m_workspace;
    Navigator &m_navigator;
};

} // namespace rhomboid
