#pragma once

#include "ui/kit/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace rhomboid {

class BackupsCard;
class Card;
class ChipGroup;
class HealthCard;
class Navigator;
class Segmented;
class SettingSections;
class UnitRows;
class Workspace;

// What somebody may choose. Everything applies at once; there is no OK button. What belongs to this computer
// is kept in QSettings, the health profile in the journal.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;
    void receive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    Card *buildLook();
    Card *buildReminders();
    Card *buildSafety();
    Card *buildHealth();
    Card *buildPeople();
    QWidget *buildNothing();
    void addSection(Card *card, const QString &icon);
    void filter();
    void goTo(const QString &part);
    void readReminders();
    void readNumber();
    void showChoices();
    void showTextSize(double zoom);

    Workspace &m_workspace;
    Navigator &m_navigator;
    QLineEdit *m_search;
    QLabel *m_nothingAbout;
    QWidget *m_nothing; // in place of the cards when no setting fits
    SettingSections *m_sections;
    QList<Card *> m_cards {};
    Segmented *m_mode;
    QLabel *m_textSize;
    QComboBox *m_language;
    UnitRows *m_units;
    QCheckBox *m_remind;
    ChipGroup *m_occasions;
    QTimeEdit *m_quietFrom;
    QTimeEdit *m_quietTo;
    QComboBox *m_number;
    QLineEdit *m_ownNumber;
    Card *m_safety {nullptr};
    HealthCard *m_health;
    BackupsCard *m_backups;
    bool m_showing {false};
};

} // namespace rhomboid
