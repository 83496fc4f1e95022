// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulation/time_panel.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "sim/load_recording.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/save_dialog.h"

namespace packdeck::ui {

namespace {

using std::chrono::milliseconds;

struct Speed
{
    double factor;
    const char* text;
};

constexpr double fastest = 100'000.0; // what a sim::Control takes

constexpr auto speeds = std::to_array<Speed>({{0.1, "0.1\u00d7"},
                                              {1.0, "1\u00d7"},
                                              {10.0, "10\u00d7"},
                                              {100.0, "100\u00d7"},
                                              {1000.0, "1000\u00d7"},
                                              {fastest, ""}});

constexpr auto steps = std::to_array<milliseconds>({milliseconds(10), milliseconds(100), milliseconds(1000)});

struct LoadChoice
{
    sim::LoadMode mode;
    bool ofFile; ///< asks for one
    const char* text;
};

constexpr auto loadChoices = std::to_array<LoadChoice>({
    {sim::LoadMode::DriveProfile, false, QT_TRANSLATE_NOOP("packdeck::ui::TimePanel", "Load: a drive")},
    {sim::LoadMode::ConstantCurrent, false, QT_TRANSLATE_NOOP("packdeck::ui::TimePanel", "Load: constant")},
    {sim::LoadMode::Zero, false, QT_TRANSLATE_NOOP("packdeck::ui::TimePanel", "Load: at rest")},
    {sim::LoadMode::SpeedTrace, false, QT_TRANSLATE_NOOP("packdeck::ui::TimePanel", "Load: a driving cycle")},
    {sim::LoadMode::SpeedTrace, true, QT_TRANSLATE_NOOP("packdeck::ui::TimePanel", "Load: speeds from a file")},
    {sim::LoadMode::Recording, true, QT_TRANSLATE_NOOP("packdeck::ui::TimePanel", "Load: currents from a file")},
});

int placeOf(const sim::LoadSetting& load)
{
    const auto* const found = std::find_if(loadChoices.begin(), loadChoices.end(), [&load](const LoadChoice& choice) {
        return choice.mode == load.mode && choice.ofFile == (load.recording != nullptr);
    });
    return found == loadChoices.end() ? 0 : static_cast<int>(found - loadChoices.begin());
}

constexpr double strongestLoad_A = 1000.0;
constexpr int buttonHeight = 36;

} // namespace

TimePanel::TimePanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Simulated time"), parent)
    , m_clock(makeLabel(theme, TextRole::Figure, this))
    , m_pause(new QPushButton(this))
    , m_rewind(new QSlider(Qt::Horizontal, this))
    , m_rewindText(makeLabel(theme, TextRole::Body, this))
    , m_rewindNow(new QPushButton(tr("Go back"), this))
    , m_load(new QComboBox(this))
    , m_amps(new QDoubleSpinBox(this))
    , m_obeys(new QCheckBox(tr("keeps to limits"), this))
    , m_loadFrom(new QLineEdit(this))
    , m_chargerFrom(new QLineEdit(this))
    , m_signalNote(makeLabel(theme, TextRole::Caption, this))
{
    m_pause->setObjectName(QStringLiteral("pause"));
    m_rewind->setObjectName(QStringLiteral("rewind"));
    m_rewind->setInvertedAppearance(true); // now is at the right
    m_rewind->setInvertedControls(true);
    m_rewindNow->setObjectName(QStringLiteral("rewindNow"));
    m_load->setObjectName(QStringLiteral("load"));
    for (const LoadChoice& choice : loadChoices) {
        m_load->addItem(tr(choice.text));
    }
    m_obeys->setObjectName(QStringLiteral("obeysLimits"));
    m_obeys->setToolTip(tr("Off: a vehicle that takes what it wants, whatever the unit allows"));
    m_obeys->setChecked(true);
    m_amps->setRange(-strongestLoad_A, strongestLoad_A);
    m_amps->setSuffix(QStringLiteral(" A"));
    m_amps->setDecimals(0);
    auto* speedRow = new QHBoxLayout;
    speedRow->setSpacing(2);
    addSpeeds(*speedRow);
    auto* stepRow = new QHBoxLayout;
    stepRow->setSpacing(Theme::unit);
    stepRow->addWidget(m_pause, 1);
    for (const milliseconds step : steps) {
        auto* button = new QPushButton(
            step.count() < 1000 ? tr("+%1 ms").arg(step.count()) : tr("+%1 s").arg(step.count() / 1000), this);
        button->setObjectName(QStringLiteral("step%1").arg(step.count()));
        button->setToolTip(tr("Pause, and go on by so much"));
        connect(button, &QPushButton::clicked, this, [this, step] {
            emit requested(sim::SetPaused{true});
            emit requested(sim::Step{step});
        });
        stepRow->addWidget(button);
    }
    auto* rewindRow = new QHBoxLayout;
    rewindRow->setSpacing(Theme::gap);
    rewindRow->addWidget(m_rewind, 1);
    rewindRow->addWidget(m_rewindText);
    rewindRow->addWidget(m_rewindNow);
    auto* loadRow = new QHBoxLayout;
    loadRow->setSpacing(Theme::gap);
    loadRow->addWidget(m_load, 1);
    loadRow->addWidget(m_amps);
    loadRow->addWidget(m_obeys);
    m_loadFrom->setObjectName(QStringLiteral("loadFrom"));
    m_loadFrom->setPlaceholderText(tr("load from my.dbc:Msg.Signal"));
    m_chargerFrom->setObjectName(QStringLiteral("chargerFrom"));
    m_chargerFrom->setPlaceholderText(tr("charger from \u2026"));
    for (QLineEdit* edit : {m_loadFrom, m_chargerFrom}) {
        edit->setClearButtonEnabled(true);
        edit->setToolTip(tr("A signal that is sent on this bus, in A, mA, kA, W or kW: FILE.dbc:Message.Signal"));
        connect(edit, &QLineEdit::editingFinished, this, &TimePanel::postDriveFrom);
    }
    m_signalNote->setObjectName(QStringLiteral("signalNote"));
    m_signalNote->setWordWrap(true);
    m_signalNote->setVisible(false);
    auto* fromRow = new QHBoxLayout;
    fromRow->setSpacing(Theme::gap);
    fromRow->addWidget(m_loadFrom, 1);
    fromRow->addWidget(m_chargerFrom, 1);
    auto* reset = new QPushButton(tr("Reset everything"), this);
    reset->setObjectName(QStringLiteral("reset"));
    reset->setToolTip(tr("Pack, BMU and scenario begin again; faults are gone"));
    auto* powerCycle = new QPushButton(tr("BMU supply off and on"), this);
    powerCycle->setObjectName(QStringLiteral("powerCycle"));
    powerCycle->setToolTip(tr("Latched faults go, the pack stays as it is"));
    auto* anewRow = new QHBoxLayout;
    anewRow->setSpacing(Theme::gap);
    anewRow->addWidget(reset, 1);
    anewRow->addWidget(powerCycle, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_clock);
    for (QLayout* row :
         {static_cast<QLayout*>(speedRow), static_cast<QLayout*>(stepRow), static_cast<QLayout*>(rewindRow),
          static_cast<QLayout*>(loadRow), static_cast<QLayout*>(fromRow)}) {
        layout->addLayout(row);
    }
    layout->addWidget(m_signalNote);
    layout->addLayout(anewRow);
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setMinimumHeight(buttonHeight);
        button->setAutoDefault(false);
    }

