// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paper.h"

#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace packdeck::ui {

namespace {

constexpr int resolution = 150; // dots an inch: pictures stay sharp, the file small
constexpr double margin_mm = 15.0;
constexpr double bodySize_pt = 8.0;
constexpr double watermarkSize_pt = 64.0;
constexpr double watermarkAngle = -55.0;
constexpr int watermarkAlpha = 28;
constexpr double footInches = 0.27;

void paintWatermark(QPainter& painter, const QSizeF& page, const QString& text)
{
    painter.save();
    QFont font = painter.font();
    font.setBold(true);
    font.setPointSizeF(watermarkSize_pt);
    painter.setFont(font);
    painter.setPen(QColor(200, 0, 0, watermarkAlpha));
    painter.translate(page.width() / 2, page.height() / 2);
    painter.rotate(watermarkAngle);
    const double reach = std::hypot(page.width(), page.height());
    painter.drawText(QRectF(-reach / 2, -reach / 4, reach, reach / 2), Qt::AlignCenter, text);
    painter.restore();
}

/// How a document stands on pages of a device: without the place of the foot.
QSizeF layOut(QTextDocument& document, QPaintDevice& device, const QSizeF& sheet)
{
    document.documentLayout()->setPaintDevice(&device);
    const QSizeF page(sheet.width(), sheet.height() - footInches * device.logicalDpiY());
    document.setPageSize(page);
    return page;
}

void paintPage(QPainter& painter, const QTextDocument& document, int number, const PaperMarks& marks, const QColor& ink)
{
    const QSizeF page = document.pageSize();
    const double footHeight = footInches * painter.device()->logicalDpiY();
    painter.save();
    painter.translate(0, -number * page.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, ink);
    context.clip = QRectF(0, number * page.height(), page.width(), page.height());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    if (!marks.watermark.isEmpty()) {
        paintWatermark(painter, page, marks.watermark);
    }
    painter.setFont(document.defaultFont());
    painter.setPen(Qt::darkGray);
    const QRectF foot(0, page.height(), page.width(), footHeight);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, marks.foot);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                     QCoreApplication::translate("Paper", "page %1 of %2").arg(number + 1).arg(document.pageCount()));
}

} // namespace

QFont paperFont()
{
    QFont font(QStringLiteral("sans-serif"));
    font.setPointSizeF(bodySize_pt);
    return font;
}

bool paintPages(QTextDocument& document, QPagedPaintDevice& device, const PaperMarks& marks)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    layOut(document, device, QSizeF(device.width(), device.height()));
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0) {
            device.newPage();
        }
        paintPage(painter, document, number, marks, Qt::black); // paper is white, whatever the window's theme
    }
    return painter.end();
}

std::vector<QImage> pageImages(QTextDocument& document, const PaperMarks& marks, const Palette& colours)
{
    constexpr double mmPerInch = 25.4;
    constexpr double perMetre = 1000.0 / mmPerInch;
    const int margin = qRound(margin_mm / mmPerInch * resolution);
    QImage sheet(QPageSize(QPageSize::A4).sizePixels(resolution), QImage::Format_RGB32);
    sheet.setDotsPerMeterX(qRound(resolution * perMetre));
    sheet.setDotsPerMeterY(qRound(resolution * perMetre));
    layOut(document, sheet, QSizeF(sheet.size()) - QSizeF(2 * margin, 2 * margin));
    std::vector<QImage> pages;
    for (int number = 0; number < document.pageCount(); ++number) {
        sheet.fill(colours.surface);
        QPainter painter(&sheet);
        painter.translate(margin, margin);
        paintPage(painter, document, number, marks, colours.text);
        painter.end();
        pages.push_back(sheet);
    }
    return pages;
}

QString writePdf(QTextDocument& document, const QString& file, const PaperMarks& marks)
{
    QPdfWriter writer(file);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin_mm, margin_mm, margin_mm, margin_mm), QPageLayout::Millimeter);
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(QCoreApplication::applicationName());
    const bool painted = paintPages(document, writer, marks);
    return painted && QFileInfo(file).size() > 0 ? QString()
                                                 : QCoreApplication::translate("Paper", "cannot write %1").arg(file);
}

} // namespace packdeck::ui
