#include "bench.h"
#include "core/inference/infer.h"
#include "tests/simulation/scenarios.h"
#include "tests/simulation/studyof.h"

#include <algorithm>
#include <array>
#include <vector>

// The whole inference of 1,500 sessions, 11 factors and 19,999 draws against the plain reference in one run
// (analysis.md section 10), where the reference is at hand; and how the time grows with the journal.
using namespace rhomboid;
using namespace rhomboid::simulation;

#ifdef RHOMBOID_REFERENCE
extern "C" int h3_ss(int n, int p, int factors, const double *times, const double *x, const double *y,
                     int sessions, const double *sessionTimes, int peaks, const double *peakDays, int draws,
                     quint64 seed, int fixed, double *hyper, double *beta, double *se, double *t, double *info,
                     double *adjusted, double *whitened);
#endif

namespace {

constexpr int sessions = 1500;
constexpr int draws = 19'999;
constexpr int rounds = 9;

Study studyWith(int count)
{
    std::vector<Habit> habits;
    for (std::size_t i = 0; i < habitCount; ++i)
        if (static_cast<Habit>(i) != Habit::RestDays)
            habits.push_back(static_cast<Habit>(i));
    return studyOf(simulate(*findScenario("S6"), count, 4'242, 1), habits);
}

double timeOf(const Study &study)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(processorMilliseconds([&] { (void)infer(study, {.draws = draws, .seed = 1}); }));
    return median(times);
}

#ifdef RHOMBOID_REFERENCE

// The reference's search and draws, and its jackknife over blocks by the same routine as ours.
class Reference
{
public:
    explicit Reference(const Study &study) : m_study(study), m_design(designOf(study, {}))
    {
        const Eigen::Index regressors = m_design.regressors();
        m_x = m_design.columns.leftCols(regressors);
        m_y = m_design.columns.col(regressors);
        m_whitened.resize(m_design.columns.rows(), regressors + 1);
    }

    void run()
    {
        const int rows = static_cast<int>(m_x.rows());
        const int regressors = static_cast<int>(m_x.cols());
        const int factors = static_cast<int>(m_design.factors.size());
        constexpr double peak = 1.5;
        std::array<double, 3> hyper {};
        std::array<double, 8> info {};
        std::array<double, habitCount> beta {};
        std::array<double, habitCount> se {};
        std::array<double, habitCount> t {};
        std::array<double, habitCount> adjusted {};
        h3_ss(rows, regressors, factors, m_design.times.data(), m_x.data(), m_y.data(),
              static_cast<int>(m_study.sessions.size()), m_study.sessions.data(), 1, &peak, draws, 1, 0,
              hyper.data(), beta.data(), se.data(), t.data(), info.data(), adjusted.data(), m_whitened.data());
        if (const auto fit = leastSquares(m_whitened))
            (void)jackknifeRatios(m_whitened, *fit, blocksOf(m_design.times));
    }

private:
    const Study &m_study;
    Design m_design;
    Columns m_x {};
    Eigen::VectorXd m_y {};
    Columns m_whitened {};
};

void againstReference(const Study &study, Scoreboard &board)
{
    Reference reference(study);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        theirs.push_back(processorMilliseconds([&] { reference.run(); }));
        ours.push_back(processorMilliseconds([&] { (void)infer(study, {.draws = draws, .seed = 1}); }));
    }
    board.say(QStringLiteral("reference %1 ms, ours %2 ms")
                  .arg(median(theirs), 0, 'f', 1)
                  .arg(median(ours), 0, 'f', 1));
    board.atMost(QStringLiteral("ours against the reference"), median(ours) / median(theirs), 1,
                 QStringLiteral("x"));
}

#else

void againstReference(const Study &, Scoreboard &board)
{
    board.say(QStringLiteral("SKIP: the reference implementation is not at hand"));
}

#endif

} // namespace

int main()
{
    Scoreboard board;
    againstReference(studyWith(sessions), board);
    std::vector<double> perSession;
    for (const int count : {100, 300, 1'000, 3'000, 10'000}) {
        const double time = timeOf(studyWith(count));
        board.say(QStringLiteral("%1 sessions: %2 ms").arg(count).arg(time, 0, 'f', 1));
        perSession.push_back(time / count);
    }
    // The draws do not grow with the journal, so from 1,000 sessions on the time does, and no faster.
    board.atMost(QStringLiteral("10,000 against 1,000 sessions, by session"), perSession[4] / perSession[2], 1.5,
                 QStringLiteral("x"));
    return board.verdict();
}
