#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <thread>
#include <vector>

namespace rhomboid::simulation {

// work(0), work(1), … on so many threads, in the order of the replicates however they were shared out.
template <class Work> auto forReplicates(int count, int threads, Work &&work)
{
    using Result = decltype(work(std::uint32_t {}));
    std::vector<Result> results(static_cast<std::size_t>(count));
    std::atomic<std::uint32_t> next {0};
    const auto run = [&] {
        for (std::uint32_t replicate = next++; replicate < static_cast<std::uint32_t>(count);
             replicate = next++)
            results[replicate] = work(replicate);
    };
    std::vector<std::thread> others;
    for (int i = 1; i < std::min(threads, count); ++i)
        others.emplace_back(run);
    run();
    for (std::thread &thread : others)
        thread.join();
    return results;
}

} // namespace rhomboid::simulation
