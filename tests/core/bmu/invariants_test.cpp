// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// What must hold whatever is commanded and whatever breaks.

#include <algorithm>
#include <array>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <rapidcheck/gtest.h> // needs both before it

#include "bmu/fault_table.h"
#include "d1000/state.h"
#include "rig.h"

using namespace packdeck::bmu;
using packdeck::bmu::test::Rig;
using packdeck::d1000::Command;
using packdeck::d1000::Contactor;
using packdeck::d1000::State;

namespace {

struct Act
{
    int kind = 0; ///< 0 ... 2 command, 3 raw frame, 4 breaks something, 5 mends everything
    int choice = 0;
    int milliseconds = 0;
    bool repeat = false;
};

void showValue(const Act& act, std::ostream& os)
{
    os << '{' << act.kind << ' ' << act.choice << ' ' << act.milliseconds << (act.repeat ? " r}" : "}");
}

} // namespace

namespace rc {

template <>
struct Arbitrary<Act>
{
    static Gen<Act> arbitrary()
    {
        return gen::build<Act>(gen::set(&Act::kind, gen::weightedElement<int>({{12, 0}, {1, 3}, {1, 4}, {1, 5}})),
                               gen::set(&Act::choice, gen::inRange(0, 24)),
                               gen::set(&Act::milliseconds, gen::weightedOneOf<int>({{3, gen::inRange(1, 30)},
                                                                                     {2, gen::inRange(30, 400)}})),
                               gen::set(&Act::repeat));
    }
};

} // namespace rc

