// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/simulated_pack.h"

#include <algorithm>
#include <array>
#include <optional>

#include "bmu/bmu.h"
#include "d1000/command.h"
#include "d1000/protocol.h"
#include "pack/pack.h"
#include "pack/random.h"
#include "sim/bus_faults.h"
#include "sim/charge_point.h"
#include "sim/drive_cycle.h"
#include "sim/firmware_v1_1.h"
#include "sim/hardware.h"
#include "sim/load_recording.h"
#include "sim/parameter_service.h"
#include "sim/surroundings.h"
#include "sim/truth_of.h"
#include "units/constants.h"

namespace packdeck::sim {

namespace {

constexpr units::Duration tick = bmu::Bmu::tick;
constexpr units::Duration repeatPeriod = std::chrono::milliseconds(100);
constexpr std::int64_t frameBits_us = 135'000; // a stuffed frame of eight bytes at 1 kb/s
constexpr std::uint32_t anonymousBuild = 1;
constexpr double unlimited_A = 1e9;

bmu::frames::Firmware firmwareOf(const Config& config)
{
    bmu::frames::Firmware firmware;
    firmware.build = config.announcesItself ? d1000::bundledBmuBuildNumber : anonymousBuild;
    firmware.period_percent = config.timing.period_percent;
    if (config.firmware == FirmwareVersion::V1_1) {
        firmware.minorVersion = 1;
        firmware.build = 0; // it has no such signal
    }
    return firmware;
}

pack::LoadSetting packLoad(const LoadSetting& load)
{
    switch (load.mode) {
    case LoadMode::DriveProfile:
        return {pack::LoadMode::Drive, 0.0};
    case LoadMode::ConstantCurrent:
        return {pack::LoadMode::Constant, load.amps};
    case LoadMode::Zero:
    case LoadMode::SpeedTrace: // tick by tick: Parts::updateLoad()
    case LoadMode::Recording:
        break;
    }
    return {pack::LoadMode::Rest, 0.0};
}

} // namespace

struct SimulatedPack::Parts
{
    explicit Parts(const Config& c)
        : config(c)
        , pack(packConfigFor(c))
        , service(c.parameters, c.seed, c.firmware)
        , bmu(service.start({}), firmwareOf(c))
        , load(c.load)
        , surroundings(c)
        , bus(c.seed)
        , vehicle(pack.packVolts() * pack.config().capacity_Ah * units::perThousand)
        , frameTime(frameBits_us / std::max<int>(c.parameters.bitrate, 1))
    {
        pack.setLoad(packLoad(load));
        pack.setLoadLimits({0.0, 0.0});
    }

    void step(std::vector<can::Frame>& out);
    void stepUnsupplied();
    [[nodiscard]] units::Duration jitter() const;
    [[nodiscard]] bool hasBegun(std::uint16_t offset) const;
    void receiveRepeated();
    void emitForeign(std::vector<can::Frame>& out);
    void emitMessages(std::vector<can::Frame>& out);
    void emitAnswers(units::Duration from, std::vector<can::Frame>& out);
    void startBmu(bmu::Bmu::Start start = bmu::Bmu::Start::Supply);
    void updateLoad();
    [[nodiscard]] double wantedAmps() const;
    void updateCharger();
    [[nodiscard]] pack::ChargerCommand decided(pack::ChargerCommand command) const;
    bool setFault(const FaultSetting& setting);
    bool refuses(const FaultSetting& setting);
    void takeAway(const FaultSetting& setting);
    void clearFaults();

