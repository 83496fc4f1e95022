// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header.h"

#include <QHBoxLayout>
#include <QPainter>

namespace packdeck::ui {

namespace {

constexpr int firstRow = 28;
constexpr int secondRow = 48;
// Shares of the second row: the state's word is long, the others are four or five figures.
constexpr int stateShare = 17;
constexpr int tileShare = 10;
constexpr int narrowShare = 9;

} // namespace

Header::Header(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mode(new Chip(theme, QStringLiteral("mode"), this))
    , m_source(new Chip(theme, QStringLiteral("source"), this))
    , m_unit(new Chip(theme, QStringLiteral("unit"), this))
    , m_pack(new Chip(theme, QStringLiteral("pack"), this))
    , m_commander(new Chip(theme, QStringLiteral("commander"), this))
    , m_bus(new Chip(theme, QStringLiteral("bus"), this))
    , m_recorder(new Chip(theme, QStringLiteral("recorder"), this))
    , m_alarms(new Chip(theme, QStringLiteral("alarms"), this))
    , m_state(new Tile(theme, QStringLiteral("state"), this))
    , m_voltage(new Tile(theme, QStringLiteral("voltage"), this))
    , m_current(new Tile(theme, QStringLiteral("current"), this))
    , m_power(new Tile(theme, QStringLiteral("power"), this))
    , m_soc(new Tile(theme, QStringLiteral("soc"), this))
    , m_lowest(new Tile(theme, QStringLiteral("lowest"), this))
    , m_highest(new Tile(theme, QStringLiteral("highest"), this))
    , m_spread(new Tile(theme, QStringLiteral("spread"), this))
    , m_hottest(new Tile(theme, QStringLiteral("hottest"), this))
    , m_load(new Tile(theme, QStringLiteral("load"), this))
    , m_open(new OpenButton(theme, this))
{
    setFixedHeight(height);

    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(8, 3, 8, 3);
    chips->setSpacing(6);
    for (Chip* chip : {m_mode, m_source, m_unit, m_pack, m_commander, m_bus}) {
        chips->addWidget(chip);
    }
    chips->addStretch();
    chips->addWidget(m_recorder);
    chips->addWidget(m_alarms);

    auto* tiles = new QHBoxLayout;
    tiles->setContentsMargins(4, 0, 4, 0);
    tiles->setSpacing(1);
    tiles->addWidget(m_state, stateShare);
    for (Tile* tile : {m_voltage, m_current, m_power}) {
        tiles->addWidget(tile, tileShare);
    }
    tiles->addWidget(m_soc, narrowShare);
    for (Tile* tile : {m_lowest, m_highest, m_spread, m_hottest, m_load}) {
        tiles->addWidget(tile, tileShare);
    }

    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* first = new QWidget(this);
    first->setFixedHeight(firstRow);
    first->setLayout(chips);
    auto* second = new QWidget(this);
    second->setFixedHeight(secondRow);
    second->setLayout(tiles);
    rows->addWidget(first);
    rows->addWidget(second);

    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 8, 0);
    all->setSpacing(8);
    all->addLayout(rows, 1);
    auto* openPlace = new QVBoxLayout;
    openPlace->setContentsMargins(0, 8, 0, 8);
    openPlace->addWidget(m_open);
    all->addLayout(openPlace);

    for (Chip* chip : {m_mode, m_commander}) {
        connect(chip, &QAbstractButton::clicked, this, [this] { emit pageRequested(QStringLiteral("control")); });
    }
    for (Chip* chip : {m_source, m_unit, m_bus}) {
        connect(chip, &QAbstractButton::clicked, this, &Header::connectionRequested);
    }
    connect(m_alarms, &QAbstractButton::clicked, this, [this] { emit pageRequested(QStringLiteral("events")); });
    connect(m_recorder, &QAbstractButton::clicked, this, &Header::recordingToggled);
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{m_state, m_load}) {
        connect(button, &QAbstractButton::clicked, this, [this] { emit pageRequested(QStringLiteral("overview")); });
    }
    for (Tile* tile : {m_voltage, m_current, m_power, m_soc, m_spread}) {
        connect(tile, &QAbstractButton::clicked, this, [this] { emit pageRequested(QStringLiteral("trends")); });
    }
    m_pack->setToolTip(tr("The pages show this pack; press for the list (Ctrl+Shift+P: the next one)"));
    connect(m_pack, &QAbstractButton::clicked, this,
            [this] { emit packListRequested(m_pack->mapToGlobal(QPoint(0, m_pack->height()))); });
    connect(m_lowest, &QAbstractButton::clicked, this, &Header::lowestCellRequested);
    connect(m_highest, &QAbstractButton::clicked, this, &Header::highestCellRequested);
    connect(m_hottest, &QAbstractButton::clicked, this, &Header::hottestSensorRequested);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Header::setContent(const HeaderContent& content)
{
    m_mode->setContent(content.mode);
    m_source->setContent(content.source);
    m_unit->setContent(content.unit);
    m_pack->setContent(content.pack);
    m_commander->setContent(content.commander);
    m_bus->setContent(content.bus);
    m_alarms->setContent(content.alarms);
    m_state->setContent(content.state);
    m_voltage->setContent(content.voltage);
    m_current->setContent(content.current);
    m_power->setContent(content.power);
    m_soc->setContent(content.soc);
    m_lowest->setContent(content.lowest);
    m_highest->setContent(content.highest);
    m_spread->setContent(content.spread);
    m_hottest->setContent(content.hottest);
    m_load->setContent(content.load);
    m_open->setVisible(content.open.present);
    m_open->setContent(content.open.first, content.open.second, content.open.muted);
    m_open->setProgress(content.open.progress);
}

void Header::setRecorder(const ChipContent& content)
{
    m_recorder->setContent(content);
    const QString keys =
        tr("Start or stop recording (Ctrl+R); Ctrl+S keeps the last 30 minutes; M marks what is shown");
    m_recorder->setToolTip(content.detail.isEmpty() ? keys : keys + QLatin1Char('\n') + content.detail);
}

void Header::paintEvent(QPaintEvent*)
{
    const Palette& c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.fillRect(QRect(0, QWidget::height() - 1, width(), 1), c.line);
    for (const Tile* tile : {m_voltage, m_current, m_power, m_soc, m_lowest, m_highest, m_spread, m_hottest, m_load}) {
        if (tile->content().present) {
            painter.fillRect(QRect(tile->x() - 1, firstRow + 8, 1, secondRow - 16), c.line);
        }
    }
}

} // namespace packdeck::ui
