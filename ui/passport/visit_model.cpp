// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/visit_model.h"

#include <QFont>

#include "ui/passport/visit_words.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"

namespace packdeck::ui {

namespace {

template <typename Value>
QString orMissing(const std::optional<Value>& value, int decimals = 0)
{
    return value ? number(static_cast<double>(*value), decimals) : missingText();
}

QString orMissing(const QString& text)
{
    return text.isEmpty() ? missingText() : text;
}

} // namespace

VisitModel::VisitModel(QObject* parent)
    : RowModel({tr("visit"), tr("lasted"), tr("firmware"), tr("spread\nmV"), tr("a cell\nm\u03a9"),
                tr("contactors\nclosed"), tr("opened\nunder load"), tr("reasons"), tr("worst five"), tr("parameters")},
               parent)
{
}

bool VisitModel::isFigure(int column) const
{
    return column == Lasted || (column >= Spread && column <= UnderLoad);
}

QString VisitModel::words(const VisitRow& row, int column) const
{
    const passport::Visit& visit = row.visit;
    const QString comma = QStringLiteral(", ");
    switch (column) {
    case When:
        return visitTime(visit.begin);
    case Lasted:
        return clockTime(visit.end - visit.begin);
    case Firmware:
        return orMissing(QString::fromStdString(visit.firmware));
    case Spread:
        return orMissing(visit.spread_mV, 1);
    case Resistance:
        return orMissing(visit.resistance_mohm, 2);
    case Closed:
        return orMissing(visit.operations);
    case UnderLoad:
        return orMissing(visit.openingsUnderLoad);
    case Reasons:
        return visit.reasons.empty() ? tr("none") : reasonsOf(visit).join(comma);
    case Worst:
        return orMissing(worstOf(visit, m_naming).join(comma));
    default:
        return visit.parameters.empty() ? tr("not read")
                                        : QString::fromStdString(visit.parameters).section(QLatin1Char(':'), -1);
    }
}

QVariant VisitModel::further(const VisitRow& row, int column, int role) const
{
    if (role == Qt::FontRole && row.isShown) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::ToolTipRole) {
        return {};
    }
    const QString lines = QStringLiteral("\n");
    switch (column) {
    case When:
        return row.isShown ? tr("What is shown") : QString();
    case Spread:
        return tr("Highest less lowest cell at rest, the mean");
    case Resistance:
        return tr("Of a cell, from steps of the current: the median over the cells");
    case Closed:
        return tr("How often contactors closed");
    case UnderLoad:
        return tr("Contactors opened at %1 A or more").arg(passport::Visit::loadedAbove_A);
    case Reasons:
        return reasonsOf(row.visit).join(lines);
    case Worst:
        return worstOf(row.visit, m_naming).join(lines);
    case Parameters:
        return tr("Checksum over all parameters of the unit, where they were read");
    default:
        return {};
    }
}

} // namespace packdeck::ui
