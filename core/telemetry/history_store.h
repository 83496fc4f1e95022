// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "telemetry/frame_stream.h"
#include "telemetry/history.h"
#include "telemetry/old_blocks.h"
#include "telemetry/signal_column.h"

namespace packdeck::telemetry {

/// What History guards with its lock. Readers too may derive columns, so nothing here is const in truth.
class HistoryStore
{
public:
    explicit HistoryStore(std::size_t budget);

    void append(const can::Frame& frame, std::int64_t time_us);
    void bind(const binding::PackId& pack, std::shared_ptr<const binding::PackBinding> binding);
    std::uint32_t define(std::uint8_t bus, const dbc::Message& message, const dbc::Signal& signal);

    [[nodiscard]] bool has(const SignalRef& ref);
    void envelopes(std::span<const SignalRef> refs, std::int64_t from_us, std::int64_t width_us, std::size_t count,
                   std::span<Column> out);
    [[nodiscard]] std::vector<Sample> samples(const SignalRef& ref, std::int64_t from_us, std::int64_t to_us,
                                              std::size_t max);
    [[nodiscard]] std::optional<Sample> valueAt(const SignalRef& ref, std::int64_t at_us);
    [[nodiscard]] std::vector<History::PastFrame> framesAt(std::uint8_t bus, std::uint32_t firstKey,
                                                           std::uint32_t lastKey, std::int64_t at_us) const;
    void inspect(const History::Look& look) const;
    [[nodiscard]] std::optional<TimeSpan> span() const;

    [[nodiscard]] std::optional<std::int64_t> rawSince() const { return m_rawSince; }

    [[nodiscard]] std::size_t memory() const;

    [[nodiscard]] std::uint64_t frameCount() const { return m_frameCount; }

    [[nodiscard]] std::uint64_t refusedFrames() const { return m_refused; }

private:
    struct Stream
    {
        std::uint8_t bus = 0;
        std::uint32_t key = 0;
        FrameStream frames;
        OldBlocks old;
    };

    struct Bound
    {
        binding::PackId pack;
        std::shared_ptr<const binding::PackBinding> binding;
    };

    struct Custom
    {
        std::uint8_t bus = 0;
        std::uint32_t key = 0;
        binding::SignalReader reader;
    };

    struct Derived
    {
        std::size_t stream = 0;
        std::unique_ptr<SignalColumn> column;
    };

    [[nodiscard]] Stream* streamOf(std::uint8_t bus, std::uint32_t key);
    [[nodiscard]] std::int64_t continued(std::int64_t time_us);

    /// The column of a signal, up to date; null when nothing of it was received.
    Derived* derive(const SignalRef& ref);
    [[nodiscard]] Derived* deriveNew(const SignalRef& ref, std::uint64_t refKey);
    Derived& addColumn(std::size_t stream, std::uint64_t refKey, std::unique_ptr<SignalColumn> column);

    void keepWithinBudget();
    [[nodiscard]] Stream* oldestDroppable();
    void dropOldestOf(Stream& stream);
    void deriveKnownSignals(Stream& stream);
    [[nodiscard]] bool coarsenOldest();
    [[nodiscard]] std::size_t derivedMemory() const;

    std::size_t m_budget;
    std::size_t m_frameBytes = 0;
    std::size_t m_derivedBytes = 0; ///< everything but frames, as last counted
    std::size_t m_chunksSinceCount = 0;
    std::deque<Stream> m_streams;
    std::unordered_map<std::uint64_t, std::size_t> m_streamByKey;
    std::vector<Bound> m_bound;
    std::vector<Custom> m_custom; ///< by handle - 1
    std::unordered_map<std::uint64_t, Derived> m_derived;
    std::optional<std::int64_t> m_firstTime;
    std::int64_t m_lastTime = 0;
    std::int64_t m_shift = 0;
    std::uint32_t m_segment = 0;
    std::optional<std::int64_t> m_rawSince;
    std::uint64_t m_frameCount = 0;
    std::uint64_t m_refused = 0;
};

} // namespace packdeck::telemetry
