// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "pack/pack.h"

/// A pack with a hand on its coils, for tests.
struct Bench
{
    packdeck::pack::Pack pack;
    packdeck::pack::Actuators actuators{};

    explicit Bench(const packdeck::pack::PackConfig& config = {})
        : pack(config)
    {
    }

    void run(packdeck::units::Duration duration)
    {
        constexpr packdeck::units::Duration tick = std::chrono::milliseconds(10);
        for (packdeck::units::Duration done{}; done < duration; done += tick) {
            pack.step(tick, actuators);
        }
    }

    /// Contactors 1, then 2, then 3 instead of 2: as a BMU does.
    void enable()
    {
        using namespace std::chrono_literals;
        actuators.coils[0] = true;
        run(100ms);
        actuators.coils[1] = true;
        run(6s);
        actuators.coils[2] = true;
        run(100ms);
        actuators.coils[1] = false;
        run(100ms);
    }
};

/// Everything a BMU or a page can see, folded into one number (FNV-1a).
class Digest
{
public:
    template <typename T>
    void add(const T& value)
    {
        static_assert(std::is_arithmetic_v<T>);
        const auto* bytes = reinterpret_cast<const unsigned char*>(&value);
        for (std::size_t i = 0; i < sizeof value; ++i) {
            m_hash = (m_hash ^ bytes[i]) * 0x100000001b3U;
        }
    }

    void add(const packdeck::pack::Pack& pack)
    {
        using namespace packdeck;
        const auto& bju = pack.bju();
        for (const auto* channel : {&bju.current, &bju.batteryVoltage, &bju.chargerVoltage, &bju.loadVoltage}) {
            add(channel->value);
            add(channel->samples);
            add(channel->messageCounter);
        }
        for (const auto cell : pack.scan().cells) {
            add(cell.value());
        }
        for (const auto code : pack.scan().thermistors) {
            add(code);
        }
        for (const bool contact : pack.auxiliaries()) {
            add(contact);
        }
        add(pack.packVolts());
        add(pack.packAmps());
        add(pack.loadVolts());
        add(pack.deliveredCharge_As());
        for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
            add(pack.cellVolts(units::cellAt(slot)));
            add(pack.cellSoc(units::cellAt(slot)));
            add(pack.cellCelsius(units::cellAt(slot)));
        }
    }

    [[nodiscard]] std::uint64_t value() const { return m_hash; }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325U;
};
