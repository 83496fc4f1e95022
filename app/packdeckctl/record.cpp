// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/record.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QTimer>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/bus_session.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/json_line.h"
#include "app/packdeckctl/whole_milliseconds.h"
#include "link/frame_conversion.h"
#include "link/frame_tap.h"
#include "link/recording_handover.h"
#include "log/recorder.h"

namespace packdeck::ctl {

namespace {

// A killed recording loses what came since the last time.
constexpr auto writeEvery = std::chrono::milliseconds(20);
constexpr auto reportEvery = std::chrono::seconds(1);

/// The recorder between the tap and the disk, on this thread: when the disk stands still, the tap drops and counts.
class Run
{
public:
    Run(const RecordOptions& options, std::shared_ptr<link::FrameTap> tap)
        : m_tap(std::move(tap))
        , m_json(options.json)
        , m_recorder(withoutPast(), now())
        , m_began(now().steady)
    {
        log::RecordingOptions recording;
        recording.file = options.file;
        recording.rotateBytes = options.rotateBytes;
        recording.rotateAfter = wholeMilliseconds(options.rotateSeconds);
        recording.compress = options.compress;
        m_recorder.start(recording, "packdeckctl", now());
    }

    /// False when the recording has ended for a reason.
    [[nodiscard]] bool write()
    {
        if (auto channels = m_tap->channels(); channels != m_channels) {
            m_channels = std::move(channels);
            m_recorder.setChannels(m_channels);
        }
        m_frames.clear();
        m_tap->queue().take(m_frames);
        m_recorder.take(m_frames, now());
        const std::uint64_t dropped = m_tap->queue().dropped();
        if (dropped > m_dropped) {
            m_recorder.addDropped(dropped - m_dropped, now());
            m_dropped = dropped;
        }
        return !m_recorder.status().stopped;
    }

    void report() const
    {
        const log::RecorderStatus status = m_recorder.status();
        const double seconds = units::toSeconds(now().steady - m_began);
        if (m_json) {
            const nlohmann::ordered_json line{
                {"state", status.stopped     ? "stopped"
                          : status.recording ? "recording"
                                             : "finished"},
                {"file", status.file},
                {"seconds", seconds},
                {"frames", status.frames},
                {"bytes", status.bytes},
                {"dropped", status.dropped},
                {"reason", status.stopped ? nlohmann::ordered_json(toEnglish(*status.stopped)) : nullptr}};
            printJsonLine(line);
        } else {
            fmt::print("{:.0f} s, {} frames, {} bytes, {} dropped: {}\n", seconds, status.frames, status.bytes,
                       status.dropped, status.file);
            std::fflush(stdout); // a reader on a pipe wants it now
        }
    }

    [[nodiscard]] std::optional<Error> finish()
    {
        static_cast<void>(write());
        auto stopped = m_recorder.status().stopped;
        m_recorder.finish(now());
        return stopped;
    }

private:
    static log::RecorderOptions withoutPast()
    {
        log::RecorderOptions options;
        options.preTrigger = {};
        return options;
    }

    static log::Instant now()
    {
        return {units::Timestamp(
                    std::chrono::duration_cast<units::Duration>(std::chrono::steady_clock::now().time_since_epoch())),
                link::wallTimeNow()};
    }

    std::shared_ptr<link::FrameTap> m_tap;
    bool m_json;
    log::Recorder m_recorder;
    units::Timestamp m_began;
    std::vector<std::string> m_channels;
    std::vector<can::Frame> m_frames; ///< reused
    std::uint64_t m_dropped = 0;
};

} // namespace

int record(const RecordOptions& options)
{
    const std::filesystem::path file = options.file;
    if (file.extension() != ".log") {
        report(Error{ErrorId::RecordingExtension, {options.file}});
        return wrongUsage;
    }
    if (options.goOn.empty() && std::filesystem::exists(file)) {
        report(Error{ErrorId::FileWrite, {options.file, "it exists, and nothing is overwritten"}});
        return failed;
    }
    // Whoever names a replay here wants it recorded.
    const auto tap = std::make_shared<link::FrameTap>(link::FrameTap::defaultCapacity, link::FrameTap::Replays::Taken);
    BusOptions onBus = options.bus;
    onBus.triesFirstAgain = !options.goOn.empty(); // a driver may still be closing what the window had open
    auto bus = BusSession::create(onBus, nullptr, tap);
    if (!bus) {
        report(bus.error());
        return failed;
    }
    Run run(options, tap);
    int exitCode = done;
    QObject context;
    QObject::connect(bus->get(), &BusSession::failed, &context, [&exitCode] {
        exitCode = failed;
        QCoreApplication::quit();
    });
    QObject::connect(&(*bus)->termination(), &Termination::requested, &context, &QCoreApplication::quit);
    std::optional<link::RecordingHandover> handover;
    if (!options.goOn.empty()) {
        handover.emplace(QString::fromStdString(options.goOn), QString::fromStdString(options.file));
        QObject::connect(&*handover, &link::RecordingHandover::ended, &context, &QCoreApplication::quit);
    }
    QTimer writing;
    QObject::connect(&writing, &QTimer::timeout, &context, [&run] {
        if (!run.write()) {
            QCoreApplication::quit();
        }
    });
    writing.start(writeEvery);
    QTimer reporting;
    QObject::connect(&reporting, &QTimer::timeout, &context, [&run] { run.report(); });
    reporting.start(reportEvery);
    if (options.seconds > 0) {
        QTimer::singleShot(wholeMilliseconds(options.seconds), &context, &QCoreApplication::quit);
    }
    (*bus)->open();
    QCoreApplication::exec();
    bus->reset(); // the last frames are in the tap then
    handover.reset();
    const auto stopped = run.finish();
    run.report();
    if (stopped) {
        report(*stopped);
        exitCode = failed;
    }
    return exitCode;
}

} // namespace packdeck::ctl
