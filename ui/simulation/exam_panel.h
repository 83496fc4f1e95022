// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include "ui/shell/moment.h"
#include "ui/shell/panel.h"
#include "ui/simulation/exam.h"

namespace packdeck::ui {

/// Begins an exam, takes the answer, and shows the time line.
class ExamPanel : public Panel
{
    Q_OBJECT

public:
    ExamPanel(Theme& theme, std::uint32_t seed, QWidget* parent = nullptr);

    void observe(const Moment& moment); ///< visible or not
    void refresh(const Moment& moment);

    /// What the user asked of the simulator meanwhile. The hidden fault outlives a reset and the way back in time.
    void noteDeed(const sim::Request& request);

    [[nodiscard]] const Exam& exam() const { return m_exam; }

signals:
    void requested(const packdeck::sim::ControlCommand& command);

private:
    void pressed();
    void showLines();

    Exam m_exam;
    QLabel* m_text;
    QComboBox* m_answer;
    QPushButton* m_button;
    QPushButton* m_copy;
    QListWidget* m_list;
    Moment m_moment; ///< the last; without its pointers
};

} // namespace packdeck::ui
