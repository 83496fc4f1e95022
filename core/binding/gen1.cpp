// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "binding/gen1.h"

#include <algorithm>
#include <array>

#include "d1000/reason.h"
#include "text/translatable.h"

namespace packdeck::binding::gen1 {

using d1000::bit;
using d1000::Contactor;
using d1000::Reason;
using d1000::State;

namespace {

struct StateRow
{
    State state;
    std::string_view name;
    std::uint8_t closed;
};

constexpr std::uint8_t none = 0;
constexpr std::uint8_t measuring = bit(Contactor::MainNegative);
constexpr std::uint8_t precharging = measuring | bit(Contactor::Precharge);
constexpr std::uint8_t running = precharging | bit(Contactor::MainPositive);

// By its number on the wire.
constexpr auto states = std::to_array<StateRow>({{State::Safe, "Error", none},
                                                 {State::Idle, "Idle", none},
                                                 {State::Connect, "Measure", measuring},
                                                 {State::Precharge, "Precharge", precharging},
                                                 {State::Enabled, "Run", running},
                                                 {State::Calibrate, "Enable", none},
                                                 {State::Init, "State 6", running}});

struct ReasonRow
{
    Reason shownAt = Reason::SelfTestFail;
    ReasonText text;
};

const std::array reasons{
    ReasonRow{Reason::OverVolt,
              {"CELL OVER VOLTAGE", PACKDECK_TEXT("Reason", "A cell is above its limit"),
               PACKDECK_TEXT("Reason", "Stop charging and let the cell fall below the limit")}},
    ReasonRow{Reason::UnderVolt,
              {"CELL UNDER VOLTAGE", PACKDECK_TEXT("Reason", "A cell is below its limit"),
               PACKDECK_TEXT("Reason", "Stop discharging and let the cell rise above the limit")}},
    ReasonRow{Reason::OverTemp,
              {"CELL OVER TEMPERATURE", PACKDECK_TEXT("Reason", "A cell is too hot"),
               PACKDECK_TEXT("Reason", "Let it cool below the limit")}},
    ReasonRow{Reason::CellCount,
              {"UNTRUSTED", PACKDECK_TEXT("Reason", "A cell voltage is not trusted"),
               PACKDECK_TEXT("Reason", "Check that module's sense wires")}},
    ReasonRow{Reason::NodeCount,
              {"CMU TIMEOUT", PACKDECK_TEXT("Reason", "A cell module does not answer"),
               PACKDECK_TEXT("Reason", "Check the chain behind the last module that answers")}},
    ReasonRow{Reason::ControlTimeout,
              {"VEHICLE TIMEOUT", PACKDECK_TEXT("Reason", "The driver controls are silent"),
               PACKDECK_TEXT("Reason", "Commands of the driver controls on the bus")}},
    ReasonRow{Reason::SelfTestFail,
              {"SETUP", PACKDECK_TEXT("Reason", "The BMU is being set up"),
               PACKDECK_TEXT("Reason", "End the setup in the vendor's program")}},
    ReasonRow{Reason::InternalComms,
              {"CMU POWER", PACKDECK_TEXT("Reason", "The supply of the cell modules is bad"),
               PACKDECK_TEXT("Reason", "Check the cable to the cell modules")}},
    ReasonRow{Reason::Hvil,
              {"ISOLATION", PACKDECK_TEXT("Reason", "The isolation test failed"),
               PACKDECK_TEXT("Reason", "Keep away and find the fault to the chassis")}},
    ReasonRow{Reason::TempCount,
              {"SOC INVALID", PACKDECK_TEXT("Reason", "The state of charge is not to be trusted"),
               PACKDECK_TEXT("Reason", "Charge fully, so that it is counted anew")}},
    ReasonRow{Reason::Io,
              {"12 V LOW", PACKDECK_TEXT("Reason", "The 12 V supply is low"),
               PACKDECK_TEXT("Reason", "Check the 12 V supply and its fuse")}},
    ReasonRow{Reason::ContactorFail,
              {"CONTACTOR STUCK", PACKDECK_TEXT("Reason", "A contactor did not move"),
               PACKDECK_TEXT("Reason", "Check for a welded contactor before anything else")}},
    ReasonRow{Reason::PackVoltage,
              {"EXTRA CELL", PACKDECK_TEXT("Reason", "A cell is there that is not configured"),
               PACKDECK_TEXT("Reason", "Check the number of cells of each module")}},
};

constexpr double noSensor_C = -40.0;
constexpr double noCell_V = -32.768;

} // namespace

std::optional<State> stateFromNumber(std::uint16_t number)
{
    return number < states.size() ? std::optional(states[number].state) : std::nullopt;
}

std::string_view stateName(State state)
{
    const auto* const found =
        std::find_if(states.begin(), states.end(), [state](const StateRow& row) { return row.state == state; });
    return found == states.end() ? std::string_view("?") : found->name;
}

std::uint8_t closedContactors(State state)
{
    const auto* const found =
        std::find_if(states.begin(), states.end(), [state](const StateRow& row) { return row.state == state; });
    return found == states.end() ? none : found->closed;
}

int contactorNumber(Contactor contactor)
{
    switch (contactor) {
    case Contactor::MainNegative:
        return 1;
    case Contactor::MainPositive:
        return 2;
    case Contactor::Precharge:
        return 3;
    case Contactor::ChargeNegative:
    case Contactor::ChargePositive:
        break;
    }
    return 0;
}

ReasonText reasonText(unsigned bit)
{
    const auto* const found = std::find_if(reasons.begin(), reasons.end(), [bit](const ReasonRow& row) {
        return static_cast<unsigned>(row.shownAt) == bit;
    });
    return found == reasons.end() ? ReasonText{} : found->text;
}

std::string commandName(std::uint32_t bits)
{
    struct Word
    {
        std::uint32_t bit;
        std::string_view name;
    };

    constexpr auto words = std::to_array<Word>({{0x10, "ACCESSORY"}, {0x20, "RUN"}, {0x40, "START"}});
    std::string name;
    for (const Word& word : words) {
        if ((bits & word.bit) != 0) {
            name += name.empty() ? "" : "+";
            name += word.name;
        }
    }
    return name.empty() ? "OFF" : name;
}

std::optional<double> noMeasurementUpTo(Quantity quantity)
{
    switch (quantity) {
    case Quantity::CellVoltage:
    case Quantity::MinCellVoltage: // 0 V in cell module 0 while the unit has just started
    case Quantity::MaxCellVoltage:
        return 0.0;
    case Quantity::CellTemperature:
    case Quantity::NodeBoardTemperature:
    case Quantity::MinTemperature:
    case Quantity::MaxTemperature:
        return noSensor_C;
    default:
        return std::nullopt;
    }
}

std::optional<double> absentValue(Quantity quantity)
{
    switch (quantity) {
    case Quantity::CellVoltage:
        return noCell_V;
    case Quantity::CellTemperature:
        return noSensor_C;
    default:
        return std::nullopt;
    }
}

} // namespace packdeck::binding::gen1
