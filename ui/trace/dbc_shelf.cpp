// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/dbc_shelf.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>

#include "telemetry/timeline.h"
#include "ui/shell/format.h"

namespace packdeck::ui {

namespace {

const QString settingsKey = QStringLiteral("trace/dbcs");

bool haveSameText(const QString& a, const QString& b)
{
    QFile first(a);
    QFile second(b);
    return first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly) && first.size() == second.size() &&
           first.readAll() == second.readAll();
}

} // namespace

DbcShelf::DbcShelf(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (const QString& path : settings.value(settingsKey).toStringList()) {
        m_items.push_back(read(path));
    }
    rebuild();
}

DbcShelf::Item DbcShelf::read(const QString& path)
{
    Item item;
    item.path = path;
    item.name = QFileInfo(path).fileName();
    const auto loaded = binding::loadDbc(path.toStdString());
    if (!loaded) {
        item.problems << sentence(loaded.error());
        return item;
    }
    item.database = loaded->database;
    item.messages = loaded->messages;
    item.fields = loaded->fields;
    for (const Error& problem : loaded->problems) {
        item.problems << sentence(problem);
    }
    return item;
}

void DbcShelf::load(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&whole](const Item& item) { return item.path == whole; });
    if (found != m_items.end()) {
        *found = read(whole);
    } else {
        m_items.push_back(read(whole));
    }
    keep();
}

void DbcShelf::remove(std::size_t item)
{
    if (item < m_items.size()) {
        m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(item));
        keep();
    }
}

void DbcShelf::lend(const QStringList& paths)
{
    for (const QString& path : paths) {
        const bool isThere = std::any_of(m_items.begin(), m_items.end(),
                                         [&path](const Item& item) { return haveSameText(item.path, path); });
        if (!isThere) {
            m_items.push_back(read(path));
            m_items.back().isLent = true;
        }
    }
    rebuild();
    emit changed();
}

void DbcShelf::takeBack(const QStringList& paths)
{
    std::erase_if(m_items, [&paths](const Item& item) { return item.isLent && paths.contains(item.path); });
    rebuild();
    emit changed();
}

std::vector<std::shared_ptr<const dbc::Database>> DbcShelf::databases() const
{
    std::vector<std::shared_ptr<const dbc::Database>> all;
    for (const Item& item : m_items) {
        if (item.database) {
            all.push_back(item.database);
        }
    }
    return all;
}

void DbcShelf::follow(const telemetry::Timeline* timeline)
{
    std::vector<binding::PackId> packs;
    std::shared_ptr<const binding::PackCatalog> catalog;
    if (timeline != nullptr) {
        packs = timeline->packs();
        catalog = timeline->catalog();
    }
    if (packs != m_packs || catalog != m_catalog) {
        m_packs = std::move(packs);
        m_catalog = std::move(catalog);
        rebuild();
        emit changed();
    }
}

void DbcShelf::keep()
{
    QStringList paths;
    for (const Item& item : m_items) {
        if (!item.isLent) {
            paths << item.path;
        }
    }
    m_settings.setValue(settingsKey, paths);
    rebuild();
    emit changed();
}

std::shared_ptr<const binding::SignalBook> DbcShelf::bookOf(const telemetry::Timeline& timeline) const
{
    return makeBook(timeline.catalog(), timeline.packs());
}

void DbcShelf::rebuild()
{
    m_book = makeBook(m_catalog, m_packs);
}

std::shared_ptr<const binding::SignalBook>
DbcShelf::makeBook(const std::shared_ptr<const binding::PackCatalog>& catalog,
                   const std::vector<binding::PackId>& packs) const
{
    auto book = std::make_shared<binding::SignalBook>();
    if (catalog) {
        for (const binding::PackId& pack : packs) {
            book->addPack(*catalog, pack);
        }
    }
    for (const Item& item : m_items) {
        if (item.database) {
            book->add(item.database, item.name.toStdString());
        }
    }
    return book;
}

} // namespace packdeck::ui
