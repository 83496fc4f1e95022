// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/report.h"

#include <algorithm>

#include "text/translatable.h"

namespace packdeck::analysis {

std::string_view conditionName(Condition condition)
{
    switch (condition) {
    case Condition::Rest:
        return PACKDECK_TEXT("Analysis", "at rest");
    case Condition::Discharge:
        return PACKDECK_TEXT("Analysis", "discharging");
    case Condition::Charge:
        return PACKDECK_TEXT("Analysis", "charging");
    case Condition::Light:
        return PACKDECK_TEXT("Analysis", "small current or settling");
    case Condition::Unknown:
        break;
    }
    return PACKDECK_TEXT("Analysis", "current unknown");
}

std::string_view noteText(Note note)
{
    switch (note) {
    case Note::NothingMeasured:
        return PACKDECK_TEXT("Analysis", "No cell was measured in this span.");
    case Note::CurrentMissing:
        return PACKDECK_TEXT("Analysis", "No current was measured: rest, load, resistance and throughput are unknown.");
    case Note::CurrentFiltered:
        return PACKDECK_TEXT("Analysis", "Only the filtered current is there: steps and resistance cannot be told.");
    case Note::RestMissing:
        return PACKDECK_TEXT("Analysis", "The pack never rested long enough: nothing is said at rest.");
    case Note::StepsMissing:
        return PACKDECK_TEXT("Analysis", "Not enough steps of the current for a resistance.");
    case Note::SocMissing:
        return PACKDECK_TEXT("Analysis", "No state of charge was received.");
    case Note::TemperatureMissing:
        return PACKDECK_TEXT("Analysis", "No temperature was measured.");
    case Note::BalancingMissing:
        return PACKDECK_TEXT("Analysis", "No node told which cells it balances.");
    case Note::EnergyMissing:
        return PACKDECK_TEXT("Analysis", "Neither power nor pack voltage was received: energy is unknown.");
    case Note::CellsMissing:
        return PACKDECK_TEXT("Analysis", "Some cells of this pack were never measured in this span.");
    case Note::CurrentGaps:
        return PACKDECK_TEXT("Analysis",
                             "The current is missing for a part of the span: that part counts for nothing.");
    case Note::OlderFramesGone:
        return PACKDECK_TEXT("Analysis",
                             "Raw frames before the span shown are no longer kept: it begins later than asked for.");
    }
    return {};
}

bool Report::has(Note note) const
{
    return std::find(notes.begin(), notes.end(), note) != notes.end();
}

} // namespace packdeck::analysis
