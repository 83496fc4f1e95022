// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// Every signal of the vendor's table, taken out of packed frames at its documented place, must give what was put in.

#include <array>
#include <fstream>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "bmu/frames.h"
#include "support/paths.h"

using namespace packdeck::bmu;

namespace {

struct SignalRow
{
    std::string message;
    unsigned offset = 0;
    bool perNode = false;
    std::string signal;
    unsigned start = 0;
    unsigned length = 0;
    bool isSigned = false;
};

std::vector<SignalRow> readTable()
{
    std::ifstream file(packdeck::test::sourceDirectory() + "/tests/data/signals.csv");
    std::vector<SignalRow> rows;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::vector<std::string> fields;
        std::istringstream stream(line);
        for (std::string field; std::getline(stream, field, ',');) {
            fields.push_back(field);
        }
        rows.push_back({fields[0], static_cast<unsigned>(std::stoul(fields[1], nullptr, 16)), !fields[2].empty(),
                        fields[4], static_cast<unsigned>(std::stoul(fields[5])),
                        static_cast<unsigned>(std::stoul(fields[6])), fields[7] == "1"});
    }
    return rows;
}

std::int64_t extract(const Message& message, const SignalRow& row)
{
    std::uint64_t word = 0;
    for (unsigned i = 0; i < 8; ++i) {
        word |= std::uint64_t{message.data[i]} << (8 * i);
    }
    std::uint64_t value = word >> row.start;
    if (row.length < 64) {
        value &= (std::uint64_t{1} << row.length) - 1;
        if (row.isSigned && (value >> (row.length - 1)) != 0) {
            value |= ~((std::uint64_t{1} << row.length) - 1);
        }
    }
    return static_cast<std::int64_t>(value);
}

using Values = std::map<std::string, std::int64_t>;

// Random values, packed by the BMU's own code, with what each signal must then say.
class Packed
{
public:
    explicit Packed(std::uint32_t seed)
        : m_random(seed)
    {
    }

    std::map<std::string, Message> messages;
    std::map<std::string, Values> expected;

    void packAll(std::size_t node)
    {
        packDevice();
        packBms();
        packExtremes();
        packDiagnostics();
        packNode(node);
    }

private:
    template <typename T>
    T any(Values& values, const std::string& signal)
    {
        const auto value = static_cast<T>(m_random());
        values[signal] = value;
        return value;
    }

    void packDevice()
    {
        Values& heartbeat = expected["DeviceHeartbeat"];
        const auto type = any<std::uint32_t>(heartbeat, "DeviceType");
        messages["DeviceHeartbeat"] = frames::heartbeat(type, any<std::uint32_t>(heartbeat, "DeviceSerial"));
        Values& v = expected["DeviceFirmwareInfo"];
        frames::Firmware firmware;
        firmware.majorVersion = any<std::uint8_t>(v, "FirmwareMajorVersion");
        firmware.minorVersion = any<std::uint8_t>(v, "FirmwareMinorVersion");
        firmware.patchVersion = any<std::uint16_t>(v, "FirmwarePatchVersion");
        firmware.build = any<std::uint32_t>(v, "FirmwareBuildNumber");
        messages["DeviceFirmwareInfo"] = frames::firmwareInfo(firmware);
    }

