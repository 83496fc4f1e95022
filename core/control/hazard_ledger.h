// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>

namespace packdeck::control {

/// Who read the vendor's hazards: once per unit and day. It forgets with the process.
class HazardLedger
{
public:
    void setToday(std::chrono::sys_days day) { m_today = day; }

    void acknowledge(std::uint32_t serial) { m_days[serial] = m_today; }

    [[nodiscard]] bool acknowledged(std::optional<std::uint32_t> serial) const
    {
        const auto found = serial ? m_days.find(*serial) : m_days.end();
        return found != m_days.end() && found->second == m_today;
    }

private:
    std::chrono::sys_days m_today{};
    std::map<std::uint32_t, std::chrono::sys_days> m_days;
};

} // namespace packdeck::control
