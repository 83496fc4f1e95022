// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "control/control_machine.h"
#include "link/link_status.h"
#include "link/parameter_status.h"
#include "params/service_client.h"
#include "sim/simulated_pack.h"
#include "ui/shell/moment.h"

namespace packdeck::telemetry {
class PackView;
}

namespace packdeck::test {

/// What stands behind a window, in simulated time and one thread: the simulated pack, telemetry, the control machine
/// and the client of the parameter service on one bus.
class VirtualBench
{
public:
    VirtualBench(const sim::Config& config, std::shared_ptr<const params::Metadata> metadata);
    ~VirtualBench();

    /// `look` is called every 100 ms with what a window would know.
    void run(units::Duration duration, const std::function<void(const ui::Moment&)>& look);

    void armControl();
    void armParameters();
    void read();
    void write(const params::WriteRequest& request, const params::Keys& keys);
    void ask(params::Task task, const params::Keys& keys, std::optional<std::uint16_t> argument);

    sim::SimulatedPack pack;
    control::ControlMachine machine;
    units::Timestamp now{};

private:
    void tick();
    void receive(const can::Frame& frame);
    void send();
    [[nodiscard]] control::UnitIdentity unit() const;
    [[nodiscard]] ui::Moment moment();

    std::unique_ptr<telemetry::PackView> m_view;
    params::ServiceClient m_client;
    std::uint32_t m_serial;
    link::LinkStatus m_link;
    link::ParameterStatus m_parameters;
    control::Status m_status;
    std::uint64_t m_revision = 0;
    std::vector<can::Frame> m_frames;
};

} // namespace packdeck::test
