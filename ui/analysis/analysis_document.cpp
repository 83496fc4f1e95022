// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/analysis_document.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

#include "ui/shell/watermark.h"

namespace packdeck::ui {

namespace {

constexpr double pixelScale = 2.0;

struct AnalysisWords
{
    Q_DECLARE_TR_FUNCTIONS(AnalysisWords)
};

QString element(const char* name, const QString& text)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), text.toHtmlEscaped());
}

QString htmlOf(const QAbstractItemModel& model)
{
    QString html = QStringLiteral("<table><tr>");
    for (int column = 0; column < model.columnCount(); ++column) {
        html += element("th", model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    html += QStringLiteral("</tr>\n");
    for (int row = 0; row < model.rowCount(); ++row) {
        html += QStringLiteral("<tr>");
        for (int column = 0; column < model.columnCount(); ++column) {
            html += element("td", model.index(row, column).data().toString());
        }
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table>\n");
}

QString htmlOf(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return QStringLiteral("<p><img width=\"%1\" src=\"data:image/png;base64,%2\"></p>\n")
        .arg(qRound(picture.width() / picture.devicePixelRatio()))
        .arg(QString::fromLatin1(bytes.toBase64()));
}

} // namespace

QImage markedPicture(QWidget& widget, Theme& theme, const QString& mark)
{
    QImage image(widget.size() * pixelScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelScale);
    image.fill(theme.colours().surface);
    widget.render(&image);
    if (!mark.isEmpty()) {
        Watermark across(theme, nullptr);
        across.resize(widget.size());
        across.setAttribute(Qt::WA_DontShowOnScreen);
        across.setText(mark);
        QPainter painter(&image);
        across.render(&painter, QPoint(), QRegion(), QWidget::RenderFlags());
    }
    return image;
}

QString analysisHtml(const AnalysisDocument& document, Theme& theme)
{
    const QString title = document.source.isEmpty() ? AnalysisWords::tr("Analysis of a session")
                                                    : AnalysisWords::tr("Analysis of %1").arg(document.source);
    QString html = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                                  "<style>body{font-family:sans-serif;font-size:13px;margin:24px}"
                                  "table{border-collapse:collapse;margin:12px 0;font-variant-numeric:tabular-nums}"
                                  "td,th{border:1px solid #c0c0c0;padding:2px 8px;text-align:right}"
                                  "td:first-child,th:first-child{text-align:left}</style></head><body>\n")
                       .arg(title.toHtmlEscaped());
    html += element("h1", title);
    if (!document.mark.isEmpty()) {
        html += element("h2", document.mark);
    }
    html += QStringLiteral("<table>\n");
    for (const Fact& fact : document.facts) {
        html += QStringLiteral("<tr>%1%2</tr>\n").arg(element("td", fact.label), element("td", fact.value));
    }
    html += QStringLiteral("</table>\n");
    for (const QString& note : document.notes) {
        html += element("p", note);
    }
    for (QWidget* picture : document.pictures) {
        html += htmlOf(markedPicture(*picture, theme, document.mark));
    }
    html += element("p", document.method);
    for (const QAbstractItemModel* table : document.tables) {
        if (table->rowCount() > 0) {
            html += htmlOf(*table);
        }
    }
    return html + QStringLiteral("</body></html>\n");
}

} // namespace packdeck::ui
