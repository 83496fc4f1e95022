// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace packdeck::ctl {

/// Runs something that needs a QCoreApplication; returns what it returns.
[[nodiscard]] int withQt(const std::function<int()>& run);

} // namespace packdeck::ctl
