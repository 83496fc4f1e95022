// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <QJsonObject>
#include <QString>

#include "binding/pack_id.h"
#include "ui/plot/signal_choice.h"
#include "units/index.h"
#include "units/time.h"

namespace packdeck::ui {

/// How a case was looked at. Times are of the wall: they mean the same in the session and in its log.
struct CaseView
{
    QString page;                                                    ///< Page::key()
    std::optional<units::WallTime> cursor;                           ///< nothing: the newest instant
    std::optional<binding::PackId> pack;                             ///< bus and base ID
    std::vector<units::CellIndex> cells;                             ///< selected, in their order
    SignalChoices fields;                                            ///< of other DBCs, in Trends
    std::optional<std::pair<units::WallTime, units::WallTime>> span; ///< of Trends
    std::map<QString, QJsonObject> inputs;                           ///< by Page::key(): choices and filters
};

[[nodiscard]] std::string toJson(const CaseView& view);

/// What is not there, or makes no sense, is left out.
[[nodiscard]] CaseView caseViewFrom(const std::string& json);

} // namespace packdeck::ui
