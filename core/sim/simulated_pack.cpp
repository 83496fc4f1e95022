// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/simulated_pack.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "bmu/bmu.h"
#include "d1000/command.h"
#include "d1000/protocol.h"
#include "pack/pack.h"
#include "sim/charge_point.h"
#include "sim/hardware.h"
#include "sim/parameter_service.h"
#include "sim/second_commander.h"
#include "sim/truth_of.h"

namespace packdeck::sim {

namespace {

constexpr units::Duration tick = bmu::Bmu::tick;
constexpr units::Duration repeatPeriod = std::chrono::milliseconds(100);
constexpr std::int64_t frameBits_us = 135'000; // a stuffed frame of eight bytes at 1 kb/s
constexpr std::uint32_t anonymousBuild = 1;
constexpr double unlimited_A = 1e9;
constexpr double perThousand = 1e-3;

constexpr std::int16_t boardAboveAmbient_dC = 80; // what a board at work is warmer than the air
constexpr std::int32_t supply12_mV = 13'200;
constexpr std::int32_t supply24_mV = 26'400;
constexpr std::uint16_t cleanAirVoc_ppb = 120;
constexpr std::uint16_t cleanAirNox_ppb = 15;

bmu::frames::Firmware firmwareOf(const Config& config)
{
    bmu::frames::Firmware firmware;
    firmware.build = config.announcesItself ? d1000::bundledBmuBuildNumber : anonymousBuild;
    return firmware;
}

bmu::Inputs quietInputs(const Config& config)
{
    bmu::Inputs inputs;
    const auto board_dC = static_cast<std::int16_t>(std::lround(config.ambientCelsius * 10.0)) + boardAboveAmbient_dC;
    inputs.environment.temperatures_dC.fill(static_cast<std::int16_t>(board_dC));
    inputs.environment.voc_ppb = cleanAirVoc_ppb;
    inputs.environment.nox_ppb = cleanAirNox_ppb;
    inputs.supply_mV = config.parameters.deviceId == d1000::deviceTypeGen2Supply24V ? supply24_mV : supply12_mV;
    return inputs;
}

pack::LoadSetting packLoad(const LoadSetting& load)
{
    switch (load.mode) {
    case LoadMode::DriveProfile:
        return {pack::LoadMode::Drive, 0.0};
    case LoadMode::ConstantCurrent:
        return {pack::LoadMode::Constant, load.amps};
    case LoadMode::Zero:
        break;
    }
    return {pack::LoadMode::Rest, 0.0};
}

template <typename T>
T clampedTo(double value)
{
    return static_cast<T>(std::clamp(value, static_cast<double>(std::numeric_limits<T>::min()),
                                     static_cast<double>(std::numeric_limits<T>::max())));
}

} // namespace

struct SimulatedPack::Parts
{
    explicit Parts(const Config& c)
        : config(c)
        , pack(packConfigFor(c))
        , service(c.parameters, c.seed)
        , bmu(service.start({}), firmwareOf(c))
        , inputs(quietInputs(c))
        , load(c.load)
        , frameTime(frameBits_us / std::max<int>(c.parameters.bitrate, 1))
    {
        pack.setLoad(packLoad(load));
        pack.setLoadLimits({0.0, 0.0});
    }

    void step(std::vector<can::Frame>& out);
    void receiveRepeated();
    void emitForeign(std::vector<can::Frame>& out);
    void emitMessages(std::vector<can::Frame>& out);
    void emitAnswers(units::Duration from, std::vector<can::Frame>& out);
    void startBmu();
    void updateLoad();
    void updateCharger();
    void setFault(const FaultSetting& setting);
    void applyAround(const FaultSetting& setting);
    void resetAround(Fault fault);
    void clearFaults();

