// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>

#include "ui/shell/theme.h"
#include "units/time.h"

namespace packdeck::ui {

/// One row under the header in which the words for a marked moment are typed. The moment is that of mark(), however
/// long the typing takes. Not modal: everything else goes on.
class MarkerStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MarkerStrip(Theme& theme, QWidget* parent = nullptr);

    /// `words` said of it before are there to be changed.
    void mark(units::WallTime at, const QString& words = {});

signals:
    void marked(packdeck::units::WallTime at, const QString& text);
    void discarded();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close();

    Theme& m_theme;
    QLabel* m_label;
    QLineEdit* m_text;
    units::WallTime m_at{};
    QWidget* m_before = nullptr; ///< had the keyboard
};

} // namespace packdeck::ui