    connect(m_pause, &QPushButton::clicked, this, [this] { emit requested(sim::SetPaused{!m_paused}); });
    connect(m_rewind, &QSlider::valueChanged, this, &TimePanel::showRewind);
    connect(m_rewindNow, &QPushButton::clicked, this, [this] {
        emit rewindRequested(std::chrono::seconds(m_rewind->value()));
        m_rewind->setValue(0);
    });
    connect(m_load, &QComboBox::activated, this, &TimePanel::postLoad);
    connect(m_amps, &QDoubleSpinBox::editingFinished, this, &TimePanel::postLoad);
    connect(m_obeys, &QCheckBox::clicked, this, [this](bool obeys) {
        m_shownLoad.obeysLimits = obeys;
        emit requested(m_shownLoad);
    });
    connect(reset, &QPushButton::clicked, this, [this] { emit requested(sim::Restart{}); });
    connect(powerCycle, &QPushButton::clicked, this, [this] { emit requested(sim::PowerCycleBmu{}); });
    showRewind();
}

void TimePanel::addSpeeds(QLayout& row)
{
    m_speeds.setExclusive(true);
    for (std::size_t i = 0; i < speeds.size(); ++i) {
        const bool last = i + 1 == speeds.size();
        auto* button = new QPushButton(last ? tr("max") : QString::fromUtf8(speeds[i].text), this);
        button->setObjectName(QStringLiteral("speed%1").arg(i));
        button->setCheckable(true);
        button->setStyleSheet(QStringLiteral("padding: 3px 6px;"));
        m_speeds.addButton(button, static_cast<int>(i));
        row.addWidget(button);
    }
    connect(&m_speeds, &QButtonGroup::idClicked, this,
            [this](int index) { emit requested(sim::SetSpeed{speeds[static_cast<std::size_t>(index)].factor}); });
}

