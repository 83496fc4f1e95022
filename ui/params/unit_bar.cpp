// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/unit_bar.h"

#include <QHBoxLayout>

#include "control/status.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int keyWidth = 110;
constexpr int buttonHeight = 36;

} // namespace

UnitBar::UnitBar(Theme& theme, QWidget* views, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_unit(makeLabel(theme, TextRole::Title, this))
    , m_state(makeLabel(theme, TextRole::Body, this))
    , m_key(new QLineEdit(this))
    , m_persist(new QPushButton(tr("Make permanent"), this))
    , m_service(new QPushButton(this))
    , m_arm(new QPushButton(tr("Arm and read"), this))
    , m_read(new QPushButton(tr("Read the unit"), this))
{
    m_state->setWordWrap(true);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("User key"));
    m_key->setFixedWidth(keyWidth);
    m_persist->setObjectName(QStringLiteral("persist"));
    m_service->setObjectName(QStringLiteral("service"));
    m_arm->setObjectName(QStringLiteral("armParameters"));
    m_read->setObjectName(QStringLiteral("read"));
    m_service->setCheckable(true);
    m_service->setToolTip(tr("The vendor publishes no parameter service. Choose this only if you know that the unit "
                             "answers UDS here, and that nothing else on this bus uses these IDs."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_unit);
    layout->addWidget(m_state, 1);
    layout->addWidget(views);
    layout->addWidget(m_key);
    for (QPushButton* each : {m_persist, m_service, m_arm, m_read}) {
        each->setMinimumHeight(buttonHeight);
        each->setAutoDefault(false); // Enter must never trigger what happens to have the focus
        layout->addWidget(each);
    }
    connect(m_read, &QPushButton::clicked, this, &UnitBar::readRequested);
    connect(m_arm, &QPushButton::clicked, this, [this] {
        m_readWhenArmed = !m_armed;
        if (m_armed) {
            emit disarmRequested();
        } else {
            emit armRequested();
        }
    });
    connect(m_service, &QPushButton::clicked, this, [this] {
        // Two presses: the second one confirms the IDs that stand on the button then.
        if (m_service->isChecked()) {
            m_service->setText(tr("Confirm: ask on 0x7E0, answers on 0x7E8"));
        } else {
            emit serviceConfirmed();
        }
    });
    connect(m_persist, &QPushButton::clicked, this, [this] {
        emit persistRequested({m_key->text().toStdString(), {}});
    });
    connect(&theme, &Theme::changed, this, &UnitBar::restyle);
    restyle();
}

QStringList UnitBar::words(const Moment& moment, const link::ParameterStatus& status, std::size_t read) const
{
    const params::ServiceStatus& service = status.service;
    const params::DeviceImage* const device = status.device.get();
    QStringList words;
    if (service.running() && service.task == params::Task::Read) {
        words << tr("%1 \u2026 %2 of %3")
                     .arg(translated("Service", label(service.stage)))
                     .arg(service.stepsDone)
                     .arg(service.stepsTotal);
    } else if (device != nullptr && device->serial) {
        words << tr("firmware %1").arg(QString::fromStdString(device->firmware))
              << tr("%n value(s) read", nullptr, static_cast<int>(read));
        if (device->unsaved) {
            words << (*device->unsaved ? tr("\u26a0 in use, NOT permanent: a restart brings the old values back")
                                       : tr("permanent"));
        }
    } else if (!status.unavailable.empty() && moment.control != nullptr) {
        words << text(status.unavailable);
    }
    if (!service.running() && service.error && service.task != params::Task::Write) {
        words << QStringLiteral("\u2716 ") + sentence(*service.error);
    }
    return words;
}

void UnitBar::refresh(const Moment& moment, const link::ParameterStatus& status, const QString& doubt, std::size_t read)
{
    const params::DeviceImage* const device = status.device.get();
    const bool known = device != nullptr && device->serial.has_value();
    setText(*m_unit, known ? tr("BMU %1").arg(*device->serial, 5, 10, QLatin1Char('0')) : tr("No unit read"));
    QStringList all = words(moment, status, read);
    if (!doubt.isEmpty()) {
        all.prepend(doubt);
    }
    setText(*m_state, all.join(QStringLiteral(" \u00b7 ")));
    const bool unsaved = known && device->unsaved == true;
    const Palette& colours = m_theme.colours();
    setInk(*m_state, unsaved || !doubt.isEmpty() ? colours.warning : colours.textMuted);

    m_armed = moment.control != nullptr && moment.control->isArmed(control::ArmKind::Parameters);
    setText(*m_arm, m_armed ? tr("Disarm") : tr("Arm and read"));
    m_arm->setEnabled(m_armed || (moment.control != nullptr &&
                                  moment.control->armRefusal(control::ArmKind::Parameters).empty() && !moment.replay));
    const bool may = status.unavailable.empty() && moment.control != nullptr && !status.service.running();
    m_read->setEnabled(may);
    const bool unknown = status.unavailable.id == control::PhraseId::RefusedServiceNone;
    m_service->setVisible(unknown && moment.control != nullptr);
    if (!unknown || !m_service->isChecked()) {
        m_service->setChecked(false);
        setText(*m_service, tr("This unit has PackDeck's service"));
    }
    m_persist->setVisible(unsaved);
    m_key->setVisible(unsaved);
    m_persist->setEnabled(may);
    if (m_readWhenArmed && m_armed && may) {
        m_readWhenArmed = false;
        emit readRequested();
    }
}

void UnitBar::restyle()
{
    setInk(*m_unit, m_theme.colours().text);
}

} // namespace packdeck::ui
