// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "control/status.h"
#include "telemetry/pack_snapshot.h"
#include "units/time.h"

namespace packdeck::ctl {

/// Prints what changed on the way of a command, one line a change on stdout: text or one JSON object.
class ProgressPrinter
{
public:
    explicit ProgressPrinter(bool json);

    /// Compares with the last call.
    void show(const control::Status& status, const telemetry::PackSnapshot& pack, units::Timestamp now);

    void line(const std::string& subject, const std::string& value, units::Timestamp now) const;

private:
    void change(const std::string& subject, const std::string& value, units::Timestamp now);

    bool m_json;
    std::map<std::string, std::string> m_last; ///< by subject
};

} // namespace packdeck::ctl
