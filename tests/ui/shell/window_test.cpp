// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on the real session, driven as a user does: every click and key goes through Qt's events, every word
// is read from the header that a user sees. Only the pack is simulated.

#include <atomic>
#include <functional>

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "control/sequence.h"
#include "control/status.h"
#include "link/session.h"
#include "link/simulated_pack_device.h"
#include "packdeck/timeline_source.h"
#include "sim/control.h"
#include "ui/cells/cells_page.h"
#include "ui/cells/grid_view.h"
#include "ui/control/condition_panel.h"
#include "ui/control/control_page.h"
#include "ui/overview/overview_page.h"
#include "ui/plot/past_frame.h"
#include "ui/shell/chip.h"
#include "ui/shell/desk.h"
#include "ui/shell/notice_strip.h"
#include "ui/shell/open_button.h"
#include "ui/shell/tile.h"

namespace packdeck::ui::test {
namespace {

// Far beyond anything that works: only a failing test gets there.
constexpr int patience_ms = 30'000;

link::SessionOptions sessionOptions(std::atomic<QCanBusDevice*>& device, const std::atomic<bool>& unplugged)
{
    const auto source = app::TimelineSource::load(qEnvironmentVariable("PACKDECK_DATA_DIR").toStdString(), true);
    link::SessionOptions options;
    options.makeTimeline = [source = source.value()] { return source->makeForSession(); };
    options.makeDevice = [&](const link::ConnectRequest& request) -> Result<std::unique_ptr<QCanBusDevice>> {
        auto made =
            link::SimulatedPackDevice::create(unplugged ? QStringLiteral("sim-unplugged") : request.interfaceName);
        if (!made) {
            return tl::unexpected(made.error());
        }
        device = made->get();
        return std::unique_ptr<QCanBusDevice>(std::move(*made));
    };
    return options;
}

enum class By { Mouse, Space };

class WindowTest : public testing::Test
{
protected:
    WindowTest()
    {
        auto* overview = new OverviewPage(theme);
        window.addPage(overview);
        window.addPage(cells);
        window.addPage(control);
        desk.attach(*overview);
        desk.attach(*control);
        QObject::connect(&window, &MainWindow::connectRequested, &session,
                         [this](const ConnectionChoice& choice) { session.connectTo(choice.request); });
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        desk.start();
    }

    [[nodiscard]] static bool until(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, patience_ms);
    }

    [[nodiscard]] QString chip(const char* name) const
    {
        return window.findChild<Chip*>(QString::fromLatin1(name))->content().text;
    }

    [[nodiscard]] const TileContent& tile(const char* name) const
    {
        return window.findChild<Tile*>(QString::fromLatin1(name))->content();
    }

    [[nodiscard]] bool stands(const char* words) const
    {
        for (const Notice& notice : window.findChild<NoticeStrip*>()->notices()) {
            if (notice.text.contains(QString::fromUtf8(words))) {
                return true;
            }
        }
        return false;
    }

