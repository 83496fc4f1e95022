// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "binding/pack_id.h"
#include "binding/quantity.h"
#include "binding/signal_reader.h"
#include "dbc/database.h"
#include "text/error.h"
#include "units/time.h"

namespace packdeck::binding {

/// What the sign of a current on the wire means. The vendor's own tool shows charging as negative.
enum class CurrentSign : std::uint8_t { NegativeCharges, PositiveCharges };

/// One signal of the pack's DBC that has a meaning.
struct BoundSignal
{
    SignalReader reader;
    Meaning meaning;
    double unitFactor = 1.0;            ///< the DBC's unit to info(quantity).unit, and the sign of the current
    std::int64_t lowEnd = 0;            ///< raw values at or beyond these are no measurement; both 0: all are
    std::int64_t highEnd = 0;           ///< by info(quantity).excludesEnds and the dialect
    std::optional<std::int64_t> absent; ///< the raw value that says: there is no such cell or sensor
    double nativeFactor = 1.0;          ///< physical value to the integers of PackSnapshot
    bool rawIsNative = false;           ///< the raw value already is that integer

    [[nodiscard]] bool isSuspect(std::int64_t raw) const
    {
        return lowEnd != highEnd && (raw <= lowEnd || raw >= highEnd);
    }

    /// A raw value in the unit of info(quantity).
    [[nodiscard]] double physical(std::int64_t raw) const { return reader.codec().physicalOf(raw) * unitFactor; }

    /// A raw value in the integers of PackSnapshot (mV, mA, 0.1 degC ...); kept within int64.
    [[nodiscard]] std::int64_t native(std::int64_t raw) const;
};

/// One message of the pack's DBC at its place on the bus.
struct BoundMessage
{
    std::uint32_t key = 0; ///< can::key after relocation
    std::string name;
    std::uint8_t length = 8;                  ///< bytes it should have
    std::optional<units::Duration> cycleTime; ///< as the DBC says
    std::vector<BoundSignal> signals;
};

/// The pack's DBC compiled for one pack: relocated by the base ID, signals bound to their meaning by name. What it is
/// looked up by is the frame's key; nothing is looked up by name any more. Immutable, any thread.
class PackBinding
{
public:
    /// `file` names the DBC in problems. Standard IDs from 0x600 on move by baseId - 0x600; all others stay.
    PackBinding(const dbc::Database& database, std::string file, const PackId& pack,
                CurrentSign sign = CurrentSign::NegativeCharges);

    [[nodiscard]] const PackId& pack() const { return m_pack; }

    [[nodiscard]] const std::vector<BoundMessage>& messages() const { return m_messages; }

    /// Position in messages(), or nothing: the pack has no such frame, or two messages claim it.
    [[nodiscard]] std::optional<std::size_t> find(std::uint32_t key) const;

    struct Place
    {
        std::size_t message = 0; ///< position in messages()
        std::size_t signal = 0;  ///< position in BoundMessage::signals
    };

    [[nodiscard]] std::optional<Place> place(Meaning meaning) const;

    /// The names of the messages that claim this key, when there is more than one: such frames are not interpreted.
    [[nodiscard]] std::vector<std::string> owners(std::uint32_t contestedKey) const;

    /// SignalMissing, SignalTwice, IdOwnedTwice, IdOutOfRange: what the user must know about this DBC.
    [[nodiscard]] const std::vector<Error>& problems() const { return m_problems; }

private:
    void add(const dbc::Message& message, std::uint32_t key, CurrentSign sign);
    void reportMissing(Dialect dialect);

    PackId m_pack;
    std::string m_file;
    std::vector<BoundMessage> m_messages;
    std::array<std::uint16_t, 0x800> m_standard{}; ///< position + 1, 0 for none
    std::unordered_map<std::uint32_t, std::size_t> m_extended;
    std::unordered_map<std::uint32_t, Place> m_places;
    std::unordered_map<std::uint32_t, std::vector<std::string>> m_contested;
    std::vector<Error> m_problems;
};

} // namespace packdeck::binding
