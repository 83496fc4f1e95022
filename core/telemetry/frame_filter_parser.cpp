// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The grammar of FrameFilter: text to nodes.
//
//     filter = all { "or" all }        all = one { ["and"] one }        one = "not" one | "(" filter ")" | term
//     term   = word [ operator word ]

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "telemetry/frame_filter.h"
#include "telemetry/frame_filter_node.h"
#include "text/translatable.h"

namespace packdeck::telemetry {

namespace {

using Node = FrameFilter::Node;
using Problem = FrameFilter::Problem;
using NodePtr = std::shared_ptr<const Node>;
using Parsed = tl::expected<NodePtr, Problem>;

constexpr int deepest = 64; // nested parentheses and nots: a pasted text must not fill the stack
constexpr std::size_t mostTerms = 256;
constexpr std::string_view rangeMark = "..";

enum class TokenKind : std::uint8_t { End, Word, Quoted, Operator, Open, Close };

struct Token
{
    TokenKind kind = TokenKind::End;
    std::string text;
    std::size_t column = 1;
};

tl::unexpected<Problem> wrong(std::size_t column, std::string_view sentence, std::vector<std::string> arguments = {})
{
    return tl::unexpected<Problem>(Problem{column, sentence, std::move(arguments)});
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isOperatorSign(char c)
{
    return c == ':' || c == '=' || c == '<' || c == '>' || c == '!';
}

tl::expected<std::vector<Token>, Problem> tokens(std::string_view text)
{
    std::vector<Token> found;
    std::size_t at = 0;
    while (at < text.size()) {
        const char c = text[at];
        const std::size_t column = at + 1;
        if (isSpace(c)) {
            ++at;
        } else if (c == '(' || c == ')') {
            found.push_back({c == '(' ? TokenKind::Open : TokenKind::Close, std::string(1, c), column});
            ++at;
        } else if (c == '"') {
            const std::size_t end = text.find('"', at + 1);
            if (end == std::string_view::npos) {
                return wrong(column, PACKDECK_TEXT("FrameFilter", "this quote is not closed"));
            }
            found.push_back({TokenKind::Quoted, std::string(text.substr(at + 1, end - at - 1)), column});
            at = end + 1;
        } else if (isOperatorSign(c)) {
            const bool two = at + 1 < text.size() && text[at + 1] == '=' && c != ':' && c != '=';
            if (c == '!' && !two) {
                return wrong(column, PACKDECK_TEXT("FrameFilter", "\"!\" stands in \"!=\" only; say \"not\""));
            }
            found.push_back({TokenKind::Operator, std::string(text.substr(at, two ? 2 : 1)), column});
            at += two ? 2 : 1;
        } else {
            const std::size_t start = at;
            while (at < text.size() && !isSpace(text[at]) && !isOperatorSign(text[at]) && text[at] != '(' &&
                   text[at] != ')' && text[at] != '"') {
                ++at;
            }
            found.push_back({TokenKind::Word, std::string(text.substr(start, at - start)), column});
        }
    }
    found.push_back({TokenKind::End, {}, text.size() + 1});
    return found;
}

enum class Base : std::uint8_t { Decimal, Hexadecimal };

std::optional<double> number(std::string_view text, Base base)
{
    const bool hasPrefix = text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
    const char* const end = text.data() + text.size();
    if (hasPrefix || base == Base::Hexadecimal) {
        std::uint64_t value = 0;
        const auto parsed = std::from_chars(text.data() + (hasPrefix ? 2 : 0), end, value, 16);
        return !text.empty() && parsed.ec == std::errc() && parsed.ptr == end
                   ? std::optional(static_cast<double>(value))
                   : std::nullopt;
    }
    double value = 0.0;
    const char* const begin = text.data() + (text.size() > 1 && text[0] == '+' ? 1 : 0);
    const auto parsed = std::from_chars(begin, end, value);
    return parsed.ec == std::errc() && parsed.ptr == end && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// What operator and text accept; nothing when the text holds no number.
std::optional<NumberRange> range(std::string_view sign, std::string_view text, Base base)
{
    NumberRange range;
    const std::size_t mark = text.find(rangeMark);
    const bool isEqual = sign == ":" || sign == "=" || sign == "!=";
    if (isEqual && mark != std::string_view::npos) {
        const std::string_view low = text.substr(0, mark);
        const std::string_view high = text.substr(mark + rangeMark.size());
        const auto from = number(low, base);
        const auto to = number(high, base);
        if ((low.empty() && high.empty()) || (!low.empty() && !from) || (!high.empty() && !to)) {
            return std::nullopt;
        }
        range.lowest = from.value_or(range.lowest);
        range.highest = to.value_or(range.highest);
    } else {
        const auto value = number(text, base);
        if (!value) {
            return std::nullopt;
        }
        if (isEqual) {
            range.lowest = range.highest = *value;
        } else if (sign.front() == '>') {
            range.lowest = *value;
            range.lowestIsOpen = sign == ">";
        } else {
            range.highest = *value;
            range.highestIsOpen = sign == "<";
        }
    }
    range.isInverted = sign == "!=";
    return range;
}

struct State
{
    std::string_view word;
    Node::Kind kind;
};

constexpr std::array states{State{"tx", Node::Kind::Sent},
                            State{"rx", Node::Kind::Received},
                            State{"extended", Node::Kind::Extended},
                            State{"unknown", Node::Kind::Unknown},
                            State{"contested", Node::Kind::Contested},
                            State{"wronglength", Node::Kind::WrongLength}};

struct Field
{
    std::string_view word;
    Node::Kind number; ///< with a number after it; Text: it takes none
    Node::Kind text;   ///< with a text after it; Text: it takes none
    Base base = Base::Decimal;
};

constexpr std::array fields{Field{"id", Node::Kind::Id, Node::Kind::Text, Base::Hexadecimal},
                            Field{"name", Node::Kind::Text, Node::Kind::Name},
                            Field{"signal", Node::Kind::Text, Node::Kind::SignalName},
                            Field{"value", Node::Kind::AnyValue, Node::Kind::AnyWord},
                            Field{"bus", Node::Kind::Bus, Node::Kind::Text},
                            Field{"len", Node::Kind::Length, Node::Kind::Text},
                            Field{"length", Node::Kind::Length, Node::Kind::Text}};

/// The number in "byte3".
std::optional<unsigned> bytePosition(std::string_view name)
{
    constexpr std::string_view prefix = "byte";
    const bool fits = name.size() == prefix.size() + 1 && name.substr(0, prefix.size()) == prefix;
    const char digit = fits ? name.back() : ' ';
    return digit >= '0' && digit <= '7' ? std::optional(static_cast<unsigned>(digit - '0')) : std::nullopt;
}

/// "01 ?? FF": pattern and mask. False when it is none.
bool readPattern(std::string_view text, Node& node)
{
    std::string digits;
    for (const char c : text) {
        if (!isSpace(c)) {
            digits += c;
        }
    }
    constexpr std::size_t mostDigits = 16;
    if (digits.empty() || digits.size() % 2 != 0 || digits.size() > mostDigits) {
        return false;
    }
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const std::string_view pair = std::string_view(digits).substr(i, 2);
        const auto shift = static_cast<unsigned>(i / 2 * 8);
        if (pair != "??") {
            const auto value = number(pair, Base::Hexadecimal);
            if (!value) {
                return false;
            }
            node.pattern |= static_cast<std::uint64_t>(*value) << shift;
            node.mask |= std::uint64_t{0xFF} << shift;
        }
    }
    node.position = static_cast<unsigned>(digits.size() / 2);
    return true;
}

class Parser
{
public:
    explicit Parser(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    Parsed whole()
    {
        if (peek().kind == TokenKind::End) {
            return NodePtr();
        }
        Parsed node = alternatives(0);
        if (node && peek().kind != TokenKind::End) {
            return wrong(peek().column, PACKDECK_TEXT("FrameFilter", "\"{0}\" is not expected here"), {peek().text});
        }
        return node;
    }

private:
    [[nodiscard]] const Token& peek() const { return m_tokens[m_at]; }

    const Token& next() { return m_tokens[m_at < m_tokens.size() - 1 ? m_at++ : m_at]; }

    [[nodiscard]] bool isWord(std::string_view word) const
    {
        return peek().kind == TokenKind::Word && lowered(peek().text) == word;
    }

    [[nodiscard]] bool beginsTerm() const
    {
        const TokenKind kind = peek().kind;
        return (kind == TokenKind::Word && !isWord("or")) || kind == TokenKind::Quoted || kind == TokenKind::Open;
    }

    static NodePtr join(Node::Kind kind, NodePtr left, NodePtr right)
    {
        Node node;
        node.kind = kind;
        node.left = std::move(left);
        node.right = std::move(right);
        return std::make_shared<const Node>(std::move(node));
    }

    Parsed alternatives(int depth)
    {
        Parsed left = together(depth);
        while (left && isWord("or")) {
            next();
            Parsed right = together(depth);
            if (!right) {
                return right;
            }
            left = join(Node::Kind::Or, std::move(*left), std::move(*right));
        }
        return left;
    }

    Parsed together(int depth)
    {
        Parsed left = one(depth);
        while (left && beginsTerm()) {
            if (isWord("and")) {
                next();
            }
            Parsed right = one(depth);
            if (!right) {
                return right;
            }
            left = join(Node::Kind::And, std::move(*left), std::move(*right));
        }
        return left;
    }

    Parsed one(int depth)
    {
        if (depth > deepest || m_terms > mostTerms) {
            return wrong(peek().column, PACKDECK_TEXT("FrameFilter", "this filter is too long"));
        }
        if (isWord("not")) {
            next();
            Parsed inner = one(depth + 1);
            return inner ? Parsed(join(Node::Kind::Not, std::move(*inner), nullptr)) : inner;
        }
        if (peek().kind == TokenKind::Open) {
            const std::size_t column = next().column;
            Parsed inner = alternatives(depth + 1);
            if (inner && peek().kind != TokenKind::Close) {
                return wrong(column, PACKDECK_TEXT("FrameFilter", "this parenthesis is not closed"));
            }
            next();
            return inner;
        }
        return term();
    }

    Parsed term()
    {
        const Token& first = next();
        const std::string word = lowered(first.text);
        const bool isName = first.kind == TokenKind::Word && word != "and" && word != "or";
        if (!isName && first.kind != TokenKind::Quoted) {
            return first.kind == TokenKind::End
                       ? wrong(first.column, PACKDECK_TEXT("FrameFilter", "a term is missing here"))
                       : wrong(first.column, PACKDECK_TEXT("FrameFilter", "\"{0}\" is not expected here"),
                               {first.text});
        }
        ++m_terms;
        Node node;
        node.column = first.column;
        if (peek().kind != TokenKind::Operator) {
            node.text = word;
            return std::make_shared<const Node>(std::move(node));
        }
        const Token& sign = next();
        const Token& value = next();
        if (value.kind != TokenKind::Word && value.kind != TokenKind::Quoted) {
            return wrong(value.column, PACKDECK_TEXT("FrameFilter", "a value is missing after \"{0}\""), {sign.text});
        }
        return comparison(std::move(node), word, sign, value);
    }

    static Parsed comparison(Node node, const std::string& name, const Token& sign, const Token& value)
    {
        const std::string word = lowered(value.text);
        const bool isPlain = sign.text == ":" || sign.text == "=";
        const bool isUnequal = sign.text == "!=";
        const auto finished = [&](Node::Kind kind) -> Parsed {
            node.kind = kind;
            auto made = std::make_shared<const Node>(std::move(node));
            return isUnequal ? join(Node::Kind::Not, std::move(made), nullptr) : made;
        };
        if (name == "is" || name == "data") {
            if (!isPlain && !isUnequal) {
                return wrong(sign.column, PACKDECK_TEXT("FrameFilter", "after \"{0}\" only : or != makes sense"),
                             {name});
            }
            if (name == "data") {
                return readPattern(value.text, node)
                           ? finished(Node::Kind::Data)
                           : wrong(value.column,
                                   PACKDECK_TEXT("FrameFilter", "\"{0}\" is not 1 to 8 bytes like \"01 ?? FF\""),
                                   {value.text});
            }
            for (const State& state : states) {
                if (word == state.word) {
                    return finished(state.kind);
                }
            }
            return wrong(
                value.column,
                PACKDECK_TEXT("FrameFilter", "\"{0}\" is none of rx, tx, extended, unknown, contested, wronglength"),
                {value.text});
        }
        Field field{name, Node::Kind::SignalValue, Node::Kind::SignalWord};
        if (const auto position = bytePosition(name)) {
            node.position = *position;
            field = {name, Node::Kind::Byte, Node::Kind::Text};
        }
        for (const Field& known : fields) {
            field = known.word == name ? known : field;
        }
        if (field.number != Node::Kind::Text && value.kind == TokenKind::Word) {
            if (const auto numbers = range(sign.text, value.text, field.base)) {
                node.name = name;
                node.range = *numbers;
                node.kind = field.number;
                return std::make_shared<const Node>(std::move(node));
            }
        }
        if (field.text == Node::Kind::Text) {
            return wrong(value.column, PACKDECK_TEXT("FrameFilter", "\"{0}\" is not a number or a range like 1..5"),
                         {value.text});
        }
        if (!isPlain && !isUnequal) {
            return wrong(value.column, PACKDECK_TEXT("FrameFilter", "\"{0}\" is not a number"), {value.text});
        }
        node.name = name;
        node.text = word;
        return finished(field.text);
    }

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    std::size_t m_terms = 0;
};

} // namespace

tl::expected<FrameFilter, FrameFilter::Problem> FrameFilter::parse(std::string_view text)
{
    auto split = tokens(text);
    if (!split) {
        return tl::unexpected<Problem>(std::move(split.error()));
    }
    Parsed root = Parser(std::move(*split)).whole();
    if (!root) {
        return tl::unexpected<Problem>(std::move(root.error()));
    }
    FrameFilter filter;
    filter.m_root = std::move(*root);
    return filter;
}

} // namespace packdeck::telemetry
