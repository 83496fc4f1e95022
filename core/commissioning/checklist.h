// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "commissioning/balancing_watch.h"
#include "commissioning/contactor_watch.h"
#include "commissioning/current_watch.h"
#include "commissioning/facts.h"
#include "commissioning/interlock_watch.h"
#include "commissioning/record.h"

namespace packdeck::commissioning {

/// A checklist that drives itself: it looks at every snapshot and says what it found, what the engineer has to do, and
/// what a failure points to. It transmits nothing. One thread.
///
/// What was found stays found while the unit is silent; a later contradiction replaces it. Another unit than the one
/// the record began with is not looked at.
class Checklist
{
public:
    explicit Checklist(Record record)
        : m_record(std::move(record))
    {
    }

    void observe(const Facts& facts);

    /// Forget what was found, and look again.
    void repeat(CheckId id);

    /// Taken on the engineer's word.
    void declare(CheckId id, const std::string& comment, const std::string& wallTime);
    void comment(CheckId id, const std::string& comment);

    [[nodiscard]] const Record& record() const { return m_record; }

    /// What the engineer types: name, note, manual items, meter.
    [[nodiscard]] Record& record() { return m_record; }

    /// Whether the unit of these facts is the record's.
    [[nodiscard]] bool isMine(const telemetry::PackSnapshot& pack) const;

    /// The first check in order that waits for the engineer or failed; nothing when all are conclusive and good.
    [[nodiscard]] std::optional<CheckId> next() const;

private:
    void take(CheckId id, Judgement found, const Facts& facts);

    Record m_record;
    InterlockWatch m_interlock;
    ContactorWatch m_contactors;
    ZeroCurrentWatch m_zeroCurrent;
    CurrentSignWatch m_currentSign;
    BalancingWatch m_balancing;
};

} // namespace packdeck::commissioning
