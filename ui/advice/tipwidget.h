#pragma once

#include "core/advice/knowledge.h"

#include <QFrame>

class QVBoxLayout;

namespace rhomboid {

// One tip: title, text, what to mind, how good the evidence is, and its sources behind a button. `reason`
// says why it is shown today; empty in the list of all tips.
class TipWidget : public QFrame
{
    Q_OBJECT

public:
    TipWidget(const Tip &tip, const Knowledge &knowledge, const QString &reason, QWidget *parent = nullptr);

    // Says that something this person logged, or told about their health, speaks against it.
    void markAgainst();

private:
    QVBoxLayout *m_texts;
};

} // namespace rhomboid
