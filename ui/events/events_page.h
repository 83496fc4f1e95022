// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include "telemetry/event.h"
#include "ui/shell/page.h"

namespace packdeck::ui {

class AlarmDesk;
class AlarmModel;
class AlarmOutputs;
class ChoiceBar;
class EventFilter;
class EventModel;
class EventStrip;
class FreezePanel;
class RulesPanel;
class WatchPanel;

/// What happened and what still stands: the alarms of the session on top, below every event with its part, value and
/// limit; beside them the freeze frame of the chosen one, the user's rules, "watch for me" and what alarms do.
class EventsPage : public Page
{
    Q_OBJECT

public:
    /// Both outlive the page.
    EventsPage(AlarmDesk& desk, AlarmOutputs& outputs, Theme& theme, QWidget* parent = nullptr);
    ~EventsPage() override;

    [[nodiscard]] QString title() const override;

    [[nodiscard]] QString key() const override { return QStringLiteral("events"); }

    [[nodiscard]] Icon icon() const override { return Icon::Events; }

    void observe(const Moment& moment) override;
    void refresh(const Moment& moment) override;

    [[nodiscard]] unsigned refreshDivider() const override { return 3; }

    void reset() override;
    void followNow() override;

    [[nodiscard]] const EventModel& events() const { return *m_events; }

    /// Chooses the next (+1) or previous (-1) listed event and moves the cursor there.
    void step(int direction);

    enum class Side { Frame, Rules, Watch, Outputs };
    void showSide(Side side);

signals:
    /// Of the note that is chosen in the list.
    /// @{
    void noteEditRequested(const packdeck::log::RecordingNote& note);
    void noteRemovalRequested(const packdeck::log::RecordingNote& note);
    void undoRequested();
    void redoRequested();
    /// @}

private:
    [[nodiscard]] QWidget* makeAlarms();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeSide();
    void connectAll();
    void showCounts();
    void takeEvents();
    void addNoteActions();
    void chooseNear(units::Timestamp at);
    void showFrame(const Moment& moment);
    void goTo(units::Timestamp at);
    void acknowledge();
    void exportCsv();
    void saveFrame();
    void say(const QString& text);
    void restyle();
    [[nodiscard]] int currentRow() const; ///< of the model; -1: none

    /// Of the Timeline shown: the session's, or that of a log opened beside it.
    [[nodiscard]] AlarmDesk& shownDesk() { return m_isLog ? *m_logDesk : m_desk; }

    AlarmDesk& m_desk;
    std::unique_ptr<AlarmDesk> m_logDesk; ///< judges an opened log; quiet, and writes nothing
    bool m_isLog = false;
    std::uint64_t m_toldRevision = 0;
    std::uint64_t m_taken = 0; ///< events of the desk shown that are in the model
    AlarmOutputs& m_outputs;
    EventModel* m_events = nullptr;
    EventFilter* m_filter = nullptr;
    AlarmModel* m_alarms = nullptr;
    std::optional<telemetry::Event> m_wanted; ///< its freeze frame is to be shown
    std::uint64_t m_alarmRevision = 0;
    QString m_sourceName; ///< of the log that is shown; empty: the session
    std::size_t m_stripCount = 0;
    units::Timestamp m_stripAt{};
    bool m_listChanged = true;

    QLabel* m_counts = nullptr;
    QTreeView* m_alarmTable = nullptr;
    QPushButton* m_acknowledge = nullptr;
    QPushButton* m_acknowledgeAll = nullptr;
    QPushButton* m_silence = nullptr;
    EventStrip* m_strip = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_least = nullptr;
    QCheckBox* m_standing = nullptr;
    QTreeView* m_table = nullptr;
    QLabel* m_message = nullptr;
    ChoiceBar* m_sideBar = nullptr;
    QStackedWidget* m_sides = nullptr;
    FreezePanel* m_frame = nullptr;
    RulesPanel* m_rules = nullptr;
    WatchPanel* m_watch = nullptr;
};

} // namespace packdeck::ui
