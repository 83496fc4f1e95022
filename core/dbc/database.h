// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "dbc/message.h"

namespace packdeck::dbc {

/// A bus participant (BU_).
struct Node
{
    std::string name;
    std::string comment;
    std::vector<Attribute> attributes;

    bool operator==(const Node&) const = default;
};

/// A variable of the test environment (EV_); it is on no bus.
struct EnvironmentVariable
{
    std::string name;
    double minimum = 0.0;
    double maximum = 0.0;
    double initial = 0.0;
    std::string unit;
    std::string comment;
    std::vector<ValueDescription> values;

    bool operator==(const EnvironmentVariable&) const = default;
};

/// What one DBC file says. Messages keep the order of the file; two with one key are both kept.
class Database
{
public:
    [[nodiscard]] const std::vector<Message>& messages() const& { return m_messages; }

    void messages() const&& = delete; // a reference into a temporary

    /// The first message with this key (can::key), or null. Valid until the database changes.
    [[nodiscard]] const Message* find(std::uint32_t key) const;

    /// Every message with this key, in the order of the file.
    [[nodiscard]] std::vector<const Message*> owners(std::uint32_t key) const;

    /// The keys that more than one message claims, ascending.
    [[nodiscard]] std::vector<std::uint32_t> contestedKeys() const;

    void add(Message message);

    std::string version; ///< the text of VERSION
    std::string comment; ///< CM_ of the network
    std::vector<Node> nodes;
    std::map<std::string, std::vector<ValueDescription>> valueTables;
    std::vector<EnvironmentVariable> environmentVariables;
    std::vector<Attribute> attributes; ///< BA_ of the network

private:
    std::vector<Message> m_messages;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> m_byKey;
};

} // namespace packdeck::dbc
