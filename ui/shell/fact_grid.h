// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QLabel>
#include <QWidget>

#include "ui/shell/theme.h"

class QGridLayout;

namespace packdeck::ui {

/// One thing that is known, by name.
struct Fact
{
    QString label;
    QString value;

    bool operator==(const Fact&) const = default;
};

/// Names and values below each other; a value wraps, and can be selected and copied.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(Theme& theme, QWidget* parent = nullptr);

    /// So that values stand at one place whatever the names are.
    void setLabelWidth(int width);

    void setFacts(std::vector<Fact> facts);

    [[nodiscard]] const std::vector<Fact>& facts() const { return m_facts; }

private:
    Theme& m_theme;
    QGridLayout* m_grid;
    std::vector<std::pair<QLabel*, QLabel*>> m_rows; ///< as many as were ever needed
    std::vector<Fact> m_facts;
};

} // namespace packdeck::ui
