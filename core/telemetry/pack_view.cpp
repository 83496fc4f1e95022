// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/pack_view.h"

#include <algorithm>
#include <map>
#include <utility>

#include "binding/dialect.h"
#include "d1000/protocol.h"
#include "telemetry/change_tracker.h"
#include "telemetry/contactor_judge.h"
#include "telemetry/pack_decoder.h"
#include "telemetry/presence.h"

namespace packdeck::telemetry {

using binding::Dialect;

namespace {

// Two units under one base ID tell their serials in turn: one change within this time starts no new unit.
constexpr units::Duration unitChangePause = std::chrono::seconds(5);

} // namespace

class PackView::Impl
{
public:
    Impl(std::shared_ptr<const binding::PackCatalog> catalog, const binding::PackId& id,
         std::shared_ptr<const binding::PackBinding> binding)
        : m_catalog(catalog ? std::move(catalog) : std::make_shared<const binding::PackCatalog>())
    {
        m_snapshot.id = id;
        if (binding) {
            m_decoder.setBinding(std::move(binding));
            m_identityOnly = false;
            applyNumbering();
        } else {
            bindDialect(id.dialect);
        }
    }

    Handling apply(const can::Frame& frame, units::Timestamp at)
    {
        const bool onOtherBus = frame.bus != m_snapshot.id.bus;
        if (!frame.isData() || (onOtherBus && m_snapshot.id.dialect != Dialect::Gen1)) {
            return Handling::NotMine;
        }
        const auto message = m_decoder.find(frame);
        if (onOtherBus && (!message || m_decoder.concernsOf(*message) != ConcernsCommand)) {
            return Handling::NotMine;
        }
        if (!message) {
            if (m_snapshot.id.dialect == Dialect::Unknown && isWithinBlock(frame)) {
                m_waiting[can::key(frame)] = {frame, at}; // a dialect still to be told may know it
            }
            return m_decoder.binding() && !m_decoder.binding()->owners(can::key(frame)).empty() ? Handling::Contested
                                                                                                : Handling::NotMine;
        }
        if (m_decoder.isTooShort(*message, frame)) {
            return Handling::WrongLength;
        }
        if ((m_decoder.concernsOf(*message) & ConcernsCommand) == 0) {
            noteLife(at);
        }
        return take(*message, frame, at);
    }

    void judge(units::Timestamp now)
    {
        m_snapshot.now = now;
        const auto since = m_isPatient ? m_heartbeatSince : m_firstFrame;
        if (m_snapshot.id.dialect == Dialect::Unknown && since && now - *since > dialectPatience) {
            enterDialect(Dialect::V1_2, true, now);
        }
        const unsigned concerns = m_decoder.age(now, m_snapshot);
        if (concerns != 0) {
            settle(concerns, now);
        }
        judgeLink(now);
    }

    const PackSnapshot& refresh(units::Timestamp now)
    {
        watch(now);
        return summarised();
    }

    const PackSnapshot& summarised()
    {
        summarise(m_snapshot, m_strings);
        m_snapshot.numbering = m_decoder.numbering().check();
        return m_snapshot;
    }

    void watch(units::Timestamp now)
    {
        judge(now);
        judgePresence(m_snapshot, m_decoder.suspect(), m_configuration);
        summariseExtremes(m_snapshot);
        const bool listening = isListening(now);
        m_tracker.nodesChanged(m_snapshot, listening, now);
        if (listening) {
            m_tracker.partsChanged(m_snapshot, now);
        }
    }

    [[nodiscard]] bool isIdentityOnly() const { return m_identityOnly || m_snapshot.id.dialect == Dialect::Unknown; }

    void assumePreviousState(std::optional<d1000::State> state) { m_tracker.assumeState(state); }

    void setPatient() { m_isPatient = true; }

    void assumeDialect()
    {
        if (m_snapshot.id.dialect == Dialect::Unknown && m_firstFrame) {
            enterDialect(Dialect::V1_2, true, *m_firstFrame);
        }
    }

