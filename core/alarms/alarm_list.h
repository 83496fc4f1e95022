// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "alarms/alarm.h"

namespace packdeck::alarms {

/// What has to be heard or seen now.
struct Announcement
{
    std::vector<Alarm> alarms; ///< the gravest first
    bool repeated = false;     ///< nothing new: an alarm still waits for somebody

    [[nodiscard]] bool empty() const { return alarms.empty(); }
};

/// The alarms of a session. An alarm begins and ends with the events of its
/// cause; it leaves the list when it is gone and acknowledged. Silence stops
/// its sound and nothing else. One thread; time is passed in.
class AlarmList
{
public:
    /// A cause that comes and goes is announced once in this time; all
    /// announcements together once in `batchPause`.
    static constexpr units::Duration causePause = std::chrono::seconds(5);
    static constexpr units::Duration batchPause = std::chrono::seconds(1);

    /// The sound of an alarm (not of a warning) returns until it is acknowledged
    /// or silenced.
    static constexpr units::Duration repeatPause = std::chrono::seconds(10);

    /// The control machine tells a moment later than the bus that a time-out was
    /// our own doing.
    static constexpr units::Duration controlPatience = std::chrono::milliseconds(400);

    void take(const telemetry::Event& event);

    /// CONTROLTIMEOUT alone after our own release is information and no alarm. Before the first command of a session it
    /// is a warning.
    void setReleasedByUs(bool released);

    /// Of somebody outside the pack: "disk full". Beginning again replaces text and severity; a graver
    /// one has to be acknowledged anew.
    /// @{
    void beginCondition(const std::string& id, const std::string& text, telemetry::Severity severity,
                        units::Timestamp at);
    void endCondition(const std::string& id, units::Timestamp at);
    /// @}

    /// Nothing happens for an id that is not in the list, or was acknowledged
    /// before.
    /// @{
    void acknowledge(std::uint64_t id, const std::string& by, units::Timestamp at);
    void acknowledgeAll(const std::string& by, units::Timestamp at);
    /// @}

    /// Of all that stands now; a later rise is heard again.
    void silence();

    void clear();

    /// Unacknowledged ones first, then the gravest, then the latest.
    [[nodiscard]] const std::vector<Alarm>& alarms() const { return m_alarms; }

    [[nodiscard]] const Alarm* find(std::uint64_t id) const;

    struct Counts
    {
        int present = 0;
        int unacknowledged = 0;
        int audible = 0; ///< unacknowledged and not silenced
        telemetry::Severity worst = telemetry::Severity::Information;

        bool operator==(const Counts&) const = default;
    };

    /// Without what is information only.
    [[nodiscard]] Counts counts() const;

    /// Empty when nothing has to be announced.
    [[nodiscard]] Announcement takeAnnouncement(units::Timestamp now);

    /// Grows with every change.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

private:
    struct Voice
    {
        bool pending = false; ///< has risen and was not announced yet
        std::optional<units::Timestamp> announcedAt;
        std::uint32_t count = 0;
        units::Timestamp firstSeen{};
    };

    void raise(AlarmKey key, telemetry::Severity severity, const telemetry::Event& event);
    void drop(const AlarmKey& key, units::Timestamp at);
    void dropPack(const binding::PackId& pack, units::Timestamp at);
    void settle();
    [[nodiscard]] bool isOwnTimeout(const Alarm& alarm) const;
    [[nodiscard]] bool mayAnnounce(const Alarm& alarm, const Voice& voice, units::Timestamp now) const;

    std::vector<Alarm> m_alarms;
    std::map<AlarmKey, Voice> m_voices; ///< also of alarms that have left
    std::optional<units::Timestamp> m_announcedAt;
    std::uint64_t m_lastId = 0;
    std::uint64_t m_revision = 0;
    bool m_releasedByUs = false;
};

} // namespace packdeck::alarms
