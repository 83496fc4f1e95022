// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report as people get it: PDF, HTML and JSON beside each other.

#include <filesystem>

#include <QFile>
#include <QImage>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "params/text_file.h"
#include "support/paths.h"
#include "support/run_program.h"
#include "ui/commissioning/report_document.h"
#include "ui/commissioning/report_pictures.h"
#include "ui/sample_snapshot.h"

using namespace packdeck;
using namespace packdeck::ui;
using testing::HasSubstr;
using testing::Not;

namespace {

commissioning::Report sampleReport(bool simulated)
{
    const std::filesystem::path resources = std::filesystem::path(test::sourceDirectory()) / "resources";
    const auto metadata = std::make_shared<const params::Metadata>(
        params::Metadata::load(params::Metadata::shippedFile(resources, "V1.2")).value());
    params::ParameterSet set(metadata);
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (const params::RawValue* const standard = set.defaultValue(i); standard != nullptr) {
            set.setDevice(i, *standard);
        }
    }
    const telemetry::PackSnapshot pack = test::sampleSnapshot();
    const binding::CellNaming naming;
    commissioning::Facts facts{.pack = pack, .naming = naming, .parameters = &set};
    facts.wallTime = "2026-11-28T12:00:00Z";
    commissioning::Record record = commissioning::newRecord("2026-11-28T11:00:00Z");
    record.serial = 1234;
    record.engineer = "A. <b>Engineer</b>";
    record.simulated = simulated;
    control::PrechargeRun run;
    run.endedIn = d1000::State::Enabled;
    for (int i = 0; i < 30; ++i) {
        run.samples.push_back({std::chrono::milliseconds(100 * i), units::Millivolts(812'000),
                               units::Millivolts(27'000 * i), units::Milliamps(2400 - 80 * i), 0});
    }
    record.precharge = std::make_shared<const control::PrechargeRun>(run);
    return commissioning::makeReport(record, facts, {"PackDeck test", {{"pack.dbc", 0x1234U}}});
}

TEST(ReportDocument, StandsInOneHtmlFileWithItsPictures)
{
    const std::string html = reportHtml(sampleReport(true)).toStdString();
    EXPECT_THAT(html, HasSubstr("data:image/png;base64,"));
    EXPECT_THAT(html, HasSubstr("SIMULATED PACK"));
    EXPECT_THAT(html, HasSubstr("critCellOverVoltage"));
    EXPECT_THAT(html, HasSubstr("pack.dbc (00001234)"));
    EXPECT_THAT(html, HasSubstr("A. &lt;b&gt;Engineer&lt;/b&gt;")) << "what was typed is text";
    EXPECT_THAT(html, HasSubstr("read back"));
    EXPECT_THAT(reportHtml(sampleReport(false)).toStdString(), Not(HasSubstr("SIMULATED")));
}

TEST(ReportDocument, PicturesShowSomething)
{
    const commissioning::Report report = sampleReport(false);
    for (const QImage& image :
         {packMap(report, 900), sortedCells(report, {900, 300}), prechargeCurve(report, {900, 300})}) {
        ASSERT_FALSE(image.isNull());
        bool several = false;
        for (int y = 0; y < image.height() && !several; ++y) {
            several = image.pixel(image.width() / 2, y) != image.pixel(0, 0);
        }
        EXPECT_TRUE(several);
    }
    commissioning::Report without = report;
    without.record.precharge = nullptr;
    EXPECT_TRUE(prechargeCurve(without, {900, 300}).isNull());
}

TEST(ReportDocument, IsWrittenAsPdfHtmlAndJson)
{
    const QString folder =
        qEnvironmentVariable("PACKDECK_PICTURES", QString::fromStdString(test::temporaryFile("reports").string()));
    const ReportFiles files = writeReport(sampleReport(true), folder, QStringLiteral("sample"));
    EXPECT_TRUE(files.problem.isEmpty()) << qPrintable(files.problem);
    QFile pdf(files.pdf);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    EXPECT_GT(pdf.size(), 20'000);
    EXPECT_TRUE(params::readTextFile(files.html.toStdString()).has_value());
    EXPECT_TRUE(params::readTextFile(files.json.toStdString()).has_value());
    EXPECT_FALSE(
        writeReport(sampleReport(true), QStringLiteral("/proc/nowhere"), QStringLiteral("x")).problem.isEmpty());
}

} // namespace
