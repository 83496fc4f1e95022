// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "binding/pack_catalog.h"
#include "commissioning/checklist.h"
#include "control/precharge_log.h"
#include "core/commissioning/scene.h"
#include "d1000/command.h"
#include "d1000/protocol.h"
#include "sim/simulated_pack.h"
#include "support/paths.h"
#include "telemetry/pack_view.h"

namespace packdeck::test {

/// A checklist that looks at a simulated pack of 4 x 14 cells with a load of 40 A, in simulated time.
class SimulatedBench : public testing::Test
{
protected:
    explicit SimulatedBench(const sim::Config& config = *sim::Config::ofSize(4, 14))
        : pack(config)
        , view(std::make_shared<const binding::PackCatalog>(binding::PackCatalog::load(sourceDirectory()).value()), {})
        , parameters(defaultSet(Scene::metadata()))
        , checklist(commissioning::newRecord("2026-11-28T12:00:00Z"))
    {
        log.setResistance(units::Milliohms(pack.config().parameters.prechargeResistance * 100));
        pack.apply(sim::LoadSetting{sim::LoadMode::ConstantCurrent, 40.0, true});
    }

    void run(units::Duration duration, d1000::Command command = d1000::Command::Idle)
    {
        for (units::Duration passed{}; passed < duration; passed += std::chrono::milliseconds(20)) {
            if (passed.count() % 100'000 == 0) {
                can::Frame frame;
                frame.id = std::uint32_t{pack.config().parameters.nodeId} + d1000::commandOffset;
                frame.length = 8;
                frame.data = d1000::encodeCommand(command);
                pack.receive(frame);
            }
            std::vector<can::Frame> frames;
            pack.advance(std::chrono::milliseconds(20), frames);
            const units::Timestamp now(pack.time());
            for (const can::Frame& frame : frames) {
                (void)view.apply(frame, now);
            }
            const telemetry::PackSnapshot& seen = view.refresh(now);
            log.observe(seen);
            const control::PrechargeStatus precharge = log.status(now);
            commissioning::Facts facts{
                .pack = seen, .naming = naming, .parameters = &parameters, .precharge = &precharge};
            facts.wallTime = "2026-11-28T12:00:01Z";
            facts.hasService = true;
            facts.simulated = seen.announcedAsSimulated;
            checklist.observe(facts);
        }
    }

    [[nodiscard]] commissioning::CheckState state(commissioning::CheckId id) const
    {
        return checklist.record()[id].found.state;
    }

    [[nodiscard]] std::string words(commissioning::CheckId id) const
    {
        return toEnglish(checklist.record()[id].found.value);
    }

    sim::SimulatedPack pack;
    telemetry::PackView view;
    binding::CellNaming naming;
    params::ParameterSet parameters;
    control::PrechargeLog log;
    commissioning::Checklist checklist;
};

} // namespace packdeck::test
