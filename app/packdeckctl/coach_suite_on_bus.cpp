// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/coach_suite_on_bus.h"

#include <chrono>
#include <cmath>
#include <utility>

#include <QEventLoop>
#include <QTimer>

#include <fmt/core.h>

#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/with_qt.h"
#include "app/termination.h"
#include "binding/pack_catalog.h"
#include "coach/vcu_coach.h"
#include "link/pack_on_bus.h"
#include "link/plugin_registry.h"
#include "sim/control.h"
#include "sim/scenario.h"
#include "text/error.h"
#include "units/constants.h"

namespace packdeck::ctl {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr auto staying = seconds(2);          // in the state, before something happens
constexpr auto reacting = milliseconds(2500); // for Idle after SAFE, and for the current to fall
constexpr auto latching = seconds(3);         // what latches does not leave SAFE meanwhile

class SuiteOnBus
{
public:
    SuiteOnBus(const CoachOptions& options, std::unique_ptr<QCanBusDevice> device, bool isVirtual,
               const std::shared_ptr<const sim::Scenario>& scenario,
               std::shared_ptr<const binding::PackCatalog> catalog)
        : m_catalog(std::move(catalog))
        , m_baseId(scenario->config.parameters.nodeId)
        , m_patience(units::fromSeconds(options.patience))
        , m_pack(std::move(device), scenario, 1.0, isVirtual, options.realBus)
    {
        m_pack.onFrame([this](const can::Frame& frame, units::Timestamp at) {
            if (m_coach) {
                m_coach->apply(frame, at);
            }
        });
        QObject::connect(&m_pack, &link::PackOnBus::started, &m_context, [this] { m_loop.quit(); });
        QObject::connect(&m_pack, &link::PackOnBus::stopped, &m_context, [this](const Error& reason) {
            report(reason);
            end();
        });
        QObject::connect(&m_termination, &Termination::requested, &m_context, [this] { end(); });
    }

    /// False when the bus cannot be used.
    bool begin()
    {
        QTimer::singleShot(0, &m_pack, &link::PackOnBus::start);
        m_loop.exec();
        return !m_ended;
    }

    /// The bus is gone, or the user ended it.
    [[nodiscard]] bool hasEnded() const { return m_ended; }

    coach::SuiteOutcome run(const SuiteCase& each)
    {
        coach::SuiteOutcome outcome = outcomeOf(each);
        if (each.silent) {
            outcome.skipped = true;
            outcome.problem = "your control unit would have to fall silent";
            return outcome;
        }
        apply(each.before);
        fmt::print(stderr, "{}: {}. Waiting for {} ...\n", each.reason, each.text, d1000::name(each.from));
        const sim::Reply ready = expect(each.from, m_patience);
        if (!ready.ok) {
            outcome.problem = fmt::format("your control unit has not brought the pack to {}: {}",
                                          d1000::name(each.from), foundIn(ready));
            startAnew();
            return outcome;
        }
        m_coach = std::make_unique<coach::VcuCoach>(m_catalog, binding::PackId{0, m_baseId, binding::Dialect::V1_2});
        if (each.before.empty()) {
            pause(staying);
        }
        const units::Duration begun = apply(each.actions).value_or(ready.time);
        const sim::Reply followed = ask(each.expected);
        if (followed.ok) {
            outcome.reaction_s = units::toSeconds(followed.time - begun);
            pause(reacting);
            outcome.problem = recover(each);
        } else {
            outcome.problem = fmt::format("{} did not follow: {}", each.expected.text(), foundIn(followed));
        }
        outcome.met = outcome.problem.empty();
        const auto judged = std::exchange(m_coach, nullptr);
        judged->finish();
        judge(*judged, outcome);
        if (!outcome.met) {
            startAnew();
        }
        return outcome;
    }

private:
    void end()
    {
        m_ended = true;
        m_loop.quit();
    }

