// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/params/service_bench.h"

#include <utility>

namespace packdeck::test {

namespace {

constexpr units::Duration tickTime = std::chrono::milliseconds(10);
constexpr units::Duration frameTime = std::chrono::microseconds(270); // eight bytes, stuffed, at 500 kb/s

bool isService(const can::Frame& frame)
{
    return frame.id == 0x7E0 || frame.id == 0x7E8;
}

} // namespace

ServiceBench::ServiceBench(std::string_view packName, std::shared_ptr<const params::Metadata> shared)
    : pack(*sim::Config::named(packName))
    , metadata(std::move(shared))
{
    reconnect();
}

void ServiceBench::reconnect()
{
    client.emplace(metadata, std::make_unique<params::UdsTransport>());
    lost = false;
}

int ServiceBench::copies(const can::Frame& frame)
{
    serviceFrames.push_back(frame);
    const int wanted = arrives ? arrives(frame) : 1;
    return lost ? 0 : wanted;
}

// The bus carries what the pack sends in a tick, and in what is left of it the requests.
void ServiceBench::tick()
{
    std::vector<can::Frame> frames;
    pack.advance(tickTime, frames);
    units::Duration used = frameTime * static_cast<int>(frames.size());
    for (const can::Frame& frame : frames) {
        for (int i = isService(frame) ? copies(frame) : 0; i > 0; --i) {
            client->receive(frame, now());
        }
    }
    client->advance(now());
    for (; used < tickTime; used += frameTime) {
        auto frame = client->frameToSend(now());
        if (!frame) {
            break;
        }
        frame->time = (pack.time() + used).count();
        for (int i = copies(*frame); i > 0; --i) {
            pack.receive(*frame);
        }
        client->frameWritten(now());
        client->advance(now());
    }
}

void ServiceBench::run(units::Duration duration)
{
    for (const auto end = pack.time() + duration; pack.time() < end;) {
        tick();
    }
}

units::Duration ServiceBench::runTask(units::Duration limit)
{
    const units::Duration start = pack.time();
    while (client->status().running() && pack.time() - start < limit) {
        tick();
    }
    return pack.time() - start;
}

} // namespace packdeck::test
