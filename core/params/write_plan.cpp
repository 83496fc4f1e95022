// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/write_plan.h"

#include <algorithm>
#include <map>

namespace packdeck::params {

namespace {

bool hasErrors(const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Error; });
}

} // namespace

bool WritePlan::needsAdmin(const Metadata& metadata) const
{
    return std::any_of(writes.begin(), writes.end(),
                       [&](const PlannedWrite& write) { return metadata[write.parameter].level == Level::Admin; });
}

bool WritePlan::needsRestart(const Metadata& metadata) const
{
    return std::any_of(writes.begin(), writes.end(),
                       [&](const PlannedWrite& write) { return metadata[write.parameter].restart; });
}

Danger WritePlan::worst(const Metadata& metadata) const
{
    Danger worst = Danger::None;
    for (const PlannedWrite& write : writes) {
        worst = std::max(worst, metadata[write.parameter].danger);
    }
    return worst;
}

WritePlan planWrites(const Metadata& metadata, const Expression::Lookup& device, const Edit& target)
{
    WritePlan plan;
    std::vector<PlannedWrite> open;
    for (const Change& change : target) {
        const RawValue* const before = device(change.parameter);
        if (before != nullptr && change.value && *before != *change.value) {
            open.push_back({change.parameter, *before, *change.value});
        }
    }

    std::map<std::size_t, const RawValue*> written; // over what the unit has
    const Expression::Lookup after = [&](std::size_t parameter) {
        const auto found = written.find(parameter);
        return found == written.end() ? device(parameter) : found->second;
    };
    for (const PlannedWrite& write : open) {
        written[write.parameter] = &write.after;
    }
    for (Finding& finding : metadata.check(after)) {
        (finding.severity == Severity::Error ? plan.errors : plan.warnings).push_back(std::move(finding));
    }

    // Any write that leaves a valid set brings the values closer to the target and closes no other way: the first one
    // found will do.
    written.clear();
    while (!open.empty()) {
        const auto next = std::find_if(open.begin(), open.end(), [&](const PlannedWrite& write) {
            written[write.parameter] = &write.after;
            const bool valid = !hasErrors(metadata.check(write.parameter, after));
            if (!valid) {
                written.erase(write.parameter);
            }
            return valid;
        });
        if (next == open.end()) {
            break;
        }
        plan.writes.push_back(std::move(*next));
        open.erase(next);
        // The vector may have moved what the map points to.
        written.clear();
        for (const PlannedWrite& write : plan.writes) {
            written[write.parameter] = &write.after;
        }
    }
    for (const PlannedWrite& write : open) {
        plan.blocked.push_back(write.parameter);
    }
    return plan;
}

} // namespace packdeck::params
