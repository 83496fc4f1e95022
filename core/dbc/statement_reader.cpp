// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/statement_reader.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "dbc/signal_reader.h"
#include "text/translatable.h"

namespace packdeck::dbc {

namespace {

/// CANdb++ gathers signals without a message under this ID, which is on no bus.
constexpr std::uint32_t orphanSignalsKey = 0xC0000000U;

constexpr std::uint64_t anyNumber = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint64_t anyUnsigned = std::numeric_limits<unsigned>::max();

} // namespace

StatementReader::StatementReader(std::string_view text, ProblemList& problems)
    : m_scanner(text)
    , m_reader(m_scanner, problems)
{
}

RawFile StatementReader::readAll()
{
    while (!m_scanner.atEnd()) {
        m_statementStart = m_scanner.tokenStart();
        m_reader.beginStatement();
        const bool insideMessage = (m_inMessage || m_skipSignals) && m_scanner.isIndented();
        const std::size_t start = m_scanner.tokenStart();
        const std::string_view word = m_scanner.takeIdentifier();
        const Keyword keyword = Scanner::keyword(word);
        if (keyword == Keyword::None) {
            // An unknown section is somebody's extension; anything else that is no word is a mistake.
            if (insideMessage) {
                m_reader.report(start, PACKDECK_TEXT("DbcProblem", "expected SG_ or the next statement"));
            } else if (word.empty()) {
                m_reader.report(start, PACKDECK_TEXT("DbcProblem", "expected a statement such as BO_ or SG_"));
            }
            m_inMessage = m_inMessage && insideMessage;
            m_skipSignals = m_skipSignals && insideMessage;
            m_scanner.skipToStatement();
            continue;
        }
        ++m_statements;
        if (!readStatement(keyword)) {
            if (m_reader.hasLongText()) {
                m_scanner.setPosition(m_statementStart); // its text may have swallowed the next statements
            }
            m_scanner.skipToStatement();
        }
    }
    std::erase_if(m_file.messages, [](const auto& statement) { return statement.message.key == orphanSignalsKey; });
    m_file.brokenKeys.push_back(orphanSignalsKey);
    return std::move(m_file);
}

bool StatementReader::readStatement(Keyword keyword)
{
    if (keyword == Keyword::Signal) {
        return readSignal();
    }
    m_inMessage = false;
    m_skipSignals = false;
    switch (keyword) {
    case Keyword::Version:
        return readVersion();
    case Keyword::NewSymbols:
        return readNewSymbols();
    case Keyword::BitTiming:
        return readBitTiming();
    case Keyword::Nodes:
        return readNodes();
    case Keyword::Message:
        return readMessage();
    case Keyword::EnvironmentVariable:
        return readEnvironmentVariable();
    case Keyword::Comment:
        return readComment();
    case Keyword::AttributeDefinition:
        return readAttributeDefinition();
    case Keyword::AttributeDefault:
        return readAttributeDefault();
    case Keyword::Attribute:
        return readAttribute();
    case Keyword::Values:
        return readValues();
    case Keyword::ValueTable:
        return readValueTable();
    case Keyword::SignalValueType:
        return readSignalValueType();
    case Keyword::MultiplexValues:
        return readMultiplexValues();
    case Keyword::None:
    case Keyword::Signal:
    case Keyword::Skipped:
        break;
    }
    return false; // nothing to report: what follows is passed over
}

bool StatementReader::readVersion()
{
    return m_reader.expectText(m_file.database.version, PACKDECK_TEXT("DbcProblem", "expected the version in quotes"));
}

bool StatementReader::readNewSymbols()
{
    m_scanner.take(':');
    // The symbols are keywords too: what tells them from statements is that they stand alone on their lines.
    while (true) {
        const std::size_t before = m_scanner.position();
        if (m_scanner.takeIdentifier().empty()) {
            return true;
        }
        if (m_scanner.onSameLine()) {
            m_scanner.setPosition(before);
            return true;
        }
    }
}

bool StatementReader::readBitTiming()
{
    while (m_scanner.onSameLine() &&
           (m_scanner.takeUnsigned() || m_scanner.take(':') || m_scanner.take(',') || m_scanner.take(';'))) {
    }
    return true;
}

bool StatementReader::readNodes()
{
    if (!m_reader.expect(':', PACKDECK_TEXT("DbcProblem", "expected ':' after BU_"))) {
        return false;
    }
    while (Scanner::keyword(m_scanner.peekIdentifier()) == Keyword::None) {
        const std::string_view name = m_scanner.takeIdentifier();
        if (name.empty()) {
            return m_scanner.onSameLine() ? m_reader.fail(PACKDECK_TEXT("DbcProblem", "expected the name of a node"))
                                          : true;
        }
        m_file.database.nodes.push_back({std::string(name), {}, {}});
        m_scanner.take(',');
    }
    return true;
}

bool StatementReader::readMessage()
{
    RawFile::MessageStatement statement;
    Message& message = statement.message;
    statement.offset = m_statementStart;
    std::uint64_t length = 0;
    const bool hasKey = m_reader.expectKey(message.key);
    if (!hasKey ||
        !m_reader.expectName(message.name, PACKDECK_TEXT("DbcProblem", "expected the message name after the ID")) ||
        !m_reader.expect(':', PACKDECK_TEXT("DbcProblem", "expected ':' after the message name")) ||
        !m_reader.expectUnsigned(length, anyUnsigned,
                                 PACKDECK_TEXT("DbcProblem", "expected the message length in bytes"))) {
        if (hasKey) {
            m_file.brokenKeys.push_back(message.key);
        }
        m_skipSignals = true;
        return false;
    }
    message.length = static_cast<unsigned>(length);
    if (m_scanner.onSameLine() && Scanner::keyword(m_scanner.peekIdentifier()) == Keyword::None) {
        message.sender = m_scanner.takeIdentifier();
    }
    if (message.sender.empty()) {
        m_reader.fail(
            PACKDECK_TEXT("DbcProblem", "expected the sender after the message length")); // the message is kept
    }
    if (message.sender == "Vector__XXX") {
        message.sender.clear();
    }
    m_file.messages.push_back(std::move(statement));
    m_inMessage = true;
    return true;
}

bool StatementReader::readSignal()
{
    if (m_skipSignals) {
        return false;
    }
    if (!m_inMessage) {
        m_skipSignals = true;
        m_reader.report(m_statementStart,
                        PACKDECK_TEXT("DbcProblem", "this SG_ belongs to no message: expected a BO_ before it"));
        return false;
    }
    const std::size_t offset = m_scanner.tokenStart();
    Signal signal;
    if (!dbc::readSignal(m_reader, signal)) {
        return false;
    }
    RawFile::MessageStatement& owner = m_file.messages.back();
    owner.message.signals.push_back(std::move(signal));
    owner.signalOffsets.push_back(offset);
    return true;
}

bool StatementReader::readEnvironmentVariable()
{
    EnvironmentVariable variable;
    std::uint64_t type = 0;
    if (!m_reader.expectName(variable.name,
                             PACKDECK_TEXT("DbcProblem", "expected the name of the environment variable")) ||
        !m_reader.expect(':', PACKDECK_TEXT("DbcProblem", "expected ':' after the name of the environment variable")) ||
        !m_reader.expectUnsigned(type, anyNumber,
                                 PACKDECK_TEXT("DbcProblem", "expected the type of the environment variable")) ||
        !m_reader.expect('[', PACKDECK_TEXT("DbcProblem", "expected '[' before the minimum")) ||
        !m_reader.expectNumber(variable.minimum, PACKDECK_TEXT("DbcProblem", "expected the minimum")) ||
        !m_reader.expect('|', PACKDECK_TEXT("DbcProblem", "expected '|' after the minimum")) ||
        !m_reader.expectNumber(variable.maximum, PACKDECK_TEXT("DbcProblem", "expected the maximum")) ||
        !m_reader.expect(']', PACKDECK_TEXT("DbcProblem", "expected ']' after the maximum")) ||
        !m_reader.expectText(variable.unit, PACKDECK_TEXT("DbcProblem", "expected the unit in quotes")) ||
        !m_reader.expectNumber(variable.initial, PACKDECK_TEXT("DbcProblem", "expected the initial value"))) {
        return false;
    }
    // What is left, its number, access type and nodes, says nothing about a bus.
    while (m_scanner.onSameLine() &&
           (m_scanner.takeUnsigned() || m_scanner.take(',') || !m_scanner.takeIdentifier().empty())) {
    }
    if (!m_reader.expectEnd(PACKDECK_TEXT("DbcProblem", "expected ';' after the environment variable"))) {
        return false;
    }
    m_file.database.environmentVariables.push_back(std::move(variable));
    return true;
}

bool StatementReader::readTarget(RawFile::Target& target)
{
    using Object = RawFile::Object;
    target.offset = m_statementStart;
    const std::string_view word = m_scanner.peekIdentifier();
    if (word == "BU_" || word == "EV_") {
        m_scanner.takeIdentifier();
        target.object = word == "BU_" ? Object::Node : Object::EnvironmentVariable;
        return m_reader.expectName(
            target.name, word == "BU_" ? PACKDECK_TEXT("DbcProblem", "expected the name of a node")
                                       : PACKDECK_TEXT("DbcProblem", "expected the name of an environment variable"));
    }
    if (word == "BO_" || word == "SG_") {
        m_scanner.takeIdentifier();
        target.object = word == "BO_" ? Object::Message : Object::Signal;
        return m_reader.expectKey(target.key) &&
               (word == "BO_" ||
                m_reader.expectName(target.name, PACKDECK_TEXT("DbcProblem", "expected the signal name after the ID")));
    }
    target.object = Object::Network;
    return true;
}

bool StatementReader::readComment()
{
    RawFile::CommentStatement statement;
    if (!readTarget(statement.target) ||
        !m_reader.expectText(statement.text, PACKDECK_TEXT("DbcProblem", "expected the comment in quotes")) ||
        !m_reader.expectEnd(PACKDECK_TEXT("DbcProblem", "expected ';' after the comment"))) {
        return false;
    }
    m_file.comments.push_back(std::move(statement));
    return true;
}

bool StatementReader::readAttributeDefinition()
{
    const std::string_view object = m_scanner.peekIdentifier();
    if (object == "BU_" || object == "BO_" || object == "SG_" || object == "EV_") {
        m_scanner.takeIdentifier(); // an attribute's name is enough to know it by
    }
    std::string name;
    std::vector<std::string> words;
    if (!m_reader.expectText(name, PACKDECK_TEXT("DbcProblem", "expected the attribute name in quotes"))) {
        return false;
    }
    const std::string_view type = m_scanner.peekIdentifier();
    if (type != "INT" && type != "HEX" && type != "FLOAT" && type != "STRING" && type != "ENUM") {
        return m_reader.fail(
            PACKDECK_TEXT("DbcProblem", "expected an attribute type: INT, HEX, FLOAT, STRING or ENUM"));
    }
    m_scanner.takeIdentifier();
    if (type == "ENUM") {
        do {
            std::string word;
            if (!m_reader.expectText(word,
                                     PACKDECK_TEXT("DbcProblem", "expected a word of the enumeration in quotes"))) {
                return false;
            }
            words.push_back(std::move(word));
        } while (m_scanner.take(','));
    }
    while (m_scanner.takeNumber()) { // the range, which may be missing
    }
    if (!m_reader.expectEnd(PACKDECK_TEXT("DbcProblem", "expected ';' after the attribute definition"))) {
        return false;
    }
    m_file.enumerations.insert_or_assign(std::move(name), std::move(words));
    return true;
}

bool StatementReader::readAttributeDefault()
{
    Attribute attribute;
    if (!m_reader.expectText(attribute.name, PACKDECK_TEXT("DbcProblem", "expected the attribute name in quotes")) ||
        !expectAttributeValue(attribute)) {
        return false;
    }
    std::string name = attribute.name;
    m_file.attributeDefaults.insert_or_assign(std::move(name), std::move(attribute));
    return true;
}

bool StatementReader::readAttribute()
{
    RawFile::AttributeStatement statement;
    if (!m_reader.expectText(statement.attribute.name,
                             PACKDECK_TEXT("DbcProblem", "expected the attribute name in quotes")) ||
        !readTarget(statement.target) || !expectAttributeValue(statement.attribute)) {
        return false;
    }
    m_file.attributes.push_back(std::move(statement));
    return true;
}

bool StatementReader::readValues()
{
    RawFile::ValuesStatement statement;
    statement.target.offset = m_statementStart;
    if (const std::string_view variable = m_scanner.takeIdentifier(); !variable.empty()) {
        statement.target.object = RawFile::Object::EnvironmentVariable;
        statement.target.name = variable;
    } else {
        statement.target.object = RawFile::Object::Signal;
        if (!m_reader.expectKey(statement.target.key) ||
            !m_reader.expectName(statement.target.name,
                                 PACKDECK_TEXT("DbcProblem", "expected the signal name after the ID"))) {
            return false;
        }
    }
    if (const std::string_view table = m_scanner.takeIdentifier(); !table.empty()) {
        statement.table = table;
        if (!m_reader.expectEnd(PACKDECK_TEXT("DbcProblem", "expected ';' after the name of the value table"))) {
            return false;
        }
    } else if (!readValueDescriptions(statement.values)) {
        return false;
    }
    m_file.values.push_back(std::move(statement));
    return true;
}

bool StatementReader::readValueTable()
{
    std::string name;
    std::vector<ValueDescription> values;
    if (!m_reader.expectName(name, PACKDECK_TEXT("DbcProblem", "expected the name of the value table")) ||
        !readValueDescriptions(values)) {
        return false;
    }
    m_file.database.valueTables.insert_or_assign(std::move(name), std::move(values));
    return true;
}

bool StatementReader::readValueDescriptions(std::vector<ValueDescription>& values)
{
    while (!m_scanner.take(';')) {
        double number = 0.0;
        ValueDescription value;
        if (!m_reader.expectNumber(number,
                                   PACKDECK_TEXT("DbcProblem", "expected a value, or ';' at the end of the values")) ||
            !m_reader.expectText(value.text, PACKDECK_TEXT("DbcProblem", "expected the word of the value in quotes"))) {
            return false;
        }
        constexpr double limit = 9223372036854775808.0; // 2^63
        if (number >= -limit && number < limit) {
            value.value = static_cast<std::int64_t>(number);
        } else { // the upper half of an unsigned 64-bit signal is its bit pattern, like SignalCodec::raw()
            value.value = number >= limit && number < 2 * limit
                              ? static_cast<std::int64_t>(static_cast<std::uint64_t>(number))
                              : (number < 0 ? std::numeric_limits<std::int64_t>::min() : -1);
        }
        values.push_back(std::move(value));
    }
    return true;
}

bool StatementReader::readSignalValueType()
{
    RawFile::ValueTypeStatement statement;
    statement.target.offset = m_statementStart;
    statement.target.object = RawFile::Object::Signal;
    std::uint64_t type = 0;
    if (!m_reader.expectKey(statement.target.key) ||
        !m_reader.expectName(statement.target.name,
                             PACKDECK_TEXT("DbcProblem", "expected the signal name after the ID"))) {
        return false;
    }
    m_scanner.take(':'); // older files leave it out
    if (!m_reader.expectUnsigned(type, 2,
                                 PACKDECK_TEXT("DbcProblem", "expected 0 (integer), 1 (float) or 2 (double)")) ||
        !m_reader.expectEnd(PACKDECK_TEXT("DbcProblem", "expected ';' after the value type"))) {
        return false;
    }
    statement.type = type == 0 ? ValueType::Integer : (type == 1 ? ValueType::Float32 : ValueType::Float64);
    m_file.valueTypes.push_back(std::move(statement));
    return true;
}

bool StatementReader::readMultiplexValues()
{
    RawFile::MultiplexStatement statement;
    statement.target.offset = m_statementStart;
    statement.target.object = RawFile::Object::Signal;
    if (!m_reader.expectKey(statement.target.key) ||
        !m_reader.expectName(statement.target.name,
                             PACKDECK_TEXT("DbcProblem", "expected the signal name after the ID")) ||
        !m_reader.expectName(statement.multiplexor,
                             PACKDECK_TEXT("DbcProblem", "expected the name of the multiplexor"))) {
        return false;
    }
    do {
        MultiplexRange range;
        if (!readRange(range)) {
            return false;
        }
        statement.ranges.push_back(range);
    } while (m_scanner.take(','));
    if (!m_reader.expectEnd(PACKDECK_TEXT("DbcProblem", "expected ',' or ';' after the multiplexor values"))) {
        return false;
    }
    m_file.multiplexes.push_back(std::move(statement));
    return true;
}

bool StatementReader::readRange(MultiplexRange& range)
{
    constexpr std::string_view sentence = PACKDECK_TEXT("DbcProblem", "expected a range of multiplexor values, as 0-3");
    if (!m_reader.expectUnsigned(range.first, anyNumber, sentence) || !m_reader.expect('-', sentence) ||
        !m_reader.expectUnsigned(range.last, anyNumber, sentence)) {
        return false;
    }
    if (range.last < range.first) {
        std::swap(range.first, range.last);
    }
    return true;
}

bool StatementReader::expectAttributeValue(Attribute& attribute)
{
    if (const auto number = m_scanner.takeNumber()) {
        attribute.value = *number;
    } else {
        std::string text;
        if (!m_reader.expectText(text, PACKDECK_TEXT("DbcProblem", "expected the value of the attribute"))) {
            return false;
        }
        attribute.value = std::move(text);
    }
    return m_reader.expectEnd(PACKDECK_TEXT("DbcProblem", "expected ';' after the value of the attribute"));
}

} // namespace packdeck::dbc
