// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "bmu/bmu.h"
#include "bmu/parameter_store.h"
#include "bmu/parameter_table.h"
#include "can/frame.h"
#include "sim/config.h"
#include "uds/server.h"
#include "units/time.h"

namespace packdeck::sim {

/// Keys of the bundled BMU as it leaves the factory; chosen by this project.
inline constexpr std::string_view defaultUserKey = "user";
inline constexpr std::string_view defaultAdminKey = "admin";

/// Data identifiers beside those of the parameters (0x1000 + index, whole arrays at 0x2100, 0x2140, 0x2160).
namespace did {
inline constexpr std::uint16_t bootSoftware = 0xF180;
inline constexpr std::uint16_t activeSession = 0xF186;
inline constexpr std::uint16_t partNumber = 0xF187;
inline constexpr std::uint16_t softwareVersion = 0xF189;
inline constexpr std::uint16_t serialNumber = 0xF18C;
inline constexpr std::uint16_t supplierSoftware = 0xF195;
inline constexpr std::uint16_t cellVoltages = 0x3000;     ///< 448 x u16 mV
inline constexpr std::uint16_t cellTemperatures = 0x3001; ///< 128 x i16 0.1 degC
inline constexpr std::uint16_t lastRefusal = 0x3020;      ///< u8 ParameterProblem, then words
inline constexpr std::uint16_t persistence = 0x3021;      ///< u8 1: RAM differs from what is stored; u32 stores so far
} // namespace did

namespace routine {
inline constexpr std::uint16_t persist = 0x0301;
inline constexpr std::uint16_t restoreDefaults = 0x0302;
inline constexpr std::uint16_t setSoc = 0x0303; ///< option: u16, 0.1 %
inline constexpr std::uint16_t clearLatched = 0x0304;
inline constexpr std::uint16_t selfTest = 0x0305; ///< its result: u8 0 passed, u32 failed bmu::SelfTestItem, words
inline constexpr std::uint16_t zeroCurrent = 0x0306;
inline constexpr std::uint16_t recoveryCharge = 0x0310; ///< Bmu::allowRecoveryCharge()
} // namespace routine

/// The parameter service of the bundled BMU: UDS between the bus and the unit. It keeps the values written (RAM) apart
/// from those stored, and refuses what the state of the unit does not allow. Knows no clock: time is passed in. A copy
/// goes on by itself. The vendor publishes no service: identifiers and conditions are chosen by this project.
class ParameterService final : private uds::ServerBackend
{
public:
    /// `factory` is what the unit has while nothing was stored. `seed` makes the challenges of SecurityAccess.
    ParameterService(const bmu::Parameters& factory, std::uint64_t seed,
                     FirmwareVersion firmware = FirmwareVersion::V1_2);
    ParameterService(const ParameterService& other);
    ParameterService& operator=(const ParameterService& other);
    ~ParameterService() override = default;

    /// Supply on: what is stored, else the factory's values. The caller makes a new Bmu of them.
    [[nodiscard]] bmu::Parameters start(units::Timestamp now);

    /// False: the unit's own messages take the service's IDs, so it stays silent.
    [[nodiscard]] bool isOffered() const;

    /// While time does not run at its own pace, every request is answered with "busy".
    void setPaused(bool paused) { m_paused = paused; }

    /// A frame of the bus; true when it was for the service.
    bool receive(const can::Frame& frame, bmu::Bmu& unit, units::Timestamp now);

    /// Until the first request there is nothing to advance and no frame to take.
    [[nodiscard]] bool wasAsked() const { return m_asked; }

    void advance(units::Timestamp now) { m_server.advance(now); }

    /// Taken as written to the bus.
    [[nodiscard]] std::optional<can::Frame> takeFrame(units::Timestamp now);

    /// A reset was answered: start() and a new Bmu are due.
    [[nodiscard]] bool takeRestart();

    /// For tests of power loss: the next store ends after so many bytes.
    void failNextStoreAfter(std::size_t bytes) { m_storeBudget = bytes; }

private:
    using Bytes = std::vector<std::uint8_t>;
    using Value = std::span<const std::uint8_t>;

    uds::Nrc readData(std::uint16_t did, Bytes& out) override;
    uds::Nrc writeData(std::uint16_t did, Value value, uds::AccessLevel level) override;
    uds::Nrc routine(uds::RoutineAction action, std::uint16_t id, Value options, uds::AccessLevel level,
                     Bytes& out) override;
    uds::Nrc mayReset(uds::ResetType type, uds::AccessLevel level) override;
    void restart(uds::ResetType type) override;
    uds::Nrc mayProgram() override;
    uds::Seed nextSeed() override;

    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] bmu::Parameters inUnitsOfBmu(const bmu::Parameters& values) const;
    [[nodiscard]] bool readParameter(std::uint16_t did, Bytes& out) const;
    void readCells(Bytes& out) const;
    void readTemperatures(Bytes& out) const;
    uds::Nrc runRoutine(std::uint16_t id, Value options, Bytes& out);
    uds::Nrc selfTestResult(Bytes& out) const;
    bool persist();

    FirmwareVersion m_firmware;
    bmu::Parameters m_factory; ///< as m_values and m_store in the firmware's own units
    bmu::Parameters m_values;  ///< as written, in RAM
    bmu::ParameterStore m_store;
    bmu::ParameterProblem m_lastProblem = bmu::ParameterProblem::None;
    std::uint64_t m_random;
    std::optional<std::size_t> m_storeBudget;
    bool m_paused = false;
    bool m_restart = false;
    bool m_asked = false;
    bmu::Bmu* m_unit = nullptr; ///< during receive() only
    uds::Server m_server;
};

/// English: what a set of values was refused for.
[[nodiscard]] std::string_view describe(bmu::ParameterProblem problem);

} // namespace packdeck::sim
