// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "commissioning/facts.h"
#include "commissioning/words.h"
#include "ui/shell/moment.h"

namespace packdeck::params {
class MetadataShelf;
}

namespace packdeck::ui {

/// What a look at the pack goes by, from what the window knows. Valid while `moment` is, which has a snapshot.
[[nodiscard]] commissioning::Facts factsOf(const Moment& moment, const params::ParameterSet& parameters);

/// A sentence of commissioning in the user's language.
[[nodiscard]] QString text(const commissioning::Words& words);

/// "2026-11-28T12:03:14Z"
[[nodiscard]] std::string isoTime(units::WallTime time);

/// Why the parameters that `shelf` has for the unit may not be the unit's; empty where they are.
[[nodiscard]] QString doubtAbout(const params::MetadataShelf& shelf, const telemetry::PackSnapshot& pack);

} // namespace packdeck::ui
