// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/hardware.h"

#include <algorithm>
#include <array>

#include "bmu/ivt_frame.h"
#include "units/constants.h"
#include "units/lanes.h"

namespace packdeck::sim {

namespace {

constexpr double perTenth = 0.1;
constexpr double perThousandth = 1e-3;
constexpr double perMillionth = 1e-6;

// The internal bus: what the junction unit sent since the last time.
void receiveJunction(const pack::BjuReading& bju, bmu::JunctionInput& junction)
{
    const std::array<bmu::ChannelInput*, 4> channels{&junction.current, &junction.battery, &junction.charger,
                                                     &junction.load};
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const pack::IvtFrame& frame = bju.frames[i];
        if (frame.number != channels[i]->samples && bmu::receiveIvt(frame.id, frame.data, junction)) {
            channels[i]->samples = frame.number; // also when several came at once
        }
    }
}

// Written without references, so that the loops over all cells become vector instructions.
constexpr std::int32_t within(std::int32_t value, std::int32_t low, std::int32_t high)
{
    const std::int32_t atLeast = value > low ? value : low;
    return atLeast < high ? atLeast : high;
}

PACKDECK_WIDE void readNode(const units::Millivolts* __restrict cells, const units::DeciCelsius* __restrict sensors,
                            bmu::NodeInput& __restrict node)
{
    std::array<std::int32_t, units::maxCellsPerNode> inside{};
    for (std::size_t c = 0; c < units::maxCellsPerNode; ++c) {
        inside[c] = within(cells[c].value(), 0, 0xFFFE);
    }
    for (std::size_t c = 0; c < units::maxCellsPerNode; ++c) {
        node.cells_mV[c] = static_cast<std::uint16_t>(inside[c]);
    }
    std::array<std::int32_t, units::maxSensorsPerNode> sensed{};
    for (std::size_t s = 0; s < units::maxSensorsPerNode; ++s) {
        sensed[s] = within(sensors[s].value(), -32768, 32767);
    }
    for (std::size_t s = 0; s < units::maxSensorsPerNode; ++s) {
        node.temperatures_dC[s] = static_cast<std::int16_t>(sensed[s]);
    }
}

constexpr std::int16_t toTemperature(units::DeciCelsius value)
{
    return static_cast<std::int16_t>(within(value.value(), -32768, 32767));
}

pack::OcvTable tableOf(const bmu::Parameters& parameters)
{
    pack::OcvTable::Points points{};
    std::transform(parameters.cellSocLookupTable.begin(), parameters.cellSocLookupTable.end(), points.begin(),
                   [](std::int16_t mV) { return static_cast<std::uint16_t>(std::max<std::int16_t>(mV, 0)); });
    return pack::OcvTable(points);
}

// In the order of Fault, as far as the pack knows them.
constexpr auto packFaults = std::to_array<pack::FaultKind>({
    pack::FaultKind::NodeLost,
    pack::FaultKind::ChainBroken,
    pack::FaultKind::CellReading,
    pack::FaultKind::CellSenseOffset,
    pack::FaultKind::CellVoltageRamp,
    pack::FaultKind::CellShort,
    pack::FaultKind::CellHeld,
    pack::FaultKind::CellHeat,
    pack::FaultKind::SenseWireOpen,
    pack::FaultKind::ThermistorOpen,
    pack::FaultKind::ThermistorShort,
    pack::FaultKind::ContactorStuckOpen,
    pack::FaultKind::ContactorWelded,
    pack::FaultKind::AuxiliaryStuckOpen,
    pack::FaultKind::AuxiliaryStuckClosed,
    pack::FaultKind::PrechargeResistorOpen,
    pack::FaultKind::LoadBleed,
    pack::FaultKind::LoadShort,
    pack::FaultKind::LoadCharged,
    pack::FaultKind::BjuLost,
    pack::FaultKind::BjuCounterStuck,
    pack::FaultKind::CurrentOffset,
    pack::FaultKind::ChargerDead,
    pack::FaultKind::ChargerIgnoresLimits,
    pack::FaultKind::ChargerIgnoresStop,
    pack::FaultKind::ChargerOverVoltage,
    pack::FaultKind::CellOpen,
    pack::FaultKind::SenseNoise,
    pack::FaultKind::ConverterStuck,
    pack::FaultKind::NodesSwapped,
    pack::FaultKind::CrcErrors,
    pack::FaultKind::ThermistorDrift,
    pack::FaultKind::ThermalRunaway,
    pack::FaultKind::CoolantLost,
    pack::FaultKind::Soaked,
    pack::FaultKind::AmbientRamp,
    pack::FaultKind::BjuSystemError,
    pack::FaultKind::CurrentGain,
    pack::FaultKind::ShuntReversed,
    pack::FaultKind::BatteryVoltageGain,
    pack::FaultKind::LoadVoltageGain,
    pack::FaultKind::AuxiliaryInverted,
    pack::FaultKind::ContactorSlow,
    pack::FaultKind::ContactorBounce,
    pack::FaultKind::PrechargeResistance,
    pack::FaultKind::LoadReversed,
    pack::FaultKind::LoadFeeds,
    pack::FaultKind::LoadCapacitance,
    pack::FaultKind::BalanceOpen,
});
static_assert(packFaults.size() == static_cast<std::size_t>(Fault::HvilOpen));

} // namespace

