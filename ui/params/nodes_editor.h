// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLabel>
#include <QSpinBox>
#include <QWidget>

#include "binding/cell_naming.h"
#include "params/parameter.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// One count for each node: a grid of numbers, to be filled at once or pasted from a spreadsheet.
class NodesEditor : public QWidget
{
    Q_OBJECT

public:
    NodesEditor(Theme& theme, const params::Parameter& parameter, QWidget* parent = nullptr);

    /// Numbered as everywhere; the user's own words for a node are its tool tip.
    void setNaming(const binding::CellNaming& naming);

    /// Nodes beyond `used` are not there.
    void setValue(const params::RawValue& value, std::size_t used);

signals:
    void edited(const packdeck::params::RawValue& value);

private:
    void changed(std::size_t node, int count);
    void fill();
    void paste();

    const params::Parameter& m_parameter;
    params::RawValue m_value;
    std::size_t m_used = 0;
    std::vector<QLabel*> m_labels;
    std::vector<QSpinBox*> m_boxes;
    bool m_showing = false;
};

} // namespace packdeck::ui
