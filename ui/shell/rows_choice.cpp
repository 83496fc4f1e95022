// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rows_choice.h"

#include <QHBoxLayout>

#include "ui/shell/theme.h"

namespace packdeck::ui {

namespace {

constexpr int longestPeriod_ms = 3'600'000;
constexpr int usualPeriod_ms = 100;

} // namespace

RowsChoice::RowsChoice(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QComboBox(this))
    , m_period(new QSpinBox(this))
{
    m_rows->addItems({tr("As received"), tr("A row every")});
    m_rows->setObjectName(QStringLiteral("exportRows"));
    m_rows->setAccessibleName(tr("Rows"));
    m_period->setObjectName(QStringLiteral("exportPeriod"));
    m_period->setAccessibleName(tr("Time between rows"));
    m_period->setRange(1, longestPeriod_ms);
    m_period->setValue(usualPeriod_ms);
    m_period->setSuffix(tr(" ms"));
    m_period->setEnabled(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_period);
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this](int row) { m_period->setEnabled(row == 1); });
}

std::optional<units::Duration> RowsChoice::period() const
{
    return m_rows->currentIndex() == 1 ? std::optional<units::Duration>(std::chrono::milliseconds(m_period->value()))
                                       : std::nullopt;
}

} // namespace packdeck::ui
