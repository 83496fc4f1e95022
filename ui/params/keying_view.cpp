// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/keying_view.h"

#include <memory>

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

#include "commissioning/keying_ticks.h"
#include "ui/params/facts.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/paper.h"
#include "ui/shell/save_dialog.h"

namespace packdeck::ui {

using commissioning::KeyingRow;
using commissioning::Verdict;

namespace {

enum Column { Tick, Index, Name, Now, KeyIn, Unit, Seen, ColumnCount };

QString seenWords(const KeyingRow& row)
{
    if (row.seen.words.empty()) {
        return translated("Commissioning", label(Verdict::NotObservable));
    }
    // Before it is keyed in, the unit's messages tell of the value that is to be replaced.
    return row.ticked && row.seen.verdict != Verdict::NotObservable
               ? QStringLiteral("%1 (%2)").arg(translated("Commissioning", label(row.seen.verdict)),
                                               text(row.seen.words))
               : text(row.seen.words);
}

QString indexWord(const KeyingRow& row)
{
    return QStringLiteral("0x%1").arg(row.index, 2, 16, QLatin1Char('0'));
}

} // namespace

KeyingView::KeyingView(Theme& theme, std::filesystem::path folder, QWidget* parent)
    : Panel(theme, tr("Keying sheet"), parent)
    , m_folder(std::move(folder))
    , m_list(new QTreeWidget(this))
    , m_summary(makeLabel(theme, TextRole::Body, this))
    , m_pdf(new QPushButton(tr("Save as PDF"), this))
    , m_print(new QPushButton(tr("Print"), this))
{
    setNote(tr("in the order and units of the vendor's tool"));
    m_list->setObjectName(QStringLiteral("keyingList"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels(
        {tr("Done"), tr("Index"), tr("Parameter"), tr("Now (default)"), tr("Key in"), tr("Unit"), tr("Observed")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_summary->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::gap);
    foot->addWidget(m_summary, 1);
    for (QPushButton* button : {m_pdf, m_print}) {
        button->setMinimumHeight(36);
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        if (!m_showing && column == Tick) {
            m_sheet.tick(item->data(Tick, Qt::UserRole).toULongLong(), item->checkState(Tick) == Qt::Checked);
            keepTicks();
        }
    });
    connect(m_pdf, &QPushButton::clicked, this, &KeyingView::askForFile);
    connect(m_print, &QPushButton::clicked, this, &KeyingView::print);
    connect(&theme, &Theme::changed, this, &KeyingView::restyle);
    restyle();
}

void KeyingView::refresh(const commissioning::Facts& facts)
{
    m_sheet.update(facts);
    takeTicks(facts);
    m_unit = facts.pack.serial.known() ? tr("BMU %1").arg(facts.pack.serial.value, 5, 10, QLatin1Char('0')) : QString();
    m_simulated = facts.simulated;
    if (m_sheet.rows() != m_shown) {
        m_shown = m_sheet.rows();
        show();
    }
    const std::size_t wrong = m_sheet.contradictedCount();
    QString words = m_shown.empty() ? tr("Nothing to key in: load the file that the unit shall have, or edit values.")
                                    : tr("%1 of %2 done").arg(m_sheet.tickedCount()).arg(m_shown.size());
    if (wrong > 0) {
        words += tr(" \u00b7 \u2716 %n done, but the unit's messages say otherwise", nullptr, static_cast<int>(wrong));
    }
    if (!m_problem.isEmpty()) {
        words += QStringLiteral(" \u00b7 ") + m_problem;
    }
    setText(*m_summary, words);
    setInk(*m_summary, wrong > 0 ? theme().colours().critical : theme().colours().textMuted);
    m_pdf->setEnabled(!m_shown.empty());
    m_print->setEnabled(!m_shown.empty());
}

/// A sheet that was begun before goes on. A change of what is meant keeps what was keyed in already, another unit none.
void KeyingView::takeTicks(const commissioning::Facts& facts)
{
    const auto serial = facts.pack.serial.known() ? std::optional(facts.pack.serial.value) : std::nullopt;
    if (!serial || (serial == m_serial && m_sheet.checksum() == m_checksum)) {
        return;
    }
    const bool otherUnit = serial != m_serial;
    m_serial = serial;
    m_checksum = m_sheet.checksum();
    m_problem.clear();
    auto kept = m_checksum == 0 ? Result<commissioning::KeyingSheet::Ticks>()
                                : commissioning::loadTicks(commissioning::ticksFile(m_folder, *m_serial, m_checksum));
    if (!kept) {
        m_problem = sentence(kept.error());
        kept.emplace();
    }
    if (!otherUnit) {
        kept->insert(m_sheet.ticks().begin(), m_sheet.ticks().end());
    }
    m_sheet.setTicks(*std::move(kept));
    m_sheet.update(facts);
}

void KeyingView::keepTicks()
{
    if (m_serial && m_checksum != 0) {
        const auto kept =
            commissioning::saveTicks(commissioning::ticksFile(m_folder, *m_serial, m_checksum), m_sheet.ticks());
        m_problem = kept ? QString() : sentence(kept.error());
    }
}

void KeyingView::show()
{
    m_showing = true;
    while (m_list->topLevelItemCount() > static_cast<int>(m_shown.size())) {
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    }
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const KeyingRow& row = m_shown[i];
        QTreeWidgetItem* item = m_list->topLevelItem(static_cast<int>(i));
        if (item == nullptr) {
            item = new QTreeWidgetItem(m_list);
        }
        item->setData(Tick, Qt::UserRole, static_cast<qulonglong>(row.parameter));
        item->setCheckState(Tick, row.ticked ? Qt::Checked : Qt::Unchecked);
        item->setText(Index, indexWord(row));
        item->setText(Name, QString::fromStdString(row.name));
        item->setText(Now, QString::fromStdString(row.now));
        item->setText(KeyIn, QString::fromStdString(row.key));
        item->setFont(KeyIn, theme().font(TextRole::Strong));
        item->setText(Unit, QString::fromStdString(row.unit));
        item->setText(Seen, seenWords(row));
        item->setToolTip(KeyIn, QString::fromStdString(row.key));
        item->setToolTip(Seen, text(row.seen.evidence));
        const bool wrong = row.ticked && row.seen.verdict == Verdict::Contradicts;
        item->setForeground(Seen, wrong ? theme().colours().critical : theme().colours().textMuted);
    }
    m_showing = false;
}

QString KeyingView::html() const
{
    QString rows;
    for (const KeyingRow& row : m_shown) {
        rows +=
            QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td><b>%5</b></td><td>%6</td></tr>")
                .arg(row.ticked ? QStringLiteral("\u2611") : QStringLiteral("\u2610"), indexWord(row),
                     QString::fromStdString(row.name).toHtmlEscaped(), QString::fromStdString(row.now).toHtmlEscaped(),
                     QString::fromStdString(row.key).toHtmlEscaped(), QString::fromStdString(row.unit).toHtmlEscaped());
    }
    QString heads;
    for (const QString& head :
         {tr("Done"), tr("Index"), tr("Parameter"), tr("Now (default)"), tr("Key in"), tr("Unit")}) {
        heads += QStringLiteral("<th align=\"left\">%1</th>").arg(head.toHtmlEscaped());
    }
    return QStringLiteral("<h1>%1</h1><p>%2</p><table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                          "style=\"border-collapse:collapse\"><thead><tr bgcolor=\"#e8e8e8\">%3</tr></thead>%4</table>"
                          "<p>%5</p>")
        .arg(tr("Keying sheet").toHtmlEscaped(),
             QStringLiteral("%1 \u00b7 %2").arg(m_unit, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)), heads,
             rows,
             tr("After the last one: restart the unit, and compare with the column Observed on the page Parameters.")
                 .toHtmlEscaped());
}

QString KeyingView::writePdf(const QString& file) const
{
    QTextDocument document;
    document.setDefaultFont(paperFont());
    document.setHtml(html());
    return ui::writePdf(document, file, {m_unit, m_simulated ? tr("SIMULATED") : QString()});
}

void KeyingView::askForFile()
{
    askWhereToSave(this, tr("Save the keying sheet"), {tr("PDF (*.pdf)")},
                   suggestedName({}, QStringLiteral("keying-sheet")), [this](const QString& file) {
                       const QString problem = writePdf(file);
                       setText(*m_summary, problem.isEmpty() ? tr("Saved: %1").arg(file) : problem);
                   });
}

void KeyingView::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        QTextDocument document;
        document.setDefaultFont(paperFont());
        document.setHtml(html());
        if (!paintPages(document, *printer, {m_unit, m_simulated ? tr("SIMULATED") : QString()})) {
            setText(*m_summary, tr("The printer does not print"));
        }
    });
    dialog->show(); // not modal: F12 has to reach the window
}

void KeyingView::restyle()
{
    setInk(*m_summary, theme().colours().textMuted);
    show();
}

} // namespace packdeck::ui
