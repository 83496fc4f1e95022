// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include "link/parameter_status.h"
#include "params/archive.h"
#include "params/metadata_shelf.h"
#include "params/service_client.h"
#include "ui/params/parameter_book.h"
#include "ui/shell/page.h"

namespace packdeck::ui {

class ChoiceBar;
class CurveEditor;
class DetailPanel;
class JournalView;
class KeyingView;
class ParameterFiles;
class ParameterFilter;
class ParameterModel;
class Panel;
class ReviewPanel;
class ServicePanel;
class UnitBar;

/// The unit's parameters: read, compared with defaults and files, edited, reviewed, written and verified. It asks by
/// signals; what may be transmitted is decided below.
class ParametersPage : public Page
{
    Q_OBJECT

public:
    /// `archive`: the folder for backups and the journal.
    ParametersPage(Theme& theme, std::shared_ptr<const params::MetadataShelf> shelf, std::filesystem::path archive,
                   QWidget* parent = nullptr);
    ~ParametersPage() override;

    [[nodiscard]] QString title() const override;

    [[nodiscard]] QString key() const override { return QStringLiteral("parameters"); }

    [[nodiscard]] Icon icon() const override { return Icon::Parameters; }

    void refresh(const Moment& moment) override;
    void observe(const Moment& moment) override;

    [[nodiscard]] unsigned refreshDivider() const override { return 3; }

    void reset() override;

    [[nodiscard]] Time time() const override { return Time::Now; }

    [[nodiscard]] ParameterBook& book() { return *m_book; }

    void loadFile(const QString& path);

    /// Shows the values of a file beside the others; nothing is edited. False: it is not readable.
    bool compareFile(const QString& path, const QString& name);
    void askForFile();

    /// Views of the middle, for pictures and tests.
    enum class View { Values, Service, KeyingSheet, Journal };
    void showView(View view);
    void showReview();
    void showCurve(std::size_t parameter);
    void showList();
    void select(const QString& parameter);

signals:
    void armRequested();
    void disarmRequested();
    void readRequested();
    void writeRequested(const packdeck::params::WriteRequest& request, const packdeck::params::Keys& keys);
    void taskRequested(packdeck::params::Task task, const packdeck::params::Keys& keys,
                       std::optional<std::uint16_t> argument);
    void cancelRequested();
    void serviceConfirmed(); ///< the user says that this unit speaks the service, at its IDs

private:
    void makeBar();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeFoot();
    void connectAll();
    void followDialect();
    void showGroups();
    void showDescription();
    void showObservations(const Moment& moment);
    void showCounts();
    void write(const params::WriteRequest& request, const params::Keys& keys);
    void record(const params::ServiceStatus& status);
    void takeAndReview();
    void say(const QString& text);
    void restyle();
    [[nodiscard]] QStringList trips(std::size_t parameter, const params::RawValue& value) const;
    [[nodiscard]] QStringList allTrips() const;

    std::shared_ptr<const params::MetadataShelf> m_shelf;
    params::Archive m_archive;
    ParameterBook* m_book = nullptr;
    ParameterFiles* m_files = nullptr;
    ParameterModel* m_model = nullptr;
    ParameterFilter* m_filter = nullptr;
    std::shared_ptr<const telemetry::PackSnapshot> m_pack;
    ViewSettings m_settings;
    link::ParameterStatus m_status;
    std::optional<units::Timestamp> m_observedAt;
    std::uint64_t m_recorded = 0; ///< number of the last task in the journal
    std::optional<std::size_t> m_curveOf;
    QString m_doubt; ///< what speaks against the description that is shown

    UnitBar* m_bar = nullptr;
    QLineEdit* m_search = nullptr;
    ChoiceBar* m_show = nullptr;
    QComboBox* m_danger = nullptr;
    QListWidget* m_groups = nullptr;
    QTreeView* m_table = nullptr;
    Panel* m_list = nullptr;
    QStackedWidget* m_middle = nullptr;
    DetailPanel* m_detail = nullptr;
    ReviewPanel* m_review = nullptr;
    ServicePanel* m_servicePanel = nullptr;
    KeyingView* m_keying = nullptr;
    JournalView* m_journal = nullptr;
    ChoiceBar* m_views = nullptr;
    CurveEditor* m_curve = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_reviewButton = nullptr;
    QPushButton* m_revertButton = nullptr;
};

} // namespace packdeck::ui
