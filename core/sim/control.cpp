// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/control.h"

#include <utility>

namespace packdeck::sim {

bool Control::post(const ControlCommand& command)
{
    return post(Request{command}, {});
}

bool Control::post(Request request, ReplyHandler reply)
{
    const std::lock_guard lock(m_mutex);
    if (m_posted.size() >= capacity) {
        return false;
    }
    m_posted.push_back({std::move(request), std::move(reply)});
    return true;
}

std::shared_ptr<const Snapshot> Control::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

std::vector<Control::Posted> Control::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_posted, {});
}

void Control::publish(std::shared_ptr<const Snapshot> snapshot)
{
    const std::lock_guard lock(m_mutex);
    m_snapshot = std::move(snapshot);
}

} // namespace packdeck::sim
