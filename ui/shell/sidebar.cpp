#include "ui/shell/sidebar.h"

#include "ui/kit/controls.h"
#include "ui/kit/navbutton.h"
#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace rhomboid {

namespace {

QString todayKey() { return QStringLiteral("today"); }

// As large as the text beside it, whatever size that takes on.
class Logo : public QLabel
{
public:
    Logo() { renew(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            renew();
    }

private:
    void renew() { setPixmap(appIcon().pixmap(theme().em(1.5))); }
};

QWidget *brand()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(10, 0, 0, 8);
    row->setSpacing(10);
    row->addWidget(new Logo);
    QLabel *name = textLabel(QStringLiteral("Rhomboid"), Type::Heading);
    name->setWordWrap(false);
    row->addWidget(name, 1);
    return box;
}

QWidget *privacyNote()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(10, 6, 0, 0);
    row->setSpacing(8);
    row->addWidget(iconLabel(QStringLiteral("lock"), Tone::Text3), 0, Qt::AlignTop);
    row->addWidget(textLabel(Sidebar::tr("Only on this computer"), Type::Caption, Tone::Text3), 1);
    return box;
}

} // namespace

Sidebar::Sidebar(std::span<const PageRow> pages, QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_badge(new QLabel)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 20, 12, 16);
    column->setSpacing(4);
    column->addWidget(brand());

    QByteArray group;
    bool atFoot = false;
    for (const PageRow &page : pages) {
        if (page.place == PagePlace::Foot && !std::exchange(atFoot, true))
            column->addStretch(1);
        if (group != page.group && !atFoot) {
            group = page.group;
            QLabel *heading =
                textLabel(QCoreApplication::translate("navigation", page.group), Type::Caption, Tone::Text2);
            heading->setContentsMargins(10, 10, 0, 0);
            column->addWidget(heading);
        }
        column->addWidget(addPage(page));
    }
    if (!atFoot)
        column->addStretch(1);
    column->addWidget(privacyNote());

    m_badge->setObjectName(QStringLiteral("badge"));
    m_badge->setAlignment(Qt::AlignCenter);
    auto *inside = new QHBoxLayout(m_buttons.value(todayKey()));
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addStretch(1);
    inside->addWidget(m_badge, 0, Qt::AlignVCenter);
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_badge->hide();
}

QToolButton *Sidebar::addPage(const PageRow &page)
{
    auto *button = new NavButton(page.icon, QCoreApplication::translate("navigation", page.title));
    button->setToolTip(page.shortcut.toString(QKeySequence::NativeText));
    m_group->addButton(button);
    m_buttons.insert(page.key, button);
    connect(button, &QToolButton::clicked, this, [this, key = page.key] { emit chosen(key); });
    button->installEventFilter(this);
    return button;
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<const QKeyEvent *>(event);
    const int inwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const bool leads = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter
        || press->key() == Qt::Key_Space || press->key() == inwards;
    if (!leads || (press->modifiers() & ~Qt::KeypadModifier))
        return QFrame::eventFilter(watched, event);
    emit entered(m_buttons.key(static_cast<QToolButton *>(watched)));
    return true;
}

void Sidebar::setCurrent(const QString &key)
{
    if (QToolButton *button = m_buttons.value(key))
        button->setChecked(true);
}

void Sidebar::addFoot(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, widget);
}

void Sidebar::setBadge(int count)
{
    m_badge->setText(QString::number(count));
    m_badge->setVisible(count > 0);
    m_buttons.value(todayKey())
        ->setAccessibleDescription(count > 0 ? tr("%n open check-in(s)", nullptr, count) : QString());
}

} // namespace rhomboid