    Config config;
    pack::Pack pack;
    ParameterService service;
    bmu::MemoryStore memory;
    bmu::Bmu bmu;
    std::uint32_t storedRevision = 0; ///< of what the unit remembers
    bmu::Inputs inputs;
    LoadSetting load;
    std::optional<double> chargerAmps; ///< decided from outside
    bmu::CurrentLimit sentLimit;       ///< the newest that went out on the bus
    v1_1::Messages older;              ///< with firmware 1.1 only
    Surroundings surroundings;
    BusFaults bus;
    ChargePoint chargePoint;
    std::vector<can::Frame> own; ///< of one tick, while the bus has faults
    std::vector<FaultSetting> faults;
    ReceiveCounters counters;
    std::array<std::uint8_t, 8> lastCommand{};
    bool hasCommand = false;
    bool repeating = false;
    units::Duration nextRepeat{};
    units::Duration time{};
    units::Duration carry{};
    units::Duration driven{}; ///< how far the load's trace has come
    Vehicle vehicle;
    units::Duration frameTime;
};

// One tick: what the BMU decides at its start acts on the hardware until its end, and its frames leave one after
// the other within it.
void SimulatedPack::Parts::step(std::vector<can::Frame>& out)
{
    if (!surroundings.isSupplied()) {
        stepUnsupplied();
        return;
    }
    receiveRepeated();
    emitForeign(out);
    readInputs(pack, inputs);
    surroundings.read(time, pack, !bus.isOff(), inputs);
    const bmu::Outputs& outputs = bmu.step(inputs);
    if (bmu.memoryRevision() != storedRevision) {
        storedRevision = bmu.memoryRevision();
        memory.store(bmu.memory(), bmu.layout());
    }
    if (bus.isActive()) {
        own.clear();
        emitMessages(own);
        bus.transmit(own, time, time + tick, frameTime, out);
    } else {
        emitMessages(out);
    }
    if (service.takeRestart()) {
        startBmu();
    } else if (bmu.watchdogExpired()) {
        startBmu(bmu::Bmu::Start::Watchdog);
    }
    updateLoad();
    updateCharger();
    pack.step(tick, actuatorsOf(outputs));
    time += tick;
}

// Nothing runs and no coil holds; the unit starts when its supply is back.
void SimulatedPack::Parts::stepUnsupplied()
{
    if (bmu.uptime_ms() > 0) {
        startBmu();
    }
    updateLoad();
    pack.step(tick, {});
    time += tick;
}

void SimulatedPack::Parts::receiveRepeated()
{
    if (repeating && hasCommand && time >= nextRepeat) {
        nextRepeat = time + repeatPeriod;
        if (bus.isOff() || bus.losesCommand()) {
            return;
        }
        bmu.receiveCommand(lastCommand, static_cast<std::uint8_t>(lastCommand.size()));
    }
}

void SimulatedPack::Parts::emitForeign(std::vector<can::Frame>& out)
{
    if (!bus.isActive()) {
        return;
    }
    const auto before = static_cast<std::ptrdiff_t>(out.size());
    bus.takeForeign(time + tick, bmu.parameters().nodeId, out);
    const std::uint32_t commandId = std::uint32_t{bmu.parameters().nodeId} + d1000::commandOffset;
    for (auto frame = out.begin() + before; frame != out.end(); ++frame) {
        if (frame->id == commandId && !bus.isOff()) {
            bmu.receiveCommand(frame->data, frame->length);
        }
    }
}

void SimulatedPack::Parts::emitMessages(std::vector<can::Frame>& out)
{
    units::Duration at = time + jitter();
    const units::Duration last = time + tick - units::Duration(1);
    const std::uint32_t baseId = bmu.parameters().nodeId;
    const bool starting = bmu.uptime_ms() < config.timing.start_ms;
    const std::size_t before = out.size();
    out.resize(before + bmu.messages().size()); // filled in place: a copy would wait for the members before it
    can::Frame* frame = out.data() + before;
    for (const bmu::Message& message : bmu.messages()) {
        if (starting && !hasBegun(message.offset)) {
            continue;
        }
        frame->time = at.count();
        frame->id = baseId + message.offset;
        frame->length = 8;
        frame->data = message.data;
        ++frame;
        at = std::min(at + frameTime, last);
        if (message.offset == bmu::frames::sopOffset) {
            sentLimit = bmu.limit();
        }
    }
    out.resize(static_cast<std::size_t>(frame - out.data()));
    if (config.firmware == FirmwareVersion::V1_1) {
        older.rewrite(out, before, baseId, frameTime, last);
    }
    if (service.wasAsked()) {
        emitAnswers(at, out);
    }
}

units::Duration SimulatedPack::Parts::jitter() const
{
    constexpr std::uint32_t largest_us = 9000;
    if (config.timing.jitter_us == 0) {
        return {};
    }
    const double share =
        pack::uniform(config.timing.seed, pack::Stream::FrameJitter, 0, static_cast<std::uint64_t>(time / tick));
    return units::Duration(static_cast<std::int64_t>(share * std::min(config.timing.jitter_us, largest_us)));
}

// Every kind of message has its own moment after a start.
bool SimulatedPack::Parts::hasBegun(std::uint16_t offset) const
{
    const double share = pack::uniform(config.timing.seed, pack::Stream::StartOrder, offset);
    return static_cast<double>(bmu.uptime_ms()) >= share * config.timing.start_ms;
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

void SimulatedPack::Parts::startBmu(bmu::Bmu::Start start)
{
    const bmu::Parameters parameters = service.start(units::Timestamp(time));
    bmu = bmu::Bmu(parameters, firmwareOf(config), start, memory.load(bmu::Layout(parameters)));
    storedRevision = bmu.memoryRevision();
    sentLimit = {};
    older = {};
    hasCommand = false;
}

// The vehicle knows what the bus told it, and whether the BMU's load enable is on.
void SimulatedPack::Parts::updateLoad()
{
    if (load.mode == LoadMode::SpeedTrace || load.mode == LoadMode::Recording) {
        driven += bmu.outputs().lowSide.loadEnable ? tick : units::Duration{};
        pack.setLoad({pack::LoadMode::Constant, wantedAmps()});
    }
    if (!bmu.outputs().lowSide.loadEnable && load.obeysLimits) {
        pack.setLoadLimits({0.0, 0.0});
    } else if (!load.obeysLimits) {
        pack.setLoadLimits({unlimited_A, unlimited_A});
    } else {
        pack.setLoadLimits({sentLimit.discharge_mA * units::perThousand, sentLimit.charge_mA * units::perThousand});
    }
}

double SimulatedPack::Parts::wantedAmps() const
{
    const double time_s = units::toSeconds(driven);
    if (load.mode == LoadMode::Recording) {
        return load.recording ? load.recording->held(time_s) : 0.0;
    }
    constexpr double smallest_V = 1.0;
    const double power_W =
        load.recording ? vehicle.power_W(load.recording->between(time_s), load.recording->slope(time_s))
                       : vehicle.power_W(DriveCycle::speed_m_per_s(time_s), DriveCycle::acceleration_m_per_s2(time_s));
    return power_W / std::max(pack.packVolts(), smallest_V);
}

// The charger hears the limit that went out on the bus, and regulates a little below the warning level.
void SimulatedPack::Parts::updateCharger()
{
    constexpr double below_V = 0.005;
    const bmu::Parameters& parameters = bmu.parameters();
    bmu::ChargeDemand demand = bmu.outputs().charge;
    demand.limit_mA = std::min(demand.limit_mA, sentLimit.charge_mA);
    const double target_V = config.hardware.chargerCell_V > 0.0
                                ? config.hardware.chargerCell_V
                                : parameters.warningCellOverVoltage * units::perThousand - below_V;
    if (parameters.chargingMethod == bmu::ChargingMethod::Evse) {
        chargePoint.stepEvse(demand, {pack.packVolts(), pack.chargerVolts(), pack.chargerAmps()});
        pack.setCharger(decided(chargePoint.throughEvcc(demand, target_V)));
        inputs.evcc = chargePoint.evcc();
    } else {
        pack.setCharger(decided(ChargePoint::external(demand, target_V)));
    }
}

pack::ChargerCommand SimulatedPack::Parts::decided(pack::ChargerCommand command) const
{
    constexpr double noTarget_V = 10.0; // of a cell
    if (chargerAmps) {
        command.limit_A = std::max(*chargerAmps, 0.0);
        command.target_V = noTarget_V;
    }
    return command;
}

bool SimulatedPack::Parts::refuses(const FaultSetting& setting)
{
    if (const auto kind = packFault(setting.fault)) {
        // No such cell, node or contactor here, or a value beyond its range.
        return !pack.inject({*kind, setting.index, static_cast<float>(setting.value)});
    }
    const FaultInfo& row = info(setting.fault);
    const bool within = row.unit.empty() || (setting.value >= row.minimum && setting.value <= row.maximum);
    return !within || setting.index >= (row.index == FaultIndex::Task ? bmu::taskCount : 1);
}

bool SimulatedPack::Parts::setFault(const FaultSetting& setting)
{
    if (setting.active && refuses(setting)) {
        return false;
    }
    takeAway(setting);
    if (!setting.active || actsAtOnce(setting.fault)) {
        return true;
    }
    if (setting.fault == Fault::NvmCorrupt) {
        memory.flipBit(0);
    }
    faults.push_back(setting);
    surroundings.set(setting);
    bus.set(setting, time);
    chargePoint.set(setting.fault, true);
    return true;
}

// What stands of the same kind in the same place; a pack's own fault that is set again replaces itself.
void SimulatedPack::Parts::takeAway(const FaultSetting& setting)
{
    const auto kind = packFault(setting.fault);
    if (kind && !setting.active) {
        pack.clear(*kind, setting.index);
    }
    const auto same = std::find_if(faults.begin(), faults.end(), [&](const FaultSetting& other) {
        return other.fault == setting.fault && other.index == setting.index;
    });
    if (same == faults.end()) {
        return;
    }
    faults.erase(same);
    if (!kind) {
        bus.clear(setting.fault);
        chargePoint.set(setting.fault, false);
        surroundings = Surroundings(config);
        for (const FaultSetting& standing : faults) {
            surroundings.set(standing);
        }
    }
}

void SimulatedPack::Parts::clearFaults()
{
    pack.clearFaults();
    faults.clear();
    surroundings = Surroundings(config);
    bus = BusFaults(config.seed);
    chargePoint.mend();
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
    if (p.bus.isOff() || !p.surroundings.isSupplied()) {
        return;
    }
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
    if (p.bus.losesCommand()) {
        return;
    }
    switch (p.bmu.receiveCommand(frame.data, frame.length)) {
    case bmu::CommandVerdict::Accepted:
        ++p.counters.accepted;
        p.bus.remember(frame.data);
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

bool SimulatedPack::apply(const ControlCommand& command)
{
    Parts& p = *m_parts;
    if (const auto* fault = std::get_if<FaultSetting>(&command)) {
        return p.setFault(*fault);
    }
    if (std::holds_alternative<ClearFaults>(command)) {
        p.clearFaults();
    } else if (const auto* load = std::get_if<LoadSetting>(&command)) {
        p.load = *load;
        p.driven = {};
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
    return true;
}

std::size_t SimulatedPack::eventCount() const
{
    return m_parts->bmu.events().count();
}

double SimulatedPack::packVolts() const
{
    return m_parts->pack.packVolts();
}

void SimulatedPack::driveCharger(std::optional<double> amps)
{
    m_parts->chargerAmps = amps;
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

CoilView SimulatedPack::coils() const
{
    const bmu::Bmu& unit = m_parts->bmu;
    CoilView view{0, unit.state(), unit.reasons()};
    for (const d1000::Contactor contactor : d1000::allContactors) {
        view.coils |= unit.outputs().coils[static_cast<std::size_t>(contactor)] ? unsigned{d1000::bit(contactor)} : 0U;
    }
    return view;
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
