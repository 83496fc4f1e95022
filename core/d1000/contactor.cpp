// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "d1000/contactor.h"

#include "text/translatable.h"

namespace packdeck::d1000 {

std::string_view label(Contactor contactor)
{
    switch (contactor) {
    case Contactor::MainNegative:
        return PACKDECK_TEXT("Contactor", "main negative");
    case Contactor::Precharge:
        return PACKDECK_TEXT("Contactor", "precharge");
    case Contactor::MainPositive:
        return PACKDECK_TEXT("Contactor", "main positive");
    case Contactor::ChargeNegative:
        return PACKDECK_TEXT("Contactor", "charge negative");
    case Contactor::ChargePositive:
        return PACKDECK_TEXT("Contactor", "charge positive");
    }
    return "?";
}

} // namespace packdeck::d1000
