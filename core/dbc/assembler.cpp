// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/assembler.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>

#include "can/frame_key.h"
#include "dbc/layout_check.h"
#include "text/translatable.h"

namespace packdeck::dbc {

namespace {

/// A statement about an ID goes to this many of its messages. Two occur; without an end the time would grow with the
/// square of the file's length.
constexpr std::size_t mostOwners = 8;

constexpr std::uint32_t highestStandardId = 0x7FF;
constexpr std::uint32_t highestExtendedId = 0x1FFFFFFF;

/// "0x6FA", as the bus has it: without bit 31.
std::string idText(std::uint32_t key)
{
    return fmt::format("0x{:X}", can::idOfKey(key));
}

class Assembler
{
public:
    Assembler(RawFile file, ProblemList& problems)
        : m_file(std::move(file))
        , m_problems(problems)
        , m_signalIndex(m_file.messages.size())
    {
    }

    Database run()
    {
        indexMessages();
        for (auto& statement : m_file.valueTypes) {
            apply(statement);
        }
        for (auto& statement : m_file.multiplexes) {
            apply(statement);
        }
        for (auto& statement : m_file.values) {
            apply(statement);
        }
        for (auto& statement : m_file.comments) {
            apply(statement);
        }
        applyAttributes();
        for (RawFile::MessageStatement& statement : m_file.messages) {
            resolveMultiplexors(statement);
            checkLayout(statement, m_problems);
            m_file.database.add(std::move(statement.message));
        }
        return std::move(m_file.database);
    }

private:
    void indexMessages()
    {
        m_broken.insert(m_file.brokenKeys.begin(), m_file.brokenKeys.end());
        for (std::size_t i = 0; i < m_file.messages.size(); ++i) {
            RawFile::MessageStatement& statement = m_file.messages[i];
            statement.message.line = m_problems.lineOf(statement.offset);
            checkId(statement);
            auto& owners = m_messages[statement.message.key];
            if (!owners.empty()) {
                const Message& first = m_file.messages[owners.front()].message;
                m_problems.add(statement.offset,
                               PACKDECK_TEXT("DbcProblem", "ID {0} already belongs to message {1} (line {2})"),
                               {idText(first.key), first.name, std::to_string(first.line)});
            }
            if (owners.size() < mostOwners) {
                owners.push_back(i);
            }
            indexSignals(i);
        }
        for (std::size_t i = 0; i < m_file.database.nodes.size(); ++i) {
            m_nodes.emplace(m_file.database.nodes[i].name, i);
        }
        for (std::size_t i = 0; i < m_file.database.environmentVariables.size(); ++i) {
            m_variables.emplace(m_file.database.environmentVariables[i].name, i);
        }
    }

    void checkId(const RawFile::MessageStatement& statement)
    {
        const std::uint32_t key = statement.message.key;
        if (!can::isExtendedKey(key) && key > highestStandardId) {
            m_problems.add(statement.offset,
                           PACKDECK_TEXT("DbcProblem", "ID {0} is no 11-bit ID; bit 31 must be set for a 29-bit one"),
                           {idText(key)});
        } else if (can::idOfKey(key) > highestExtendedId) {
            m_problems.add(statement.offset, PACKDECK_TEXT("DbcProblem", "ID {0} has more than 29 bits"),
                           {idText(key)});
        }
    }

    void indexSignals(std::size_t index)
    {
        const RawFile::MessageStatement& statement = m_file.messages[index];
        for (std::size_t i = 0; i < statement.message.signals.size(); ++i) {
            const Signal& signal = statement.message.signals[i];
            if (!m_signalIndex[index].emplace(signal.name, i).second) {
                m_problems.add(statement.signalOffsets[i],
                               PACKDECK_TEXT("DbcProblem", "message {0} has two signals named {1}"),
                               {statement.message.name, signal.name});
            }
        }
    }

    /// The messages a statement speaks of; reported when there is none.
    const std::vector<std::size_t>& messagesOf(const RawFile::Target& target)
    {
        static const std::vector<std::size_t> none;
        const auto found = m_messages.find(target.key);
        if (found != m_messages.end()) {
            return found->second;
        }
        if (!m_broken.contains(target.key)) {
            m_problems.add(target.offset, PACKDECK_TEXT("DbcProblem", "there is no message with ID {0}"),
                           {idText(target.key)});
        }
        return none;
    }

