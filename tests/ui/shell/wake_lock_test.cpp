// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wake lock on a bus of its own, with services of the test's.
#include "ui/shell/wake_lock.h"

#include <fcntl.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace packdeck::ui {
namespace {

constexpr int patience_ms = 30'000;

/// As logind: the lock lasts as long as the descriptor it handed out.
class Logind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~Logind() override
    {
        if (m_watched >= 0) {
            ::close(m_watched);
        }
    }

    [[nodiscard]] bool isHeld() const
    {
        char byte = 0;
        return m_watched >= 0 && ::read(m_watched, &byte, 1) < 0 && errno == EAGAIN; // 0: the other end is closed
    }

    QString what;

public slots:

    QDBusUnixFileDescriptor Inhibit(const QString& asked, const QString&, const QString&, const QString& mode)
    {
        what = asked + QLatin1Char(' ') + mode;
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) != 0) {
            return {};
        }
        m_watched = ends[0];
        const QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }

private:
    int m_watched = -1;
};

class ScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    int held = 0;

public slots:

    uint Inhibit(const QString&, const QString&)
    {
        ++held;
        return 7;
    }

    void UnInhibit(uint cookie) { held -= cookie == 7 ? 1 : 0; }
};

class WakeLockTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty()) {
            GTEST_SKIP() << "no dbus-daemon here";
        }
        m_daemon.start(daemon,
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        ASSERT_TRUE(m_daemon.waitForReadyRead(patience_ms));
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        m_bus.emplace(QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("services")));
        ASSERT_TRUE(m_bus->isConnected());
    }

    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("services"));
        m_daemon.kill();
        m_daemon.waitForFinished(patience_ms);
    }

    void serve(const char* name, const char* path, QObject& object)
    {
        ASSERT_TRUE(m_bus->registerService(QLatin1String(name)));
        ASSERT_TRUE(m_bus->registerObject(QLatin1String(path), &object, QDBusConnection::ExportAllSlots));
    }

    static bool becomes(const WakeLock& lock, WakeLock::State state)
    {
        return QTest::qWaitFor([&] { return lock.state() == state; }, patience_ms);
    }

    Logind logind;
    ScreenSaver saver;

private:
    QProcess m_daemon;
    std::optional<QDBusConnection> m_bus;
};

TEST_F(WakeLockTest, AsksBothAndLetsGoOfBoth)
{
    serve("org.freedesktop.login1", "/org/freedesktop/login1", logind);
    serve("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", saver);
    WakeLock lock;
    lock.hold(QStringLiteral("a recording runs"));
    EXPECT_EQ(lock.state(), WakeLock::State::Asking);
    ASSERT_TRUE(becomes(lock, WakeLock::State::Held));
    ASSERT_TRUE(QTest::qWaitFor([this] { return logind.isHeld() && saver.held == 1; }, patience_ms));
    EXPECT_EQ(logind.what, QStringLiteral("sleep:idle block"));
    lock.release();
    EXPECT_EQ(lock.state(), WakeLock::State::Off);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !logind.isHeld() && saver.held == 0; }, patience_ms));
}

TEST_F(WakeLockTest, WithoutAnyServiceItSaysSo)
{
    WakeLock lock;
    lock.hold(QStringLiteral("a recording runs"));
    EXPECT_TRUE(becomes(lock, WakeLock::State::Refused));
    lock.release();
    EXPECT_EQ(lock.state(), WakeLock::State::Off);
}

TEST_F(WakeLockTest, AnAnswerThatComesTooLateIsGivenBack)
{
    serve("org.freedesktop.login1", "/org/freedesktop/login1", logind);
    serve("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", saver);
    WakeLock lock;
    lock.hold(QStringLiteral("a recording runs"));
    lock.release();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !logind.what.isEmpty(); }, patience_ms));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !logind.isHeld() && saver.held == 0; }, patience_ms));
    EXPECT_EQ(lock.state(), WakeLock::State::Off);
}

} // namespace
} // namespace packdeck::ui

#include "wake_lock_test.moc"
