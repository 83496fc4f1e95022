// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/token_reader.h"

#include <limits>
#include <utility>

#include "dbc/text_encoding.h"
#include "text/translatable.h"

namespace packdeck::dbc {

TokenReader::TokenReader(Scanner& scanner, ProblemList& problems)
    : m_scanner(scanner)
    , m_problems(problems)
{
}

void TokenReader::report(std::size_t offset, std::string_view sentence)
{
    m_problems.add(offset, sentence);
}

bool TokenReader::fail(std::string_view sentence)
{
    if (m_longText && m_scanner.hasStatement(m_longText->opening, m_longText->opening + m_longText->inside.size())) {
        m_problems.add(m_longText->opening,
                       PACKDECK_TEXT("DbcProblem", "expected '\"' at the end of the text that begins here"));
    } else {
        m_problems.add(m_scanner.errorPosition(), sentence);
    }
    return false;
}

bool TokenReader::expect(char punctuation, std::string_view sentence)
{
    return m_scanner.take(punctuation) || fail(sentence);
}

bool TokenReader::expectEnd(std::string_view sentence)
{
    return expect(';', sentence);
}

bool TokenReader::expectName(std::string& name, std::string_view sentence)
{
    name = m_scanner.takeIdentifier();
    return !name.empty() || fail(sentence);
}

bool TokenReader::expectUnsigned(std::uint64_t& number, std::uint64_t largest, std::string_view sentence)
{
    const std::size_t before = m_scanner.position();
    const auto taken = m_scanner.takeUnsigned();
    if (!taken || *taken > largest) {
        m_scanner.setPosition(before);
        return fail(sentence);
    }
    number = *taken;
    return true;
}

bool TokenReader::expectKey(std::uint32_t& key)
{
    std::uint64_t number = 0;
    if (!expectUnsigned(number, std::numeric_limits<std::uint32_t>::max(),
                        PACKDECK_TEXT("DbcProblem", "expected a CAN ID in decimal"))) {
        return false;
    }
    key = static_cast<std::uint32_t>(number);
    return true;
}

bool TokenReader::expectNumber(double& number, std::string_view sentence)
{
    const auto taken = m_scanner.takeNumber();
    number = taken.value_or(0.0);
    return taken.has_value() || fail(sentence);
}

bool TokenReader::expectText(std::string& text, std::string_view sentence)
{
    const auto taken = m_scanner.takeText();
    if (!taken) {
        return fail(m_scanner.isNext('"') ? PACKDECK_TEXT("DbcProblem", "expected '\"' at the end of this text")
                                          : sentence);
    }
    if (!m_longText && taken->inside.find_first_of("\r\n") != std::string_view::npos) {
        m_longText = taken;
    }
    text = toUtf8(unescaped(taken->inside));
    return true;
}

} // namespace packdeck::dbc
