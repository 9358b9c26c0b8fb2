#include "ui/advice/sourceacts.h"

#include "core/advice/knowledge.h"
#include "ui/kit/controls.h"
#include "ui/kit/navigator.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>
#include <QUrl>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(sourceacts)
};

// Where everything is said that was done, so that it is read out too; a list that stands alone says it itself.
void say(const QToolButton &button, const QString &text)
{
    for (QWidget *above = button.parentWidget(); above; above = above->parentWidget())
        if (auto *navigator = dynamic_cast<Navigator *>(above))
            return navigator->notify({.text = text});
    QToolTip::showText(button.mapToGlobal(QPoint(0, button.height())), text);
}

void copyReference(const QToolButton &button, const Source &source)
{
    const QString text = reference(source);
    QGuiApplication::clipboard()->setText(source.link.isEmpty() ? text : text + u' ' + source.link);
    say(button, Words::tr("Reference copied"));
}

// Where no browser answers, the address is still of use.
void openInBrowser(const QToolButton &button, const QString &link)
{
    if (QDesktopServices::openUrl(QUrl(link)))
        return;
    QGuiApplication::clipboard()->setText(link);
    say(button, Words::tr("No browser opened. The address is copied."));
}

void showActs(QToolButton &button, const Source &source)
{
    auto *menu = new QMenu(&button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (!source.link.isEmpty()) {
        QAction *open = menu->addAction(icon(QStringLiteral("globe")),
                                        Words::tr("Open in the browser: %1", "site")
                                            .arg(QUrl(source.link).host()));
        open->setToolTip(source.link);
        QObject::connect(open, &QAction::triggered, &button,
                         [&button, link = source.link] { openInBrowser(button, link); });
    }
    QAction *copy = menu->addAction(icon(QStringLiteral("note")), Words::tr("Copy the reference"));
    QObject::connect(copy, &QAction::triggered, &button, [&button, source] { copyReference(button, source); });
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

} // namespace

QToolButton *sourceActs(const Source &source, Tone tone)
{
    QToolButton *button =
        iconButton(QStringLiteral("more"), Words::tr("Open or copy: %1", "source").arg(source.title), tone);
    if (!source.link.isEmpty())
        button->setToolTip(Words::tr("Opens in the browser: %1", "address").arg(source.link));
    QObject::connect(button, &QToolButton::clicked, button, [button, source] { showActs(*button, source); });
    return button;
}

} // namespace rhomboid
