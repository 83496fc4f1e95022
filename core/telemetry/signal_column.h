// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "binding/pack_binding.h"
#include "binding/signal_reader.h"
#include "telemetry/frame_stream.h"
#include "telemetry/pyramid.h"
#include "telemetry/signal_ref.h"

namespace packdeck::telemetry {

/// Which frames and blocks of a stream belong to each column of a request; one for all signals of that stream.
struct ColumnPlan
{
    ColumnPlan(const FrameStream& stream, const OldBlocks& old, std::int64_t from_us, std::int64_t width_us,
               std::size_t columns);

    std::vector<std::uint64_t> frames;       ///< first frame of each column, and of what follows the last
    std::vector<OldBlocks::Range> oldBlocks; ///< empty when the whole request lies within the kept frames
    std::size_t chunk = 0;                   ///< at or before the first frame
};

/// One signal's past over a stream: reads its values out of the frames, and keeps its pyramid.
class SignalColumn
{
public:
    /// Of a pack's quantity.
    explicit SignalColumn(const binding::BoundSignal& signal);

    /// Of any other DBC.
    explicit SignalColumn(const binding::SignalReader& reader);

    /// Takes in what the stream has got since.
    void extend(const FrameStream& stream);

    void columns(const FrameStream& stream, const ColumnPlan& plan, std::span<Column> out) const;

    /// The measurement in one frame; nothing when it carries none.
    [[nodiscard]] std::optional<double> value(std::uint64_t word, std::uint8_t length) const;

    void retireBefore(std::uint64_t block);
    [[nodiscard]] std::size_t memory() const;

private:
    template <typename Key>
    struct Scan;
    struct Linear;

    template <typename Key>
    void columns(const Pyramid<Key>& pyramid, const FrameStream& stream, const ColumnPlan& plan,
                 std::span<Column> out) const;

    void choosePyramid();
    [[nodiscard]] std::uint64_t keyOf(std::int64_t raw) const;
    [[nodiscard]] std::int64_t rawOf(std::uint64_t key) const;
    [[nodiscard]] bool isNumber(std::int64_t raw) const;

    /// physical() is raw * factor + offset; not so for floats and for 64 bits without sign.
    [[nodiscard]] bool isLinear() const;
    [[nodiscard]] double physical(std::int64_t raw) const;

    binding::SignalReader m_reader;
    double m_unitFactor = 1.0;
    std::uint64_t m_bias = 0;       ///< added to a signed raw value, so that keys are unsigned and in order
    std::uint64_t m_lowestKey = 0;  ///< of a measurement
    std::uint64_t m_highestKey = 0; ///< of a measurement
    bool m_isRising = true;         ///< a greater raw value is a greater physical one
    std::variant<Pyramid<std::uint16_t>, Pyramid<std::uint32_t>, Pyramid<std::uint64_t>> m_pyramid;
};

} // namespace packdeck::telemetry
