// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/contactor_view.h"

#include "text/translatable.h"

namespace packdeck::telemetry {

std::string_view positionName(ContactorPosition position)
{
    switch (position) {
    case ContactorPosition::Unknown:
        return PACKDECK_TEXT("ContactorPosition", "UNKNOWN");
    case ContactorPosition::Open:
        return PACKDECK_TEXT("ContactorPosition", "OPEN");
    case ContactorPosition::Closed:
        return PACKDECK_TEXT("ContactorPosition", "CLOSED");
    case ContactorPosition::Opening:
        return PACKDECK_TEXT("ContactorPosition", "OPENING");
    case ContactorPosition::Closing:
        return PACKDECK_TEXT("ContactorPosition", "CLOSING");
    case ContactorPosition::FaultOpen:
        return PACKDECK_TEXT("ContactorPosition", "FAULT: DOES NOT CLOSE");
    case ContactorPosition::Welded:
        return PACKDECK_TEXT("ContactorPosition", "FAULT: WELDED");
    }
    return "?";
}

} // namespace packdeck::telemetry
