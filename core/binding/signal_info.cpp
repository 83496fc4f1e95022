// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "binding/signal_info.h"

#include <algorithm>
#include <cmath>

#include "binding/signal_reader.h"
#include "dbc/database.h"

namespace packdeck::binding {

namespace {

constexpr int mostDecimals = 6;
constexpr int decimalsOfFloats = 3;

int decimalsOf(const dbc::Signal& signal)
{
    if (signal.valueType != dbc::ValueType::Integer) {
        return decimalsOfFloats;
    }
    // As many as the factor itself is written with: 0.001 has three, 0.25 two.
    double scaled = std::abs(signal.factor);
    int decimals = 0;
    while (decimals < mostDecimals && std::abs(scaled - std::round(scaled)) > 1e-6 * std::max(scaled, 1.0)) {
        scaled *= 10.0;
        ++decimals;
    }
    return decimals;
}

} // namespace

SignalInfo infoOf(const dbc::Signal& signal)
{
    SignalInfo info;
    info.name = signal.name;
    info.unit = signal.unit;
    info.comment = signal.comment;
    info.minimum = signal.minimum;
    info.maximum = signal.maximum;
    info.decimals = decimalsOf(signal);
    info.isMultiplexed = signal.multiplexing.isMultiplexed;
    info.words.reserve(signal.values.size());
    for (const dbc::ValueDescription& value : signal.values) {
        info.words.emplace_back(value.value, value.text);
    }
    return info;
}

MessageInfo infoOf(const dbc::Message& message)
{
    MessageInfo info;
    info.key = message.key;
    info.name = message.name;
    info.comment = message.comment;
    info.length = message.length;
    info.cycleTime = message.cycleTime;
    info.fields.reserve(message.signals.size());
    for (const dbc::Signal& signal : message.signals) {
        info.fields.push_back(infoOf(signal));
    }
    return info;
}

std::vector<MessageInfo> infosOf(const dbc::Database& database)
{
    std::vector<MessageInfo> infos;
    infos.reserve(database.messages().size());
    for (const dbc::Message& message : database.messages()) {
        infos.push_back(infoOf(message));
    }
    return infos;
}

std::vector<const dbc::Message*> messagesOf(const dbc::Database& database)
{
    std::vector<const dbc::Message*> messages;
    messages.reserve(database.messages().size());
    for (const dbc::Message& message : database.messages()) {
        messages.push_back(&message);
    }
    return messages;
}

const dbc::Message* messageOf(const dbc::Database& database, std::string_view name)
{
    const auto& messages = database.messages();
    const auto found = std::find_if(messages.begin(), messages.end(),
                                    [name](const dbc::Message& message) { return message.name == name; });
    return found == messages.end() ? nullptr : &*found;
}

std::uint32_t keyOf(const dbc::Message& message)
{
    return message.key;
}

std::string_view nameOf(const dbc::Message& message)
{
    return message.name;
}

std::string_view commentOf(const dbc::Message& message)
{
    return message.comment;
}

unsigned lengthOf(const dbc::Message& message)
{
    return message.length;
}

const dbc::Signal* fieldOf(const dbc::Message& message, std::string_view name)
{
    return message.find(name);
}

std::vector<Reading> readingsOf(const dbc::Message& message, const can::Frame& frame)
{
    std::vector<Reading> readings;
    readings.reserve(message.signals.size());
    const std::uint64_t word = dbc::dataWord(frame);
    for (const dbc::Signal& signal : message.signals) {
        Reading& reading = readings.emplace_back();
        const SignalReader reader(message, signal);
        if (!frame.isData() || !reader.isPresent(word, frame.length)) {
            continue;
        }
        reading.raw = reader.codec().raw(word);
        reading.value = reader.codec().physicalOf(reading.raw);
        const auto found =
            std::find_if(signal.values.begin(), signal.values.end(),
                         [&reading](const dbc::ValueDescription& value) { return value.value == reading.raw; });
        if (found != signal.values.end()) {
            reading.word = found->text;
        }
    }
    return readings;
}

} // namespace packdeck::binding