    Config config;
    pack::Pack pack;
    ParameterService service;
    bmu::Bmu bmu;
    bmu::Inputs inputs;
    LoadSetting load;
    bmu::CurrentLimit sentLimit; ///< the newest that went out on the bus
    SecondCommander foreign;
    ChargePoint chargePoint;
    std::vector<FaultSetting> faults;
    ReceiveCounters counters;
    std::array<std::uint8_t, 8> lastCommand{};
    bool hasCommand = false;
    bool repeating = false;
    units::Duration nextRepeat{};
    units::Duration time{};
    units::Duration carry{};
    units::Duration frameTime;
};

// One tick: what the BMU decides at its start acts on the hardware until its end, and its frames leave one after
// the other within it.
void SimulatedPack::Parts::step(std::vector<can::Frame>& out)
{
    receiveRepeated();
    emitForeign(out);
    readInputs(pack, inputs);
    const bmu::Outputs& outputs = bmu.step(inputs);
    emitMessages(out);
    if (service.takeRestart()) {
        startBmu();
    }
    updateLoad();
    updateCharger();
    pack.step(tick, actuatorsOf(outputs));
    time += tick;
}

void SimulatedPack::Parts::receiveRepeated()
{
    if (repeating && hasCommand && time >= nextRepeat) {
        nextRepeat = time + repeatPeriod;
        bmu.receiveCommand(lastCommand, static_cast<std::uint8_t>(lastCommand.size()));
    }
}

void SimulatedPack::Parts::emitForeign(std::vector<can::Frame>& out)
{
    units::Duration at{};
    while (foreign.takeDue(time + tick, at)) {
        can::Frame frame;
        frame.time = at.count();
        frame.id = std::uint32_t{bmu.parameters().nodeId} + d1000::commandOffset;
        frame.length = 8;
        frame.data = d1000::encodeCommand(foreign.command());
        bmu.receiveCommand(frame.data, frame.length);
        out.push_back(frame);
    }
}

void SimulatedPack::Parts::emitMessages(std::vector<can::Frame>& out)
{
    units::Duration at = time;
    for (const bmu::Message& message : bmu.messages()) {
        can::Frame frame;
        frame.time = at.count();
        frame.id = std::uint32_t{bmu.parameters().nodeId} + message.offset;
        frame.length = 8;
        frame.data = message.data;
        out.push_back(frame);
        at = std::min(at + frameTime, time + tick - units::Duration(1));
        if (message.offset == bmu::frames::sopOffset) {
            sentLimit = bmu.limit();
        }
    }
    emitAnswers(at, out);
}

// After the unit's own messages of this tick, as far as the bus has room until the next one.
void SimulatedPack::Parts::emitAnswers(units::Duration from, std::vector<can::Frame>& out)
{
    const units::Duration end = time + tick - units::Duration(1);
    service.advance(units::Timestamp(from));
    for (units::Duration at = from; at < end; at += frameTime) {
        auto frame = service.takeFrame(units::Timestamp(at));
        if (!frame) {
            return;
        }
        frame->time = at.count();
        out.push_back(*frame);
    }
}

void SimulatedPack::Parts::startBmu()
{
    bmu = bmu::Bmu(service.start(units::Timestamp(time)), firmwareOf(config));
    sentLimit = {};
    hasCommand = false;
}

// The vehicle knows what the bus told it, and whether the BMU's load enable is on.
void SimulatedPack::Parts::updateLoad()
{
    if (!bmu.outputs().lowSide.loadEnable && load.obeysLimits) {
        pack.setLoadLimits({0.0, 0.0});
    } else if (!load.obeysLimits) {
        pack.setLoadLimits({unlimited_A, unlimited_A});
    } else {
        pack.setLoadLimits({sentLimit.discharge_mA * perThousand, sentLimit.charge_mA * perThousand});
    }
}

// The charger hears the limit that went out on the bus, and regulates a little below the warning level.
void SimulatedPack::Parts::updateCharger()
{
    constexpr double below_V = 0.005;
    const bmu::Parameters& parameters = bmu.parameters();
    bmu::ChargeDemand demand = bmu.outputs().charge;
    demand.limit_mA = std::min(demand.limit_mA, sentLimit.charge_mA);
    const double target_V = parameters.warningCellOverVoltage * perThousand - below_V;
    if (parameters.chargingMethod == bmu::ChargingMethod::Evse) {
        chargePoint.stepEvse(demand, {pack.packVolts(), pack.chargerVolts(), pack.chargerAmps()});
        pack.setCharger(chargePoint.throughEvcc(demand, target_V));
        inputs.evcc = chargePoint.evcc();
    } else {
        pack.setCharger(ChargePoint::external(demand, target_V));
    }
}

void SimulatedPack::Parts::setFault(const FaultSetting& setting)
{
    const auto same = [&](const FaultSetting& other) {
        return other.fault == setting.fault && other.index == setting.index;
    };
    const auto kind = packFault(setting.fault);
    if (!setting.active) {
        if (kind) {
            pack.clear(*kind, setting.index);
        } else {
            resetAround(setting.fault);
        }
        faults.erase(std::remove_if(faults.begin(), faults.end(), same), faults.end());
        return;
    }
    if (kind) {
        if (!pack.inject({*kind, setting.index, static_cast<float>(setting.value)})) {
            return; // no such cell, node or contactor here, or a value beyond its range
        }
    } else {
        const FaultInfo& row = info(setting.fault);
        if (!row.unit.empty() && !(setting.value >= row.minimum && setting.value <= row.maximum)) {
            return;
        }
        applyAround(setting);
    }
    faults.erase(std::remove_if(faults.begin(), faults.end(), same), faults.end());
    if (setting.fault != Fault::LoadCharged) {
        faults.push_back(setting);
    }
}

void SimulatedPack::Parts::applyAround(const FaultSetting& setting)
{
    constexpr double tenths = 10.0;
    bmu::EnvironmentInput& environment = inputs.environment;
    switch (setting.fault) {
    case Fault::HvilOpen:
        inputs.interlock.open = true;
        inputs.interlock.notOk = true;
        break;
    case Fault::SecondCommander:
        foreign.start(setting.command, setting.value, time);
        break;
    case Fault::Pressure:
        environment.pressure_dkPa = clampedTo<std::int16_t>(setting.value * tenths);
        break;
    case Fault::Humidity:
        environment.humidity_dpc = clampedTo<std::int16_t>(setting.value * tenths);
        break;
    case Fault::Voc:
        environment.voc_ppb = clampedTo<std::uint16_t>(setting.value);
        break;
    case Fault::Nox:
        environment.nox_ppb = clampedTo<std::uint16_t>(setting.value);
        break;
    case Fault::BoardTemperature:
        environment.temperatures_dC.fill(clampedTo<std::int16_t>(setting.value * tenths));
        break;
    case Fault::SupplyVoltage:
        inputs.supply_mV = clampedTo<std::int32_t>(setting.value / perThousand);
        break;
    case Fault::EvccSilent:
        chargePoint.silence(true);
        break;
    case Fault::EvccEmergencyStop:
        chargePoint.emergencyStop(true);
        break;
    default:
        break;
    }
}

void SimulatedPack::Parts::resetAround(Fault fault)
{
    const bmu::Inputs quiet = quietInputs(config);
    switch (fault) {
    case Fault::HvilOpen:
        inputs.interlock = quiet.interlock;
        break;
    case Fault::SecondCommander:
        foreign.stop();
        break;
    case Fault::Pressure:
        inputs.environment.pressure_dkPa = quiet.environment.pressure_dkPa;
        break;
    case Fault::Humidity:
        inputs.environment.humidity_dpc = quiet.environment.humidity_dpc;
        break;
    case Fault::Voc:
        inputs.environment.voc_ppb = quiet.environment.voc_ppb;
        break;
    case Fault::Nox:
        inputs.environment.nox_ppb = quiet.environment.nox_ppb;
        break;
    case Fault::BoardTemperature:
        inputs.environment.temperatures_dC = quiet.environment.temperatures_dC;
        break;
    case Fault::SupplyVoltage:
        inputs.supply_mV = quiet.supply_mV;
        break;
    case Fault::EvccSilent:
        chargePoint.silence(false);
        break;
    case Fault::EvccEmergencyStop:
        chargePoint.emergencyStop(false);
        break;
    default:
        break;
    }
}

void SimulatedPack::Parts::clearFaults()
{
    pack.clearFaults();
    for (const FaultSetting& setting : faults) {
        resetAround(setting.fault);
    }
    faults.clear();
}

SimulatedPack::SimulatedPack(const Config& config)
    : m_parts(std::make_unique<Parts>(config))
{
}

SimulatedPack::~SimulatedPack() = default;
SimulatedPack::SimulatedPack(SimulatedPack&&) noexcept = default;
SimulatedPack& SimulatedPack::operator=(SimulatedPack&&) noexcept = default;

SimulatedPack::SimulatedPack(const SimulatedPack& other)
    : m_parts(std::make_unique<Parts>(*other.m_parts))
{
}

SimulatedPack& SimulatedPack::operator=(const SimulatedPack& other)
{
    if (this != &other) {
        m_parts = std::make_unique<Parts>(*other.m_parts);
    }
    return *this;
}

void SimulatedPack::receive(const can::Frame& frame)
{
    Parts& p = *m_parts;
    if (p.service.receive(frame, p.bmu, units::Timestamp(p.time))) {
        return;
    }
    const std::uint32_t commandId = std::uint32_t{p.bmu.parameters().nodeId} + d1000::commandOffset;
    if (frame.has(can::Frame::ErrorFrame) || frame.id != commandId || frame.has(can::Frame::Extended)) {
        ++p.counters.otherIds;
        return;
    }
    if (!frame.isData()) {
        ++p.counters.wrongLength;
        return;
    }
    switch (p.bmu.receiveCommand(frame.data, frame.length)) {
    case bmu::CommandVerdict::Accepted:
        ++p.counters.accepted;
        p.lastCommand = frame.data;
        p.hasCommand = true;
        p.nextRepeat = p.time + repeatPeriod;
        break;
    case bmu::CommandVerdict::IgnoredType:
        ++p.counters.ignoredType;
        break;
    case bmu::CommandVerdict::IgnoredValue:
        ++p.counters.ignoredValue;
        break;
    case bmu::CommandVerdict::WrongLength:
        ++p.counters.wrongLength;
        break;
    }
}

void SimulatedPack::advance(units::Duration simulated, std::vector<can::Frame>& out)
{
    Parts& p = *m_parts;
    p.carry += std::max(simulated, units::Duration{});
    while (p.carry >= tick) {
        p.carry -= tick;
        p.step(out);
    }
}

void SimulatedPack::repeatCommand(bool on)
{
    m_parts->repeating = on;
}

void SimulatedPack::apply(const ControlCommand& command)
{
    Parts& p = *m_parts;
    if (const auto* fault = std::get_if<FaultSetting>(&command)) {
        p.setFault(*fault);
    } else if (std::holds_alternative<ClearFaults>(command)) {
        p.clearFaults();
    } else if (const auto* load = std::get_if<LoadSetting>(&command)) {
        p.load = *load;
        p.pack.setLoad(packLoad(*load));
    } else if (std::holds_alternative<PowerCycleBmu>(command)) {
        p.startBmu();
    } else if (std::holds_alternative<Restart>(command)) {
        Parts fresh(p.config);
        fresh.time = p.time;
        fresh.counters = p.counters;
        fresh.repeating = p.repeating;
        p = fresh;
    }
}

void SimulatedPack::pauseParameterService(bool paused)
{
    m_parts->service.setPaused(paused);
}

units::Duration SimulatedPack::time() const
{
    return m_parts->time;
}

const Config& SimulatedPack::config() const
{
    return m_parts->config;
}

const ReceiveCounters& SimulatedPack::counters() const
{
    return m_parts->counters;
}

Truth SimulatedPack::truth() const
{
    const Parts& p = *m_parts;
    Truth truth = packTruth(p.pack);
    addBmuTruth(p.bmu, p.inputs, truth);
    truth.time = p.time;
    truth.faults = p.faults;
    truth.load = p.load;
    return truth;
}

} // namespace packdeck::sim
