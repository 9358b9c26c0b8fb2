#include "ui/kit/page.h"

#include "ui/kit/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int margin = 32;
constexpr int gap = 16;

} // namespace

Page::Page(const QString &title, QWidget *parent)
    : QWidget(parent), m_eyebrow(textLabel({}, Type::Small, Tone::Text2)), m_title(textLabel(title, Type::Title)),
      m_actions(new QHBoxLayout), m_scroller(new QScrollArea), m_body(new QVBoxLayout)
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(title);
    m_eyebrow->hide();

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_eyebrow);
    titles->addWidget(m_title);
    m_actions->setSpacing(10);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addLayout(titles, 1);
    heading->addLayout(m_actions);

    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 24, margin, 24);
    column->setSpacing(gap);
    column->addLayout(heading);
    m_body->setSpacing(gap);
    column->addLayout(m_body, 1);

    m_scroller->setWidget(content);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->setFocusPolicy(Qt::NoFocus);

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

QHBoxLayout *Page::footer()
{
    if (!m_footer) {
        m_footer = new QFrame;
        m_footer->setObjectName(QStringLiteral("footer"));
        auto *row = new QHBoxLayout(m_footer);
        row->setContentsMargins(margin, 10, margin, 10);
        row->setSpacing(10);
        layout()->addWidget(m_footer);
    }
    return static_cast<QHBoxLayout *>(m_footer->layout());
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
