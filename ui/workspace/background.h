#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace rhomboid {

// Runs `work` on the thread pool and hands its value to `done` in the thread of `context`, unless the context
// is gone by then. `work` must own everything it reads. A watcher, not QFuture::then(context): that asserts
// when the context goes first.
template <class Work, class Done> void inBackground(QObject *context, Work work, Done done)
{
    using Value = decltype(work());
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         done(watcher->future().takeResult());
                     });
    auto promise = std::make_shared<QPromise<Value>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace rhomboid
