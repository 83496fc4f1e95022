// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "telemetry/signal_ref.h"
#include "text/error.h"
#include "units/time.h"

namespace packdeck::binding {
class SignalBook;
}

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::dataset {

/// One column of decoded data: a signal of a DBC that was received.
struct DataSignal
{
    std::string name; ///< "BatteryVoltage"; where two have that name, "BMSVoltageData.BatteryVoltage"; where two packs
                      ///< have it, "pack200.BatteryVoltage", of one base "bus1.pack600.BatteryVoltage"
    std::string message; ///< "BMSVoltageData"
    std::string unit;    ///< of the values times `scale`
    telemetry::SignalRef ref;
    double scale = 1.0;
    units::Duration period{}; ///< of its frames, as History has learned it
    bool isMultiplexed = false;
};

/// Every signal of the packs' DBCs whose frames the Timeline holds, then those of the further DBCs of `book`; in the
/// order of the DBCs. Values of a pack's signals are what the pages show: no absent cells, currents in A.
[[nodiscard]] std::vector<DataSignal> signalsOf(telemetry::Timeline& timeline,
                                                const binding::SignalBook* book = nullptr);

/// The same of these packs alone.
[[nodiscard]] std::vector<DataSignal> signalsOf(telemetry::Timeline& timeline, std::span<const binding::PackId> packs,
                                                const binding::SignalBook* book = nullptr);

/// Those that one of the patterns names, each once and in the order of `all`; without patterns all. A pattern is a
/// name, "message.signal", or a cell or sensor ("N12C05", "N03T2"), in any case of letters, with * and ? as wildcards.
/// Errors: SignalUnknown for a pattern that names none.
[[nodiscard]] Result<std::vector<DataSignal>> chosen(const std::vector<DataSignal>& all,
                                                     std::span<const std::string> patterns);

} // namespace packdeck::dataset
