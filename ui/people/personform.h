#pragma once

#include "ui/people/people.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace rhomboid {

class Segmented;

// Asks for a person's name and colour, and whether somebody else enters the journal.
class PersonForm : public QDialog
{
    Q_OBJECT

public:
    PersonForm(const QString &title, const Listed &listed, QWidget *parent = nullptr);

    Person person() const;
    int color() const;
    // What stands in it, for keeping; and put back, unless it was about another journal.
    QByteArray draft() const;
    bool showDraft(const QByteArray &draft);

signals:
    void edited();
    void cancelled(); // with the button; closing it otherwise gives nothing up

private:
    QString m_journal;
    QLineEdit *m_name;
    Segmented *m_color;
    QCheckBox *m_other;
};

} // namespace rhomboid
