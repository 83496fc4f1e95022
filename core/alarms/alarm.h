// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

#include "telemetry/event.h"
#include "units/time.h"

namespace packdeck::alarms {

/// What an alarm is about. Together with the index (bit, number, slot) or the
/// name it says which alarm of a pack.
enum class Cause : std::uint8_t {
    Reason,
    PrechargeFailure,
    ContactorFault,
    ContactorPosition,
    Interlock,
    Limit,
    Node,
    Cell,
    Sensor,
    HighResistance,
    Link,
    Data,
    FramesDropped,
    Rule,      ///< name: of the user's rule
    Condition, ///< name: of something outside the pack, such as the recorder
};

struct AlarmKey
{
    std::uint8_t bus = 0;
    std::uint16_t baseId = 0;
    Cause cause = Cause::Reason;
    std::int64_t index = 0;
    std::string name;

    auto operator<=>(const AlarmKey&) const = default;
};

struct Acknowledgement
{
    std::string by; ///< the user's name on this computer
    units::Timestamp at{};

    bool operator==(const Acknowledgement&) const = default;
};

/// Stands until its cause is gone and somebody has acknowledged it.
struct Alarm
{
    std::uint64_t id = 0; ///< never used twice
    AlarmKey key;
    telemetry::Severity severity = telemetry::Severity::Alarm; ///< Information: asked for by the user, no
                                                               ///< alarm
    telemetry::Event event; ///< the latest one that raised it: words, part, value, limit
    bool present = true;    ///< its cause stands now
    std::uint32_t count = 1;
    units::Timestamp firstSeen{}; ///< of this session, earlier and finished ones included
    units::Timestamp lastSeen{};  ///< latest rise
    units::Timestamp goneAt{};    ///< latest fall; meaningful when not present
    std::optional<Acknowledgement> acknowledged;
    bool silenced = false;

    [[nodiscard]] bool isInformation() const { return severity == telemetry::Severity::Information; }
};

} // namespace packdeck::alarms
