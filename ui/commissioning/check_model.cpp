// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commissioning/check_model.h"

#include <algorithm>

#include "ui/shell/format.h"

namespace packdeck::ui {

using commissioning::CheckId;
using commissioning::CheckState;

namespace {

constexpr int hazardsRow = 0;
constexpr int firstCheckRow = 1;
constexpr int meterRow = firstCheckRow + static_cast<int>(commissioning::checkCount);
constexpr int manualRow = meterRow + 1;
constexpr int rows = manualRow + 1;

CheckState together(const std::vector<commissioning::ManualItem>& items)
{
    CheckState state = CheckState::Passed;
    for (const commissioning::ManualItem& item : items) {
        if (item.state == CheckState::Failed) {
            return CheckState::Failed;
        }
        if (item.state != CheckState::Passed) {
            state = CheckState::Acting;
        }
    }
    return state;
}

QString sign(CheckState state)
{
    switch (state) {
    case CheckState::Waiting:
        return QStringLiteral("\u00b7");
    case CheckState::Acting:
        return QStringLiteral("\u25b6");
    case CheckState::Passed:
        return QStringLiteral("\u2714");
    case CheckState::Failed:
        return QStringLiteral("\u2716");
    case CheckState::Declared:
        return QStringLiteral("\u270e");
    }
    return {};
}

} // namespace

CheckModel::CheckModel(const commissioning::Checklist& checklist, Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_checklist(checklist)
    , m_theme(theme)
    , m_shown(rows, CheckState::Waiting)
{
    connect(&theme, &Theme::changed, this, [this] { emit dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1)); });
}

void CheckModel::refresh()
{
    if (const bool closed = m_checklist.record().isClosed(); closed != m_closed) {
        m_closed = closed;
        emit dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    }
    for (int row = 0; row < rows; ++row) {
        CheckState& shown = m_shown[static_cast<std::size_t>(row)];
        if (const CheckState now = state(row); now != shown) {
            shown = now;
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

CheckModel::Step CheckModel::step(int row) const
{
    switch (row) {
    case hazardsRow:
        return Step::Hazards;
    case meterRow:
        return Step::Meter;
    case manualRow:
        return Step::Manual;
    default:
        return Step::Check;
    }
}

CheckId CheckModel::check(int row) const
{
    return static_cast<CheckId>(std::clamp(row - firstCheckRow, 0, static_cast<int>(commissioning::checkCount) - 1));
}

int CheckModel::rowOf(CheckId check) const
{
    return firstCheckRow + static_cast<int>(check);
}

int CheckModel::rowOf(Step step) const
{
    return step == Step::Hazards ? hazardsRow : step == Step::Meter ? meterRow : manualRow;
}

CheckState CheckModel::state(int row) const
{
    const commissioning::Record& record = m_checklist.record();
    const bool begun = !record.hazardsAcknowledged.empty();
    if (!begun) {
        return step(row) == Step::Hazards ? CheckState::Acting : CheckState::Waiting;
    }
    switch (step(row)) {
    case Step::Hazards:
        return CheckState::Passed;
    case Step::Meter:
        return stateOf(record.meter);
    case Step::Manual:
        return together(record.manual);
    case Step::Check:
        break;
    }
    return record[check(row)].found.state;
}

QString CheckModel::name(int row) const
{
    switch (step(row)) {
    case Step::Hazards:
        return tr("Safety");
    case Step::Meter:
        return tr("Meter table");
    case Step::Manual:
        return tr("By hand");
    case Step::Check:
        break;
    }
    return translated("Commissioning", label(check(row)));
}

int CheckModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows;
}

int CheckModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rows) {
        return {};
    }
    const CheckState shown = m_shown[static_cast<std::size_t>(index.row())];
    // Once it is closed it is nobody's turn any more.
    const bool leftOpen = m_closed && (shown == CheckState::Acting || shown == CheckState::Waiting);
    const CheckState now = leftOpen ? CheckState::Waiting : shown;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name) {
            return QStringLiteral("%1  %2").arg(index.row() + 1, 2).arg(name(index.row()));
        }
        return leftOpen ? tr("\u00b7 left open") : stateWords(now);
    case Qt::ForegroundRole:
        return index.column() == Name ? m_theme.colours().text : stateColour(now, m_theme.colours());
    case Qt::FontRole:
        return m_theme.font(now == CheckState::Acting || now == CheckState::Failed ? TextRole::Strong : TextRole::Body);
    default:
        return {};
    }
}

QString stateWords(CheckState state)
{
    return sign(state) + QLatin1Char(' ') + translated("Commissioning", label(state));
}

QColor stateColour(CheckState state, const Palette& colours)
{
    switch (state) {
    case CheckState::Failed:
        return colours.critical;
    case CheckState::Acting:
        return colours.accent;
    case CheckState::Declared:
        return colours.warning;
    case CheckState::Passed:
        return colours.text;
    case CheckState::Waiting:
        break;
    }
    return colours.textMuted;
}

} // namespace packdeck::ui
