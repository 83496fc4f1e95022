// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "commissioning/checklist.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

class QVBoxLayout;

namespace packdeck::ui {

class ArmPanel;
class CommandPanel;
class ParameterBook;

/// One check: what is looked at, what was found, what a failure points to, and whatever the engineer needs for it.
class CheckView : public Panel
{
    Q_OBJECT

public:
    CheckView(const ParameterBook& book, Theme& theme, QWidget* parent = nullptr);

    void show(commissioning::CheckId id, const commissioning::Check& check, const Moment& moment);

    /// A closed commissioning: nothing of it can be changed, nor anything be done from here.
    void setReadOnly(bool readOnly);

    [[nodiscard]] ArmPanel& arm() { return *m_arm; }

    [[nodiscard]] CommandPanel& command() { return *m_command; }

signals:
    void repeatRequested();
    void declareRequested(const QString& comment);
    void commented(const QString& comment);
    void proposalTaken(const packdeck::commissioning::Proposal& proposal);
    void armParametersRequested();
    void readRequested();
    void fileRequested();
    void reviewRequested();
    void serviceRequested(); ///< the service panel of the page Parameters
    void simulationRequested();

private:
    void showAdvice(const std::vector<commissioning::Advice>& advice);
    void showActions(commissioning::CheckId id, const Moment& moment);
    void restyle();

    const ParameterBook& m_book;
    commissioning::CheckId m_id = commissioning::CheckId::Identity;
    std::vector<commissioning::Advice> m_shownAdvice;
    bool m_readOnly = false;
    QLabel* m_explanation;
    QLabel* m_state;
    QLabel* m_value;
    QLabel* m_since;
    QWidget* m_advicePlace;
    QVBoxLayout* m_adviceLayout;
    QWidget* m_parameterActions;
    QPushButton* m_armParameters;
    QPushButton* m_read;
    QPushButton* m_load;
    QPushButton* m_review;
    QPushButton* m_service;
    QPushButton* m_simulation;
    QWidget* m_control;
    ArmPanel* m_arm;
    CommandPanel* m_command;
    QLineEdit* m_comment;
    QPushButton* m_repeat;
    QPushButton* m_declare;
};

} // namespace packdeck::ui
