// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <span>

#include "binding/pack_binding.h"
#include "binding/pack_catalog.h"
#include "telemetry/event.h"
#include "telemetry/history.h"
#include "telemetry/pack_snapshot.h"

namespace packdeck::telemetry {

/// What a snapshot of the past is made from, besides History.
struct PastContext
{
    std::shared_ptr<const binding::PackCatalog> catalog;
    std::shared_ptr<const binding::PackBinding> binding;
    binding::PackId pack;
    WireNumbering numbering;
    StringMap strings;
    std::optional<Layout> configuration;
};

/// The pack as it was at `at`: the latest frame of each of its IDs before, judged as if it were then. What frames alone
/// do not tell (since when a state stands, how often a lamp was lit, the last measured load voltage) comes from the
/// events, oldest first.
[[nodiscard]] PackSnapshot pastSnapshot(const PastContext& context, const History& history,
                                        std::span<const Event> events, units::Timestamp at);

} // namespace packdeck::telemetry
