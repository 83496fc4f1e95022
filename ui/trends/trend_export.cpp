// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trend_export.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <qcustomplot.h>

#include "ui/shell/watermark.h"

namespace packdeck::ui {

namespace {

constexpr int pixelScale = 2; // of a PNG: sharp on paper and on dense screens
constexpr int pointsPerInch = 72;
constexpr int captionHeight = 26;

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
    size.rheight() += captionHeight;
    return size;
}

void paintOn(QPaintDevice& device, QCPPainter::PainterMode mode, const std::vector<PictureLayer>& layers, Theme& theme,
             const PictureWords& words)
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
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.colours().text);
    painter.drawText(QRect(corner, QSize(size.width(), captionHeight)).adjusted(Theme::gap, 0, -Theme::gap, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, words.caption);
    if (!words.mark.isEmpty()) {
        Watermark watermark(theme, nullptr);
        watermark.resize(size);
        watermark.setText(words.mark);
        watermark.render(&painter, QPoint(), QRegion(), QWidget::RenderFlags());
    }
    painter.end();
}

} // namespace

QString savePicture(const QString& path, const std::vector<PictureLayer>& layers, Theme& theme,
                    const PictureWords& words)
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
        paintOn(svg, QCPPainter::pmVectorized, layers, theme, words);
    } else if (done && ending == QLatin1String("pdf")) {
        QPdfWriter pdf(&file);
        pdf.setPageSize(QPageSize(QSizeF(size), QPageSize::Point, QString(), QPageSize::ExactMatch));
        pdf.setPageMargins(QMarginsF());
        pdf.setResolution(pointsPerInch);
        pdf.setCreator(QStringLiteral("PackDeck"));
        paintOn(pdf, QCPPainter::pmVectorized, layers, theme, words);
    } else if (done) {
        QImage image(size * pixelScale, QImage::Format_RGB32);
        image.setDevicePixelRatio(pixelScale);
        paintOn(image, QCPPainter::pmNoCaching, layers, theme, words);
        done = image.save(&file, "PNG");
    }
    done = done && file.commit();
    return done ? QString() : tr("cannot write %1: %2").arg(path, file.errorString());
}

} // namespace packdeck::ui
