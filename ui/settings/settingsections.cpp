#include "ui/settings/settingsections.h"

#include "ui/kit/card.h"
#include "ui/kit/controls.h"
#include "ui/kit/navbutton.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <functional>
#include <utility>

namespace rhomboid {

namespace {

constexpr double foldBelow = 48; // em
constexpr int listWidth = 226; // px, more where its words need it
constexpr int gap = 16;

// Tab leads from the list into the section that was chosen.
class SectionList : public QFrame
{
public:
    explicit SectionList(std::function<QWidget *()> next) : m_next(std::move(next))
    {
        setProperty("card", true);
    }

protected:
    bool focusNextPrevChild(bool forward) override
    {
        QWidget *field = forward ? m_next() : nullptr;
        if (!field)
            return QFrame::focusNextPrevChild(forward);
        field->setFocus(Qt::TabFocusReason);
        return true;
    }

private:
    std::function<QWidget *()> m_next;
};

} // namespace

SettingSections::SettingSections(QScrollArea &scroller, QWidget *parent)
    : QWidget(parent)
    , m_scroller(scroller)
    , m_rail(new QWidget)
    , m_list(new SectionList([this] { return firstFieldOfCurrent(); }))
    , m_group(new QButtonGroup(this))
    , m_jump(textButton(tr("Go to a section"), ButtonKind::Secondary))
    , m_cards(new QVBoxLayout)
{
    m_list->setParent(m_rail);
    m_list->setAccessibleName(tr("Sections of the settings"));
    auto *names = new QVBoxLayout(m_list);
    names->setContentsMargins(10, 10, 10, 10);
    names->setSpacing(2);
    buildJump();
    m_cards->setSpacing(gap);
    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    right->addWidget(m_jump, 0, Qt::AlignLeft);
    right->addLayout(m_cards);
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    connect(scroller.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        keepListInView();
        if (!m_jumping)
            showWhereOneIs();
    });
}

void SettingSections::buildJump()
{
    auto *menu = new QMenu(m_jump);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const Section &section : std::as_const(m_sections))
            if (!section.card->isHidden())
                menu->addAction(section.button->icon(), section.card->title(), this,
                                [this, card = section.card] { goTo(card); });
    });
    m_jump->setProperty("menu", true);
    m_jump->setMenu(menu);
}

void SettingSections::add(Card *card, const QString &icon)
{
    auto *button = new NavButton(icon, card->title());
    m_list->layout()->addWidget(button);
    m_group->addButton(button);
    connect(button, &NavButton::clicked, this, [this, card] { goTo(card); });
    button->setChecked(m_sections.isEmpty());
    m_sections.append({card, button});
    m_cards->addWidget(card);
}

void SettingSections::addBelow(QWidget *widget) { m_cards->addWidget(widget); }

void SettingSections::renew()
{
    for (const Section &section : std::as_const(m_sections))
        section.button->setVisible(!section.card->isHidden());
    m_list->setVisible(
        std::ranges::any_of(m_sections, [](const Section &section) { return !section.card->isHidden(); }));
    fold();
}

void SettingSections::goTo(const Card *card)
{
    m_jumping = true;
    m_scroller.verticalScrollBar()->setValue(topOf(card) - gap);
    m_jumping = false;
    for (const Section &section : std::as_const(m_sections))
        if (section.card == card)
            section.button->setChecked(true);
}

int SettingSections::topOf(const QWidget *widget) const
{
    return widget->mapTo(m_scroller.widget(), QPoint(0, 0)).y();
}

// The last section that has come to the upper part of the page; the last of all at the end.
void SettingSections::showWhereOneIs()
{
    const QScrollBar &bar = *m_scroller.verticalScrollBar();
    const int line = bar.value() + m_scroller.viewport()->height() / 3;
    for (const Section &section : std::as_const(m_sections))
        if (!section.card->isHidden() && (topOf(section.card) <= line || bar.value() == bar.maximum()))
            section.button->setChecked(true);
}

void SettingSections::keepListInView()
{
    const int above = m_scroller.verticalScrollBar()->value() - topOf(m_rail) + gap;
    m_list->move(0, qBound(0, above, qMax(0, m_rail->height() - m_list->height())));
}

void SettingSections::fold()
{
    const bool folded = width() < theme().em(foldBelow);
    m_rail->setVisible(!folded);
    m_jump->setVisible(folded);
    const int wide = qMax(listWidth, m_list->sizeHint().width());
    m_rail->setFixedWidth(wide);
    m_list->resize(wide, m_list->sizeHint().height());
    m_rail->setMinimumHeight(m_list->height());
    keepListInView();
}

QWidget *SettingSections::firstFieldOfCurrent() const
{
    for (const Section &section : m_sections) {
        if (!section.button->isChecked())
            continue;
        for (QWidget *next = section.card->nextInFocusChain(); next != section.card;
             next = next->nextInFocusChain())
            if (section.card->isAncestorOf(next) && next->isVisible() && next->isEnabled()
                && (next->focusPolicy() & Qt::TabFocus))
                return next;
    }
    return nullptr;
}

void SettingSections::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void SettingSections::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

// The words of the list have got another size.
bool SettingSections::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return done;
}

} // namespace rhomboid
