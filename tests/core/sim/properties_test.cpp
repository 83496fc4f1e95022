// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// What must hold on the whole simulated pack whatever is commanded, injected and cleared, over hours of simulated time.

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <rapidcheck/gtest.h> // needs both before it

#include "bmu/task_monitor.h"
#include "d1000/protocol.h"
#include "driver.h"

using namespace packdeck;
using namespace packdeck::sim;
using d1000::Command;
using d1000::State;
using packdeck::sim::test::commandFrame;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

struct Deed
{
    enum class What : std::uint8_t { Command, Inject, Clear, ClearAll, Load, PowerCycle, Wait };
    What what = What::Wait;
    int choice = 0;
    int place = 0;    ///< of a fault, as far as there are such places
    int strength = 0; ///< of its value, per mille of its range; below 0: the typical one
    int wait_ms = 0;
};

void showValue(const Deed& deed, std::ostream& os)
{
    os << '{' << static_cast<int>(deed.what) << ' ' << deed.choice << ' ' << deed.place << ' ' << deed.strength << ' '
       << deed.wait_ms << '}';
}

constexpr std::array commands{
    Command::Idle,         Command::Connect, Command::Enable, Command::Enable, Command::ChargeInitialise,
    Command::ChargeEnable, Command::Connect, Command::Idle};

constexpr unsigned contactors(std::initializer_list<unsigned> numbers)
{
    unsigned mask = 0;
    for (const unsigned number : numbers) {
        mask |= 1U << (number - 1U);
    }
    return mask;
}

/// Contactors that may be told to close in a state, as the vendor's table has them and with the steps within it.
unsigned allowedIn(State state)
{
    switch (state) {
    case State::Connect:
        return contactors({1});
    case State::Precharge:
        return contactors({1, 2});
    case State::Enabled: // 2 until the hand-over is done
        return contactors({1, 2, 3});
    case State::ChargeConnect:
        return contactors({4});
    case State::ChargeEnabled:
    case State::ChargeStopping:
        return contactors({4, 5});
    case State::Disconnect: // as they were
        return contactors({1, 2, 3, 4, 5});
    default:
        return 0;
    }
}

unsigned requiredIn(State state)
{
    switch (state) {
    case State::Connect:
        return contactors({1});
    case State::Precharge:
        return contactors({1, 2});
    case State::Enabled:
        return contactors({1, 3});
    case State::ChargeConnect:
        return contactors({4});
    case State::ChargeEnabled:
        return contactors({4, 5});
    default:
        return 0;
    }
}

std::uint16_t placeOf(const Deed& deed, FaultIndex kind, const bmu::Parameters& pack)
{
    const auto place = static_cast<unsigned>(deed.place);
    const unsigned node = place % std::max<unsigned>(pack.numCmuNodes, 1);
    const unsigned within = place / 32U;
    switch (kind) {
    case FaultIndex::None:
        return 0;
    case FaultIndex::Node:
        return static_cast<std::uint16_t>(node);
    case FaultIndex::Cell:
        return static_cast<std::uint16_t>(node * units::maxCellsPerNode +
                                          within % std::max<unsigned>(pack.nodeNumCells[node], 1));
    case FaultIndex::Sensor:
        return static_cast<std::uint16_t>(node * units::maxSensorsPerNode +
                                          within % std::max<unsigned>(pack.nodeNumTemp[node], 1));
    case FaultIndex::Contactor:
        return static_cast<std::uint16_t>(place % 5U);
    case FaultIndex::Task:
        return static_cast<std::uint16_t>(place % bmu::taskCount);
    }
    return 0;
}

double valueOf(const Deed& deed, const FaultInfo& fault)
{
    return deed.strength < 0 ? fault.typical : fault.minimum + (fault.maximum - fault.minimum) * deed.strength / 1000.0;
}

/// What the bus and the coils say, tick by tick.
class Witness
{
public:
    explicit Witness(const Config& config)
        : m_pack(config)
    {
    }

