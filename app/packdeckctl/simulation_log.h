// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "log/log_writer.h"
#include "text/error.h"

namespace packdeck::ctl {

/// The log a simulation writes, in the format of its extension, else candump. Null for "none": encode and count only.
[[nodiscard]] Result<std::unique_ptr<log::LogWriter>> createSimulationLog(const std::string& file);

} // namespace packdeck::ctl
