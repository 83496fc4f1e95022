// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/expression.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace packdeck::params {

/// Recursive descent into postfix; the first problem ends it.
class ExpressionParser
{
public:
    using Op = Expression::Op;

    ExpressionParser(std::string_view text, const Expression::Resolve& resolve)
        : m_text(text)
        , m_resolve(resolve)
    {
    }

    Result<Expression> parse()
    {
        level(0);
        skipBlanks();
        if (m_problem.empty() && m_at != m_text.size()) {
            expected("an operator or the end");
        }
        if (!m_problem.empty()) {
            return failure(ErrorId::ParameterMetadata, {std::string(m_text), m_problem});
        }
        return std::move(m_result);
    }

private:
    struct Operator
    {
        std::string_view sign;
        Op op;
    };

    // Loosest first. Within a level the longer sign stands before its own beginning.
    static constexpr std::size_t levels = 5;

    static constexpr int deepestNesting = 64;

    static std::vector<Operator> operators(std::size_t level)
    {
        switch (level) {
        case 0:
            return {{"or", Op::Or}};
        case 1:
            return {{"and", Op::And}};
        case 2:
            return {{"<=", Op::LessOrEqual}, {">=", Op::GreaterOrEqual}, {"==", Op::Equal}, {"!=", Op::NotEqual},
                    {"<", Op::Less},         {">", Op::Greater}};
        case 3:
            return {{"+", Op::Add}, {"-", Op::Subtract}};
        default:
            return {{"*", Op::Multiply}, {"/", Op::Divide}, {"%", Op::Modulo}};
        }
    }

    void level(std::size_t number)
    {
        if (number == levels) {
            primary();
            return;
        }
        level(number + 1);
        while (m_problem.empty()) {
            const auto op = takeOperator(number);
            if (!op) {
                return;
            }
            level(number + 1);
            m_result.m_steps.push_back({*op, 0.0, 0});
        }
    }

    std::optional<Op> takeOperator(std::size_t number)
    {
        skipBlanks();
        for (const Operator& candidate : operators(number)) {
            if (m_text.substr(m_at, candidate.sign.size()) == candidate.sign) {
                m_at += candidate.sign.size();
                return candidate.op;
            }
        }
        return std::nullopt;
    }

    void primary()
    {
        skipBlanks();
        if (take('(')) {
            if (++m_depth > deepestNesting) {
                expected("fewer brackets within each other");
                return;
            }
            level(0);
            --m_depth;
            if (m_problem.empty() && !take(')')) {
                expected("\")\"");
            }
        } else if (m_at < m_text.size() && std::isdigit(static_cast<unsigned char>(m_text[m_at])) != 0) {
            number();
        } else {
            nameOrFunction();
        }
    }

    void number()
    {
        const bool hex = m_text.substr(m_at, 2) == "0x";
        m_at += hex ? 2 : 0;
        std::uint32_t value = 0;
        const auto result = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), value, hex ? 16 : 10);
        if (result.ec != std::errc()) {
            expected("a whole number");
            return;
        }
        m_at = static_cast<std::size_t>(result.ptr - m_text.data());
        m_result.m_steps.push_back({Op::Number, static_cast<double>(value), 0});
    }

    void nameOrFunction()
    {
        static constexpr auto functions = std::to_array<Operator>(
            {{"sum", Op::Sum}, {"min", Op::Minimum}, {"max", Op::Maximum}, {"increasing", Op::Increasing}});
        const std::string_view name = word();
        if (name.empty()) {
            expected("a number, a parameter or \"(\"");
            return;
        }
        if (!take('(')) {
            if (const auto parameter = find(name)) {
                m_result.m_steps.push_back({Op::Parameter, 0.0, *parameter});
            }
            return;
        }
        const auto* const function =
            std::find_if(functions.begin(), functions.end(), [name](const Operator& o) { return o.sign == name; });
        if (function == functions.end()) {
            expected("sum, min, max or increasing");
            return;
        }
        const auto array = find(word());
        if (!array) {
            return;
        }
        if (!take(',')) {
            expected("\",\" and how many elements");
            return;
        }
        level(0);
        if (m_problem.empty() && !take(')')) {
            expected("\")\"");
            return;
        }
        m_result.m_steps.push_back({function->op, 0.0, *array});
    }

    std::string_view word()
    {
        skipBlanks();
        const std::size_t start = m_at;
        while (m_at < m_text.size() && std::isalnum(static_cast<unsigned char>(m_text[m_at])) != 0) {
            ++m_at;
        }
        return m_text.substr(start, m_at - start);
    }

    std::optional<std::size_t> find(std::string_view name)
    {
        const auto parameter = m_resolve(name);
        if (!parameter) {
            expected(fmt::format("a parameter, not \"{}\"", name));
            return std::nullopt;
        }
        auto& known = m_result.m_parameters;
        if (std::find(known.begin(), known.end(), *parameter) == known.end()) {
            known.push_back(*parameter);
        }
        return parameter;
    }

    bool take(char c)
    {
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == c) {
            ++m_at;
            return true;
        }
        return false;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ') {
            ++m_at;
        }
    }

    void expected(std::string_view what)
    {
        if (m_problem.empty()) {
            m_problem = fmt::format("column {}: expected {}", m_at + 1, what);
        }
    }

    std::string_view m_text;
    const Expression::Resolve& m_resolve;
    Expression m_result;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::string m_problem;
};

