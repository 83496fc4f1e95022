// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/recorder_protocol.h"

#include <array>
#include <cstring>
#include <utility>

#include <nlohmann/json.hpp>

namespace packdeck::log {

namespace {

using Json = nlohmann::json;

enum class Kind : std::uint32_t { Frames = 0x4D415246, Object = 0x4A424F20 }; // legible in a dump

struct Head
{
    std::uint32_t kind = 0;
    std::uint32_t size = 0; ///< bytes that follow
};

// Larger than any batch that is sent.
constexpr std::uint32_t largestMessage = 16 * 1024 * 1024;

std::string utf8(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

std::filesystem::path pathOf(const Json& json)
{
    const auto& text = json.get_ref<const std::string&>();
    return std::u8string(text.begin(), text.end());
}

std::string dump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void append(Kind kind, std::string_view body, std::string& out)
{
    const Head head{static_cast<std::uint32_t>(kind), static_cast<std::uint32_t>(body.size())};
    std::array<char, sizeof(Head)> bytes{};
    std::memcpy(bytes.data(), &head, sizeof(Head));
    out.append(bytes.data(), bytes.size());
    out += body;
}

struct ToJson
{
    Json operator()(const std::vector<can::Frame>&) const { return {}; } // has a form of its own

    Json operator()(const ChannelsMessage& m) const { return {{"do", "channels"}, {"names", m.names}}; }

    Json operator()(const StartMessage& m) const
    {
        return {{"do", "start"},
                {"file", utf8(m.options.file)},
                {"rotate_bytes", m.options.rotateBytes},
                {"rotate_us", m.options.rotateAfter.count()},
                {"compress", m.options.compress},
                {"before_us", m.options.before.count()},
                {"text", m.text}};
    }

    Json operator()(const StopMessage&) const { return {{"do", "stop"}}; }

    Json operator()(const KeepMessage& m) const { return {{"do", "keep"}, {"file", utf8(m.file)}}; }

    Json operator()(const NoteMessage& m) const { return {{"do", "note"}, {"line", toLine(m.note)}}; }

    Json operator()(const TriggerMessage& m) const
    {
        return {{"do", "trigger"},
                {"file", utf8(m.options.file)},
                {"text", m.options.text},
                {"before_us", m.options.before.count()},
                {"after_us", m.options.after.count()}};
    }

    Json operator()(const DroppedMessage& m) const { return {{"do", "dropped"}, {"frames", m.frames}}; }

    Json operator()(const ContinuationMessage& m) const { return {{"do", "continuation"}, {"command", m.command}}; }
};

std::optional<RecorderMessage> fromJson(const Json& json)
{
    const auto& what = json.at("do").get_ref<const std::string&>();
    if (what == "channels") {
        return ChannelsMessage{json.at("names").get<std::vector<std::string>>()};
    }
    if (what == "start") {
        StartMessage m;
        m.options.file = pathOf(json.at("file"));
        m.options.rotateBytes = json.at("rotate_bytes").get<std::uint64_t>();
        m.options.rotateAfter = units::Duration(json.at("rotate_us").get<std::int64_t>());
        m.options.compress = json.at("compress").get<bool>();
        m.options.before = units::Duration(json.at("before_us").get<std::int64_t>());
        m.text = json.at("text").get<std::string>();
        return m;
    }
    if (what == "stop") {
        return StopMessage{};
    }
    if (what == "keep") {
        return KeepMessage{pathOf(json.at("file"))};
    }
    if (what == "note") {
        auto note = parseNote(json.at("line").get_ref<const std::string&>());
        return note ? std::optional<RecorderMessage>(NoteMessage{std::move(*note)}) : std::nullopt;
    }
    if (what == "trigger") {
        TriggerMessage m;
        m.options.file = pathOf(json.at("file"));
        m.options.text = json.at("text").get<std::string>();
        m.options.before = units::Duration(json.at("before_us").get<std::int64_t>());
        m.options.after = units::Duration(json.at("after_us").get<std::int64_t>());
        return m;
    }
    if (what == "dropped") {
        return DroppedMessage{json.at("frames").get<std::uint64_t>()};
    }
    if (what == "continuation") {
        return ContinuationMessage{json.at("command").get<std::vector<std::string>>()};
    }
    return std::nullopt;
}

std::vector<can::Frame> framesOf(std::string_view body)
{
    std::vector<can::Frame> frames(body.size() / sizeof(can::Frame));
    if (!frames.empty()) {
        std::memcpy(frames.data(), body.data(), frames.size() * sizeof(can::Frame));
    }
    return frames;
}

Json toJson(const std::optional<Error>& error)
{
    return error ? Json{{"id", static_cast<unsigned>(error->id)}, {"arguments", error->arguments}} : Json();
}

std::optional<Error> errorOf(const Json& json)
{
    if (json.is_null()) {
        return std::nullopt;
    }
    return Error{static_cast<ErrorId>(json.at("id").get<std::uint16_t>()),
                 json.at("arguments").get<std::vector<std::string>>()};
}

} // namespace

void encode(std::span<const can::Frame> frames, std::string& out)
{
    append(Kind::Frames, {reinterpret_cast<const char*>(frames.data()), frames.size_bytes()}, out);
}

void encode(const RecorderMessage& message, std::string& out)
{
    if (const auto* frames = std::get_if<std::vector<can::Frame>>(&message)) {
        encode(std::span<const can::Frame>(*frames), out);
    } else {
        append(Kind::Object, dump(std::visit(ToJson(), message)), out);
    }
}

void RecorderMessageReader::feed(std::string_view bytes)
{
    m_bytes.erase(0, m_begin);
    m_begin = 0;
    m_bytes += bytes;
}

std::optional<RecorderMessage> RecorderMessageReader::next()
{
    while (!m_broken) {
        const std::string_view left = std::string_view(m_bytes).substr(m_begin);
        Head head;
        if (left.size() < sizeof(Head)) {
            return std::nullopt;
        }
        std::memcpy(&head, left.data(), sizeof(Head));
        const bool known = head.kind == static_cast<std::uint32_t>(Kind::Frames) ||
                           head.kind == static_cast<std::uint32_t>(Kind::Object);
        if (!known || head.size > largestMessage) {
            m_broken = true;
            break;
        }
        if (left.size() < sizeof(Head) + head.size) {
            return std::nullopt;
        }
        m_begin += sizeof(Head) + head.size;
        const std::string_view body = left.substr(sizeof(Head), head.size);
        if (head.kind == static_cast<std::uint32_t>(Kind::Frames)) {
            return framesOf(body);
        }
        try {
            if (auto message = fromJson(Json::parse(body))) {
                return message;
            }
        } catch (const Json::exception&) { // passed over
        }
    }
    return std::nullopt;
}

std::string toLine(const RecorderStatus& s)
{
    const Json json{{"recording", s.recording},
                    {"file", s.file},
                    {"begun", s.begun},
                    {"bytes", s.bytes},
                    {"frames", s.frames},
                    {"room", s.room ? Json(*s.room) : Json()},
                    {"stopped", toJson(s.stopped)},
                    {"event_file", s.eventFile},
                    {"event_error", toJson(s.eventError)},
                    {"ring_begin", s.ringBegin},
                    {"ring_bytes", s.ringBytes},
                    {"ring_error", toJson(s.ringError)},
                    {"kept_count", s.keptCount},
                    {"kept_file", s.keptFile},
                    {"kept_error", toJson(s.keptError)},
                    {"taken", s.taken},
                    {"dropped", s.dropped},
                    {"overflowed", s.overflowed},
                    {"waiting", s.waiting},
                    {"stuck_us", s.stuckFor}};
    return dump(json) + '\n';
}

std::optional<RecorderStatus> parseStatus(std::string_view line)
{
    try {
        const Json json = Json::parse(line);
        RecorderStatus s;
        s.recording = json.at("recording").get<bool>();
        s.file = json.at("file").get<std::string>();
        s.begun = json.at("begun").get<std::int64_t>();
        s.bytes = json.at("bytes").get<std::uint64_t>();
        s.frames = json.at("frames").get<std::uint64_t>();
        if (const Json& room = json.at("room"); !room.is_null()) {
            s.room = room.get<std::uint64_t>();
        }
        s.stopped = errorOf(json.at("stopped"));
        s.eventFile = json.at("event_file").get<std::string>();
        s.eventError = errorOf(json.at("event_error"));
        s.ringBegin = json.at("ring_begin").get<std::int64_t>();
        s.ringBytes = json.at("ring_bytes").get<std::uint64_t>();
        s.ringError = errorOf(json.at("ring_error"));
        s.keptCount = json.at("kept_count").get<std::uint64_t>();
        s.keptFile = json.at("kept_file").get<std::string>();
        s.keptError = errorOf(json.at("kept_error"));
        s.taken = json.at("taken").get<std::uint64_t>();
        s.dropped = json.at("dropped").get<std::uint64_t>();
        s.overflowed = json.at("overflowed").get<std::uint64_t>();
        s.waiting = json.at("waiting").get<std::uint64_t>();
        s.stuckFor = json.at("stuck_us").get<std::int64_t>();
        return s;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace packdeck::log
