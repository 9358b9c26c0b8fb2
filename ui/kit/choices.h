#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace rhomboid {

struct Choice {
    QString key {};
    QString text {};
};

// One of a few words, side by side; arrow keys move. May start with nothing chosen.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    Segmented(const QString &name, const QList<Choice> &choices, QWidget *parent = nullptr);

    QString value() const; // key, empty when nothing is chosen
    void setValue(const QString &key);
    // Clicking the chosen word again takes the choice back.
    void setClearable(bool clearable);

    QSize sizeHint() const override;

signals:
    void valueChanged(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QButtonGroup *m_group;
    bool m_clearable {false};
    QString m_last {};
};

// Any number of words; chosen ones carry a tick.
class ChipGroup : public QWidget
{
    Q_OBJECT

public:
    ChipGroup(const QString &name, const QList<Choice> &choices, QWidget *parent = nullptr);

    QStringList values() const; // in the order of the choices
    void setValues(const QStringList &keys);
    QPushButton *chip(const QString &key) const;

signals:
    void valuesChanged(const QStringList &keys);

private:
    QList<QPushButton *> m_chips {};
};

// A round button with a tick when it is on.
QPushButton *chipButton(const QString &text);

} // namespace rhomboid
