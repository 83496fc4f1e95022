// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/problem.h"

#include "text/error.h"

namespace packdeck::dbc {

std::string Problem::text() const
{
    return fillTemplate(sentence, arguments);
}

} // namespace packdeck::dbc
