// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "params/metadata.h"
#include "params/parameter_set.h"
#include "params/service_status.h"
#include "params/transport.h"
#include "params/write_plan.h"

namespace packdeck::params {

/// What the user typed; empty: not known.
struct Keys
{
    std::string user;
    std::string admin;
};

/// What is to be written, as it was reviewed.
struct WriteRequest
{
    Edit target;
    std::vector<std::pair<std::size_t, RawValue>> reviewed; ///< values the unit had then; may be empty
    bool store = false;                                     ///< make permanent afterwards
};

/// Reads, writes and verifies a unit's parameters over its service, one task at a time. Sans I/O: the owner
///   * gives received frames to receive(), calls advance() at nextDeadline() at the latest;
///   * after every call writes what frameToSend() returns, then frameWritten().
/// A write reads everything first, and writes only what differs from the target: begun again after a lost link it goes
/// on where it was. Nothing is ever sent without a task. One thread.
class ServiceClient
{
public:
    ServiceClient(std::shared_ptr<const Metadata> metadata, std::unique_ptr<Transport> transport);

    /// Each is false while a task runs. `expectedSerial` is the heartbeat's: another one ends the task before anything
    /// is written.
    [[nodiscard]] bool read(units::Timestamp now);
    [[nodiscard]] bool write(const WriteRequest& request, const Keys& keys, std::uint32_t expectedSerial,
                             units::Timestamp now);
    /// `argument`: as beside the task.
    [[nodiscard]] bool run(Task task, const Keys& keys, std::uint32_t expectedSerial, units::Timestamp now,
                           std::optional<std::uint16_t> argument = {});

    /// Ends the task after the request that is under way.
    void cancel();

    /// The connection is gone, or permission to send: ends the task at once.
    void abort(const Error& why);

    void receive(const can::Frame& frame, units::Timestamp now);
    void advance(units::Timestamp now);
    [[nodiscard]] std::optional<can::Frame> frameToSend(units::Timestamp now);
    void frameWritten(units::Timestamp now);
    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const;

    [[nodiscard]] const ServiceStatus& status() const { return m_status; }

    [[nodiscard]] const DeviceImage& device() const { return m_device; }

    /// Another unit: what was read before is of no worth.
    void forgetDevice();

    /// Another firmware: what was read before is forgotten. False while a task runs.
    bool setMetadata(std::shared_ptr<const Metadata> metadata);

    [[nodiscard]] const Metadata& metadata() const { return *m_metadata; }

private:
    using Bytes = std::vector<std::uint8_t>;

    struct Step
    {
        Stage stage = Stage::Idle;
        Bytes request;
        std::function<void(const Bytes& answer)> done; ///< of a positive answer, without the service byte
        std::function<bool(uds::Nrc nrc)> refused;     ///< true: dealt with, the task goes on
        std::string what;                              ///< for sentences: "critCellOverVoltage"
    };

    bool begin(Task task, const Keys& keys, std::uint32_t expectedSerial);
    void addIdentity();
    void addReading(Stage stage);
    void addUnlocking(Level level);
    void addSeedAndKey(Level level);
    void addItem(std::size_t item);
    void addFinalCheck();
    void addStoring();
    void addAsking(Task task);
    void addSelfTestResult(std::uint16_t id);
    void addLeaving();
    void addRoutine(std::uint16_t id, Stage stage, std::string what, std::optional<std::uint16_t> argument = {});

    void planAndWrite();
    void storeValues(std::span<const std::uint8_t> records);
    void concludeWrite();
    void send(units::Timestamp now);
    void handle(const uds::Answer& answer, units::Timestamp now);
    void handleNegative(Step step, uds::Nrc nrc, units::Timestamp now);
    void fail(Error error);
    void finish(std::optional<Error> error);
    [[nodiscard]] Bytes requestFor(const Parameter& parameter, bool write) const;

    std::shared_ptr<const Metadata> m_metadata;
    std::unique_ptr<Transport> m_transport;
    ServiceStatus m_status;
    DeviceImage m_device;
    std::vector<std::optional<RawValue>> m_incoming; ///< of the read under way

    std::deque<Step> m_steps;
    std::optional<Step> m_current;
    std::optional<units::Timestamp> m_notBefore;
    unsigned m_tries = 0;
    bool m_cancelled = false;
    std::optional<Error> m_ending; ///< told once the session was left
    Keys m_keys;
    std::uint32_t m_expectedSerial = 0;
    WriteRequest m_write;
};

} // namespace packdeck::params
