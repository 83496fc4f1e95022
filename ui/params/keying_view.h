// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    explicit KeyingView(Theme& theme, QWidget* parent = nullptr);

    void refresh(const commissioning::Facts& facts);

    /// The sheet on paper as PDF; empty, or what went wrong.
    [[nodiscard]] QString writePdf(const QString& file) const;

private:
    void show();
    void askForFile();
    void print();
    void restyle();
    [[nodiscard]] QString html() const;

    commissioning::KeyingSheet m_sheet;
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
