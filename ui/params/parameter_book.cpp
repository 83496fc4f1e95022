// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/parameter_book.h"

#include <algorithm>
#include <utility>

#include <QUndoCommand>

namespace packdeck::ui {

using params::Edit;
using params::Finding;
using params::Severity;

/// One step of editing; undoing and redoing are the same act, since every edit gives its inverse.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(ParameterBook& book, const QString& text, Edit edit)
        : QUndoCommand(text)
        , m_book(book)
        , m_edit(std::move(edit))
    {
    }

    void redo() override { m_edit = m_book.apply(m_edit); }

    void undo() override { m_edit = m_book.apply(m_edit); }

private:
    ParameterBook& m_book;
    Edit m_edit;
};

ParameterBook::ParameterBook(std::shared_ptr<const params::Metadata> metadata, QObject* parent)
    : QObject(parent)
    , m_set(std::move(metadata))
{
    judge();
}

bool ParameterBook::setMetadata(const std::shared_ptr<const params::Metadata>& metadata)
{
    if (metadata == m_set.sharedMetadata()) {
        return true;
    }
    const params::ParameterFile edits = editsAsFile();
    emit metadataAboutToChange();
    m_undo.clear();
    m_set = params::ParameterSet(metadata);
    m_hasDevice = false;
    m_hasFile = false;
    const params::Import kept =
        params::importFile(edits, *metadata, {.withIdentity = true, .unit = m_serial}, m_set.effectiveLookup());
    const bool allKept = kept.applicable() && kept.values.size() == edits.entries.size();
    if (allKept) {
        static_cast<void>(m_set.apply(kept.edit(m_set)));
    }
    judge();
    emit metadataChanged();
    emit changed();
    return allKept;
}

/// In words and units, as they mean the same in another firmware, whatever it counts in.
params::ParameterFile ParameterBook::editsAsFile() const
{
    params::ParameterFile file =
        params::ParameterFile::of(metadata(), [this](std::size_t i) { return m_set.edited(i); });
    file.dialect.clear();
    return file;
}

void ParameterBook::setDevice(const params::DeviceImage* device)
{
    const bool readAsThese = device != nullptr && device->metadata == m_set.sharedMetadata();
    const bool has = readAsThese && device->serial.has_value();
    if (has == m_hasDevice && (!has || (device->revision == m_deviceRevision && device->serial == m_serial))) {
        return;
    }
    const bool otherUnit = has && m_serial && m_serial != device->serial;
    m_hasDevice = has;
    m_set.clearDevice();
    if (has) {
        m_deviceRevision = device->revision;
        m_serial = device->serial;
        m_firmware = device->firmware;
        for (std::size_t i = 0; i < m_set.size() && i < device->values.size(); ++i) {
            m_set.setDevice(i, device->values[i]);
        }
    }
    if (otherUnit) {
        m_undo.clear();
        for (std::size_t i = 0; i < m_set.size(); ++i) {
            static_cast<void>(m_set.apply({{i, std::nullopt}}));
        }
    }
    judge();
    emit changed();
}

void ParameterBook::edit(std::size_t parameter, const params::RawValue& value)
{
    const params::RawValue* const now = m_set.effective(parameter);
    if (now == nullptr || *now != value) {
        push(tr("Edit %1").arg(QString::fromStdString(metadata()[parameter].name)), {{parameter, value}});
    }
}

void ParameterBook::revert(std::size_t parameter)
{
    if (m_set.edited(parameter) != nullptr) {
        push(tr("Take back %1").arg(QString::fromStdString(metadata()[parameter].name)), {{parameter, std::nullopt}});
    }
}

void ParameterBook::revertAll()
{
    Edit edit;
    for (std::size_t i = 0; i < m_set.size(); ++i) {
        if (m_set.edited(i) != nullptr) {
            edit.push_back({i, std::nullopt});
        }
    }
    if (!edit.empty()) {
        push(tr("Take back all edits"), edit);
    }
}

params::Import ParameterBook::load(const params::ParameterFile& file, const QString& name, bool withIdentity)
{
    params::Import import =
        params::importFile(file, metadata(), {.withIdentity = withIdentity, .unit = m_serial}, m_set.effectiveLookup());
    setFile(import);
    const Edit edit = import.edit(m_set);
    if (edit.empty()) {
        judge();
        emit changed();
    } else {
        push(tr("Load %1").arg(name), edit);
    }
    return import;
}

params::Import ParameterBook::compare(const params::ParameterFile& file)
{
    params::Import import =
        params::importFile(file, metadata(), {.withIdentity = true, .unit = m_serial}, m_set.effectiveLookup());
    setFile(import);
    judge();
    emit changed();
    return import;
}

void ParameterBook::setFile(const params::Import& import)
{
    m_set.clearFile();
    for (const auto& [parameter, value] : import.values) {
        m_set.setFile(parameter, value);
    }
    m_hasFile = true;
}

const Finding* ParameterBook::finding(std::size_t parameter) const
{
    const auto found = std::find_if(m_findings.begin(), m_findings.end(), [parameter](const Finding& finding) {
        return std::find(finding.parameters.begin(), finding.parameters.end(), parameter) != finding.parameters.end();
    });
    return found == m_findings.end() ? nullptr : &*found;
}

std::size_t ParameterBook::errorCount() const
{
    return static_cast<std::size_t>(std::count_if(m_findings.begin(), m_findings.end(),
                                                  [](const Finding& f) { return f.severity == Severity::Error; }));
}

params::WritePlan ParameterBook::plan() const
{
    return params::planWrites(metadata(), m_set.deviceLookup(), m_set.modifications());
}

params::ParameterFile ParameterBook::toFile() const
{
    params::ParameterFile file = params::ParameterFile::of(metadata(), m_set.effectiveLookup());
    file.serial = m_serial;
    file.firmware = m_firmware;
    return file;
}

Edit ParameterBook::apply(const Edit& edit)
{
    Edit inverse = m_set.apply(edit);
    judge();
    emit changed();
    return inverse;
}

void ParameterBook::push(const QString& text, const Edit& edit)
{
    m_undo.push(new EditCommand(*this, text, edit)); // the stack owns it
}

void ParameterBook::judge()
{
    m_findings = m_set.findings();
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
}

} // namespace packdeck::ui
