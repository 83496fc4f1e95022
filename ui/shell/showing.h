// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "binding/pack_id.h"
#include "telemetry/signal_ref.h"
#include "ui/shell/moment.h"
#include "ui/shell/time_cursor.h"

namespace packdeck::telemetry {
struct PackSnapshot;
class Timeline;
} // namespace packdeck::telemetry

namespace packdeck::ui {

/// What the pages show: which Timeline (the session's or an opened log's), which pack of it, and which instant. The one
/// cursor of the window; every Timeline keeps its own place while another one is shown.
class Showing : public QObject
{
    Q_OBJECT

public:
    using Id = int;
    static constexpr Id session = 0; ///< always there; opened logs have others

    static constexpr units::Duration shortStep = std::chrono::milliseconds(100);

    struct Source
    {
        Id id = session;
        QString name; ///< of the log; empty for the session
        std::shared_ptr<telemetry::Timeline> timeline;
        std::vector<std::string> channels; ///< of a log, by bus; as far as they are known
        TimeCursor cursor;
        std::optional<binding::PackId> pack;   ///< chosen by the user; else the one to look at first
        std::optional<Limits> limits;          ///< of a case, whose session knew its pack's
        std::optional<units::Timestamp> until; ///< of a case: the session stood there still when nothing more came
    };

    explicit Showing(QObject* parent = nullptr);
    ~Showing() override;

    /// Every tick, before apply(): the session's Timeline (null before the first connection), whether the connection
    /// lives, and its clock, by which playing advances. A new session is shown.
    void tick(std::shared_ptr<telemetry::Timeline> timeline, bool lives, units::Timestamp now);

    /// `id` is new, from 1. Does not show it.
    void addLog(Id id, const QString& name, std::shared_ptr<telemetry::Timeline> timeline,
                const std::optional<Limits>& limits = {});

    void setChannels(Id id, const std::vector<std::string>& channels);

    /// From the end of a log, where the pack shown had long fallen silent, to its last frame: what is seen first is the
    /// pack, not its absence. False: nothing to do.
    bool toLastHeard(Id id);

    /// The log, all of which is there, goes on without frames until then.
    void extend(Id id, units::Timestamp until);
    void removeLog(Id id);

    void show(Id id);
    void showNext(int direction);                 ///< 1 or -1; around the end
    void choosePack(const binding::PackId& pack); ///< of the Timeline shown
    void chooseNextPack();

    /// Those that were heard.
    [[nodiscard]] static std::vector<binding::PackId> packsOf(const telemetry::Timeline& timeline);

    [[nodiscard]] const std::vector<Source>& sources() const { return m_sources; }

    [[nodiscard]] const Source& shown() const { return m_sources[m_shown]; }

    /// Of the Timeline shown, which there must be.
    [[nodiscard]] binding::PackId shownPack() const;

    [[nodiscard]] bool sessionLives() const { return m_sessionLives; }

    /// The pages show the newest of the session: nothing of the past, no log.
    [[nodiscard]] bool isNow() const { return shown().id == session && shown().cursor.isAtNewest(); }

    /// @{ Moving the cursor of what is shown.
    void showInstant(units::Timestamp at);
    void home(); ///< back to the living session; without one to the newest instant of what is shown
    void toFirst();
    void toNewest();
    void step(units::Duration by);
    void stepToChange(bool forward); ///< the next or previous instant at which anything happened: an event
    /// The next or previous frame in which one of the signals changes; of none: in which the state of the pack does.
    /// False: there is none.
    bool stepToChangeOf(std::span<const telemetry::SignalRef> refs, bool forward);
    void togglePlaying();
    void faster();
    void slower();
    void setSpeed(double factor);
    void setLooping(bool looping);
    void markLoop(); ///< A, B, none
    /// @}

    /// Fills in what the pages show. `moment` comes with everything that is known of the session now.
    void apply(Moment& moment);

signals:
    void timelineChanged(); ///< other data: what was drawn is no longer true
    void changed();         ///< anything about sources, cursor or pack

private:
    [[nodiscard]] Source& shownSource() { return m_sources[m_shown]; }

    using Snapshot = std::shared_ptr<const telemetry::PackSnapshot>;

    void refreshSpan(Source& source) const;
    void countPacks();
    void namePack(Moment& moment) const;
    void showAt(std::size_t position);
    void showOther();
    void moved();
    [[nodiscard]] Snapshot snapshotOf(const Source& source);

    /// The snapshot that apply() handed out last, as long as nothing has changed for it.
    struct Made
    {
        const telemetry::Timeline* timeline = nullptr;
        binding::PackId pack;
        units::Timestamp at{};
        std::uint64_t frames = 0; ///< of the Timeline when it was made; 0 in the past, which does not grow
        units::Timestamp madeAt{};
        Snapshot snapshot;
    };

    std::vector<Source> m_sources;
    std::size_t m_shown = 0;
    bool m_sessionLives = false;
    units::Timestamp m_now{};
    Made m_made;
    std::vector<binding::PackId> m_packs; ///< of the Timeline shown, that were heard
    std::optional<units::Timestamp> m_packsCountedAt;
};

} // namespace packdeck::ui
