// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the pages of a made-up pack at the two sizes that count. A picture for the eye is written where
// PACKDECK_PICTURES names a folder; the test itself asks that nothing is blank.

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <ostream>
#include <set>

#include <gtest/gtest.h>

#include "ui/control/control_page.h"
#include "ui/overview/overview_page.h"
#include "ui/sample_snapshot.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sample.h"

namespace packdeck::ui::test {
namespace {

struct Picture
{
    const char* name;
    const char* page;
    Sample (*sample)();
};

void PrintTo(const Picture& picture, std::ostream* out)
{
    *out << picture.name;
}

Sample watching()
{
    return samplePack(d1000::State::Safe);
}

Sample stale()
{
    Sample sample = sampleEnabled();
    makeStale(sample, std::chrono::milliseconds(4'200));
    return sample;
}

Sample lostNode()
{
    Sample sample = sampleEnabled();
    packdeck::test::loseNode(sample.pack, 5);
    sample.pack.nodes[5].lastSeen = sample.now - std::chrono::seconds(7);
    return sample;
}

const Picture pictures[] = {
    {"overview-enabled", "overview", sampleEnabled}, {"overview-safe", "overview", sampleSafe},
    {"overview-stale", "overview", stale},           {"overview-lost-node", "overview", lostNode},
    {"control-watch", "control", watching},          {"control-armed", "control", sampleArmed},
    {"control-held", "control", sampleEnabled},
};

class Pictures : public testing::TestWithParam<std::tuple<Picture, ThemeKind, QSize>>
{
};

TEST_P(Pictures, AreNotBlank)
{
    const auto& [picture, kind, size] = GetParam();
    Theme theme(kind);
    theme.install(*qApp);
    MainWindow window(theme, Preferences{});
    window.addPage(new OverviewPage(theme));
    window.addPage(new ControlPage(theme));
    window.resize(size);
    window.show();
    window.showPage(QString::fromLatin1(picture.page));
    const Sample sample = picture.sample();
    window.showMoment(sample.moment(), sample.moment(), MainWindow::Refresh::Everything);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QImage image = window.grab().toImage();
    ASSERT_EQ(image.size(), size);
    const QString folder = qEnvironmentVariable("PACKDECK_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        EXPECT_TRUE(image.save(QStringLiteral("%1/%2-%3x%4-%5.png")
                                   .arg(folder, QString::fromLatin1(picture.name))
                                   .arg(size.width())
                                   .arg(size.height())
                                   .arg(Theme::name(kind))));
    }
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7) {
            colours.insert(image.pixel(x, y));
        }
    }
    EXPECT_GT(colours.size(), 12U);
}

std::string pictureName(const testing::TestParamInfo<Pictures::ParamType>& tested)
{
    const auto& [picture, kind, size] = tested.param;
    QString name =
        QStringLiteral("%1_%2_%3").arg(QString::fromLatin1(picture.name), Theme::name(kind)).arg(size.width());
    return name.replace(QLatin1Char('-'), QLatin1Char('_')).toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, Pictures,
                         testing::Combine(testing::ValuesIn(pictures),
                                          testing::Values(ThemeKind::Light, ThemeKind::Dark),
                                          testing::Values(QSize(1280, 800), QSize(1920, 1080))),
                         pictureName);

} // namespace
} // namespace packdeck::ui::test
