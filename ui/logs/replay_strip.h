// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include "ui/logs/log_shelf.h"
#include "ui/logs/time_bar.h"
#include "ui/shell/moment.h"

namespace packdeck::ui {

/// The row between header and pages that moves the one cursor: which Timeline, play, pause, speed, steps, a line to
/// seek on, and the way to the first fault of a log. Hidden while nothing but now is there to be shown.
class ReplayStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int height = 38;

    /// The first two outlive the strip. The keys belong to `window`: they move the cursor from every page, the strip
    /// visible or not.
    ReplayStrip(Theme& theme, Showing& showing, LogShelf& shelf, QWidget* window);

    /// What is chosen on the visible page: Alt+Left and Alt+Right step from change to change of it.
    using ChosenSignals =
        std::function<std::vector<telemetry::SignalRef>(telemetry::Timeline&, const binding::PackId&)>;

    void setChosenSignals(ChosenSignals chosen) { m_chosen = std::move(chosen); }

    /// Once a tick, with what the pages show.
    void refresh(const Moment& moment);

    [[nodiscard]] TimeBar* timeBar() const { return m_bar; }

    [[nodiscard]] QString time() const { return m_time->text(); }

signals:
    void nothingFurther(const QString& words); ///< a step found no change
    void badLinesRequested();                  ///< what could not be read of the log that is shown

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const QString& name, const QString& text, const QString& toolTip);
    void layOut();
    void addKeys(QWidget* window);
    void refreshSources();
    void refreshTime(const Moment& moment);
    void refreshFlags(const telemetry::Timeline* timeline);
    void refreshLog(const Moment& moment);
    void stepToChange(bool forward);
    void goToFault();
    void cancelLoading();
    [[nodiscard]] const OpenedLog* loading() const; ///< the log that is shown, or the first one being read

    Theme& m_theme;
    Showing& m_showing;
    LogShelf& m_shelf;
    QComboBox* m_sources;
    QToolButton* m_first;
    QToolButton* m_previous;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_forward;
    QToolButton* m_next;
    QToolButton* m_newest;
    QComboBox* m_speed;
    QToolButton* m_loop;
    QToolButton* m_span;
    QLabel* m_time;
    TimeBar* m_bar;
    QLabel* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_fault;
    QPushButton* m_badLines;
    ChosenSignals m_chosen;
    std::uint64_t m_flagsUntil = 0; ///< the last event that the bar's flags know
    std::uint64_t m_flagsRevision = 0;
    const telemetry::Timeline* m_flagsOf = nullptr;
};

} // namespace packdeck::ui
