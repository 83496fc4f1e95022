// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include "ui/shell/wake_lock.h"

namespace packdeck::ui {

namespace {

constexpr auto screenSaver = "org.freedesktop.ScreenSaver";

QDBusMessage toLogind(const QString& why)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:idle") << QCoreApplication::applicationName() << why << QStringLiteral("block");
    return call;
}

QDBusMessage toScreenSaver(const char* method)
{
    return QDBusMessage::createMethodCall(QLatin1String(screenSaver), QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QLatin1String(screenSaver), QLatin1String(method));
}

} // namespace

/// Both are asked: logind stops the sleep of the machine, the desktop its own timers.
class WakeLock::Impl : public QObject
{
public:
    explicit Impl(WakeLock& lock)
        : m_lock(lock)
    {
    }

    ~Impl() override { letGo(); }

    void hold(const QString& why)
    {
        m_wanted = true;
        m_open = 2;
        m_lock.setState(State::Asking);
        ask(QDBusConnection::systemBus(), toLogind(why), [this](const QDBusPendingCall& call) {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = call;
            if (reply.isValid() && m_wanted) {
                m_logind = reply.value(); // closing it is the release
            }
            return reply.isValid();
        });
        QDBusMessage call = toScreenSaver("Inhibit");
        call << QCoreApplication::applicationName() << why;
        ask(QDBusConnection::sessionBus(), call, [this](const QDBusPendingCall& pending) {
            const QDBusPendingReply<uint> reply = pending;
            if (reply.isValid()) {
                m_cookie = reply.value();
                if (!m_wanted) {
                    letGo(); // released before the answer came
                }
            }
            return reply.isValid();
        });
    }

    void release()
    {
        m_wanted = false;
        letGo();
        m_lock.setState(State::Off);
    }

private:
    template <typename Take>
    void ask(const QDBusConnection& bus, const QDBusMessage& call, const Take& take)
    {
        if (!bus.isConnected()) {
            answered(false);
            return;
        }
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, take](QDBusPendingCallWatcher* done) {
            done->deleteLater();
            answered(take(*done));
        });
    }

    void answered(bool agreed)
    {
        --m_open;
        if (!m_wanted) {
            return;
        }
        if (agreed) {
            m_lock.setState(State::Held);
        } else if (m_open == 0 && m_lock.state() == State::Asking) {
            m_lock.setState(State::Refused);
        }
    }

    void letGo()
    {
        m_logind = {};
        if (m_cookie) {
            QDBusMessage call = toScreenSaver("UnInhibit");
            call << *m_cookie;
            QDBusConnection::sessionBus().send(call);
            m_cookie.reset();
        }
    }

    WakeLock& m_lock;
    bool m_wanted = false;
    int m_open = 0; ///< answers to come
    QDBusUnixFileDescriptor m_logind;
    std::optional<uint> m_cookie;
};

WakeLock::WakeLock(QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this))
{
}

WakeLock::~WakeLock() = default;

void WakeLock::hold(const QString& why)
{
    if (m_state == State::Off) {
        m_impl->hold(why);
    }
}

void WakeLock::release()
{
    if (m_state != State::Off) {
        m_impl->release();
    }
}

void WakeLock::setState(State state)
{
    if (state != m_state) {
        m_state = state;
        emit changed();
    }
}

} // namespace packdeck::ui
