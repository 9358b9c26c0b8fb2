#pragma once

#include "ui/kit/navigator.h"
#include "ui/kit/page.h"

namespace rhomboid {

class Workspace;

class TrendsPage : public Page
{
    Q_OBJECT

public:
    TrendsPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;

private:
    Workspace &m_workspace;
    Navigator &m_navigator;
};

} // namespace rhomboid
