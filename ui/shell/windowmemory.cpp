#include "ui/shell/windowmemory.h"

#include <QCryptographicHash>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>

namespace rhomboid {

namespace {

constexpr QLatin1StringView lastGeometryKey("window/geometry"); // of any journal: where a new one opens
constexpr QLatin1StringView pageKey("page");
constexpr QLatin1StringView dayKey("day");

// Settings keep no paths as keys.
QString keyFor(const QString &journal, QLatin1StringView what)
{
    const QByteArray name =
        QCryptographicHash::hash(journal.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return QStringLiteral("windows/%1/%2").arg(QString::fromLatin1(name), what);
}

QString splitterKey(const QString &journal, const QSplitter &splitter)
{
    return keyFor(journal, QLatin1StringView("split_")) + splitter.objectName();
}

} // namespace

void rememberWindow(const QMainWindow &window, const QString &journal, const QString &page, QDate today)
{
    QSettings kept;
    kept.setValue(lastGeometryKey, window.saveGeometry());
    kept.setValue(keyFor(journal, QLatin1StringView("geometry")), window.saveGeometry());
    kept.setValue(keyFor(journal, pageKey), page);
    kept.setValue(keyFor(journal, dayKey), today);
    for (const QSplitter *splitter : window.findChildren<QSplitter *>())
        if (!splitter->objectName().isEmpty()
            && splitter->orientation() == Qt::Horizontal) // not while stacked
            kept.setValue(splitterKey(journal, *splitter), splitter->saveState());
}

void restoreWindow(QMainWindow &window, const QString &journal)
{
    const QSettings kept;
    const QVariant last = kept.value(lastGeometryKey);
    window.restoreGeometry(kept.value(keyFor(journal, QLatin1StringView("geometry")), last).toByteArray());
}

void restoreSplitters(QWidget &page, const QString &journal)
{
    const QSettings kept;
    for (QSplitter *splitter : page.findChildren<QSplitter *>())
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(kept.value(splitterKey(journal, *splitter)).toByteArray());
}

void rewind(const QWidget &page)
{
    for (const QScrollArea *area : page.findChildren<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly))
        area->verticalScrollBar()->setValue(0);
}

bool wasClosed(const QString &journal) { return QSettings().contains(keyFor(journal, pageKey)); }

std::optional<QString> lastPage(const QString &journal, QDate today)
{
    const QSettings kept;
    if (!wasClosed(journal) || kept.value(keyFor(journal, dayKey)).toDate() != today)
        return std::nullopt;
    return kept.value(keyFor(journal, pageKey)).toString();
}

void forgetPage(const QString &journal) { QSettings().remove(keyFor(journal, pageKey)); }

} // namespace rhomboid
