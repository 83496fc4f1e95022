// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include "can/frame.h"
#include "ui/plot/signal_choice.h"
#include "ui/shell/page.h"
#include "ui/trace/dbc_shelf.h"
#include "ui/trace/signal_tree.h"

namespace packdeck::ui {

class ChoiceBar;
class DbcPanel;
class FrameModel;
class IdModel;
class IdProxy;
class PastFrame;
class SendPanel;

/// What is on the bus: by ID with its signals, or every frame in the order of time; live, at the cursor, of a log.
/// Keys: Ctrl+F the filter, I by ID, L the list, Space stands still, Ctrl+C copies as candump writes, T adds the chosen
/// signals to the trends, Enter on a frame sets the cursor, S what can be sent, C puts the chosen frame there, F1 how
/// to write a filter.
class TracePage : public Page
{
    Q_OBJECT

public:
    /// `shelf` and `settings` outlive the page.
    TracePage(Theme& theme, DbcShelf& shelf, QSettings& settings, QWidget* parent = nullptr);
    ~TracePage() override;

    [[nodiscard]] QString title() const override;

    [[nodiscard]] QString key() const override { return QStringLiteral("trace"); }

    [[nodiscard]] Icon icon() const override { return Icon::Trace; }

    [[nodiscard]] std::vector<telemetry::SignalRef> chosenSignals(telemetry::Timeline& timeline,
                                                                  const binding::PackId& pack) const override;
    void refresh(const Moment& moment) override;

    [[nodiscard]] unsigned refreshDivider() const override { return 6; } // five times a second: figures to be read

    void reset() override;

    void followNow() override { setPaused(false); }

    /// What is open, chosen and in sight.
    [[nodiscard]] QJsonObject keptView(const telemetry::Timeline& timeline) const override;
    void restoreView(const QJsonObject& kept, const telemetry::Timeline& timeline) override;

    enum class View { ById, List };
    void showView(View view);
    void setPaused(bool paused);

    [[nodiscard]] SendPanel& sendPanel() { return *m_send; }

    [[nodiscard]] IdModel& ids() { return *m_ids; }

    [[nodiscard]] FrameModel& frames() { return *m_frames; }

    /// The chosen rows as `candump -l` writes them, oldest first.
    [[nodiscard]] QString selectionAsCandump() const;

signals:
    void trendsRequested(const packdeck::ui::SignalChoices& choices);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    void makeHelp(QToolButton* button);
    void makeTree();
    void makeTable();
    void addKeys();
    void connectAll();
    void takeBook();
    void applyFilter();
    void updateList();
    [[nodiscard]] QJsonValue keptRow(int row, const telemetry::Timeline& timeline) const;
    [[nodiscard]] QJsonValue keptTop(const telemetry::Timeline& timeline) const;
    void holdPlace();
    void takeWantedTree();
    void takeWantedList();
    void showCounts();
    void showPause();
    void showFrame();
    void copySelection() const;
    void addToTrends();
    void offerToSend();
    [[nodiscard]] SignalChoices chosenInTree() const;
    [[nodiscard]] std::optional<can::Frame> chosenFrame() const;
    [[nodiscard]] QString timeText(units::Timestamp at) const;
    [[nodiscard]] std::optional<units::WallTime> wallTimeOf(units::Timestamp at) const;

    DbcShelf& m_shelf;
    IdModel* m_ids;
    IdProxy* m_proxy;
    FrameModel* m_frames;
    ChoiceBar* m_views;
    QLineEdit* m_filter;
    QLabel* m_problem;
    QLabel* m_help;
    QLabel* m_counts;
    QToolButton* m_pause;
    QToolButton* m_dbcs;
    SignalTree* m_tree;
    QTableView* m_table;
    QStackedWidget* m_stack;
    DbcPanel* m_dbcPanel;
    SendPanel* m_send;
    QToolButton* m_sendButton;
    PastFrame* m_past;
    Moment m_moment;                                 ///< the last one, without its borrowed pointers
    const telemetry::Timeline* m_timeline = nullptr; ///< lives until reset()
    std::optional<units::Timestamp> m_pausedAt;
    std::optional<units::Timestamp> m_shownCursor; ///< where the list stands in the past
    std::optional<units::Timestamp> m_heldTop;     ///< of the list, while a filter looks through the frames
    QJsonObject m_wanted;                          ///< of a case; each view takes its own when it is seen
};

} // namespace packdeck::ui
