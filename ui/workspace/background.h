#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace rhomboid {

// Runs `work` on the thread pool and hands its value to `done` in the thread of `context`, unless the context is gone
// by then. `work` must own everything it reads.
template<class Work, class Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Value = decltype(work());
    auto promise = std::make_shared<QPromise<Value>>();
    promise->future().then(context, std::move(done));
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace rhomboid
