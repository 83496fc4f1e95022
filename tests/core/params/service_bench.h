// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "can/frame.h"
#include "params/service_client.h"
#include "sim/simulated_pack.h"

namespace packdeck::test {

/// A service client and a simulated pack on one bus of 500 kb/s, in simulated time.
class ServiceBench
{
public:
    explicit ServiceBench(std::string_view packName, std::shared_ptr<const params::Metadata> metadata);

    /// Runs until the task ends, or the limit; the simulated time it took.
    units::Duration runTask(units::Duration limit = std::chrono::seconds(60));
    void run(units::Duration duration);

    /// Another client on the same bus: what the first one knew is gone.
    void reconnect();

    sim::SimulatedPack pack;
    std::shared_ptr<const params::Metadata> metadata;
    std::optional<params::ServiceClient> client;

    /// Asked for every frame of the service, in either direction: how often it arrives. Default: once.
    std::function<int(const can::Frame&)> arrives;

    std::vector<can::Frame> serviceFrames; ///< of both directions, as they were sent
    bool lost = false;                     ///< no frame of the service arrives any more

private:
    void tick();
    [[nodiscard]] int copies(const can::Frame& frame);

    [[nodiscard]] units::Timestamp now() const { return units::Timestamp(pack.time()); }
};

} // namespace packdeck::test
