// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/watch_panel.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/events/alarm_desk.h"
#include "ui/events/event_model.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/recorder_settings.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

using alarms::WatchCondition;
using alarms::WatchReport;

namespace {

struct WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(WatchWords)
};

QString stateName(d1000::State state)
{
    const auto name = d1000::name(state);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

constexpr int longestMinutes = 24 * 60;

} // namespace

QString conditionWords(const WatchCondition& condition)
{
    switch (condition.kind) {
    case WatchCondition::Kind::StateReached:
        return WatchWords::tr("until state %1").arg(stateName(condition.state));
    case WatchCondition::Kind::AnyAlarm:
        return WatchWords::tr("until anything alarms");
    case WatchCondition::Kind::Rule:
        return WatchWords::tr("until rule \"%1\"").arg(QString::fromStdString(condition.rule));
    case WatchCondition::Kind::Signal:
        return WatchWords::tr("until %1").arg(QString::fromStdString(condition.rule));
    case WatchCondition::Kind::Time:
        return WatchWords::tr("for %1").arg(clockTime(condition.duration));
    }
    return {};
}

QString reportWords(const WatchReport& report, const EventModel& events, const ViewSettings& settings)
{
    QStringList lines;
    lines << (report.ending == WatchReport::Ending::Reached ? WatchWords::tr("Reached: %1")
                                                            : WatchWords::tr("Ended by you: %1"))
                 .arg(conditionWords(report.condition));
    lines << WatchWords::tr("%1 \u2026 %2, %3")
                 .arg(events.timeText(report.from).left(8), events.timeText(report.to).left(8),
                      clockTime(report.to - report.from));
    lines << WatchWords::tr("%n alarm(s)", nullptr, report.alarmCount) + QLatin1String(", ") +
                 WatchWords::tr("%n warning(s)", nullptr, report.warnings);
    if (report.lowest && report.highest) {
        lines << WatchWords::tr("lowest %1 %2 mV, highest %3 %4 mV")
                     .arg(name(settings, report.lowest->cell))
                     .arg(report.lowest->voltage.value())
                     .arg(name(settings, report.highest->cell))
                     .arg(report.highest->voltage.value());
    }
    if (report.hottest) {
        constexpr double tenth = 0.1;
        lines << WatchWords::tr("hottest %1 %2 °C")
                     .arg(name(settings, report.hottestSensor), number(report.hottest->value() * tenth, 1));
    }
    if (report.mostDischarge && report.mostCharge) {
        lines << WatchWords::tr("current %1 A \u2026 %2 A, net %3 Ah")
                     .arg(amps(*report.mostCharge, settings), amps(*report.mostDischarge, settings),
                          signedNumber(settings.chargeIsNegative ? report.ampereHours : -report.ampereHours, 2));
    }
    if (report.socFrom && report.socTo) {
        constexpr double tenth = 0.1;
        lines << WatchWords::tr("SoC %1 % \u2192 %2 %")
                     .arg(number(report.socFrom->value() * tenth, 1), number(report.socTo->value() * tenth, 1));
    }
    for (const auto* list : {&report.alarms, &report.states}) {
        for (const telemetry::Event& event : *list) {
            lines << events.timeText(event.at).left(8) + QLatin1String("  ") + sentence(event, settings.naming);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

WatchPanel::WatchPanel(AlarmDesk& desk, const EventModel& events, Theme& theme, QWidget* parent)
    : Panel(theme, tr("Watch for me"), parent)
    , m_desk(desk)
    , m_events(events)
    , m_kind(new QComboBox(this))
    , m_choice(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_signal(new QLineEdit(this))
    , m_start(new QPushButton(tr("Watch"), this))
    , m_waiting(makeLabel(theme, TextRole::Strong, this))
    , m_report(makeLabel(theme, TextRole::Body, this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_dismiss(new QPushButton(tr("Seen"), this))
{
    m_kind->setObjectName(QStringLiteral("watchKind"));
    m_kind->addItems({tr("until a state"), tr("until anything alarms"), tr("until a rule"), tr("for some time"),
                      tr("until a signal")});
    m_choice->setObjectName(QStringLiteral("watchChoice"));
    m_minutes->setRange(1, longestMinutes);
    m_minutes->setValue(10);
    m_minutes->setSuffix(tr(" min"));
    m_signal->setObjectName(QStringLiteral("watchSignal"));
    m_signal->setPlaceholderText(QStringLiteral("stateOfCharge > 80"));
    m_signal->setToolTip(tr("A signal as rules name it, < or >, and a value"));
    m_signal->setCompleter(makeSignalCompleter(m_signal));
    m_start->setObjectName(QStringLiteral("watch"));
    m_dismiss->setObjectName(QStringLiteral("dismissReport"));
    m_report->setObjectName(QStringLiteral("watchReport"));
    m_report->setWordWrap(true);
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_waiting->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_choice, 1);
    row->addWidget(m_minutes, 1);
    row->addWidget(m_signal, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_copy);
    foot->addWidget(m_dismiss);
    for (QPushButton* button : {m_start, m_copy, m_dismiss}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(32);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(row);
    layout->addWidget(m_start);
    layout->addWidget(m_waiting);
    layout->addWidget(m_report);
    layout->addStretch();
    layout->addLayout(foot);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WatchPanel::fillChoices);
    connect(m_signal, &QLineEdit::textChanged, this, &WatchPanel::allowStart);
    connect(m_signal, &QLineEdit::returnPressed, m_start, &QPushButton::click);
    connect(m_start, &QPushButton::clicked, this, &WatchPanel::start);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_report->text()); });
    connect(m_dismiss, &QPushButton::clicked, &desk, &AlarmDesk::dismissReport);
    connect(&desk, &AlarmDesk::reportChanged, this, &WatchPanel::showReport);
    connect(&desk, &AlarmDesk::rulesChanged, this, &WatchPanel::fillChoices);
    fillChoices();
    showReport();
}

void WatchPanel::fillChoices()
{
    const auto kind = static_cast<WatchCondition::Kind>(m_kind->currentIndex());
    m_choice->clear();
    m_choice->setVisible(kind == WatchCondition::Kind::StateReached || kind == WatchCondition::Kind::Rule);
    m_minutes->setVisible(kind == WatchCondition::Kind::Time);
    m_signal->setVisible(kind == WatchCondition::Kind::Signal);
    if (kind == WatchCondition::Kind::StateReached) {
        for (const d1000::State state : d1000::allStates) {
            m_choice->addItem(stateName(state), static_cast<int>(state));
        }
        m_choice->setCurrentIndex(static_cast<int>(d1000::State::Enabled));
    } else if (kind == WatchCondition::Kind::Rule) {
        for (const alarms::Rule& rule : m_desk.rules()) {
            m_choice->addItem(QString::fromStdString(rule.name));
        }
    }
    allowStart();
}

void WatchPanel::allowStart()
{
    const auto kind = static_cast<WatchCondition::Kind>(m_kind->currentIndex());
    const bool isSaid = kind == WatchCondition::Kind::Rule     ? m_choice->count() > 0
                        : kind == WatchCondition::Kind::Signal ? parseTriggerCondition(m_signal->text()).has_value()
                                                               : true;
    m_start->setEnabled(isSaid || m_desk.isWatching()); // to be ended it need not be said anew
}

void WatchPanel::start()
{
    if (m_desk.isWatching()) {
        m_desk.cancelWatch();
        return;
    }
    WatchCondition condition;
    condition.kind = static_cast<WatchCondition::Kind>(m_kind->currentIndex());
    if (condition.kind == WatchCondition::Kind::Signal) {
        if (const auto signal = parseTriggerCondition(m_signal->text())) {
            m_desk.watchFor(*signal);
        }
        return;
    }
    condition.duration = std::chrono::minutes(m_minutes->value());
    if (condition.kind == WatchCondition::Kind::StateReached) {
        condition.state = static_cast<d1000::State>(m_choice->currentData().toInt());
    } else if (condition.kind == WatchCondition::Kind::Rule) {
        condition.rule = m_choice->currentText().toStdString();
    }
    m_desk.watchFor(condition);
}

void WatchPanel::refresh(const Moment& moment)
{
    m_settings = moment.settings;
    const WatchReport* running = m_desk.watch().report();
    setText(*m_start, running != nullptr ? tr("Stop watching and report") : tr("Watch"));
    setText(*m_waiting, running == nullptr
                            ? QString()
                            : tr("Watching %1, since %2: %n alarm(s)", nullptr, running->alarmCount)
                                  .arg(conditionWords(running->condition), clockTime(moment.now - running->from)));
    m_waiting->setVisible(running != nullptr);
}

void WatchPanel::showReport()
{
    const auto& report = m_desk.report();
    setText(*m_report, report ? reportWords(*report, m_events, m_settings)
                              : tr("Tells what happened while nobody looked: events, extreme cells, current and "
                                   "charge. The report stays until it is seen."));
    m_copy->setVisible(report.has_value());
    m_dismiss->setVisible(report.has_value());
}

} // namespace packdeck::ui
