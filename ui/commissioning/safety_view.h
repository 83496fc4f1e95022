// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "commissioning/record.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// What the vendor warns of, and who takes it upon himself. Nothing is looked at before.
class SafetyView : public Panel
{
    Q_OBJECT

public:
    explicit SafetyView(Theme& theme, QWidget* parent = nullptr);

    void show(const commissioning::Record& record, bool mayBegin);

    /// A saved one of this unit, to go on with; empty: none.
    void offerResume(const QString& words);

signals:
    void acknowledged(const QString& engineer);
    void resumeRequested();

private:
    void restyle();

    QLabel* m_hazards;
    QLabel* m_state;
    QLineEdit* m_engineer;
    QPushButton* m_acknowledge;
    QPushButton* m_resume;
};

} // namespace packdeck::ui
