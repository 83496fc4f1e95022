// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "binding/pack_id.h"

namespace packdeck::telemetry {
class Timeline;
} // namespace packdeck::telemetry

namespace packdeck::ui {

/// "0x600": which of `packs` it is, in the fewest words. Where another one has the same base ID its channel is named,
/// too: "0x600 on 192.168.1.125". `channels`: their names by bus, as far as they are known.
[[nodiscard]] QString packPlace(const binding::PackId& pack, const std::vector<binding::PackId>& packs,
                                const std::vector<std::string>& channels);

/// "BMU 61910, Gen1, 0x600 on 192.168.1.125": all that tells packs of a log apart, its channel where there are several.
[[nodiscard]] QString packWords(const telemetry::Timeline& timeline, const binding::PackId& pack,
                                const std::vector<std::string>& channels);

} // namespace packdeck::ui
