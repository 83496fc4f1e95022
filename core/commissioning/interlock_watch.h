// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commissioning/check.h"
#include "commissioning/facts.h"

namespace packdeck::commissioning {

/// Watches the interlock loop being opened and closed by hand.
class InterlockWatch
{
public:
    [[nodiscard]] Judgement look(const Facts& facts);

private:
    enum class Stage : std::uint8_t { NotSeenClosed, Closed, Opened, ClosedAgain };

    Stage m_stage = Stage::NotSeenClosed;
};

} // namespace packdeck::commissioning
