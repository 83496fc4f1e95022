// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "uds/services.h"

#include "text/translatable.h"

namespace packdeck::uds {

std::string_view label(Nrc nrc)
{
    switch (nrc) {
    case Nrc::None:
        return PACKDECK_TEXT("Nrc", "done");
    case Nrc::GeneralReject:
        return PACKDECK_TEXT("Nrc", "refused without a reason");
    case Nrc::ServiceNotSupported:
        return PACKDECK_TEXT("Nrc", "the unit does not know this service");
    case Nrc::SubFunctionNotSupported:
        return PACKDECK_TEXT("Nrc", "the unit does not know this function of the service");
    case Nrc::IncorrectLength:
        return PACKDECK_TEXT("Nrc", "the request has the wrong length or format");
    case Nrc::ResponseTooLong:
        return PACKDECK_TEXT("Nrc", "the answer would be too long");
    case Nrc::BusyRepeatRequest:
        return PACKDECK_TEXT("Nrc", "the unit is busy: try again");
    case Nrc::ConditionsNotCorrect:
        return PACKDECK_TEXT("Nrc", "not now: contactors must be proven open, in IDLE, SAFE or INIT");
    case Nrc::RequestSequenceError:
        return PACKDECK_TEXT("Nrc", "asked for in the wrong order");
    case Nrc::RequestOutOfRange:
        return PACKDECK_TEXT("Nrc", "unknown identifier, or a value out of its range");
    case Nrc::SecurityAccessDenied:
        return PACKDECK_TEXT("Nrc", "this needs a key of a higher level");
    case Nrc::InvalidKey:
        return PACKDECK_TEXT("Nrc", "the key is wrong");
    case Nrc::ExceededAttempts:
        return PACKDECK_TEXT("Nrc", "too many wrong keys");
    case Nrc::DelayNotExpired:
        return PACKDECK_TEXT("Nrc", "locked for a while after wrong keys or a start: wait");
    case Nrc::ProgrammingFailure:
        return PACKDECK_TEXT("Nrc", "the unit could not store it");
    case Nrc::ResponsePending:
        return PACKDECK_TEXT("Nrc", "the unit is still at it");
    case Nrc::SubFunctionNotSupportedInSession:
        return PACKDECK_TEXT("Nrc", "not in this session");
    case Nrc::ServiceNotSupportedInSession:
        return PACKDECK_TEXT("Nrc", "this service is not available in this session");
    case Nrc::VoltageTooHigh:
        return PACKDECK_TEXT("Nrc", "the supply voltage is too high");
    case Nrc::VoltageTooLow:
        return PACKDECK_TEXT("Nrc", "the supply voltage is too low");
    }
    return PACKDECK_TEXT("Nrc", "refused with a code this program does not know");
}

} // namespace packdeck::uds
