// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "log/recording.h"

namespace packdeck::recorder {

/// The whole command line: the peer's, then the recording's options and its file.
[[nodiscard]] std::vector<std::string> continuationOf(std::vector<std::string> command,
                                                      const log::RecordingOptions& recording);

/// Starts a program that outlives this one and hears nothing of its terminal. False: it cannot be started.
[[nodiscard]] bool startDetached(const std::vector<std::string>& command);

} // namespace packdeck::recorder
