#include "tests/fault/savedriver.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QThread>

#include <unistd.h>

using namespace rhomboid;

namespace {

bool acknowledge(const QString &uid)
{
    const QByteArray line = "A " + uid.toUtf8() + '\n';
    return ::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) == line.size();
}

} // namespace

// Saves workouts until it is killed: JOURNAL NAME [early]. A uid goes to standard output by write(2), and
// only after apply() has returned: what the parent has read is acknowledged, and must be in the journal
// whatever happens next. With `early` it breaks that promise on purpose, so that the test can show that it
// would notice.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const bool early = arguments.value(3) == u"early";
    auto store = Store::open(arguments[1]);
    if (!store)
        return 1;
    for (int i = 0;; ++i) {
        // Every third save replaces the workout saved before.
        const QString uid = QStringLiteral("%1-%2").arg(arguments[2]).arg(i % 3 == 2 ? i - 1 : i);
        if (early) {
            if (!acknowledge(uid))
                return 1;
            QThread::msleep(5); // about as long as a save: every second kill falls between promise and save
        }
        if (!store->apply(putting(fault::workoutNamed(uid))))
            return 1;
        if (!early && !acknowledge(uid))
            return 1;
    }
}