    void packBms()
    {
        static constexpr std::array states{"INIT",           "CALIBRATE",       "IDLE",        "CONNECT",
                                           "PRECHARGE",      "ENABLED",         "CHARGE_INIT", "CHARGE_CONNECT",
                                           "CHARGE_ENABLED", "CHARGE_STOPPING", "DISCONNECT",  "SAFE"};
        static constexpr std::array failures{"TIMEOUT",       "OVERCURRENTMAX", "OVERCURRENTPCHG", "NEGCURRENT",
                                             "STABLECURRENT", "OVERVOLTAGE",    "STABLEVOLTAGE"};
        static constexpr std::array reasons{"SELFTESTFAIL",
                                            "WATCHDOGFAIL",
                                            "CONTACTORFAIL",
                                            "HVIL",
                                            "BATTVOLTAGE",
                                            "PACKVOLTAGE",
                                            "LOADVOLTAGE",
                                            "CHARGERVOLTAGE",
                                            "OVERCURRENT",
                                            "NODECOUNT",
                                            "CELLCOUNT",
                                            "TEMPCOUNT",
                                            "BJU",
                                            "IO",
                                            "CONTROLTIMEOUT",
                                            "INTERNALCOMMS",
                                            "OVERVOLT",
                                            "UNDERVOLT",
                                            "OVERTEMP",
                                            "UNDERTEMP",
                                            "PRESSURE",
                                            "HUMIDITY",
                                            "VOC",
                                            "NOX",
                                            "PRECHARGE"};
        Values& info = expected["BMSInfo"];
        const auto state = static_cast<std::size_t>(m_random() % states.size());
        const auto failed = static_cast<std::uint8_t>(m_random() & 0x7FU);
        const auto contactors = static_cast<std::uint8_t>(m_random() & 0x1FU);
        const auto why = static_cast<std::uint32_t>(m_random() & 0x01FFFFFFU);
        for (std::size_t i = 0; i < states.size(); ++i) {
            info[std::string("BMSState") + states[i]] = i == state ? 1 : 0;
        }
        for (std::size_t i = 0; i < failures.size(); ++i) {
            info[std::string("BMSPrechargeFail") + failures[i]] = failed >> i & 1;
        }
        for (std::size_t i = 0; i < 5; ++i) {
            info["BMSContactorFaultCONTACTOR" + std::to_string(i + 1)] = contactors >> i & 1;
        }
        for (std::size_t i = 0; i < reasons.size(); ++i) {
            info[std::string("BMSReason") + reasons[i]] = why >> i & 1U;
        }
        messages["BMSInfo"] = frames::bmsInfo(static_cast<packdeck::d1000::State>(state), failed, contactors, why);

        Values& current = expected["BMSCurrentData"];
        const auto instantaneous = any<std::int32_t>(current, "InstantaneousCurrent");
        messages["BMSCurrentData"] = frames::currentData(instantaneous, any<std::int32_t>(current, "FilteredCurrent"));
        Values& voltage = expected["BMSVoltageData"];
        const auto battery = any<std::int32_t>(voltage, "BatteryVoltage");
        messages["BMSVoltageData"] = frames::voltageData(battery, any<std::int32_t>(voltage, "LoadVoltage"));
        Values& auxiliary = expected["BMSAuxiliaryData"];
        const auto supply = any<std::int32_t>(auxiliary, "AuxiliaryVoltage");
        messages["BMSAuxiliaryData"] = frames::auxiliaryData(supply, any<std::int32_t>(auxiliary, "Power"));
        Values& charge = expected["BMSSoCData"];
        ChargeReport report;
        report.soc_dpc = any<std::uint16_t>(charge, "SoCPercentage");
        report.capacity_dAh = any<std::uint16_t>(charge, "SoCCapacity");
        report.ocv_mV = any<std::uint16_t>(charge, "OCV_mV");
        report.soh_dpc = any<std::uint16_t>(charge, "SoHPercentage");
        messages["BMSSoCData"] = frames::socData(report);
        Values& limit = expected["BMSSoPData"];
        CurrentLimit currents;
        currents.discharge_mA = any<std::int32_t>(limit, "SoPMaxCurrentDischarge");
        currents.charge_mA = any<std::int32_t>(limit, "SoPMaxCurrentCharge");
        messages["BMSSoPData"] = frames::sopData(currents);
        Values& pack = expected["NodeInfo"];
        const auto total = any<std::uint32_t>(pack, "TotalPackVoltage");
        const auto threshold = any<std::uint16_t>(pack, "PackBalanceThreshold");
        messages["NodeInfo"] = frames::nodeInfo(total, threshold, any<std::uint16_t>(pack, "TotalCellsBalancing"));
    }