void TimePanel::showRewind()
{
    setText(*m_rewindText, m_rewind->value() == 0 ? tr("now") : tr("%1 s ago").arg(m_rewind->value()));
    m_rewindNow->setEnabled(m_rewind->value() > 0);
}

void TimePanel::postLoad()
{
    const LoadChoice& choice = loadChoices[static_cast<std::size_t>(std::max(m_load->currentIndex(), 0))];
    if (choice.ofFile) {
        if (sender() == m_load) {
            chooseLoadFile(choice.mode);
        }
        return;
    }
    sim::LoadSetting load;
    load.mode = choice.mode;
    load.amps = m_amps->value();
    load.obeysLimits = m_obeys->isChecked();
    m_fileProblem.clear();
    m_amps->setVisible(load.mode == sim::LoadMode::ConstantCurrent);
    if (!(load == m_shownLoad)) {
        m_shownLoad = load;
        emit requested(load);
    }
}

void TimePanel::chooseLoadFile(sim::LoadMode mode)
{
    m_load->setCurrentIndex(placeOf(m_shownLoad)); // until there is one
    askWhatToOpen(this,
                  mode == sim::LoadMode::SpeedTrace ? tr("Seconds and km/h of a vehicle")
                                                    : tr("Seconds and amperes of a load"),
                  {tr("Tables (*.csv *.txt)"), tr("All files (*)")}, false,
                  [this, mode](const QStringList& files) { loadFrom(mode, files.front()); });
}

void TimePanel::loadFrom(sim::LoadMode mode, const QString& file)
{
    constexpr double kilometresPerHour = 1.0 / 3.6;
    const bool isSpeed = mode == sim::LoadMode::SpeedTrace;
    auto read =
        sim::readLoadRecording(file.toStdString(), isSpeed ? sim::RecordedValue::Speed : sim::RecordedValue::Current,
                               isSpeed ? kilometresPerHour : 1.0);
    m_fileProblem = read ? QString() : sentence(read.error());
    if (!read) {
        showNote({});
        return;
    }
    sim::LoadSetting load;
    load.mode = mode;
    load.obeysLimits = m_obeys->isChecked();
    load.recording = *std::move(read);
    m_shownLoad = load;
    m_load->setCurrentIndex(placeOf(load));
    emit requested(load);
}

void TimePanel::showNote(const QString& ofSignals)
{
    const QString text = m_fileProblem.isEmpty() ? ofSignals : m_fileProblem;
    setText(*m_signalNote, text);
    m_signalNote->setVisible(!text.isEmpty());
}

void TimePanel::postDriveFrom()
{
    const sim::DriveFrom from{m_loadFrom->text().trimmed().toStdString(),
                              m_chargerFrom->text().trimmed().toStdString()};
    if (!(from == m_drivenFrom)) {
        emit requested(from);
    }
}

void TimePanel::refresh(const sim::Snapshot& snapshot)
{
    const sim::Status& status = snapshot.status;
    m_paused = status.paused;
    setText(*m_clock, clockTime(snapshot.truth.time));
    setNote(status.paused ? tr("paused")
            : status.speed == 1.0
                ? QString()
                : tr("%1\u00d7 reached").arg(number(status.reachedSpeed, status.reachedSpeed < 10 ? 1 : 0)));
    setText(*m_pause, status.paused ? tr("Run") : tr("Pause"));
    for (std::size_t i = 0; i < speeds.size(); ++i) {
        m_speeds.button(static_cast<int>(i))->setChecked(speeds[i].factor == status.speed);
    }
    const auto reach = std::chrono::duration_cast<std::chrono::seconds>(status.rewindable).count();
    if (m_rewind->maximum() != reach && !m_rewind->isSliderDown()) {
        m_rewind->setMaximum(static_cast<int>(reach));
    }
    m_rewind->setEnabled(reach > 0);
    if (!(snapshot.truth.load == m_shownLoad) && !m_amps->hasFocus() && !m_load->hasFocus()) {
        m_shownLoad = snapshot.truth.load;
        const QSignalBlocker quiet(m_amps);
        m_load->setCurrentIndex(placeOf(m_shownLoad));
        m_amps->setValue(m_shownLoad.amps);
        m_obeys->setChecked(m_shownLoad.obeysLimits);
    }
    m_amps->setVisible(m_shownLoad.mode == sim::LoadMode::ConstantCurrent && status.driveFrom.load.empty());
    m_load->setEnabled(status.driveFrom.load.empty()); // else the bus decides
    m_drivenFrom = status.driveFrom;
    m_obeys->setEnabled(status.driveFrom.load.empty());
    showNote(QString::fromStdString(status.signalNote));
}

} // namespace packdeck::ui
