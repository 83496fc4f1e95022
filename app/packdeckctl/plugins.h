// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace packdeck::ctl {

/// Lists the QCanBus plugins, their interfaces, and why one cannot be used. Returns the exit code. Needs a
/// QCoreApplication.
[[nodiscard]] int plugins(bool json);

} // namespace packdeck::ctl
