#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QPushButton;
class QScrollArea;

namespace rhomboid {

class Card;
class NavButton;

// The cards of the settings below each other, and at their left the list of them, which stays in view and
// shows where one is. In narrow windows the list folds into a button above the cards.
class SettingSections : public QWidget
{
    Q_OBJECT

public:
    explicit SettingSections(QScrollArea &scroller, QWidget *parent = nullptr);

    void add(Card *card, const QString &icon);
    void addBelow(QWidget *widget); // the cards
    // Which cards are shown has changed.
    void renew();
    void goTo(const Card *card);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Section {
        Card *card;
        NavButton *button;
    };

    void buildJump();
    void fold();
    void keepListInView();
    void showWhereOneIs();
    int topOf(const QWidget *widget) const; // in what scrolls
    QWidget *firstFieldOfCurrent() const;

    QScrollArea &m_scroller;
    QList<Section> m_sections {};
    QWidget *m_rail; // the room of the list, as high as the cards
    QWidget *m_list;
    QButtonGroup *m_group;
    QPushButton *m_jump; // in place of the list
    QBoxLayout *m_cards;
    bool m_jumping {false};
};

} // namespace rhomboid
