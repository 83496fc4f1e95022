// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "params/parameter.h"
#include "text/error.h"

namespace packdeck::params {

/// A condition over parameters in raw counts, as metadata files write it:
///   critCellUnderVoltage + 10 <= warningCellUnderVoltage
///   numCMUNodes <= 27 or nodeID + 8 * (numCMUNodes - 27) < 0x6DF
///   increasing(cellSocLookupTable, cellSocLookupTableLength)
/// Operators: or, and, < <= > >= == !=, + -, * / %; functions of the first n elements: sum, min, max, increasing.
class Expression
{
public:
    /// Position of a parameter by its name; nothing for an unknown one.
    using Resolve = std::function<std::optional<std::size_t>(std::string_view name)>;

    /// Value of a parameter by its position; null when it is not known.
    using Lookup = std::function<const RawValue*(std::size_t parameter)>;

    /// The error says what was expected at which column.
    [[nodiscard]] static Result<Expression> parse(std::string_view text, const Resolve& resolve);

    /// Whether the condition holds; nothing when a value it needs is unknown, or there is nothing to divide by.
    [[nodiscard]] std::optional<bool> holds(const Lookup& lookup) const;

    /// The parameters it speaks of, without repetition, in order of appearance.
    [[nodiscard]] const std::vector<std::size_t>& parameters() const { return m_parameters; }

private:
    friend class ExpressionParser;

    enum class Op : std::uint8_t {
        Number,
        Parameter,
        Or,
        And,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Equal,
        NotEqual,
        Add,
        Subtract,
        Multiply,
        Divide,
        Modulo,
        Sum,
        Minimum,
        Maximum,
        Increasing,
    };

    struct Step
    {
        Op op = Op::Number;
        double number = 0.0;
        std::size_t parameter = 0;
    };

    [[nodiscard]] static std::optional<double> reduce(Op op, const RawValue& values, double count);
    [[nodiscard]] static std::optional<double> combine(Op op, double a, double b);

    std::vector<Step> m_steps; ///< postfix
    std::vector<std::size_t> m_parameters;
};

} // namespace packdeck::params