    void foretell(Dialect dialect, bool assumed)
    {
        m_snapshot.id.dialect = dialect;
        m_snapshot.dialectAssumed = assumed;
        bindDialect(dialect);
    }

    std::shared_ptr<const binding::PackCatalog> m_catalog;
    PackSnapshot m_snapshot;
    PackDecoder m_decoder;
    ChangeTracker m_tracker;

    void setNumbering(WireNumbering numbering)
    {
        m_numbering = numbering;
        applyNumbering();
    }

    std::optional<Layout> m_configuration;
    StringMap m_strings;

private:
    WireNumbering m_numbering; ///< the setting

    struct Kept
    {
        can::Frame frame;
        units::Timestamp at;
    };

    void bindDialect(Dialect dialect)
    {
        binding::PackId id = m_snapshot.id;
        id.dialect = dialect;
        auto binding = m_catalog->bind(id);
        m_identityOnly = !binding;
        if (!binding) {
            id.dialect = Dialect::V1_2; // the heartbeat is the same in every dialect
            binding = m_catalog->bind(id);
        }
        m_decoder.setBinding(std::move(binding));
        applyNumbering();
    }

    // The numbers of a Gen1 unit are documented: nodes from 1, cells from 0.
    void applyNumbering()
    {
        m_decoder.numbering().setAssumed(m_snapshot.id.dialect == Dialect::Gen1 ? WireNumbering{1, 0} : m_numbering);
    }

    [[nodiscard]] bool isWithinBlock(const can::Frame& frame) const
    {
        return !frame.has(can::Frame::Extended) && frame.id >= m_snapshot.id.baseId &&
               frame.id - m_snapshot.id.baseId <= d1000::lastOffset;
    }

    void noteLife(units::Timestamp at)
    {
        m_firstFrame = m_firstFrame.value_or(at);
        ++m_snapshot.frames;
        m_snapshot.lastFrame = std::max(at, m_snapshot.lastFrame);
        if (m_snapshot.link != PackLink::Live) {
            const PackLink before = std::exchange(m_snapshot.link, PackLink::Live);
            m_tracker.linkChanged(m_snapshot, before, m_snapshot.linkSince, at);
            m_snapshot.linkSince = at;
        }
    }

    Handling take(std::size_t message, const can::Frame& frame, units::Timestamp at)
    {
        const unsigned concerns = m_decoder.concernsOf(message);
        const bool tellsIdentity = (concerns & (ConcernsIdentity | ConcernsFirmware)) != 0;
        const Dialect dialect = m_snapshot.id.dialect;
        if (dialect == Dialect::Gen1 && m_identityOnly && (concerns & ConcernsIdentity) == 0) {
            return Handling::NotMine;
        }
        if (dialect == Dialect::Unknown && !tellsIdentity) {
            m_waiting[can::key(frame)] = {frame, at};
            return Handling::Waiting;
        }
        if (dialect == Dialect::Unknown && (concerns & ConcernsFirmware) != 0 && !m_snapshot.deviceType.known()) {
            m_waiting[can::key(frame)] = {frame, at}; // of a Gen1 unit it would be something else
            return Handling::Waiting;
        }
        m_decoder.decode(message, frame, at, m_snapshot);
        settle(concerns, at);
        return Handling::Taken;
    }

    // Works out what depends on the messages that just came or went stale.
    void settle(unsigned concerns, units::Timestamp at)
    {
        if ((concerns & ConcernsIdentity) != 0) {
            settleIdentity(at);
        }
        if ((concerns & ConcernsFirmware) != 0) {
            settleFirmware(at);
        }
        if ((concerns & ConcernsState) != 0) {
            settleState(at);
        }
        if ((concerns & ConcernsExtremes) != 0) {
            settleExtremes();
        }
        if ((concerns & ConcernsCommand) != 0) {
            m_tracker.commandChanged(m_snapshot, at);
        }
        if ((concerns & ConcernsInterlock) != 0) {
            m_tracker.hvilChanged(m_snapshot, at);
        }
        if ((concerns & (ConcernsState | ConcernsContactors | ConcernsFirmware)) != 0) {
            settleContactors(at);
        }
    }

