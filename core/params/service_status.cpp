// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/service_status.h"

#include "params/metadata.h"

#include "text/translatable.h"

namespace packdeck::params {

const RawValue* DeviceImage::value(std::string_view parameter) const
{
    const auto position = metadata ? metadata->find(parameter) : std::nullopt;
    return position && *position < values.size() && values[*position] ? &*values[*position] : nullptr;
}

std::string_view label(Task task)
{
    switch (task) {
    case Task::None:
        return {};
    case Task::Read:
        return PACKDECK_TEXT("Service", "read all parameters");
    case Task::Write:
        return PACKDECK_TEXT("Service", "write and verify");
    case Task::Persist:
        return PACKDECK_TEXT("Service", "make permanent");
    case Task::RestoreDefaults:
        return PACKDECK_TEXT("Service", "restore the unit's defaults");
    case Task::ClearLatched:
        return PACKDECK_TEXT("Service", "clear latched faults");
    case Task::ZeroCurrent:
        return PACKDECK_TEXT("Service", "zero the current");
    case Task::SelfTest:
        return PACKDECK_TEXT("Service", "self-test");
    case Task::SetSoc:
        return PACKDECK_TEXT("Service", "set the state of charge");
    case Task::RecoveryCharge:
        return PACKDECK_TEXT("Service", "allow a recovery charge");
    case Task::Restart:
        return PACKDECK_TEXT("Service", "restart the unit");
    }
    return {};
}

std::string_view label(Stage stage)
{
    switch (stage) {
    case Stage::Idle:
        return {};
    case Stage::Identifying:
        return PACKDECK_TEXT("Service", "asking which unit it is");
    case Stage::Reading:
        return PACKDECK_TEXT("Service", "reading");
    case Stage::Unlocking:
        return PACKDECK_TEXT("Service", "unlocking");
    case Stage::Writing:
        return PACKDECK_TEXT("Service", "writing and reading back");
    case Stage::Verifying:
        return PACKDECK_TEXT("Service", "reading everything again");
    case Stage::Storing:
        return PACKDECK_TEXT("Service", "making permanent");
    case Stage::Asking:
        return PACKDECK_TEXT("Service", "asking");
    case Stage::Leaving:
        return PACKDECK_TEXT("Service", "leaving the session");
    }
    return {};
}

std::string_view label(ItemState state)
{
    switch (state) {
    case ItemState::Waiting:
        return PACKDECK_TEXT("Service", "not written");
    case ItemState::Written:
        return PACKDECK_TEXT("Service", "written");
    case ItemState::Verified:
        return PACKDECK_TEXT("Service", "verified");
    case ItemState::Held:
        return PACKDECK_TEXT("Service", "was there already");
    case ItemState::Refused:
        return PACKDECK_TEXT("Service", "refused");
    case ItemState::Mismatch:
        return PACKDECK_TEXT("Service", "NOT verified");
    }
    return {};
}

} // namespace packdeck::params
