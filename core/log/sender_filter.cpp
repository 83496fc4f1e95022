// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/sender_filter.h"

#include <algorithm>
#include <cstdlib>

namespace packdeck::log {

namespace {

bool isEchoPair(const can::Frame& a, const can::Frame& b)
{
    return a.id == b.id && a.length == b.length && a.data == b.data && (a.flags ^ b.flags) == can::Frame::LocalEcho &&
           std::abs(a.time - b.time) <= SenderFilter::echoTime_us;
}

} // namespace

SenderFilter::SenderFilter(const SenderFilterOptions& options)
    : m_options(options)
{
}

std::span<const can::Frame> SenderFilter::pass(std::span<const can::Frame> frames)
{
    if (m_options.hiddenBuses.none() && !m_options.dropEchoes) {
        return frames;
    }
    m_passed.clear();
    for (const can::Frame& frame : frames) {
        if (m_options.hiddenBuses.test(frame.bus)) {
            continue;
        }
        if (!m_options.dropEchoes) {
            m_passed.push_back(frame);
            continue;
        }
        if (joinsPair(frame)) {
            continue;
        }
        m_held.push_back({frame});
        if (m_held.size() > echoRows) {
            m_passed.push_back(m_held.front().frame);
            m_held.pop_front();
        }
    }
    return m_passed;
}

std::span<const can::Frame> SenderFilter::finish()
{
    m_passed.clear();
    for (const Held& held : m_held) {
        m_passed.push_back(held.frame);
    }
    m_held.clear();
    return m_passed;
}

// Whether it is the other half of a frame held back, which then stands for both.
bool SenderFilter::joinsPair(const can::Frame& frame)
{
    const auto other = std::find_if(m_held.begin(), m_held.end(), [&frame](const Held& held) {
        return !held.paired && isEchoPair(held.frame, frame);
    });
    if (other == m_held.end()) {
        return false;
    }
    other->paired = true;
    ++m_echoes;
    if (other->frame.has(can::Frame::LocalEcho)) {
        other->frame.bus = frame.bus;
        other->frame.flags = frame.flags;
    }
    return true;
}

} // namespace packdeck::log
