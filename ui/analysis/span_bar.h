// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QJsonObject>
#include <QWidget>

#include "telemetry/signal_ref.h"
#include "ui/shell/showing.h"
#include "ui/shell/theme.h"

class QComboBox;
class QDateTimeEdit;

namespace packdeck::ui {

class ChoiceBar;

/// Which source is looked at, and which part of its time.
class SpanBar : public QWidget
{
    Q_OBJECT

public:
    enum Choice { Whole, Trends, Cursors, Chosen };

    /// A span that another page shows, of the Timeline shown; nothing while there is none.
    using SpanOf = std::function<std::optional<telemetry::TimeSpan>()>;

    explicit SpanBar(Theme& theme, QWidget* parent = nullptr);

    void setSpansOfTrends(SpanOf window, SpanOf cursors);

    /// What can be shown, and what is.
    void refresh(const Showing& showing);

    /// The part of `available` that is asked for; nothing when there is none. `wallAtZero`: of session time 0.
    [[nodiscard]] std::optional<telemetry::TimeSpan> span(const telemetry::TimeSpan& available,
                                                          units::WallTime wallAtZero);

    [[nodiscard]] Choice choice() const;
    void choose(Choice choice);

    /// What is chosen, as a case keeps it.
    [[nodiscard]] QJsonObject kept() const;

    /// Chooses it again, for the source that was refreshed last.
    void restore(const QJsonObject& kept);

    /// Why span() gives nothing.
    [[nodiscard]] QString whyNone() const;

signals:
    void sourceChosen(packdeck::ui::Showing::Id id);
    void changed();

private:
    void showEdits();

    QComboBox* m_sources;
    ChoiceBar* m_choices;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    std::vector<Showing::Id> m_ids;
    QStringList m_names;
    Showing::Id m_shown = Showing::session;
    SpanOf m_trends;
    SpanOf m_cursors;
    bool m_isEdited = false; ///< the edits hold a user's times
};

} // namespace packdeck::ui
