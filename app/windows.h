#pragma once

#include "app/commands/command.h"
#include "core/base/result.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace rhomboid {

class MainWindow;
class Workspace;

// Everything a workspace needs but its journal, which is read by load().
std::unique_ptr<Workspace> makeWorkspace(const QString &journal);

// The windows of this process, one for each journal that is open.
class Windows : public QObject
{
    Q_OBJECT

public:
    explicit Windows(Console &console);
    ~Windows() override;

    // A window for a journal, or the one it has; files to import are shown in it once it has its journal.
    // False when there will be no window: another process has it and shows it, or it cannot be opened at all.
    bool open(const QString &journal, const QStringList &files = {});
    // What the process ends with.
    ExitCode outcome() const { return m_outcome; }

private:
    struct Place;

    Place *placeOf(const QString &journal);
    void show(Place &place, const QStringList &files);
    void load(Place &place, const QStringList &files);
    void forgetClosed();

    Console &m_console;
    std::vector<std::unique_ptr<Place>> m_places {};
    ExitCode m_outcome {ExitCode::Done};
};

} // namespace rhomboid
