// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trend_export.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTextStream>

#include <qcustomplot.h>

#include "telemetry/history.h"
#include "ui/shell/watermark.h"

namespace packdeck::ui {

namespace {

constexpr int pixelScale = 2; // of a PNG: sharp on paper and on dense screens
constexpr int pointsPerInch = 72;
constexpr std::size_t samplesPerPiece = 20'000; // History's lock is held for one such piece at a time

QString tr(const char* text)
{
    return QCoreApplication::translate("TrendExport", text);
}

QSize sizeOf(const std::vector<PictureLayer>& layers)
{
    QSize size;
    for (const PictureLayer& layer : layers) {
        size = {std::max(size.width(), layer.plot->width()), size.height() + layer.plot->height()};
    }
    return size;
}

void paintOn(QPaintDevice& device, QCPPainter::PainterMode mode, const std::vector<PictureLayer>& layers, Theme& theme,
             const QString& mark)
{
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(mode);
    const QSize size = sizeOf(layers);
    painter.fillRect(QRect(QPoint(), size), theme.colours().surface);
    QPoint corner;
    for (const PictureLayer& layer : layers) {
        painter.save();
        painter.translate(corner);
        layer.plot->toPainter(&painter, layer.plot->width(), layer.plot->height());
        painter.restore();
        if (layer.overlay != nullptr) {
            layer.overlay->render(&painter, corner, QRegion(), QWidget::RenderFlags());
        }
        corner.ry() += layer.plot->height();
    }
    if (!mark.isEmpty()) {
        Watermark watermark(theme, nullptr);
        watermark.resize(size);
        watermark.setText(mark);
        watermark.render(&painter, QPoint(), QRegion(), QWidget::RenderFlags());
    }
    painter.end();
}

/// The samples of one signal one after the other, fetched in pieces.
class SampleReader
{
public:
    SampleReader(const telemetry::History& history, const telemetry::SignalRef& ref, units::Timestamp from,
                 units::Timestamp to)
        : m_history(&history)
        , m_ref(ref)
        , m_next(from)
        , m_to(to)
    {
        fetch();
    }

    /// The next measured sample; null at the end.
    [[nodiscard]] const telemetry::Sample* peek() const { return m_at < m_samples.size() ? &m_samples[m_at] : nullptr; }

    void skip()
    {
        ++m_at;
        if (m_at == m_samples.size()) {
            fetch();
        }
    }

private:
    void fetch()
    {
        m_at = 0;
        m_samples.clear();
        while (m_samples.empty() && !m_isLast) {
            m_samples = m_history->samples(m_ref, m_next, m_to, samplesPerPiece);
            m_isLast = m_samples.size() < samplesPerPiece;
            if (!m_samples.empty()) {
                m_next = m_samples.back().at + units::Duration(1);
            }
            std::erase_if(m_samples, [](const telemetry::Sample& sample) { return std::isnan(sample.value); });
        }
    }

    const telemetry::History* m_history;
    telemetry::SignalRef m_ref;
    units::Timestamp m_next;
    units::Timestamp m_to;
    std::vector<telemetry::Sample> m_samples;
    std::size_t m_at = 0;
    bool m_isLast = false;
};

QString quoted(QString text)
{
    const bool needsQuotes =
        text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n'));
    return needsQuotes ? QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"')
                       : text;
}

} // namespace

QString savePicture(const QString& path, const std::vector<PictureLayer>& layers, Theme& theme, const QString& mark)
{
    const QSize size = sizeOf(layers);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("svg") && ending != QLatin1String("pdf") && ending != QLatin1String("png")) {
        return tr("%1: a picture ends in .png, .svg or .pdf").arg(path);
    }
    QSaveFile file(path);
    bool done = file.open(QIODevice::WriteOnly);
    if (done && ending == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        svg.setTitle(QStringLiteral("PackDeck"));
        paintOn(svg, QCPPainter::pmVectorized, layers, theme, mark);
    } else if (done && ending == QLatin1String("pdf")) {
        QPdfWriter pdf(&file);
        pdf.setPageSize(QPageSize(QSizeF(size), QPageSize::Point, QString(), QPageSize::ExactMatch));
        pdf.setPageMargins(QMarginsF());
        pdf.setResolution(pointsPerInch);
        pdf.setCreator(QStringLiteral("PackDeck"));
        paintOn(pdf, QCPPainter::pmVectorized, layers, theme, mark);
    } else if (done) {
        QImage image(size * pixelScale, QImage::Format_RGB32);
        image.setDevicePixelRatio(pixelScale);
        paintOn(image, QCPPainter::pmNoCaching, layers, theme, mark);
        done = image.save(&file, "PNG");
    }
    done = done && file.commit();
    return done ? QString() : tr("cannot write %1: %2").arg(path, file.errorString());
}

bool writeData(QIODevice& device, const telemetry::History& history, const std::vector<DataColumn>& columns,
               units::Timestamp from, units::Timestamp to, const std::function<QString(units::Timestamp)>& timeText,
               const QString& mark)
{
    constexpr int timeDecimals = 6;
    constexpr int digits = 9;
    QTextStream out(&device);
    out << "time_s,time";
    std::vector<SampleReader> readers;
    readers.reserve(columns.size());
    for (const DataColumn& column : columns) {
        out << ',' << quoted(QStringLiteral("%1 [%2]").arg(column.name, column.unit));
        readers.emplace_back(history, column.ref, from, to);
    }
    out << (mark.isEmpty() ? "\n" : ",source\n");
    for (;;) {
        std::optional<units::Timestamp> at;
        for (const SampleReader& reader : readers) {
            if (const auto* sample = reader.peek(); sample != nullptr && (!at || sample->at < *at)) {
                at = sample->at;
            }
        }
        if (!at) {
            break;
        }
        out << QString::number(units::toSeconds(*at), 'f', timeDecimals) << ',' << timeText(*at);
        for (std::size_t i = 0; i < readers.size(); ++i) {
            out << ',';
            if (const auto* sample = readers[i].peek(); sample != nullptr && sample->at == *at) {
                out << QString::number(sample->value * columns[i].scale, 'g', digits);
                readers[i].skip();
            }
        }
        if (!mark.isEmpty()) {
            out << ',' << quoted(mark);
        }
        out << '\n';
    }
    out.flush();
    return out.status() == QTextStream::Ok;
}

} // namespace packdeck::ui
