// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include <QString>

#include "binding/signal_book.h"
#include "binding/signal_info.h"
#include "can/frame.h"
#include "units/time.h"

/// How the Trace page writes frames.
namespace packdeck::ui {

using Owners = std::vector<binding::SignalBook::Owner>;

[[nodiscard]] QString fromUtf8(std::string_view text);

[[nodiscard]] QString idText(std::uint32_t key); ///< "606", "18FF50E5x": x marks a 29-bit ID

[[nodiscard]] QString directionText(const can::Frame& frame); ///< "Rx", "Tx"

[[nodiscard]] QString dataText(const can::Frame& frame); ///< "00 1F A3"

/// "3.712 V", "Closed (2)"; the mark for missing when the frame does not carry it.
[[nodiscard]] QString valueText(const binding::SignalInfo& info, const binding::Reading& reading);

/// Name of the owner, of all of them when it is contested; empty when nobody owns the ID.
[[nodiscard]] QString ownerText(const Owners& owners);

/// "2 owners: A (x.dbc), B (y.dbc)", "no owner", "3 bytes, not 8"; empty when nothing is wrong.
[[nodiscard]] QString noteText(const Owners& owners, const can::Frame& frame);

/// The values of the frame in one line, the first ones when there are many.
[[nodiscard]] QString valuesText(const Owners& owners, const can::Frame& frame);

[[nodiscard]] QString durationText(units::Duration duration); ///< "100.2 ms", "1.000 s"

} // namespace packdeck::ui
