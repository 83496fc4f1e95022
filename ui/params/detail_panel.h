// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "binding/cell_naming.h"
#include "ui/params/parameter_book.h"
#include "ui/shell/panel.h"

class QVBoxLayout;

namespace packdeck::ui {

class NodesEditor;

/// One parameter: what it is, what a wrong value does, and its editor. A limit that a live cell has already passed is
/// asked about before it is taken.
class DetailPanel : public Panel
{
    Q_OBJECT

public:
    DetailPanel(ParameterBook& book, Theme& theme, QWidget* parent = nullptr);

    /// Whom a value would trip, in words; empty: nobody.
    using Trips = std::function<QStringList(std::size_t parameter, const params::RawValue& value)>;

    void setTrips(Trips trips) { m_trips = std::move(trips); }

    void show(std::optional<std::size_t> parameter);

    /// How nodes are numbered.
    void setNaming(const binding::CellNaming& naming);

    [[nodiscard]] std::optional<std::size_t> parameter() const { return m_parameter; }

    /// Text as typed, here or in the list.
    void offer(std::size_t parameter, const QString& text);
    void offer(std::size_t parameter, const params::RawValue& value);

    /// What stands in the line, as Enter would.
    void take();

    [[nodiscard]] bool isAsking() const { return m_offered.has_value(); }

signals:
    void curveRequested(std::size_t parameter);

private:
    void build();
    void refresh();
    void addEditor(QVBoxLayout& layout, const params::Parameter& row);
    void addContactors(QVBoxLayout& layout);
    void answer(bool keep);
    void restyle();

    ParameterBook& m_book;
    Trips m_trips;
    binding::CellNaming m_naming;
    std::optional<std::size_t> m_parameter;
    std::optional<params::RawValue> m_offered; ///< waits for an answer

    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_description;
    QWidget* m_editor = nullptr;
    QLineEdit* m_line = nullptr;
    QComboBox* m_choice = nullptr;
    std::vector<QCheckBox*> m_contactors;
    NodesEditor* m_nodes = nullptr;
    QLabel* m_problem;
    QLabel* m_question;
    QPushButton* m_keep;
    QPushButton* m_drop;
    QPushButton* m_default;
    QPushButton* m_revert;
    QVBoxLayout* m_place;
    bool m_showing = false;
};

} // namespace packdeck::ui
