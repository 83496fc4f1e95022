// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a write does once everything the unit holds is known.

#include <algorithm>

#include "params/service_client.h"
#include "params/service_messages.h"
#include "uds/services.h"

namespace packdeck::params {

using namespace messages;
using uds::Nrc;

// Everything the unit holds is known now: what is left to do is decided on that, not on what was known at the review.
void ServiceClient::planAndWrite()
{
    if (!m_status.running() || m_ending) {
        return;
    }
    const Expression::Lookup device = [this](std::size_t i) {
        return m_device.values[i] ? &*m_device.values[i] : nullptr;
    };
    for (const auto& [parameter, value] : m_write.reviewed) {
        const RawValue* const now = device(parameter);
        const auto wanted = std::find_if(m_write.target.begin(), m_write.target.end(),
                                         [&, p = parameter](const Change& change) { return change.parameter == p; });
        const bool done = wanted != m_write.target.end() && now != nullptr && wanted->value == *now;
        if (now == nullptr || (*now != value && !done)) {
            const Parameter& row = (*m_metadata)[parameter];
            fail({ErrorId::ParameterChanged, {row.name, now != nullptr ? row.words(*now) : "?", row.words(value)}});
            return;
        }
    }
    const WritePlan plan = planWrites(*m_metadata, device, m_write.target);
    if (!plan.ok()) {
        fail({ErrorId::ParameterRule,
              {plan.errors.empty() ? (*m_metadata)[plan.blocked.front()].name : plan.errors.front().text}});
        return;
    }
    std::vector<ItemStatus> ordered;
    for (const PlannedWrite& write : plan.writes) {
        ordered.push_back({write.parameter, write.before, write.after, ItemState::Waiting, {}});
    }
    for (ItemStatus& item : m_status.items) {
        const bool planned = std::any_of(ordered.begin(), ordered.end(),
                                         [&](const ItemStatus& other) { return other.parameter == item.parameter; });
        if (planned) {
            continue;
        }
        const RawValue* const now = device(item.parameter);
        item.state = now != nullptr ? ItemState::Held : ItemState::Refused;
        item.reason = now != nullptr ? "" : "the unit does not have it";
        item.before = now != nullptr ? *now : RawValue();
        ordered.push_back(item);
    }
    m_status.items = std::move(ordered);
    if (plan.writes.empty() && !m_write.store) {
        concludeWrite();
        return;
    }
    addUnlocking(Level::User);
    if (plan.needsAdmin(*m_metadata) && !m_ending) {
        addSeedAndKey(Level::Admin);
    }
    if (!m_ending) {
        for (std::size_t i = 0; i < plan.writes.size(); ++i) {
            addItem(i);
        }
        addFinalCheck();
    }
}

void ServiceClient::addItem(std::size_t index)
{
    const ItemStatus& item = m_status.items[index];
    const Parameter& parameter = (*m_metadata)[item.parameter];
    Bytes request = requestFor(parameter, true);
    const Bytes value = parameter.encode(item.after);
    request.insert(request.end(), value.begin(), value.end());

    Step readBack{Stage::Writing, requestFor(parameter, false),
                  [this, index](const Bytes& answer) {
                      ItemStatus& done = m_status.items[index];
                      const Parameter& row = (*m_metadata)[done.parameter];
                      const auto read = row.decode(std::span(answer).subspan(std::min<std::size_t>(2, answer.size())));
                      done.state = read == done.after ? ItemState::Verified : ItemState::Mismatch;
                      done.reason = read == done.after ? "" : "read back as " + (read ? row.words(*read) : "nonsense");
                      m_device.values[done.parameter] = read;
                      ++m_device.revision;
                  },
                  [this, index](Nrc nrc) {
                      m_status.items[index].state = ItemState::Mismatch;
                      m_status.items[index].reason = "not read back: " + std::string(uds::label(nrc));
                      return true;
                  },
                  parameter.name};
    Step askWhy{Stage::Writing, readRequest({refusalDid}),
                [this, index](const Bytes& answer) {
                    constexpr std::size_t wordsAt = 3;
                    if (answer.size() > wordsAt) {
                        m_status.items[index].reason = wordsFrom(answer, wordsAt);
                    }
                },
                [](Nrc) { return true; }, parameter.name};
    m_steps.push_back({Stage::Writing, std::move(request),
                       [this, index, readBack](const Bytes&) {
                           m_status.items[index].state = ItemState::Written;
                           m_steps.push_front(readBack);
                       },
                       [this, index, askWhy](Nrc nrc) {
                           if (nrc == Nrc::ServiceNotSupportedInSession || nrc == Nrc::SecurityAccessDenied) {
                               return false; // the unit left the session: every other item would fail the same way
                           }
                           m_status.items[index].state = ItemState::Refused;
                           m_status.items[index].reason = uds::label(nrc);
                           if (nrc == Nrc::RequestOutOfRange) {
                               m_steps.push_front(askWhy);
                           }
                           return true;
                       },
                       parameter.name});
}

void ServiceClient::addFinalCheck()
{
    addReading(Stage::Verifying);
    m_steps.back().done = [this, store = m_steps.back().done](const Bytes& answer) {
        store(answer);
        for (ItemStatus& item : m_status.items) {
            const auto& read = m_device.values[item.parameter];
            if (item.proven() && read != item.after) {
                item.state = ItemState::Mismatch;
                item.reason = "changed again before the end";
            }
        }
        addStoring();
    };
}

void ServiceClient::addStoring()
{
    if (m_write.store && m_status.provenCount() == m_status.items.size()) {
        addRoutine(persistRoutine, Stage::Storing, std::string(label(Task::Persist)));
        m_steps.back().done = [this](const Bytes&) { m_status.stored = true; };
        m_steps.push_back({Stage::Storing, readRequest({persistenceDid}),
                           [this](const Bytes& answer) { storeValues(answer); }, [](Nrc) { return true; },
                           "persistence"});
    }
    addLeaving();
    m_steps.back().done = [this](const Bytes&) { concludeWrite(); };
    m_steps.back().refused = [this](Nrc) {
        concludeWrite();
        return true;
    };
}

void ServiceClient::concludeWrite()
{
    m_status.checksum =
        checksum(*m_metadata, [this](std::size_t i) { return m_device.values[i] ? &*m_device.values[i] : nullptr; });
    const std::size_t missing = m_status.items.size() - m_status.provenCount();
    if (missing > 0) {
        m_ending = Error{ErrorId::ParametersDiffer, {std::to_string(missing), std::to_string(m_status.items.size())}};
    }
}

} // namespace packdeck::params
