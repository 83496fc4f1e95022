// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/shell/moment.h"

namespace packdeck::ui {

/// The pack of a moment as text for a mail or a ticket: when, which unit, the header's figures, contactors and reasons
/// in the user's words, then every cell as CSV with the units in its head. The CSV is the same in every language: dots
/// and commas, an empty field where there is no measurement. Says SIMULATED where the pack is.
[[nodiscard]] QString packText(const Moment& moment);

} // namespace packdeck::ui
