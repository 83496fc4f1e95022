// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include "commissioning/keying_sheet.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// The keying sheet: what to key in with the vendor's tool, ticked one by one, held against what the unit's messages
/// prove afterwards; printable.
class KeyingView : public Panel
{
    Q_OBJECT

public:
    /// Ticks are kept in `folder`, by unit and by what is to be keyed in.
    KeyingView(Theme& theme, std::filesystem::path folder, QWidget* parent = nullptr);

    void refresh(const commissioning::Facts& facts);

    /// The sheet on paper as PDF; empty, or what went wrong.
    [[nodiscard]] QString writePdf(const QString& file) const;

private:
    void show();
    void askForFile();
    void print();
    void restyle();
    [[nodiscard]] QString html() const;

    void takeTicks(const commissioning::Facts& facts);
    void keepTicks();

    commissioning::KeyingSheet m_sheet;
    std::filesystem::path m_folder;
    std::optional<std::uint32_t> m_serial; ///< whose sheet this is
    std::uint32_t m_checksum = 0;          ///< of what
    QString m_problem;                     ///< why ticks are not kept
    std::vector<commissioning::KeyingRow> m_shown;
    QString m_unit;
    bool m_simulated = false;
    bool m_showing = false;
    QTreeWidget* m_list;
    QLabel* m_summary;
    QPushButton* m_pdf;
    QPushButton* m_print;
};

} // namespace packdeck::ui