    void run(int milliseconds_)
    {
        for (int t = 0; t < milliseconds_; t += 10) {
            if (m_command && m_tick % 10 == 0) {
                send(*m_command);
            }
            ++m_tick;
            m_frames.clear();
            m_pack.advance(milliseconds(10), m_frames);
            look();
        }
    }

    void command(Command command) { m_command = command; }

    void apply(const ControlCommand& command) { m_pack.apply(command); }

    /// A new start of the unit: what it had seen of faults and commands is gone, and with it ours.
    void powerCycle()
    {
        m_pack.apply(PowerCycleBmu{});
        m_sawFault = true;
        m_idleSinceFault = false;
    }

    [[nodiscard]] SimulatedPack& pack() { return m_pack; }

private:
    void send(Command command)
    {
        m_pack.receive(commandFrame(command));
        // The second commander's Idle counts, too: see look().
        m_idleSinceFault = m_idleSinceFault || command == Command::Idle;
    }

    void look()
    {
        for (const can::Frame& frame : m_frames) {
            if (frame.id == 0x6FA && frame.length == 8 && frame.data[0] == static_cast<unsigned>(Command::Idle)) {
                m_idleSinceFault = true;
            }
            if (frame.id == 0x606) {
                const unsigned word = frame.data[0] | unsigned{frame.data[1]} << 8U;
                RC_ASSERT(word != 0U);
                RC_ASSERT((word & (word - 1U)) == 0U);
            }
        }
        const CoilView now = m_pack.coils();
        const unsigned closing = now.coils & ~m_coils;
        if (closing != 0) {
            RC_ASSERT(!m_sawFault || m_idleSinceFault);
        }
        m_together_ms = (now.coils & 0b00110U) == 0b00110U ? m_together_ms + 10 : 0;
        RC_ASSERT(m_together_ms <= 150);
        RC_ASSERT((now.coils & ~allowedIn(now.state)) == 0U);
        RC_ASSERT((requiredIn(now.state) & ~now.coils) == 0U);
        if (now.reasons != 0 && !m_sawFault) {
            m_sawFault = true;
            m_idleSinceFault = false;
        }
        if (now.reasons == 0) {
            m_sawFault = m_sawFault && !m_idleSinceFault;
        }
        m_coils = now.coils;
    }

    SimulatedPack m_pack;
    std::vector<can::Frame> m_frames;
    std::optional<Command> m_command;
    int m_tick = 0;
    int m_together_ms = 0;
    unsigned m_coils = 0;
    bool m_sawFault = false;
    bool m_idleSinceFault = false;
};

void perform(Witness& witness, const Deed& deed)
{
    switch (deed.what) {
    case Deed::What::Command:
        witness.command(commands[static_cast<std::size_t>(deed.choice) % commands.size()]);
        break;
    case Deed::What::Inject:
    case Deed::What::Clear: {
        FaultSetting setting;
        setting.fault = static_cast<Fault>(static_cast<std::size_t>(deed.choice) % faultKindCount);
        if (setting.fault == Fault::IdCollision) {
            return; // it speaks for us: what is on the bus is not what we say
        }
        setting.active = deed.what == Deed::What::Inject;
        setting.index = placeOf(deed, info(setting.fault).index, witness.pack().config().parameters);
        setting.value = valueOf(deed, info(setting.fault));
        setting.command = commands[static_cast<std::size_t>(deed.choice) % commands.size()];
        witness.apply(setting);
        break;
    }
    case Deed::What::ClearAll:
        witness.apply(ClearFaults{});
        break;
    case Deed::What::Load:
        witness.apply(LoadSetting{deed.choice % 2 == 0 ? LoadMode::DriveProfile : LoadMode::ConstantCurrent,
                                  static_cast<double>(deed.choice % 7) * 20.0 - 40.0, deed.choice % 3 != 0});
        break;
    case Deed::What::PowerCycle:
        witness.powerCycle();
        break;
    case Deed::What::Wait:
        break;
    }
}

