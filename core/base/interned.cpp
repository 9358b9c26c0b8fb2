#include "core/base/interned.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>

#include <unordered_set>

namespace rhomboid {

// The analysis makes copies of answers in a thread of its own.
Interned::Interned(const QString &text)
{
    static QMutex mutex;
    // Its elements stay where they are, however many there get to be.
    static std::unordered_set<QString> texts;
    const QMutexLocker lock(&mutex);
    m_text = &*texts.insert(text).first;
}

} // namespace rhomboid