    /// Not ok when it could not be asked.
    sim::Reply ask(sim::Request request)
    {
        const auto answer = std::make_shared<std::optional<sim::Reply>>();
        const bool taken =
            !m_ended && m_pack.control()->post(std::move(request), [this, answer](const sim::Reply& reply) {
                *answer = reply;
                m_loop.quit();
            });
        while (taken && !*answer && !m_ended) {
            m_loop.exec();
        }
        sim::Reply none;
        none.ok = false;
        none.problem = "the suite was ended";
        return answer->value_or(none);
    }

    sim::Reply expect(d1000::State state, units::Duration within)
    {
        sim::Expectation expectation;
        expectation.state = state;
        expectation.within = within;
        return ask(expectation);
    }

    /// When the last was done; nothing without any.
    std::optional<units::Duration> apply(const std::vector<sim::ControlCommand>& actions)
    {
        std::optional<units::Duration> at;
        for (const sim::ControlCommand& action : actions) {
            at = ask(action).time;
        }
        return at;
    }

    void pause(units::Duration duration)
    {
        if (!m_ended) {
            QTimer::singleShot(std::chrono::duration_cast<milliseconds>(duration), &m_context,
                               [this] { m_loop.quit(); });
            m_loop.exec();
        }
    }

    /// The way back to IDLE; what is wrong with it, or nothing.
    std::string recover(const SuiteCase& each)
    {
        apply({sim::ClearFaults{}});
        if (each.needsPowerCycle) {
            if (expect(d1000::State::Idle, latching).ok) {
                return "it did not latch: IDLE was reached without switching the supply off";
            }
            apply({sim::PowerCycleBmu{}});
        }
        const sim::Reply idle = expect(d1000::State::Idle, m_patience);
        return idle.ok ? "" : "IDLE was not reached again when the cause had gone: " + foundIn(idle);
    }

    void startAnew() { apply({sim::ClearFaults{}, sim::Restart{}}); }

    static std::string foundIn(const sim::Reply& reply)
    {
        return reply.truth ? stateAndReasons(*reply.truth) : reply.problem;
    }

    std::shared_ptr<const binding::PackCatalog> m_catalog;
    std::uint16_t m_baseId;
    units::Duration m_patience;
    std::unique_ptr<coach::VcuCoach> m_coach; ///< from the cause of a case on
    bool m_ended = false;
    QEventLoop m_loop;
    Termination m_termination;
    QObject m_context;
    link::PackOnBus m_pack; ///< the last: answers what still waits when it goes
};

std::optional<std::vector<coach::SuiteOutcome>> run(const CoachOptions& options, const std::vector<SuiteCase>& cases,
                                                    const std::shared_ptr<const binding::PackCatalog>& catalog,
                                                    const SuiteListener& told)
{
    auto config = sim::Config::named(options.pack);
    if (!config) {
        report({ErrorId::InterfaceUnknown, {"packdeck", options.pack, sim::Config::listOfNames()}});
        return std::nullopt;
    }
    config->parameters.nodeId = options.bus.baseId;
    const link::ConnectRequest request{QString::fromStdString(options.bus.plugin),
                                       QString::fromStdString(options.bus.interfaceName), options.bus.bitrate};
    auto device = link::makeDevice(request);
    if (!device) {
        report(device.error());
        return std::nullopt;
    }
    SuiteOnBus suite(options, *std::move(device), link::isVirtual(request), sim::eventless(*config), catalog);
    if (!suite.begin()) {
        return std::nullopt;
    }
    std::vector<coach::SuiteOutcome> outcomes;
    outcomes.reserve(cases.size());
    for (const SuiteCase& each : cases) {
        outcomes.push_back(suite.run(each));
        if (suite.hasEnded()) {
            return std::nullopt;
        }
        told(outcomes.back());
    }
    return outcomes;
}

} // namespace

SuiteOnBusRunner suiteOnBus()
{
    return [](const CoachOptions& options, const std::vector<SuiteCase>& cases,
              const std::shared_ptr<const binding::PackCatalog>& catalog, const SuiteListener& told) {
        std::optional<std::vector<coach::SuiteOutcome>> outcomes;
        (void)withQt([&] {
            outcomes = run(options, cases, catalog, told);
            return 0;
        });
        return outcomes;
    };
}

} // namespace packdeck::ctl
