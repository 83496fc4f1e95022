// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/simulated_pack.h"

namespace packdeck::sim {

struct SimulatedPack::Parts
{
    Config config;
    ReceiveCounters counters;
    units::Duration time{};
};

SimulatedPack::SimulatedPack(const Config& config)
    : m_parts(std::make_unique<Parts>(Parts{config, {}, {}}))
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
    *m_parts = *other.m_parts;
    return *this;
}

void SimulatedPack::receive(const can::Frame& /*frame*/)
{
    ++m_parts->counters.otherIds;
}

void SimulatedPack::advance(units::Duration simulated, std::vector<can::Frame>& /*out*/)
{
    m_parts->time += simulated;
}

void SimulatedPack::repeatCommand(bool /*on*/) {}

void SimulatedPack::apply(const ControlCommand& /*command*/) {}

Truth SimulatedPack::truth() const
{
    Truth truth;
    truth.time = m_parts->time;
    return truth;
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

} // namespace packdeck::sim
