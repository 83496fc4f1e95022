// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "link/link_status.h"
#include "params/parameter_set.h"
#include "telemetry/pack_snapshot.h"

namespace packdeck::ui {

enum class Verdict { NotObservable, Agrees, Contradicts };

/// What the unit's own messages prove of a parameter today, whether or not it can be read.
struct Observation
{
    Verdict verdict = Verdict::NotObservable;
    QString words;    ///< "32", "at most 41.0 A now"
    QString evidence; ///< where it was seen

    bool operator==(const Observation&) const = default;
};

/// `declared` is the value to hold it against: as read, else as edited or loaded. Null: the verdict is left open.
[[nodiscard]] Observation observe(const params::Parameter& parameter, const params::RawValue* declared,
                                  const telemetry::PackSnapshot& pack, const link::LinkStatus* link);

} // namespace packdeck::ui
