#include "ui/kit/page.h"

#include "ui/kit/controls.h"
#include "ui/kit/scroller.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace rhomboid {

namespace {

constexpr int margin = 32;
constexpr int gap = 16;
constexpr int headingGap = 10;
constexpr double widest = 124; // em; beyond it lines get too long to read and charts too flat

// As wide as the window, up to a width that can be taken in.
class Sheet : public QWidget
{
public:
    Sheet() { limit(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
            limit();
    }

private:
    void limit() { setMaximumWidth(theme().em(widest)); }
};

// A sheet in the middle of a widget, with some pixels before and behind it.
Sheet *sheetIn(QWidget &whole, int before, int behind)
{
    auto *sheet = new Sheet;
    auto *row = new QHBoxLayout(&whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(before);
    row->addStretch();
    row->addWidget(sheet, 1); // it takes all it may before anything is left beside it
    row->addStretch();
    row->addSpacing(behind);
    return sheet;
}

bool canHaveFocus(const QWidget &page, const QWidget *widget)
{
    return widget->isVisibleTo(&page) && widget->isEnabled();
}

bool takesTab(const QWidget &page, const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && canHaveFocus(page, widget);
}

// Of buttons of which one is chosen, that one stands for all.
QWidget *chosenOf(QWidget *widget)
{
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    const QButtonGroup *group = button ? button->group() : nullptr;
    return group && group->exclusive() && group->checkedButton() ? group->checkedButton() : widget;
}

// Title and actions of a page: side by side while both have the room they ask for, else below each other.
class HeadingLayout : public QLayout
{
public:
    HeadingLayout(QLayout *titles, QLayout *actions) : m_titles(titles), m_actions(actions)
    {
        addChildLayout(titles);
        addChildLayout(actions);
    }
    ~HeadingLayout() override
    {
        delete m_titles;
        delete m_actions;
    }

    void addItem(QLayoutItem *) override { Q_UNREACHABLE(); }
    int count() const override { return (m_titles ? 1 : 0) + (m_actions ? 1 : 0); }
    QLayoutItem *itemAt(int index) const override
    {
        return index == 0 ? (m_titles ? m_titles : m_actions) : index == 1 && m_titles ? m_actions : nullptr;
    }
    QLayoutItem *takeAt(int index) override
    {
        return itemAt(index) ? std::exchange(itemAt(index) == m_titles ? m_titles : m_actions, nullptr) : nullptr;
    }

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        if (m_actions->isEmpty())
            return heightOf(*m_titles, width);
        const QSize actions = m_actions->sizeHint();
        if (fits(width))
            return qMax(heightOf(*m_titles, width - actions.width() - headingGap), actions.height());
        return heightOf(*m_titles, width) + headingGap + heightOf(*m_actions, qMin(width, m_actions->sizeHint().width()));
    }
    QSize sizeHint() const override
    {
        const QSize titles = m_titles->sizeHint();
        const QSize actions = m_actions->sizeHint();
        return {titles.width() + headingGap + actions.width(), qMax(titles.height(), actions.height())};
    }
    QSize minimumSize() const override
    {
        return {qMax(m_titles->minimumSize().width(), m_actions->minimumSize().width()), sizeHint().height()};
    }

    void setGeometry(const QRect &rect) override
    {
        QLayout::setGeometry(rect);
        const int wanted = qMin(rect.width(), m_actions->sizeHint().width());
        QRect titles = rect;
        QRect actions = rect;
        if (fits(rect.width())) {
            titles.setWidth(rect.width() - wanted - headingGap);
            actions.setLeft(rect.right() + 1 - wanted);
        } else {
            titles.setHeight(heightOf(*m_titles, rect.width()));
            actions.setTop(titles.bottom() + 1 + headingGap);
            actions.setWidth(wanted);
        }
        const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
        m_titles->setGeometry(QStyle::visualRect(direction, rect, titles));
        m_actions->setGeometry(QStyle::visualRect(direction, rect, actions));
    }

private:
    bool fits(int width) const { return sizeHint().width() <= width; }
    static int heightOf(const QLayout &layout, int width)
    {
        return layout.hasHeightForWidth() ? layout.heightForWidth(width) : layout.sizeHint().height();
    }

    QLayout *m_titles;
    QLayout *m_actions;
};

// What Tab reaches first in a part of a page, if not the part itself; null when there is nothing.
QWidget *firstIn(const QWidget &page, QWidget *part)
{
    if (takesTab(page, part))
        return part;
    for (QWidget *next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain())
        if (part->isAncestorOf(next) && takesTab(page, next))
            return chosenOf(next);
    return nullptr;
}

} // namespace

Page::Page(const QString &title, QWidget *parent)
    : QWidget(parent), m_eyebrow(textLabel({}, Type::Small, Tone::Text2)), m_title(textLabel(title, Type::Title)),
      m_actions(new QHBoxLayout), m_scroller(scrollerOf(new QWidget)), m_body(new QVBoxLayout)
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(title);
    m_eyebrow->hide();

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_eyebrow);
    titles->addWidget(m_title);
    m_actions->setSpacing(10);
    auto *heading = new HeadingLayout(titles, m_actions);

    QWidget *content = m_scroller->widget();
    content->setObjectName(QStringLiteral("page"));
    // The scroll bar stands within the margin, which is as wide on the other side.
    const int bar = m_scroller->verticalScrollBar()->sizeHint().width();
    auto *column = new QVBoxLayout(sheetIn(*content, bar, 0));
    column->setContentsMargins(margin - bar, 24, margin - bar, 24);
    column->setSpacing(gap);
    column->addLayout(heading);
    m_body->setSpacing(gap);
    column->addLayout(m_body, 1);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroller, 1);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::receive(const Destination &) { }

void Page::leave() { }

void Page::save() { }

QWidget *Page::start()
{
    for (QWidget *part : std::as_const(m_starts))
        if (QWidget *place = firstIn(*this, part))
            return place;
    return firstIn(*this, this);
}

void Page::takeFocus(QWidget *last)
{
    const bool inView = last && isAncestorOf(last) && canHaveFocus(*this, last) && !last->visibleRegion().isEmpty();
    QWidget *place = inView ? last : start();
    (place ? place : this)->setFocus();
}

QHBoxLayout *Page::footer()
{
    if (!m_footer) {
        m_footer = new QFrame;
        m_footer->setObjectName(QStringLiteral("footer"));
        const int bar = m_scroller->verticalScrollBar()->sizeHint().width();
        m_footerRow = new QHBoxLayout(sheetIn(*m_footer, bar, bar)); // in line with what is above it
        m_footerRow->setContentsMargins(margin - bar, 10, margin - bar, 10);
        m_footerRow->setSpacing(10);
        layout()->addWidget(m_footer);
    }
    return m_footerRow;
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setEyebrow(const QString &text)
{
    m_eyebrow->setText(text);
    m_eyebrow->setVisible(!text.isEmpty());
}

} // namespace rhomboid
