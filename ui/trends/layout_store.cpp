// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/layout_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace packdeck::ui {

namespace {

const QString settingsKey = QStringLiteral("trends/layouts");
const QString choicesKey = QStringLiteral("signals");
const QString viewKey = QStringLiteral("cells_view");
const QString spanKey = QStringLiteral("span");
const QString cellsKey = QStringLiteral("cells");

QJsonObject all(const QSettings& settings)
{
    return QJsonDocument::fromJson(settings.value(settingsKey).toByteArray()).object();
}

void write(QSettings& settings, const QJsonObject& layouts)
{
    settings.setValue(settingsKey, QJsonDocument(layouts).toJson(QJsonDocument::Compact));
}

} // namespace

LayoutStore::LayoutStore(QSettings& settings)
    : m_settings(settings)
{
}

QStringList LayoutStore::names() const
{
    return all(m_settings).keys();
}

bool LayoutStore::save(const QString& name, const TrendLayout& layout)
{
    if (name.trimmed().isEmpty()) {
        return false;
    }
    QJsonObject layouts = all(m_settings);
    QJsonArray cells;
    for (const units::CellIndex cell : layout.cells) {
        cells.append(static_cast<int>(units::slot(cell)));
    }
    layouts[name.trimmed()] = QJsonObject{
        {choicesKey, toJson(layout.choices)}, {viewKey, layout.cellsView}, {spanKey, layout.span}, {cellsKey, cells}};
    write(m_settings, layouts);
    return true;
}

void LayoutStore::remove(const QString& name)
{
    QJsonObject layouts = all(m_settings);
    layouts.remove(name);
    write(m_settings, layouts);
}

std::optional<TrendLayout> LayoutStore::load(const QString& name) const
{
    const QJsonObject layouts = all(m_settings);
    if (!layouts.contains(name)) {
        return std::nullopt;
    }
    const QJsonObject kept = layouts[name].toObject();
    TrendLayout layout;
    layout.choices = choicesFrom(kept[choicesKey].toArray());
    layout.cellsView = kept[viewKey].toInt(layout.cellsView);
    layout.span = kept[spanKey].toInt(layout.span);
    const QJsonArray cells = kept[cellsKey].toArray();
    for (const QJsonValue value : cells) {
        if (const int cell = value.toInt(-1); cell >= 0 && cell < static_cast<int>(units::maxCells)) {
            layout.cells.push_back(units::cellAt(static_cast<std::size_t>(cell)));
        }
    }
    return layout;
}

} // namespace packdeck::ui
