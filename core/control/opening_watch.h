// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include "control/opening_result.h"
#include "telemetry/pack_snapshot.h"
#include "units/time.h"

namespace packdeck::control {

/// Follows one opening from the press to the proof, by what the unit reports after it could know of the command.
class OpeningWatch
{
public:
    /// Where all contactors were reported open all along, a report counts only after this long: a closing command just
    /// before may still show (200 ms of contactor travel and a report each 100 ms).
    static constexpr units::Duration settle = std::chrono::milliseconds(300);

    /// `snapshot` null: nothing is known of the pack yet.
    void begin(const telemetry::PackSnapshot* snapshot, units::Timestamp now);

    void end() { m_running = false; }

    [[nodiscard]] bool running() const { return m_running; }

    /// A command to open left. Reports from before it prove nothing.
    void commandSent(units::Timestamp now);

    void observe(const telemetry::PackSnapshot& snapshot);

    /// When the report came that shows all contactors open, after the command; nothing before.
    [[nodiscard]] std::optional<units::Timestamp> openedAt() const { return m_openedAt; }

    /// The result as it stands now; `refusal` says why it was not opened, where that is known better than here.
    [[nodiscard]] OpeningResult result(const telemetry::PackSnapshot* snapshot, Phrase refusal = {}) const;

private:
    bool m_running = false;
    bool m_sawClosed = false;
    units::Timestamp m_asked{};
    std::optional<units::Timestamp> m_commanded;
    std::optional<units::Timestamp> m_openedAt;
    std::optional<units::Milliamps> m_current;
};

} // namespace packdeck::control
