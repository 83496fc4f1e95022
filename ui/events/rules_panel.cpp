// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/rules_panel.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

#include "alarms/rule_file.h"
#include "alarms/rule_signals.h"
#include "binding/quantity.h"
#include "binding/signal_book.h"
#include "binding/signal_info.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"
#include "ui/events/alarm_desk.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/trace/frame_text.h"

namespace packdeck::ui {

using alarms::Rule;

namespace {

constexpr double largest = 1e9;
constexpr int decimals = 3;
constexpr double longestDelay_s = 86'400.0;

QString unitOf(const QString& signal)
{
    const std::string name = signal.toStdString();
    for (const alarms::MeaningName& meaning : alarms::meaningNames()) {
        if (meaning.name == name) {
            return shownUnit(meaning.unit);
        }
    }
    const binding::Meaning meaning = binding::meaningOf(name);
    const auto unit =
        meaning.quantity == binding::Quantity::None ? std::string_view() : binding::info(meaning.quantity).unit;
    return shownUnit(unit);
}

/// What a rule's signal is, in words.
QString meaningOf(const QString& signal)
{
    const std::string name = signal.toStdString();
    for (const alarms::MeaningName& meaning : alarms::meaningNames()) {
        if (meaning.name == name) {
            return translated("RuleSignal", meaning.text);
        }
    }
    return signal.contains(QLatin1Char('.')) ? RulesPanel::tr("a signal of a DBC")
                                             : RulesPanel::tr("a signal of the pack");
}

QDoubleSpinBox* number(const char* name, double least, double most, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setDecimals(decimals);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType); // a step of 1 V is no step for a cell
    return box;
}

} // namespace