/// A unit that is led to ENABLED between the deeds, or nothing would be at stake.
void lead(Witness& witness, bool charge)
{
    for (const auto& [command, wait_ms] : {std::pair(Command::Idle, 300),
                                           {charge ? Command::ChargeInitialise : Command::Connect, 500},
                                           {charge ? Command::ChargeEnable : Command::Enable, 4000}}) {
        witness.command(command);
        witness.run(wait_ms);
    }
}

} // namespace

namespace rc {

template <>
struct Arbitrary<Deed>
{
    static Gen<Deed> arbitrary()
    {
        using What = Deed::What;
        return gen::build<Deed>(
            gen::set(&Deed::what, gen::weightedElement<What>({{4, What::Command},
                                                              {6, What::Inject},
                                                              {2, What::Clear},
                                                              {2, What::ClearAll},
                                                              {2, What::Load},
                                                              {1, What::PowerCycle},
                                                              {4, What::Wait}})),
            gen::set(&Deed::choice, gen::inRange(0, 1000)), gen::set(&Deed::place, gen::inRange(0, 1000)),
            gen::set(&Deed::strength, gen::weightedOneOf<int>({{3, gen::just(-1)}, {1, gen::inRange(0, 1001)}})),
            gen::set(&Deed::wait_ms,
                     gen::weightedOneOf<int>(
                         {{4, gen::inRange(10, 300)}, {3, gen::inRange(300, 6000)}, {1, gen::inRange(6000, 60'000)}})));
    }
};

} // namespace rc

namespace {

// rule: 1.3 one-hot, 1.3 targets, 1.3 hand-over, 1.3 safe opens, 1.3 no re-closing
RC_GTEST_PROP(Properties, HoldOnTheWholePackWhateverHappens, (std::uint16_t seed, bool charge))
{
    // One node, several, and strings in parallel, of cells that have aged apart.
    const auto [nodes, cells, strings] =
        *rc::gen::element(std::tuple(1, 4, 1), std::tuple(1, 4, 1), std::tuple(2, 6, 1), std::tuple(4, 4, 2));
    Config config = *Config::ofSize(nodes, cells);
    config.parameters.stringCount = static_cast<std::uint16_t>(strings);
    config.hardware.spread = *rc::gen::arbitrary<bool>() ? pack::Spread::aged() : pack::Spread();
    config.seed = seed;
    if (seed % 2 == 1) {
        config.parameters.chargingMethod = bmu::ChargingMethod::Evse;
    }
    Witness witness(config);
    witness.run(2500);
    const auto deeds = *rc::gen::container<std::vector<Deed>>(15, rc::gen::arbitrary<Deed>());
    lead(witness, charge);
    for (const Deed& deed : deeds) {
        perform(witness, deed);
        witness.run(deed.wait_ms);
        if (deed.choice % 4 == 0) {
            lead(witness, charge);
        }
    }
}

// rule: 2.9 snapshot
RC_GTEST_PROP(Properties, ACopyGoesOnWithTheSameBytesWhateverStands, (std::uint16_t seed))
{
    Config config = *Config::named("sim-4");
    config.seed = seed;
    Witness witness(config);
    witness.run(2500);
    const auto deeds = *rc::gen::container<std::vector<Deed>>(4, rc::gen::arbitrary<Deed>());
    lead(witness, false);
    for (const Deed& deed : deeds) {
        perform(witness, deed);
        witness.run(std::min(deed.wait_ms, 1000));
    }
    SimulatedPack copy = witness.pack();
    std::vector<can::Frame> original;
    std::vector<can::Frame> again;
    witness.pack().advance(seconds(5), original);
    copy.advance(seconds(5), again);
    RC_ASSERT(original.size() == again.size());
    for (std::size_t i = 0; i < original.size(); ++i) {
        RC_ASSERT(original[i].time == again[i].time);
        RC_ASSERT(original[i].id == again[i].id);
        RC_ASSERT(original[i].data == again[i].data);
    }
}

} // namespace
