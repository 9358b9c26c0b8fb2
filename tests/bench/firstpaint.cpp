// Loaded by QT_QPA_GENERIC_PLUGINS=firstpaint into any Qt program: prints the monotonic clock, in
// nanoseconds, when the first window has been painted. So the measured programs are the ones people run,
// without a word about it.
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QWindow>

#include <cstdio>
#include <ctime>

namespace {

class Watcher : public QObject
{
    Q_OBJECT

public:
    explicit Watcher(QObject *parent) : QObject(parent)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *window = event->type() == QEvent::Expose ? qobject_cast<QWindow *>(watched) : nullptr;
        if (window && window->isTopLevel() && window->isExposed()) {
            QCoreApplication::instance()->removeEventFilter(this);
            // Widgets paint while they handle the event that stands here: what is queued now comes after
            // that.
            QMetaObject::invokeMethod(this, &Watcher::tell, Qt::QueuedConnection);
        }
        return false;
    }

private:
    static long long nanoseconds(clockid_t clock)
    {
        timespec now {};
        clock_gettime(clock, &now);
        return static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    }

    void tell()
    {
        std::printf("%lld %lld\n", nanoseconds(CLOCK_MONOTONIC), nanoseconds(CLOCK_PROCESS_CPUTIME_ID));
        std::fflush(stdout);
    }
};

class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject *create(const QString &, const QString &) override { return new Watcher(this); }
};

} // namespace

#include "firstpaint.moc"
