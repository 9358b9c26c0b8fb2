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

private:
    QLineEdit *m_name;
    Segmented *m_color;
    QCheckBox *m_other;
};

} // namespace rhomboid
