// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QJsonObject>
#include <QString>

#include "binding/pack_id.h"
#include "log/sender_filter.h"
#include "ui/plot/signal_choice.h"
#include "ui/shell/view_settings.h"
#include "units/index.h"
#include "units/time.h"

namespace packdeck::ui {

/// How a case was looked at. Times are of the wall: they mean the same in the session and in its log.
struct CaseView
{
    QString page;                          ///< Page::key()
    std::optional<units::WallTime> cursor; ///< nothing: the newest instant
    std::optional<units::WallTime> now;    ///< of a session: when it was saved, perhaps long after its last frame
    std::optional<binding::PackId> pack;   ///< bus and base ID
    std::vector<units::CellIndex> cells;   ///< selected, in their order
    SignalChoices fields;                  ///< of other DBCs, in Trends
    std::map<QString, QJsonObject> inputs; ///< by Page::key(): choices and filters
    std::map<QString, QJsonObject> pages;  ///< by Page::key(): Page::keptView()
    std::optional<Limits> limits;          ///< nothing: nothing but defaults was known
    log::SenderFilterOptions reading;      ///< what of the log was left out
};

[[nodiscard]] std::string toJson(const CaseView& view);

/// What is not there, or makes no sense, is left out.
[[nodiscard]] CaseView caseViewFrom(const std::string& json);

} // namespace packdeck::ui