    /// The signals a statement speaks of, one a message that has its ID; reported when there is none.
    std::vector<Signal*> signalsOf(const RawFile::Target& target)
    {
        std::vector<Signal*> found;
        const auto& owners = messagesOf(target);
        for (const std::size_t index : owners) {
            const auto signal = m_signalIndex[index].find(target.name);
            if (signal != m_signalIndex[index].end()) {
                found.push_back(&m_file.messages[index].message.signals[signal->second]);
            }
        }
        if (found.empty() && !owners.empty()) {
            m_problems.add(target.offset, PACKDECK_TEXT("DbcProblem", "message {0} has no signal {1}"),
                           {m_file.messages[owners.front()].message.name, target.name});
        }
        return found;
    }

    template <typename Objects>
    auto* named(Objects& objects, const std::unordered_map<std::string, std::size_t>& index,
                const RawFile::Target& target, std::string_view sentence)
    {
        const auto found = index.find(target.name);
        if (found == index.end()) {
            m_problems.add(target.offset, sentence, {target.name});
            return static_cast<decltype(objects.data())>(nullptr);
        }
        return &objects[found->second];
    }

    Node* nodeOf(const RawFile::Target& target)
    {
        return named(m_file.database.nodes, m_nodes, target, PACKDECK_TEXT("DbcProblem", "there is no node {0}"));
    }

    EnvironmentVariable* variableOf(const RawFile::Target& target)
    {
        return named(m_file.database.environmentVariables, m_variables, target,
                     PACKDECK_TEXT("DbcProblem", "there is no environment variable {0}"));
    }

    void apply(const RawFile::ValueTypeStatement& statement)
    {
        for (Signal* signal : signalsOf(statement.target)) {
            const unsigned width = statement.type == ValueType::Float32 ? 32 : 64;
            if (statement.type != ValueType::Integer && signal->bitLength != width) {
                m_problems.add(statement.target.offset,
                               PACKDECK_TEXT("DbcProblem", "signal {0} has {1} bits; as a float it must have {2}"),
                               {signal->name, std::to_string(signal->bitLength), std::to_string(width)});
                continue;
            }
            signal->valueType = statement.type;
        }
    }

    void apply(const RawFile::MultiplexStatement& statement)
    {
        for (Signal* signal : signalsOf(statement.target)) {
            signal->multiplexing.isMultiplexed = true;
            signal->multiplexing.multiplexor = statement.multiplexor;
            signal->multiplexing.ranges = statement.ranges;
        }
    }

    void apply(RawFile::ValuesStatement& statement)
    {
        if (!statement.table.empty()) {
            const auto table = m_file.database.valueTables.find(statement.table);
            if (table == m_file.database.valueTables.end()) {
                m_problems.add(statement.target.offset, PACKDECK_TEXT("DbcProblem", "there is no value table {0}"),
                               {statement.table});
                return;
            }
            statement.values = table->second;
        }
        if (statement.target.object == RawFile::Object::EnvironmentVariable) {
            if (EnvironmentVariable* variable = variableOf(statement.target)) {
                variable->values = statement.values;
            }
            return;
        }
        for (Signal* signal : signalsOf(statement.target)) {
            signal->values = statement.values;
        }
    }

    void apply(const RawFile::CommentStatement& statement)
    {
        switch (statement.target.object) {
        case RawFile::Object::Network:
            m_file.database.comment = statement.text;
            break;
        case RawFile::Object::Node:
            if (Node* node = nodeOf(statement.target)) {
                node->comment = statement.text;
            }
            break;
        case RawFile::Object::Message:
            for (const std::size_t index : messagesOf(statement.target)) {
                m_file.messages[index].message.comment = statement.text;
            }
            break;
        case RawFile::Object::Signal:
            for (Signal* signal : signalsOf(statement.target)) {
                signal->comment = statement.text;
            }
            break;
        case RawFile::Object::EnvironmentVariable:
            if (EnvironmentVariable* variable = variableOf(statement.target)) {
                variable->comment = statement.text;
            }
            break;
        }
    }

