// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "can/frame.h"
#include "units/time.h"

namespace packdeck::dbc {
class Database;
struct Message;
struct Signal;
} // namespace packdeck::dbc

namespace packdeck::binding {

// What a page needs to know of messages and signals, without the headers of dbc/: Qt takes some of their words for its
// own. Texts live as long as the message they are of.

struct SignalInfo
{
    std::string_view name;
    std::string_view unit;
    std::string_view comment;
    double minimum = 0.0; ///< physical; minimum == maximum: the DBC gives no range
    double maximum = 0.0;
    int decimals = 0; ///< that tell one raw value from the next
    bool isMultiplexed = false;
    std::vector<std::pair<std::int64_t, std::string_view>> words; ///< of raw values
};

struct MessageInfo
{
    std::uint32_t key = 0; ///< can::key
    std::string_view name;
    std::string_view comment;
    unsigned length = 0; ///< bytes
    std::optional<units::Duration> cycleTime;
    std::vector<SignalInfo> fields; ///< in the order of the DBC
};

[[nodiscard]] SignalInfo infoOf(const dbc::Signal& signal);
[[nodiscard]] MessageInfo infoOf(const dbc::Message& message);

[[nodiscard]] std::vector<MessageInfo> infosOf(const dbc::Database& database);

[[nodiscard]] std::vector<const dbc::Message*> messagesOf(const dbc::Database& database);

/// The first one of this name; null when there is none.
[[nodiscard]] const dbc::Message* messageOf(const dbc::Database& database, std::string_view name);

[[nodiscard]] std::uint32_t keyOf(const dbc::Message& message); ///< can::key
[[nodiscard]] std::string_view nameOf(const dbc::Message& message);
[[nodiscard]] std::string_view commentOf(const dbc::Message& message);
[[nodiscard]] unsigned lengthOf(const dbc::Message& message); ///< bytes

/// Null when the message has no signal of this name.
[[nodiscard]] const dbc::Signal* fieldOf(const dbc::Message& message, std::string_view name);

/// What a frame says of one signal.
struct Reading
{
    std::optional<double> value; ///< nothing: the frame does not carry it
    std::int64_t raw = 0;
    std::string_view word; ///< of the value table; empty when it has none
};

/// One for every signal, in the order of the DBC.
[[nodiscard]] std::vector<Reading> readingsOf(const dbc::Message& message, const can::Frame& frame);

} // namespace packdeck::binding
