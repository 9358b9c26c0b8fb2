#pragma once

#include "core/advice/advice.h"
#include "core/analysis/findings.h"
#include "core/base/lazy.h"
#include "core/exchange/importer.h"
#include "core/exercises/catalogue.h"
#include "core/factors/factor.h"
#include "core/journal/change.h"
#include "core/load/load.h"
#include "core/plot/charts.h"
#include "core/store/store.h"
#include "ui/workspace/act.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace rhomboid {

// What every page shows: one consistent picture of the journal and what follows from it. `findings` and `advice` may
// be older than `journal` while the analysis runs; `findingsRevision` says which journal they belong to.
struct State {
    Journal journal {};
    std::shared_ptr<const Loads> loads {};
    Findings findings {};
    Advice advice {};
    quint64 revision {};
    quint64 findingsRevision {};
    QString failure {}; // why the findings could not be worked out anew and are older; empty when they could
};

// What a Workspace works with, given once by main(): the tables of everything that can be added by one row,
// what advice is drawn from, the clock.
struct WorkspaceParts {
    std::span<const RiskFactor> factors {};
    std::span<const Field> fields {};
    std::span<const ChartSpec> charts {};
    std::span<const Importer> importers {};
    Lazy<Knowledge> knowledge {}; // read when it is first needed: the first picture does without
    std::function<WallTime()> now {};
};

// The one mutable object of the program: owns the store, the state and the undo stack. Everything that changes the
// journal goes through perform(); everything that shows it listens to changed().
class Workspace : public QObject
{
    Q_OBJECT

public:
    // Over a journal file that load() opens, or makes: a window can be on show before that.
    Workspace(const QString &path, WorkspaceParts parts, QObject *parent = nullptr);
    ~Workspace() override;

    // Opens the journal, reads it and starts the first analysis. What needs the journal before
    // that (a change, a draft) loads it first, so nothing is lost by being early.
    Result<void> load();
    bool isLoaded() const { return m_state->revision > 0; }
    Result<void> ensureLoaded();
    // Says everything that follows from the journal once more: in another language, from now on.
    Result<void> tellAgain();

    const State &state() const { return *m_state; }
    std::shared_ptr<const State> snapshot() const { return m_state; }
    const Journal &journal() const { return m_state->journal; }
    const WorkspaceParts &parts() const { return m_parts; }
    WallTime now() const { return m_parts.now(); }
    QString path() const { return m_path; }
    QUndoStack &undoStack() { return m_undo; }

    // Writes a change, durable before it returns, and makes it undoable under `name` ("Log workout"). On failure the
    // journal is unchanged and failed() is emitted with the reason.
    Result<void> perform(const Change &change, const ActName &name);

    // Heads for an entry typed now: a fresh uid for a new one, a new `modified` for an edited one.
    EntryHead newHead() const;
    EntryHead editedHead(const EntryHead &old) const;

    // Contents of forms that are not saved yet; they survive a crash.
    void keepDraft(const QString &form, const QByteArray &content);
    std::optional<QByteArray> draft(const QString &form);
    void clearDraft(const QString &form);
    void clearDrafts();

    // Works the findings out once more, after they could not be.
    void analyseAgain() { analyseInBackground(); }
    // True while findings for the current journal are being worked out.
    bool isAnalysing() const { return m_state->findingsRevision != m_state->revision; }

signals:
    void changed(const rhomboid::State &state);
    void failed(const rhomboid::Error &error);

private:
    friend class Edit;

    Result<Change> write(const Change &change);
    void setJournal(Journal journal);
    void analyseInBackground();

    QString m_path;
    std::optional<Store> m_store {};
    WorkspaceParts m_parts;
    std::shared_ptr<const State> m_state;
    QUndoStack m_undo {};
    Result<void> m_lastWrite {};
    bool m_analysing {false};
    bool m_analyseAgain {false};
};

} // namespace rhomboid
