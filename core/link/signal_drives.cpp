// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/signal_drives.h"

#include <utility>

#include "text/error.h"

namespace packdeck::link {

namespace {

/// Nothing for an empty name.
Result<std::optional<SignalDrive>> load(const std::string& source)
{
    if (source.empty()) {
        return std::optional<SignalDrive>();
    }
    return SignalDrive::load(source).map([](SignalDrive drive) { return std::optional(std::move(drive)); });
}

} // namespace

void SignalDrives::set(std::optional<SignalDrive> load, std::optional<SignalDrive> charger)
{
    m_load = std::move(load);
    m_charger = std::move(charger);
}

std::string SignalDrives::set(const sim::DriveFrom& from)
{
    auto forLoad = load(from.load);
    auto forCharger = load(from.charger);
    if (!forLoad || !forCharger) {
        return toEnglish(!forLoad ? forLoad.error() : forCharger.error());
    }
    set(*std::move(forLoad), *std::move(forCharger));
    return {};
}

void SignalDrives::take(const can::Frame& frame, units::Timestamp at)
{
    for (auto* drive : {&m_load, &m_charger}) {
        if (*drive) {
            (*drive)->take(frame, at);
        }
    }
}

void SignalDrives::drive(sim::Runner& runner, units::Timestamp now) const
{
    if (!m_load && !m_charger) {
        return;
    }
    const double pack_V = runner.pack().packVolts();
    sim::Runner::BusDrive drive;
    if (m_load) {
        drive.load_A = m_load->amps(now, pack_V).value_or(0.0);
        drive.note = "load: " + m_load->note(now);
    }
    if (m_charger) {
        drive.charger_A = m_charger->amps(now, pack_V).value_or(0.0);
        drive.note += (drive.note.empty() ? "charger: " : "; charger: ") + m_charger->note(now);
    }
    runner.drive(drive);
}

} // namespace packdeck::link
