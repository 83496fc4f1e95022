// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "dbc/database.h"

namespace packdeck::dbc {

/// The statements of a file as they stand there, before they are joined: what a CM_, VAL_ or BA_ speaks of may come
/// later in the file, or never. Offsets are into the text.
struct RawFile
{
    enum class Object : std::uint8_t { Network, Node, Message, Signal, EnvironmentVariable };

    /// What a statement is about.
    struct Target
    {
        Object object = Object::Network;
        std::uint32_t key = 0; ///< of the message, for Message and Signal
        std::string name;      ///< of the node, signal or environment variable
        std::size_t offset = 0;
    };

    struct MessageStatement
    {
        Message message;
        std::size_t offset = 0;
        std::vector<std::size_t> signalOffsets;
    };

    struct CommentStatement
    {
        Target target;
        std::string text;
    };

    struct ValuesStatement
    {
        Target target;
        std::vector<ValueDescription> values;
        std::string table; ///< the name of a VAL_TABLE_ in place of values
    };

    struct AttributeStatement
    {
        Target target;
        Attribute attribute;
    };

    struct ValueTypeStatement
    {
        Target target;
        ValueType type = ValueType::Integer;
    };

    struct MultiplexStatement
    {
        Target target;
        std::string multiplexor;
        std::vector<MultiplexRange> ranges;
    };

    Database database; ///< filled by those statements that need nothing else
    std::vector<MessageStatement> messages;
    std::vector<std::uint32_t> brokenKeys; ///< of BO_ statements that could not be read
    std::vector<CommentStatement> comments;
    std::vector<ValuesStatement> values;
    std::map<std::string, std::vector<std::string>> enumerations; ///< the words of each ENUM attribute
    std::map<std::string, Attribute> attributeDefaults;
    std::vector<AttributeStatement> attributes;
    std::vector<ValueTypeStatement> valueTypes;
    std::vector<MultiplexStatement> multiplexes;
};

} // namespace packdeck::dbc
