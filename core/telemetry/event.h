// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "binding/cell_naming.h"
#include "binding/pack_id.h"
#include "log/recording_note.h"
#include "telemetry/evidence.h"
#include "units/time.h"

namespace packdeck::telemetry {

enum class Severity : std::uint8_t { Information, Warning, Alarm };

/// What happened; the comment says which arguments it carries.
enum class EventKind : std::uint8_t {
    UnitSeen,                ///< serial, device type
    UnitChanged,             ///< serial before, serial now
    DialectRecognised,       ///< binding::Dialect, firmware major, minor, 1 when assumed
    StateChanged,            ///< d1000::State before or -1, now, reasons at this moment
    ReasonSet,               ///< bit, how often now
    ReasonCleared,           ///< bit, microseconds it stood
    PrechargeFailureSet,     ///< bit, how often now
    PrechargeFailureCleared, ///< bit, microseconds it stood
    ContactorFaultSet,       ///< contactor 1 ... 5, how often now
    ContactorFaultCleared,   ///< contactor 1 ... 5, microseconds it stood
    HvilFlagSet,             ///< flag 0 ... 3, how often now
    HvilFlagCleared,         ///< flag 0 ... 3, microseconds it stood
    ContactorCommanded,      ///< contactor 1 ... 5, ContactorPosition before, now
    ContactorMoved,          ///< contactor 1 ... 5, ContactorPosition before, now, current in mA
    CommandChanged,          ///< on the bus, whoever sends: raw before, now; -1: none
    LimitExceeded,           ///< Limit, how often now
    LimitKept,               ///< Limit, microseconds it was exceeded
    NodeLost,                ///< node index
    NodeReturned,            ///< node index, microseconds it was away
    CellLost,                ///< cell slot: its node answers, but not with a measurement of it
    CellReturned,            ///< cell slot, microseconds it was away
    SensorLost,              ///< sensor slot
    SensorReturned,          ///< sensor slot, microseconds it was away
    HighResistanceSet,       ///< cell slot: its node reports a high resistance in the sense wire
    HighResistanceCleared,   ///< cell slot, microseconds it stood
    LinkLost,                ///< microseconds since the last frame
    LinkRegained,            ///< microseconds it was away
    ClockJumped,             ///< microseconds by which the source's clock jumped
    IdOwnedTwice,            ///< key; names: message, message
    WrongLength,             ///< key, length, expected length; once an ID
    DataStale,               ///< DataKind: it stopped while other frames of the pack come
    DataFresh,               ///< DataKind, microseconds it was away
    FramesDropped,           ///< how many the queue dropped since the last such event
    RuleBegan,               ///< names: the user's rule, its signal, value, limit
    RuleEnded,               ///< names: as above
    ConditionBegan,          ///< names: the text of whoever reported it
    ConditionEnded,          ///< names: as above
    Marked,                  ///< noteArgument(), time of the note; names: what was said of this moment
};

/// Argument 0 of a mark: 0 for the user's own, else whose note of the recorder it is.
[[nodiscard]] constexpr std::int64_t noteArgument(log::RecordingNote::Kind kind)
{
    return kind == log::RecordingNote::Kind::Marker ? 0 : 1 + static_cast<std::int64_t>(kind);
}

struct Event;

/// The note that a mark tells of; nothing for other events.
[[nodiscard]] std::optional<log::RecordingNote> noteOf(const Event& event);

/// What this program watches beside the unit's own reasons; warning limits are parameters, the limits of current are
/// sent.
enum class Limit : std::uint8_t {
    CellHigh,
    CellLow,
    TemperatureHigh,
    TemperatureLow,
    DischargeCurrent,
    ChargeCurrent,
};

inline constexpr std::size_t limitCount = 6;

/// "highest cell above its warning limit", English, translatable (context "Limit").
[[nodiscard]] std::string_view name(Limit limit);

/// What of the pack may stop while the rest goes on.
enum class DataKind : std::uint8_t { State, Current, Voltages, CurrentLimits, Contactors, Interlock };

inline constexpr std::size_t dataKindCount = 6;

/// "current", English, translatable (context "DataKind").
[[nodiscard]] std::string_view name(DataKind kind);

/// One line of the event list: values, not words.
struct Event
{
    std::uint64_t sequence = 0; ///< 1, 2, ...; set by EventLog
    units::Timestamp at{};
    binding::PackId pack;
    EventKind kind = EventKind::UnitSeen;
    Severity severity = Severity::Information;
    std::array<std::int64_t, 4> arguments{};
    std::vector<std::string> names; ///< message names, where the kind has any
    Evidence evidence;              ///< the part, its value and its limit at this moment
    Circumstances circumstances;    ///< what else was true

    bool operator==(const Event&) const = default;
};

/// "state {0} -> {1}": English with {n} where argument n of eventArguments() goes, translatable (context "Event").
[[nodiscard]] std::string_view eventTemplate(const Event& event);

/// The arguments as words: vendor's names, numbers with units, nodes by the user's numbering. Positions of contactors
/// are English, translatable (context "ContactorPosition").
[[nodiscard]] std::vector<std::string> eventArguments(const Event& event, const binding::CellNaming& naming);

/// Part, value and limit as words, wherever they come from; empty where there are none.
/// @{
[[nodiscard]] std::string partText(const Event& event, const binding::CellNaming& naming);
[[nodiscard]] std::string valueText(const Event& event);
[[nodiscard]] std::string limitText(const Event& event);
/// @}

/// The whole line in English, without time and pack.
[[nodiscard]] std::string toEnglish(const Event& event, const binding::CellNaming& naming);

} // namespace packdeck::telemetry
