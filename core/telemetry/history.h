// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "binding/pack_id.h"
#include "can/frame.h"
#include "telemetry/signal_ref.h"
#include "units/time.h"

namespace packdeck::dbc {
struct Message;
struct Signal;
} // namespace packdeck::dbc

namespace packdeck::binding {
class PackBinding;
}

namespace packdeck::telemetry {

class FrameStream;

/// The past of everything that came by: raw frames by bus and ID with their times, within a budget. Columns and
/// min/max pyramids (factor 16) are derived when first asked for, so any signal of any DBC has a past. When the budget
/// is used up the oldest raw frames go; the pyramids of their known signals stay, so extremes are never lost, only
/// their place within 16 samples.
/// One writer and any number of readers, from any thread. Every function takes the one lock, for some milliseconds at
/// most; deriving the pyramids of a whole pack over hours, once, for some tens.
class History
{
public:
    static constexpr std::size_t defaultBudget = 512U << 20U; ///< bytes

    explicit History(std::size_t budgetBytes = defaultBudget);
    ~History();
    History(const History&) = delete;
    History& operator=(const History&) = delete;

    /// A frame together with its session time.
    struct Entry
    {
        can::Frame frame;
        units::Timestamp at;
    };

    /// Keeps data frames; remote and error frames are ignored. A time that lies before the latest one by at most
    /// `jitterLimit` is kept, or clamped to the last one of its ID. One that lies further back starts a new segment at
    /// the latest time: what follows keeps its distance from there, and a gap is drawn between.
    void append(std::span<const Entry> entries);
    void append(const can::Frame& frame, units::Timestamp at);
    static constexpr units::Duration jitterLimit = std::chrono::milliseconds(100);

    /// Makes the quantities of a pack known. A later binding of the same pack replaces the earlier one.
    void bind(const binding::PackId& pack, std::shared_ptr<const binding::PackBinding> binding);

    /// Makes a signal of any DBC known on one bus. Defining the same again gives the same handle.
    SignalRef define(std::uint8_t bus, const dbc::Message& message, const dbc::Signal& signal);

    /// Whether frames that carry it were received.
    [[nodiscard]] bool has(const SignalRef& ref) const;

    /// Columns of equal width: column i covers [from + i*width, from + (i+1)*width). Align `from` with align() so that
    /// a scrolling picture does not shimmer.
    void envelope(const SignalRef& ref, units::Timestamp from, units::Duration columnWidth,
                  std::span<Column> columns) const;

    /// The same for many signals at once, faster than one by one: out holds columnCount columns a signal, in order.
    void envelopes(std::span<const SignalRef> refs, units::Timestamp from, units::Duration columnWidth,
                   std::size_t columnCount, std::span<Column> out) const;

    /// The latest multiple of `columnWidth` at or before `at`: the absolute lattice of columns.
    [[nodiscard]] static units::Timestamp align(units::Timestamp at, units::Duration columnWidth);

    /// Raw samples within [from, to], at most `max`, the earliest first; a NaN sample stands in every gap (silence of
    /// more than three periods, a new segment, a value that is no measurement).
    [[nodiscard]] std::vector<Sample> samples(const SignalRef& ref, units::Timestamp from, units::Timestamp to,
                                              std::size_t max) const;

    /// The latest sample at or before `at`. Nothing when there is none, it is no measurement, or its frame is gone.
    [[nodiscard]] std::optional<Sample> valueAt(const SignalRef& ref, units::Timestamp at) const;

    /// A frame of the past with what was learned of its ID.
    struct PastFrame
    {
        can::Frame frame; ///< without the source's own stamp
        units::Timestamp at;
        units::Duration period{};
    };

    /// The latest raw frame of every ID of a bus with firstKey <= can::key <= lastKey at or before `at`, by time.
    [[nodiscard]] std::vector<PastFrame> framesAt(std::uint8_t bus, std::uint32_t firstKey, std::uint32_t lastKey,
                                                  units::Timestamp at) const;

    /// The kept frames of one ID on one bus.
    struct KeptFrames
    {
        std::uint8_t bus = 0;
        std::uint32_t key = 0; ///< can::key
        const FrameStream* frames = nullptr;
    };

    /// Shows, under the lock, the kept frames of every ID, in the order in which the IDs first came: a position keeps
    /// its meaning. Ingest waits meanwhile, so be short; keep nothing of it.
    using Look = std::function<void(std::span<const KeptFrames>)>;
    void inspect(const Look& look) const;

    /// First and last time of any frame, pyramids included. Nothing while empty.
    [[nodiscard]] std::optional<TimeSpan> span() const;

    /// The oldest time of which every raw frame is still there.
    [[nodiscard]] std::optional<units::Timestamp> rawSince() const;

    /// Bytes held: frames, pyramids, tables.
    [[nodiscard]] std::size_t memory() const;
    [[nodiscard]] std::uint64_t frameCount() const;

    /// Frames not kept because too many different IDs came (more than `maxStreams`).
    [[nodiscard]] std::uint64_t refusedFrames() const;
    static constexpr std::size_t maxStreams = 16384;

private:
    struct Shared;
    std::unique_ptr<Shared> m_shared;
};

} // namespace packdeck::telemetry
