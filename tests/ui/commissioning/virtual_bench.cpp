// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commissioning/virtual_bench.h"

#include <utility>

#undef signals // Qt's word is a member of dbc/ too
#include "binding/pack_catalog.h"
#include "support/paths.h"
#include "telemetry/pack_view.h"

namespace packdeck::test {

namespace {

using std::chrono::milliseconds;

constexpr units::Duration step = milliseconds(5);
constexpr units::Duration lookEvery = milliseconds(100);

std::shared_ptr<const binding::PackCatalog> catalog()
{
    return std::make_shared<const binding::PackCatalog>(binding::PackCatalog::load(sourceDirectory()).value());
}

} // namespace

VirtualBench::VirtualBench(const sim::Config& config, std::shared_ptr<const params::Metadata> metadata)
    : pack(config)
    , m_view(std::make_unique<telemetry::PackView>(catalog(), binding::PackId()))
    , m_client(std::move(metadata), std::make_unique<params::UdsTransport>())
    , m_serial(config.parameters.serialNumber)
{
    machine.setToday(std::chrono::sys_days{std::chrono::days{20'000}});
    control::SessionInfo session;
    session.plugin = "packdeck";
    session.interface = "sim";
    session.source = control::SourceKind::Simulated;
    machine.connected(session, now);
    m_link.state = link::LinkState::Live;
    m_link.isSimulated = true;
    m_link.bitrate = 500'000;
}

VirtualBench::~VirtualBench() = default;

control::UnitIdentity VirtualBench::unit() const
{
    return {m_serial, "packdeck", "sim", std::nullopt};
}

void VirtualBench::armControl()
{
    (void)machine.arm(control::ArmKind::Control, unit(), now);
}

void VirtualBench::armParameters()
{
    (void)machine.arm(control::ArmKind::Parameters, unit(), now);
}

void VirtualBench::read()
{
    (void)m_client.read(now);
}

void VirtualBench::write(const params::WriteRequest& request, const params::Keys& keys)
{
    (void)m_client.write(request, keys, m_serial, now);
}

void VirtualBench::ask(params::Task task, const params::Keys& keys, std::optional<std::uint16_t> argument)
{
    (void)m_client.run(task, keys, m_serial, now, argument);
}

void VirtualBench::receive(const can::Frame& frame)
{
    (void)m_view->apply(frame, now);
    machine.received(frame, now);
    m_client.receive(frame, now);
}

void VirtualBench::send()
{
    if (const auto frame = machine.frameToSend(now)) {
        pack.receive(*frame);
        (void)m_view->apply(*frame, now);
        machine.framesWritten(1, now);
    }
    while (const auto frame = m_client.frameToSend(now)) {
        pack.receive(*frame);
        m_client.frameWritten(now);
        m_client.advance(now);
    }
}

void VirtualBench::tick()
{
    now += step;
    m_frames.clear();
    pack.advance(step, m_frames);
    for (const can::Frame& frame : m_frames) {
        receive(frame);
    }
    machine.facts(m_view->refresh(now), now);
    machine.uiAlive(now);
    machine.userActive(now);
    machine.advance(now);
    m_client.advance(now);
    send();
}

ui::Moment VirtualBench::moment()
{
    m_status = machine.status(now);
    m_parameters.service = m_client.status();
    if (m_client.device().revision != m_revision) {
        m_revision = m_client.device().revision;
        m_parameters.device = std::make_shared<const params::DeviceImage>(m_client.device());
    }
    m_parameters.unavailable = {};
    if (!m_status.isArmed(control::ArmKind::Parameters)) {
        m_parameters.unavailable = {control::PhraseId::RefusedNotArmed, {"PARAMETERS"}};
    }
    ui::Moment moment;
    moment.snapshot = std::make_shared<const telemetry::PackSnapshot>(m_view->refresh(now));
    moment.link = &m_link;
    moment.control = &m_status;
    moment.parameters = &m_parameters;
    moment.now = now;
    moment.cursor = now;
    moment.wallNow = units::WallTime(std::chrono::seconds(1'795'867'200) + now.time_since_epoch());
    moment.simulated = true;
    return moment;
}

void VirtualBench::run(units::Duration duration, const std::function<void(const ui::Moment&)>& look)
{
    for (const units::Timestamp end = now + duration; now < end;) {
        for (units::Duration passed{}; passed < lookEvery; passed += step) {
            tick();
        }
        look(moment());
    }
}

} // namespace packdeck::test
