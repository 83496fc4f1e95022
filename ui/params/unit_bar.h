// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "link/parameter_status.h"
#include "params/service_client.h"
#include "ui/shell/moment.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// Whose parameters these are, whether they are permanent, and what lets the unit be asked at all: arming, reading, and
/// choosing the service of a unit that is not the bundled BMU.
class UnitBar : public QWidget
{
    Q_OBJECT

public:
    /// `views` stands in the middle; it becomes part of the bar.
    UnitBar(Theme& theme, QWidget* views, QWidget* parent = nullptr);

    /// `doubt`: what speaks against the description of the parameters; `read`: how many the unit has told.
    void refresh(const Moment& moment, const link::ParameterStatus& status, const QString& doubt, std::size_t read);

signals:
    void armRequested();
    void disarmRequested();
    void readRequested(); ///< also when an arming that was asked for here came true
    void persistRequested(const packdeck::params::Keys& keys);
    void serviceConfirmed(); ///< the user says that this unit speaks the service, at its IDs

private:
    [[nodiscard]] QStringList words(const Moment& moment, const link::ParameterStatus& status, std::size_t read) const;
    void restyle();

    Theme& m_theme;
    QLabel* m_unit;
    QLabel* m_state;
    QLineEdit* m_key;
    QPushButton* m_persist;
    QPushButton* m_service;
    QPushButton* m_arm;
    QPushButton* m_read;
    bool m_armed = false;
    bool m_readWhenArmed = false;
};

} // namespace packdeck::ui