    void settleIdentity(units::Timestamp at)
    {
        if (!m_snapshot.serial.isFresh() || !m_snapshot.deviceType.isFresh()) {
            return;
        }
        const bool changed = m_serial && *m_serial != m_snapshot.serial.value;
        const bool isGen1 = binding::isGen1DeviceType(m_snapshot.deviceType.value);
        if (!changed || at - m_unitSince > unitChangePause) {
            m_tracker.identityChanged(m_snapshot, at);
            if (changed) {
                forgetUnit();
            }
            m_unitSince = changed || !m_serial ? at : m_unitSince;
            m_serial = m_snapshot.serial.value;
        }
        m_heartbeatSince = m_heartbeatSince.value_or(at);
        if (isGen1 != (m_snapshot.id.dialect == Dialect::Gen1)) {
            if (isGen1) {
                enterDialect(Dialect::Gen1, false, at);
            } else {
                forgetUnit();
            }
        }
        if (m_snapshot.id.dialect == Dialect::Unknown) {
            const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(), [this](const auto& kept) {
                const auto message = m_decoder.find(kept.second.frame);
                return message && (m_decoder.concernsOf(*message) & ConcernsFirmware) != 0;
            });
            if (waiting != m_waiting.end()) {
                const Kept firmware = waiting->second;
                m_waiting.erase(waiting);
                apply(firmware.frame, firmware.at);
            }
        }
    }

    void settleFirmware(units::Timestamp at)
    {
        if (!m_snapshot.firmware.isFresh()) {
            return;
        }
        const Firmware& firmware = m_snapshot.firmware.value;
        m_snapshot.announcedAsSimulated = firmware.build == d1000::bundledBmuBuildNumber;
        const Dialect told = binding::dialectOfFirmware(firmware.major, firmware.minor);
        const bool assumed = !binding::isPublishedFirmware(firmware.major, firmware.minor);
        if (told != m_snapshot.id.dialect) {
            enterDialect(told, assumed, at);
        } else if (m_snapshot.dialectAssumed != assumed) {
            m_snapshot.dialectAssumed = assumed;
            m_tracker.dialectRecognised(m_snapshot, at);
        }
    }

    void enterDialect(Dialect dialect, bool assumed, units::Timestamp at)
    {
        const bool wasUnknown = m_snapshot.id.dialect == Dialect::Unknown;
        if (!wasUnknown) {
            forgetValues();
        }
        m_snapshot.id.dialect = dialect;
        m_snapshot.dialectAssumed = assumed;
        bindDialect(dialect);
        m_tracker.dialectRecognised(m_snapshot, at);
        std::vector<Kept> waiting;
        for (const auto& [key, kept] : std::exchange(m_waiting, {})) {
            waiting.push_back(kept);
        }
        std::sort(waiting.begin(), waiting.end(), [](const Kept& a, const Kept& b) { return a.at < b.at; });
        for (const Kept& kept : waiting) {
            const auto message = m_decoder.find(kept.frame);
            if (message && !m_decoder.isTooShort(*message, kept.frame)) {
                take(*message, kept.frame, kept.at);
            }
        }
    }

    void settleState(units::Timestamp at)
    {
        const auto state = m_snapshot.stateWord.known()
                               ? binding::stateFromWord(m_snapshot.id.dialect, m_snapshot.stateWord.value)
                               : std::nullopt;
        m_snapshot.state = state
                               ? Reading<d1000::State>{*state, m_snapshot.stateWord.at, m_snapshot.stateWord.freshness}
                               : Reading<d1000::State>{};
        if (m_snapshot.stateWord.isFresh()) {
            m_tracker.stateChanged(m_snapshot, at);
        }
    }

