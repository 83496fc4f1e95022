// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pair.h"

#include "sim/hardware.h"
#include "units/constants.h"

namespace packdeck::sim::test {

using namespace std::chrono_literals;

Config smallConfig()
{
    Config config = *Config::named("sim-14");
    config.initialSocPercent = 90.0;
    config.ambientCelsius = 25.0;
    return config;
}

Pair::Pair(const pack::PackConfig& hardware, const bmu::Parameters& beliefs)
    : pack(hardware)
    , bmu(beliefs, {})
    , m_beliefs(beliefs)
{
}

void Pair::run(units::Duration duration)
{
    constexpr pack::LoadLimits none{1e9, 1e9};
    for (units::Duration t{}; t < duration; t += bmu::Bmu::tick) {
        if (m_tick++ % 10 == 0) {
            bmu.receiveCommand(d1000::encodeCommand(m_command), 8);
        }
        readInputs(pack, m_inputs);
        const bmu::Outputs& outputs = bmu.step(m_inputs);
        const pack::LoadLimits told{bmu.limit().discharge_mA * units::perThousand,
                                    bmu.limit().charge_mA * units::perThousand};
        pack.setLoadLimits(loadObeys ? told : none);
        pack.step(bmu::Bmu::tick, actuatorsOf(outputs));
    }
}

bool Pair::enable()
{
    using d1000::Command;
    m_command = Command::None;
    run(3s);
    for (const auto& [command, wait] : {std::pair{Command::Idle, 1s}, {Command::Connect, 1s}, {Command::Enable, 10s}}) {
        m_command = command;
        run(wait);
    }
    return bmu.state() == d1000::State::Enabled;
}

} // namespace packdeck::sim::test
