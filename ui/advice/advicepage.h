#pragma once

#include "core/advice/advice.h"
#include "ui/kit/navigator.h"
#include "ui/kit/page.h"

#include <optional>

namespace rhomboid {

class Card;
class SafetyBanner;
class SourceList;
class TipList;
class Workspace;

// What can be done: warning signs first, then today's tips with their reasons, then all of them by cause,
// then every source.
class AdvicePage : public Page
{
    Q_OBJECT

public:
    AdvicePage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;
    void receive(const Destination &destination) override;

private:
    void buildBody();
    void showToday(const Advice &advice);

    Workspace &m_workspace;
    Navigator &m_navigator;
    SafetyBanner *m_banner;
    QLabel *m_hidden;
    Card *m_today;
    QWidget *m_todayRows {nullptr};
    TipList *m_all;
    SourceList *m_sources;
    std::optional<Advice> m_shown {};
};

} // namespace rhomboid
