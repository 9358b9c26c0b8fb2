#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace rhomboid {

// One window a journal, over the whole session: a second start hands what it was given to the window that is
// there. Where there is no session bus, nothing happens here, and the lock of the journal says that it is
// open.

// Whether another process seems to have the journal open: cheap, and wrong only after a crash.
bool isLocked(const QString &journal);
bool hasSessionBus();
// Asks the window of a journal to come forward and to show the import of `files`. False when nobody answers.
bool handOver(const QString &journal, const QStringList &files);

// What other starts can ask of the window of one journal.
class Instance : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "app.rhomboid.Journal")

public:
    // Takes the name of the journal on the session bus, which is not touched before that.
    Instance(const QString &journal, QObject *parent);
    ~Instance() override;

public slots:
    Q_SCRIPTABLE void Show(const QStringList &files) { emit shown(files); }

signals:
    void shown(const QStringList &files);

private:
    QString m_name;
};

} // namespace rhomboid
