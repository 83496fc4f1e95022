// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "binding/cell_naming.h"

#include <cstddef>
#include <utility>

#include "binding/take_number.h"

namespace packdeck::binding {

namespace {

constexpr std::size_t mostDigits = 3; // of the number of a node, cell or sensor
constexpr std::string_view middleDot = "\u00B7";

std::string twoDigits(unsigned number)
{
    std::string text = std::to_string(number);
    return text.size() < 2 ? "0" + text : text;
}

bool skipLetter(std::string_view& text, char letter)
{
    if (text.empty() || (text.front() | 0x20) != letter) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

void skipSeparator(std::string_view& text)
{
    if (text.substr(0, middleDot.size()) == middleDot) {
        text.remove_prefix(middleDot.size());
    } else if (!text.empty() && std::string_view(".-/: ").find(text.front()) != std::string_view::npos) {
        text.remove_prefix(1);
    }
}

std::optional<std::uint8_t> takeIndex(std::string_view& text, unsigned first, std::size_t count)
{
    const auto number = takeNumber(text, mostDigits);
    if (!number || *number < first || *number - first >= count) {
        return std::nullopt;
    }
    return static_cast<std::uint8_t>(*number - first);
}

std::optional<units::NodeIndex> takeNode(std::string_view& text, unsigned first)
{
    if (!skipLetter(text, 'n')) {
        return std::nullopt;
    }
    const auto index = takeIndex(text, first, units::maxNodes);
    return index ? std::optional(units::NodeIndex{*index}) : std::nullopt;
}

} // namespace

CellNaming::CellNaming(std::uint8_t firstNode, std::uint8_t firstCell)
    : m_firstNode(firstNode)
    , m_firstCell(firstCell)
{
}

std::string CellNaming::node(units::NodeIndex node) const
{
    return "N" + twoDigits(unsigned{node.value} + m_firstNode);
}

std::string CellNaming::cell(units::CellIndex cell) const
{
    return node(cell.node).append(middleDot).append("C").append(twoDigits(unsigned{cell.position} + m_firstCell));
}

std::string CellNaming::sensor(units::SensorIndex sensor) const
{
    return node(sensor.node)
        .append(middleDot)
        .append("T")
        .append(std::to_string(unsigned{sensor.position} + m_firstCell));
}

void CellNaming::setLabel(units::NodeIndex node, std::string label)
{
    if (node.value < m_labels.size()) {
        m_labels[node.value] = std::move(label);
    }
}

const std::string& CellNaming::label(units::NodeIndex node) const
{
    static const std::string none;
    return node.value < m_labels.size() ? m_labels[node.value] : none;
}

std::string CellNaming::describe(units::CellIndex cell) const
{
    const std::string& words = label(cell.node);
    return words.empty() ? this->cell(cell) : this->cell(cell).append(" (").append(words).append(")");
}

std::string CellNaming::describe(units::SensorIndex sensor) const
{
    const std::string& words = label(sensor.node);
    return words.empty() ? this->sensor(sensor) : this->sensor(sensor).append(" (").append(words).append(")");
}

std::optional<units::NodeIndex> CellNaming::parseNode(std::string_view text) const
{
    const auto node = takeNode(text, m_firstNode);
    return text.empty() ? node : std::nullopt;
}

std::optional<units::CellIndex> CellNaming::parseCell(std::string_view text) const
{
    const auto node = takeNode(text, m_firstNode);
    skipSeparator(text);
    if (!node || !skipLetter(text, 'c')) {
        return std::nullopt;
    }
    const auto position = takeIndex(text, m_firstCell, units::maxCellsPerNode);
    return position && text.empty() ? std::optional(units::CellIndex{*node, *position}) : std::nullopt;
}

std::optional<units::SensorIndex> CellNaming::parseSensor(std::string_view text) const
{
    const auto node = takeNode(text, m_firstNode);
    skipSeparator(text);
    if (!node || !skipLetter(text, 't')) {
        return std::nullopt;
    }
    const auto position = takeIndex(text, m_firstCell, units::maxSensorsPerNode);
    return position && text.empty() ? std::optional(units::SensorIndex{*node, *position}) : std::nullopt;
}

} // namespace packdeck::binding
