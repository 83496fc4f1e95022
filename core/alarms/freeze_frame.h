// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "binding/cell_naming.h"
#include "binding/pack_id.h"
#include "binding/quantity.h"
#include "telemetry/event.h"
#include "telemetry/signal_ref.h"
#include "text/error.h"
#include "units/time.h"

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::alarms {

/// Everything that is known of a pack at one instant, and the course of what
/// matters around it: kept apart from the history, so that it is there when the
/// history is not.
struct FreezeFrame
{
    static constexpr int schema = 1;
    static constexpr units::Duration before = std::chrono::seconds(10);
    static constexpr units::Duration after = std::chrono::seconds(10);
    static constexpr units::Duration columnWidth = std::chrono::milliseconds(200);
    static constexpr std::size_t columnCount = static_cast<std::size_t>((before + after) / columnWidth);

    /// What happened at the instant, in English words.
    struct Cause
    {
        std::string text;
        std::string part;
        std::string value;
        std::string limit;

        bool operator==(const Cause&) const = default;
    };

    struct Value
    {
        binding::Meaning meaning;
        double value = 0.0;    ///< in the unit of binding::info(meaning.quantity)
        units::Duration age{}; ///< since it was received

        bool operator==(const Value&) const = default;
    };

    struct Series
    {
        binding::Meaning meaning;
        std::vector<telemetry::Column> columns; ///< columnCount from `from` on; as in History::envelope
    };

    binding::PackId pack;
    units::Timestamp at{};
    units::Timestamp from{}; ///< of the first column
    std::optional<units::WallTime> wallTime;
    std::optional<std::uint32_t> serial;
    std::vector<Cause> causes;
    std::vector<Value> values;  ///< all that was received, in the order of quantities and indices
    std::vector<Series> series; ///< cells, sensors, and the pack as a whole

    [[nodiscard]] const Value* find(binding::Quantity quantity, std::size_t index = 0) const;
    [[nodiscard]] const Series* findSeries(binding::Quantity quantity, std::size_t index = 0) const;

    /// Takes it from the history of a Timeline. What comes later than the
    /// Timeline's now is missing: wait until `at + after` has passed.
    [[nodiscard]] static FreezeFrame capture(telemetry::Timeline& timeline, const binding::PackId& pack,
                                             units::Timestamp at);

    void addCause(const telemetry::Event& event, const binding::CellNaming& naming);
};

/// One JSON object, UTF-8; numbers with the digits of their raw values.
[[nodiscard]] std::string toJson(const FreezeFrame& frame);

/// `file` is what errors call it. Whatever the text is, it fails with a
/// sentence or gives a frame.
[[nodiscard]] Result<FreezeFrame> parseFreezeFrame(std::string_view text, const std::string& file);

} // namespace packdeck::alarms
