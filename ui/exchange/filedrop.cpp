#include "ui/exchange/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace rhomboid {

FileDrop::FileDrop(QWidget &window, std::function<void(const QStringList &)> take)
    : QObject(&window)
    , m_take(std::move(take))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event); // which a drag that enters is, too
    if (!drop->mimeData()->hasUrls())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::DragEnter)
        return true;
    QStringList files;
    for (const QUrl &url : drop->mimeData()->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    m_take(files);
    return true;
}

} // namespace rhomboid
