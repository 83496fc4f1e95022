// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "can/frame.h"
#include "log/recorder.h"

namespace packdeck::log {

/// What the recorder process is told through its standard input: a head of 8 bytes (kind, size), then frames as they
/// are in memory, or one JSON object. Both ends are of one build on one machine. It answers on its standard output with
/// a RecorderStatus a line, as JSON.

struct ChannelsMessage
{
    std::vector<std::string> names;
};

struct StartMessage
{
    RecordingOptions options;
    std::string text;
};

struct StopMessage
{
};

struct KeepMessage
{
    std::filesystem::path file;
};

struct NoteMessage
{
    RecordingNote note;
};

struct TriggerMessage
{
    TriggerOptions options;
};

/// Frames that were lost before they came here.
struct DroppedMessage
{
    std::uint64_t frames = 0;
};

/// What is run, with the recording's file and its options behind, when the peer vanishes and a recording was not ended.
struct ContinuationMessage
{
    std::vector<std::string> command; ///< empty: nothing
};

using RecorderMessage = std::variant<std::vector<can::Frame>, ChannelsMessage, StartMessage, StopMessage, KeepMessage,
                                     NoteMessage, TriggerMessage, DroppedMessage, ContinuationMessage>;

/// Appends the bytes of a message.
void encode(std::span<const can::Frame> frames, std::string& out);
void encode(const RecorderMessage& message, std::string& out);

/// Takes messages out of bytes that come in pieces of any size.
class RecorderMessageReader
{
public:
    void feed(std::string_view bytes);

    /// Nothing while the next message is not complete. Messages that make no sense are passed over.
    [[nodiscard]] std::optional<RecorderMessage> next();

    /// The other side is no PackDeck: nothing more will come of these bytes.
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    std::string m_bytes;
    std::size_t m_begin = 0;
    bool m_broken = false;
};

/// One line, with its end.
[[nodiscard]] std::string toLine(const RecorderStatus& status);

/// Nothing for a line that is no status.
[[nodiscard]] std::optional<RecorderStatus> parseStatus(std::string_view line);

} // namespace packdeck::log
