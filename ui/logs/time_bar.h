// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "telemetry/event.h"
#include "ui/shell/theme.h"
#include "units/time.h"

namespace packdeck::ui {

/// The whole of a Timeline as a line: where things happened, and the cursor, which a click or a drag moves. With the
/// focus Left and Right move it by a pixel.
class TimeBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimeBar(Theme& theme, QWidget* parent = nullptr);

    struct Flag
    {
        units::Timestamp at{};
        telemetry::Severity severity = telemetry::Severity::Warning;

        bool operator==(const Flag&) const = default;
    };

    struct Content
    {
        units::Timestamp first{};
        units::Timestamp newest{};
        units::Timestamp at{};
        double share = 1.0;                       ///< of the file that is read: the rest of the line is still to come
        std::optional<units::Timestamp> loopFrom; ///< A
        std::optional<units::Timestamp> loopTo;   ///< B

        bool operator==(const Content&) const = default;
    };

    void setContent(const Content& content);
    void setFlags(std::vector<Flag> flags); ///< warnings, alarms and, as information, the user's markers

    [[nodiscard]] const Content& content() const { return m_content; }

    [[nodiscard]] const std::vector<Flag>& flags() const { return m_flags; }

    /// Where an instant stands on the line.
    [[nodiscard]] double xOf(units::Timestamp at) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void sought(packdeck::units::Timestamp at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintLoop(QPainter& p) const;
    [[nodiscard]] units::Timestamp instantAt(double x) const;
    [[nodiscard]] QRectF line() const; ///< of what is read

    Theme& m_theme;
    Content m_content;
    std::vector<Flag> m_flags;
};

} // namespace packdeck::ui