RulesPanel::RulesPanel(AlarmDesk& desk, Theme& theme, QWidget* parent)
    : Panel(theme, tr("Your rules"), parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_signal(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_threshold(number("threshold", -largest, largest, this))
    , m_hysteresis(number("hysteresis", 0.0, largest, this))
    , m_delay(number("delay", 0.0, longestDelay_s, this))
    , m_severity(new QComboBox(this))
    , m_unit(makeLabel(theme, TextRole::Body, this))
    , m_meaning(makeLabel(theme, TextRole::Caption, this))
    , m_present(makeLabel(theme, TextRole::Caption, this))
    , m_hint(makeLabel(theme, TextRole::Body, this))
    , m_names(new QStringListModel(this))
    , m_problem(makeLabel(theme, TextRole::Body, this))
    , m_keep(new QPushButton(tr("Save rule"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setObjectName(QStringLiteral("rules"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_name->setPlaceholderText(tr("What the alarm says"));
    m_signal->setObjectName(QStringLiteral("ruleSignal"));
    m_signal->setEditable(true);
    m_signal->setToolTip(tr("A meaning, a signal of the pack (Node7Cell03), or Message.Signal of a DBC"));
    for (const alarms::MeaningName& meaning : alarms::meaningNames()) {
        const auto name = QString::fromUtf8(meaning.name.data(), static_cast<qsizetype>(meaning.name.size()));
        m_signal->addItem(name);
        m_signal->setItemData(m_signal->count() - 1, translated("RuleSignal", meaning.text), Qt::ToolTipRole);
    }
    auto* completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_signal->setCompleter(completer);
    m_meaning->setObjectName(QStringLiteral("ruleMeaning"));
    m_present->setObjectName(QStringLiteral("rulePresent"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setText(tr("No rule yet. A rule raises an alarm when a signal passes a threshold; it watches live and over "
                       "every log."));
    m_direction->addItems({tr("above"), tr("below")});
    m_severity->addItems({tr("Warning"), tr("Alarm")});
    m_severity->setCurrentIndex(1);
    m_keep->setObjectName(QStringLiteral("keepRule"));
    m_remove->setObjectName(QStringLiteral("removeRule"));
    m_problem->setObjectName(QStringLiteral("ruleProblem"));
    m_problem->setWordWrap(true);
    m_delay->setSuffix(QStringLiteral(" s"));

    auto* threshold = new QHBoxLayout;
    threshold->setSpacing(Theme::unit);
    threshold->addWidget(m_direction);
    threshold->addWidget(m_threshold, 1);
    threshold->addWidget(m_unit);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::gap);
    form->setVerticalSpacing(Theme::unit);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Signal"), m_signal);
    form->addRow(QString(), m_meaning);
    form->addRow(tr("Threshold"), threshold);
    form->addRow(QString(), m_present);
    form->addRow(tr("Hysteresis"), m_hysteresis);
    form->addRow(tr("For"), m_delay);
    form->addRow(tr("Severity"), m_severity);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_keep, m_remove}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(32);
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint, 1);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &RulesPanel::showRule);
    connect(m_list, &QListWidget::itemChanged, this, &RulesPanel::toggled);
    connect(m_signal, &QComboBox::currentTextChanged, this, [this](const QString& signal) { explain(signal); });
    connect(m_signal->lineEdit(), &QLineEdit::textEdited, this, &RulesPanel::offerSignals);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, [this] { m_startsAtPresent = false; });
    connect(m_keep, &QPushButton::clicked, this, &RulesPanel::keep);
    connect(m_remove, &QPushButton::clicked, this, &RulesPanel::remove);
    connect(&desk, &AlarmDesk::rulesChanged, this, &RulesPanel::refresh);
    explain(m_signal->currentText());
    refresh();
}

void RulesPanel::explain(const QString& signal)
{
    setText(*m_unit, unitOf(signal));
    setText(*m_meaning, meaningOf(signal));
    m_startsAtPresent = true;
}

void RulesPanel::showPresent(const Moment& moment)
{
    if (!isVisible() || moment.timeline == nullptr || !moment.snapshot) {
        return;
    }
    m_catalog = moment.timeline->catalog();
    m_packs = moment.timeline->packs();
    const std::string name = m_signal->currentText().trimmed().toStdString();
    const auto source = alarms::findSignal(name, moment.snapshot->id, *moment.timeline, m_desk.databases());
    if (!source) {
        setText(*m_present, tr("no such signal here"));
        return;
    }
    const QString unit = shownUnit(source->unit);
    setText(*m_unit, unit);
    const auto present = alarms::valueAt(*source, moment.timeline->history(), moment.cursor);
    const QString words =
        present ? QStringLiteral("%1 %2").arg(number(*present, decimals), unit).trimmed() : tr("not measured");
    setText(*m_present, moment.live ? tr("now %1").arg(words) : tr("at the cursor %1").arg(words));
    if (present && std::exchange(m_startsAtPresent, false)) {
        m_threshold->setValue(*present);
    }
}

// Every signal of the loaded DBCs can be found by a part of its name.
void RulesPanel::offerSignals()
{
    if (m_names->rowCount() > 0 && m_offered == m_desk.databases() && m_offeredPacks == m_packs) {
        return;
    }
    m_offered = m_desk.databases();
    m_offeredPacks = m_packs;
    QStringList names;
    for (int i = 0; i < m_signal->count(); ++i) {
        names << m_signal->itemText(i);
    }
    binding::SignalBook ofPacks;
    for (const binding::PackId& pack : m_packs) {
        if (m_catalog) {
            ofPacks.addPack(*m_catalog, pack);
        }
    }
    for (const auto& source : ofPacks.sources()) {
        for (const auto& info : binding::infosOf(*source->database)) {
            for (const auto& field : info.fields) {
                if (binding::meaningOf(field.name).quantity != binding::Quantity::None) {
                    names << fromUtf8(field.name);
                }
            }
        }
    }
    for (const auto& database : m_offered) {
        for (const auto& info : binding::infosOf(*database)) {
            for (const auto& field : info.fields) {
                names << fromUtf8(info.name) + QLatin1Char('.') + fromUtf8(field.name);
            }
        }
    }
    names.removeDuplicates(); // of several packs
    m_names->setStringList(names);
}

void RulesPanel::refresh()
{
    const QSignalBlocker quiet(m_list);
    const std::vector<Rule>& rules = m_desk.rules();
    while (m_list->count() > static_cast<int>(rules.size())) {
        delete m_list->takeItem(m_list->count() - 1);
    }
    const std::vector<std::string> missing = m_desk.runner().missingSignals();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const Rule& rule = rules[i];
        QListWidgetItem* item = m_list->item(static_cast<int>(i));
        if (item == nullptr) {
            item = new QListWidgetItem(m_list);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        }
        const QString signal = QString::fromStdString(rule.signal);
        QString words = QStringLiteral("%1: %2 %3 %4")
                            .arg(QString::fromStdString(rule.name), signal,
                                 QString::fromStdString(alarms::thresholdText(rule)), unitOf(signal));
        if (rule.delay > units::Duration{}) {
            words += tr(" for %1 s").arg(units::toSeconds(rule.delay));
        }
        const bool isMissing = std::find(missing.begin(), missing.end(), rule.signal) != missing.end();
        words += m_desk.runner().isActive(i) ? tr("  \u2716 stands")
                 : isMissing                 ? tr("  no such signal here")
                                             : QString();
        item->setText(words);
        item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
    }
    QStringList problems;
    for (const Error& error : m_desk.ruleProblems()) {
        problems << sentence(error);
    }
    if (!problems.isEmpty()) {
        setText(*m_problem, problems.join(QLatin1Char('\n')));
        setInk(*m_problem, theme().colours().warning);
    }
    m_list->setVisible(!rules.empty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_hint->setVisible(rules.empty());
    setNote(rules.empty() ? tr("none yet") : QString::number(rules.size()));
}

Rule RulesPanel::typed() const
{
    constexpr double microseconds = 1e6;
    Rule rule;
    rule.name = m_name->text().trimmed().toStdString();
    rule.signal = m_signal->currentText().trimmed().toStdString();
    rule.direction = m_direction->currentIndex() == 0 ? Rule::Direction::Above : Rule::Direction::Below;
    rule.threshold = m_threshold->value();
    rule.hysteresis = m_hysteresis->value();
    rule.delay = units::Duration(std::llround(m_delay->value() * microseconds));
    rule.severity = m_severity->currentIndex() == 0 ? telemetry::Severity::Warning : telemetry::Severity::Alarm;
    return rule;
}

void RulesPanel::showRule(int row)
{
    if (row < 0 || row >= static_cast<int>(m_desk.rules().size())) {
        return;
    }
    m_remove->setEnabled(true);
    const Rule& rule = m_desk.rules()[static_cast<std::size_t>(row)];
    m_name->setText(QString::fromStdString(rule.name));
    m_signal->setCurrentText(QString::fromStdString(rule.signal));
    m_direction->setCurrentIndex(rule.direction == Rule::Direction::Above ? 0 : 1);
    m_threshold->setValue(rule.threshold);
    m_hysteresis->setValue(rule.hysteresis);
    m_delay->setValue(units::toSeconds(rule.delay));
    m_severity->setCurrentIndex(rule.severity == telemetry::Severity::Warning ? 0 : 1);
    m_startsAtPresent = false; // this one has a threshold
}

// A rule of the same name is replaced.
void RulesPanel::keep()
{
    const Rule rule = typed();
    const std::string_view problem = alarms::problemOf(rule);
    setText(*m_problem, problem.empty() ? QString() : tr("The rule %1.").arg(translated("Rule", problem)));
    setInk(*m_problem, theme().colours().critical);
    if (!problem.empty()) {
        return;
    }
    std::vector<Rule> rules = m_desk.rules();
    const auto same =
        std::find_if(rules.begin(), rules.end(), [&rule](const Rule& other) { return other.name == rule.name; });
    if (same != rules.end()) {
        *same = rule;
    } else if (rules.size() < alarms::mostRules) {
        rules.push_back(rule);
    }
    m_desk.setRules(std::move(rules));
}

void RulesPanel::remove()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    std::vector<Rule> rules = m_desk.rules();
    rules.erase(rules.begin() + row);
    m_desk.setRules(std::move(rules));
}

void RulesPanel::toggled(QListWidgetItem* item)
{
    const auto row = static_cast<std::size_t>(m_list->row(item));
    std::vector<Rule> rules = m_desk.rules();
    const bool enabled = item->checkState() == Qt::Checked;
    if (row < rules.size() && rules[row].enabled != enabled) {
        rules[row].enabled = enabled;
        m_desk.setRules(std::move(rules));
    }
}

} // namespace packdeck::ui
