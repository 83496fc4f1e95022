// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dataset/signal_list.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/core.h>

#include "binding/cell_naming.h"
#include "binding/pack_binding.h"
#include "binding/pack_catalog.h"
#include "binding/relocation.h"
#include "binding/signal_book.h"
#include "can/frame_key.h"
#include "dbc/database.h"
#include "telemetry/frame_stream.h"
#include "telemetry/history.h"
#include "telemetry/timeline.h"

namespace packdeck::dataset {

namespace {

using BusAndKey = std::pair<std::uint8_t, std::uint32_t>;

class Collector
{
public:
    explicit Collector(telemetry::Timeline& timeline)
        : m_history(timeline.history())
    {
        m_history.inspect([this](std::span<const telemetry::History::KeptFrames> kept) {
            for (const auto& frames : kept) {
                m_received[{frames.bus, frames.key}] = frames.frames->period();
                m_buses.insert(frames.bus);
            }
        });
    }

    void addPack(const dbc::Database& database, const binding::PackBinding& binding, const binding::PackId& pack)
    {
        for (const dbc::Message& message : database.messages()) {
            if (!isReceived(pack.bus, message.key)) {
                continue;
            }
            for (const dbc::Signal& signal : message.signals) {
                const binding::Meaning meaning = binding::meaningOf(signal.name);
                const auto place = binding.place(meaning);
                const bool hasMeaning = place && binding.messages()[place->message].key == message.key;
                add({pack.bus, message.key, pack}, message, signal,
                    hasMeaning ? telemetry::SignalRef::of(pack, meaning.quantity, meaning.index)
                               : m_history.define(pack.bus, message, signal),
                    hasMeaning ? std::string(binding::info(meaning.quantity).unit) : signal.unit);
            }
        }
    }

    void addForeign(const dbc::Database& database)
    {
        for (const std::uint8_t bus : m_buses) {
            for (const dbc::Message& message : database.messages()) {
                if (!isReceived(bus, message.key)) {
                    continue;
                }
                for (const dbc::Signal& signal : message.signals) {
                    add({bus, message.key, std::nullopt}, message, signal, m_history.define(bus, message, signal),
                        signal.unit);
                }
            }
        }
    }

    /// Names as short as they can be and still differ.
    [[nodiscard]] std::vector<DataSignal> named()
    {
        std::map<std::string, int> plain;
        std::map<std::string, int> ofMessage;
        for (const DataSignal& signal : m_signals) {
            ++plain[signal.name];
            ++ofMessage[signal.message + '.' + signal.name];
        }
        std::map<std::string, int> taken;
        for (std::size_t i = 0; i < m_signals.size(); ++i) {
            DataSignal& signal = m_signals[i];
            const std::string full = signal.message + '.' + signal.name;
            if (ofMessage[full] > 1 && m_places[i].pack) {
                const bool isPlain = plain[signal.name] == ofMessage[full];
                signal.name = packPrefix(*m_places[i].pack) + (isPlain ? signal.name : full);
            } else if (ofMessage[full] > 1) {
                const auto& [bus, key, pack] = m_places[i];
                signal.name = fmt::format("bus{}.{:X}.{}", bus, can::idOfKey(key), full);
            } else if (plain[signal.name] > 1) {
                signal.name = full;
            }
            if (const int before = taken[signal.name]++; before > 0) { // the same DBC twice
                signal.name += fmt::format(".{}", before + 1);
            }
        }
        return std::move(m_signals);
    }

private:
    struct Place
    {
        std::uint8_t bus = 0;
        std::uint32_t key = 0;
        std::optional<binding::PackId> pack; ///< of its DBC
    };

    /// "pack200.", or "bus1.pack600." where two packs have that base.
    [[nodiscard]] std::string packPrefix(const binding::PackId& pack) const
    {
        const bool isShared = std::any_of(m_places.begin(), m_places.end(), [&pack](const Place& place) {
            return place.pack && place.pack->baseId == pack.baseId && place.pack->bus != pack.bus;
        });
        return isShared ? fmt::format("bus{}.pack{:X}.", pack.bus, pack.baseId) : fmt::format("pack{:X}.", pack.baseId);
    }

    [[nodiscard]] bool isReceived(std::uint8_t bus, std::uint32_t key) const { return m_received.contains({bus, key}); }

