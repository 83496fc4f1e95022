// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QJsonObject>
#include <QWidget>

#include "telemetry/signal_ref.h"
#include "ui/shell/icons.h"
#include "ui/shell/moment.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// One page of the window. The window calls refresh() from its 33 ms tick while the page is visible, and once when it
/// becomes visible; a page compares with what it shows and repaints only what differs. Paint nothing while hidden.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0; ///< "Cells", translated
    [[nodiscard]] virtual QString key() const = 0;   ///< "cells": settings, names of pictures
    [[nodiscard]] virtual Icon icon() const = 0;
    virtual void refresh(const Moment& moment) = 0;

    /// Every how many ticks of 33 ms it wants to be refreshed: values change ten times a second at most.
    [[nodiscard]] virtual unsigned refreshDivider() const { return 1; }

    /// Light bookkeeping at about 10 Hz, visible or not; paint nothing here.
    virtual void observe(const Moment& moment) { Q_UNUSED(moment) }

    /// Another Timeline or another pack: forget what was drawn.
    virtual void reset() {}

    /// The one cursor of the window, which may stand in the past or in a log; or always the session now.
    enum class Time { Cursor, Now };

    [[nodiscard]] virtual Time time() const { return Time::Cursor; }

    /// Work is under way that will change what is shown: a picture taken now would not be the whole one.
    [[nodiscard]] virtual bool isBusy() const { return false; }

    /// What is chosen on it, for steps from change to change (Alt+Left, Alt+Right); empty: nothing is.
    [[nodiscard]] virtual std::vector<telemetry::SignalRef> chosenSignals(telemetry::Timeline& timeline,
                                                                          const binding::PackId& pack) const
    {
        Q_UNUSED(timeline)
        Q_UNUSED(pack)
        return {};
    }

    /// What a case keeps of the page beside the inputs of keepInput(): ranges of axes, instants of `timeline` as times
    /// of the wall.
    [[nodiscard]] virtual QJsonObject keptView(const telemetry::Timeline& timeline) const
    {
        Q_UNUSED(timeline)
        return {};
    }

    /// Shows it again, from the next refresh on: after `timeline` is shown and the inputs are as they were.
    virtual void restoreView(const QJsonObject& kept, const telemetry::Timeline& timeline)
    {
        Q_UNUSED(kept)
        Q_UNUSED(timeline)
    }

    /// What of the picture no case can hold, in words; empty: nothing.
    [[nodiscard]] virtual QString leftOutOfCase() const { return {}; }

    /// Home was pressed: what stands still on its own account follows again.
    virtual void followNow() {}

signals:
    /// Asks the window to show another page, by its key.
    void pageRequested(const QString& key);

    /// Asks to move the one cursor to an instant of the Timeline shown, or to its newest: now, or the end of a log.
    void instantRequested(packdeck::units::Timestamp at);
    void nowRequested();

protected:
    [[nodiscard]] Theme& theme() const { return m_theme; }

private:
    Theme& m_theme;
};

} // namespace packdeck::ui
