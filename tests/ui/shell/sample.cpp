// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample.h"

#include <cmath>
#include <vector>

#include "ui/sample_snapshot.h"

namespace packdeck::ui::test {

namespace {

using telemetry::Freshness;
using telemetry::PackSnapshot;
using telemetry::Reading;
using units::Timestamp;

template <typename T>
Reading<T> fresh(T value, Timestamp at)
{
    return {value, at, Freshness::Fresh};
}

void setContactors(PackSnapshot& s, d1000::State state)
{
    const std::uint8_t closed = d1000::closedContactors(state);
    for (const auto which : d1000::allContactors) {
        auto& contactor = s.contactors[static_cast<std::size_t>(which)];
        const bool isClosed = (closed & d1000::bit(which)) != 0;
        const auto code = isClosed ? d1000::ContactorCode::Closed : d1000::ContactorCode::Open;
        contactor.target = fresh(static_cast<std::uint8_t>(code), s.now);
        contactor.feedback = contactor.target;
        contactor.position = isClosed ? telemetry::ContactorPosition::Closed : telemetry::ContactorPosition::Open;
        contactor.commanded = contactor.position;
        contactor.source = telemetry::ContactorSource::Feedback;
        contactor.operations = isClosed ? 1 : 0;
    }
    s.contactorsTogether =
        closed == 0 ? telemetry::ContactorsTogether::AllOpen : telemetry::ContactorsTogether::SomeClosed;
    s.loadVoltageReferenced = (closed & d1000::bit(d1000::Contactor::MainNegative)) != 0;
}

control::Step step(control::StepId id, control::PhraseId phrase, Timestamp begun, int proven_ms)
{
    control::Step step;
    step.id = id;
    step.text.id = phrase;
    step.state = control::StepState::Done;
    step.begun = begun;
    step.proven = begun + std::chrono::milliseconds(proven_ms);
    return step;
}

std::vector<control::Step> doneSteps(Timestamp begun)
{
    using std::chrono::milliseconds;
    std::vector<control::Step> steps;
    steps.push_back(step(control::StepId::Idle, control::PhraseId::StepIdle, begun, 12));
    steps.back().value = "IDLE";
    steps.push_back(step(control::StepId::Connect, control::PhraseId::StepConnect, begun + milliseconds(20), 110));
    steps.back().value = "CONNECT";
    steps.push_back(step(control::StepId::Contactor1Closed, control::PhraseId::StepContactor1Closed,
                         begun + milliseconds(20), 230));
    steps.push_back(step(control::StepId::Enable, control::PhraseId::StepEnable, begun + milliseconds(250), 340));
    steps.back().value = "PRECHARGE";
    steps.push_back(step(control::StepId::Precharge, control::PhraseId::StepPrecharge, begun + milliseconds(340), 690));
    steps.back().value = "U3 811.3 V, delta 1.1 V";
    steps.push_back(step(control::StepId::Contactor3Closed, control::PhraseId::StepContactor3Closed,
                         begun + milliseconds(1030), 80));
    steps.push_back(
        step(control::StepId::Contactor2Open, control::PhraseId::StepContactor2Open, begun + milliseconds(1110), 120));
    for (auto& one : steps) {
        if (one.id == control::StepId::Idle || one.id == control::StepId::Connect ||
            one.id == control::StepId::Enable) {
            one.handed = *one.begun + milliseconds(3);
            one.acknowledged = one.proven;
        }
    }
    return steps;
}

std::shared_ptr<const control::PrechargeRun> prechargeRun(double tau_ms)
{
    auto run = std::make_shared<control::PrechargeRun>();
    constexpr double battery = 812.4;
    for (int t = 0; t <= 5 * static_cast<int>(tau_ms); t += 20) {
        const double rise = 1.0 - std::exp(-t / tau_ms);
        control::PrechargeSample sample;
        sample.since = std::chrono::milliseconds(t);
        sample.battery = units::Millivolts(812'400);
        sample.load = units::Millivolts(static_cast<int>(battery * rise * 1000.0));
        sample.current = units::Milliamps(static_cast<int>(battery * (1.0 - rise) / 33.0 * 1000.0));
        run->samples.push_back(sample);
    }
    run->duration = run->samples.back().since;
    run->endedIn = d1000::State::Enabled;
    run->tau = std::chrono::milliseconds(static_cast<int>(tau_ms));
    run->capacitance = units::Microfarads(static_cast<int>(tau_ms * 1e-3 / 33.0 * 1e6));
    run->resistorJoules = 1369.0;
    return run;
}

control::Condition condition(control::ConditionId id, control::PhraseId text, const char* value)
{
    control::Condition condition;
    condition.id = id;
    condition.text.id = text;
    condition.value = value;
    condition.verdict = control::Verdict::Met;
    return condition;
}

std::vector<control::Condition> metConditions()
{
    using control::ConditionId;
    using control::PhraseId;
    return {
        condition(ConditionId::UnitHeard, PhraseId::ConditionUnitHeard, "0.1 s ago"),
        condition(ConditionId::UnitIdentified, PhraseId::ConditionUnitIdentified, "01234"),
        condition(ConditionId::CommandIdFree, PhraseId::ConditionCommandIdFree, "0x6FA"),
        condition(ConditionId::SingleCommander, PhraseId::ConditionSingleCommander, "nobody"),
        condition(ConditionId::CursorIsNow, PhraseId::ConditionCursorIsNow, "now"),
        condition(ConditionId::HazardsAcknowledged, PhraseId::ConditionHazardsAcknowledged, "yes"),
        condition(ConditionId::StateFits, PhraseId::ConditionStateFits, "IDLE"),
        condition(ConditionId::NoStandingReason, PhraseId::ConditionNoStandingReason, "none"),
        condition(ConditionId::ContactorsKnown, PhraseId::ConditionContactorsKnown, "all open"),
        condition(ConditionId::NoContactorFault, PhraseId::ConditionNoContactorFault, "none"),
        condition(ConditionId::CellsFresh, PhraseId::ConditionCellsFresh, "448 of 448"),
        condition(ConditionId::CellsWithinLimits, PhraseId::ConditionCellsWithinLimits, "3714 mV, 3820 mV"),
        condition(ConditionId::TemperaturesWithinLimits, PhraseId::ConditionTemperaturesWithinLimits,
                  "21.0 ... 23.1 °C"),
        condition(ConditionId::InterlockClosed, PhraseId::ConditionInterlockClosed, "closed"),
        condition(ConditionId::NoCurrent, PhraseId::ConditionNoCurrent, "0.0 A"),
        condition(ConditionId::NoLockOut, PhraseId::ConditionNoLockOut, "0 of 3 attempts"),
        condition(ConditionId::LoadVoltageFits, PhraseId::ConditionLoadVoltageFits, "not measured"),
    };
}

telemetry::Lamp seen(std::uint32_t count, Timestamp at, bool now)
{
    telemetry::Lamp lamp;
    lamp.now = now;
    lamp.count = count;
    lamp.clearedCount = now ? count - 1 : count;
    lamp.firstSeen = at - std::chrono::minutes(9);
    lamp.lastSet = at;
    lamp.lastCleared = at;
    return lamp;
}

} // namespace

Moment Sample::moment() const
{
    Moment moment;
    moment.snapshot = std::make_shared<const PackSnapshot>(pack);
    moment.link = &link;
    moment.control = &control;
    moment.now = now;
    moment.cursor = now;
    moment.wallNow = units::WallTime(std::chrono::hours(492'000) + std::chrono::minutes(843));
    moment.simulated = link.isSimulated;
    return moment;
}

Sample samplePack(d1000::State state)
{
    Sample sample;
    const Timestamp now = packdeck::test::sampleNow;
    sample.now = now;
    sample.pack = packdeck::test::sampleSnapshot();
    PackSnapshot& s = sample.pack;
    s.id.dialect = binding::Dialect::V1_2;
    s.serial = fresh<std::uint32_t>(1234, now);
    s.deviceType = fresh(d1000::deviceTypeGen2Supply12V, now);
    s.firmware = fresh(telemetry::Firmware{1, 2, 0, d1000::bundledBmuBuildNumber}, now);
    s.announcedAsSimulated = true;
    s.state = fresh(state, now);
    s.stateSince = now - std::chrono::seconds(764);
    s.reasons = fresh<std::uint32_t>(0, now);
    s.prechargeFailures = fresh<std::uint8_t>(0, now);
    s.contactorFaults = fresh<std::uint8_t>(0, now);
    s.batteryVoltage = fresh(units::Millivolts(812'400), now);
    s.loadVoltage = fresh(units::Millivolts(811'200), now);
    s.auxiliaryVoltage = fresh(units::Millivolts(3'000), now);
    s.lastReferencedLoadVoltage = {units::Millivolts(891'000), now - std::chrono::seconds(200), Freshness::Stale};
    s.current = fresh(units::Milliamps(0), now);
    s.power = fresh(units::Milliwatts(0), now);
    s.soc = fresh(units::DeciPercent(634), now);
    s.maxDischargeCurrent = fresh(units::Milliamps(300'000), now);
    s.maxChargeCurrent = fresh(units::Milliamps(240'000), now);
    setContactors(s, state);

    sample.link.state = link::LinkState::Live;
    sample.link.request.plugin = QStringLiteral("packdeck");
    sample.link.request.interfaceName = QStringLiteral("sim0");
    sample.link.isVirtual = true;
    sample.link.isSimulated = true;
    sample.link.bitrate = 500'000;
    sample.link.framesPerSecond = 1550;
    sample.link.loadPercent = 42.0;
    sample.link.acknowledging = link::Acknowledging::Acknowledges;

    sample.control.at = now;
    sample.control.words.id = control::PhraseId::Watching;
    sample.control.openAction = control::OpenAction::Refused;
    sample.control.serialHeard = 1234;
    return sample;
}

Sample sampleEnabled()
{
    Sample sample = samplePack(d1000::State::Enabled);
    sample.pack.previousState = d1000::State::Precharge;
    sample.pack.current.value = units::Milliamps(-182'300);
    sample.pack.power.value = units::Milliwatts(-148'100'000);
    sample.pack.reasonLamps[static_cast<std::size_t>(d1000::Reason::Hvil)] =
        seen(1, sample.now - std::chrono::minutes(13), false);
    sample.pack.reasonLamps[static_cast<std::size_t>(d1000::Reason::ControlTimeout)] =
        seen(3, sample.now - std::chrono::minutes(13), false);
    control::Status& status = sample.control;
    status.mode = control::Mode::Held;
    status.words = {control::PhraseId::Holding, {"ENABLE to BMU 01234"}};
    status.armed[0] = true;
    status.hazardsAcknowledged = true;
    status.command = d1000::Command::Enable;
    status.target = control::Target::Enabled;
    status.targetReached = true;
    status.steps = doneSteps(sample.now - std::chrono::seconds(766));
    status.conditions = metConditions();
    status.openAction = control::OpenAction::Press;
    status.precharge.last = {prechargeRun(69.3), prechargeRun(71.0), prechargeRun(66.0)};
    status.precharge.expectedCapacitance = units::Microfarads(2080);
    status.precharge.resistance = units::Milliohms(33'000);
    return sample;
}

Sample sampleSafe()
{
    Sample sample = samplePack(d1000::State::Safe);
    PackSnapshot& s = sample.pack;
    s.previousState = d1000::State::Disconnect;
    s.reasons.value = d1000::bit(d1000::Reason::OverVolt) | d1000::bit(d1000::Reason::Hvil);
    s.cells[units::slot(units::CellIndex{{13}, 7})].voltage.value = units::Millivolts(4163);
    packdeck::test::sampleStatistics(s);
    s.reasonLamps[static_cast<std::size_t>(d1000::Reason::OverVolt)] = seen(1, s.now - std::chrono::seconds(71), true);
    s.reasonLamps[static_cast<std::size_t>(d1000::Reason::Hvil)] = seen(4, s.now - std::chrono::seconds(68), true);
    s.reasonLamps[static_cast<std::size_t>(d1000::Reason::ControlTimeout)] =
        seen(2, s.now - std::chrono::minutes(31), false);
    control::WhyRow overVolt;
    overVolt.reason = d1000::Reason::OverVolt;
    overVolt.firstSeen = s.now - std::chrono::seconds(71);
    overVolt.cell = units::CellIndex{{13}, 7};
    overVolt.valueAtTrip = "4207 mV";
    overVolt.valueNow = "4163 mV";
    overVolt.limitToClear = "below 4180 mV";
    overVolt.verdict = control::WhyVerdict::GoneProbablyLatched;
    control::WhyRow hvil;
    hvil.reason = d1000::Reason::Hvil;
    hvil.firstSeen = s.now - std::chrono::seconds(68);
    hvil.part = "interlock loop";
    hvil.valueAtTrip = "open loop";
    hvil.valueNow = "open loop";
    hvil.limitToClear = "closed for 1 s";
    hvil.verdict = control::WhyVerdict::StillTrue;
    sample.control.why = {overVolt, hvil};
    return sample;
}

Sample sampleArmed()
{
    Sample sample = samplePack(d1000::State::Idle);
    control::Status& status = sample.control;
    status.mode = control::Mode::Armed;
    status.words = {control::PhraseId::ArmedFor, {"CONTROL"}};
    status.armed[0] = true;
    status.hazardsAcknowledged = true;
    status.target = control::Target::Enabled;
    status.conditions = metConditions();
    status.closingAllowed = true;
    status.openAction = control::OpenAction::Press;
    status.hint.id = control::PhraseId::HintFallsBack;
    status.steps = doneSteps(sample.now);
    for (auto& step : status.steps) {
        step.state = control::StepState::Waiting;
        step.begun.reset();
        step.handed.reset();
        step.acknowledged.reset();
        step.proven.reset();
        step.value.clear();
    }
    return sample;
}

void makeStale(Sample& sample, units::Duration age)
{
    PackSnapshot& s = sample.pack;
    const Timestamp then = s.now - age;
    const auto stale = [then](auto& reading) {
        reading.at = then;
        reading.freshness = Freshness::Stale;
    };
    stale(s.state);
    stale(s.reasons);
    stale(s.current);
    stale(s.batteryVoltage);
    stale(s.loadVoltage);
    stale(s.power);
    stale(s.soc);
    stale(s.maxDischargeCurrent);
    stale(s.maxChargeCurrent);
    for (auto& cell : s.cells) {
        stale(cell.voltage);
    }
    for (auto& sensor : s.sensors) {
        stale(sensor.temperature);
    }
    for (auto& contactor : s.contactors) {
        stale(contactor.target);
        stale(contactor.feedback);
        contactor.position = telemetry::ContactorPosition::Unknown;
        contactor.commanded = telemetry::ContactorPosition::Unknown;
        contactor.source = telemetry::ContactorSource::Unknown;
    }
    s.loadVoltageReferenced = false;
    s.link = telemetry::PackLink::Lost;
    s.lastFrame = then;
    packdeck::test::sampleStatistics(s);
}

} // namespace packdeck::ui::test
