#pragma once

#include "core/analysis/findings.h"

#include <QWidget>

class QLabel;

namespace rhomboid {

// How sure: 0 to 3 dots and a word. No data and 'no clear link' have no dots.
int evidenceDots(Label label);
QString evidenceText(Label label);

class EvidenceBadge : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceBadge(QWidget *parent = nullptr);
    void setLabel(Label label, const QString &words = {}); // in other words than those of the label

private:
    class Dots;

    Dots *m_dots;
    QLabel *m_text;
};

} // namespace rhomboid
