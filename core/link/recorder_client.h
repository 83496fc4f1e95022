// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "link/connect_request.h"
#include "log/recorder_status.h"
#include "log/recording.h"
#include "text/error.h"

namespace packdeck::link {

class FrameTap;

struct RecorderClientOptions
{
    QString program;     ///< packdeck-recorder
    QString ringFolder;  ///< of the rings of all windows; empty: no ring
    QString goOnProgram; ///< packdeckctl; empty: no recording outlives this window
};

/// What the window knows of its recorder, a copy.
struct RecorderState
{
    enum class Health : std::uint8_t {
        Starting,
        Running,
        Silent, ///< says nothing for a second; after five it is killed and started again
        Lost,   ///< it ended by itself; another one is being started
    };

    Health health = Health::Starting;
    std::optional<Error> problem; ///< of the process; those of the disk are in `status`
    log::RecorderStatus status;   ///< as it said last
    bool wanted = false;          ///< a recording was asked for and neither ended nor failed
    std::uint64_t dropped = 0;    ///< frames lost on all the way
    int restarts = 0;
};

/// The recorder process of this window: starts it, hands it the frames of the tap, notices within a second when it dies
/// or hangs, and starts another one, which goes on with the next part of the recording. Frames that the dead one had
/// not acknowledged are kept here meanwhile and handed over. Lives in the caller's thread; the process is served by a
/// thread of its own, and nothing here blocks but the destructor, which lets the recorder finish.
class RecorderClient : public QObject
{
    Q_OBJECT

public:
    RecorderClient(std::shared_ptr<FrameTap> tap, const RecorderClientOptions& options, QObject* parent = nullptr);
    ~RecorderClient() override;

    [[nodiscard]] RecorderState state() const; ///< any thread

    void start(const log::RecordingOptions& recording);
    void stop();

    /// The ring into a file; state().status.keptCount tells when.
    void keep(const std::filesystem::path& file);

    void note(const log::RecordingNote& note);

    void trigger(const std::filesystem::path& file, const QString& text, units::Duration before, units::Duration after);

    /// The bus that is recorded from: should this window crash, a recording goes on there without it. Nothing: there is
    /// none that another process could open.
    void goOnAt(const std::optional<ConnectRequest>& bus);

    /// Another process in place of this one; for tests, and for a user whose recorder hangs.
    void restart();

    [[nodiscard]] qint64 processId() const; ///< any thread; 0 while there is none

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace packdeck::link