    void add(const Place& place, const dbc::Message& message, const dbc::Signal& signal,
             const telemetry::SignalRef& ref, std::string unit)
    {
        DataSignal added;
        added.name = signal.name;
        added.message = message.name;
        added.unit = std::move(unit);
        added.ref = ref;
        added.period = m_received.at({place.bus, place.key});
        added.isMultiplexed = signal.multiplexing.isMultiplexed;
        m_signals.push_back(std::move(added));
        m_places.push_back(place);
    }

    telemetry::History& m_history;
    std::map<BusAndKey, units::Duration> m_received;
    std::set<std::uint8_t> m_buses;
    std::vector<DataSignal> m_signals;
    std::vector<Place> m_places; ///< of m_signals
};

char lower(char letter)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
}

/// * stands for any letters, ? for one.
bool matches(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || lower(pattern[p]) == lower(text[t]))) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') {
        ++p;
    }
    return p == pattern.size();
}

/// "N12·C05" or "N03·T2" as this program calls a cell or a sensor; empty for every other signal.
std::string placeName(const DataSignal& signal)
{
    if (signal.ref.custom == 0 && signal.ref.quantity == binding::Quantity::CellVoltage) {
        return binding::CellNaming().cell(units::cellAt(signal.ref.index));
    }
    if (signal.ref.custom == 0 && signal.ref.quantity == binding::Quantity::CellTemperature) {
        return binding::CellNaming().sensor(units::sensorAt(signal.ref.index));
    }
    return {};
}

/// Without the dot, which no keyboard has.
std::string withoutDot(std::string name)
{
    constexpr std::string_view dot = "\xC2\xB7";
    if (const std::size_t at = name.find(dot); at != std::string::npos) {
        name.erase(at, dot.size());
    }
    return name;
}

/// The one way to write the name of a cell or sensor, of all that may be typed ("n12c5"); else the pattern itself.
std::string placeOf(const std::string& pattern)
{
    const binding::CellNaming naming;
    if (const auto cell = naming.parseCell(pattern)) {
        return withoutDot(naming.cell(*cell));
    }
    const auto sensor = naming.parseSensor(pattern);
    return withoutDot(sensor ? naming.sensor(*sensor) : pattern);
}

} // namespace

std::vector<DataSignal> signalsOf(telemetry::Timeline& timeline, const binding::SignalBook* book)
{
    return signalsOf(timeline, timeline.packs(), book);
}

std::vector<DataSignal> signalsOf(telemetry::Timeline& timeline, std::span<const binding::PackId> packs,
                                  const binding::SignalBook* book)
{
    Collector collector(timeline);
    if (const auto catalog = timeline.catalog()) {
        std::set<binding::Dialect> dialects;
        for (const binding::PackId& pack : packs) {
            const dbc::Database* const database = catalog->database(pack.dialect);
            const auto binding = catalog->bind(pack);
            if (database != nullptr && binding) {
                collector.addPack(binding::relocatedUnit(*database, pack.baseId), *binding, pack);
                dialects.insert(pack.dialect);
            }
        }
        for (const binding::Dialect dialect : dialects) {
            collector.addForeign(binding::othersOf(*catalog->database(dialect)));
        }
    }
    if (book != nullptr) {
        for (const auto& source : book->sources()) {
            if (!source->pack && !source->ofAllPacks) {
                collector.addForeign(*source->database);
            }
        }
    }
    return collector.named();
}

Result<std::vector<DataSignal>> chosen(const std::vector<DataSignal>& all, std::span<const std::string> patterns)
{
    if (patterns.empty()) {
        return all;
    }
    std::vector<bool> isChosen(all.size());
    for (const std::string& pattern : patterns) {
        const std::string place = placeOf(pattern);
        bool found = false;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const DataSignal& signal = all[i];
            const std::string here = withoutDot(placeName(signal));
            const std::string_view plain = std::string_view(signal.name).substr(signal.name.rfind('.') + 1);
            if ((!here.empty() && matches(place, here)) || matches(pattern, signal.name) || matches(pattern, plain) ||
                matches(pattern, signal.message + '.' + std::string(plain))) {
                isChosen[i] = true;
                found = true;
            }
        }
        if (!found) {
            return failure(ErrorId::SignalUnknown, {pattern});
        }
    }
    std::vector<DataSignal> result;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (isChosen[i]) {
            result.push_back(all[i]);
        }
    }
    return result;
}

} // namespace packdeck::dataset