    void settleExtremes()
    {
        const WireNumbering numbering = m_decoder.numbering().assumed();
        for (auto* cell : {&m_snapshot.reportedMaxCell, &m_snapshot.reportedMinCell}) {
            cell->value.place = cellByWire(numbering, cell->value.wireNode, cell->value.wirePosition);
        }
        for (auto* sensor : {&m_snapshot.reportedMaxTemperature, &m_snapshot.reportedMinTemperature}) {
            sensor->value.place = sensorByWire(numbering, sensor->value.wireNode, sensor->value.wirePosition);
        }
        if (m_snapshot.reportedMaxCell.isFresh() && m_snapshot.reportedMinCell.isFresh() &&
            m_snapshot.reportedMaxCell.at != m_weighedAt) {
            m_weighedAt = m_snapshot.reportedMaxCell.at;
            m_decoder.numbering().extremesReported(m_snapshot);
        }
    }

    void settleContactors(units::Timestamp at)
    {
        judgeContactors(m_snapshot, m_catalog->contactorCodes(), at);
        m_tracker.contactorsChanged(m_snapshot, at);
        m_snapshot.loadVoltageReferenced = keepReferenced(d1000::Contactor::MainNegative, m_snapshot.loadVoltage,
                                                          m_snapshot.lastReferencedLoadVoltage, m_loadCandidate);
        m_snapshot.chargerVoltageReferenced =
            keepReferenced(d1000::Contactor::ChargeNegative, m_snapshot.auxiliaryVoltage,
                           m_snapshot.lastReferencedChargerVoltage, m_chargerCandidate);
    }

    // A voltage counts as the last one measured only when a later word of the contactor still says closed: the sample
    // taken while it opens is none.
    bool keepReferenced(d1000::Contactor contactor, const Reading<units::Millivolts>& voltage,
                        Reading<units::Millivolts>& last, Reading<units::Millivolts>& candidate)
    {
        const ContactorView& view = m_snapshot.contactor(contactor);
        const bool referenced = view.provenClosed() && voltage.isFresh();
        if (!view.provenClosed()) {
            candidate = {};
        } else {
            if (candidate.known() && view.feedback.at > candidate.at) {
                last = candidate;
            }
            if (referenced && (!candidate.known() || candidate.at < view.feedback.at)) {
                candidate = voltage;
            }
        }
        last.freshness = !last.known() ? Freshness::Missing : (referenced ? Freshness::Fresh : Freshness::Stale);
        return referenced;
    }

    [[nodiscard]] units::Duration lostLimit() const
    {
        const auto fastest = m_decoder.fastestPeriod();
        return fastest ? std::clamp(*fastest * lostPeriods, lostAtLeast, lostAfter) : lostAfter;
    }

    void judgeLink(units::Timestamp now)
    {
        const units::Duration silence = now - m_snapshot.lastFrame;
        if (m_snapshot.link != PackLink::Live || silence <= lostAtLeast || silence <= lostLimit()) {
            return;
        }
        m_snapshot.link = PackLink::Lost;
        m_tracker.linkChanged(m_snapshot, PackLink::Live, m_snapshot.linkSince, now);
        m_snapshot.linkSince = now;
    }

    [[nodiscard]] bool isListening(units::Timestamp now) const
    {
        if (m_snapshot.link != PackLink::Live || now - m_snapshot.lastFrame <= staleAtLeast) {
            return m_snapshot.link == PackLink::Live;
        }
        const auto fastest = m_decoder.fastestPeriod();
        return fastest && now - m_snapshot.lastFrame <= *fastest * stalePeriods;
    }

    // Keeps who the unit is and that it lives; everything it said is gone.
    void forgetValues()
    {
        PackSnapshot fresh;
        fresh.id = m_snapshot.id;
        fresh.now = m_snapshot.now;
        fresh.link = m_snapshot.link;
        fresh.lastFrame = m_snapshot.lastFrame;
        fresh.linkSince = m_snapshot.linkSince;
        fresh.frames = m_snapshot.frames;
        fresh.deviceType = m_snapshot.deviceType;
        fresh.serial = m_snapshot.serial;
        fresh.firmware = m_snapshot.firmware;
        fresh.announcedAsSimulated = m_snapshot.announcedAsSimulated;
        m_snapshot = fresh;
        m_decoder.forgetUnit();
        m_tracker.forgetUnit();
        m_loadCandidate = {};
        m_chargerCandidate = {};
    }