pack::PackConfig packConfigFor(const Config& config)
{
    const bmu::Parameters& p = config.parameters;
    pack::PackConfig pack;
    pack.seed = config.seed;
    pack.nodes = static_cast<std::uint8_t>(std::clamp<std::size_t>(p.numCmuNodes, 1, units::maxNodes));
    for (std::size_t n = 0; n < units::maxNodes; ++n) {
        pack.cellsOfNode[n] = static_cast<std::uint8_t>(std::min<int>(p.nodeNumCells[n], 255));
        pack.sensorsOfNode[n] = static_cast<std::uint8_t>(std::min<int>(p.nodeNumTemp[n], 255));
    }
    pack.strings = static_cast<std::uint8_t>(std::clamp<std::size_t>(p.stringCount, 1, units::maxNodes));
    pack.capacity_Ah = p.packCapacity * perTenth;
    pack.cellCapacity_Ah = p.cellNominalCapacity * perThousandth;
    pack.cellResistance_ohm = p.cellInternalResistance * perThousandth;
    pack.openCircuitVoltage = tableOf(p);
    pack.initialSoc = config.initialSocPercent / units::percent;
    pack.ambient_degC = config.ambientCelsius;
    pack.thermistorBeta_K = p.thermistorBetaValue;
    unsigned inverted = 0;
    for (unsigned contactor = 0; contactor < pack::contactorCount; ++contactor) {
        inverted |= ((p.contactorConfigTypes >> (4 * contactor)) & 1U) << contactor;
    }
    pack.invertedAuxiliaries = static_cast<std::uint8_t>(inverted);
    pack.load.capacitance_F = p.loadCapacitance * perMillionth;
    pack.load.prechargeResistance_ohm = p.prechargeResistance * perTenth;
    const Hardware& hardware = config.hardware;
    pack.cooling = hardware.cooling;
    pack.spread = hardware.spread;
    pack.hysteresis_V = hardware.hysteresis_V;
    pack.selfDischargePerMonth = hardware.selfDischargePerMonth;
    pack.capacityShare = hardware.capacityShare;
    pack.resistanceShare = hardware.resistanceShare;
    pack.weakCellCount =
        static_cast<std::uint8_t>(std::min(hardware.weakCells.size(), pack::PackConfig::mostWeakCells));
    std::copy_n(hardware.weakCells.begin(), pack.weakCellCount, pack.weakCells.begin());
    pack.load.bleed_ohm = hardware.loadBleed_ohm;
    pack.load.standingDraw_A = hardware.standingDraw_A;
    pack.load.fuse_A = hardware.fuse_A;
    pack.charger_A = hardware.charger_A;
    return pack.normalised();
}

void readInputs(const pack::Pack& pack, bmu::Inputs& inputs)
{
    receiveJunction(pack.bju(), inputs.junction);
    inputs.auxiliaries = pack.auxiliaries();

    const pack::CmuScan& scan = pack.scan();
    if (scan.scans == inputs.scans) {
        return;
    }
    inputs.scans = scan.scans;
    for (std::size_t n = 0; n < pack.config().nodes; ++n) {
        bmu::NodeInput& node = inputs.nodes[n];
        node.answers = scan.answering[n];
        node.highResistance = scan.highResistance[n];
        node.balancing = scan.balancing[n];
        node.board_dC = toTemperature(scan.boards[n]);
        readNode(&scan.cells[n * units::maxCellsPerNode], &scan.temperatures[n * units::maxSensorsPerNode], node);
    }
}

pack::Actuators actuatorsOf(const bmu::Outputs& outputs)
{
    return {outputs.coils, outputs.balance};
}

std::optional<pack::FaultKind> packFault(Fault fault)
{
    const auto index = static_cast<std::size_t>(fault);
    if (index >= packFaults.size()) {
        return std::nullopt;
    }
    return packFaults[index];
}

} // namespace packdeck::sim