    template <typename Widget = QPushButton>
    void click(const char* name)
    {
        auto* widget = window.findChild<Widget*>(QString::fromLatin1(name));
        ASSERT_NE(widget, nullptr) << name;
        ASSERT_TRUE(until([widget] { return widget->isVisible() && widget->isEnabled(); })) << name;
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    void connectToSimulatedPack()
    {
        ConnectionChoice choice;
        choice.request.plugin = QString::fromLatin1(link::packdeckPluginName);
        choice.request.interfaceName = QStringLiteral("sim0");
        window.connectionPanel()->setChoice(choice);
        window.openConnectionDrawer();
        ASSERT_TRUE(until([this] { return window.connectionPanel()->choice().has_value(); }));
        click("connect");
        ASSERT_TRUE(until([this] { return tile("state").value == QStringLiteral("SAFE") && !tile("state").hatched; }));
        QTest::keyClick(window.connectionPanel(), Qt::Key_Escape);
    }

    void arm()
    {
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        ASSERT_EQ(window.currentPage(), control);
        click("acknowledge");
        click("arm");
        ASSERT_TRUE(until([this] { return chip("mode") == QStringLiteral("CONTROL ARMED"); }))
            << chip("mode").toStdString();
    }

    static QString nameOf(control::Target target) { return QStringLiteral("target%1").arg(static_cast<int>(target)); }

    void press(By by)
    {
        HoldButton* hold = control->holdButton();
        ASSERT_TRUE(until([hold] { return hold->isReady(); }));
        if (by == By::Mouse) {
            QTest::mousePress(hold, Qt::LeftButton);
        } else {
            hold->setFocus();
            QTest::keyPress(window.windowHandle(), Qt::Key_Space);
        }
    }

    void letGo(By by)
    {
        if (by == By::Mouse) {
            QTest::mouseRelease(control->holdButton(), Qt::LeftButton);
        } else {
            QTest::keyRelease(window.windowHandle(), Qt::Key_Space);
        }
    }

    void holdTo(control::Target target, By by = By::Mouse)
    {
        click(qPrintable(nameOf(target)));
        press(by);
        const QString name = QString::fromUtf8(control::name(target).data());
        ASSERT_TRUE(until([&] {
            const auto status = session.controlStatus();
            return status.mode == control::Mode::Held &&
                   status.steps.size() == control::Sequence::stepsTo(target).size();
        })) << "the hold completes";
        letGo(by);
        ASSERT_TRUE(until([&] { return tile("state").value == name; })) << name.toStdString();
        ASSERT_TRUE(until([&] { return session.controlStatus().targetReached; }));
    }

    void holdToEnabled() { holdTo(control::Target::Enabled); }

    QTemporaryDir folder;
    std::atomic<QCanBusDevice*> device = nullptr;
    std::atomic<bool> unplugged = false; // an attempt to connect finds no device
    Theme theme;
    link::Session session{sessionOptions(device, unplugged)};
    CellSelection selection;
    QSettings settings{folder.filePath(QStringLiteral("pages.ini")), QSettings::IniFormat};
    MainWindow window{theme, Preferences{}};
    Desk desk{session, window};
    CellsPage* cells = new CellsPage(theme, selection, settings);
    ControlPage* control = new ControlPage(theme);
};

TEST_F(WindowTest, FromWatchToEnabledAndOpenAgain)
{
    EXPECT_EQ(chip("mode"), QStringLiteral("NOT CONNECTED"));
    EXPECT_FALSE(window.findChild<OpenButton*>()->isVisible());
    connectToSimulatedPack();
    EXPECT_EQ(chip("mode"), QStringLiteral("WATCH"));
    EXPECT_EQ(chip("source"), QStringLiteral("SIMULATED"));
    EXPECT_TRUE(chip("unit").startsWith(QStringLiteral("01234"))) << chip("unit").toStdString();
    EXPECT_EQ(chip("commander"), QStringLiteral("nobody"));
    EXPECT_EQ(tile("load").value, QStringLiteral("not measured"));

    arm();
    EXPECT_EQ(chip("commander"), QStringLiteral("nobody")) << "armed, nothing is transmitted";
    holdToEnabled();
    EXPECT_EQ(chip("mode"), QStringLiteral("HELD: ENABLE"));
    EXPECT_EQ(chip("commander"), QStringLiteral("this PC: ENABLE"));
    ASSERT_TRUE(until([this] { return !tile("load").hatched; }));
    EXPECT_EQ(tile("load").unit, QStringLiteral("V"));

    QTest::keyClick(window.windowHandle(), Qt::Key_F12);
    ASSERT_TRUE(until([this] { return stands("opened in"); }));
    EXPECT_NE(tile("state").value, QStringLiteral("ENABLED"));
    ASSERT_TRUE(until([this] { return tile("load").value == QStringLiteral("not measured"); }));
    EXPECT_TRUE(until([this] {
        const auto snapshot = session.simControl()->snapshot();
        const auto& contactors = snapshot->truth.contactors;
        return std::none_of(contactors.begin(), contactors.end(),
                            [](const auto& contactor) { return contactor.closed; });
    })) << "the simulator tells its truth some time after the bus";
}

class SteppingTest : public WindowTest, public testing::WithParamInterface<By>
{
};

TEST_P(SteppingTest, StopsAtConnectAndGoesOnToEnabled)
{
    connectToSimulatedPack();
    arm();
    holdTo(control::Target::Connect, GetParam());
    auto* conditions = window.findChild<ConditionPanel*>();
    EXPECT_FALSE(window.findChild<QPushButton*>(nameOf(control::Target::Connect))->isEnabled()) << "there already";
    EXPECT_TRUE(until([&] { return conditions->note().startsWith(QStringLiteral("as they were")); }));
    EXPECT_FALSE(control->holdButton()->isReady());

    auto* ahead = window.findChild<QPushButton*>(nameOf(control::Target::Enabled));
    ASSERT_TRUE(until([ahead] { return ahead->isEnabled(); }));
    control->holdButton()->setFocus();
    QTest::keyClick(window.windowHandle(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), ahead) << "one step back is the way on, not what disarms";
    click(qPrintable(nameOf(control::Target::Enabled)));
    EXPECT_TRUE(until([&] { return conditions->note().endsWith(QStringLiteral("met")); })) << "live again";
    holdTo(control::Target::Enabled, GetParam());
    EXPECT_EQ(chip("mode"), QStringLiteral("HELD: ENABLE"));
    for (const auto target : {control::Target::Connect, control::Target::Enabled}) {
        EXPECT_FALSE(window.findChild<QPushButton*>(nameOf(target))->isEnabled()) << control::name(target);
    }
}

INSTANTIATE_TEST_SUITE_P(Window, SteppingTest, testing::Values(By::Mouse, By::Space),
                         [](const auto& param) { return param.param == By::Mouse ? "Mouse" : "Space"; });

TEST_F(WindowTest, ASecondTapAfterAHoldOpensNothing)
{
    connectToSimulatedPack();
    arm();
    holdTo(control::Target::Enabled, By::Space);
    EXPECT_EQ(QApplication::focusWidget(), control->holdButton());
    QTest::keyClick(window.windowHandle(), Qt::Key_Space);
    const units::Timestamp then = desk.moment().now;
    ASSERT_TRUE(until([&] { return desk.moment().now > then + std::chrono::milliseconds(500); }));
    EXPECT_EQ(chip("mode"), QStringLiteral("HELD: ENABLE"));
    EXPECT_EQ(tile("state").value, QStringLiteral("ENABLED"));

    click("release");
    ASSERT_TRUE(until([this] { return chip("mode") == QStringLiteral("CONTROL ARMED"); }));
    EXPECT_EQ(QApplication::focusWidget(), control->holdButton()) << "nor goes on to what follows Release";
}

TEST_F(WindowTest, TheConditionsOfAHoldStandAlsoWhenNobodyLooked)
{
    connectToSimulatedPack();
    arm();
    window.showPage(QStringLiteral("overview"));
    session.select(control::Target::Connect);
    ASSERT_TRUE(until([this] { return session.controlStatus().closingAllowed; }));
    session.holdBegin();
    ASSERT_TRUE(until([this] { return session.controlStatus().targetReached; }));
    session.holdEnd();
    window.showPage(QStringLiteral("control"));
    auto* conditions = window.findChild<ConditionPanel*>();
    ASSERT_TRUE(until([&] { return conditions->note().startsWith(QStringLiteral("as they were")); }));
    EXPECT_FALSE(conditions->conditions().empty());
}

TEST_F(WindowTest, OneHoldCharges)
{
    connectToSimulatedPack();
    arm();
    holdTo(control::Target::ChargeEnabled);
    EXPECT_TRUE(until([this] { return tile("state").value == QStringLiteral("CHARGE_ENABLED"); }));
    QTest::keyClick(window.windowHandle(), Qt::Key_F12);
    ASSERT_TRUE(until([this] { return stands("opened in"); }));
}

// The pages go into the past, everything that commands stays now: closing is refused there, opening is not.
TEST_F(WindowTest, InThePastClosingIsRefusedAndOpeningIsNot)
{
    connectToSimulatedPack();
    arm();
    holdToEnabled();
    const units::Timestamp enabledAt = desk.moment().now;
    ASSERT_TRUE(until([&] { return desk.moment().now > enabledAt + std::chrono::seconds(1); }));
    window.showPage(QStringLiteral("overview"));
    emit window.currentPage()->instantRequested(enabledAt - std::chrono::seconds(1));
    auto* frame = window.findChild<PastFrame*>();
    ASSERT_TRUE(until([&] { return frame->isVisible(); }));
    EXPECT_TRUE(frame->accessibleName().endsWith(QStringLiteral("Live: Home")))
        << frame->accessibleName().toStdString();
    EXPECT_FALSE(desk.moment().live);
    EXPECT_EQ(desk.moment().snapshot->now, desk.moment().cursor);
    EXPECT_NE(desk.moment().snapshot->state.value, d1000::State::Enabled);
    EXPECT_EQ(tile("state").value, QStringLiteral("ENABLED")) << "the header is now";

    window.showPage(QStringLiteral("control"));
    ASSERT_TRUE(until([&] { return !frame->isVisible(); })) << "Control is now";
    QTest::keyClick(window.windowHandle(), Qt::Key_F12);
    ASSERT_TRUE(until([this] { return stands("opened in"); }));
    ASSERT_TRUE(until([this] { return session.controlStatus().mode == control::Mode::Armed; }));
    EXPECT_FALSE(session.controlStatus().closingAllowed);
    session.select(control::Target::Enabled);
    ASSERT_TRUE(until([this] {
        const auto conditions = session.controlStatus().conditions;
        return std::any_of(conditions.begin(), conditions.end(), [](const control::Condition& condition) {
            return condition.id == control::ConditionId::CursorIsNow && condition.verdict == control::Verdict::NotMet;
        });
    }));

    QTest::keyClick(window.windowHandle(), Qt::Key_Home);
    ASSERT_TRUE(until([this] { return desk.moment().live; }));
    ASSERT_TRUE(until([this] { return session.controlStatus().closingAllowed; }));
}

TEST_F(WindowTest, LettingGoEarlyClosesNothing)
{
    connectToSimulatedPack();
    arm();
    click(qPrintable(QStringLiteral("target%1").arg(static_cast<int>(control::Target::Enabled))));
    HoldButton* hold = control->holdButton();
    ASSERT_TRUE(until([hold] { return hold->isReady(); }));
    QTest::mouseClick(hold, Qt::LeftButton);
    ASSERT_TRUE(until([this] { return stands("hold for"); })) << "the refusal says what was missing";
    EXPECT_EQ(chip("mode"), QStringLiteral("CONTROL ARMED"));
    EXPECT_EQ(chip("commander"), QStringLiteral("nobody"));
}

TEST_F(WindowTest, ABusThatIsCutIsSaidAndNothingIsCalledFresh)
{
    connectToSimulatedPack();
    arm();
    holdToEnabled();
    unplugged = true;
    QCanBusDevice* cut = device.load();
    QMetaObject::invokeMethod(
        cut, [cut] { cut->disconnectDevice(); }, Qt::QueuedConnection);
    ASSERT_TRUE(until([this] { return stands("was lost"); }));
    ASSERT_TRUE(until([this] { return !chip("mode").startsWith(QStringLiteral("HELD")); }));
    for (const char* name : {"state", "voltage", "current", "lowest", "highest", "load"}) {
        EXPECT_TRUE(until([this, name] { return tile(name).hatched; })) << name << " is not called fresh";
    }
}

TEST_F(WindowTest, TheGridShowsWhatTheCellsAre)
{
    connectToSimulatedPack();
    window.showPage(QStringLiteral("cells"));
    ASSERT_TRUE(until([this] { return cells->grid().picture().rows.size() == units::maxNodes; }));
    const auto agrees = [this] {
        const auto truth = session.simControl()->snapshot();
        const auto snapshot = desk.moment().snapshot;
        const auto& rows = cells->grid().picture().rows;
        for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
            const units::CellIndex cell = units::cellAt(slot);
            const int shown = rows[cell.node.value].cells[cell.position].figure.view().toString().toInt();
            constexpr double tolerance_mV = 6.0; // of the monitoring units: 4.5 mV over all temperatures, and rounding
            if (std::abs(shown - truth->truth.cellVolts[slot] * 1000.0) > tolerance_mV) {
                return false;
            }
        }
        return snapshot != nullptr;
    };
    EXPECT_TRUE(until(agrees));
}

TEST_F(WindowTest, ANodeTakenAwayHatchesItsFourteenCells)
{
    connectToSimulatedPack();
    window.showPage(QStringLiteral("cells"));
    constexpr std::uint8_t lost = 5;
    const auto hatched = [this](std::size_t node) {
        const auto& row = cells->grid().picture().rows.at(node);
        return std::count_if(row.cells.begin(), row.cells.end(),
                             [](const FieldPaint& field) { return field.marks.isHatched(); });
    };
    ASSERT_TRUE(until([this] { return cells->grid().picture().rows.size() == units::maxNodes; }));
    ASSERT_TRUE(until([&] { return hatched(lost) == 0; }));
    sim::FaultSetting fault;
    fault.fault = sim::Fault::NodeLost;
    fault.index = lost;
    session.simControl()->post(fault);
    ASSERT_TRUE(until([&] { return hatched(lost) == units::maxCellsPerNode; }));
    EXPECT_EQ(hatched(lost - 1), 0);
    EXPECT_EQ(hatched(lost + 1), 0);
    EXPECT_TRUE(until([this] { return tile("spread").detail == QStringLiteral("14 unseen"); })) << "figures follow";
    ASSERT_TRUE(until([this] { return stands("N05"); }));
    fault.active = false;
    session.simControl()->post(fault);
    ASSERT_TRUE(until([&] { return hatched(lost) == 0 && !stands("N05"); })) << "it clears by itself";
}

TEST_F(WindowTest, AnUnknownInterfaceIsSaidInPlace)
{
    ConnectionChoice choice;
    choice.request.plugin = QString::fromLatin1(link::packdeckPluginName);
    choice.request.interfaceName = QStringLiteral("sim-none");
    session.connectTo(choice.request);
    ASSERT_TRUE(until([this] { return stands("sim-none"); }));
    EXPECT_TRUE(window.connectionPanel()->message().contains(QStringLiteral("sim0"))) << "it names those there are";
}

/// Keeps what it was told.
class Probe : public Page
{
public:
    explicit Probe(Theme& theme)
        : Page(theme)
    {
    }

