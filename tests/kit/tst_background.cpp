#include "ui/workspace/background.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>

using namespace rhomboid;

class TestBackground : public QObject
{
    Q_OBJECT

private slots:
    void theValueArrivesInTheThreadOfItsContext()
    {
        int value = 0;
        const QThread *thread = nullptr;
        inBackground(
            this, [] { return 7; },
            [&](int result) {
                value = result;
                thread = QThread::currentThread();
            });
        QTRY_COMPARE(value, 7);
        QCOMPARE(thread, this->thread());
    }

    // The window may close while an analysis is running.
    void nothingArrivesWhenTheContextIsGone()
    {
        QSemaphore leave;
        QSemaphore left;
        bool arrived = false;
        auto *context = new QObject;
        inBackground(
            context,
            [&] {
                leave.acquire();
                left.release();
                return 7;
            },
            [&](int) { arrived = true; });
        delete context;
        leave.release();
        left.acquire();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
        QCoreApplication::processEvents();
        QVERIFY(!arrived);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
