// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/parameter_service.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "d1000/protocol.h"
#include "sim/firmware_v1_1.h"
#include "text/translatable.h"

namespace packdeck::sim {

namespace {

using uds::AccessLevel;
using uds::Nrc;

constexpr std::uint16_t didBase = 0x1000;
constexpr std::int32_t noCurrent_mA = 500;

struct WholeArray
{
    std::uint16_t did;
    std::uint16_t index;
};

constexpr auto wholeArrays = std::to_array<WholeArray>({{0x2100, 0x100}, {0x2140, 0x140}, {0x2160, 0x160}});

uds::ServerSettings settings()
{
    const auto bytes = [](std::string_view text) { return std::vector<std::uint8_t>(text.begin(), text.end()); };
    uds::ServerSettings settings;
    settings.userSecret = bytes(defaultUserKey);
    settings.adminSecret = bytes(defaultAdminKey);
    return settings;
}

/// Part of a parameter that an identifier names: `count` elements from `first`.
struct Target
{
    const bmu::ParameterRow* row = nullptr;
    std::size_t first = 0;
    std::size_t count = 0;
};

std::optional<Target> targetOf(std::uint16_t did, FirmwareVersion firmware)
{
    const auto& table = bmu::parameterTable();
    for (const WholeArray& whole : wholeArrays) {
        if (whole.did == did) {
            const auto* const row = std::find_if(table.begin(), table.end(),
                                                 [&](const bmu::ParameterRow& r) { return r.index == whole.index; });
            return Target{row, 0, row->count};
        }
    }
    for (const bmu::ParameterRow& row : table) {
        const auto index = firmware == FirmwareVersion::V1_1 ? v1_1::parameterIndex(row.index) : row.index;
        const int element = index ? did - didBase - *index : -1;
        if (element >= 0 && element < row.count) {
            return Target{&row, static_cast<std::size_t>(element), 1};
        }
    }
    return std::nullopt;
}

void append(std::vector<std::uint8_t>& out, std::uint64_t value, unsigned bytes)
{
    while (bytes-- > 0) {
        out.push_back(static_cast<std::uint8_t>(value >> (8 * bytes)));
    }
}

void append(std::vector<std::uint8_t>& out, std::string_view text)
{
    out.insert(out.end(), text.begin(), text.end());
}

AccessLevel levelOf(std::uint16_t routineId)
{
    return routineId == routine::persist || routineId == routine::selfTest ? AccessLevel::User : AccessLevel::Admin;
}

bool isRoutine(std::uint16_t id)
{
    return id == routine::persist || id == routine::restoreDefaults || id == routine::setSoc ||
           id == routine::clearLatched || id == routine::selfTest || id == routine::zeroCurrent ||
           id == routine::recoveryCharge;
}

} // namespace

ParameterService::ParameterService(const bmu::Parameters& factory, std::uint64_t seed, FirmwareVersion firmware)
    : m_firmware(firmware)
    , m_factory(firmware == FirmwareVersion::V1_1 ? v1_1::fromBundled(factory).value_or(factory) : factory)
    , m_values(m_factory)
    , m_random(seed)
    , m_server(*this, settings(), units::Timestamp{})
{
}

ParameterService::ParameterService(const ParameterService& other)
    : uds::ServerBackend()
    , m_firmware(other.m_firmware)
    , m_factory(other.m_factory)
    , m_values(other.m_values)
    , m_store(other.m_store)
    , m_lastProblem(other.m_lastProblem)
    , m_random(other.m_random)
    , m_storeBudget(other.m_storeBudget)
    , m_paused(other.m_paused)
    , m_restart(other.m_restart)
    , m_asked(other.m_asked)
    , m_server(other.m_server, *this)
{
}

ParameterService& ParameterService::operator=(const ParameterService& other)
{
    if (this != &other) {
        m_firmware = other.m_firmware;
        m_factory = other.m_factory;
        m_values = other.m_values;
        m_store = other.m_store;
        m_lastProblem = other.m_lastProblem;
        m_random = other.m_random;
        m_storeBudget = other.m_storeBudget;
        m_paused = other.m_paused;
        m_restart = other.m_restart;
        m_asked = other.m_asked;
        m_server.takeStateOf(other.m_server);
    }
    return *this;
}

bmu::Parameters ParameterService::start(units::Timestamp now)
{
    m_values = m_store.load().value_or(m_factory);
    m_lastProblem = bmu::ParameterProblem::None;
    m_server.takeStateOf(uds::Server(*this, settings(), now));
    return inUnitsOfBmu(m_values);
}

bmu::Parameters ParameterService::inUnitsOfBmu(const bmu::Parameters& values) const
{
    return m_firmware == FirmwareVersion::V1_1 ? v1_1::toBundled(values) : values;
}

bool ParameterService::isOffered() const
{
    const uds::ServerSettings ids;
    const std::uint32_t base = m_values.nodeId;
    return std::max({ids.requestId, ids.responseId, ids.functionalId}) < base ||
           std::min({ids.requestId, ids.responseId, ids.functionalId}) > base + d1000::lastOffset;
}

bool ParameterService::receive(const can::Frame& frame, bmu::Bmu& unit, units::Timestamp now)
{
    const uds::ServerSettings ids;
    const bool forUs = (frame.id == ids.requestId || frame.id == ids.functionalId) && frame.isData() &&
                       !frame.has(can::Frame::Extended);
    if (!forUs || !isOffered()) {
        return false;
    }
    m_asked = true;
    m_unit = &unit;
    m_server.receive(frame, now);
    m_unit = nullptr;
    return true;
}

std::optional<can::Frame> ParameterService::takeFrame(units::Timestamp now)
{
    auto frame = m_server.frameToSend(now);
    if (frame) {
        m_server.frameWritten(now);
    }
    return frame;
}

bool ParameterService::takeRestart()
{
    return std::exchange(m_restart, false);
}

uds::Nrc ParameterService::readData(std::uint16_t did, Bytes& out)
{
    if (m_paused) {
        return Nrc::BusyRepeatRequest;
    }
    if (readParameter(did, out)) {
        return Nrc::None;
    }
    switch (did) {
    case did::bootSoftware:
        append(out, "PackDeck boot 1");
        break;
    case did::activeSession:
        append(out, static_cast<std::uint64_t>(m_server.session()), 1);
        break;
    case did::partNumber:
        append(out, "PackDeck bundled BMU");
        break;
    case did::softwareVersion:
        append(out, m_firmware == FirmwareVersion::V1_1 ? "1.1.0" : "1.2.0");
        break;
    case did::supplierSoftware:
        append(out, "PackDeck");
        break;
    case did::serialNumber:
        append(out, m_unit->parameters().serialNumber, 4);
        break;
    case did::cellVoltages:
        readCells(out);
        break;
    case did::cellTemperatures:
        readTemperatures(out);
        break;
    case did::lastRefusal:
        append(out, static_cast<std::uint64_t>(m_lastProblem), 1);
        append(out, describe(m_lastProblem));
        break;
    case did::persistence:
        append(out, bmu::imageOf(m_store.load().value_or(m_factory)) == bmu::imageOf(m_values) ? 0 : 1, 1);
        append(out, m_store.sequence(), 4);
        break;
    default:
        return Nrc::RequestOutOfRange;
    }
    return Nrc::None;
}

bool ParameterService::readParameter(std::uint16_t did, Bytes& out) const
{
    const auto target = targetOf(did, m_firmware);
    if (!target) {
        return false;
    }
    for (std::size_t i = 0; i < target->count; ++i) {
        append(out, static_cast<std::uint64_t>(target->row->get(m_values, target->first + i)), target->row->bytes);
    }
    return true;
}

void ParameterService::readCells(Bytes& out) const
{
    for (const std::uint16_t cell_mV : m_unit->readings().cells_mV) {
        append(out, cell_mV, 2);
    }
}

void ParameterService::readTemperatures(Bytes& out) const
{
    for (const std::int16_t temperature_dC : m_unit->readings().temperatures_dC) {
        append(out, static_cast<std::uint16_t>(temperature_dC), 2);
    }
}

uds::Nrc ParameterService::writeData(std::uint16_t did, Value value, AccessLevel level)
{
    if (m_paused) {
        return Nrc::BusyRepeatRequest;
    }
    const auto target = targetOf(did, m_firmware);
    if (!target) {
        return Nrc::RequestOutOfRange;
    }
    const bmu::ParameterRow& row = *target->row;
    if (level < (row.admin ? AccessLevel::Admin : AccessLevel::User)) {
        return Nrc::SecurityAccessDenied;
    }
    if (value.size() != target->count * row.bytes) {
        return Nrc::IncorrectLength;
    }
    if (!isQuiet()) {
        return Nrc::ConditionsNotCorrect;
    }
    bmu::Parameters changed = m_values;
    for (std::size_t i = 0; i < target->count; ++i) {
        std::uint32_t word = 0;
        for (const std::uint8_t byte : value.subspan(i * row.bytes, row.bytes)) {
            word = (word << 8U) | byte;
        }
        const std::int64_t number = row.isSigned ? static_cast<std::int16_t>(word) : std::int64_t{word};
        // What no type of the unit can hold may be in range of no rule: of single bits above all.
        if (row.count == 1 && (number < row.minimum || number > row.maximum)) {
            m_lastProblem = bmu::ParameterProblem::OutOfRange;
            return Nrc::RequestOutOfRange;
        }
        row.set(changed, target->first + i, number);
    }
    m_lastProblem = bmu::parameterProblem(inUnitsOfBmu(changed));
    if (m_lastProblem != bmu::ParameterProblem::None) {
        return Nrc::RequestOutOfRange;
    }
    m_values = changed;
    m_unit->setParameters(inUnitsOfBmu(m_values));
    return Nrc::None;
}

uds::Nrc ParameterService::routine(uds::RoutineAction action, std::uint16_t id, Value options, AccessLevel level,
                                   Bytes& out)
{
    if (m_paused) {
        return Nrc::BusyRepeatRequest;
    }
    if (!isRoutine(id)) {
        return Nrc::RequestOutOfRange;
    }
    const bool asksForResult = id == routine::selfTest && action == uds::RoutineAction::Results;
    if (action != uds::RoutineAction::Start && !asksForResult) {
        return Nrc::SubFunctionNotSupported; // each but the self-test runs to its end before it answers
    }
    if (options.size() != (id == routine::setSoc ? 2U : 0U)) {
        return Nrc::IncorrectLength;
    }
    if (level < levelOf(id)) {
        return Nrc::SecurityAccessDenied;
    }
    if (asksForResult) {
        return selfTestResult(out);
    }
    if (id != routine::persist && !isQuiet()) {
        return Nrc::ConditionsNotCorrect;
    }
    return runRoutine(id, options, out);
}

uds::Nrc ParameterService::runRoutine(std::uint16_t id, Value options, Bytes& out)
{
    switch (id) {
    case routine::persist:
        if (!persist()) {
            return Nrc::ProgrammingFailure;
        }
        break;
    case routine::restoreDefaults:
        m_values = m_factory;
        m_unit->setParameters(inUnitsOfBmu(m_values));
        break;
    case routine::setSoc:
        if (!m_unit->setStateOfCharge(units::DeciPercent((options[0] << 8U) | options[1]))) {
            return Nrc::RequestOutOfRange;
        }
        break;
    case routine::clearLatched:
        m_unit->clearLatchedFaults();
        break;
    case routine::zeroCurrent: {
        const bmu::Sample& current = m_unit->readings().current;
        const bool small = current.value > -noCurrent_mA && current.value < noCurrent_mA;
        if (!current.isFresh() || !small || !m_unit->zeroCurrent()) {
            return Nrc::ConditionsNotCorrect;
        }
        break;
    }
    case routine::recoveryCharge:
        if (!m_unit->allowRecoveryCharge()) {
            return Nrc::ConditionsNotCorrect;
        }
        break;
    case routine::selfTest:
        m_unit->runSelfTest(); // it ends with a tick of the unit: its result is asked for afterwards
        break;
    default:
        break;
    }
    append(out, 0, 1); // ended well
    return Nrc::None;
}

uds::Nrc ParameterService::selfTestResult(Bytes& out) const
{
    const bmu::SelfTest& test = m_unit->selfTest();
    if (!test.isComplete()) {
        return Nrc::BusyRepeatRequest;
    }
    append(out, test.failed() == 0 ? 0 : 1, 1);
    append(out, test.failed(), 4);
    std::string_view separator;
    for (std::size_t i = 0; i < bmu::selfTestItemCount; ++i) {
        const auto item = static_cast<bmu::SelfTestItem>(i);
        if ((test.failed() & bit(item)) != 0) {
            append(out, separator);
            append(out, name(item));
            separator = ", ";
        }
    }
    return Nrc::None;
}

bool ParameterService::persist()
{
    const auto budget = std::exchange(m_storeBudget, std::nullopt);
    return budget ? m_store.store(m_values, *budget) : m_store.store(m_values);
}

uds::Nrc ParameterService::mayReset(uds::ResetType /*type*/, AccessLevel level)
{
    if (m_paused) {
        return Nrc::BusyRepeatRequest;
    }
    if (!isQuiet()) {
        return Nrc::ConditionsNotCorrect;
    }
    const AccessLevel needed = m_unit->faults().latched() != 0 ? AccessLevel::Admin : AccessLevel::Locked;
    return level < needed ? Nrc::SecurityAccessDenied : Nrc::None;
}

void ParameterService::restart(uds::ResetType /*type*/)
{
    m_restart = true;
}

uds::Nrc ParameterService::mayProgram()
{
    return isQuiet() ? Nrc::None : Nrc::ConditionsNotCorrect;
}

uds::Seed ParameterService::nextSeed()
{
    uds::Seed seed{};
    for (std::uint8_t& byte : seed) {
        // SplitMix64: enough for a simulation, and the same bytes from the same start.
        m_random += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = m_random;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        byte = static_cast<std::uint8_t>(mixed >> 56U);
    }
    return seed;
}

bool ParameterService::isQuiet() const
{
    const d1000::State state = m_unit->state();
    const bool restingState = state == d1000::State::Idle || state == d1000::State::Safe || state == d1000::State::Init;
    return restingState && m_unit->contactors().allProvenOpen();
}

std::string_view describe(bmu::ParameterProblem problem)
{
    using Problem = bmu::ParameterProblem;
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::OutOfRange:
        return PACKDECK_TEXT("ParameterProblem", "a value is out of its range");
    case Problem::UnderVoltageOrder:
        return PACKDECK_TEXT("ParameterProblem", "under-voltage: warning less than 10 mV above critical");
    case Problem::BalancingBelowUnderVoltage:
        return PACKDECK_TEXT("ParameterProblem", "balancing begins below the under-voltage warning");
    case Problem::BalancingAboveOverVoltage:
        return PACKDECK_TEXT("ParameterProblem", "balancing begins above the over-voltage warning");
    case Problem::OverVoltageOrder:
        return PACKDECK_TEXT("ParameterProblem", "over-voltage: warning less than 10 mV below critical");
    case Problem::OverVoltageTooHigh:
        return PACKDECK_TEXT("ParameterProblem", "critical over-voltage above 5 V");
    case Problem::CellTemperatureOrder:
        return PACKDECK_TEXT("ParameterProblem", "cell temperature: minimum not below maximum");
    case Problem::BoardTemperatureOrder:
        return PACKDECK_TEXT("ParameterProblem", "board temperature: minimum not below maximum");
    case Problem::PressureOrder:
        return PACKDECK_TEXT("ParameterProblem", "pressure: minimum not below maximum");
    case Problem::HumidityOrder:
        return PACKDECK_TEXT("ParameterProblem", "humidity: minimum not below maximum");
    case Problem::BaseIdTooHigh:
        return PACKDECK_TEXT("ParameterProblem", "the highest message would meet the service's IDs");
    case Problem::OcvNotRising:
        return PACKDECK_TEXT("ParameterProblem", "the open-circuit voltages do not rise");
    case Problem::PrechargeTimeoutTooShort:
        return PACKDECK_TEXT("ParameterProblem", "the precharge time-out is shorter than seven time constants");
    }
    return {};
}

} // namespace packdeck::sim