    [[nodiscard]] QString title() const override { return QStringLiteral("Probe"); }

    [[nodiscard]] QString key() const override { return QStringLiteral("probe"); }

    [[nodiscard]] Icon icon() const override { return Icon::Cells; }

    void refresh(const Moment& moment) override { told = moment.settings; }

    ViewSettings told;
};

TEST(Window, ControlAndQAsksToQuitAsClosingDoes)
{
    Theme theme;
    MainWindow window(theme, Preferences());
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    const QSignalSpy asked(&window, &MainWindow::quitRequested);
    window.setMayClose(false);
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    EXPECT_EQ(asked.size(), 1);
    EXPECT_TRUE(window.isVisible()) << "whoever holds a command is asked first";
    window.setMayClose(true);
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window.isVisible());
}

TEST(Window, HandsThePacksLimitsToThePagesAndThoseThatAreEdited)
{
    Theme theme;
    Preferences preferences;
    preferences.view.chargeIsNegative = false;
    MainWindow window(theme, preferences);
    auto* probe = new Probe(theme);
    window.addPage(probe);
    window.showPage(probe->key());
    window.show();
    Moment moment;
    moment.settings.limits.cellWarningHigh = units::Millivolts(4100);
    moment.settings.editedLimits = moment.settings.limits;
    moment.settings.editedLimits->cellWarningHigh = units::Millivolts(4050);
    window.showMoment(moment, moment, MainWindow::Refresh::Everything);
    EXPECT_FALSE(probe->told.chargeIsNegative) << "the user's";
    EXPECT_EQ(probe->told.limits, moment.settings.limits);
    EXPECT_EQ(probe->told.editedLimits, moment.settings.editedLimits);
}

} // namespace
} // namespace packdeck::ui::test