    void applyAttributes()
    {
        if (const auto cycle = m_file.attributeDefaults.find("GenMsgCycleTime");
            cycle != m_file.attributeDefaults.end()) {
            for (RawFile::MessageStatement& statement : m_file.messages) {
                setCycleTime(statement.message, cycle->second);
            }
        }
        for (RawFile::AttributeStatement& statement : m_file.attributes) {
            wordOfEnumeration(statement.attribute);
            apply(statement);
        }
    }

    void apply(const RawFile::AttributeStatement& statement)
    {
        const Attribute& attribute = statement.attribute;
        switch (statement.target.object) {
        case RawFile::Object::Network:
            m_file.database.attributes.push_back(attribute);
            break;
        case RawFile::Object::Node:
            if (Node* node = nodeOf(statement.target)) {
                node->attributes.push_back(attribute);
            }
            break;
        case RawFile::Object::Message:
            for (const std::size_t index : messagesOf(statement.target)) {
                Message& message = m_file.messages[index].message;
                message.attributes.push_back(attribute);
                setCycleTime(message, attribute);
            }
            break;
        case RawFile::Object::Signal:
            for (Signal* signal : signalsOf(statement.target)) {
                signal->attributes.push_back(attribute);
            }
            break;
        case RawFile::Object::EnvironmentVariable:
            variableOf(statement.target);
            break;
        }
    }

    static void setCycleTime(Message& message, const Attribute& attribute)
    {
        const double* milliseconds = std::get_if<double>(&attribute.value);
        if (attribute.name != "GenMsgCycleTime" || milliseconds == nullptr) {
            return;
        }
        constexpr double longest = 1.0e9; // ms, eleven days: beyond is no cycle
        message.cycleTime.reset();
        if (*milliseconds > 0 && *milliseconds <= longest) {
            message.cycleTime = units::Duration(std::llround(*milliseconds * 1000.0));
        }
    }

    void wordOfEnumeration(Attribute& attribute) const
    {
        const auto enumeration = m_file.enumerations.find(attribute.name);
        const double* index = std::get_if<double>(&attribute.value);
        if (enumeration == m_file.enumerations.end() || index == nullptr) {
            return;
        }
        const auto& words = enumeration->second;
        if (*index >= 0 && *index < static_cast<double>(words.size())) {
            attribute.value = words[static_cast<std::size_t>(*index)];
        }
    }

    /// "m0" names no multiplexor: it means the one of its message.
    void resolveMultiplexors(RawFile::MessageStatement& statement)
    {
        auto& signals = statement.message.signals;
        const auto multiplexor = std::find_if(signals.begin(), signals.end(), [](const Signal& signal) {
            return signal.multiplexing.isMultiplexor && !signal.multiplexing.isMultiplexed;
        });
        for (std::size_t i = 0; i < signals.size(); ++i) {
            Multiplexing& multiplexing = signals[i].multiplexing;
            if (multiplexing.isMultiplexed && multiplexing.multiplexor.empty() && multiplexor != signals.end()) {
                multiplexing.multiplexor = multiplexor->name;
            }
            const auto& index = m_signalIndex[static_cast<std::size_t>(&statement - m_file.messages.data())];
            const auto selector = index.find(multiplexing.multiplexor);
            if (multiplexing.isMultiplexed && (selector == index.end() || selector->second == i)) {
                m_problems.add(statement.signalOffsets[i],
                               PACKDECK_TEXT("DbcProblem", "signal {0} is multiplexed, but message {1} has no "
                                                           "multiplexor for it"),
                               {signals[i].name, statement.message.name});
            }
        }
    }

    RawFile m_file;
    ProblemList& m_problems;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> m_messages;
    std::vector<std::unordered_map<std::string, std::size_t>> m_signalIndex; ///< a map a message
    std::unordered_map<std::string, std::size_t> m_nodes;
    std::unordered_map<std::string, std::size_t> m_variables;
    std::unordered_set<std::uint32_t> m_broken;
};

} // namespace

Database assemble(RawFile file, ProblemList& problems)
{
    return Assembler(std::move(file), problems).run();
}

} // namespace packdeck::dbc
