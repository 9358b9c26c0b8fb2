#pragma once

#include "core/exchange/importer.h"
#include "ui/kit/snackbar.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

namespace rhomboid {

class ImportPreview;
class Navigator;
class Workspace;

// The files that were brought to a window, shown one after the other: a file that comes while the preview of
// another one or any other dialog stands open waits for its end. What cannot be read is told when nothing
// waits any more, so that no preview stands over it.
class ImportQueue : public QObject
{
    Q_OBJECT

public:
    ImportQueue(Workspace &workspace, Navigator &navigator, QWidget &window);

    void add(const QStringList &paths);

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    struct Waiting {
        QString path {};
        std::optional<Result<ImportDraft>> draft {}; // once it was read
    };

    bool has(const QString &path) const;
    void read(const QString &path);
    void next();
    void show(const ImportDraft &draft, const QString &path);
    void import();
    void tellRefused();
    void tellWaiting();
    bool isBlocked() const;

    Workspace &m_workspace;
    Navigator &m_navigator;
    QWidget &m_window;
    QList<Waiting> m_waiting {};
    QPointer<ImportPreview> m_open {};
    QString m_openPath {};
    QStringList m_refused {}; // why files could not be read
    Notice m_imported {}; // of the last import
};

} // namespace rhomboid
