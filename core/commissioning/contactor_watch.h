// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "commissioning/check.h"
#include "commissioning/facts.h"
#include "d1000/contactor.h"

namespace packdeck::commissioning {

/// Watches one sequence to ENABLED and back: command and feedback of the contactors 1, 2 and 3, once both have settled.
class ContactorWatch
{
public:
    [[nodiscard]] Judgement look(const Facts& facts);

private:
    /// What feedback said while a command stood.
    struct Tally
    {
        bool agreed = false;
        bool opposed = false;
        bool unproven = false; ///< no auxiliary contact, or a word that may not be believed

        [[nodiscard]] bool seen() const { return agreed || opposed || unproven; }

        /// Never once as commanded.
        [[nodiscard]] bool onlyOpposed() const { return opposed && !agreed; }
    };

    struct Watched
    {
        telemetry::ContactorPosition commanded = telemetry::ContactorPosition::Unknown;
        telemetry::ContactorPosition position = telemetry::ContactorPosition::Unknown;
        units::Timestamp since{};
        Tally whileOpen;
        Tally whileClosed;
    };

    void watch(Watched& watched, const telemetry::ContactorView& contactor, units::Timestamp now);
    void adviseTypes(const Facts& facts, Judgement& judgement) const;
    void adviseEach(Judgement& judgement) const;
    [[nodiscard]] bool allSeen() const;
    [[nodiscard]] std::string unproven() const;

    std::array<Watched, d1000::contactorCount> m_contactors;
    bool m_wasEnabled = false;
    bool m_openedAgain = false;
};

} // namespace packdeck::commissioning
