// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "can/frame.h"
#include "log/read_summary.h"

namespace packdeck::log {

/// Where a reader puts what it finds: frames go on in batches, everything else is counted.
class FrameCollector
{
public:
    FrameCollector(LogFormat format, FrameSink sink);

    void add(const can::Frame& frame)
    {
        m_batch.push_back(frame);
        ++m_summary.frames;
        if (m_batch.size() == batchSize) {
            m_summary.stopped = !flush();
        }
    }

    void addFd() { ++m_summary.fdFrames; }

    void addOther() { ++m_summary.otherRecords; }

    void addMissing(std::uint64_t frames) { m_summary.missingFrames += frames; }

    /// `line`: its number, or that of the record.
    void addBad(std::uint64_t line, std::string_view reason);

    /// The number of the channel of this name; the first one seen is 0. False when there are too many.
    [[nodiscard]] bool busOf(std::string_view channel, std::uint8_t& bus);

    [[nodiscard]] bool stopped() const { return m_summary.stopped; }

    [[nodiscard]] ReadSummary& summary() { return m_summary; }

    static constexpr std::size_t mostChannels = 256; ///< as many as Frame::bus can number

    /// The last frames go on.
    [[nodiscard]] ReadSummary finish();

private:
    static constexpr std::size_t batchSize = 2048; ///< 48 KiB of frames

    bool flush();

    FrameSink m_sink;
    ReadSummary m_summary;
    std::vector<can::Frame> m_batch;
    std::uint8_t m_lastBus = 0;
};

} // namespace packdeck::log