    void packExtremes()
    {
        Values& cells = expected["NodeCellInfo"];
        frames::Place high;
        frames::Place low;
        high.value = any<std::uint16_t>(cells, "MaxCellVoltage");
        high.node = any<std::uint8_t>(cells, "MaxCellVoltageNodeID");
        high.position = any<std::uint8_t>(cells, "MaxCellVoltageCellID");
        low.value = any<std::uint16_t>(cells, "MinCellVoltage");
        low.node = any<std::uint8_t>(cells, "MinCellVoltageNodeID");
        low.position = any<std::uint8_t>(cells, "MinCellVoltageCellID");
        messages["NodeCellInfo"] = frames::nodeCellInfo(high, low);
        Values& sensors = expected["NodeTempInfo"];
        high.value = static_cast<std::uint16_t>(any<std::int16_t>(sensors, "MaxTemperature"));
        high.node = any<std::uint8_t>(sensors, "MaxTemperatureNodeID");
        high.position = any<std::uint8_t>(sensors, "MaxTemperatureSensorID");
        low.value = static_cast<std::uint16_t>(any<std::int16_t>(sensors, "MinTemperature"));
        low.node = any<std::uint8_t>(sensors, "MinTemperatureNodeID");
        low.position = any<std::uint8_t>(sensors, "MinTemperatureSensorID");
        messages["NodeTempInfo"] = frames::nodeTempInfo(high, low);
    }

    bool flag(Values& values, const std::string& signal)
    {
        const bool value = (m_random() & 1U) != 0;
        values[signal] = value ? 1 : 0;
        return value;
    }

    void packDiagnostics()
    {
        Values& loop = expected["HVILInfo"];
        InterlockInput interlock;
        interlock.notOk = flag(loop, "HVILFlag_NOK");
        interlock.shortToGround = flag(loop, "HVILFlag_SCG");
        interlock.shortToBattery = flag(loop, "HVILFlag_SCB");
        interlock.open = flag(loop, "HVILFlag_OpenLoop");
        messages["HVILInfo"] = frames::hvilInfo(interlock);

        Values& contactors = expected["ContactorInfo"];
        const auto code = [&](const std::string& signal) {
            const auto value = static_cast<std::uint8_t>(m_random() & 0x0FU);
            contactors[signal] = value;
            return static_cast<packdeck::d1000::ContactorCode>(value);
        };
        frames::ContactorReport report;
        for (std::size_t i = 0; i < report.targets.size(); ++i) {
            report.targets[i] = code("ContactorTarget_" + std::to_string(i + 1));
            report.states[i] = code("ContactorState_" + std::to_string(i + 1));
        }
        report.junctionTarget = code("ContactorTarget_BJU");
        report.junctionState = code("ContactorState_BJU");
        messages["ContactorInfo"] = frames::contactorInfo(report);

        Values& watchdog = expected["DeviceWatchdogInfo"];
        frames::TaskReport tasks;
        tasks.selfTest = any<std::uint8_t>(watchdog, "SelfTestTaskStatus");
        watchdog["SelfTestTaskStatus"] &= 0x0F;
        tasks.sensor = any<std::uint8_t>(watchdog, "SensorTaskStatus");
        tasks.telemetry = any<std::uint8_t>(watchdog, "TelemetryTaskStatus");
        tasks.cmu = any<std::uint8_t>(watchdog, "CMUTaskStatus");
        tasks.bms = any<std::uint8_t>(watchdog, "BMSTaskStatus");
        tasks.sox = any<std::uint8_t>(watchdog, "SoXTaskStatus");
        tasks.watchdogReset = flag(watchdog, "WatchdogReset");
        messages["DeviceWatchdogInfo"] = frames::watchdogInfo(tasks);

        const std::uint64_t result = std::uint64_t{m_random()} << 32 | m_random();
        expected["DeviceSelftestInfo"]["SelftestResult"] = static_cast<std::int64_t>(result);
        messages["DeviceSelftestInfo"] = frames::selfTestInfo(result);

        Values& chain = expected["NodeDiagnostics"];
        frames::ChainDiagnosis diagnosis;
        diagnosis.controllerType = any<std::uint8_t>(chain, "ControllerType");
        diagnosis.state = any<std::uint8_t>(chain, "CurrentState");
        diagnosis.stateTimer = any<std::uint16_t>(chain, "CurrentStateTimer");
        diagnosis.commsResult = any<std::uint16_t>(chain, "CommsResult");
        messages["NodeDiagnostics"] = frames::nodeDiagnostics(diagnosis);

        packCounts("NodeStats", "Nodes", frames::nodeStats);
        packCounts("NodeCellStats", "Cells", frames::nodeCellStats);
        packCounts("NodeTempStats", "TempSensors", frames::nodeTempStats);
        packRegisters();

        Values& first = expected["SensorData1"];
        EnvironmentInput environment;
        environment.temperatures_dC[0] = any<std::int16_t>(first, "Temperature1");
        environment.temperatures_dC[1] = any<std::int16_t>(first, "Temperature2");
        environment.pressure_dkPa = any<std::int16_t>(first, "Pressure");
        environment.humidity_dpc = any<std::int16_t>(first, "Humidity");
        messages["SensorData1"] = frames::sensorData1(environment);
        Values& second = expected["SensorData2"];
        environment.voc_ppb = any<std::uint16_t>(second, "VOC");
        environment.nox_ppb = any<std::uint16_t>(second, "NOX");
        messages["SensorData2"] = frames::sensorData2(environment);
    }

