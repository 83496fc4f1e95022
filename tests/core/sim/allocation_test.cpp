// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// A step of the unit and of its pack takes nothing from the heap. Counted by replacing operator new in this program.

#include <array>
#include <cstdlib>
#include <memory>
#include <new>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <rapidcheck/gtest.h> // needs both before it

#include "bmu/bmu.h"
#include "d1000/command.h"
#include "pack/pack.h"
#include "sim/hardware.h"
#include "sim/simulated_pack.h"

namespace {

std::size_t allocations = 0;

void* counted(std::size_t size)
{
    ++allocations;
    if (void* const memory = std::malloc(size > 0 ? size : 1)) {
        return memory;
    }
    throw std::bad_alloc();
}

} // namespace

void* operator new(std::size_t size)
{
    return counted(size);
}

void* operator new[](std::size_t size)
{
    return counted(size);
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete[](void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t /*size*/) noexcept
{
    std::free(memory);
}

void operator delete[](void* memory, std::size_t /*size*/) noexcept
{
    std::free(memory);
}

using namespace packdeck;
using namespace std::chrono_literals;

namespace {

// rule: 2.9 no allocation
TEST(Allocations, NoneInAStepOfUnitAndPack)
{
    const sim::Config config = *sim::Config::named("sim0");
    const auto hardware = std::make_unique<pack::Pack>(sim::packConfigFor(config));
    const auto unit = std::make_unique<bmu::Bmu>(config.parameters, bmu::frames::Firmware{});
    const auto inputs = std::make_unique<bmu::Inputs>();
    constexpr std::pair<int, d1000::Command> drive[] = {{0, d1000::Command::None},
                                                        {300, d1000::Command::Idle},
                                                        {400, d1000::Command::Connect},
                                                        {500, d1000::Command::Enable}};
    const std::size_t before = allocations;
    d1000::Command command = d1000::Command::None;
    for (int tick = 0; tick < 6000; ++tick) {
        for (const auto& [from, given] : drive) {
            command = tick == from ? given : command;
        }
        if (tick % 10 == 0 && command != d1000::Command::None) {
            unit->receiveCommand(d1000::encodeCommand(command), 8);
        }
        if (tick == 3000) {
            hardware->inject({pack::FaultKind::CellVoltageRamp, 7, 0.05F});
            hardware->inject({pack::FaultKind::NodeLost, 3});
        }
        sim::readInputs(*hardware, *inputs);
        const bmu::Outputs& outputs = unit->step(*inputs);
        if (tick == 2999) {
            EXPECT_EQ(unit->state(), d1000::State::Enabled);
        }
        hardware->step(10ms, sim::actuatorsOf(outputs));
    }
    EXPECT_EQ(allocations - before, 0U);
    EXPECT_EQ(unit->state(), d1000::State::Safe);
}

// rule: 2.9 no allocation
TEST(Allocations, NoneInAStepOfTheWholeSimulator)
{
    sim::SimulatedPack pack(*sim::Config::named("sim0"));
    std::vector<can::Frame> frames;
    frames.reserve(10'000);
    pack.advance(3s, frames);
    const std::size_t before = allocations;
    for (int second = 0; second < 20; ++second) {
        frames.clear();
        pack.advance(1s, frames);
    }
    EXPECT_EQ(allocations - before, 0U);
    EXPECT_GT(frames.size(), 1000U);
}

// Whatever is commanded and breaks; counted around the steps alone.
// rule: 2.9 no allocation
RC_GTEST_PROP(Allocations, NoneInAStepWhateverHappens, (std::uint16_t seed))
{
    const sim::Config config = *sim::Config::ofSize(2, 6);
    pack::PackConfig built = sim::packConfigFor(config);
    built.seed = seed;
    const auto hardware = std::make_unique<pack::Pack>(built);
    const auto unit = std::make_unique<bmu::Bmu>(config.parameters, bmu::frames::Firmware{});
    const auto inputs = std::make_unique<bmu::Inputs>();
    const auto deeds = *rc::gen::container<std::vector<std::pair<int, int>>>(
        12, rc::gen::pair(rc::gen::inRange(0, 6), rc::gen::inRange<int>(0, pack::faultKindCount)));
    const std::array commands{d1000::Command::Idle,   d1000::Command::Connect,          d1000::Command::Enable,
                              d1000::Command::Enable, d1000::Command::ChargeInitialise, d1000::Command::ChargeEnable};
    std::size_t taken = 0;
    for (const auto& [command, fault] : deeds) {
        const pack::FaultInfo& row = pack::faultTable()[static_cast<std::size_t>(fault)];
        const std::size_t before = allocations;
        hardware->inject({row.kind, 0, row.typical});
        for (int tick = 0; tick < 150; ++tick) {
            if (tick % 10 == 0) {
                unit->receiveCommand(d1000::encodeCommand(commands[static_cast<std::size_t>(command)]), 8);
            }
            sim::readInputs(*hardware, *inputs);
            hardware->step(10ms, sim::actuatorsOf(unit->step(*inputs)));
        }
        taken += allocations - before;
    }
    RC_ASSERT(taken == 0U);
}

} // namespace
