// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/signal_drive.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "dbc/database.h"
#include "dbc/parser.h"

namespace packdeck::link {

namespace {

struct Unit
{
    std::string_view name;
    double factor;
    bool isPower;
};

constexpr auto knownUnits = std::to_array<Unit>(
    {{"A", 1.0, false}, {"mA", 1e-3, false}, {"kA", 1e3, false}, {"W", 1.0, true}, {"kW", 1e3, true}});

constexpr double leastVolts = 1.0; // below this a power says nothing of a current

struct Found
{
    const dbc::Message* message;
    const dbc::Signal* signal;
};

std::vector<Found> signalsNamed(const dbc::Database& database, const std::string& message, const std::string& name)
{
    std::vector<Found> found;
    for (const dbc::Message& each : database.messages()) {
        const dbc::Signal* signal = message.empty() || each.name == message ? each.find(name) : nullptr;
        if (signal != nullptr) {
            found.push_back({&each, signal});
        }
    }
    return found;
}

} // namespace

Result<SignalDrive> SignalDrive::load(const std::string& source)
{
    const auto wrong = [&source](const std::string& reason) { return failure(ErrorId::FileRead, {source, reason}); };
    const auto colon = source.rfind(':');
    if (colon == std::string::npos || colon == 0 || colon + 1 == source.size()) {
        return wrong("FILE.dbc:Message.Signal is needed");
    }
    const auto loaded = dbc::load(source.substr(0, colon));
    if (!loaded) {
        return tl::unexpected<Error>(loaded.error());
    }
    const std::string path = source.substr(colon + 1);
    const auto dot = path.find('.');
    const std::string message = dot == std::string::npos ? std::string() : path.substr(0, dot);
    const std::string name = dot == std::string::npos ? path : path.substr(dot + 1);
    const auto found = signalsNamed(loaded->database, message, name);
    if (found.empty()) {
        return wrong("the file has no such signal");
    }
    if (found.size() > 1) {
        return wrong(
            fmt::format("{} and {} have it: name the message", found[0].message->name, found[1].message->name));
    }
    const dbc::Message* owner = found.front().message;
    const dbc::Signal* signal = found.front().signal;
    const std::string unitName = signal->unit;
    const auto* const unit = std::find_if(knownUnits.begin(), knownUnits.end(),
                                          [&unitName](const Unit& each) { return each.name == unitName; });
    if (unit == knownUnits.end()) {
        return wrong(fmt::format("its unit is \"{}\"; A, mA, kA, W or kW is needed", unitName));
    }
    if (!dbc::SignalCodec::fits(*signal, owner->length)) {
        return wrong("it does not fit its message");
    }
    SignalDrive drive;
    drive.m_name = owner->name + '.' + signal->name;
    drive.m_unit = unitName;
    drive.m_key = owner->key;
    drive.m_codec = dbc::SignalCodec(*signal);
    drive.m_bytes = dbc::SignalCodec::bytesNeeded(*signal);
    drive.m_factor = unit->factor;
    drive.m_isPower = unit->isPower;
    if (signal->multiplexing.isMultiplexed) {
        const dbc::Signal* selector = owner->find(signal->multiplexing.multiplexor);
        if (selector == nullptr || signal->multiplexing.ranges.empty()) {
            return wrong("its multiplexor is missing");
        }
        drive.m_multiplexor = dbc::SignalCodec(*selector);
        drive.m_bytes = std::max(drive.m_bytes, dbc::SignalCodec::bytesNeeded(*selector));
        drive.m_firstSelector = signal->multiplexing.ranges.front().first;
        drive.m_lastSelector = signal->multiplexing.ranges.front().last;
    }
    return drive;
}

bool SignalDrive::take(const can::Frame& frame, units::Timestamp at)
{
    if (!frame.isData() || can::key(frame) != m_key || frame.length < m_bytes) {
        return false;
    }
    const std::uint64_t word = dbc::dataWord(frame);
    if (m_multiplexor) {
        const auto selector = static_cast<std::uint64_t>(m_multiplexor->raw(word));
        if (selector < m_firstSelector || selector > m_lastSelector) {
            return false;
        }
    }
    const double value = m_codec.physical(word);
    if (!std::isfinite(value)) {
        return false;
    }
    m_shown = value;
    m_value = value * m_factor;
    m_at = at;
    return true;
}

std::optional<double> SignalDrive::amps(units::Timestamp now, double pack_V) const
{
    if (!m_at || now - *m_at > staleAfter) {
        return std::nullopt;
    }
    if (!m_isPower) {
        return m_value;
    }
    return pack_V < leastVolts ? std::nullopt : std::optional(m_value / pack_V);
}

std::string SignalDrive::note(units::Timestamp now) const
{
    if (!m_at) {
        return m_name + ": not heard yet, 0 A";
    }
    if (now - *m_at > staleAfter) {
        return fmt::format("{}: silent for {:.1f} s, 0 A", m_name, units::toSeconds(now - *m_at));
    }
    return fmt::format("{} {:.1f} {}", m_name, m_shown, m_unit);
}

} // namespace packdeck::link