    void packCounts(const std::string& message, const std::string& what, Message (*pack)(const frames::Counts&))
    {
        Values& values = expected[message];
        const auto connected = static_cast<std::uint16_t>(m_random() % 500);
        const auto missing = static_cast<std::uint16_t>(m_random() % 500);
        const auto configured = static_cast<std::uint16_t>(connected + missing);
        values["TotalConfigured" + what] = configured;
        values["TotalConnected" + what] = connected;
        values["TotalDisconnected" + what] = missing;
        messages[message] = pack({configured, connected});
    }

    void packRegisters()
    {
        static constexpr std::array bits{
            "HWError",   "AliveCNTError",          "CommandOP", "CommMismatchError", "AlertPacketError",
            "CommError", "AlertPacketStatusError", "RXReady"};
        Values& values = expected["NodeStatusRegisters"];
        frames::ChainRegisters registers;
        registers.rxStatus = any<std::uint8_t>(values, "RXStatus");
        registers.txStatus = any<std::uint8_t>(values, "TXStatus");
        registers.lssm = static_cast<std::uint8_t>(m_random());
        for (std::size_t i = 0; i < bits.size(); ++i) {
            values[std::string("LSSMByte") + bits[i]] = registers.lssm >> i & 1;
        }
        registers.gen = any<std::uint8_t>(values, "GENStatus");
        registers.opState = any<std::uint8_t>(values, "OPStateStatus");
        registers.buffer = any<std::uint8_t>(values, "BufferStatus");
        registers.watchdog = any<std::uint8_t>(values, "WatchdogStatus");
        registers.gpio = any<std::uint8_t>(values, "GPIOStatus");
        messages["NodeStatusRegisters"] = frames::nodeStatusRegisters(registers);
    }

