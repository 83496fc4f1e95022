// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QStringList>

#include "ui/shell/pack_text.h"
#include "ui/shell/sample.h"

namespace packdeck::ui::test {
namespace {

QStringList tableOf(const QString& text)
{
    QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    while (!lines.isEmpty() && !lines.first().startsWith(QLatin1String("cell,"))) {
        lines.removeFirst();
    }
    return lines;
}

TEST(PackText, SaysWhatTheHeaderSaysAndThatItIsSimulated)
{
    const QString text = packText(sampleEnabled().moment());
    EXPECT_TRUE(text.startsWith(QStringLiteral("SIMULATED"))) << text.left(80).toStdString();
    for (const char* const line : {"State: ENABLED (for 00:12:44)", "Pack: 812.4 V", "Highest cell: 3817 mV",
                                   "Contactor 1 main negative: CLOSED, by feedback", "Reasons: none"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(line))) << line << "\n" << text.left(900).toStdString();
    }
}

TEST(PackText, HasEveryCellOnceWithItsUnits)
{
    const QStringList table = tableOf(packText(sampleEnabled().moment()));
    ASSERT_EQ(table.size(), 1 + 448);
    EXPECT_EQ(table.first(),
              QStringLiteral("cell,node_from_0,cell_from_1,voltage_mV,from_median_mV,freshness,balancing"));
    const Sample sample = sampleEnabled();
    for (int row = 1; row < table.size(); ++row) {
        const QStringList fields = table[row].split(QLatin1Char(','));
        ASSERT_EQ(fields.size(), 7) << table[row].toStdString();
        const units::CellIndex cell{{static_cast<std::uint8_t>(fields[1].toInt())},
                                    static_cast<std::uint8_t>(fields[2].toInt() - 1)};
        EXPECT_EQ(fields[3].toInt(), sample.pack.cell(cell).voltage.value.value()) << table[row].toStdString();
    }
}

TEST(PackText, ACellWithoutAValueIsEmptyNotZero)
{
    Sample sample = sampleEnabled();
    sample.pack.cells[0].voltage = {};
    sample.pack.cells[0].quality = telemetry::CellQuality::Missing;
    EXPECT_EQ(tableOf(packText(sample.moment()))[1].section(QLatin1Char(','), 1, 5), QStringLiteral("0,1,,,missing"));
}

TEST(PackText, StaleSaysSo)
{
    Sample sample = sampleEnabled();
    makeStale(sample, std::chrono::seconds(7));
    const QString text = packText(sample.moment());
    EXPECT_TRUE(text.contains(QStringLiteral("7.0 s old"))) << text.left(600).toStdString();
    EXPECT_TRUE(tableOf(text)[1].contains(QStringLiteral(",stale,")));
}

} // namespace
} // namespace packdeck::ui::test
