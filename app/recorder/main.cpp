// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// packdeck-recorder: keeps raw frames on the disk, as a process of its own, so that no crash of the window ends a
// recording. It is told what to do through standard input (log/recorder_protocol.h) and says how it fares on standard
// output. When its peer vanishes it writes what it has and ends; a recording that was not ended goes on, where the bus
// allows it, in another process.

#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#ifdef _WIN32
#include <fcntl.h> // _O_BINARY
#include <io.h>
#else
#include <unistd.h>
#endif

#include "app/recorder/continuation.h"
#include "app/recorder/inbox.h"
#include "log/recorder.h"
#include "log/recorder_protocol.h"

namespace {

using namespace packdeck;
using SteadyClock = std::chrono::steady_clock;

constexpr std::size_t inboxCapacity = 65'536; // forty seconds of the largest pack; 1.5 MB
constexpr auto longestWait = std::chrono::milliseconds(50);
constexpr auto reportEvery = std::chrono::milliseconds(200);
constexpr std::size_t pieceSize = 64 * 1024; // what a pipe holds

log::Instant now()
{
    return {units::Timestamp(std::chrono::duration_cast<units::Duration>(SteadyClock::now().time_since_epoch())),
            std::chrono::time_point_cast<units::Duration>(std::chrono::system_clock::now())};
}

std::ptrdiff_t readInput(char* bytes, std::size_t count)
{
#ifdef _WIN32
    return _read(0, bytes, static_cast<unsigned>(count));
#else
    return read(STDIN_FILENO, bytes, count);
#endif
}

void readMessages(recorder::Inbox& inbox)
{
    log::RecorderMessageReader reader;
    std::string piece(pieceSize, '\0');
    while (!reader.isBroken()) {
        const std::ptrdiff_t count = readInput(piece.data(), piece.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            break;
        }
        reader.feed(std::string_view(piece).substr(0, static_cast<std::size_t>(count)));
        while (auto message = reader.next()) {
            inbox.add(std::move(*message));
        }
    }
    if (reader.isBroken()) {
        inbox.add(log::StopMessage{}); // the peer lives, but is no PackDeck
    }
    inbox.end();
}

/// Says every 200 ms how the recorder fares, on a thread of its own: the writer may stand in a slow disk, and the
/// reader of these lines may stand too. Neither holds the other up.
class Reporter
{
public:
    explicit Reporter(const recorder::Inbox& inbox)
        : m_inbox(inbox)
    {
        std::thread([this] { run(); }).detach(); // it may stand in a full pipe when the process ends
    }

    void publish(const log::RecorderStatus& status)
    {
        const std::scoped_lock lock(m_mutex);
        m_status = status;
    }

    void busySince(SteadyClock::time_point since) { m_busySince = since.time_since_epoch().count(); }

    void idle() { m_busySince = 0; }

private:
    [[noreturn]] void run() const
    {
        while (true) {
            print();
            std::this_thread::sleep_for(reportEvery);
        }
    }

    void print() const
    {
        log::RecorderStatus status;
        {
            const std::scoped_lock lock(m_mutex);
            status = m_status;
        }
        status.waiting = m_inbox.waiting();
        if (const auto since = m_busySince.load(); since != 0) {
            const auto stuck = SteadyClock::now() - SteadyClock::time_point(SteadyClock::duration(since));
            status.stuckFor = std::chrono::duration_cast<units::Duration>(stuck).count();
        }
        const std::string line = log::toLine(status);
        std::fwrite(line.data(), 1, line.size(), stdout);
        std::fflush(stdout);
    }

    const recorder::Inbox& m_inbox;
    mutable std::mutex m_mutex;
    log::RecorderStatus m_status;
    std::atomic<SteadyClock::rep> m_busySince{0};
};

struct Apply
{
    log::Recorder& recorder;
    log::RecordingOptions& recording;
    std::vector<std::string>& continuation;
    log::Instant at;

    void operator()(const std::vector<can::Frame>& frames) const { recorder.take(frames, at); }

    void operator()(const log::ChannelsMessage& m) const { recorder.setChannels(m.names); }

    void operator()(const log::StartMessage& m) const
    {
        recording = m.options;
        recorder.start(m.options, m.text, at);
    }

    void operator()(const log::StopMessage&) const { recorder.stop(at); }

    void operator()(const log::KeepMessage& m) const { recorder.keep(m.file); }

    void operator()(const log::NoteMessage& m) const { recorder.note(m.note, at); }

    void operator()(const log::TriggerMessage& m) const { recorder.trigger(m.options, at); }

    void operator()(const log::DroppedMessage& m) const { recorder.addDropped(m.frames, at); }

    void operator()(const log::ContinuationMessage& m) const { continuation = m.command; }
};

/// `packdeck-recorder [--ring FOLDER]`
log::RecorderOptions parse(int argc, char** argv)
{
    log::RecorderOptions options;
    if (argc == 3 && std::string_view(argv[1]) == "--ring") {
        options.ring.emplace();
        const std::string_view folder = argv[2];
        options.ring->folder = std::u8string(folder.begin(), folder.end());
    }
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 1 && argc != 3) {
        std::fputs("packdeck-recorder is started by packdeck\n", stderr);
        return 2;
    }
#ifdef _WIN32
    _setmode(0, _O_BINARY);
    _setmode(1, _O_BINARY);
#else
    std::signal(SIGPIPE, SIG_IGN);
    // Ctrl-C in the terminal of the window is meant for the window; the end of our input then tells us.
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN);
#endif
    log::Recorder recorder(parse(argc, argv), now());
    recorder::Inbox inbox(inboxCapacity);
    Reporter reporter(inbox);
    std::thread([&inbox] { readMessages(inbox); }).detach(); // ends by itself when the peer does
    std::uint64_t overflowed = 0;
    log::RecordingOptions recording;
    std::vector<std::string> continuation;
    while (!inbox.ended()) {
        const auto messages = inbox.take(longestWait);
        reporter.busySince(SteadyClock::now());
        for (const auto& message : messages) {
            std::visit(Apply{recorder, recording, continuation, now()}, message);
        }
        if (const auto dropped = inbox.takeDropped(); dropped > 0) {
            recorder.addDropped(dropped, now());
            overflowed += dropped;
        }
        recorder.tick(now());
        log::RecorderStatus status = recorder.status();
        status.overflowed = overflowed;
        reporter.publish(status);
        reporter.idle();
    }
    const bool goesOn = recorder.status().recording && !continuation.empty();
    recorder.stop(now());
    if (goesOn && !recorder::startDetached(recorder::continuationOf(continuation, recording))) {
        std::fputs("packdeck-recorder: the recording cannot go on without a window\n", stderr);
    }
    recorder.finish(now()); // packing may last
    std::_Exit(0);          // the threads that may stand in a pipe are not waited for
}
