// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QFont>
#include <QPainter>
#include <QRawFont>
#include <QRectF>
#include <QStringView>

namespace packdeck::ui {

/// Draws many short figures fast: glyphs are looked up once a font, and everything of one colour leaves as one glyph
/// run. A text layout a figure would cost more than all the rest of a picture. Figures appear at flush(), above
/// whatever was painted before it. For digits, Latin letters and signs: no kerning, no shaping, one font.
class FigurePainter
{
public:
    explicit FigurePainter(const QFont& font);

    [[nodiscard]] double width(QStringView text) const;

    /// Height of a digit above the base line.
    [[nodiscard]] double capHeight() const { return m_capHeight; }

    void addLeft(const QRectF& area, QStringView text, QRgb colour);
    void addCentred(const QRectF& area, QStringView text, QRgb colour);
    void addRight(const QRectF& area, QStringView text, QRgb colour);

    /// Paints what was added and forgets it; the memory is kept.
    void flush(QPainter& painter);

private:
    struct Glyph
    {
        quint32 index = 0;
        double advance = 0.0;
    };

    struct Batch
    {
        QRgb colour = 0;
        std::vector<quint32> indexes;
        std::vector<QPointF> positions;
    };

    [[nodiscard]] Glyph glyph(char16_t character) const;
    Batch& batch(QRgb colour);
    void add(QPointF base, QStringView text, QRgb colour);
    [[nodiscard]] double baseLine(const QRectF& area) const;

    QRawFont m_font;
    double m_capHeight;
    std::array<Glyph, 128> m_ascii;
    std::vector<std::pair<char16_t, Glyph>> m_others;
    std::vector<Batch> m_batches;
};

} // namespace packdeck::ui
