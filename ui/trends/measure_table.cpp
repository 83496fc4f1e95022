// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/measure_table.h"

#include <algorithm>

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/trends/signal_set.h"

namespace packdeck::ui {

namespace {

enum Column { Delta, Mean, Minimum, Maximum, Integral, ColumnCount };

constexpr int timeDecimals = 3;
constexpr int integralDecimals = 3;
constexpr int rowHeight = 20;
constexpr int linesARow = 2; // the name, and below it the figures: both in full on a narrow panel
constexpr int valueWidth = 54;

} // namespace

MeasureTable::MeasureTable(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_span(makeLabel(theme, TextRole::Strong, this))
    , m_table(new QTableWidget(0, ColumnCount, this))
{
    m_span->setWordWrap(true);
    m_table->setFont(theme.font(TextRole::Caption));
    m_table->horizontalHeader()->setMinimumSectionSize(0);
    m_table->setObjectName(QStringLiteral("measure"));
    m_table->setAccessibleName(tr("Measured between the cursors"));
    m_table->setHorizontalHeaderLabels({tr("\u0394"), tr("Mean"), tr("Min"), tr("Max"), tr("Integral")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < ColumnCount; ++column) {
        m_table->setColumnWidth(column, valueWidth);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_span);
    layout->addWidget(m_table, 1);
    clear();
}

void MeasureTable::clear()
{
    setText(*m_span, tr("Measure: click sets the first cursor, Shift+click the second ([ and ] at the mouse)"));
    m_table->setRowCount(0);
}

QString MeasureTable::integralText(const Row& row)
{
    if (row.measured.covered <= units::Duration::zero()) {
        return missingText();
    }
    const IntegralUnit unit = integralUnit(row.unit);
    return QStringLiteral("%1 %2").arg(number(row.measured.integral * row.scale * unit.perSecond, integralDecimals),
                                       unit.unit);
}

void MeasureTable::setRows(units::Duration span, const std::vector<Row>& rows)
{
    const bool hasGaps = std::any_of(rows.begin(), rows.end(), [span](const Row& row) {
        return row.measured.samples > 0 && row.measured.covered < span;
    });
    QString head = tr("\u0394t %1 s").arg(number(units::toSeconds(span), timeDecimals));
    if (hasGaps) {
        head += tr(" \u00b7 without gaps and ends that were not measured");
    }
    setText(*m_span, head);
    const int lines = linesARow * static_cast<int>(rows.size());
    if (m_table->rowCount() != lines) {
        m_table->clearSpans();
        m_table->setRowCount(lines);
        for (int name = 0; name < lines; name += linesARow) {
            m_table->setSpan(name, 0, 1, ColumnCount);
        }
    }
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const Row& row = rows[static_cast<std::size_t>(i)];
        const auto setItem = [&](int line, int column, const QString& words, Qt::Alignment side) {
            QTableWidgetItem* item = m_table->item(line, column);
            if (item == nullptr) {
                item = new QTableWidgetItem;
                item->setTextAlignment(Qt::AlignVCenter | side);
                m_table->setItem(line, column, item);
            }
            item->setText(words);
            item->setToolTip(words);
            return item;
        };
        const int line = linesARow * i;
        const auto set = [&](int column, const QString& words) { setItem(line + 1, column, words, Qt::AlignRight); };
        const auto value = [&](const std::optional<double>& measured) {
            return measured ? number(*measured * row.scale, row.decimals) : missingText();
        };
        const auto delta = row.measured.delta();
        QTableWidgetItem* const name = setItem(
            line, 0, row.unit.isEmpty() ? row.name : QStringLiteral("%1, %2").arg(row.name, row.unit), Qt::AlignLeft);
        QFont bold = m_table->font();
        bold.setWeight(QFont::DemiBold);
        name->setFont(bold);
        set(Delta, delta ? signedNumber(*delta * row.scale, row.decimals) : missingText());
        set(Mean, value(row.measured.mean));
        // A negative scale turns the extremes round.
        set(Minimum, value(row.scale < 0.0 ? row.measured.maximum : row.measured.minimum));
        set(Maximum, value(row.scale < 0.0 ? row.measured.minimum : row.measured.maximum));
        set(Integral, integralText(row));
    }
}

} // namespace packdeck::ui