    void forgetUnit()
    {
        forgetValues();
        m_snapshot.firmware = {};
        m_snapshot.announcedAsSimulated = false;
        m_snapshot.dialectAssumed = false;
        m_snapshot.id.dialect = Dialect::Unknown;
        m_firstFrame = m_snapshot.lastFrame;
        m_heartbeatSince = m_snapshot.lastFrame;
        m_waiting.clear();
        bindDialect(Dialect::Unknown);
    }

    bool m_isPatient = false;
    std::optional<units::Timestamp> m_firstFrame;
    std::optional<units::Timestamp> m_heartbeatSince; ///< its first heartbeat
    std::optional<std::uint32_t> m_serial;
    units::Timestamp m_unitSince{};
    units::Timestamp m_weighedAt{};
    bool m_identityOnly = true;              ///< the dialect has no DBC: only the heartbeat may be read
    std::map<std::uint32_t, Kept> m_waiting; ///< the latest frame of each ID, until the dialect is known
    Reading<units::Millivolts> m_loadCandidate;
    Reading<units::Millivolts> m_chargerCandidate;
};

PackView::PackView(std::shared_ptr<const binding::PackCatalog> catalog, const binding::PackId& id)
    : m_impl(std::make_unique<Impl>(std::move(catalog), id, nullptr))
{
}

PackView::PackView(std::shared_ptr<const binding::PackCatalog> catalog, const binding::PackId& id,
                   std::shared_ptr<const binding::PackBinding> binding)
    : m_impl(std::make_unique<Impl>(std::move(catalog), id, std::move(binding)))
{
}

PackView::~PackView() = default;
PackView::PackView(PackView&&) noexcept = default;
PackView& PackView::operator=(PackView&&) noexcept = default;

Handling PackView::apply(const can::Frame& frame, units::Timestamp at)
{
    return m_impl->apply(frame, at);
}

void PackView::watch(units::Timestamp now)
{
    m_impl->watch(now);
}

const PackSnapshot& PackView::refresh(units::Timestamp now)
{
    return m_impl->refresh(now);
}

const PackSnapshot& PackView::summarised()
{
    return m_impl->summarised();
}

const PackSnapshot& PackView::snapshot() const
{
    return m_impl->m_snapshot;
}

std::vector<Event> PackView::takeEvents()
{
    return m_impl->m_tracker.take();
}

std::shared_ptr<const binding::PackBinding> PackView::binding() const
{
    return m_impl->isIdentityOnly() ? nullptr : m_impl->m_decoder.binding();
}

void PackView::setConfiguration(const std::optional<Layout>& layout)
{
    m_impl->m_configuration = layout;
}

void PackView::setWireNumbering(WireNumbering numbering)
{
    m_impl->setNumbering(numbering);
}

void PackView::setStrings(const StringMap& strings)
{
    m_impl->m_strings = strings;
}

void PackView::setLimits(const PackLimits& limits)
{
    m_impl->m_tracker.setLimits(limits);
}

void PackView::assumePeriod(std::uint32_t key, units::Duration period)
{
    m_impl->m_decoder.assumePeriod(key, period);
}

void PackView::setPatient()
{
    m_impl->setPatient();
}

void PackView::assumeDialect()
{
    m_impl->assumeDialect();
}

void PackView::foretell(binding::Dialect dialect, bool assumed)
{
    m_impl->foretell(dialect, assumed);
}

void PackView::assumePreviousState(std::optional<d1000::State> state)
{
    m_impl->assumePreviousState(state);
}

} // namespace packdeck::telemetry
