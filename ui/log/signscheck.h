#pragma once

#include "core/advice/asking.h"
#include "core/journal/pain.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace rhomboid {

// "Anything else going on?" in two steps: four boxes, a ticked box opens its single signs. 'None of these'
// below them answers what was shown and nothing more; until something is touched, nothing counts as asked.
class SignsCheck : public QWidget
{
    Q_OBJECT

public:
    explicit SignsCheck(QWidget *parent = nullptr);

    QList<WarningSign> warningSigns() const;
    // A ticked box without a ticked sign has not been answered: its signs stay unknown.
    SignsAsked asked() const;
    // A sentence for each ticked box without a ticked sign: what it meant must not get lost.
    QStringList refusals() const;
    // Puts the cursor on the first line of the first such box; false when there is none.
    bool goToOpen();
    // Those boxes by their keys, which a draft keeps besides; setValue() takes them all back.
    QStringList openGroups() const;
    void openAgain(const QStringList &groups); // does not emit
    // Every sign that the four boxes name is answered.
    bool isComplete() const;
    // Tingling or numbness is said above already, so the way to say no speaks of the rest.
    void setSaidAbove(bool said);
    void setValue(const QList<WarningSign> &signs, const SignsAsked &asked); // does not emit

signals:
    void edited();

protected:
    bool event(QEvent *event) override;

private:
    struct SignRow {
        QString name {};
        QCheckBox *box {};
        QComboBox *side {}; // only for nerve signs
    };
    struct Group {
        QString key {};
        QCheckBox *box {};
        QLabel *names {}; // what its signs are, while it is closed
        QWidget *details {};
        QList<SignRow> signRows {};
    };

    bool isOpen(const Group &group) const;
    QWidget *buildGroup(const struct SignGroup &source);
    void indentDetails();
    SignRow buildSign(const struct Sign &sign);
    void touched();

    QList<Group> m_groups {};
    QPushButton *m_none;
    bool m_touched {false};
    QStringList m_held {}; // groups with a sign in the entry: without it now, they are answered with no
    SignsAsked m_before {}; // what was asked when the entry was first saved
};

// What is said above the boxes when they are asked for; empty when they are not.
QString whyAsked(CheckReason reason);

} // namespace rhomboid
