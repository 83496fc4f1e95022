// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QSettings>
#include <QStringList>

#include "binding/dbc_file.h"
#include "binding/pack_id.h"
#include "binding/signal_book.h"

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::ui {

/// The user's own DBCs, any number, remembered; and the book of everything that has a name: theirs beside the packs'.
class DbcShelf : public QObject
{
    Q_OBJECT

public:
    /// Loads what was loaded last; `settings` outlives it.
    explicit DbcShelf(QSettings& settings, QObject* parent = nullptr);

    struct Item
    {
        QString path;
        QString name;
        std::shared_ptr<const dbc::Database> database; ///< null when the file could not be read
        QStringList problems;                          ///< "file:line:column: what"
        std::size_t messages = 0;
        std::size_t fields = 0;
        bool isLent = false; ///< of an opened case: not remembered
    };

    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }

    /// Loads a file, again when it is there already.
    void load(const QString& path);
    void remove(std::size_t item);

    /// Those of an opened case, for as long as it is open; one whose text is loaded already is left out.
    void lend(const QStringList& paths);
    void takeBack(const QStringList& paths);

    /// For the rules: those that could be read.
    [[nodiscard]] std::vector<std::shared_ptr<const dbc::Database>> databases() const;

    /// Learns which packs there are; null: none.
    void follow(const telemetry::Timeline* timeline);

    /// Never null; another one after every changed().
    [[nodiscard]] std::shared_ptr<const binding::SignalBook> book() const { return m_book; }

    /// The same for another Timeline than the one followed.
    [[nodiscard]] std::shared_ptr<const binding::SignalBook> bookOf(const telemetry::Timeline& timeline) const;

signals:
    void changed();

private:
    [[nodiscard]] static Item read(const QString& path);
    void keep();
    void rebuild();
    [[nodiscard]] std::shared_ptr<const binding::SignalBook>
    makeBook(const std::shared_ptr<const binding::PackCatalog>& catalog,
             const std::vector<binding::PackId>& packs) const;

    QSettings& m_settings;
    std::vector<Item> m_items;
    std::vector<binding::PackId> m_packs;
    std::shared_ptr<const binding::PackCatalog> m_catalog;
    std::shared_ptr<const binding::SignalBook> m_book;
};

} // namespace packdeck::ui
