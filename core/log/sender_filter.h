// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

#include "can/frame.h"

namespace packdeck::log {

struct SenderFilterOptions
{
    std::bitset<256> hiddenBuses; ///< by Frame::bus, as ReadSummary::channels of an earlier reading numbers them

    /// In the vendor's logs a transmission of the logging computer stands twice: as sent, and as its own interface got
    /// it back (Frame::LocalEcho). Of such a pair the echo is left out; an echo without its original stays.
    bool dropEchoes = false;
};

/// Leaves frames of a log out, in the order of the log. One thread.
class SenderFilter
{
public:
    explicit SenderFilter(const SenderFilterOptions& options);

    /// What passes of these and of those still held back; good until the next call.
    [[nodiscard]] std::span<const can::Frame> pass(std::span<const can::Frame> frames);

    /// What is still held back at the end of the log.
    [[nodiscard]] std::span<const can::Frame> finish();

    [[nodiscard]] std::uint64_t echoes() const { return m_echoes; }

    /// An echo was always the neighbour of its original in the logs seen; a busy bus may put some rows between.
    static constexpr std::size_t echoRows = 8;
    static constexpr std::int64_t echoTime_us = 20'000;

private:
    struct Held
    {
        can::Frame frame;
        bool paired = false;
    };

    [[nodiscard]] bool joinsPair(const can::Frame& frame);

    SenderFilterOptions m_options;
    std::deque<Held> m_held;
    std::vector<can::Frame> m_passed;
    std::uint64_t m_echoes = 0;
};

} // namespace packdeck::log
