// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/format.h"

#include <chrono>
#include <cstdlib>

#include <fmt/format.h>

#include "d1000/contactor.h"
#include "units/constants.h"

namespace packdeck::control {

namespace {

// "-0.0" is not a reading.
double toTenths(units::Milliamps current)
{
    constexpr int perTenth = 100;
    return std::abs(current.value()) * 2 < perTenth ? 0.0 : units::toAmps(current);
}

} // namespace

std::string formatted(units::Millivolts voltage)
{
    return fmt::format("{:.1f} V", units::toVolts(voltage));
}

std::string formatted(units::Milliamps current)
{
    return fmt::format("{:.1f} A", toTenths(current));
}

std::string formattedSigned(units::Milliamps current)
{
    return fmt::format("{:+.1f} A", toTenths(current));
}

std::string formatted(units::DeciCelsius temperature)
{
    return fmt::format("{:.1f} °C", units::toCelsius(temperature));
}

std::string formatted(units::Duration duration)
{
    using namespace std::chrono_literals;
    if (duration < 1s) {
        return fmt::format("{} ms", std::chrono::duration_cast<std::chrono::milliseconds>(duration).count());
    }
    if (duration >= 1min && duration % units::Duration(1min) == units::Duration::zero()) {
        return fmt::format("{} min", std::chrono::duration_cast<std::chrono::minutes>(duration).count());
    }
    return fmt::format("{:.3g} s", units::toSeconds(duration));
}

std::string formattedCell(units::Millivolts voltage)
{
    return fmt::format("{} mV", voltage.value());
}

std::string formattedContactors(std::uint8_t bits)
{
    std::string text;
    for (const auto contactor : d1000::allContactors) {
        if ((bits & d1000::bit(contactor)) != 0) {
            text += fmt::format("{}{}", text.empty() ? "" : ", ", d1000::number(contactor));
        }
    }
    return text;
}

std::string described(const UnitIdentity& unit)
{
    std::string text = fmt::format("{} on {}:{}", formattedSerial(unit.serial), unit.plugin, unit.interface);
    if (unit.bitrate) {
        text += fmt::format(", {} kbit/s", *unit.bitrate / units::bitsPerKilobit);
    }
    return text;
}

std::string formattedSerial(std::uint32_t serial)
{
    return fmt::format("{:05}", serial);
}

} // namespace packdeck::control
