// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "fuzz/require.h"
#include "sim/control_channel.h"
#include "sim/runner.h"

using namespace packdeck;
using test::require;

namespace {

/// The answers to bytes that come in pieces of this size, from a pack of four cells.
std::string answers(std::string_view text, std::size_t piece)
{
    const auto control = std::make_shared<sim::Control>();
    sim::Runner runner(*sim::Config::named("sim-4"), control);
    control->post(sim::SetPaused{true});
    sim::ControlChannel channel(control);
    std::vector<can::Frame> frames;
    std::string all;
    for (; !text.empty(); text.remove_prefix(std::min(piece, text.size()))) {
        channel.receive(text.substr(0, piece));
    }
    channel.finish();
    // Paused, every request is answered in its turn; resumed by one of them, an expectation may take longer.
    constexpr int mostTurns = 400;
    for (int turn = 0; channel.isBusy() && turn < mostTurns; ++turn) {
        frames.clear();
        runner.advance({}, frames, [] { return true; });
        all += channel.takeAnswers();
    }
    return all + channel.takeAnswers();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    if (text.find("step_s") != std::string_view::npos) {
        return 0; // an hour of simulated time is too slow here
    }
    const std::string whole = answers(text, text.size() + 1);
    require(whole == answers(text, size % 61 + 1), "the size of the pieces makes no difference");
    for (std::string_view rest = whole; !rest.empty(); rest.remove_prefix(rest.find('\n') + 1)) {
        const auto answer = nlohmann::json::parse(rest.substr(0, rest.find('\n')), nullptr, false);
        require(answer.is_object() && answer.contains("ok"), "every answer is an object that says ok or not");
        require(answer["ok"].get<bool>() || answer.contains("error"), "and why not");
    }
    return 0;
}
