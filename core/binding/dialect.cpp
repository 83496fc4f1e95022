// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "binding/dialect.h"

#include <bit>

#include <fmt/format.h>

#include "binding/gen1.h"
#include "d1000/command.h"
#include "d1000/contactor.h"
#include "d1000/reason.h"
#include "text/translatable.h"

namespace packdeck::binding {

namespace {

constexpr std::uint32_t gen1FromVersion5 = 0x1000;
constexpr std::uint32_t gen1Ascii = 0x37364F54; // "TO67", first letter in the lowest byte
constexpr std::uint32_t gen1AsciiReversed = 0x544F3637;

constexpr unsigned v11StateCount = 8;
constexpr unsigned v11ChargeBit = 6;

} // namespace

std::string_view name(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Unknown:
        return "?";
    case Dialect::V1_1:
        return "V1.1";
    case Dialect::V1_2:
        return "V1.2";
    case Dialect::Gen1:
        return "Gen1";
    }
    return "?";
}

bool isGen1DeviceType(std::uint32_t deviceType)
{
    return deviceType == gen1FromVersion5 || deviceType == gen1Ascii || deviceType == gen1AsciiReversed;
}

Dialect dialectOfFirmware(unsigned major, unsigned minor)
{
    return major < 1 || (major == 1 && minor <= 1) ? Dialect::V1_1 : Dialect::V1_2;
}

bool isPublishedFirmware(unsigned major, unsigned minor)
{
    return major == 1 && (minor == 1 || minor == 2);
}

std::optional<d1000::State> stateFromWord(Dialect dialect, std::uint16_t word)
{
    if (dialect == Dialect::Gen1) {
        return gen1::stateFromNumber(word);
    }
    if (dialect != Dialect::V1_1) {
        return d1000::stateFromOneHot(word);
    }
    if (!std::has_single_bit(word) || word >= (1U << v11StateCount)) {
        return std::nullopt;
    }
    const auto bit = static_cast<unsigned>(std::countr_zero(word));
    if (bit < v11ChargeBit) {
        return static_cast<d1000::State>(bit);
    }
    return bit == v11ChargeBit ? d1000::State::ChargeEnabled : d1000::State::Safe;
}

std::string_view stateName(Dialect dialect, d1000::State state)
{
    if (dialect == Dialect::Gen1) {
        return gen1::stateName(state);
    }
    return dialect == Dialect::V1_1 && state == d1000::State::ChargeEnabled ? "CHARGE" : d1000::name(state);
}

std::uint8_t closedContactors(Dialect dialect, d1000::State state)
{
    if (dialect == Dialect::Gen1) {
        return gen1::closedContactors(state);
    }
    if (dialect == Dialect::V1_1 && state == d1000::State::ChargeEnabled) {
        using d1000::bit;
        using d1000::Contactor;
        return bit(Contactor::MainNegative) | bit(Contactor::MainPositive) | bit(Contactor::ChargeNegative) |
               bit(Contactor::ChargePositive);
    }
    return d1000::closedContactors(state);
}

int contactorNumber(Dialect dialect, d1000::Contactor contactor)
{
    return dialect == Dialect::Gen1 ? gen1::contactorNumber(contactor) : d1000::number(contactor);
}

std::optional<units::Duration> timeLimit(Dialect dialect, d1000::State state)
{
    return dialect == Dialect::Gen1 ? std::nullopt : d1000::timeLimit(state);
}

std::string commandName(Dialect dialect, std::uint32_t value)
{
    if (dialect == Dialect::Gen1) {
        return gen1::commandName(value);
    }
    const auto command = d1000::commandFromValue(value);
    return command ? std::string(d1000::name(*command)) : fmt::format("0x{:X}", value);
}

ReasonText reasonText(Dialect dialect, unsigned bit)
{
    using d1000::Reason;
    if (dialect == Dialect::Gen1) {
        return gen1::reasonText(bit);
    }
    if (dialect == Dialect::V1_1) {
        switch (static_cast<Reason>(bit)) {
        case Reason::ChargerVoltage:
            return {"FUSEVOLTAGE", PACKDECK_TEXT("Reason", "The voltage across the pack fuse is too high"),
                    PACKDECK_TEXT("Reason", "Check the pack fuse and its sense wires")};
        case Reason::Io:
            return {"PACKTIMEOUT", PACKDECK_TEXT("Reason", "The pack's measurements did not arrive in time"),
                    PACKDECK_TEXT("Reason", "Check the junction unit and its CAN wires")};
        case Reason::InternalComms:
            return {"SENSORTIMEOUT", PACKDECK_TEXT("Reason", "A sensor did not answer in time"),
                    PACKDECK_TEXT("Reason", "Check the sensors and their wires")};
        default:
            break;
        }
    }
    if (bit >= d1000::reasonCount) {
        return {"?", PACKDECK_TEXT("Reason", "A reason this program does not know"), {}};
    }
    const d1000::ReasonInfo& info = d1000::info(static_cast<Reason>(bit));
    return {info.name, info.text, info.whatClears};
}

} // namespace packdeck::binding
