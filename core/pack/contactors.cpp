// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/contactors.h"

#include <algorithm>

#include "pack/random.h"

namespace packdeck::pack {

namespace {

constexpr double closing_ms = 15.0;
constexpr double closingSigma_ms = 2.0;
constexpr double opening_ms = 10.0;
constexpr double openingSigma_ms = 1.0;
constexpr double longestBounce_ms = 7.0;
constexpr double auxiliarySkew_ms = 3.0;
constexpr unsigned mostGaps = 3;
constexpr unsigned gapPlaces = 8;

constexpr std::uint8_t wholeMilliseconds(double value)
{
    return static_cast<std::uint8_t>(value < 1.0 ? 1.0 : value + 0.5);
}

constexpr bool bitOf(unsigned bits, std::size_t place)
{
    return (bits >> place & 1U) != 0;
}

} // namespace

Contactors::Contactors(std::uint64_t seed, std::uint8_t invertedAuxiliaries)
    : m_seed(seed)
    , m_inverted(invertedAuxiliaries)
{
}

void Contactors::command(const std::array<bool, contactorCount>& coils, const FaultEffects& faults)
{
    for (std::size_t i = 0; i < contactorCount; ++i) {
        if (m_mechanisms[i].coil != coils[i]) {
            begin(i, coils[i], faults);
        }
    }
}

void Contactors::begin(std::size_t contactor, bool coil, const FaultEffects& faults)
{
    Mechanism& m = m_mechanisms[contactor];
    m.coil = coil;
    ++m.operations;
    const double travel =
        coil ? closing_ms + closingSigma_ms * normal(m_seed, Stream::ContactorTime, contactor, m.operations)
             : opening_ms + openingSigma_ms * normal(m_seed, Stream::ContactorTime, contactor, m.operations);
    const double skew =
        auxiliarySkew_ms * (2.0 * uniform(m_seed, Stream::ContactorSkew, contactor, m.operations) - 1.0);
    m.mainDelay_ms = static_cast<std::uint16_t>(wholeMilliseconds(travel) + faults.slower_ms[contactor]);
    m.auxiliaryDelay_ms = static_cast<std::uint16_t>(wholeMilliseconds(travel + skew) + faults.slower_ms[contactor]);
    m.bounce_ms = 0;
    m.bounceGaps = 0;
    if (coil) {
        const std::uint64_t bits = randomBits(m_seed, Stream::ContactorBounce, contactor, m.operations);
        const double length = longestBounce_ms * uniform(m_seed, Stream::ContactorBounce, contactor, m.operations);
        m.bounce_ms = static_cast<std::uint16_t>(length + 0.5);
        const unsigned gaps = 1U + static_cast<unsigned>(bits % mostGaps);
        for (unsigned gap = 0; gap < gaps && m.bounce_ms > 1; ++gap) {
            // Not in the first millisecond: the contact has to touch before it can bounce.
            const unsigned place = static_cast<unsigned>(bits >> (8U * (gap + 1U)) & 0xffU) % (m.bounce_ms - 1U);
            m.bounceGaps = static_cast<std::uint8_t>(m.bounceGaps | 1U << place);
        }
        m.bounce_ms = static_cast<std::uint16_t>(m.bounce_ms + faults.bounce_ms[contactor]);
    }
    m_moving = static_cast<std::uint8_t>(m_moving | 1U << contactor);
}

void Contactors::advance()
{
    if (m_moving == 0) {
        return;
    }
    for (std::size_t i = 0; i < contactorCount; ++i) {
        if (bitOf(m_moving, i)) {
            advance(i);
        }
    }
}

void Contactors::advance(std::size_t contactor)
{
    Mechanism& m = m_mechanisms[contactor];
    if (m.auxiliaryDelay_ms > 0 && --m.auxiliaryDelay_ms == 0) {
        m.auxiliary = m.coil;
    }
    if (m.mainDelay_ms > 0) {
        if (--m.mainDelay_ms == 0) {
            m.main = m.coil;
        }
    } else if (m.bounce_ms > 0) {
        --m.bounce_ms;
        // Beyond what is drawn, a faulty one is open every other millisecond.
        m.main = m.bounce_ms == 0 ||
                 (m.bounce_ms > gapPlaces ? m.bounce_ms % 2U == 0 : !bitOf(m.bounceGaps, m.bounce_ms - 1U));
    }
    if (m.mainDelay_ms == 0 && m.auxiliaryDelay_ms == 0 && m.bounce_ms == 0) {
        m_moving = static_cast<std::uint8_t>(m_moving & ~(1U << contactor));
    }
}

AuxiliaryContacts Contactors::auxiliaries(const FaultEffects& faults) const
{
    AuxiliaryContacts contacts{};
    for (std::size_t i = 0; i < contactorCount; ++i) {
        // The auxiliary sits on the same armature: a main contact that cannot move holds it.
        bool follows = m_mechanisms[i].auxiliary && !bitOf(faults.stuckOpen, i);
        follows = follows || bitOf(faults.welded | m_welded, i);
        bool contact = follows != bitOf(m_inverted ^ faults.auxiliaryInverted, i);
        contact = contact && !bitOf(faults.auxiliaryOpen, i);
        contacts[i] = contact || bitOf(faults.auxiliaryClosed, i);
    }
    return contacts;
}

} // namespace packdeck::pack
