// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/analysis/result_rows.h"
#include "ui/shell/panel.h"

class QDoubleSpinBox;
class QGridLayout;
class QLabel;

namespace packdeck::ui {

/// What was found in a few lines, what was missing, and where the lines between rest, load and step are drawn.
class SummaryPanel : public Panel
{
    Q_OBJECT

public:
    explicit SummaryPanel(Theme& theme, QWidget* parent = nullptr);

    void show(const std::vector<Fact>& facts, const QStringList& notes);
    void clear(const QString& why);

    /// As edited; the rest of it is the default.
    [[nodiscard]] analysis::Options options() const;
    void setOptions(const analysis::Options& options);

    [[nodiscard]] const std::vector<Fact>& facts() const { return m_facts->facts(); }

signals:
    void optionsEdited();

private:
    struct Place
    {
        int row;
        int column;
    };

    [[nodiscard]] QDoubleSpinBox* addOption(QGridLayout& grid, Place place, const char* key, const QString& label,
                                            const QString& unit, double most);

    FactGrid* m_facts;
    QLabel* m_notes;
    QDoubleSpinBox* m_restCurrent;
    QDoubleSpinBox* m_restTime;
    QDoubleSpinBox* m_loadCurrent;
    QDoubleSpinBox* m_stepCurrent;
};

} // namespace packdeck::ui
