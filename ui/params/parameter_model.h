// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "commissioning/observation.h"
#include "ui/params/parameter_book.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// One row a parameter: name, the four values side by side, and what is to be said about it.
class ParameterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Device, Observed, Edited, Default, File, Note, ColumnCount };

    ParameterModel(ParameterBook& book, Theme& theme, QObject* parent = nullptr);

    /// What telemetry proves, one for each parameter.
    void setObservations(std::vector<commissioning::Observation> observations);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// What was typed into a cell; the page decides what becomes of it.
    void typed(std::size_t parameter, const QString& text);

private:
    [[nodiscard]] QString text(std::size_t parameter, int column) const;
    [[nodiscard]] QString note(std::size_t parameter) const;
    [[nodiscard]] QVariant ink(std::size_t parameter, int column) const;

    ParameterBook& m_book;
    Theme& m_theme;
    std::vector<commissioning::Observation> m_observations;
};

/// Which rows are shown.
class ParameterFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Modified, NotDefault, Problems };

    explicit ParameterFilter(ParameterBook& book, QObject* parent = nullptr);

    void setShow(Show show);
    void setSearch(const QString& text);             ///< in names, descriptions, units and indices
    void setGroup(std::optional<std::size_t> group); ///< nothing: all
    void setDanger(std::optional<params::Danger> danger);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ParameterBook& m_book;
    Show m_show = Show::All;
    QStringList m_words;
    std::optional<std::size_t> m_group;
    std::optional<params::Danger> m_danger;
};

/// "4.200 V", "32 x 14", "not read".
[[nodiscard]] QString valueWords(const params::Parameter& parameter, const params::RawValue* value);

} // namespace packdeck::ui
