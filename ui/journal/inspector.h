#pragma once

#include "core/journal/journal.h"
#include "core/journal/phasenote.h"
#include "ui/kit/card.h"
#include "ui/kit/format.h"

class QPushButton;
class QVBoxLayout;

namespace rhomboid {

struct State;

// One entry in full, with what can be done to it.
class Inspector : public Card
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    void show(const State &state, const QString &uid, std::span<const struct Field> fields);
    // Several at once, with what can be done to all of them.
    void showSeveral(const QStringList &uids);
    QPushButton *editButton() const { return m_edit; } // null unless one entry is shown

signals:
    void editWanted(const QString &uid);
    void repeatWanted(const QString &uid);
    void deleteWanted(const QStringList &uids);
    void exportWanted(const QStringList &uids);

private:
    void showWorkout(const State &state, const Workout &workout, std::span<const Field> fields);
    void showPain(const State &state, const PainEntry &pain);
    void showNote(const PhaseNote &note);
    void addHeading(const QString &kind, const QString &title, const QString &when, bool repeatable);
    void addRow(const QString &name, const QString &value);
    void addSection(const QString &title);

    void addActions(bool repeatable);

    void begin();
    void finish();
    QPushButton *addButton(QLayout &row, const QString &text, const QString &icon);

    QString m_uid {};
    QStringList m_several {};
    quint64 m_revision {0};
    Formats m_formats {};
    QPushButton *m_edit {nullptr};
    QWidget *m_content {nullptr};
    QVBoxLayout *m_column {nullptr};
};

} // namespace rhomboid
