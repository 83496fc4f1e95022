// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/paths.h"

namespace packdeck::test {

/// One row of the tables in tests/data, the vendor's message list as it is printed; {n} put in, IDs for base 0x600.
/// It knows nothing of core/dbc: what the DBC files and the decoders are held to.
struct SignalRow
{
    std::string message;
    std::uint32_t id = 0;
    unsigned messageLength = 8;
    std::string signal;
    unsigned startBit = 0;
    unsigned bitLength = 0;
    bool isSigned = false;
    double scale = 1.0;
    double offset = 0.0;
    std::string unit;
};

inline std::vector<std::vector<std::string>> readCsv(const std::string& file)
{
    std::ifstream stream(file);
    if (!stream) {
        throw std::runtime_error("cannot open " + file);
    }
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(stream, line);) {
        auto& row = rows.emplace_back();
        std::istringstream cells(line + ",");
        for (std::string cell; std::getline(cells, cell, ',');) {
            row.push_back(cell);
        }
    }
    rows.erase(rows.begin()); // the header
    return rows;
}

inline std::string withNode(std::string text, unsigned node)
{
    const auto place = text.find("{n}");
    return place == std::string::npos ? text : text.replace(place, 3, std::to_string(node));
}

/// Firmware 1.2, 32 nodes: 0-26 where they are documented, 27-31 from 0x700 on (chosen by this project).
inline std::vector<SignalRow> signalTable()
{
    constexpr std::uint32_t base = 0x600;
    constexpr unsigned nodes = 32;
    constexpr unsigned documentedNodes = 27;
    constexpr std::uint32_t furtherNodes = 0x700 - 0x10;
    std::vector<SignalRow> table;
    for (const auto& cells : readCsv(packdeck::test::sourceDirectory() + "/tests/data/signals.csv")) {
        const auto offset = static_cast<std::uint32_t>(std::stoul(cells.at(1), nullptr, 16));
        const bool perNode = !cells.at(2).empty();
        const auto stride = perNode ? static_cast<std::uint32_t>(std::stoul(cells.at(2), nullptr, 16)) : 0U;
        for (unsigned node = 0; node < (perNode ? nodes : 1U); ++node) {
            SignalRow row;
            row.message = withNode(cells.at(0), node);
            row.id = node < documentedNodes ? base + offset + stride * node
                                            : furtherNodes + offset + stride * (node - documentedNodes);
            row.messageLength = static_cast<unsigned>(std::stoul(cells.at(3)));
            row.signal = withNode(cells.at(4), node);
            row.startBit = static_cast<unsigned>(std::stoul(cells.at(5)));
            row.bitLength = static_cast<unsigned>(std::stoul(cells.at(6)));
            row.isSigned = cells.at(7) == "1";
            row.scale = std::stod(cells.at(8));
            row.offset = std::stod(cells.at(9));
            row.unit = cells.at(10);
            table.push_back(row);
        }
    }
    return table;
}

/// Firmware 1.1. A minus before a printed factor marks "signed" (inferred); the power is read as signed watts, as in
/// 1.2 (chosen), where the table prints V.
inline std::vector<SignalRow> signalTableV1_1()
{
    std::vector<SignalRow> table;
    for (const auto& cells : readCsv(packdeck::test::sourceDirectory() + "/tests/data/signals_v1_1.csv")) {
        SignalRow row;
        row.message = cells.at(0);
        row.id = 0x600 + static_cast<std::uint32_t>(std::stoul(cells.at(1), nullptr, 16));
        row.signal = cells.at(2);
        row.startBit = static_cast<unsigned>(std::stoul(cells.at(3)));
        row.bitLength = static_cast<unsigned>(std::stoul(cells.at(4)));
        row.scale = std::stod(cells.at(5));
        row.isSigned = row.scale < 0 || row.signal == "Power";
        row.scale = row.scale < 0 ? -row.scale : row.scale;
        row.offset = std::stod(cells.at(6));
        row.unit = row.signal == "Power" ? "W" : cells.at(7) == "C" ? "degC" : cells.at(7) == "-" ? "" : cells.at(7);
        table.push_back(row);
    }
    return table;
}

/// The signal's raw value, bit by bit (all of them are little-endian). A 64-bit one comes as its bit pattern.
inline std::int64_t rawOf(const SignalRow& row, const std::array<std::uint8_t, 8>& data)
{
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < 64; ++i) {
        const bool beyond = i >= row.bitLength;
        const unsigned bit = row.startBit + (beyond ? row.bitLength - 1 : i);
        const bool set = ((data.at(bit / 8) >> (bit % 8)) & 1U) != 0;
        if (set && (!beyond || row.isSigned)) {
            bits |= std::uint64_t{1} << i;
        }
    }
    return static_cast<std::int64_t>(bits);
}

inline double physicalOf(const SignalRow& row, const std::array<std::uint8_t, 8>& data)
{
    const std::int64_t raw = rawOf(row, data);
    const double number =
        row.isSigned ? static_cast<double>(raw) : static_cast<double>(static_cast<std::uint64_t>(raw));
    return number * row.scale + row.offset;
}

} // namespace packdeck::test
