// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include <QCheckBox>
#include <QLockFile>
#include <QObject>
#include <QSettings>

#include "analysis/analysis_task.h"
#include "passport/passport.h"
#include "ui/passport/passport_strip.h"
#include "ui/shell/moment.h"
#include "ui/shell/showing.h"

namespace packdeck::params {
struct DeviceImage;
}

namespace packdeck::ui {

class MainWindow;

/// Files every session with a unit under its serial number when it ends, and says on the next one what changed since.
/// A checkbox in the settings turns it off. Simulated packs are filed apart.
class PassportDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it but the strip, which is the window's.
    PassportDesk(Showing& showing, MainWindow& window, Theme& theme, QSettings& settings,
                 const std::filesystem::path& folder);
    ~PassportDesk() override; ///< files what is known of the present session; one that is killed leaves a draft

    /// The session now; about ten times a second.
    void observe(const Moment& present);

    /// The visit that lasts, as far as it is known.
    [[nodiscard]] const std::optional<passport::Visit>& present() const { return m_present; }

    [[nodiscard]] const PassportStrip& strip() const { return *m_strip; }

    /// A unit has told its firmware by then, or tells none.
    static constexpr units::Duration firmwarePatience = std::chrono::seconds(3);

    /// The pack is looked at anew this often; before, when it has just rested long enough.
    static constexpr units::Duration firstLook = std::chrono::seconds(75);
    static constexpr units::Duration everyLook = std::chrono::minutes(5);

    /// What needs no analysis (reasons, contactors, parameters) is looked at this often, and the draft written anew.
    static constexpr units::Duration everyGlance = std::chrono::seconds(5);
    static constexpr units::Duration everyDraft = std::chrono::minutes(1);

private:
    void fileOldDrafts();
    void takeNumber();
    void glance();
    void keepDraft();
    void dropDraft();
    void begin(const std::shared_ptr<telemetry::Timeline>& timeline);
    void end();
    void look();
    void takeLook();
    void showLine();
    void learnParameters(const Moment& present);

    [[nodiscard]] bool isWanted() const { return m_wanted->isChecked(); }

    Showing& m_showing;
    MainWindow& m_window;
    passport::Passport m_passport;
    PassportStrip* m_strip;
    QCheckBox* m_wanted;
    std::shared_ptr<telemetry::Timeline> m_timeline; ///< of the session that is being watched
    std::unique_ptr<analysis::AnalysisTask> m_task;
    std::optional<passport::Visit> m_last;    ///< what the visits before this one found
    std::optional<passport::Visit> m_present; ///< as the latest look and glance found it
    std::unique_ptr<QLockFile> m_lock;        ///< says that the window of the draft lives
    unsigned m_number = 0;                    ///< of the draft; with m_lock
    std::optional<std::uint32_t> m_serial;
    std::string m_parameters;                            ///< checksum
    std::shared_ptr<const params::DeviceImage> m_device; ///< that it was made of
    units::Timestamp m_firmwareBy{};
    units::Timestamp m_lookAt{};
    units::Timestamp m_glanceAt{};
    units::Timestamp m_draftAt{};
    bool m_isEnding = false;
};

} // namespace packdeck::ui