    void packNode(std::size_t node)
    {
        const auto number = [](std::size_t i) { return (i < 9 ? "0" : "") + std::to_string(i + 1); };
        Values& info = expected["Node{n}VoltageInfo"];
        const auto total = any<std::uint32_t>(info, "Node{n}TotalVoltage");
        messages["Node{n}VoltageInfo"] =
            frames::nodeVoltageInfo(node, total, any<std::uint16_t>(info, "Node{n}HighResistanceCellSense"));
        const auto cellMessage = [](std::size_t i) { return "Node{n}CellVoltages" + std::to_string(i + 1); };
        std::array<std::uint16_t, packdeck::units::maxCellsPerNode> cells{};
        for (std::size_t c = 0; c < cells.size(); ++c) {
            cells[c] = any<std::uint16_t>(expected[cellMessage(c / 4)], "Node{n}Cell" + number(c));
        }
        std::array<Message, frames::cellMessages> voltages;
        frames::nodeCellVoltages(node, cells, voltages);
        for (std::size_t i = 0; i < voltages.size(); ++i) {
            messages[cellMessage(i)] = voltages[i];
        }
        std::array<std::int16_t, 4> temperatures{};
        for (std::size_t s = 0; s < temperatures.size(); ++s) {
            temperatures[s] = any<std::int16_t>(expected["Node{n}CellTemps"], "Node{n}Temp" + number(s));
        }
        messages["Node{n}CellTemps"] = frames::nodeTemperatures(node, temperatures);
        Values& stats = expected["Node{n}Stats"];
        frames::NodeCounts counts;
        counts.cells = any<std::uint8_t>(stats, "Node{n}ConnectedCells");
        counts.cellsMissing = any<std::uint8_t>(stats, "Node{n}DisconnectedCells");
        counts.sensors = any<std::uint8_t>(stats, "Node{n}ConnectedTempSensors");
        counts.sensorsMissing = any<std::uint8_t>(stats, "Node{n}DisconnectedTempSensors");
        counts.balanceCommand = any<std::uint16_t>(stats, "Node{n}CellBalanceCommandSent");
        counts.balanceStatus = any<std::uint16_t>(stats, "Node{n}CellBalanceStatus");
        messages["Node{n}Stats"] = frames::nodeCounts(node, counts);
        Values& diagnostics = expected["Node{n}Diagnostics"];
        frames::NodeDiagnosis diagnosis;
        diagnosis.type = any<std::uint8_t>(diagnostics, "Node{n}Type");
        diagnosis.address = any<std::uint8_t>(diagnostics, "Node{n}Address");
        diagnosis.uartResult = any<std::uint16_t>(diagnostics, "Node{n}UARTResult");
        diagnosis.state = any<std::uint16_t>(diagnostics, "Node{n}State");
        diagnosis.stateTimer = any<std::uint16_t>(diagnostics, "Node{n}StateTimer");
        messages["Node{n}Diagnostics"] = frames::nodeDiagnosis(node, diagnosis);
    }

    std::mt19937 m_random;
};

TEST(SignalsCsv, EverySignalComesBackFromItsDocumentedPlace)
{
    const std::vector<SignalRow> table = readTable();
    ASSERT_EQ(table.size(), 173U);
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const std::size_t node = seed % 27; // where the documented stride holds
        Packed packed(seed);
        packed.packAll(node);
        std::map<std::string, std::size_t> checked;
        for (const SignalRow& row : table) {
            if (row.message == "BMSCommands") {
                continue; // received, not sent
            }
            ASSERT_TRUE(packed.messages.contains(row.message)) << row.message;
            const Message& message = packed.messages[row.message];
            EXPECT_EQ(message.offset, row.offset + (row.perNode ? 8 * node : 0)) << row.message;
            const Values& values = packed.expected[row.message];
            ASSERT_TRUE(values.contains(row.signal)) << row.message << ' ' << row.signal;
            EXPECT_EQ(extract(message, row), values.at(row.signal)) << row.message << ' ' << row.signal;
            ++checked[row.message];
        }
        for (const auto& [message, values] : packed.expected) {
            EXPECT_EQ(checked[message], values.size()) << message << " packs more than the table has";
        }
    }
}

} // namespace