namespace {

void breakSomething(Rig& rig, int choice)
{
    const auto contactor = static_cast<std::size_t>(choice % 5);
    switch (choice) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
        rig.stuckOpen[contactor] = true;
        break;
    case 15:
    case 16:
    case 17:
    case 18:
    case 19:
        rig.welded[contactor] = true;
        break;
    case 5:
        rig.chargerFollows = false;
        break;
    case 6:
        rig.inputs.interlock.open = true;
        break;
    case 20:
        rig.evccFollows = false;
        rig.inputs.evcc = EvccState::EmergencyStop;
        break;
    case 21:
        rig.evccFollows = false;
        rig.inputs.evcc = EvccState::Silent;
        break;
    case 22:
        rig.evccFollows = false;
        rig.inputs.evcc = EvccState::OpenContactor;
        break;
    case 23:
        rig.evccFollows = false;
        rig.inputs.evcc = EvccState::CloseContactor;
        break;
    case 7:
        rig.junctionAnswers = false;
        break;
    case 8:
        rig.inputs.nodes[1].answers = false;
        break;
    case 9:
        rig.setCurrent(130'000);
        break;
    case 10:
        rig.setCurrent(-30'000);
        break;
    case 11:
        rig.loadFollows = false;
        break;
    case 12:
        rig.inputs.nodes[0].cells_mV[1] = 4300;
        break;
    case 13:
        rig.inputs.nodes[0].temperatures_dC[0] = 700;
        break;
    case 14:
        rig.scanning = false;
        break;
    default:
        rig.inputs.expanderAnswers = false;
        break;
    }
}

void mendEverything(Rig& rig)
{
    rig.stuckOpen = {};
    rig.welded = {};
    rig.inputs.interlock.open = false;
    rig.junctionAnswers = true;
    rig.scanning = true;
    rig.loadFollows = true;
    rig.chargerFollows = true;
    rig.evccFollows = true;
    rig.inputs.expanderAnswers = true;
    rig.inputs.nodes[1].answers = true;
    rig.inputs.nodes[0].temperatures_dC[0] = 250;
    rig.setCells(3700);
    rig.setCurrent(0);
}

// Watches one run, tick by tick.
class Invariants
{
public:
    void check(const Rig& rig)
    {
        const Bmu& bmu = rig.bmu;
        const auto& coils = bmu.outputs().coils;
        const State state = bmu.state();

        const Message* info = nullptr;
        for (const Message& message : bmu.messages()) {
            RC_ASSERT(message.offset != 0x0FA);
            info = message.offset == 0x006 ? &message : info;
        }
        if (info != nullptr) {
            const auto word = static_cast<std::uint16_t>(info->data[0] | info->data[1] << 8);
            RC_ASSERT(packdeck::d1000::stateFromOneHot(word) == state);
        }

        RC_ASSERT(bmu.contactors().targets() == contactorTargets(bmu.machine().phase()));
        both_ms = coils[1] && coils[2] ? both_ms + 10 : 0;
        RC_ASSERT(both_ms <= 150);
        RC_ASSERT(!(coils[0] && coils[3])); // the load and the charger are never connected together
        RC_ASSERT(!(coils[2] && coils[4]));
        if (state == State::Safe || state == State::Idle || state == State::Init || state == State::Calibrate ||
            state == State::ChargeInit) {
            RC_ASSERT(std::none_of(coils.begin(), coils.end(), [](bool coil) { return coil; }));
        }

        if (state == State::Precharge && previous != State::Precharge) {
            prechargeDone = false;
        }
        if (previous == State::Precharge && state == State::Enabled) {
            prechargeDone = bmu.precharge().isComplete() && bmu.precharge().failures() == 0;
        }
        if (!coils[0]) {
            prechargeDone = false;
        }
        RC_ASSERT(!coils[2] || prechargeDone);
        if (coils[4] && !previousCoils[4]) {
            RC_ASSERT(previous == State::ChargeConnect && state == State::ChargeEnabled && previousCoils[3]);
        }
        RC_ASSERT(!coils[4] || coils[3]);
        RC_ASSERT(!bmu.outputs().charge.charge || (coils[3] && coils[4]));

        faultSinceIdle = faultSinceIdle || ((bmu.faults().active() | bmu.faults().latched()) != 0 &&
                                            state != State::Safe && state != State::Init && state != State::Calibrate);
        if (state == State::Safe && previous != State::Safe) {
            idlesBeforeSafe = rig.idlesSent;
        }
        if (state == State::Idle && previous == State::Safe) {
            RC_ASSERT(rig.idlesSent > idlesBeforeSafe);
            faultSinceIdle = false;
        }
        for (std::size_t i = 0; i < coils.size(); ++i) {
            sinceClosing_ms[i] += 10;
            if (coils[i] && !previousCoils[i]) {
                RC_ASSERT(!faultSinceIdle);
                RC_ASSERT(sinceClosing_ms[i] >= 1000);
                sinceClosing_ms[i] = 0;
            }
        }
        if (bmu.outputs().lowSide.loadEnable) {
            RC_ASSERT(state == State::Enabled && coils[0] && coils[2]);
        }
        RC_ASSERT(bmu.droppedMessages() == 0U);
        previous = state;
        previousCoils = coils;
    }

private:
    State previous = State::Init;
    std::array<bool, packdeck::d1000::contactorCount> previousCoils{};
    std::array<int, packdeck::d1000::contactorCount> sinceClosing_ms{10'000, 10'000, 10'000, 10'000, 10'000};
    int both_ms = 0;
    int idlesBeforeSafe = 0;
    bool prechargeDone = false;
    bool faultSinceIdle = false;
};

constexpr std::array<Command, 8> commands{
    Command::Idle,         Command::Connect,      Command::Enable, Command::Enable, Command::ChargeInitialise,
    Command::ChargeEnable, Command::ChargeEnable, Command::None};

// rule: 1.3 one-hot, 1.3 targets, 1.3 hand-over, 1.3 precharged, 1.3 safe opens, 1.3 pause
RC_GTEST_PROP(Invariants, HoldWhateverHappens, ())
{
    const auto acts = *rc::gen::container<std::vector<Act>>(rc::gen::arbitrary<Act>());
    const auto method = *rc::gen::element(ChargingMethod::None, ChargingMethod::Evse, ChargingMethod::External);
    Rig rig(Rig::smallPack(method));
    Invariants invariants;
    rig.tau_ms = 100.0; // short sessions reach ENABLED
    const auto run = [&](int milliseconds) {
        for (int t = 0; t < milliseconds; t += 10) {
            rig.tick();
            invariants.check(rig);
        }
    };
    run(1800);
    // Most runs start in ENABLED or CHARGE_ENABLED, where most can go wrong.
    const int start = *rc::gen::inRange(0, 3);
    if (start == 1 && method != ChargingMethod::None) {
        for (const auto& [command, milliseconds] :
             {std::pair(Command::Idle, 100), std::pair(Command::ChargeInitialise, 3500),
              std::pair(Command::ChargeEnable, 1500)}) {
            rig.command(command);
            run(milliseconds);
        }
        RC_ASSERT(rig.bmu.state() == State::ChargeEnabled);
    } else if (start == 2) {
        for (const auto& [command, milliseconds] :
             {std::pair(Command::Idle, 100), std::pair(Command::Connect, 500), std::pair(Command::Enable, 2500)}) {
            rig.command(command);
            run(milliseconds);
        }
        RC_ASSERT(rig.bmu.state() == State::Enabled);
    }
    for (const Act& act : acts) {
        if (act.kind == 0) {
            const Command command = commands[static_cast<std::size_t>(act.choice) % commands.size()];
            if (act.repeat) {
                rig.command(command);
            } else {
                rig.sendOnce(command);
            }
        } else if (act.kind == 3) {
            const auto bytes = *rc::gen::arbitrary<std::array<std::uint8_t, 8>>();
            rig.bmu.receiveCommand(bytes, static_cast<std::uint8_t>(act.choice));
        } else if (act.kind == 4) {
            breakSomething(rig, act.choice);
        } else {
            mendEverything(rig);
        }
        run(act.milliseconds * 10);
    }
    RC_CLASSIFY(rig.bmu.state() == State::Enabled, "ends enabled");
    RC_CLASSIFY(rig.bmu.state() == State::ChargeEnabled, "ends charging");
    RC_CLASSIFY(rig.bmu.state() == State::Safe, "ends safe");
}

// rule: 2.9 snapshot
RC_GTEST_PROP(Invariants, ACopyGoesOnLikeTheOriginal, ())
{
    Rig rig(Rig::smallPack(*rc::gen::element(ChargingMethod::Evse, ChargingMethod::External)));
    rig.bring(*rc::gen::element(State::Safe, State::Connect, State::Precharge, State::Enabled, State::ChargeInit,
                                State::ChargeConnect, State::ChargeEnabled, State::ChargeStopping));
    rig.run(*rc::gen::inRange(0, 500));
    Rig copy = rig;
    for (int i = 0; i < 300; ++i) {
        rig.tick();
        copy.tick();
        RC_ASSERT(rig.bmu.messages().size() == copy.bmu.messages().size());
        RC_ASSERT(std::equal(rig.bmu.messages().begin(), rig.bmu.messages().end(), copy.bmu.messages().begin()));
    }
}

} // namespace
