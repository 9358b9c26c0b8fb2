#include "ui/workspace/workspace.h"

#include "core/analysis/analyse.h"
#include "core/base/uid.h"
#include "ui/workspace/background.h"
#include "ui/workspace/edit.h"
#include "ui/workspace/reading.h"

#include <exception>

namespace rhomboid {

namespace {

struct Outcome {
    Findings findings {};
    Advice advice {};
    QString failure {};
};

// Libraries may throw (no memory, no number where one must be): that must not end the program. Says why the
// work could not be done; nothing when it was.
template <class Work> QString whyNot(Work work)
{
    try {
        work();
        return {};
    } catch (const std::exception &problem) {
        return QString::fromLocal8Bit(problem.what());
    }
}

// Warnings come from the entries: where the statistics fail, advice is drawn all the same.
Outcome outcomeOf(const State &state, const WorkspaceParts &parts, const WallTime &moment)
{
    Outcome outcome {.findings = state.findings, .advice = state.advice};
    outcome.failure =
        whyNot([&] { outcome.findings = analyse(state.journal, parts.factors, moment, analysisSeed); });
    const QString unadvised = whyNot([&] {
        outcome.advice = advise(outcome.findings, state.journal, parts.knowledge,
                                {.factors = parts.factors, .fields = parts.fields}, moment);
    });
    if (outcome.failure.isEmpty())
        outcome.failure = unadvised;
    return outcome;
}

} // namespace

Workspace::Workspace(const QString &path, WorkspaceParts parts, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_parts(std::move(parts))
    , m_state(std::make_shared<State>())
{
}

Workspace::~Workspace() = default;

Result<void> Workspace::load()
{
    if (!m_store) {
        Result<Store> store =
            Store::open(m_path, isForReading(*this) ? Store::Mode::ReadOnly : Store::Mode::OpenOrCreate);
        if (!store)
            return store.error();
        m_store.emplace(*std::move(store));
    }
    Result<Journal> journal = m_store->load();
    if (!journal)
        return journal.error();
    setJournal(*std::move(journal));
    return {};
}

Result<void> Workspace::ensureLoaded()
{
    if (isLoaded())
        return {};
    Result<void> loaded = load();
    if (!loaded)
        emit failed(loaded.error());
    return loaded;
}

Result<void> Workspace::tellAgain()
{
    m_parts.knowledge = m_parts.knowledge.again();
    return isLoaded() ? load() : Result<void>();
}

Result<void> Workspace::perform(const Change &change, const ActName &name)
{
    if (const Result<void> loaded = ensureLoaded(); !loaded)
        return loaded;
    m_lastWrite = {};
    m_undo.push(new Edit(*this, change, name));
    return m_lastWrite;
}

EntryHead Workspace::newHead() const
{
    const WallTime moment = now();
    return {.uid = freshUid(), .entered = moment, .modified = moment};
}

EntryHead Workspace::editedHead(const EntryHead &old) const
{
    EntryHead head = old;
    head.modified = now();
    return head;
}

void Workspace::keepDraft(const QString &form, const QByteArray &content)
{
    if (!ensureLoaded() || m_store->isReadOnly())
        return;
    if (const Result<void> kept = m_store->keepDraft(form, content); !kept)
        emit failed(kept.error());
}

std::optional<QByteArray> Workspace::draft(const QString &form)
{
    if (!ensureLoaded())
        return std::nullopt;
    const Result<std::optional<QByteArray>> found = m_store->draft(form);
    return found ? *found : std::nullopt;
}

void Workspace::clearDraft(const QString &form)
{
    if (!ensureLoaded() || m_store->isReadOnly())
        return;
    if (const Result<void> cleared = m_store->clearDraft(form); !cleared)
        emit failed(cleared.error());
}

void Workspace::clearDrafts()
{
    if (!ensureLoaded() || m_store->isReadOnly())
        return;
    if (const Result<void> cleared = m_store->clearDrafts(); !cleared)
        emit failed(cleared.error());
}

Result<Change> Workspace::write(const Change &change)
{
    Result<Change> inverse = m_store->apply(change);
    if (!inverse) {
        m_lastWrite = inverse.error();
        emit failed(inverse.error());
        return inverse;
    }
    setJournal(rhomboid::apply(m_state->journal, change));
    return inverse;
}

void Workspace::setJournal(Journal journal)
{
    auto next = std::make_shared<State>(*m_state);
    next->loads = std::make_shared<const Loads>(journal, ExerciseIndex(journal));
    next->journal = std::move(journal);
    ++next->revision;
    m_state = std::move(next);
    emit changed(*m_state);
    analyseInBackground();
}

// One analysis at a time: while one runs, newer journals only leave word that another is wanted.
void Workspace::analyseInBackground()
{
    if (m_analysing) {
        m_analyseAgain = true;
        return;
    }
    m_analysing = true;
    const auto work = [snapshot = m_state, parts = m_parts, moment = now()] {
        return outcomeOf(*snapshot, parts, moment);
    };
    const auto done = [this, revision = m_state->revision](const Outcome &outcome) {
        m_analysing = false;
        auto next = std::make_shared<State>(*m_state);
        next->findings = outcome.findings;
        next->advice = outcome.advice;
        next->failure = outcome.failure;
        next->findingsRevision = revision;
        m_state = std::move(next);
        emit changed(*m_state);
        if (std::exchange(m_analyseAgain, false))
            analyseInBackground();
    };
    inBackground(this, work, done);
}

} // namespace rhomboid
