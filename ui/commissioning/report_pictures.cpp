// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commissioning/report_pictures.h"

#include <algorithm>

#include <QPainter>
#include <qcustomplot.h>

#include "ui/cells/grid_painter.h"
#include "ui/cells/grid_picture.h"

namespace packdeck::ui {

namespace {

constexpr double sharpness = 2.0; // paper shows more than a screen

void setUp(QCustomPlot& plot, const Palette& colours, const QString& bottom, const QString& left)
{
    plot.setBackground(colours.surface);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis, plot.yAxis2}) {
        axis->setBasePen(QPen(colours.lineStrong));
        axis->setTickPen(QPen(colours.lineStrong));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(colours.text);
        axis->setLabelColor(colours.text);
        axis->grid()->setPen(QPen(colours.line));
        axis->grid()->setZeroLinePen(QPen(colours.lineStrong));
    }
    plot.legend->setBrush(colours.surface);
    plot.legend->setTextColor(colours.text);
    plot.xAxis->setLabel(bottom);
    plot.yAxis->setLabel(left);
    plot.legend->setVisible(true);
    plot.legend->setBorderPen(Qt::NoPen);
    plot.axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
}

void addGraph(QCustomPlot& plot, QCPAxis* value, const QString& name, const QColor& colour, const QVector<double>& x,
              const QVector<double>& y)
{
    QCPGraph* const graph = plot.addGraph(plot.xAxis, value);
    graph->setName(name);
    graph->setPen(QPen(colour, 1.5));
    graph->setData(x, y, true);
}

QImage picture(QCustomPlot& plot, const QSize& size)
{
    QImage image = plot.toPixmap(size.width(), size.height(), sharpness).toImage();
    image.setDevicePixelRatio(sharpness);
    return image;
}

} // namespace

QImage packMap(const commissioning::Report& report, ThemeKind kind, int width)
{
    const Theme paper(kind);
    const GridOptions options;
    const GridScales scales(paper.colours(), options);
    SensorMap sensors;
    sensors.setLayout(report.pack.layout);
    const GridPicture grid = makeGridPicture({report.pack, nullptr, options, scales, sensors, report.naming, false});
    const GridShape shape = gridShape(report.pack.layout);
    const GridGeometry geometry(QSize(width, GridGeometry::headHeight + shape.nodes * 20), shape);
    const QSize size = geometry.size();
    QImage image(size * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(paper.colours().surface);
    QPainter painter(&image);
    GridPainter grids(paper, sharpness);
    grids.paintHead(painter, geometry, report.naming.firstCell());
    if (shape.nodes > 0) {
        grids.paintRows(painter, geometry, grid, 0, shape.nodes - 1);
    }
    return image;
}

QImage sortedCells(const commissioning::Report& report, ThemeKind kind, const QSize& size)
{
    QVector<double> millivolts;
    for (const telemetry::CellView& cell : report.pack.cells) {
        if (cell.isMeasured()) {
            millivolts << cell.voltage.value.value();
        }
    }
    std::sort(millivolts.begin(), millivolts.end());
    QVector<double> place(millivolts.size());
    for (qsizetype i = 0; i < place.size(); ++i) {
        place[i] = static_cast<double>(i + 1);
    }
    QCustomPlot plot;
    setUp(plot, palette(kind), QCoreApplication::translate("Report", "cells, from the lowest to the highest"),
          QCoreApplication::translate("Report", "mV"));
    plot.legend->setVisible(false);
    addGraph(plot, plot.yAxis, {}, palette(kind).series[0], place, millivolts);
    plot.graph(0)->setLineStyle(QCPGraph::lsStepCenter);
    plot.rescaleAxes();
    constexpr double leastSpan_mV = 50.0; // noise never fills the picture
    if (plot.yAxis->range().size() < leastSpan_mV) {
        plot.yAxis->setRange(plot.yAxis->range().center(), leastSpan_mV, Qt::AlignCenter);
    }
    plot.xAxis->setRange(0, static_cast<double>(place.size()) + 1);
    return picture(plot, size);
}

QImage prechargeCurve(const commissioning::Report& report, ThemeKind kind, const QSize& size)
{
    if (!report.record.precharge || report.record.precharge->samples.empty()) {
        return {};
    }
    QVector<double> seconds;
    QVector<double> battery;
    QVector<double> load;
    QVector<double> current;
    for (const control::PrechargeSample& sample : report.record.precharge->samples) {
        seconds << units::toSeconds(sample.since);
        battery << units::toVolts(sample.battery);
        load << units::toVolts(sample.load);
        current << units::toAmps(sample.current);
    }
    QCustomPlot plot;
    setUp(plot, palette(kind), QCoreApplication::translate("Report", "s since PRECHARGE"),
          QCoreApplication::translate("Report", "V"));
    plot.yAxis2->setVisible(true);
    plot.yAxis2->setLabel(QCoreApplication::translate("Report", "A"));
    const auto& series = palette(kind).series;
    addGraph(plot, plot.yAxis, QCoreApplication::translate("Report", "U1, battery"), series[0], seconds, battery);
    addGraph(plot, plot.yAxis, QCoreApplication::translate("Report", "U3, load"), series[1], seconds, load);
    addGraph(plot, plot.yAxis2, QCoreApplication::translate("Report", "current"), series[2], seconds, current);
    plot.rescaleAxes();
    plot.yAxis->setRangeLower(0);
    plot.yAxis->setRangeUpper(plot.yAxis->range().upper * 1.05);
    plot.yAxis2->setRangeLower(std::min(0.0, plot.yAxis2->range().lower));
    return picture(plot, size);
}

} // namespace packdeck::ui