Result<Expression> Expression::parse(std::string_view text, const Resolve& resolve)
{
    return ExpressionParser(text, resolve).parse();
}

std::optional<bool> Expression::holds(const Lookup& lookup) const
{
    std::vector<double> stack;
    for (const Step& step : m_steps) {
        if (step.op == Op::Number) {
            stack.push_back(step.number);
            continue;
        }
        if (step.op == Op::Parameter || step.op >= Op::Sum) {
            const RawValue* const value = lookup(step.parameter);
            if (value == nullptr || value->empty()) {
                return std::nullopt;
            }
            if (step.op == Op::Parameter) {
                stack.push_back(static_cast<double>(value->front()));
                continue;
            }
            const auto reduced = reduce(step.op, *value, stack.back());
            if (!reduced) {
                return std::nullopt;
            }
            stack.back() = *reduced;
            continue;
        }
        const double b = stack.back();
        stack.pop_back();
        const auto combined = combine(step.op, stack.back(), b);
        if (!combined) {
            return std::nullopt;
        }
        stack.back() = *combined;
    }
    return !stack.empty() && stack.back() != 0.0;
}

std::optional<double> Expression::reduce(Op op, const RawValue& values, double count)
{
    // More elements than there are: all of them. That the count itself is out of range is another rule's matter.
    const auto used = static_cast<std::size_t>(std::clamp(count, 0.0, static_cast<double>(values.size())));
    const auto end = values.begin() + static_cast<std::ptrdiff_t>(used);
    if (used == 0) {
        return std::nullopt;
    }
    switch (op) {
    case Op::Sum: {
        double sum = 0.0;
        std::for_each(values.begin(), end, [&sum](std::int64_t v) { sum += static_cast<double>(v); });
        return sum;
    }
    case Op::Minimum:
        return static_cast<double>(*std::min_element(values.begin(), end));
    case Op::Maximum:
        return static_cast<double>(*std::max_element(values.begin(), end));
    default:
        return std::adjacent_find(values.begin(), end, std::greater_equal<>()) == end ? 1.0 : 0.0;
    }
}

std::optional<double> Expression::combine(Op op, double a, double b)
{
    switch (op) {
    case Op::Or:
        return a != 0.0 || b != 0.0 ? 1.0 : 0.0;
    case Op::And:
        return a != 0.0 && b != 0.0 ? 1.0 : 0.0;
    case Op::Less:
        return a < b ? 1.0 : 0.0;
    case Op::LessOrEqual:
        return a <= b ? 1.0 : 0.0;
    case Op::Greater:
        return a > b ? 1.0 : 0.0;
    case Op::GreaterOrEqual:
        return a >= b ? 1.0 : 0.0;
    case Op::Equal:
        return a == b ? 1.0 : 0.0;
    case Op::NotEqual:
        return a != b ? 1.0 : 0.0;
    case Op::Add:
        return a + b;
    case Op::Subtract:
        return a - b;
    case Op::Multiply:
        return a * b;
    case Op::Divide:
        return b == 0.0 ? std::nullopt : std::optional(a / b);
    case Op::Modulo:
        return b == 0.0 ? std::nullopt : std::optional(std::fmod(a, b));
    default:
        return std::nullopt;
    }
}

} // namespace packdeck::params
