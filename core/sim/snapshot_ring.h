// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <string>

#include "sim/script.h"
#include "sim/simulated_pack.h"
#include "units/time.h"

namespace packdeck::sim {

/// A pack and what happens to it, at one instant.
struct Moment
{
    SimulatedPack pack;
    Script script;
};

/// The last minutes of a simulator, to go back to, and the states that were kept under a name.
class SnapshotRing
{
public:
    /// One a second: five minutes.
    static constexpr std::size_t capacity = 300;
    static constexpr std::size_t namedCapacity = 16;

    /// The oldest goes when the ring is full.
    void push(Moment moment);

    /// The newest that is not later than `time`, else the oldest; null without any. Later ones are forgotten: what
    /// follows is another future.
    [[nodiscard]] const Moment* goBackTo(units::Duration time);

    /// False when all names are taken.
    [[nodiscard]] bool keep(const std::string& name, const Moment& moment);
    [[nodiscard]] const Moment* kept(const std::string& name) const;

    /// After a restore: states that are later than this belong to another future.
    void forgetAfter(units::Duration time);

    [[nodiscard]] std::optional<units::Duration> oldest() const;
    [[nodiscard]] std::optional<units::Duration> newest() const;

private:
    std::deque<Moment> m_ring; ///< by time
    std::map<std::string, Moment> m_named;
};

} // namespace packdeck::sim
