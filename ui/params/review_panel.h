// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

#include "link/parameter_status.h"
#include "params/service_client.h"
#include "ui/params/parameter_book.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// What is about to be written, old beside new, and then what came of it, item by item. Nothing is written before this
/// was seen.
class ReviewPanel : public Panel
{
    Q_OBJECT

public:
    ReviewPanel(ParameterBook& book, Theme& theme, QWidget* parent = nullptr);

    /// Shows the plan for the present edits; `trips` names live cells that would trip.
    void begin(const QStringList& trips);

    void refresh(const link::ParameterStatus& status);

    /// Where the values before the write were kept, or why they were not.
    void setBackup(const QString& words);

signals:
    void writeRequested(const packdeck::params::WriteRequest& request, const packdeck::params::Keys& keys);
    void cancelRequested();
    void closed();

private:
    void confirm(bool store);
    [[nodiscard]] bool hasKeys();
    void resume();
    void showButtons(bool ours, bool ready);
    void showPlan();
    void showItems(const params::ServiceStatus& status);
    void restyle();

    ParameterBook& m_book;
    params::WritePlan m_plan;
    std::optional<std::uint64_t> m_taskBefore; ///< set when a write was asked for
    std::uint64_t m_lastTask = 0;
    bool m_writing = false;
    bool m_store = false;      ///< what was asked for
    bool m_keyMissing = false; ///< it was asked to write without one
    bool m_begun = false;      ///< some of it is in the unit
    bool m_resumable = false;  ///< it ended before its end: what is missing can be written
    QStringList m_trips;

    QLabel* m_summary;
    QTreeWidget* m_list;
    QLabel* m_warnings;
    QCheckBox* m_understood;
    QLineEdit* m_userKey;
    QLineEdit* m_adminKey;
    QProgressBar* m_progress;
    QLabel* m_state;
    QPushButton* m_write;         ///< in use until the unit restarts
    QPushButton* m_writeAndStore; ///< and permanent
    QPushButton* m_close;
};

} // namespace packdeck::ui
