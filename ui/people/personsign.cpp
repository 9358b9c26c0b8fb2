#include "ui/people/personsign.h"

#include "ui/kit/controls.h"
#include "ui/people/peopledialog.h"
#include "ui/people/peoplemenu.h"
#include "ui/theme/theme.h"
#include "ui/workspace/reading.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>

namespace rhomboid {

namespace {

constexpr int pageMargin = 32;

} // namespace

QIcon personIcon(int color)
{
    const int size = theme().em(1.1);
    const double ratio = qApp->devicePixelRatio();
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(personColors().value(color));
    painter.drawEllipse(QRectF(0, 0, size, size).adjusted(size / 6.0, size / 6.0, -size / 6.0, -size / 6.0));
    return picture;
}

PersonLine::PersonLine(QWidget *parent)
    : QWidget(parent)
    , m_dot(new QLabel)
    , m_text(textLabel({}, Type::Small, Tone::Text2))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pageMargin, 10, pageMargin, 0);
    row->setSpacing(6);
    row->addWidget(m_dot);
    row->addWidget(m_text, 1);
    hide();
}

void PersonLine::show(const Listed &listed, bool visible)
{
    setVisible(visible);
    if (!visible)
        return;
    const QString name = displayName(listed);
    m_text->setText(listed.person.madeUp                ? tr("%1, made-up entries").arg(name)
                        : listed.person.enteredForOther ? tr("%1, entered by someone else").arg(name)
                                                        : name);
    m_dot->setPixmap(personIcon(listed.color).pixmap(theme().em(0.9)));
}

QString PersonLine::text() const { return isHidden() ? QString() : m_text->text(); }

PersonSwitch::PersonSwitch(QString journal, QAction *dialog, QWidget *parent)
    : QToolButton(parent)
    , m_journal(std::move(journal))
{
    setProperty("nav", true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this,
            [this, menu, dialog] { fillPeopleMenu(*menu, m_journal, dialog); });
    hide();
}

void PersonSwitch::show(const Listed &listed, bool visible)
{
    setVisible(visible);
    if (!visible)
        return;
    setText(QChar(0x2002) + fontMetrics().elidedText(displayName(listed), Qt::ElideRight, theme().em(9)));
    setAccessibleName(tr("Journal: %1").arg(displayName(listed)));
    setToolTip(tr("Switch to another person"));
    setIcon(personIcon(listed.color));
    setIconSize(QSize(theme().em(1.1), theme().em(1.1)));
}

PersonSigns::PersonSigns(Workspace &workspace, QMainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
    , m_dialog(new QAction(tr("&People on this computer…"), this))
    , m_line(new PersonLine)
    , m_foot(new PersonSwitch(workspace.path(), m_dialog))
{
    m_dialog->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    connect(m_dialog, &QAction::triggered, this, [this] {
        if (m_workspace.ensureLoaded())
            PeopleDialog(m_workspace, &m_window).exec();
    });
    window.installEventFilter(this);
    renew();
}

void PersonSigns::renew()
{
    Listed listed = personAt(m_workspace.path());
    if (m_workspace.isLoaded())
        listed.person = personOf(m_workspace.journal());
    const bool apart = listed.person.madeUp || !listed.person.name.isEmpty() || people().size() > 1;
    const QString name = displayName(listed);
    m_window.setWindowTitle(isForReading(m_workspace) ? tr("Rhomboid - %1, read only").arg(name)
                                                      : tr("Rhomboid - %1[*]").arg(name));
    m_line->show(listed, apart);
    m_foot->show(listed, apart);
}

// Another window may have changed the list; and the dots are painted with the colours and sizes of the theme.
bool PersonSigns::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::StyleChange)
        renew();
    return false;
}

} // namespace rhomboid
