#pragma once

#include "core/advice/advice.h"
#include "ui/kit/card.h"

#include <QMap>

#include <utility>

class QLayout;
class QPushButton;

namespace rhomboid {

// At most three tips, each with what to keep in mind; its reason, its evidence and its sources stand behind
// "Why this?".
class TipsCard : public Card
{
    Q_OBJECT

public:
    explicit TipsCard(QWidget *parent = nullptr);

    // `said` is what the person answered about tips so far.
    void show(const Advice &advice, const Findings &findings, const Knowledge &knowledge,
              const QHash<QString, TipMemory> &said);

signals:
    void entriesWanted(const QStringList &uids);
    void allTipsWanted();
    void answered(const QString &tip, rhomboid::TipAnswer answer);

private:
    void build(const Knowledge &knowledge);
    QWidget *row(const ShownTip &shown, const Tip &tip, const Knowledge &knowledge);
    QWidget *why(const ShownTip &shown, const Tip &tip, const Knowledge &knowledge);
    void addEvidence(QLayout &layout, const ShownTip &shown, const Tip &tip);
    QWidget *question(const Tip &tip);
    void askForOpinion(const Tip &tip, QLayout &layout);
    void showAnswers();

    QPushButton *m_all; // to the page of all tips
    Advice m_shown {};
    Findings m_findings {};
    QHash<QString, TipMemory> m_said {};
    QMap<QString, std::pair<QPushButton *, QPushButton *>> m_answers {}; // helped, did not help
    QWidget *m_rows {nullptr};
    QString m_open {}; // id of the tip whose reason is on show
};

} // namespace rhomboid
