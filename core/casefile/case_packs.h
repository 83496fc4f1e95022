// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "binding/pack_id.h"
#include "casefile/case_file.h"
#include "text/error.h"

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::casefile {

/// Puts into a case how the packs of a Timeline are read: their DBCs as files, and the sign of the current.
void keepPacks(const telemetry::Timeline& timeline, Case& contents);

using MakeTimeline = std::function<std::shared_ptr<telemetry::Timeline>()>;

/// What makes Timelines that read the packs as an unpacked case does, whatever is shipped today; none: it does not say.
/// `pack`: the one to look at first. Errors: those of a DBC that is none.
[[nodiscard]] Result<MakeTimeline> timelinesOf(const Case& unpacked, const std::optional<binding::PackId>& pack);

} // namespace packdeck::casefile
