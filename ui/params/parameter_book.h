// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QUndoStack>

#include "params/import.h"
#include "params/parameter_set.h"
#include "params/service_status.h"
#include "params/write_plan.h"

namespace packdeck::ui {

/// The parameters on the page: values side by side, edits that can be undone, and what is wrong with them. No widget.
class ParameterBook : public QObject
{
    Q_OBJECT

public:
    explicit ParameterBook(std::shared_ptr<const params::Metadata> metadata, QObject* parent = nullptr);

    [[nodiscard]] const params::ParameterSet& set() const { return m_set; }

    [[nodiscard]] const params::Metadata& metadata() const { return m_set.metadata(); }

    /// Another firmware's parameters. The edits go with them as far as they mean the same there, all or none; false:
    /// they were taken back.
    bool setMetadata(const std::shared_ptr<const params::Metadata>& metadata);

    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// What a unit told. Another unit, or none, takes the edits away: they were made for the first one.
    void setDevice(const params::DeviceImage* device);

    [[nodiscard]] std::optional<std::uint32_t> serial() const { return m_serial; }

    void edit(std::size_t parameter, const params::RawValue& value);
    void revert(std::size_t parameter); ///< as the unit has it
    void revertAll();

    /// Fills the column File, and where the file may be applied the edits too, as one step. Returns what there is to
    /// say about it.
    params::Import load(const params::ParameterFile& file, const QString& name, bool withIdentity);

    /// Takes the values into the column of the file alone: nothing is edited.
    params::Import compare(const params::ParameterFile& file);

    [[nodiscard]] bool hasFile() const { return m_hasFile; }

    /// Worst first.
    [[nodiscard]] const std::vector<params::Finding>& findings() const { return m_findings; }

    /// The first error of a parameter, else its first warning; null: none.
    [[nodiscard]] const params::Finding* finding(std::size_t parameter) const;

    [[nodiscard]] std::size_t errorCount() const;

    [[nodiscard]] params::WritePlan plan() const;

    [[nodiscard]] params::ParameterFile toFile() const; ///< effective values

signals:
    void changed();
    void metadataAboutToChange();
    void metadataChanged(); ///< positions of parameters are others now

private:
    friend class EditCommand;

    params::Edit apply(const params::Edit& edit);
    void push(const QString& text, const params::Edit& edit);
    [[nodiscard]] params::ParameterFile editsAsFile() const;
    void setFile(const params::Import& import);
    void judge();

    params::ParameterSet m_set;
    QUndoStack m_undo;
    std::vector<params::Finding> m_findings;
    std::optional<std::uint32_t> m_serial;
    std::string m_firmware;
    std::uint64_t m_deviceRevision = 0;
    bool m_hasDevice = false;
    bool m_hasFile = false;
};

} // namespace packdeck::ui
