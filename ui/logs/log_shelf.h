// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "telemetry/event.h"
#include "telemetry/extremes_agreement.h"
#include "telemetry/log_opening.h"
#include "ui/shell/showing.h"

class QSettings;

namespace packdeck::ui {

/// One log that was asked for: being read, read, or refused. It stands until the user closes it.
struct OpenedLog
{
    enum class State { Loading, Complete, Cancelled, Failed };

    Showing::Id id = Showing::session;
    QString path;  ///< what is read
    QString asked; ///< what the user opened: `path`, or the case that it was unpacked from
    QString name;  ///< of that, without the folders
    State state = State::Loading;
    double share = 0.0;       ///< of the file, while loading
    std::uint64_t frames = 0; ///< taken in
    std::uint64_t echoes = 0; ///< left out by choice
    log::SenderFilterOptions choices;
    std::optional<Limits> limits;                               ///< that a case tells
    std::function<std::shared_ptr<telemetry::Timeline>()> make; ///< with the DBCs of its own case; none: the window's
    std::shared_ptr<telemetry::Timeline> timeline;
    std::optional<log::ReadSummary> summary; ///< once complete or cancelled
    std::optional<Error> problem;            ///< when failed
    std::optional<telemetry::Event> firstFault;

    /// How a pack's own extremes stand to its cells.
    struct Agreement
    {
        binding::PackId pack;
        telemetry::ExtremesAgreement extremes;
    };

    std::vector<Agreement> agreements; ///< of logs that are not too long to be looked through at once
};

/// The opened logs. Files are read on threads of their own; a log joins what can be shown with its first frames, so
/// that there is a picture while the rest is read.
class LogShelf : public QObject
{
    Q_OBJECT

public:
    using MakeTimeline = std::function<std::shared_ptr<telemetry::Timeline>()>;

    /// All outlive the shelf. `settings` keeps the recent files.
    LogShelf(Showing& showing, MakeTimeline make, QSettings& settings, QObject* parent = nullptr);
    ~LogShelf() override;

    /// Reads a file and shows it. One that is open already is only shown. A case is asked for by caseRequested().
    void open(const QString& path);

    /// A case that is being unpacked stands in the list from the beginning; cancel() and close() ask whoever does it
    /// by caseUnwanted().
    Showing::Id addCase(const QString& path);
    void showUnpacked(Showing::Id id, double share);

    /// How a case read its log.
    struct Reading
    {
        log::SenderFilterOptions choices;
        std::optional<Limits> limits;
    };

    /// Reads the log that was unpacked from it, into Timelines of its own making.
    void openUnpacked(Showing::Id id, const QString& path, const MakeTimeline& make, const Reading& reading);

    /// It could not be unpacked.
    void refuse(Showing::Id id, const Error& problem);

    /// Reads it again, with other choices; what was shown of it goes.
    void reload(Showing::Id id, const log::SenderFilterOptions& choices);

    void cancel(Showing::Id id); ///< what was read by then stays
    void close(Showing::Id id);

    [[nodiscard]] const std::vector<OpenedLog>& logs() const { return m_logs; }

    [[nodiscard]] const OpenedLog* find(Showing::Id id) const;

    [[nodiscard]] bool isLoading() const;

    /// The latest first.
    [[nodiscard]] QStringList recent() const;

    static constexpr int mostRecent = 10;

signals:
    void changed();
    void caseRequested(const QString& path);
    void caseUnwanted(packdeck::ui::Showing::Id id);
    void finished(packdeck::ui::Showing::Id id); ///< complete, cancelled or failed

private:
    struct Loading
    {
        Showing::Id id = Showing::session;
        std::shared_ptr<telemetry::Timeline> timeline; ///< outlives the work
        std::unique_ptr<telemetry::LogOpening> work;
    };

    OpenedLog& add(const QString& path, const QString& asked);
    void begin(OpenedLog& log);
    void poll();
    void finish(OpenedLog& log, const Result<log::ReadSummary>& result);
    void remember(const QString& path);
    [[nodiscard]] std::vector<OpenedLog>::iterator at(Showing::Id id);

    Showing& m_showing;
    MakeTimeline m_make;
    QSettings& m_settings;
    std::vector<OpenedLog> m_logs;
    std::vector<Loading> m_loadings;
    QTimer m_timer;
    Showing::Id m_nextId = Showing::session + 1;
};

/// The first alarm that came up; without one an alarm that stood from the beginning, without one the first warning.
[[nodiscard]] std::optional<telemetry::Event> firstFault(const telemetry::Timeline& timeline);

} // namespace packdeck::ui
