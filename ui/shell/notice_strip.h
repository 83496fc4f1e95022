// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLabel>
#include <QPushButton>

#include "ui/shell/notices.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// The rows under the header: what stands, in words, with one button each. It takes no room when there is nothing.
class NoticeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStrip(Theme& theme, QWidget* parent = nullptr);

    void setNotices(const std::vector<Notice>& notices);

    [[nodiscard]] const std::vector<Notice>& notices() const { return m_notices; }

signals:
    void actionChosen(packdeck::ui::NoticeAction action);
    void stayChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row
    {
        QWidget* widget;
        QLabel* text;
        QPushButton* action;
        QPushButton* stay;
    };

    [[nodiscard]] static QString label(NoticeAction action);
    void addRow();
    void restyle();

    Theme& m_theme;
    std::vector<Notice> m_notices;
    std::vector<Row> m_rows;
};

} // namespace packdeck::ui
