// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QLabel>
#include <QPushButton>

#include "alarms/freeze_frame.h"
#include "ui/plot/sparkline.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

class FrameGrid;

/// One freeze frame: what happened, the pack's values then, every cell, and the ten seconds before and after.
class FreezePanel : public Panel
{
    Q_OBJECT

public:
    explicit FreezePanel(Theme& theme, QWidget* parent = nullptr);

    /// `instant` is its time in words. Null empties the panel.
    void setFrame(std::shared_ptr<const alarms::FreezeFrame> frame, const QString& instant,
                  const ViewSettings& settings);

    [[nodiscard]] const alarms::FreezeFrame* frame() const { return m_frame.get(); }

    [[nodiscard]] QString words() const; ///< what the text of it says

signals:
    void instantRequested(packdeck::units::Timestamp at);
    void saveRequested();

private:
    void fill(const QString& instant, const ViewSettings& settings);

    std::shared_ptr<const alarms::FreezeFrame> m_frame;
    QLabel* m_causes;
    QLabel* m_values;
    FrameGrid* m_grid;
    std::vector<Sparkline*> m_lines;
    QPushButton* m_go;
    QPushButton* m_save;
};

/// All cells of a frame, a row a node, by their distance from the median; the lowest and highest are named.
class FrameGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FrameGrid(Theme& theme, QWidget* parent = nullptr);

    void setFrame(const alarms::FreezeFrame* frame, const binding::CellNaming& naming);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF cellArea(std::size_t slot) const;
    [[nodiscard]] int rowHeight() const;

    Theme& m_theme;
    binding::CellNaming m_naming;
    std::vector<float> m_millivolts; ///< by slot; NaN where there is no cell
    int m_nodes = 0;
    float m_median = 0.0F;
};

} // namespace packdeck::ui
