#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace rhomboid {

// What something that can be undone is called. It is asked whenever it is shown, so that it follows the
// language.
using ActName = std::function<QString()>;

// What stands on the undo stack of the program.
class Act : public QUndoCommand
{
public:
    explicit Act(ActName name) : m_name(std::move(name)) { }

    QString name() const { return m_name(); }

private:
    ActName m_name;
};

} // namespace rhomboid
