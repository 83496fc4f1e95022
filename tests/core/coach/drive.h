// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "binding/pack_catalog.h"
#include "coach/reference_vcu.h"
#include "coach/vcu_coach.h"
#include "d1000/protocol.h"
#include "sim/simulated_pack.h"

namespace packdeck::coach::test {

inline std::shared_ptr<const binding::PackCatalog> shippedCatalog()
{
    static const auto catalog = [] {
        auto loaded = binding::PackCatalog::load(std::getenv("PACKDECK_DATA_DIR"));
        return std::make_shared<const binding::PackCatalog>(std::move(loaded.value()));
    }();
    return catalog;
}

/// A control unit on the bus of a simulated pack, with the coach listening. What the reference control unit would send
/// may be spoilt on its way.
class Drive
{
public:
    /// Changes, delays or swallows what is sent; an empty list sends nothing.
    using Spoil = std::function<std::vector<can::Frame>(const can::Frame& sent, const Drive& drive)>;

    explicit Drive(Spoil spoil = {}, const sim::Config& config = *sim::Config::named("sim-14"))
        : pack(config)
        , coach(shippedCatalog(), {0, config.parameters.nodeId, binding::Dialect::V1_2})
        , m_spoil(std::move(spoil))
    {
    }

    void run(units::Duration duration)
    {
        constexpr auto tick = std::chrono::milliseconds(10);
        for (units::Duration t{}; t < duration; t += tick) {
            const units::Timestamp now(pack.time());
            const sim::Truth truth = pack.truth();
            state = truth.state;
            if (const auto command = vcu.due(now, truth.state, truth.reasons)) {
                can::Frame frame;
                frame.time = pack.time().count();
                frame.id = std::uint32_t{pack.config().parameters.nodeId} + d1000::commandOffset;
                frame.length = 8;
                frame.data = d1000::encodeCommand(*command);
                const auto sent = m_spoil ? m_spoil(frame, *this) : std::vector<can::Frame>{frame};
                m_waiting.insert(m_waiting.end(), sent.begin(), sent.end());
            }
            std::vector<can::Frame> frames;
            for (const can::Frame& frame : m_waiting) {
                if (frame.time <= pack.time().count()) {
                    pack.receive(frame);
                    frames.push_back(frame);
                }
            }
            std::erase_if(m_waiting, [&](const can::Frame& frame) { return frame.time <= pack.time().count(); });
            pack.advance(tick, frames);
            for (const can::Frame& frame : frames) {
                coach.apply(frame, units::Timestamp(units::Duration(frame.time)));
            }
        }
    }

    /// Until ENABLED, with some seconds there.
    void drive()
    {
        run(std::chrono::seconds(5));
        vcu.setGoal(ReferenceVcu::Goal::Drive);
        run(std::chrono::seconds(20));
    }

    void stop()
    {
        vcu.setGoal(ReferenceVcu::Goal::Off);
        run(std::chrono::seconds(5));
        coach.finish();
    }

    sim::SimulatedPack pack;
    VcuCoach coach;
    ReferenceVcu vcu;
    d1000::State state = d1000::State::Init;

private:
    Spoil m_spoil;
    std::vector<can::Frame> m_waiting;
};

} // namespace packdeck::coach::test
