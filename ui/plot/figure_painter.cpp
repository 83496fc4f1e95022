// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/figure_painter.h"

#include <cmath>

#include <QGlyphRun>

namespace packdeck::ui {

namespace {

// What figures carry beside ASCII: minus, en dash, degree, middle dot, Greek delta and sigma, plus-minus.
constexpr std::u16string_view otherCharacters = u"\u2212\u2013\u00B0\u00B7\u0394\u03A3\u00B1";

} // namespace

FigurePainter::FigurePainter(const QFont& font)
    : m_font(QRawFont::fromFont(font))
    , m_capHeight(m_font.capHeight())
{
    const auto lookUp = [this](char16_t character) {
        const QChar text(character);
        quint32 index = 0;
        int count = 1;
        Glyph found;
        if (m_font.glyphIndexesForChars(&text, 1, &index, &count)) {
            QPointF advance;
            m_font.advancesForGlyphIndexes(&index, &advance, 1);
            found = {index, advance.x()};
        }
        return found;
    };
    for (std::size_t character = 0; character < m_ascii.size(); ++character) {
        m_ascii[character] = lookUp(static_cast<char16_t>(character));
    }
    for (const char16_t character : otherCharacters) {
        Glyph found = lookUp(character);
        // Noto Sans has no minus sign of its own; its en dash is as wide as a plus.
        for (const char16_t other : {u'\u2013', u'-'}) {
            found = found.index == 0 ? lookUp(other) : found;
        }
        m_others.emplace_back(character, found);
    }
}

FigurePainter::Glyph FigurePainter::glyph(char16_t character) const
{
    if (character < m_ascii.size()) {
        return m_ascii[character];
    }
    for (const auto& [known, found] : m_others) {
        if (known == character) {
            return found;
        }
    }
    return m_ascii[u'?'];
}

double FigurePainter::width(QStringView text) const
{
    double sum = 0.0;
    for (const QChar character : text) {
        sum += glyph(character.unicode()).advance;
    }
    return sum;
}

double FigurePainter::baseLine(const QRectF& area) const
{
    return std::round(area.top() + (area.height() + m_capHeight) / 2.0);
}

void FigurePainter::addLeft(const QRectF& area, QStringView text, QRgb colour)
{
    add({area.left(), baseLine(area)}, text, colour);
}

void FigurePainter::addCentred(const QRectF& area, QStringView text, QRgb colour)
{
    add({std::round(area.left() + (area.width() - width(text)) / 2.0), baseLine(area)}, text, colour);
}

void FigurePainter::addRight(const QRectF& area, QStringView text, QRgb colour)
{
    add({std::round(area.right() - width(text)), baseLine(area)}, text, colour);
}

FigurePainter::Batch& FigurePainter::batch(QRgb colour)
{
    for (Batch& candidate : m_batches) {
        if (candidate.colour == colour) {
            return candidate;
        }
    }
    m_batches.emplace_back().colour = colour;
    return m_batches.back();
}

void FigurePainter::add(QPointF base, QStringView text, QRgb colour)
{
    Batch& target = batch(colour);
    for (const QChar character : text) {
        const Glyph next = glyph(character.unicode());
        target.indexes.push_back(next.index);
        target.positions.push_back(base);
        base.rx() += next.advance;
    }
}

void FigurePainter::flush(QPainter& painter)
{
    for (Batch& batch : m_batches) {
        if (batch.indexes.empty()) {
            continue;
        }
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setRawData(batch.indexes.data(), batch.positions.data(), static_cast<int>(batch.indexes.size()));
        painter.setPen(QColor::fromRgb(batch.colour));
        painter.drawGlyphRun(QPointF(), run);
        batch.indexes.clear();
        batch.positions.clear();
    }
}

} // namespace packdeck::ui
