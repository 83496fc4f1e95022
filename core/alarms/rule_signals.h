// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "binding/pack_id.h"
#include "telemetry/signal_ref.h"

namespace packdeck::dbc {
class Database;
}

namespace packdeck::telemetry {
class History;
class Timeline;
} // namespace packdeck::telemetry

namespace packdeck::alarms {

/// A signal of the pack by its meaning, for rules: "highestCell".
struct MeaningName
{
    std::string_view name;
    std::string_view text; ///< "highest cell", English, translatable (context "RuleSignal")
    std::string_view unit;
};

[[nodiscard]] std::span<const MeaningName> meaningNames();

/// Where the samples of a rule's signal come from: one column, or the
/// difference of two sent together.
struct RuleSource
{
    telemetry::SignalRef first;
    std::optional<telemetry::SignalRef> less; ///< subtracted
    std::string unit;
};

/// Whether a rule may name it at all: a meaning, a published signal name
/// ("Node7Cell03"), or "Message.Signal" of another DBC, which cannot be judged
/// without that DBC.
[[nodiscard]] bool isSignalName(std::string_view signal);

/// Nothing when no DBC at hand has it. `others` are the DBCs a user has loaded
/// beside the pack's.
[[nodiscard]] std::optional<RuleSource> findSignal(std::string_view signal, const binding::PackId& pack,
                                                   telemetry::Timeline& timeline,
                                                   std::span<const std::shared_ptr<const dbc::Database>> others = {});

/// What it says at an instant; nothing where it is not measured. Of a difference, both of one message.
[[nodiscard]] std::optional<double> valueAt(const RuleSource& source, const telemetry::History& history,
                                            units::Timestamp at);

} // namespace packdeck::alarms
