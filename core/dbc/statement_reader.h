// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "dbc/problem_list.h"
#include "dbc/raw_file.h"
#include "dbc/scanner.h"
#include "dbc/token_reader.h"

namespace packdeck::dbc {

/// The grammar: reads one statement after the other; a bad one becomes a problem and the next is read.
class StatementReader
{
public:
    StatementReader(std::string_view text, ProblemList& problems);

    [[nodiscard]] RawFile readAll();

    /// How many began with a keyword.
    [[nodiscard]] std::size_t statements() const { return m_statements; }

private:
    /// Each reads what follows its keyword, and has reported why when it returns false.
    bool readStatement(Keyword keyword);
    bool readVersion();
    bool readNewSymbols();
    bool readBitTiming();
    bool readNodes();
    bool readMessage();
    bool readSignal();
    bool readEnvironmentVariable();
    bool readComment();
    bool readAttributeDefinition();
    bool readAttributeDefault();
    bool readAttribute();
    bool readValues();
    bool readValueTable();
    bool readSignalValueType();
    bool readMultiplexValues();

    bool readTarget(RawFile::Target& target);
    bool readValueDescriptions(std::vector<ValueDescription>& values);
    bool readRange(MultiplexRange& range);
    bool expectAttributeValue(Attribute& attribute);

    Scanner m_scanner;
    TokenReader m_reader;
    RawFile m_file;
    std::size_t m_statements = 0;
    std::size_t m_statementStart = 0;
    bool m_inMessage = false;   ///< SG_ belongs to the last message
    bool m_skipSignals = false; ///< the BO_ before was bad: its SG_ are passed over without a word
};

} // namespace packdeck::dbc
