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

bool LayoutStore::save(const QString& name, const SignalChoices& choices)
{
    if (name.trimmed().isEmpty()) {
        return false;
    }
    QJsonObject layouts = all(m_settings);
    layouts[name.trimmed()] = QJsonObject{{choicesKey, toJson(choices)}};
    write(m_settings, layouts);
    return true;
}

void LayoutStore::remove(const QString& name)
{
    QJsonObject layouts = all(m_settings);
    layouts.remove(name);
    write(m_settings, layouts);
}

std::optional<SignalChoices> LayoutStore::load(const QString& name) const
{
    const QJsonObject layouts = all(m_settings);
    return layouts.contains(name) ? std::optional(choicesFrom(layouts[name].toObject()[choicesKey].toArray()))
                                  : std::nullopt;
}

} // namespace packdeck::ui
