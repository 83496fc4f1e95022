// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include <QStringView>

namespace packdeck::ui {

/// A short figure, at most 8 characters: compares and copies without the heap, so that a picture of a thousand figures
/// can be compared with the one before. Longer text is cut.
class FigureText
{
public:
    static constexpr std::size_t capacity = 8;
    static constexpr char16_t minusSign = u'\u2212';

    constexpr FigureText() = default;

    constexpr explicit FigureText(std::u16string_view text)
    {
        for (const char16_t c : text) {
            append(c);
        }
    }

    /// "3714", "\u221252"
    [[nodiscard]] static constexpr FigureText number(int value) { return integer(value, false); }

    /// "+12", "\u221252", "0"
    [[nodiscard]] static constexpr FigureText change(int value) { return integer(value, true); }

    /// A value in tenths: 412 is "41.2".
    [[nodiscard]] static constexpr FigureText tenths(int value) { return decimal(value, false); }

    /// A change in tenths: 4 is "+0.4".
    [[nodiscard]] static constexpr FigureText changeInTenths(int value) { return decimal(value, true); }

    constexpr void append(char16_t c)
    {
        if (m_size < capacity) {
            m_characters[m_size++] = c;
        }
    }

    [[nodiscard]] constexpr bool isEmpty() const { return m_size == 0; }

    [[nodiscard]] QStringView view() const { return {m_characters.data(), m_size}; }

    constexpr bool operator==(const FigureText&) const = default;

private:
    constexpr void appendSign(int value, bool signPositive)
    {
        if (value < 0) {
            append(minusSign);
        } else if (signPositive && value > 0) {
            append(u'+');
        }
    }

    constexpr void appendDigits(unsigned value)
    {
        char16_t digits[10]{};
        std::size_t count = 0;
        do {
            digits[count++] = static_cast<char16_t>(u'0' + value % 10U);
            value /= 10U;
        } while (value != 0);
        while (count > 0) {
            append(digits[--count]);
        }
    }

    static constexpr unsigned magnitude(int value)
    {
        return value < 0 ? 0U - static_cast<unsigned>(value) : static_cast<unsigned>(value);
    }

    static constexpr FigureText integer(int value, bool signPositive)
    {
        FigureText text;
        text.appendSign(value, signPositive);
        text.appendDigits(magnitude(value));
        return text;
    }

    static constexpr FigureText decimal(int value, bool signPositive)
    {
        FigureText text;
        text.appendSign(value, signPositive);
        text.appendDigits(magnitude(value) / 10U);
        text.append(u'.');
        text.appendDigits(magnitude(value) % 10U);
        return text;
    }

    std::array<char16_t, capacity> m_characters{};
    std::uint8_t m_size = 0;
};

} // namespace packdeck::ui
