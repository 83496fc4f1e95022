<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>Analysis</name>
    <message>
        <source>{0} from {1} to {2} mV</source>
        <translation>{0}:{1} 至 {2} mV</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>静置</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>放电</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>small current or settling</source>
        <translation>小电流或稳定过程中</translation>
    </message>
    <message>
        <source>current unknown</source>
        <translation>电流未知</translation>
    </message>
    <message>
        <source>No cell was measured in this span.</source>
        <translation>此时段内未测得任何单体。</translation>
    </message>
    <message>
        <source>No current was measured: rest, load, resistance and throughput are unknown.</source>
        <translation>未测得电流:静置、负载、电阻和吞吐量未知。</translation>
    </message>
    <message>
        <source>Only the filtered current is there: steps and resistance cannot be told.</source>
        <translation>仅有滤波后的电流:无法判定阶跃和电阻。</translation>
    </message>
    <message>
        <source>The pack never rested long enough: nothing is said at rest.</source>
        <translation>电池包静置时间始终不足:不给出静置结果。</translation>
    </message>
    <message>
        <source>Not enough steps of the current for a resistance.</source>
        <translation>电流阶跃不足,无法得出电阻。</translation>
    </message>
    <message>
        <source>No state of charge was received.</source>
        <translation>未收到荷电状态。</translation>
    </message>
    <message>
        <source>No temperature was measured.</source>
        <translation>未测得温度。</translation>
    </message>
    <message>
        <source>No node told which cells it balances.</source>
        <translation>没有节点报告其正在均衡的单体。</translation>
    </message>
    <message>
        <source>Neither power nor pack voltage was received: energy is unknown.</source>
        <translation>功率和电池包电压均未收到:能量未知。</translation>
    </message>
    <message>
        <source>Some cells of this pack were never measured in this span.</source>
        <translation>此电池包有部分单体在此时段内从未测得。</translation>
    </message>
    <message>
        <source>The current is missing for a part of the span: that part counts for nothing.</source>
        <translation>时段中有一部分缺少电流:该部分不计入。</translation>
    </message>
    <message>
        <source>Raw frames before the span shown are no longer kept: it begins later than asked for.</source>
        <translation>所示时段之前的原始帧已不再保留:起点晚于所请求的时间。</translation>
    </message>
</context>
<context>
    <name>AnalysisWords</name>
    <message>
        <source>Analysis of a session</source>
        <translation>会话分析</translation>
    </message>
    <message>
        <source>Analysis of %1</source>
        <translation>%1 的分析</translation>
    </message>
</context>
<context>
    <name>Behaviour</name>
    <message>
        <source>the junction unit speaks IVT-S frames on the internal bus</source>
        <translation>高压盒在内部总线上使用 IVT-S 帧</translation>
    </message>
    <message>
        <source>U3 (U2) means something only while contactor 1 (4) is closed</source>
        <translation>仅当接触器 1 (4) 闭合时 U3 (U2) 才有意义</translation>
    </message>
    <message>
        <source>only a valid frame re-arms the control watchdog</source>
        <translation>仅有效帧可重置控制看门狗</translation>
    </message>
    <message>
        <source>the command changes only with type 1 and one of the six values</source>
        <translation>仅类型 1 且为六个值之一时指令才改变</translation>
    </message>
    <message>
        <source>multi-bit and unknown values are ignored and counted</source>
        <translation>多位值和未知值被忽略并计数</translation>
    </message>
    <message>
        <source>type 1 with command 0 keeps the stored command</source>
        <translation>类型 1 且指令 0 时保持已存指令</translation>
    </message>
    <message>
        <source>leaving SAFE needs an Idle received after SAFE was entered</source>
        <translation>离开 SAFE 须在进入 SAFE 后收到 Idle</translation>
    </message>
    <message>
        <source>power-up to INITIALISE</source>
        <translation>上电至 INITIALISE</translation>
    </message>
    <message>
        <source>INITIALISE to CALIBRATE: everything there for 500 ms</source>
        <translation>INITIALISE 至 CALIBRATE:全部就绪持续 500 ms</translation>
    </message>
    <message>
        <source>CALIBRATE to SAFE: zero of the current taken, at most 5 s</source>
        <translation>CALIBRATE 至 SAFE:电流零点已取得,最多 5 s</translation>
    </message>
    <message>
        <source>SAFE to IDLE: Idle, no active and no latched fault</source>
        <translation>SAFE 至 IDLE:Idle,无故障存在,无锁存故障</translation>
    </message>
    <message>
        <source>IDLE to CONNECT</source>
        <translation>IDLE 至 CONNECT</translation>
    </message>
    <message>
        <source>IDLE to CHARGE_INIT</source>
        <translation>IDLE 至 CHARGE_INIT</translation>
    </message>
    <message>
        <source>IDLE to DISCONNECT on a fault</source>
        <translation>故障时 IDLE 至 DISCONNECT</translation>
    </message>
    <message>
        <source>CONNECT to PRECHARGE: Enable and the precharge context; missing for 5 s is LOADVOLTAGE</source>
        <translation>CONNECT 至 PRECHARGE:Enable 且预充条件已建立;缺失 5 s 即 LOADVOLTAGE</translation>
    </message>
    <message>
        <source>CONNECT to IDLE</source>
        <translation>CONNECT 至 IDLE</translation>
    </message>
    <message>
        <source>CONNECT to DISCONNECT on a fault</source>
        <translation>故障时 CONNECT 至 DISCONNECT</translation>
    </message>
    <message>
        <source>PRECHARGE to ENABLED when complete</source>
        <translation>预充完成后 PRECHARGE 至 ENABLED</translation>
    </message>
    <message>
        <source>PRECHARGE to IDLE</source>
        <translation>PRECHARGE 至 IDLE</translation>
    </message>
    <message>
        <source>PRECHARGE to DISCONNECT on a fault or failure</source>
        <translation>故障或预充失败时 PRECHARGE 至 DISCONNECT</translation>
    </message>
    <message>
        <source>ENABLED to IDLE: soft opening, not cancelled by a later Enable</source>
        <translation>ENABLED 至 IDLE:柔性断开,不因之后的 Enable 取消</translation>
    </message>
    <message>
        <source>ENABLED to DISCONNECT on a fault</source>
        <translation>故障时 ENABLED 至 DISCONNECT</translation>
    </message>
    <message>
        <source>DISCONNECT to SAFE: current gone or 2 s</source>
        <translation>DISCONNECT 至 SAFE:电流消失或 2 s</translation>
    </message>
    <message>
        <source>CHARGE_INIT to SAFE without a charging method</source>
        <translation>无充电方式时 CHARGE_INIT 至 SAFE</translation>
    </message>
    <message>
        <source>CHARGE_INIT to CHARGE_CONNECT</source>
        <translation>CHARGE_INIT 至 CHARGE_CONNECT</translation>
    </message>
    <message>
        <source>CHARGE_INIT to IDLE: command, EVCC error, 50 s</source>
        <translation>CHARGE_INIT 至 IDLE:指令、EVCC 错误、50 s</translation>
    </message>
    <message>
        <source>CHARGE_INIT to DISCONNECT on a fault</source>
        <translation>故障时 CHARGE_INIT 至 DISCONNECT</translation>
    </message>
    <message>
        <source>CHARGE_CONNECT to CHARGE_ENABLED: close request, or U2 at U1 for 100 ms</source>
        <translation>CHARGE_CONNECT 至 CHARGE_ENABLED:闭合请求,或 U2 等于 U1 持续 100 ms</translation>
    </message>
    <message>
        <source>CHARGE_CONNECT to CHARGE_STOPPING</source>
        <translation>CHARGE_CONNECT 至 CHARGE_STOPPING</translation>
    </message>
    <message>
        <source>CHARGE_CONNECT to DISCONNECT: fault, emergency stop, 50 s</source>
        <translation>CHARGE_CONNECT 至 DISCONNECT:故障、紧急停止、50 s</translation>
    </message>
    <message>
        <source>CHARGE_ENABLED to CHARGE_STOPPING: command, open request, full</source>
        <translation>CHARGE_ENABLED 至 CHARGE_STOPPING:指令、断开请求、充满</translation>
    </message>
    <message>
        <source>CHARGE_ENABLED to DISCONNECT: fault, emergency stop</source>
        <translation>CHARGE_ENABLED 至 DISCONNECT:故障、紧急停止</translation>
    </message>
    <message>
        <source>CHARGE_STOPPING to IDLE: weld check done, or current gone</source>
        <translation>CHARGE_STOPPING 至 IDLE:粘连检测完成,或电流消失</translation>
    </message>
    <message>
        <source>CHARGE_STOPPING to DISCONNECT: fault, weld, 20 s</source>
        <translation>CHARGE_STOPPING 至 DISCONNECT:故障、粘连、20 s</translation>
    </message>
    <message>
        <source>one state bit at a time</source>
        <translation>同一时刻只有一个状态位</translation>
    </message>
    <message>
        <source>contactor targets are a function of state, method and substep</source>
        <translation>接触器目标位置是状态、方式和子步骤的函数</translation>
    </message>
    <message>
        <source>2 and 3 together at most 150 ms</source>
        <translation>2 与 3 同时闭合最多 150 ms</translation>
    </message>
    <message>
        <source>3 never closes without a completed precharge in the same session</source>
        <translation>同一会话中预充未完成,3 绝不闭合</translation>
    </message>
    <message>
        <source>everything open within one tick of SAFE</source>
        <translation>进入 SAFE 一个周期内全部断开</translation>
    </message>
    <message>
        <source>no contactor closes after a fault until a new Idle</source>
        <translation>故障后,收到新的 Idle 之前不闭合任何接触器</translation>
    </message>
    <message>
        <source>a second between two closings of one contactor</source>
        <translation>同一接触器两次闭合间隔一秒</translation>
    </message>
    <message>
        <source>what a transition waits for is said, by its number</source>
        <translation>按编号说明转换所等待的条件</translation>
    </message>
    <message>
        <source>contactors closed in each state</source>
        <translation>各状态下闭合的接触器</translation>
    </message>
    <message>
        <source>states in which cells are bled</source>
        <translation>进行均衡的状态</translation>
    </message>
    <message>
        <source>3 closes before 2 opens</source>
        <translation>3 先闭合,2 后断开</translation>
    </message>
    <message>
        <source>the nibbles of ContactorInfo</source>
        <translation>ContactorInfo 的各半字节</translation>
    </message>
    <message>
        <source>200 ms to move after a command</source>
        <translation>指令后 200 ms 动作时间</translation>
    </message>
    <message>
        <source>100 ms of disagreement</source>
        <translation>不一致持续 100 ms</translation>
    </message>
    <message>
        <source>without an auxiliary contact nothing is checked against it</source>
        <translation>无辅助触点时不作比对</translation>
    </message>
    <message>
        <source>a weld latches, stuck open clears in SAFE</source>
        <translation>粘连锁存,卡在断开于 SAFE 中清除</translation>
    </message>
    <message>
        <source>weld by the auxiliary contact</source>
        <translation>依据辅助触点判定粘连</translation>
    </message>
    <message>
        <source>weld of 5 by U2 at the end of a charge</source>
        <translation>充电结束时依据 U2 判定 5 粘连</translation>
    </message>
    <message>
        <source>SELFTESTFAIL</source>
        <translation>SELFTESTFAIL</translation>
    </message>
    <message>
        <source>WATCHDOGFAIL</source>
        <translation>WATCHDOGFAIL</translation>
    </message>
    <message>
        <source>CONTACTORFAIL</source>
        <translation>CONTACTORFAIL</translation>
    </message>
    <message>
        <source>HVIL</source>
        <translation>HVIL</translation>
    </message>
    <message>
        <source>BATTVOLTAGE</source>
        <translation>BATTVOLTAGE</translation>
    </message>
    <message>
        <source>PACKVOLTAGE</source>
        <translation>PACKVOLTAGE</translation>
    </message>
    <message>
        <source>LOADVOLTAGE</source>
        <translation>LOADVOLTAGE</translation>
    </message>
    <message>
        <source>CHARGERVOLTAGE</source>
        <translation>CHARGERVOLTAGE</translation>
    </message>
    <message>
        <source>OVERCURRENT</source>
        <translation>OVERCURRENT</translation>
    </message>
    <message>
        <source>NODECOUNT</source>
        <translation>NODECOUNT</translation>
    </message>
    <message>
        <source>CELLCOUNT</source>
        <translation>CELLCOUNT</translation>
    </message>
    <message>
        <source>TEMPCOUNT</source>
        <translation>TEMPCOUNT</translation>
    </message>
    <message>
        <source>BJU</source>
        <translation>BJU</translation>
    </message>
    <message>
        <source>IO</source>
        <translation>IO</translation>
    </message>
    <message>
        <source>CONTROLTIMEOUT</source>
        <translation>CONTROLTIMEOUT</translation>
    </message>
    <message>
        <source>INTERNALCOMMS</source>
        <translation>INTERNALCOMMS</translation>
    </message>
    <message>
        <source>OVERVOLT</source>
        <translation>OVERVOLT</translation>
    </message>
    <message>
        <source>UNDERVOLT</source>
        <translation>UNDERVOLT</translation>
    </message>
    <message>
        <source>OVERTEMP</source>
        <translation>OVERTEMP</translation>
    </message>
    <message>
        <source>UNDERTEMP</source>
        <translation>UNDERTEMP</translation>
    </message>
    <message>
        <source>PRESSURE</source>
        <translation>PRESSURE</translation>
    </message>
    <message>
        <source>HUMIDITY</source>
        <translation>HUMIDITY</translation>
    </message>
    <message>
        <source>VOC</source>
        <translation>VOC</translation>
    </message>
    <message>
        <source>NOX</source>
        <translation>NOX</translation>
    </message>
    <message>
        <source>PRECHARGE</source>
        <translation>PRECHARGE</translation>
    </message>
    <message>
        <source>set and clear times and hysteresis by one debounce engine over one table</source>
        <translation>置位与清除时间及滞回由同一去抖机制按同一张表处理</translation>
    </message>
    <message>
        <source>each reason carries its part, value and limit</source>
        <translation>每个原因都带有部位、数值和限值</translation>
    </message>
    <message>
        <source>the reason word is active, latched, or the cause of the present state</source>
        <translation>原因字表示存在、锁存,或当前状态的起因</translation>
    </message>
    <message>
        <source>UNDERTEMP when charged below 20 K above the minimum</source>
        <translation>充电时低于最小值以上 20 K 即 UNDERTEMP</translation>
    </message>
    <message>
        <source>a deeply discharged pack may be charged once at C/20 in spite of UNDERVOLT</source>
        <translation>深度放电的电池包可在 UNDERVOLT 下以 C/20 充电一次</translation>
    </message>
    <message>
        <source>act through the current limits</source>
        <translation>通过电流限值起作用</translation>
    </message>
    <message>
        <source>TIMEOUT</source>
        <translation>TIMEOUT</translation>
    </message>
    <message>
        <source>OVERCURRENTMAX</source>
        <translation>OVERCURRENTMAX</translation>
    </message>
    <message>
        <source>OVERCURRENTPCHG</source>
        <translation>OVERCURRENTPCHG</translation>
    </message>
    <message>
        <source>NEGCURRENT</source>
        <translation>NEGCURRENT</translation>
    </message>
    <message>
        <source>STABLECURRENT</source>
        <translation>STABLECURRENT</translation>
    </message>
    <message>
        <source>OVERVOLTAGE</source>
        <translation>OVERVOLTAGE</translation>
    </message>
    <message>
        <source>STABLEVOLTAGE</source>
        <translation>STABLEVOLTAGE</translation>
    </message>
    <message>
        <source>voltage within delta and little current, for 100 ms</source>
        <translation>电压在差值内且电流很小,持续 100 ms</translation>
    </message>
    <message>
        <source>three failures in 60 s lock it out for 60 s</source>
        <translation>60 s 内失败三次则闭锁 60 s</translation>
    </message>
    <message>
        <source>ok, untrusted, open, absent, stale; minimum and maximum only of good cells</source>
        <translation>正常、不可信、断路、缺失、过期;最小值和最大值仅取正常单体</translation>
    </message>
    <message>
        <source>300 mV from the median at little current is not trusted after 500 ms</source>
        <translation>电流很小时偏离中位数 300 mV,500 ms 后视为不可信</translation>
    </message>
    <message>
        <source>more than five doubtful cells in a string, or any missing one, is CELLCOUNT</source>
        <translation>一条支路中存疑单体超过五个,或任一单体缺失,即 CELLCOUNT</translation>
    </message>
    <message>
        <source>when cells may be bled</source>
        <translation>何时允许均衡</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>hysteresis</source>
        <translation>滞回</translation>
    </message>
    <message>
        <source>at most eight cells of a node, highest first</source>
        <translation>每节点最多八个单体,最高者优先</translation>
    </message>
    <message>
        <source>odd and even take turns, a pause before each scan</source>
        <translation>奇偶交替,每次扫描前暂停</translation>
    </message>
    <message>
        <source>reported state of charge from the weakest and the fullest cell</source>
        <translation>报告的荷电状态取自最弱和最满的单体</translation>
    </message>
    <message>
        <source>full ends the charge</source>
        <translation>充满即结束充电</translation>
    </message>
    <message>
        <source>the warning under-voltage at little current is empty</source>
        <translation>电流很小时达到欠压警告值即为放空</translation>
    </message>
    <message>
        <source>capacity within 2 % after three spans, resistance within 10 %</source>
        <translation>三段区间后容量误差 2 % 以内,内阻 10 % 以内</translation>
    </message>
    <message>
        <source>VOC and NOx are not judged in the first minute</source>
        <translation>第一分钟内不评判 VOC 和 NOx</translation>
    </message>
    <message>
        <source>five times the last hour&apos;s median is a warning</source>
        <translation>达到最近一小时中位数的五倍即警告</translation>
    </message>
    <message>
        <source>four interlock flags, 100 ms, not latching</source>
        <translation>四个互锁标志,100 ms,不锁存</translation>
    </message>
    <message>
        <source>23 tests, a bit each</source>
        <translation>23 项自检,各占一位</translation>
    </message>
    <message>
        <source>an injected fault is seen within two intervals</source>
        <translation>注入的故障在两个周期内被发现</translation>
    </message>
    <message>
        <source>six tasks: Ok, Slow, Fast, Fail</source>
        <translation>六个任务:Ok、Slow、Fast、Fail</translation>
    </message>
    <message>
        <source>a hung unit is reset and says so</source>
        <translation>BMU 挂死则被复位并报告</translation>
    </message>
    <message>
        <source>load enable, fan, alarm</source>
        <translation>负载使能、风扇、报警</translation>
    </message>
    <message>
        <source>below 100 ohm/V is an event</source>
        <translation>低于 100 ohm/V 即为事件</translation>
    </message>
    <message>
        <source>parameters are checked when they are written</source>
        <translation>参数在写入时检查</translation>
    </message>
    <message>
        <source>board temperature limits may be stored swapped</source>
        <translation>板温限值可能以颠倒的顺序存储</translation>
    </message>
    <message>
        <source>strings in parallel, a sum each</source>
        <translation>支路并联,各有总和</translation>
    </message>
    <message>
        <source>cells are bled while charging unless the vendor&apos;s table is strict</source>
        <translation>充电时均衡,除非严格按厂商表格</translation>
    </message>
    <message>
        <source>IDLE leaves by DISCONNECT</source>
        <translation>IDLE 经 DISCONNECT 离开</translation>
    </message>
    <message>
        <source>nodes from 27 on stand behind the diagnostics</source>
        <translation>节点 27 起位于诊断报文之后</translation>
    </message>
    <message>
        <source>the charger&apos;s voltage is the auxiliary voltage where there is a charger</source>
        <translation>有充电机时,充电机电压即辅助电压</translation>
    </message>
    <message>
        <source>board temperatures raise OVERTEMP and UNDERTEMP</source>
        <translation>板温触发 OVERTEMP 和 UNDERTEMP</translation>
    </message>
    <message>
        <source>SAFE after CALIBRATE shows no reason</source>
        <translation>CALIBRATE 之后的 SAFE 不显示原因</translation>
    </message>
    <message>
        <source>strings share the current at one terminal voltage</source>
        <translation>各支路在同一端电压下分流</translation>
    </message>
    <message>
        <source>two RC pairs, exact for any interval</source>
        <translation>两个 RC 环节,任意步长均精确</translation>
    </message>
    <message>
        <source>one state, after Plett</source>
        <translation>单状态,按 Plett</translation>
    </message>
    <message>
        <source>voltage and heat by temperature</source>
        <translation>随温度变化的电压和热量</translation>
    </message>
    <message>
        <source>seeded spread, self-discharge doubling in 10 K</source>
        <translation>按种子生成离散性,自放电每 10 K 翻倍</translation>
    </message>
    <message>
        <source>heat is stored or released</source>
        <translation>热量被储存或释放</translation>
    </message>
    <message>
        <source>above 130 degC a cell burns, its gas is seen</source>
        <translation>高于 130 degC 单体燃烧,其气体被检测到</translation>
    </message>
    <message>
        <source>a cold plate warms along the string</source>
        <translation>冷板沿支路升温</translation>
    </message>
    <message>
        <source>beta equation and 12 bits</source>
        <translation>Beta 方程与 12 位</translation>
    </message>
    <message>
        <source>14 bits, noise, offset, drift</source>
        <translation>14 位、噪声、零偏、漂移</translation>
    </message>
    <message>
        <source>gain, offset, noise, periods</source>
        <translation>增益、零偏、噪声、周期</translation>
    </message>
    <message>
        <source>closing, bounce, opening, skew</source>
        <translation>闭合、弹跳、断开、时间偏差</translation>
    </message>
    <message>
        <source>contacts may weld by inrush and by breaking too much</source>
        <translation>触点可能因浪涌和分断电流过大而粘连</translation>
    </message>
    <message>
        <source>exact precharge of the load</source>
        <translation>负载预充的精确解</translation>
    </message>
    <message>
        <source>constant current, then the highest cell; 300 ms to stop</source>
        <translation>恒流,然后按最高单体;300 ms 内停止</translation>
    </message>
    <message>
        <source>speed traces become power</source>
        <translation>车速曲线换算为功率</translation>
    </message>
    <message>
        <source>every fault of the list has its reaction</source>
        <translation>列表中每个故障都有其反应</translation>
    </message>
    <message>
        <source>seed and scenario give the same bytes</source>
        <translation>种子和场景相同则字节相同</translation>
    </message>
    <message>
        <source>a copy goes on like the original</source>
        <translation>副本与原件继续运行一致</translation>
    </message>
    <message>
        <source>a step allocates nothing</source>
        <translation>单步不分配内存</translation>
    </message>
    <message>
        <source>charge and energy are conserved</source>
        <translation>电荷和能量守恒</translation>
    </message>
    <message>
        <source>periods and bus load</source>
        <translation>周期与总线负载</translation>
    </message>
    <message>
        <source>reaction times</source>
        <translation>反应时间</translation>
    </message>
    <message>
        <source>a charger that ignores limits</source>
        <translation>充电机忽略限值</translation>
    </message>
    <message>
        <source>a load that ignores limits</source>
        <translation>负载忽略限值</translation>
    </message>
    <message>
        <source>ambient rises by 2 K a minute</source>
        <translation>环境温度每分钟升高 2 K</translation>
    </message>
    <message>
        <source>the fuse, then the unit</source>
        <translation>先熔断器,后 BMU</translation>
    </message>
    <message>
        <source>loss of cooling</source>
        <translation>冷却失效</translation>
    </message>
    <message>
        <source>weld by a load voltage that follows the battery; a charged link is none</source>
        <translation>负载侧电压跟随电池即判为粘连;母线已充电不算</translation>
    </message>
    <message>
        <source>minimum and maximum printed swapped are taken the right way round</source>
        <translation>印刷颠倒的最小值与最大值按正确方向解读</translation>
    </message>
    <message>
        <source>charging by OTHER is External, 2</source>
        <translation>由 OTHER 充电即 External,2</translation>
    </message>
    <message>
        <source>Charge Initialise leads from IDLE to CHARGE_INIT</source>
        <translation>Charge Initialise 由 IDLE 至 CHARGE_INIT</translation>
    </message>
    <message>
        <source>CHARGE_CONNECT is left for CHARGE_STOPPING</source>
        <translation>CHARGE_CONNECT 退出至 CHARGE_STOPPING</translation>
    </message>
    <message>
        <source>External charging knows no charge point; 50 s in CHARGE_INIT</source>
        <translation>外部充电不识别充电桩;CHARGE_INIT 中 50 s</translation>
    </message>
    <message>
        <source>a charger&apos;s precharge of 50 s ends in DISCONNECT</source>
        <translation>充电机预充达 50 s 以 DISCONNECT 结束</translation>
    </message>
    <message>
        <source>errors and time-outs lead to SAFE by DISCONNECT</source>
        <translation>错误与超时经 DISCONNECT 至 SAFE</translation>
    </message>
    <message>
        <source>a base ID has to leave room for the services</source>
        <translation>基准 ID 须为各服务留出空间</translation>
    </message>
    <message>
        <source>a precharge resistance counts in 0.1 ohm</source>
        <translation>预充电阻以 0.1 ohm 计</translation>
    </message>
    <message>
        <source>current limits count in 0.1 A</source>
        <translation>电流限值以 0.1 A 计</translation>
    </message>
    <message>
        <source>the pack&apos;s capacity is in Ah</source>
        <translation>电池包容量以 Ah 计</translation>
    </message>
    <message>
        <source>auxiliary contacts are configured at 0x60</source>
        <translation>辅助触点在 0x60 配置</translation>
    </message>
    <message>
        <source>a point of the voltage table is at most 32767</source>
        <translation>电压表的一个点最大为 32767</translation>
    </message>
    <message>
        <source>cell limits end at 5 V</source>
        <translation>单体限值止于 5 V</translation>
    </message>
    <message>
        <source>full is the over-voltage warning, not the number 100 %</source>
        <translation>充满指过压警告,而非数值 100 %</translation>
    </message>
    <message>
        <source>a node has four cells at least</source>
        <translation>一个节点至少有四个单体</translation>
    </message>
    <message>
        <source>limits of VOC and NOx are parameters</source>
        <translation>VOC 与 NOx 的限值为参数</translation>
    </message>
    <message>
        <source>reasons are named as in V1.2</source>
        <translation>原因按 V1.2 命名</translation>
    </message>
    <message>
        <source>the first task&apos;s status has four bits, the others eight</source>
        <translation>第一个任务的状态占四位,其余占八位</translation>
    </message>
    <message>
        <source>the open-circuit voltage is a cell&apos;s, in mV</source>
        <translation>开路电压为单体电压,以 mV 计</translation>
    </message>
    <message>
        <source>which reasons latch</source>
        <translation>哪些原因锁存</translation>
    </message>
    <message>
        <source>a control unit may be silent for 5 s</source>
        <translation>控制器可停发 5 s</translation>
    </message>
    <message>
        <source>contactor 2 is the precharge, 3 the main positive</source>
        <translation>接触器 2 为预充,3 为主正</translation>
    </message>
    <message>
        <source>the command message is never sent by the unit</source>
        <translation>指令报文从不由 BMU 发送</translation>
    </message>
    <message>
        <source>the charge point&apos;s controller is called EVCC</source>
        <translation>充电桩的控制器称为 EVCC</translation>
    </message>
    <message>
        <source>V1.1 and V1.2 are told apart by the firmware&apos;s version</source>
        <translation>V1.1 与 V1.2 由固件版本区分</translation>
    </message>
    <message>
        <source>a serial number is filled with zeros</source>
        <translation>序列号以零补齐</translation>
    </message>
    <message>
        <source>what a cell has more than the emptiest after half an hour of rest, over power cycles</source>
        <translation>静置半小时后某电芯比最空电芯多出的电量，断电后仍保留</translation>
    </message>
    <message>
        <source>before the first estimate what was reported last; INTERNALCOMMS where that is corrupt</source>
        <translation>首次估算前为上次报告的值；若其已损坏则为 INTERNALCOMMS</translation>
    </message>
    <message>
        <source>current for ten seconds, within what the sensor can tell; falls at once, rises slowly, 0 in SAFE</source>
        <translation>可持续十秒的电流，在传感器精度之内；立即下降，缓慢上升，SAFE 中为 0</translation>
    </message>
    <message>
        <source>of several faults the one with the shortest delay left opens</source>
        <translation>多个故障中，剩余延时最短者使接触器断开</translation>
    </message>
    <message>
        <source>half an hour of rest corrects the charge, no jump before</source>
        <translation>静置半小时才修正电量，此前不跳变</translation>
    </message>
    <message>
        <source>opening waits for the current, not for ever, and says so</source>
        <translation>断开会等待电流下降，但不会一直等，并予以说明</translation>
    </message>
    <message>
        <source>each sense wire is looked at</source>
        <translation>检查每根采样线</translation>
    </message>
    <message>
        <source>lowest and highest are those of all cells</source>
        <translation>最低与最高取自全部电芯</translation>
    </message>
    <message>
        <source>faults are looked at in every state and substate</source>
        <translation>在每个状态和子状态中都检查故障</translation>
    </message>
    <message>
        <source>a charged link is no weld</source>
        <translation>带电的母线电容不等于粘连</translation>
    </message>
    <message>
        <source>a charger beyond its voltage or its current</source>
        <translation>充电机超出其电压或电流</translation>
    </message>
    <message>
        <source>a load beyond the limit</source>
        <translation>负载超出限值</translation>
    </message>
</context>
<context>
    <name>BehaviourGroup</name>
    <message>
        <source>Sensing and commands</source>
        <translation>采集与指令</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>状态转换</translation>
    </message>
    <message>
        <source>Contactors</source>
        <translation>接触器</translation>
    </message>
    <message>
        <source>Fault reasons</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Precharge</source>
        <translation>预充</translation>
    </message>
    <message>
        <source>Cells, balancing, estimates</source>
        <translation>单体、均衡、估算</translation>
    </message>
    <message>
        <source>Enclosure, interlock, the unit itself</source>
        <translation>箱体、互锁、BMU 自身</translation>
    </message>
    <message>
        <source>Contradictions resolved</source>
        <translation>已消解的矛盾</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>电池包</translation>
    </message>
    <message>
        <source>Times and type tests</source>
        <translation>时间与型式试验</translation>
    </message>
    <message>
        <source>Lessons of other firmware</source>
        <translation>其他固件的教训</translation>
    </message>
</context>
<context>
    <name>Blocker</name>
    <message>
        <source>the command is not Idle</source>
        <translation>指令不是 Idle</translation>
    </message>
    <message>
        <source>no Idle received since SAFE was entered</source>
        <translation>进入 SAFE 后未收到 Idle</translation>
    </message>
    <message>
        <source>the command is not Connect</source>
        <translation>指令不是 Connect</translation>
    </message>
    <message>
        <source>the command is not Enable</source>
        <translation>指令不是 Enable</translation>
    </message>
    <message>
        <source>a reason is active</source>
        <translation>有故障原因存在</translation>
    </message>
    <message>
        <source>a reason is latched until the BMU is reset</source>
        <translation>有故障原因锁存,须复位 BMU</translation>
    </message>
    <message>
        <source>{0} of {1} nodes answer</source>
        <translation>{1} 个节点中 {0} 个应答</translation>
    </message>
    <message>
        <source>{0} of {1} cells seen</source>
        <translation>{1} 个单体中检测到 {0} 个</translation>
    </message>
    <message>
        <source>{0} of {1} thermistors seen</source>
        <translation>{1} 个热敏电阻中检测到 {0} 个</translation>
    </message>
    <message>
        <source>the external CAN is down</source>
        <translation>外部 CAN 中断</translation>
    </message>
    <message>
        <source>the junction unit is silent</source>
        <translation>高压盒无报文</translation>
    </message>
    <message>
        <source>a self-test failed</source>
        <translation>自检失败</translation>
    </message>
    <message>
        <source>all conditions are met, for {0} of {1}</source>
        <translation>所有条件已满足 {0},需 {1}</translation>
    </message>
    <message>
        <source>not all contactors are proven open</source>
        <translation>尚未证实所有接触器断开</translation>
    </message>
    <message>
        <source>the current sensor&apos;s zero is being measured</source>
        <translation>正在测量电流传感器零点</translation>
    </message>
    <message>
        <source>proven closed for {0} of {1}</source>
        <translation>已证实闭合 {0},需 {1}</translation>
    </message>
    <message>
        <source>no two fresh samples of the battery voltage U1; the last is {0} old</source>
        <translation>电池电压 U1 没有两个有效采样;最近一个在 {0} 前</translation>
    </message>
    <message>
        <source>no two fresh samples of the load voltage U3; the last is {0} old</source>
        <translation>负载电压 U3 没有两个有效采样;最近一个在 {0} 前</translation>
    </message>
    <message>
        <source>the load voltage {0} is above {1}</source>
        <translation>负载电压 {0} 高于 {1}</translation>
    </message>
    <message>
        <source>locked out after three failed precharges, {0} left</source>
        <translation>预充失败三次,已闭锁,剩余 {0}</translation>
    </message>
    <message>
        <source>the cell data is {0} old</source>
        <translation>单体数据是 {0} 前的</translation>
    </message>
    <message>
        <source>the load is charged already: is a contactor welded?</source>
        <translation>负载已带电:是否有接触器粘连?</translation>
    </message>
    <message>
        <source>{0} left between two closings</source>
        <translation>距允许再次闭合还有 {0}</translation>
    </message>
    <message>
        <source>the load is {0} below the battery, {1} allowed</source>
        <translation>负载电压比电池低 {0},允许 {1}</translation>
    </message>
    <message>
        <source>{0} still flow, {1} allowed</source>
        <translation>仍有电流 {0},允许 {1}</translation>
    </message>
    <message>
        <source>voltage and current have not settled for 100 ms yet</source>
        <translation>电压和电流稳定尚不足 100 ms</translation>
    </message>
    <message>
        <source>{0} flow; opens below {1}</source>
        <translation>电流 {0},低于 {1} 时断开</translation>
    </message>
    <message>
        <source>waits:</source>
        <translation>等待:</translation>
    </message>
    <message>
        <source>the command is not Charge Initialise</source>
        <translation>指令不是 Charge Initialise</translation>
    </message>
    <message>
        <source>the command is not Charge Enable</source>
        <translation>指令不是 Charge Enable</translation>
    </message>
    <message>
        <source>the EVCC is not ready for precharge</source>
        <translation>EVCC 尚未准备好预充</translation>
    </message>
    <message>
        <source>the EVCC reports an error</source>
        <translation>EVCC 报告错误</translation>
    </message>
    <message>
        <source>the EVCC has not asked to close contactor 5</source>
        <translation>EVCC 未请求闭合接触器 5</translation>
    </message>
    <message>
        <source>no fresh sample of the charger voltage U2; the last is {0} old</source>
        <translation>充电机电压 U2 没有有效采样;最近一个在 {0} 前</translation>
    </message>
    <message>
        <source>the charger is {0} away from the battery, {1} allowed</source>
        <translation>充电机电压与电池相差 {0},允许 {1}</translation>
    </message>
    <message>
        <source>the charger has not held the battery&apos;s voltage for 100 ms yet</source>
        <translation>充电机保持电池电压尚不足 100 ms</translation>
    </message>
    <message>
        <source>the EVCC has not asked to open contactor 5</source>
        <translation>EVCC 未请求断开接触器 5</translation>
    </message>
    <message>
        <source>the weld check of contactor 5 is not done: U2 is {0}</source>
        <translation>接触器 5 粘连检测未完成:U2 为 {0}</translation>
    </message>
    <message>
        <source>the EVCC has not finished its session</source>
        <translation>EVCC 尚未结束会话</translation>
    </message>
</context>
<context>
    <name>BmuEvent</name>
    <message>
        <source>opened while {0} flowed</source>
        <translation>在 {0} 下断开</translation>
    </message>
    <message>
        <source>the load was charged already: {0}, battery {1}</source>
        <translation>负载已带电:{0},电池 {1}</translation>
    </message>
    <message>
        <source>the current sensor&apos;s zero was not taken: {0} measured, {1} allowed</source>
        <translation>未取得电流传感器零点:测得 {0},允许 {1}</translation>
    </message>
    <message>
        <source>precharge failed: {0}</source>
        <translation>预充失败:{0}</translation>
    </message>
    <message>
        <source>three precharges failed: locked out for a minute</source>
        <translation>预充失败三次:闭锁一分钟</translation>
    </message>
    <message>
        <source>contactor 2 opened although 3 was not proven closed</source>
        <translation>接触器 2 已断开,但未证实 3 闭合</translation>
    </message>
    <message>
        <source>the battery is full: {0}</source>
        <translation>电池已充满:{0}</translation>
    </message>
    <message>
        <source>emergency stop by the EVCC</source>
        <translation>EVCC 紧急停止</translation>
    </message>
    <message>
        <source>the charge did not stop in time: {0} flow</source>
        <translation>充电未及时停止:电流 {0}</translation>
    </message>
    <message>
        <source>isolation low: {0}, at least {1} wanted</source>
        <translation>绝缘偏低:{0},要求至少 {1}</translation>
    </message>
    <message>
        <source>a low-side switch reports a fault</source>
        <translation>低边开关报告故障</translation>
    </message>
    <message>
        <source>organic vapour {0}, {1} in the last hour</source>
        <translation>有机挥发物 {0},最近一小时 {1}</translation>
    </message>
    <message>
        <source>started by the watchdog</source>
        <translation>由看门狗启动</translation>
    </message>
    <message>
        <source>charging in spite of UNDERVOLT was allowed once: lowest cell {0}</source>
        <translation>允许一次在 UNDERVOLT 下充电:最低单体 {0}</translation>
    </message>
</context>
<context>
    <name>CellData</name>
    <message>
        <source>shorter than ten minutes</source>
        <translation>不足十分钟</translation>
    </message>
    <message>
        <source>its current hardly changes: no drive cycle</source>
        <translation>电流几乎不变:不是行驶工况</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>缺少一个数值</translation>
    </message>
    <message>
        <source>a list of numbers is missing</source>
        <translation>缺少一组数值</translation>
    </message>
    <message>
        <source>one list for each temperature is needed</source>
        <translation>每个温度需要一组数值</translation>
    </message>
    <message>
        <source>one number for each soc_percent is needed</source>
        <translation>每个 soc_percent 需要一个数值</translation>
    </message>
    <message>
        <source>too few numbers</source>
        <translation>数值太少</translation>
    </message>
    <message>
        <source>the numbers do not rise</source>
        <translation>数值不递增</translation>
    </message>
    <message>
        <source>there is something other than numbers</source>
        <translation>含有非数值内容</translation>
    </message>
    <message>
        <source>a number is outside of what a cell can have</source>
        <translation>有数值超出单体的可能范围</translation>
    </message>
    <message>
        <source>no cell model: not a JSON object</source>
        <translation>不是单体模型:不是 JSON 对象</translation>
    </message>
    <message>
        <source>101 numbers are needed, for 0, 1 ... 100 %</source>
        <translation>需要 101 个数值,对应 0、1 … 100 %</translation>
    </message>
    <message>
        <source>no slow discharge with at least 101 rows</source>
        <translation>没有至少 101 行的慢速放电数据</translation>
    </message>
    <message>
        <source>its discharge is too fast for an open-circuit voltage: take C/20</source>
        <translation>放电过快,不能用作开路电压:请用 C/20</translation>
    </message>
    <message>
        <source>fewer than two rows of measurements</source>
        <translation>测量数据不足两行</translation>
    </message>
    <message>
        <source>no header with the columns time_s, voltage_V and current_A</source>
        <translation>没有含 time_s、voltage_V 和 current_A 列的表头</translation>
    </message>
    <message>
        <source>the column {0} is there twice</source>
        <translation>列 {0} 重复</translation>
    </message>
    <message>
        <source>the header has no column {0}</source>
        <translation>表头中没有列 {0}</translation>
    </message>
    <message>
        <source>{0} values where the header has {1} columns</source>
        <translation>表头有 {1} 列,此行有 {0} 个值</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; is no number</source>
        <translation>{0}:“{1}”不是数值</translation>
    </message>
    <message>
        <source>{0} V is not the voltage of one cell</source>
        <translation>{0} V 不是单个单体的电压</translation>
    </message>
    <message>
        <source>the time goes back</source>
        <translation>时间倒退</translation>
    </message>
</context>
<context>
    <name>CellDetail</name>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>from string %1</source>
        <translation>相对支路 %1</translation>
    </message>
    <message>
        <source>from median</source>
        <translation>相对中位数</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>%1 mV %2</source>
        <translation>%1 mV %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>no sensor near</source>
        <translation>附近无传感器</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1,位于 %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>数据龄</translation>
    </message>
    <message>
        <source>no such cell</source>
        <translation>无此单体</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>从未收到</translation>
    </message>
    <message>
        <source>suspect, raw 0x%1</source>
        <translation>存疑,原始值 0x%1</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1,已过期</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>confirmed, not commanded</source>
        <translation>已确认,但无指令</translation>
    </message>
    <message>
        <source>commanded, not confirmed</source>
        <translation>有指令,未确认</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Sense wire</source>
        <translation>采样线</translation>
    </message>
    <message>
        <source>W: high resistance</source>
        <translation>W:高阻</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>无报告</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>报文中的编号</translation>
    </message>
    <message>
        <source>node %1, cell %2</source>
        <translation>节点 %1,单体 %2</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
</context>
<context>
    <name>CoachRule</name>
    <message>
        <source>A command frame is a data frame of 8 bytes</source>
        <translation>指令帧为 8 字节数据帧</translation>
    </message>
    <message>
        <source>A command frame has the type Update</source>
        <translation>指令帧的类型为 Update</translation>
    </message>
    <message>
        <source>A command is one of those that there are, one bit at most</source>
        <translation>指令须为已定义的指令之一,最多一个位</translation>
    </message>
    <message>
        <source>Commands are repeated at least every 200 ms</source>
        <translation>指令至少每 200 ms 重复一次</translation>
    </message>
    <message>
        <source>19 of 20 periods are within 20 % of the usual one</source>
        <translation>20 个周期中有 19 个与通常周期相差不超过 20 %</translation>
    </message>
    <message>
        <source>Enable begins when CONNECT is reached, Charge Enable when the charge was initialised</source>
        <translation>到达 CONNECT 后开始 Enable,充电初始化后开始 Charge Enable</translation>
    </message>
    <message>
        <source>After SAFE was entered Idle is sent within 1 s</source>
        <translation>进入 SAFE 后 1 s 内发送 Idle</translation>
    </message>
    <message>
        <source>No closing command is begun while a reason is shown</source>
        <translation>显示故障原因期间不开始任何闭合指令</translation>
    </message>
    <message>
        <source>The current follows the limits on the bus within 1 s, to 5 % and 2 A</source>
        <translation>电流在 1 s 内跟随总线上的限值,误差 5 % 加 2 A</translation>
    </message>
    <message>
        <source>The current is below 5 A within 2 s of DISCONNECT</source>
        <translation>DISCONNECT 后 2 s 内电流低于 5 A</translation>
    </message>
    <message>
        <source>Idle is the last command before the control unit falls silent</source>
        <translation>控制器停止发送前的最后一条指令为 Idle</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The engineer&apos;s desk for a Prohelion BMS D1000 Gen2 pack.</source>
        <translation>Prohelion BMS D1000 Gen2 电池包的工程师工作台。</translation>
    </message>
    <message>
        <source>Connect at the start.</source>
        <translation>启动时连接。</translation>
    </message>
    <message>
        <source>Bitrate of the interface, bit/s; hardware needs one.</source>
        <translation>接口的比特率,bit/s;硬件接口必须指定。</translation>
    </message>
    <message>
        <source>Base CAN ID of the unit (hex, 600).</source>
        <translation>BMU 的基准 CAN ID(十六进制,600)。</translation>
    </message>
    <message>
        <source>Paint every page to PNG files in a folder, then exit.</source>
        <translation>将所有页面绘制为 PNG 文件存入文件夹,然后退出。</translation>
    </message>
    <message>
        <source>light, dark or sunlight.</source>
        <translation>light、dark 或 sunlight。</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>窗口大小。</translation>
    </message>
    <message>
        <source>The page to show first.</source>
        <translation>首先显示的页面。</translation>
    </message>
    <message>
        <source>en, de or zh_CN.</source>
        <translation>en、de 或 zh_CN。</translation>
    </message>
    <message>
        <source>Watch only: nothing is ever transmitted, nothing can be armed.</source>
        <translation>仅监视:不发送任何报文,不能授权。</translation>
    </message>
    <message>
        <source>--connect needs plugin:interface, as in packdeck:sim0</source>
        <translation>--connect 需要 plugin:interface,如 packdeck:sim0</translation>
    </message>
    <message>
        <source>--bitrate is a number, --base-id a hexadecimal one</source>
        <translation>--bitrate 须为数字,--base-id 须为十六进制数</translation>
    </message>
    <message>
        <source>--theme is light, dark or sunlight</source>
        <translation>--theme 须为 light、dark 或 sunlight</translation>
    </message>
    <message>
        <source>--size is WxH, as in 1280x800</source>
        <translation>--size 须为 WxH,如 1280x800</translation>
    </message>
    <message>
        <source>Open a log; may be given more than once.</source>
        <translation>打开日志;可多次给出。</translation>
    </message>
    <message>
        <source>Let `packdeckctl sim --control NAME` steer the simulated pack.</source>
        <translation>允许 `packdeckctl sim --control NAME` 操控仿真电池包。</translation>
    </message>
    <message>
        <source>Logs to open.</source>
        <translation>要打开的日志。</translation>
    </message>
</context>
<context>
    <name>Commissioning</name>
    <message>
        <source>{0} asked, {1} confirmed</source>
        <translation>请求 {0} 个,确认 {1} 个</translation>
    </message>
    <message>
        <source>{0}: asked to balance, not confirmed: a bad tap, or the balancing FET</source>
        <translation>{0}:已请求均衡,未确认:采样点不良或均衡 FET 故障</translation>
    </message>
    <message>
        <source>Measure the cell at its node with balancing on and off: no drop in the wire means no current flows</source>
        <translation>在节点处分别于均衡开、关时测量单体:导线无压降即无电流</translation>
    </message>
    <message>
        <source>no cell is asked to balance</source>
        <translation>没有单体被请求均衡</translation>
    </message>
    <message>
        <source>No cell is above the threshold, or the state does not allow it</source>
        <translation>没有单体高于阈值,或当前状态不允许</translation>
    </message>
    <message>
        <source>Lower the threshold below the highest cell ({0}) for the time of this check</source>
        <translation>在此项检查期间将阈值降至最高单体 ({0}) 以下</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>The unit tells its serial number and device type, and its parameters say the same.</source>
        <translation>BMU 报告序列号和设备类型,且与其参数一致。</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>The firmware tells its version, and its messages and parameters are known here.</source>
        <translation>固件报告其版本,且其报文和参数在本程序中已知。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Nodes, cells and sensors found against those configured, node by node.</source>
        <translation>逐节点比对检测到的与配置的节点、单体和传感器。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单体</translation>
    </message>
    <message>
        <source>Every configured cell is measured, between 1.0 V and 4.5 V, within 0.3 V of the median, and its sense wires are good.</source>
        <translation>每个配置的单体均有测量值,在 1.0 V 至 4.5 V 之间,与中位数相差不超过 0.3 V,且采样线良好。</translation>
    </message>
    <message>
        <source>Temperature sensors</source>
        <translation>温度传感器</translation>
    </message>
    <message>
        <source>Every configured sensor is measured, between -30 °C and 70 °C, within 15 K of the median.</source>
        <translation>每个配置的传感器均有测量值,在 -30 °C 至 70 °C 之间,与中位数相差不超过 15 K。</translation>
    </message>
    <message>
        <source>Sum of the cells</source>
        <translation>单体电压之和</translation>
    </message>
    <message>
        <source>The sum of the cells of one string against the pack voltage, within 1 % and 1 V.</source>
        <translation>一条支路的单体电压之和与电池包电压相比,误差不超过 1 % 加 1 V。</translation>
    </message>
    <message>
        <source>Zero current</source>
        <translation>零电流</translation>
    </message>
    <message>
        <source>With all contactors open, the mean current of three seconds is below 0.5 A.</source>
        <translation>所有接触器断开时,三秒平均电流低于 0.5 A。</translation>
    </message>
    <message>
        <source>Interlock (HVIL)</source>
        <translation>互锁 (HVIL)</translation>
    </message>
    <message>
        <source>The loop is closed, is seen to open when it is opened, and is closed again.</source>
        <translation>回路闭合,断开时能检测到断开,随后重新闭合。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The unit holds what the file says, read back and compared, and holds it for good.</source>
        <translation>BMU 的参数与文件一致,已回读比对,并已永久保存。</translation>
    </message>
    <message>
        <source>Contactors</source>
        <translation>接触器</translation>
    </message>
    <message>
        <source>One sequence to ENABLED and back: each of the contactors 1, 2 and 3 is proven closed when it is commanded closed, and proven open when it is commanded open.</source>
        <translation>一次到 ENABLED 再返回的序列:接触器 1、2、3 均在指令闭合时证实闭合,在指令断开时证实断开。</translation>
    </message>
    <message>
        <source>Precharge</source>
        <translation>预充</translation>
    </message>
    <message>
        <source>The load follows the exponential of resistor and capacitance, in time.</source>
        <translation>负载电压按电阻与电容的指数曲线上升,且不超时。</translation>
    </message>
    <message>
        <source>Sign of the current</source>
        <translation>电流符号</translation>
    </message>
    <message>
        <source>With more than 5 A the cells sag when the unit says discharging, and rise when it says charging.</source>
        <translation>电流大于 5 A 时,BMU 报告放电则单体电压下降,报告充电则上升。</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Cells that are asked to balance confirm it within ten seconds.</source>
        <translation>被请求均衡的单体在十秒内确认。</translation>
    </message>
    <message>
        <source>Latched faults</source>
        <translation>锁存故障</translation>
    </message>
    <message>
        <source>At the end no reason stands, no precharge failure, no contactor fault.</source>
        <translation>结束时无故障原因、无预充失败、无接触器故障。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>请操作</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>已声明</translation>
    </message>
    <message>
        <source>Contactor {0}: the auxiliary says the opposite of the command in every state seen: it is of the other type (closed while the main is open)</source>
        <translation>接触器 {0}:在所有观察到的状态下,辅助触点均与指令相反:其类型相反(主触点断开时闭合)</translation>
    </message>
    <message>
        <source>Measure the auxiliary with the coil off: closed proves the type. If it is open, test the main contact: it may be welded</source>
        <translation>在线圈断电时测量辅助触点:闭合则证实其类型。若断开,检查主触点:可能已粘连</translation>
    </message>
    <message>
        <source>Contactor {0} does not follow the command to close</source>
        <translation>接触器 {0} 不执行闭合指令</translation>
    </message>
    <message>
        <source>Measure the coil voltage of contactor {0} while it is commanded, then its coil, then its auxiliary</source>
        <translation>在有指令时测量接触器 {0} 的线圈电压,然后检查线圈,再检查辅助触点</translation>
    </message>
    <message>
        <source>Contactor {0} stays closed: welded, or its auxiliary hangs</source>
        <translation>接触器 {0} 保持闭合:已粘连,或辅助触点卡滞</translation>
    </message>
    <message>
        <source>Disconnect and discharge, then measure the main contact of contactor {0}</source>
        <translation>断开并放电,然后测量接触器 {0} 的主触点</translation>
    </message>
    <message>
        <source>feedback contradicts the command</source>
        <translation>反馈与指令矛盾</translation>
    </message>
    <message>
        <source>arm, and hold to ENABLED</source>
        <translation>授权,并按住至 ENABLED</translation>
    </message>
    <message>
        <source>ENABLED was reached; now open the contactors</source>
        <translation>已到达 ENABLED;现在断开接触器</translation>
    </message>
    <message>
        <source>the sequence ran; without feedback: contactor {0}</source>
        <translation>序列已运行;无反馈:接触器 {0}</translation>
    </message>
    <message>
        <source>1, 2 and 3 proven closed and proven open</source>
        <translation>1、2、3 均已证实闭合并证实断开</translation>
    </message>
    <message>
        <source>{0} with all contactors open</source>
        <translation>所有接触器断开时为 {0}</translation>
    </message>
    <message>
        <source>The sensor has an offset, or a path goes around the contactors</source>
        <translation>传感器有偏移,或存在绕过接触器的电流路径</translation>
    </message>
    <message>
        <source>Clamp a meter around the main lead: if it says zero, zero the current in the service panel</source>
        <translation>用钳形表测量主回路导线:若读数为零,在服务面板中将电流归零</translation>
    </message>
    <message>
        <source>draw or feed more than 5 A for a second</source>
        <translation>放电或充电大于 5 A,持续一秒</translation>
    </message>
    <message>
        <source>{0}, the mean of the cells moved by {1}</source>
        <translation>{0},单体平均电压变化 {1}</translation>
    </message>
    <message>
        <source>The shunt is reversed: the cells move against the current</source>
        <translation>分流器装反:单体电压变化与电流方向相反</translation>
    </message>
    <message>
        <source>Clamp a meter around the main lead and compare its sign; then turn the shunt. If the unit&apos;s sign is right and only this program&apos;s is wrong, change the sign in Settings</source>
        <translation>用钳形表测量主回路导线并比对符号;然后调转分流器。若 BMU 的符号正确而仅本程序有误,请在设置中更改符号</translation>
    </message>
    <message>
        <source>The loop is shorted to ground</source>
        <translation>回路对地短路</translation>
    </message>
    <message>
        <source>Unplug the loop at the BMU and measure each end against chassis</source>
        <translation>在 BMU 处拔下回路,测量两端对底盘</translation>
    </message>
    <message>
        <source>The loop is shorted to a supply</source>
        <translation>回路对电源短路</translation>
    </message>
    <message>
        <source>Unplug the loop at the BMU and measure each end against 12/24 V</source>
        <translation>在 BMU 处拔下回路,测量两端对 12/24 V</translation>
    </message>
    <message>
        <source>The loop is open: a connector or a service plug is not seated</source>
        <translation>回路断开:某连接器或维修开关未插到位</translation>
    </message>
    <message>
        <source>Measure the loop from end to end, then connector by connector</source>
        <translation>从头至尾测量回路,然后逐个连接器测量</translation>
    </message>
    <message>
        <source>open from the beginning</source>
        <translation>一开始即断开</translation>
    </message>
    <message>
        <source>closed; now open it at a connector</source>
        <translation>已闭合;现在在某连接器处断开</translation>
    </message>
    <message>
        <source>seen open; now close it again</source>
        <translation>已检测到断开;现在重新闭合</translation>
    </message>
    <message>
        <source>seen closed, open, and closed again</source>
        <translation>已检测到闭合、断开、重新闭合</translation>
    </message>
    <message>
        <source>{0} of {1} measured, {2} to {3}, spread {4}</source>
        <translation>{1} 个中测得 {0} 个,{2} 至 {3},压差 {4}</translation>
    </message>
    <message>
        <source>{0}: no measurement: a sense wire or its fuse is open</source>
        <translation>{0}:无测量值:采样线或其熔断器断路</translation>
    </message>
    <message>
        <source>Measure the cell at the connector of its node: {0}</source>
        <translation>在节点连接器处测量单体:{0}</translation>
    </message>
    <message>
        <source>{0}: not plausible: two sense wires swapped or one open, or the cell is bad</source>
        <translation>{0}:不合理:两根采样线对调或一根断路,或单体损坏</translation>
    </message>
    <message>
        <source>Measure the cell and its two neighbours at the busbars: {0}</source>
        <translation>在汇流排处测量该单体及其相邻两个单体:{0}</translation>
    </message>
    <message>
        <source>{0}: high resistance in a sense wire, as the node reports</source>
        <translation>{0}:采样线高阻(节点报告)</translation>
    </message>
    <message>
        <source>Check crimp and screw of both taps: {0}</source>
        <translation>检查两个采样点的压接和螺钉:{0}</translation>
    </message>
    <message>
        <source>{0} of {1} measured, {2} to {3}</source>
        <translation>{1} 个中测得 {0} 个,{2} 至 {3}</translation>
    </message>
    <message>
        <source>{0}: no measurement: the thermistor is open or shorted</source>
        <translation>{0}:无测量值:热敏电阻断路或短路</translation>
    </message>
    <message>
        <source>Measure the resistance of the thermistor at its connector: {0}</source>
        <translation>在连接器处测量热敏电阻的阻值:{0}</translation>
    </message>
    <message>
        <source>{0}: far from all others: a wrong thermistor, a bad contact, or a warm place</source>
        <translation>{0}:与其他传感器相差过大:热敏电阻型号错误、接触不良或该处温度偏高</translation>
    </message>
    <message>
        <source>Touch the sensor and watch it move; measure its resistance: {0}</source>
        <translation>触摸传感器并观察其变化;测量其阻值:{0}</translation>
    </message>
    <message>
        <source>cells {0}, pack {1}, difference {2}</source>
        <translation>单体 {0},电池包 {1},差值 {2}</translation>
    </message>
    <message>
        <source>The pack voltage fits {0} strings in parallel, not {1}</source>
        <translation>电池包电压与 {0} 条并联支路相符,而非 {1} 条</translation>
    </message>
    <message>
        <source>Count the strings in the wiring plan</source>
        <translation>在接线图中核对支路数</translation>
    </message>
    <message>
        <source>U1 is not taken across the whole string, or its divider is wrong</source>
        <translation>U1 未跨接整条支路,或其分压器有误</translation>
    </message>
    <message>
        <source>Measure the pack voltage with a meter and type it into the meter table</source>
        <translation>用万用表测量电池包电压,并填入万用表测量表</translation>
    </message>
    <message>
        <source>{0} read; load the file they have to agree with</source>
        <translation>已读取 {0};载入须与之一致的文件</translation>
    </message>
    <message>
        <source>{0} of {1} differ ({2}): review and write</source>
        <translation>{1} 个中有 {0} 个不同 ({2}):核对并写入</translation>
    </message>
    <message>
        <source>{0} as in the file, but not permanent: store them</source>
        <translation>{0} 与文件一致,但尚未永久保存:请永久保存</translation>
    </message>
    <message>
        <source>{0} as in the file, read back; checksum {1}</source>
        <translation>{0} 与文件一致,已回读;校验和 {1}</translation>
    </message>
    <message>
        <source>{0} shall be {1}, but seen is {2}</source>
        <translation>{0} 应为 {1},但观测为 {2}</translation>
    </message>
    <message>
        <source>Key it in with the vendor&apos;s tool: see the keying sheet</source>
        <translation>用厂商工具录入:见录入单</translation>
    </message>
    <message>
        <source>load the file that was keyed into the unit</source>
        <translation>载入已录入 BMU 的文件</translation>
    </message>
    <message>
        <source>{0} declared, {1} of them observed to agree, {2} contradict</source>
        <translation>已声明 {0} 个,其中 {1} 个观测一致,{2} 个矛盾</translation>
    </message>
    <message>
        <source>arm parameters and read the unit</source>
        <translation>授权参数写入并读取 BMU</translation>
    </message>
    <message>
        <source>U1 and U3 stay {0} apart: the two measurements differ</source>
        <translation>U1 与 U3 始终相差 {0}:两路测量不一致</translation>
    </message>
    <message>
        <source>Measure both with one meter in ENABLED. If the difference is theirs, allow it</source>
        <translation>在 ENABLED 下用同一万用表测量两者。若差值源于测量本身,则予以放宽</translation>
    </message>
    <message>
        <source>The load voltage settles at {0} of {1}: a load or a bleed of about {2} is on</source>
        <translation>负载电压稳定在 {0}(应为 {1}):接有约 {2} 的负载或泄放电阻</translation>
    </message>
    <message>
        <source>Switch the load off, disconnect and discharge, then measure the resistance across its terminals</source>
        <translation>关闭负载,断开并放电,然后测量其端子间电阻</translation>
    </message>
    <message>
        <source>Too slow: the time constant is {0}</source>
        <translation>过慢:时间常数为 {0}</translation>
    </message>
    <message>
        <source>Compare resistor and capacitance with the plan; if they are right, wait longer</source>
        <translation>将电阻和电容与图纸比对;若无误,则延长等待时间</translation>
    </message>
    <message>
        <source>The load voltage does not rise: resistor, its fuse or contactor 2 is open</source>
        <translation>负载电压不上升:电阻、其熔断器或接触器 2 断路</translation>
    </message>
    <message>
        <source>Disconnect and discharge, then measure the precharge resistor</source>
        <translation>断开并放电,然后测量预充电阻</translation>
    </message>
    <message>
        <source>The current reached {0} at {1}: the resistor is too small, or the load is shorted</source>
        <translation>电流在 {1} 时达到 {0}:电阻过小,或负载短路</translation>
    </message>
    <message>
        <source>Measure the resistor and the load. If voltage over resistance is this current by design, allow it</source>
        <translation>测量电阻和负载。若按设计电压除以电阻即为此电流,则予以放宽</translation>
    </message>
    <message>
        <source>Current flows back into the pack: the shunt is reversed, or the load feeds</source>
        <translation>电流流回电池包:分流器装反,或负载回馈</translation>
    </message>
    <message>
        <source>Clamp a meter around the main lead and compare the sign</source>
        <translation>用钳形表测量主回路导线并比对符号</translation>
    </message>
    <message>
        <source>The resistor is about {0}, the parameter says {1}</source>
        <translation>电阻约为 {0},参数为 {1}</translation>
    </message>
    <message>
        <source>Read the type plate of the resistor</source>
        <translation>查看电阻铭牌</translation>
    </message>
    <message>
        <source>{0}, time constant {1}, last difference {2}</source>
        <translation>{0},时间常数 {1},最终差值 {2}</translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation>{1} 后 {0}</translation>
    </message>
    <message>
        <source>{0} is the last node to answer: the chain is broken behind it</source>
        <translation>{0} 是最后一个应答的节点:菊花链在其后断开</translation>
    </message>
    <message>
        <source>Check the chain cable from {0} to {1} for continuity, and the cell voltages that supply {1}. If the pack really ends here, set the number of nodes</source>
        <translation>检查从 {0} 到 {1} 的菊花链线缆是否导通,以及为 {1} 供电的单体电压。若电池包确实到此为止,请设置节点数</translation>
    </message>
    <message>
        <source>{0} does not answer, those behind it do</source>
        <translation>{0} 不应答,其后的节点应答</translation>
    </message>
    <message>
        <source>Check the supply of {0} (its own cells) and its place in the chain</source>
        <translation>检查 {0} 的供电(其自身单体)及其在菊花链中的位置</translation>
    </message>
    <message>
        <source>{0}: another number of cells than configured</source>
        <translation>{0}:单体数与配置不符</translation>
    </message>
    <message>
        <source>Count the cells of the module; check the sense connector. If the module is as found, set its number of cells</source>
        <translation>清点模块的单体数;检查采样连接器。若模块与检测结果一致,请设置其单体数</translation>
    </message>
    <message>
        <source>BMU {0}, device type {1}</source>
        <translation>BMU {0},设备类型 {1}</translation>
    </message>
    <message>
        <source>The parameter service says serial {0}: two units answer on this bus</source>
        <translation>参数服务报告序列号 {0}:此总线上有两台 BMU 应答</translation>
    </message>
    <message>
        <source>Disconnect the other unit, or give each its own IDs</source>
        <translation>断开另一台 BMU,或为各台分配各自的 ID</translation>
    </message>
    <message>
        <source>The heartbeat says device type {0}, the parameter {1}</source>
        <translation>心跳报告设备类型 {0},参数为 {1}</translation>
    </message>
    <message>
        <source>Read the type plate of the BMU: 12 V or 24 V supply</source>
        <translation>查看 BMU 铭牌:12 V 或 24 V 供电</translation>
    </message>
    <message>
        <source>{0}.{1}.{2}, build {3}</source>
        <translation>{0}.{1}.{2},构建 {3}</translation>
    </message>
    <message>
        <source>Nobody has published this firmware&apos;s messages: they are read as the nearest known ones</source>
        <translation>此固件的报文未公开:按最接近的已知报文解读</translation>
    </message>
    <message>
        <source>Ask the vendor for its DBC and load it, then compare three values by hand</source>
        <translation>向厂商索取其 DBC 并载入,然后人工比对三个值</translation>
    </message>
    <message>
        <source>{0} of {1} nodes, {2} of {3} cells, {4} of {5} sensors</source>
        <translation>节点 {0}/{1},单体 {2}/{3},传感器 {4}/{5}</translation>
    </message>
    <message>
        <source>Every node answers, but not everything behind it is connected</source>
        <translation>所有节点均应答,但其后并非全部接好</translation>
    </message>
    <message>
        <source>See the checks of cells and sensors for the names</source>
        <translation>名称见单体和传感器检查项</translation>
    </message>
    <message>
        <source>nothing stands</source>
        <translation>无存在项</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>Pack voltage U1</source>
        <translation>电池包电压 U1</translation>
    </message>
    <message>
        <source>Load voltage U3</source>
        <translation>负载电压 U3</translation>
    </message>
    <message>
        <source>Current, discharging positive</source>
        <translation>电流,放电为正</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>最高单体</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>最低单体</translation>
    </message>
    <message>
        <source>{0} now</source>
        <translation>当前 {0}</translation>
    </message>
    <message>
        <source>the current limits the unit sends never exceed it</source>
        <translation>BMU 发送的电流限值从不超过此值</translation>
    </message>
    <message>
        <source>the balancing threshold the unit sends is never below it</source>
        <translation>BMU 发送的均衡阈值从不低于此值</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>约 {0}</translation>
    </message>
    <message>
        <source>remaining capacity over state of charge and health, as the unit sends them</source>
        <translation>剩余容量除以荷电状态与健康状态,均按 BMU 所发</translation>
    </message>
    <message>
        <source>(U1 - U3) over the current of the last precharge</source>
        <translation>(U1 - U3) 除以最近一次预充的电流</translation>
    </message>
    <message>
        <source>time constant over resistance of the last precharge</source>
        <translation>最近一次预充的时间常数除以电阻</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>至少 {0}</translation>
    </message>
    <message>
        <source>the last precharge succeeded within it</source>
        <translation>最近一次预充在此时间内成功</translation>
    </message>
    <message>
        <source>feedback against command of each contactor, now</source>
        <translation>各接触器反馈与指令的当前比对</translation>
    </message>
    <message>
        <source>opposite: {0}</source>
        <translation>相反:{0}</translation>
    </message>
    <message>
        <source>feedback follows</source>
        <translation>反馈跟随指令</translation>
    </message>
    <message>
        <source>which contactors tell feedback, and not only their command</source>
        <translation>哪些接触器报告反馈,而不仅是指令</translation>
    </message>
    <message>
        <source>the unit&apos;s heartbeat</source>
        <translation>BMU 心跳</translation>
    </message>
    <message>
        <source>the device type of the heartbeat</source>
        <translation>心跳中的设备类型</translation>
    </message>
    <message>
        <source>the bus works at this speed</source>
        <translation>总线以此速率工作</translation>
    </message>
    <message>
        <source>the unit&apos;s messages stand at this base</source>
        <translation>BMU 报文位于此基准 ID</translation>
    </message>
    <message>
        <source>the unit&apos;s own count</source>
        <translation>BMU 自己的计数</translation>
    </message>
    <message>
        <source>cells told and seen of each node</source>
        <translation>各节点声明与检测到的单体</translation>
    </message>
    <message>
        <source>sensors told and seen of each node</source>
        <translation>各节点声明与检测到的传感器</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>CONTRADICTS</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>not observable</source>
        <translation>无法观测</translation>
    </message>
    <message>
        <source>Insulation resistance to chassis</source>
        <translation>对底盘绝缘电阻</translation>
    </message>
    <message>
        <source>Busbar screws torqued and marked</source>
        <translation>汇流排螺钉已按力矩拧紧并做标记</translation>
    </message>
    <message>
        <source>Lethal DC voltage and high current, also with all contactors open.</source>
        <translation>致命直流高压、大电流,所有接触器断开时亦然。</translation>
    </message>
    <message>
        <source>Isolate, and test for isolation, before any work on the pack.</source>
        <translation>对电池包进行任何作业前须隔离,并验证已隔离。</translation>
    </message>
    <message>
        <source>Do not remove covers of the BMU, BJU and CMUs.</source>
        <translation>不得拆除 BMU、BJU 和 CMU 的护盖。</translation>
    </message>
    <message>
        <source>Disconnect, discharge and test before touching anything that was connected.</source>
        <translation>接触任何曾连接的部件前,须断开、放电并验电。</translation>
    </message>
    <message>
        <source>Meter, {0}: {1}, the unit says {2}: more than {3} apart</source>
        <translation>万用表,{0}:{1},BMU 报告 {2}:相差超过 {3}</translation>
    </message>
    <message>
        <source>{0} is {1}, in the file {2}</source>
        <translation>{0} 为 {1},文件中为 {2}</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>已回读</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>已观测</translation>
    </message>
    <message>
        <source>declared only</source>
        <translation>仅声明</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Tells the estimator how full the pack is. It goes on from there.</source>
        <translation>告知估算器电池包的荷电程度,由此继续计算。</translation>
    </message>
    <message>
        <source>Let the pack rest for some hours and switch the BMU&apos;s supply off and on: it begins from the open-circuit voltage</source>
        <translation>将电池包静置数小时,然后将 BMU 断电再上电:BMU 从开路电压开始估算</translation>
    </message>
    <message>
        <source>Faults that stand only because they latched are gone; those still true stay.</source>
        <translation>仅因锁存而存在的故障被清除;仍成立的保留。</translation>
    </message>
    <message>
        <source>Latched: switch the BMU&apos;s supply off and on</source>
        <translation>已锁存:将 BMU 断电再上电</translation>
    </message>
    <message>
        <source>The current that flows now is taken as the sensor&apos;s offset.</source>
        <translation>将当前流过的电流作为传感器偏移。</translation>
    </message>
    <message>
        <source>Switch the BMU&apos;s supply off and on with all contactors open: it calibrates then</source>
        <translation>在所有接触器断开时将 BMU 断电再上电:BMU 随即校准</translation>
    </message>
    <message>
        <source>Runs every test the unit has, now.</source>
        <translation>立即运行 BMU 的全部测试。</translation>
    </message>
    <message>
        <source>Switch the BMU&apos;s supply off and on: the tests run at every start</source>
        <translation>将 BMU 断电再上电:每次启动时均运行测试</translation>
    </message>
    <message>
        <source>All parameters as from the factory, in use at once, not yet permanent.</source>
        <translation>全部参数恢复出厂值,立即启用,尚未永久保存。</translation>
    </message>
    <message>
        <source>Key in the defaults with the vendor&apos;s tool: see the keying sheet</source>
        <translation>用厂商工具录入默认值:见录入单</translation>
    </message>
    <message>
        <source>What is in use now is what the unit starts with from now on.</source>
        <translation>BMU 今后以当前启用的参数启动。</translation>
    </message>
    <message>
        <source>Store with the vendor&apos;s tool</source>
        <translation>用厂商工具永久保存</translation>
    </message>
    <message>
        <source>A deeply discharged pack may be charged once, at C/20 at most, in spite of UNDERVOLT.</source>
        <translation>深度放电的电池包可在 UNDERVOLT 下充电一次,电流不超过 C/20。</translation>
    </message>
    <message>
        <source>Charge the low cells one by one with a laboratory supply, above 2.0 V only</source>
        <translation>用实验室电源逐个对低压单体充电,仅限 2.0 V 以上</translation>
    </message>
    <message>
        <source>Layout, base ID and bitrate take effect. With a latched fault it needs the Admin key.</source>
        <translation>报文布局、基准 ID 和比特率生效。有锁存故障时需管理员密钥。</translation>
    </message>
    <message>
        <source>Switch the BMU&apos;s supply off and on</source>
        <translation>将 BMU 断电再上电</translation>
    </message>
    <message>
        <source>all contactors are open</source>
        <translation>所有接触器均断开</translation>
    </message>
    <message>
        <source>all open</source>
        <translation>全部断开</translation>
    </message>
    <message>
        <source>some closed</source>
        <translation>部分闭合</translation>
    </message>
    <message>
        <source>the state is IDLE, SAFE or INIT</source>
        <translation>状态为 IDLE、SAFE 或 INIT</translation>
    </message>
    <message>
        <source>the current is below {0}</source>
        <translation>电流低于 {0}</translation>
    </message>
    <message>
        <source>every cell is above {0}</source>
        <translation>每个单体均高于 {0}</translation>
    </message>
    <message>
        <source>{0} stands</source>
        <translation>{0} 存在</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0} is {1}, but the unit&apos;s messages say otherwise</source>
        <translation>{0} 为 {1}，但该单元的报文并非如此</translation>
    </message>
</context>
<context>
    <name>Contactor</name>
    <message>
        <source>main negative</source>
        <translation>主负</translation>
    </message>
    <message>
        <source>precharge</source>
        <translation>预充</translation>
    </message>
    <message>
        <source>main positive</source>
        <translation>主正</translation>
    </message>
    <message>
        <source>charge negative</source>
        <translation>充电负</translation>
    </message>
    <message>
        <source>charge positive</source>
        <translation>充电正</translation>
    </message>
</context>
<context>
    <name>ContactorPosition</name>
    <message>
        <source>UNKNOWN</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>闭合</translation>
    </message>
    <message>
        <source>OPENING</source>
        <translation>断开中</translation>
    </message>
    <message>
        <source>CLOSING</source>
        <translation>闭合中</translation>
    </message>
    <message>
        <source>FAULT: DOES NOT CLOSE</source>
        <translation>故障:不闭合</translation>
    </message>
    <message>
        <source>FAULT: WELDED</source>
        <translation>故障:粘连</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>闭合</translation>
    </message>
    <message>
        <source>not measured (contactor 1 open)</source>
        <translation>未测量(接触器 1 断开)</translation>
    </message>
    <message>
        <source>WATCH</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>WITHDRAWING</source>
        <translation>撤回中</translation>
    </message>
    <message>
        <source>CONTROL</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>PARAMETERS</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>RAW SEND</source>
        <translation>原始发送</translation>
    </message>
    <message>
        <source>WATCH ONLY</source>
        <translation>仅监视</translation>
    </message>
    <message>
        <source>{0} ARMED</source>
        <translation>{0}已授权</translation>
    </message>
    <message>
        <source>HELD: {0}</source>
        <translation>保持:{0}</translation>
    </message>
    <message>
        <source>TAKING OVER</source>
        <translation>接管中</translation>
    </message>
    <message>
        <source>this program was started to watch only</source>
        <translation>本程序以仅监视方式启动</translation>
    </message>
    <message>
        <source>refused: replay</source>
        <translation>拒绝:正在回放</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>no unit has told its serial number yet</source>
        <translation>尚无 BMU 报告序列号</translation>
    </message>
    <message>
        <source>unit {0} was named, but {1} is what answers</source>
        <translation>指定的是 BMU {0},应答的是 {1}</translation>
    </message>
    <message>
        <source>the loaded map gives the command ID 0x{0} to a node: nothing is sent</source>
        <translation>加载的报文映射把指令 ID 0x{0} 分配给了节点:不发送</translation>
    </message>
    <message>
        <source>this firmware&apos;s commands are not known: it is shown, not commanded</source>
        <translation>不了解此固件的指令:只显示,不控制</translation>
    </message>
    <message>
        <source>a command is on the bus: release it first</source>
        <translation>总线上正在发送指令:请先释放</translation>
    </message>
    <message>
        <source>arm {0} of this unit first</source>
        <translation>请先对此 BMU 授权:{0}</translation>
    </message>
    <message>
        <source>select where to go first</source>
        <translation>请先选择目标</translation>
    </message>
    <message>
        <source>{0} cannot be reached from here: open first</source>
        <translation>从当前状态无法到达 {0}:请先断开</translation>
    </message>
    <message>
        <source>{0} closes contactors: it needs a hold</source>
        <translation>{0} 会闭合接触器:需要长按</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}:{1}</translation>
    </message>
    <message>
        <source>released after {0}: hold for {1}</source>
        <translation>{0} 后已松开:须按住 {1}</translation>
    </message>
    <message>
        <source>nobody commands, and this program is not armed: nothing is sent</source>
        <translation>没有节点发送指令,本程序也未授权:不发送</translation>
    </message>
    <message>
        <source>all contactors are reported open</source>
        <translation>所有接触器均报告断开</translation>
    </message>
    <message>
        <source>the other node sends every {0}: there is no gap to send in</source>
        <translation>另一节点每 {0} 发送一次:没有可插入发送的间隙</translation>
    </message>
    <message>
        <source>there is nothing to resume</source>
        <translation>没有可恢复的操作</translation>
    </message>
    <message>
        <source>the unit is in {0}, not in SAFE</source>
        <translation>BMU 处于 {0},不在 SAFE</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>没有此请求</translation>
    </message>
    <message>
        <source>nothing is held</source>
        <translation>没有正在保持的指令</translation>
    </message>
    <message>
        <source>0x{0}: not a classic CAN frame</source>
        <translation>0x{0}:不是经典 CAN 帧</translation>
    </message>
    <message>
        <source>0x{0} is the unit&apos;s command ID: use Control</source>
        <translation>0x{0} 是 BMU 的指令 ID:请用“控制”页</translation>
    </message>
    <message>
        <source>0x{0} is one of the connected unit&apos;s own IDs</source>
        <translation>0x{0} 是已连接 BMU 自身的 ID</translation>
    </message>
    <message>
        <source>0x{0} is an ID of the parameter service</source>
        <translation>0x{0} 是参数服务的 ID</translation>
    </message>
    <message>
        <source>this unit&apos;s parameter service is not published: choose one</source>
        <translation>此 BMU 的参数服务未公开:请选择一种</translation>
    </message>
    <message>
        <source>confirm the IDs of the parameter service for this unit</source>
        <translation>请确认此 BMU 参数服务的 ID</translation>
    </message>
    <message>
        <source>another node uses 0x{0} or 0x{1}: the service is not asked</source>
        <translation>另一节点使用 0x{0} 或 0x{1}:不向该服务请求</translation>
    </message>
    <message>
        <source>the service says serial {0}, the heartbeat {1}</source>
        <translation>服务报告序列号 {0},心跳为 {1}</translation>
    </message>
    <message>
        <source>this is a real bus: name it with --real-bus</source>
        <translation>这是真实总线:请用 --real-bus 指明</translation>
    </message>
    <message>
        <source>a speed other than 1x never reaches a real bus</source>
        <translation>1x 以外的速度绝不进入真实总线</translation>
    </message>
    <message>
        <source>listening for a unit that is there already</source>
        <translation>正在监听是否已有 BMU 在线</translation>
    </message>
    <message>
        <source>a unit with these IDs is on the bus: 0x{0} was heard</source>
        <translation>总线上已有使用这些 ID 的 BMU:收到 0x{0}</translation>
    </message>
    <message>
        <source>disarmed</source>
        <translation>已撤销授权</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>opened on request</source>
        <translation>已按请求断开</translation>
    </message>
    <message>
        <source>disarmed: {0} without focus</source>
        <translation>已撤销授权:失去焦点 {0}</translation>
    </message>
    <message>
        <source>disarmed: {0} without use</source>
        <translation>已撤销授权:{0} 无操作</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>连接已丢失</translation>
    </message>
    <message>
        <source>connected anew: watching</source>
        <translation>已重新连接:监视</translation>
    </message>
    <message>
        <source>another unit answers: {0} in place of {1}</source>
        <translation>应答的是另一台 BMU:{0},而非 {1}</translation>
    </message>
    <message>
        <source>no frame of the unit for {0}: nothing is sent</source>
        <translation>{0} 未收到 BMU 的帧:不再发送</translation>
    </message>
    <message>
        <source>the window did not answer for {0}: withdrawn</source>
        <translation>窗口 {0} 无响应:已撤回</translation>
    </message>
    <message>
        <source>the unit left for {0} by itself: nothing is repeated</source>
        <translation>BMU 自行转到 {0}:不再重复指令</translation>
    </message>
    <message>
        <source>unexpected state {0}: withdrawn</source>
        <translation>意外状态 {0}:已撤回</translation>
    </message>
    <message>
        <source>{0}: {1}: withdrawn</source>
        <translation>条件不满足:{0}({1}),已撤回</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; did not come about within {1}: withdrawn</source>
        <translation>“{0}”未在 {1} 内实现:已撤回</translation>
    </message>
    <message>
        <source>the unit stays in SAFE: {0}</source>
        <translation>BMU 停留在 SAFE:{0}</translation>
    </message>
    <message>
        <source>the loaded map gives the command ID to a node: nothing is sent</source>
        <translation>加载的报文映射把指令 ID 分配给了节点:不发送</translation>
    </message>
    <message>
        <source>opened to quit</source>
        <translation>为退出已断开</translation>
    </message>
    <message>
        <source>without focus</source>
        <translation>失去焦点</translation>
    </message>
    <message>
        <source>without use</source>
        <translation>无操作</translation>
    </message>
    <message>
        <source>another node commands {0} at {1} Hz</source>
        <translation>另一节点正以 {1} Hz 发送 {0}</translation>
    </message>
    <message>
        <source>another node commands {0}</source>
        <translation>另一节点正在发送 {0}</translation>
    </message>
    <message>
        <source>opened in {0} at {1}</source>
        <translation>{0} 内断开,电流 {1}</translation>
    </message>
    <message>
        <source>opened in {0}, current unknown</source>
        <translation>{0} 内断开,电流未知</translation>
    </message>
    <message>
        <source>NOT opened: the other node still sends {0}</source>
        <translation>未断开:另一节点仍在发送 {0}</translation>
    </message>
    <message>
        <source>NOT opened: the other node fell silent</source>
        <translation>未断开:另一节点已停止发送</translation>
    </message>
    <message>
        <source>NOT opened: reported closed: {0}</source>
        <translation>未断开:报告仍闭合:{0}</translation>
    </message>
    <message>
        <source>NOT proven open: not reported: {0}</source>
        <translation>未证实断开:无报告:{0}</translation>
    </message>
    <message>
        <source>NOT opened: the driver takes no frames</source>
        <translation>未断开:驱动不接受帧</translation>
    </message>
    <message>
        <source>NOT proven open: the connection was lost</source>
        <translation>未证实断开:连接已丢失</translation>
    </message>
    <message>
        <source>NOT proven open: another unit answers</source>
        <translation>未证实断开:应答的是另一台 BMU</translation>
    </message>
    <message>
        <source>NOT proven open: no report came after the command</source>
        <translation>未证实断开:指令后未收到报告</translation>
    </message>
    <message>
        <source>NOT opened: the loaded map gives the command ID to a node</source>
        <translation>未断开:加载的报文映射把指令 ID 分配给了节点</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Idle</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Contactor 1 closed</source>
        <translation>接触器 1 闭合</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>Precharge</source>
        <translation>预充</translation>
    </message>
    <message>
        <source>Contactor 3 closed</source>
        <translation>接触器 3 闭合</translation>
    </message>
    <message>
        <source>Contactor 2 open</source>
        <translation>接触器 2 断开</translation>
    </message>
    <message>
        <source>Charge Initialise</source>
        <translation>Charge Initialise</translation>
    </message>
    <message>
        <source>Charge Enable</source>
        <translation>Charge Enable</translation>
    </message>
    <message>
        <source>Contactor 4 closed</source>
        <translation>接触器 4 闭合</translation>
    </message>
    <message>
        <source>Charger brings U2 to U1</source>
        <translation>充电机将 U2 调至 U1</translation>
    </message>
    <message>
        <source>Contactor 5 closed</source>
        <translation>接触器 5 闭合</translation>
    </message>
    <message>
        <source>The unit is heard</source>
        <translation>能收到 BMU 报文</translation>
    </message>
    <message>
        <source>The armed unit answers</source>
        <translation>应答的是已授权的 BMU</translation>
    </message>
    <message>
        <source>The command ID belongs to no node</source>
        <translation>指令 ID 不属于任何节点</translation>
    </message>
    <message>
        <source>Nobody else commands</source>
        <translation>无其他节点发送指令</translation>
    </message>
    <message>
        <source>The pages show now</source>
        <translation>页面显示的是当前时刻</translation>
    </message>
    <message>
        <source>Hazards acknowledged today</source>
        <translation>今日已确认危险提示</translation>
    </message>
    <message>
        <source>The state leads there</source>
        <translation>当前状态可通往目标</translation>
    </message>
    <message>
        <source>No fault stands</source>
        <translation>无故障存在</translation>
    </message>
    <message>
        <source>Contactors are where the state has them</source>
        <translation>接触器位置与状态一致</translation>
    </message>
    <message>
        <source>No contactor fault</source>
        <translation>无接触器故障</translation>
    </message>
    <message>
        <source>All cells are fresh</source>
        <translation>所有单体数据均为最新</translation>
    </message>
    <message>
        <source>Cells are within their limits</source>
        <translation>单体均在限值内</translation>
    </message>
    <message>
        <source>The interlock loop is closed</source>
        <translation>互锁回路闭合</translation>
    </message>
    <message>
        <source>No current flows</source>
        <translation>无电流</translation>
    </message>
    <message>
        <source>Precharge is not locked out</source>
        <translation>预充未闭锁</translation>
    </message>
    <message>
        <source>falls back to SAFE when commands stop</source>
        <translation>停发指令后回到 SAFE</translation>
    </message>
    <message>
        <source>STILL CLOSED, opens within {0}</source>
        <translation>仍闭合,{0} 内断开</translation>
    </message>
    <message>
        <source>this program does not prove absence of voltage: test</source>
        <translation>本程序不能证明无电压:请验电</translation>
    </message>
    <message>
        <source>Lethal DC voltage and high current. Isolate, discharge and test before touching; do not remove covers.</source>
        <translation>致命直流高压、大电流。接触前须隔离、放电并验电;不得拆除护盖。</translation>
    </message>
    <message>
        <source>not ok</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>shorted to ground</source>
        <translation>对地短路</translation>
    </message>
    <message>
        <source>shorted to battery</source>
        <translation>对电源短路</translation>
    </message>
    <message>
        <source>open loop</source>
        <translation>回路断开</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>still true</source>
        <translation>仍成立</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>正在解除</translation>
    </message>
    <message>
        <source>gone, probably latched</source>
        <translation>已消失,可能锁存</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>needs a power cycle</source>
        <translation>需断电重启</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{0}, {1} ARMED</source>
        <translation>{0}、{1}已授权</translation>
    </message>
    <message>
        <source>{0}, {1}, {2} ARMED</source>
        <translation>{0}、{1}、{2}已授权</translation>
    </message>
    <message>
        <source>another node commands {0} at {1} Hz: silence it, then arm</source>
        <translation>另一节点正以 {1} Hz 发送 {0}:先使其停发,再授权</translation>
    </message>
    <message>
        <source>another node commands {0}: silence it, then arm</source>
        <translation>另一节点正在发送 {0}:先使其停发,再授权</translation>
    </message>
    <message>
        <source>another node commands {0}: hold to take over and open</source>
        <translation>另一节点正在发送 {0}:长按以接管并断开</translation>
    </message>
    <message>
        <source>another node commands {0}: ours stopped and does not resume by itself</source>
        <translation>另一节点正在发送 {0}:本机已停发,且不会自行恢复</translation>
    </message>
    <message>
        <source>another node commands {0}: opening may stop a moving vehicle</source>
        <translation>另一节点正在发送 {0}:断开可能使行驶中的车辆失去动力</translation>
    </message>
    <message>
        <source>NOT opened by this program: another node commands {0}</source>
        <translation>本程序未断开:另一节点正在发送 {0}</translation>
    </message>
    <message>
        <source>an interval is {0} to {1}</source>
        <translation>间隔须为 {0} 至 {1}</translation>
    </message>
    <message>
        <source>no more than {0} frames are sent periodically</source>
        <translation>周期发送的帧最多 {0} 个</translation>
    </message>
    <message>
        <source>{0} frames already wait for the driver</source>
        <translation>已有 {0} 帧在等待驱动</translation>
    </message>
    <message>
        <source>neither the log nor the bus has a heartbeat of unit {0}</source>
        <translation>日志和总线上均无 BMU {0} 的心跳</translation>
    </message>
    <message>
        <source>unit {0} is on the bus at base 0x{1}, not {2}</source>
        <translation>BMU {0} 在总线上的基准 ID 为 0x{1},而非 {2}</translation>
    </message>
    <message>
        <source>stopped: the mode is now {0}</source>
        <translation>已停止:模式现为 {0}</translation>
    </message>
    <message>
        <source>stopped: the driver takes no frames</source>
        <translation>已停止:驱动不接受帧</translation>
    </message>
    <message>
        <source>the unit has not told its firmware yet</source>
        <translation>BMU 尚未报告其固件</translation>
    </message>
    <message>
        <source>nothing describes the parameters of firmware {0}</source>
        <translation>没有固件 {0} 的参数描述</translation>
    </message>
    <message>
        <source>this firmware is not known: {0} is assumed, and nothing is written by assumption</source>
        <translation>此固件未知:假定为 {0},凭假定不写入任何内容</translation>
    </message>
    <message>
        <source>not judged: this unit&apos;s limits are not known</source>
        <translation>不作判断：该单元的限值未知</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>无传感器</translation>
    </message>
    <message>
        <source>a command is on the bus: release it before you change the connection</source>
        <translation>总线上有命令：请先释放，再更改连接</translation>
    </message>
    <message>
        <source>the unit was not heard for {0}: nothing is sent</source>
        <translation>{0} 内未收到该单元：不发送任何内容</translation>
    </message>
    <message>
        <source>the window did not answer while the button was held: nothing was sent</source>
        <translation>按住按钮期间窗口没有响应：未发送任何内容</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>the adapter is bus-off: nothing is sent</source>
        <translation>适配器处于 bus-off：不发送任何内容</translation>
    </message>
    <message>
        <source>the driver took no command for {0}: nothing more is sent; the last may still leave</source>
        <translation>驱动程序在 {0} 内未接受命令：不再发送；最后一条仍可能发出</translation>
    </message>
    <message>
        <source>NOT opened: the adapter is bus-off</source>
        <translation>未断开：适配器处于 bus-off</translation>
    </message>
    <message>
        <source>Temperatures are within their limits</source>
        <translation>温度在限值之内</translation>
    </message>
    <message>
        <source>Load voltage is not above U1</source>
        <translation>负载电压不高于 U1</translation>
    </message>
</context>
<context>
    <name>DataKind</name>
    <message>
        <source>state and reasons</source>
        <translation>状态与原因</translation>
    </message>
    <message>
        <source>current</source>
        <translation>电流</translation>
    </message>
    <message>
        <source>voltages</source>
        <translation>电压</translation>
    </message>
    <message>
        <source>limits of current</source>
        <translation>电流限值</translation>
    </message>
    <message>
        <source>contactors</source>
        <translation>接触器</translation>
    </message>
    <message>
        <source>interlock</source>
        <translation>互锁</translation>
    </message>
</context>
<context>
    <name>DbcProblem</name>
    <message>
        <source>ID {0} already belongs to message {1} (line {2})</source>
        <translation>ID {0} 已属于报文 {1}(第 {2} 行)</translation>
    </message>
    <message>
        <source>ID {0} is no 11-bit ID; bit 31 must be set for a 29-bit one</source>
        <translation>ID {0} 不是 11 位 ID;29 位 ID 须置位 bit 31</translation>
    </message>
    <message>
        <source>ID {0} has more than 29 bits</source>
        <translation>ID {0} 超过 29 位</translation>
    </message>
    <message>
        <source>message {0} has two signals named {1}</source>
        <translation>报文 {0} 中有两个名为 {1} 的信号</translation>
    </message>
    <message>
        <source>there is no message with ID {0}</source>
        <translation>没有 ID 为 {0} 的报文</translation>
    </message>
    <message>
        <source>message {0} has no signal {1}</source>
        <translation>报文 {0} 没有信号 {1}</translation>
    </message>
    <message>
        <source>there is no node {0}</source>
        <translation>没有节点 {0}</translation>
    </message>
    <message>
        <source>there is no environment variable {0}</source>
        <translation>没有环境变量 {0}</translation>
    </message>
    <message>
        <source>signal {0} has {1} bits; as a float it must have {2}</source>
        <translation>信号 {0} 为 {1} 位;作为浮点数须为 {2} 位</translation>
    </message>
    <message>
        <source>there is no value table {0}</source>
        <translation>没有值表 {0}</translation>
    </message>
    <message>
        <source>signal {0} is multiplexed, but message {1} has no multiplexor for it</source>
        <translation>信号 {0} 为多路复用,但报文 {1} 没有对应的复用选择信号</translation>
    </message>
    <message>
        <source>message {0} has {1} bytes; CAN FD ends at 64</source>
        <translation>报文 {0} 有 {1} 字节;CAN FD 最多 64 字节</translation>
    </message>
    <message>
        <source>signal {0} ends in byte {1} of a message of {2} bytes</source>
        <translation>信号 {0} 止于第 {1} 字节,而报文只有 {2} 字节</translation>
    </message>
    <message>
        <source>signal {0} overlaps signal {1} of the same message</source>
        <translation>信号 {0} 与同一报文的信号 {1} 重叠</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the signal name, or M, m0, m0M</source>
        <translation>信号名后应为 &apos;:&apos;,或 M、m0、m0M</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the signal name</source>
        <translation>信号名后应为 &apos;:&apos;</translation>
    </message>
    <message>
        <source>expected the start bit</source>
        <translation>应为起始位</translation>
    </message>
    <message>
        <source>expected &apos;|&apos; after the start bit</source>
        <translation>起始位后应为 &apos;|&apos;</translation>
    </message>
    <message>
        <source>expected a length of 1 to 64 bits</source>
        <translation>长度应为 1 至 64 位</translation>
    </message>
    <message>
        <source>expected &apos;@&apos; after the length</source>
        <translation>长度后应为 &apos;@&apos;</translation>
    </message>
    <message>
        <source>expected the byte order, 0 (big-endian) or 1 (little-endian)</source>
        <translation>应为字节序 0(大端)或 1(小端)</translation>
    </message>
    <message>
        <source>expected &apos;+&apos; (unsigned) or &apos;-&apos; (signed) after the byte order</source>
        <translation>字节序后应为 &apos;+&apos;(无符号)或 &apos;-&apos;(有符号)</translation>
    </message>
    <message>
        <source>expected &apos;(&apos; before the factor</source>
        <translation>系数前应为 &apos;(&apos;</translation>
    </message>
    <message>
        <source>expected the factor</source>
        <translation>应为系数</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; after the factor</source>
        <translation>系数后应为 &apos;,&apos;</translation>
    </message>
    <message>
        <source>expected the offset</source>
        <translation>应为偏移量</translation>
    </message>
    <message>
        <source>expected &apos;)&apos; after the offset</source>
        <translation>偏移量后应为 &apos;)&apos;</translation>
    </message>
    <message>
        <source>expected &apos;[&apos; before the minimum</source>
        <translation>最小值前应为 &apos;[&apos;</translation>
    </message>
    <message>
        <source>expected the minimum</source>
        <translation>应为最小值</translation>
    </message>
    <message>
        <source>expected &apos;|&apos; after the minimum</source>
        <translation>最小值后应为 &apos;|&apos;</translation>
    </message>
    <message>
        <source>expected the maximum</source>
        <translation>应为最大值</translation>
    </message>
    <message>
        <source>expected &apos;]&apos; after the maximum</source>
        <translation>最大值后应为 &apos;]&apos;</translation>
    </message>
    <message>
        <source>expected the signal name</source>
        <translation>应为信号名</translation>
    </message>
    <message>
        <source>expected the unit in quotes</source>
        <translation>应为引号内的单位</translation>
    </message>
    <message>
        <source>expected SG_ or the next statement</source>
        <translation>应为 SG_ 或下一语句</translation>
    </message>
    <message>
        <source>expected a statement such as BO_ or SG_</source>
        <translation>应为 BO_ 或 SG_ 等语句</translation>
    </message>
    <message>
        <source>expected the version in quotes</source>
        <translation>应为引号内的版本</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after BU_</source>
        <translation>BU_ 后应为 &apos;:&apos;</translation>
    </message>
    <message>
        <source>expected the name of a node</source>
        <translation>应为节点名</translation>
    </message>
    <message>
        <source>expected the message name after the ID</source>
        <translation>ID 后应为报文名</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the message name</source>
        <translation>报文名后应为 &apos;:&apos;</translation>
    </message>
    <message>
        <source>expected the message length in bytes</source>
        <translation>应为报文长度(字节)</translation>
    </message>
    <message>
        <source>expected the sender after the message length</source>
        <translation>报文长度后应为发送节点</translation>
    </message>
    <message>
        <source>this SG_ belongs to no message: expected a BO_ before it</source>
        <translation>此 SG_ 不属于任何报文:其前应有 BO_</translation>
    </message>
    <message>
        <source>expected the name of the environment variable</source>
        <translation>应为环境变量名</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; after the name of the environment variable</source>
        <translation>环境变量名后应为 &apos;:&apos;</translation>
    </message>
    <message>
        <source>expected the type of the environment variable</source>
        <translation>应为环境变量类型</translation>
    </message>
    <message>
        <source>expected the initial value</source>
        <translation>应为初始值</translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the environment variable</source>
        <translation>环境变量后应为 &apos;;&apos;</translation>
    </message>
    <message>
        <source>expected the name of an environment variable</source>
        <translation>应为某个环境变量名</translation>
    </message>
    <message>
        <source>expected the signal name after the ID</source>
        <translation>ID 后应为信号名</translation>
    </message>
    <message>
        <source>expected the comment in quotes</source>
        <translation>应为引号内的注释</translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the comment</source>
        <translation>注释后应为 &apos;;&apos;</translation>
    </message>
    <message>
        <source>expected the attribute name in quotes</source>
        <translation>应为引号内的属性名</translation>
    </message>
    <message>
        <source>expected an attribute type: INT, HEX, FLOAT, STRING or ENUM</source>
        <translation>应为属性类型:INT、HEX、FLOAT、STRING 或 ENUM</translation>
    </message>
    <message>
        <source>expected a word of the enumeration in quotes</source>
        <translation>应为引号内的枚举项</translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the attribute definition</source>
        <translation>属性定义后应为 &apos;;&apos;</translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the name of the value table</source>
        <translation>值表名后应为 &apos;;&apos;</translation>
    </message>
    <message>
        <source>expected the name of the value table</source>
        <translation>应为值表名</translation>
    </message>
    <message>
        <source>expected a value, or &apos;;&apos; at the end of the values</source>
        <translation>应为数值,或以 &apos;;&apos; 结束数值列表</translation>
    </message>
    <message>
        <source>expected the word of the value in quotes</source>
        <translation>应为引号内的数值说明</translation>
    </message>
    <message>
        <source>expected 0 (integer), 1 (float) or 2 (double)</source>
        <translation>应为 0(整数)、1(float)或 2(double)</translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the value type</source>
        <translation>值类型后应为 &apos;;&apos;</translation>
    </message>
    <message>
        <source>expected the name of the multiplexor</source>
        <translation>应为复用选择信号名</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;;&apos; after the multiplexor values</source>
        <translation>复用值后应为 &apos;,&apos; 或 &apos;;&apos;</translation>
    </message>
    <message>
        <source>expected a range of multiplexor values, as 0-3</source>
        <translation>应为复用值范围,如 0-3</translation>
    </message>
    <message>
        <source>expected the value of the attribute</source>
        <translation>应为属性值</translation>
    </message>
    <message>
        <source>expected &apos;;&apos; after the value of the attribute</source>
        <translation>属性值后应为 &apos;;&apos;</translation>
    </message>
    <message>
        <source>expected &apos;&quot;&apos; at the end of the text that begins here</source>
        <translation>此处开始的文本末尾应为 &apos;&quot;&apos;</translation>
    </message>
    <message>
        <source>expected a CAN ID in decimal</source>
        <translation>应为十进制 CAN ID</translation>
    </message>
    <message>
        <source>expected &apos;&quot;&apos; at the end of this text</source>
        <translation>此文本末尾应为 &apos;&quot;&apos;</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>⚠ nothing describes the parameters of %1: those of another firmware are shown</source>
        <translation>⚠ 没有 %1 的参数描述:所示为另一固件的参数</translation>
    </message>
    <message>
        <source>⚠ the unit has not told its firmware: %1 is assumed</source>
        <translation>⚠ BMU 尚未报告其固件:假定为 %1</translation>
    </message>
    <message>
        <source>⚠ firmware %1.%2.%3 is not known: %4 is assumed</source>
        <translation>⚠ 固件 %1.%2.%3 未知:假定为 %4</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>internal error: {0}</source>
        <translation>内部错误:{0}</translation>
    </message>
    <message>
        <source>cannot open {0}: {1}</source>
        <translation>无法打开 {0}:{1}</translation>
    </message>
    <message>
        <source>cannot read {0}: {1}</source>
        <translation>无法读取 {0}:{1}</translation>
    </message>
    <message>
        <source>cannot write {0}: {1}</source>
        <translation>无法写入 {0}:{1}</translation>
    </message>
    <message>
        <source>{0}: not a log format this program knows</source>
        <translation>{0}:不是本程序认识的日志格式</translation>
    </message>
    <message>
        <source>{0}:{1}: {2}</source>
        <translation>{0}:{1}: {2}</translation>
    </message>
    <message>
        <source>{0}:{1}:{2}: {3}</source>
        <translation>{0}:{1}:{2}: {3}</translation>
    </message>
    <message>
        <source>{0}: no DBC statement found, not a DBC file</source>
        <translation>{0}:未找到 DBC 语句,不是 DBC 文件</translation>
    </message>
    <message>
        <source>{0}: the signal {1} is missing</source>
        <translation>{0}:缺少信号 {1}</translation>
    </message>
    <message>
        <source>ID 0x{0} is given to both {1} and {2} by {3}</source>
        <translation>{3} 将 ID 0x{0} 同时分配给 {1} 和 {2}</translation>
    </message>
    <message>
        <source>{2}: with the base ID 0x{1}, {0} lies outside the 11-bit IDs</source>
        <translation>{2}:基准 ID 为 0x{1} 时,{0} 超出 11 位 ID 范围</translation>
    </message>
    <message>
        <source>{0}: the signal {1} is in both {2} and {3}</source>
        <translation>{0}:信号 {1} 同时出现在 {2} 和 {3}</translation>
    </message>
    <message>
        <source>no QCanBus plugin &quot;{0}&quot;; there are: {1}</source>
        <translation>没有 QCanBus 插件“{0}”;可用:{1}</translation>
    </message>
    <message>
        <source>the QCanBus plugin &quot;{0}&quot; failed: {1}</source>
        <translation>QCanBus 插件“{0}”失败:{1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no interface &quot;{1}&quot;; there are: {2}</source>
        <translation>“{0}”没有接口“{1}”;可用:{2}</translation>
    </message>
    <message>
        <source>{0}:{1} cannot be opened: {2}</source>
        <translation>无法打开 {0}:{1}:{2}</translation>
    </message>
    <message>
        <source>{0}:{1} was lost: {2}</source>
        <translation>{0}:{1} 已丢失:{2}</translation>
    </message>
    <message>
        <source>{0}:{1} is hardware: choose its bitrate</source>
        <translation>{0}:{1} 是硬件:请选择比特率</translation>
    </message>
    <message>
        <source>{0}:{1}: errors and no valid frame: wrong bitrate? closed to protect the bus</source>
        <translation>{0}:{1}:有错误而无有效帧:比特率不对?已关闭以保护总线</translation>
    </message>
    <message>
        <source>{0}:{1} is bus-off: too many errors while sending; reset it when the cause is gone</source>
        <translation>{0}:{1} 已 bus-off:发送错误过多;排除原因后请复位</translation>
    </message>
    <message>
        <source>{0}:{1} did not connect within {2} s</source>
        <translation>{0}:{1} 未能在 {2} s 内连接</translation>
    </message>
    <message>
        <source>{0}:{1}: nothing is transmitted: {2}</source>
        <translation>{0}:{1}:不发送任何报文:{2}</translation>
    </message>
    <message>
        <source>no pack has {0} nodes of {1} cells: 1 ... 32 nodes of 1 ... 14 cells</source>
        <translation>电池包不会有 {0} 个各 {1} 单体的节点:1 … 32 个节点,每节点 1 … 14 个单体</translation>
    </message>
    <message>
        <source>{0} is a format this program reads, but does not write</source>
        <translation>{0} 格式本程序可读不可写</translation>
    </message>
    <message>
        <source>no log format &quot;{0}&quot;; there are: {1}</source>
        <translation>没有日志格式“{0}”;可用:{1}</translation>
    </message>
    <message>
        <source>{0}: no log format is written with this extension; there are: {1}</source>
        <translation>{0}:没有日志格式使用此扩展名;可用:{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}:{1}</translation>
    </message>
    <message>
        <source>{0}:{1} is down: bring it up first (ip link set {1} up)</source>
        <translation>{0}:{1} 未启用:请先启用(ip link set {1} up)</translation>
    </message>
    <message>
        <source>{0} has schema {1}; this program reads up to {2}</source>
        <translation>{0} 的 schema 为 {1};本程序最高支持 {2}</translation>
    </message>
    <message>
        <source>there is no parameter &quot;{0}&quot;</source>
        <translation>没有参数“{0}”</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; is no value of it</source>
        <translation>{0}:“{1}”不是其有效值</translation>
    </message>
    <message>
        <source>the unit did not answer: {0}</source>
        <translation>BMU 无应答:{0}</translation>
    </message>
    <message>
        <source>{0}: refused: {1} (code 0x{2})</source>
        <translation>{0}:被拒绝:{1}(代码 0x{2})</translation>
    </message>
    <message>
        <source>{0}: the answer makes no sense</source>
        <translation>{0}:应答无意义</translation>
    </message>
    <message>
        <source>the service says serial {0}, the heartbeat {1}: nothing is written</source>
        <translation>服务报告序列号 {0},心跳为 {1}:不写入</translation>
    </message>
    <message>
        <source>this needs the {0} key</source>
        <translation>需要 {0} 密钥</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>连接已丢失</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} is {1} in the unit, not {2} as it was when this was reviewed</source>
        <translation>{0} 在 BMU 中为 {1},而非核对时的 {2}</translation>
    </message>
    <message>
        <source>the values do not fit together: {0}</source>
        <translation>各值互相矛盾:{0}</translation>
    </message>
    <message>
        <source>{0} of {1} parameters were not written and verified</source>
        <translation>{1} 个参数中 {0} 个未写入并校验</translation>
    </message>
    <message>
        <source>disk full: {0} bytes left on {1}</source>
        <translation>磁盘已满:{1} 剩余 {0} 字节</translation>
    </message>
    <message>
        <source>{0}: a recording is a candump file, its name ends in .log</source>
        <translation>{0}:记录为 candump 文件,文件名须以 .log 结尾</translation>
    </message>
    <message>
        <source>the recorder ended unexpectedly: {0}</source>
        <translation>记录器意外终止:{0}</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; is no option of a replay; there are: {2}</source>
        <translation>{0}:“{1}”不是回放选项;可用:{2}</translation>
    </message>
    <message>
        <source>the recorder does not answer</source>
        <translation>记录器无应答</translation>
    </message>
    <message>
        <source>{0}: no pack shows in this log</source>
        <translation>{0}:此日志中未见电池包</translation>
    </message>
    <message>
        <source>no signal that was received is called &quot;{0}&quot;</source>
        <translation>收到的信号中没有名为“{0}”的</translation>
    </message>
    <message>
        <source>{0}: a MAT file holds at most {1} values: choose fewer signals or a longer period</source>
        <translation>{0}:MAT 文件最多容纳 {1} 个值:请减少信号或缩短时段</translation>
    </message>
    <message>
        <source>{0}: the frames have no time of day</source>
        <translation>{0}:这些帧没有时刻</translation>
    </message>
    <message>
        <source>{0} is a case of schema {1}; this program reads up to {2}</source>
        <translation>{0} 是模式 {1} 的案例;本程序最高可读 {2}</translation>
    </message>
    <message>
        <source>these tests failed: {0}</source>
        <translation>以下测试未通过:{0}</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} 为空</translation>
    </message>
    <message>
        <source>{0} is a TAG log of Profinity: values, no CAN frames; open what its CAN File Logger wrote</source>
        <translation>{0} 是 Profinity 的 TAG 日志：只有数值，没有 CAN 帧；请打开其 CAN File Logger 写入的文件</translation>
    </message>
    <message>
        <source>{0} is an MDF file, which is not read here: save it as BLF or ASC first</source>
        <translation>{0} 是 MDF 文件，此处无法读取：请先另存为 BLF 或 ASC</translation>
    </message>
    <message>
        <source>{0} is a table of python-can: python3 -m can.logconvert makes a .blf of it</source>
        <translation>{0} 是 python-can 的表格：可用 python3 -m can.logconvert 转换为 .blf</translation>
    </message>
    <message>
        <source>{0} holds what candump shows on the screen: log with candump -l instead</source>
        <translation>{0} 是 candump 的屏幕输出：请改用 candump -l 记录</translation>
    </message>
    <message>
        <source>{0} holds decoded values, no CAN frames: open the log they came from</source>
        <translation>{0} 是解码后的数值，没有 CAN 帧：请打开其来源日志</translation>
    </message>
    <message>
        <source>{0} is a DBC file: it says what frames mean and holds none</source>
        <translation>{0} 是 DBC 文件：它说明帧的含义，本身不含帧</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>unit {0} seen, device type {1}</source>
        <translation>发现 BMU {0},设备类型 {1}</translation>
    </message>
    <message>
        <source>another unit: serial {0} -&gt; {1}</source>
        <translation>更换 BMU:序列号 {0} -&gt; {1}</translation>
    </message>
    <message>
        <source>read as firmware {0}: the unit has not told a published version</source>
        <translation>按固件 {0} 解读:BMU 未报告已公开的版本</translation>
    </message>
    <message>
        <source>read as firmware {0}, the unit says {1}.{2}</source>
        <translation>按固件 {0} 解读,BMU 报告 {1}.{2}</translation>
    </message>
    <message>
        <source>state {1}</source>
        <translation>状态 {1}</translation>
    </message>
    <message>
        <source>state {0} -&gt; {1}</source>
        <translation>状态 {0} -&gt; {1}</translation>
    </message>
    <message>
        <source>reason {0} set (time {1})</source>
        <translation>原因 {0} 出现(第 {1} 次)</translation>
    </message>
    <message>
        <source>reason {0} cleared after {1}</source>
        <translation>原因 {0} 在 {1} 后清除</translation>
    </message>
    <message>
        <source>precharge failure {0} set (time {1})</source>
        <translation>预充失败 {0} 出现(第 {1} 次)</translation>
    </message>
    <message>
        <source>precharge failure {0} cleared after {1}</source>
        <translation>预充失败 {0} 在 {1} 后清除</translation>
    </message>
    <message>
        <source>fault of contactor {0} set (time {1})</source>
        <translation>接触器 {0} 故障出现(第 {1} 次)</translation>
    </message>
    <message>
        <source>fault of contactor {0} cleared after {1}</source>
        <translation>接触器 {0} 故障在 {1} 后清除</translation>
    </message>
    <message>
        <source>interlock flag {0} set (time {1})</source>
        <translation>互锁标志 {0} 出现(第 {1} 次)</translation>
    </message>
    <message>
        <source>interlock flag {0} cleared after {1}</source>
        <translation>互锁标志 {0} 在 {1} 后清除</translation>
    </message>
    <message>
        <source>contactor {0}: {1} -&gt; {2} at {3}</source>
        <translation>接触器 {0}:{1} -&gt; {2},电流 {3}</translation>
    </message>
    <message>
        <source>node {0} lost</source>
        <translation>节点 {0} 丢失</translation>
    </message>
    <message>
        <source>node {0} is back after {1}</source>
        <translation>节点 {0} 在 {1} 后恢复</translation>
    </message>
    <message>
        <source>nothing heard of the pack for {0}</source>
        <translation>{0} 未收到电池包报文</translation>
    </message>
    <message>
        <source>the pack is heard again after {0}</source>
        <translation>{0} 后重新收到电池包报文</translation>
    </message>
    <message>
        <source>the clock of the source jumped by {0}</source>
        <translation>数据源时钟跳变 {0}</translation>
    </message>
    <message>
        <source>ID 0x{0} is given to both {1} and {2}: not interpreted</source>
        <translation>ID 0x{0} 同时分配给 {1} 和 {2}:不解析</translation>
    </message>
    <message>
        <source>ID 0x{0} came with {1} bytes instead of {2}: not interpreted</source>
        <translation>ID 0x{0} 为 {1} 字节,应为 {2}:不解析</translation>
    </message>
    <message>
        <source>{0} frames lost: this program did not keep up</source>
        <translation>丢失 {0} 帧:本程序处理不及</translation>
    </message>
    <message>
        <source>a unit of the previous generation ({0})</source>
        <translation>上一代 BMU({0})</translation>
    </message>
    <message>
        <source>contactor {0} is commanded {2}, was {1}</source>
        <translation>接触器 {0}:指令 {2},原为 {1}</translation>
    </message>
    <message>
        <source>command {0}: nobody sends it any more</source>
        <translation>指令 {0}:已无节点发送</translation>
    </message>
    <message>
        <source>command {1} on the bus</source>
        <translation>总线上的指令 {1}</translation>
    </message>
    <message>
        <source>command {0} -&gt; {1} on the bus</source>
        <translation>总线上的指令 {0} -&gt; {1}</translation>
    </message>
    <message>
        <source>{0} (time {1})</source>
        <translation>{0}(第 {1} 次)</translation>
    </message>
    <message>
        <source>no longer after {1}: {0}</source>
        <translation>{1} 后解除:{0}</translation>
    </message>
    <message>
        <source>cell {0} is not measured any more</source>
        <translation>单体 {0} 不再有测量值</translation>
    </message>
    <message>
        <source>cell {0} is measured again after {1}</source>
        <translation>单体 {0} 在 {1} 后恢复测量</translation>
    </message>
    <message>
        <source>sensor {0} is not measured any more</source>
        <translation>传感器 {0} 不再有测量值</translation>
    </message>
    <message>
        <source>sensor {0} is measured again after {1}</source>
        <translation>传感器 {0} 在 {1} 后恢复测量</translation>
    </message>
    <message>
        <source>sense wire of {0}: high resistance</source>
        <translation>{0} 采样线:高阻</translation>
    </message>
    <message>
        <source>sense wire of {0}: high resistance gone after {1}</source>
        <translation>{0} 采样线:高阻在 {1} 后消失</translation>
    </message>
    <message>
        <source>{0}: no longer received</source>
        <translation>{0}:不再收到</translation>
    </message>
    <message>
        <source>{0}: received again after {1}</source>
        <translation>{0}:{1} 后重新收到</translation>
    </message>
    <message>
        <source>rule &quot;{0}&quot;: {1} is {2}</source>
        <translation>规则“{0}”:{1} 为 {2}</translation>
    </message>
    <message>
        <source>rule &quot;{0}&quot; ended: {1} is {2}</source>
        <translation>规则“{0}”结束:{1} 为 {2}</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>over: {0}</source>
        <translation>已结束:{0}</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>marked: {0}</source>
        <translation>已标记：{0}</translation>
    </message>
    <message>
        <source>a recording began</source>
        <translation>开始记录</translation>
    </message>
    <message>
        <source>the recording ended</source>
        <translation>记录结束</translation>
    </message>
    <message>
        <source>the recording ended: {0}</source>
        <translation>记录结束：{0}</translation>
    </message>
    <message>
        <source>an event recording was triggered: {0}</source>
        <translation>触发了事件记录：{0}</translation>
    </message>
    <message>
        <source>{0} frames were lost in recording</source>
        <translation>记录时丢失了 {0} 帧</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Contactors</source>
        <translation>接触器</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Nodes, cells, sensors</source>
        <translation>节点、单体、传感器</translation>
    </message>
    <message>
        <source>Link and data</source>
        <translation>连接与数据</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>contactor %1</source>
        <translation>接触器 %1</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>candump log</source>
        <translation>candump 日志</translation>
    </message>
    <message>
        <source>Vector ASC</source>
        <translation>Vector ASC</translation>
    </message>
    <message>
        <source>Vector BLF</source>
        <translation>Vector BLF</translation>
    </message>
    <message>
        <source>PEAK TRC</source>
        <translation>PEAK TRC</translation>
    </message>
    <message>
        <source>SavvyCAN / GVRET CSV</source>
        <translation>SavvyCAN / GVRET CSV</translation>
    </message>
    <message>
        <source>the vendor&apos;s raw log (ArrowPoint, Profinity)</source>
        <translation>厂商原始日志 (ArrowPoint, Profinity)</translation>
    </message>
    <message>
        <source>Tritium log without times</source>
        <translation>无时间戳的 Tritium 日志</translation>
    </message>
    <message>
        <source>pcap of SocketCAN</source>
        <translation>SocketCAN pcap</translation>
    </message>
    <message>
        <source>pcapng of SocketCAN</source>
        <translation>SocketCAN pcapng</translation>
    </message>
    <message>
        <source>the log has no times: its frames are spaced evenly, counted from 1970</source>
        <translation>日志无时间戳:帧按等间隔排列,自 1970 年起计</translation>
    </message>
    <message>
        <source>the date is taken from the file&apos;s name</source>
        <translation>日期取自文件名</translation>
    </message>
    <message>
        <source>no date in the log or its name: counted from 1970</source>
        <translation>日志及文件名中均无日期:自 1970 年起计</translation>
    </message>
    <message>
        <source>times are local time of this computer</source>
        <translation>时间为本计算机的本地时间</translation>
    </message>
    <message>
        <source>frames have 8 bytes: the log does not keep their length</source>
        <translation>帧均按 8 字节计:日志未保存其长度</translation>
    </message>
    <message>
        <source>the log has no date: counted from 1970</source>
        <translation>日志无日期:自 1970 年起计</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>电池包</translation>
    </message>
    <message>
        <source>none was recognised</source>
        <translation>未识别到</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>ID 数</translation>
    </message>
    <message>
        <source>%1 on %2 channels</source>
        <translation>%1,分布于 %2 个通道</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>%1 echoes left out</source>
        <translation>略去 %1 个回显帧</translation>
    </message>
    <message>
        <source>%1 CAN FD frames passed over</source>
        <translation>跳过 %1 个 CAN FD 帧</translation>
    </message>
    <message>
        <source>%1 records that are no frames</source>
        <translation>%1 条非帧记录</translation>
    </message>
    <message>
        <source>%1 lost while recording, by the log&apos;s own numbers</source>
        <translation>记录时丢失 %1 帧(按日志自身编号)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1, %2 long</source>
        <translation>%1，时长 %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，已 %2</translation>
    </message>
    <message>
        <source>lowest and highest as the unit itself tells them, %1 of %2 times</source>
        <translation>最低与最高值与设备自身所报一致：%2 次中 %1 次</translation>
    </message>
    <message>
        <source>Extreme cells</source>
        <translation>极值电芯</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>%1: unpack the archive to open each</source>
        <translation>%1：请解压归档后逐个打开</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Node lost</source>
        <translation>节点丢失</translation>
    </message>
    <message>
        <source>Chain broken before a node</source>
        <translation>菊花链在某节点前断开</translation>
    </message>
    <message>
        <source>Cell reads a voltage</source>
        <translation>单体测得指定电压</translation>
    </message>
    <message>
        <source>Cell reads too much</source>
        <translation>单体测量值偏高</translation>
    </message>
    <message>
        <source>Cell leaves its curve</source>
        <translation>单体偏离曲线</translation>
    </message>
    <message>
        <source>Short inside a cell</source>
        <translation>单体内短路</translation>
    </message>
    <message>
        <source>Hot cell</source>
        <translation>单体过热</translation>
    </message>
    <message>
        <source>Heat into a cell</source>
        <translation>单体受热</translation>
    </message>
    <message>
        <source>Sense wire open</source>
        <translation>采样线断路</translation>
    </message>
    <message>
        <source>Thermistor open</source>
        <translation>热敏电阻断路</translation>
    </message>
    <message>
        <source>Thermistor shorted</source>
        <translation>热敏电阻短路</translation>
    </message>
    <message>
        <source>Contactor stuck open</source>
        <translation>接触器卡在断开</translation>
    </message>
    <message>
        <source>Contactor welded</source>
        <translation>接触器粘连</translation>
    </message>
    <message>
        <source>Auxiliary contact stuck open</source>
        <translation>辅助触点卡在断开</translation>
    </message>
    <message>
        <source>Auxiliary contact stuck closed</source>
        <translation>辅助触点卡在闭合</translation>
    </message>
    <message>
        <source>Precharge resistor open</source>
        <translation>预充电阻断路</translation>
    </message>
    <message>
        <source>Bleed resistor across the load</source>
        <translation>负载两端有泄放电阻</translation>
    </message>
    <message>
        <source>Short across the load</source>
        <translation>负载短路</translation>
    </message>
    <message>
        <source>Load charged from outside</source>
        <translation>负载被外部充电</translation>
    </message>
    <message>
        <source>Junction unit lost</source>
        <translation>高压盒丢失</translation>
    </message>
    <message>
        <source>Junction unit&apos;s counter stuck</source>
        <translation>高压盒计数器停滞</translation>
    </message>
    <message>
        <source>Current read with an offset</source>
        <translation>电流测量有零偏</translation>
    </message>
    <message>
        <source>Interlock loop open</source>
        <translation>互锁回路断开</translation>
    </message>
    <message>
        <source>Second commander</source>
        <translation>第二个指令源</translation>
    </message>
    <message>
        <source>Pressure in the enclosure</source>
        <translation>箱体内压力</translation>
    </message>
    <message>
        <source>Humidity in the enclosure</source>
        <translation>箱体内湿度</translation>
    </message>
    <message>
        <source>Organic vapour in the enclosure</source>
        <translation>箱体内有机挥发物</translation>
    </message>
    <message>
        <source>Nitrogen oxides in the enclosure</source>
        <translation>箱体内氮氧化物</translation>
    </message>
    <message>
        <source>Temperature of the BMU&apos;s board</source>
        <translation>BMU 板温</translation>
    </message>
    <message>
        <source>Supply voltage of the BMU</source>
        <translation>BMU 供电电压</translation>
    </message>
    <message>
        <source>Charger gives nothing</source>
        <translation>充电机无输出</translation>
    </message>
    <message>
        <source>Charger ignores limits</source>
        <translation>充电机忽略限值</translation>
    </message>
    <message>
        <source>Charger ignores its stop</source>
        <translation>充电机忽略停止请求</translation>
    </message>
    <message>
        <source>Charger&apos;s voltage too high</source>
        <translation>充电机电压过高</translation>
    </message>
    <message>
        <source>EVCC silent</source>
        <translation>EVCC 无报文</translation>
    </message>
    <message>
        <source>Emergency stop by the EVCC</source>
        <translation>EVCC 紧急停止</translation>
    </message>
    <message>
        <source>Cell open: no current</source>
        <translation>单体开路:无电流</translation>
    </message>
    <message>
        <source>Noise on a sense wire</source>
        <translation>采样线噪声</translation>
    </message>
    <message>
        <source>Converter of a node stuck</source>
        <translation>节点转换器卡死</translation>
    </message>
    <message>
        <source>Node and the next swapped</source>
        <translation>节点与下一节点对调</translation>
    </message>
    <message>
        <source>Answers of a node unreadable</source>
        <translation>节点应答无法读取</translation>
    </message>
    <message>
        <source>Thermistor drifts</source>
        <translation>热敏电阻漂移</translation>
    </message>
    <message>
        <source>Thermal runaway of a cell</source>
        <translation>单体热失控</translation>
    </message>
    <message>
        <source>Cooling lost</source>
        <translation>冷却失效</translation>
    </message>
    <message>
        <source>Pack soaked at a temperature</source>
        <translation>电池包整体处于指定温度</translation>
    </message>
    <message>
        <source>Air around the pack warms</source>
        <translation>电池包周围空气升温</translation>
    </message>
    <message>
        <source>Junction unit reports an error</source>
        <translation>高压盒报告错误</translation>
    </message>
    <message>
        <source>Current read too large</source>
        <translation>电流测量值偏大</translation>
    </message>
    <message>
        <source>Shunt built in the wrong way round</source>
        <translation>分流器装反</translation>
    </message>
    <message>
        <source>Battery voltage U1 read too large</source>
        <translation>电池电压 U1 测量值偏大</translation>
    </message>
    <message>
        <source>Load voltage U3 read too large</source>
        <translation>负载电压 U3 测量值偏大</translation>
    </message>
    <message>
        <source>Auxiliary contact of the other type</source>
        <translation>辅助触点类型相反</translation>
    </message>
    <message>
        <source>Contactor slow</source>
        <translation>接触器动作慢</translation>
    </message>
    <message>
        <source>Contactor bounces</source>
        <translation>接触器弹跳</translation>
    </message>
    <message>
        <source>Precharge resistor has a share of its value</source>
        <translation>预充电阻为标称值的一部分</translation>
    </message>
    <message>
        <source>Load connected the wrong way round</source>
        <translation>负载反接</translation>
    </message>
    <message>
        <source>Load feeds back</source>
        <translation>负载回馈</translation>
    </message>
    <message>
        <source>Load has another capacitance</source>
        <translation>负载电容改变</translation>
    </message>
    <message>
        <source>Interlock loop shorted to ground</source>
        <translation>互锁回路对地短路</translation>
    </message>
    <message>
        <source>Interlock loop shorted to battery</source>
        <translation>互锁回路对电源短路</translation>
    </message>
    <message>
        <source>Interlock loop of high resistance</source>
        <translation>互锁回路高阻</translation>
    </message>
    <message>
        <source>Interlock loop opens once a second</source>
        <translation>互锁回路每秒断开一次</translation>
    </message>
    <message>
        <source>Isolation low</source>
        <translation>绝缘偏低</translation>
    </message>
    <message>
        <source>Enclosure&apos;s sensors silent</source>
        <translation>箱体传感器无应答</translation>
    </message>
    <message>
        <source>I/O expander silent</source>
        <translation>I/O 扩展芯片无应答</translation>
    </message>
    <message>
        <source>Task of the BMU hangs</source>
        <translation>BMU 任务挂死</translation>
    </message>
    <message>
        <source>Task of the BMU at another period</source>
        <translation>BMU 任务周期改变</translation>
    </message>
    <message>
        <source>Program memory of the BMU corrupt</source>
        <translation>BMU 程序存储器损坏</translation>
    </message>
    <message>
        <source>Bit flipped in memory of the BMU</source>
        <translation>BMU 内存位翻转</translation>
    </message>
    <message>
        <source>Stored values of the BMU corrupt</source>
        <translation>BMU 存储值损坏</translation>
    </message>
    <message>
        <source>Self-test of the BMU fails</source>
        <translation>BMU 自检失败</translation>
    </message>
    <message>
        <source>Low-side switch fails</source>
        <translation>低边开关失效</translation>
    </message>
    <message>
        <source>CAN of the BMU off the bus</source>
        <translation>BMU 的 CAN 脱离总线</translation>
    </message>
    <message>
        <source>Commands lost</source>
        <translation>指令丢失</translation>
    </message>
    <message>
        <source>Commands of a wrong length</source>
        <translation>指令长度错误</translation>
    </message>
    <message>
        <source>Commands with two bits</source>
        <translation>指令含两个位</translation>
    </message>
    <message>
        <source>Last command replayed</source>
        <translation>重放上一条指令</translation>
    </message>
    <message>
        <source>Bus overloaded</source>
        <translation>总线过载</translation>
    </message>
    <message>
        <source>Another unit sends the BMU&apos;s state</source>
        <translation>另一设备发送 BMU 状态</translation>
    </message>
    <message>
        <source>EVCC reports an error</source>
        <translation>EVCC 报告错误</translation>
    </message>
    <message>
        <source>Balancing switch of a cell does not close</source>
        <translation>单体均衡开关不闭合</translation>
    </message>
</context>
<context>
    <name>FaultGroup</name>
    <message>
        <source>Cells and their monitoring</source>
        <translation>单体及其监测</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Contactors</source>
        <translation>接触器</translation>
    </message>
    <message>
        <source>Precharge and load</source>
        <translation>预充与负载</translation>
    </message>
    <message>
        <source>Junction unit and current</source>
        <translation>高压盒与电流</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Interlock and enclosure</source>
        <translation>互锁与箱体</translation>
    </message>
    <message>
        <source>Bus, supply and processor</source>
        <translation>总线、供电与处理器</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>FrameFilter</name>
    <message>
        <source>no loaded DBC has a signal &quot;{0}&quot;</source>
        <translation>已加载的 DBC 中没有信号“{0}”</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>此引号未闭合</translation>
    </message>
    <message>
        <source>&quot;!&quot; stands in &quot;!=&quot; only; say &quot;not&quot;</source>
        <translation>&quot;!&quot; 只能用于 &quot;!=&quot;;请写 &quot;not&quot;</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not expected here</source>
        <translation>此处不应出现“{0}”</translation>
    </message>
    <message>
        <source>this filter is too long</source>
        <translation>此过滤条件过长</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>此括号未闭合</translation>
    </message>
    <message>
        <source>a term is missing here</source>
        <translation>此处缺少一项</translation>
    </message>
    <message>
        <source>a value is missing after &quot;{0}&quot;</source>
        <translation>“{0}”之后缺少值</translation>
    </message>
    <message>
        <source>after &quot;{0}&quot; only : or != makes sense</source>
        <translation>“{0}”之后只能用 : 或 !=</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not 1 to 8 bytes like &quot;01 ?? FF&quot;</source>
        <translation>“{0}”不是 1 至 8 字节,格式如 &quot;01 ?? FF&quot;</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is none of rx, tx, extended, unknown, contested, wronglength</source>
        <translation>“{0}”不是 rx、tx、extended、unknown、contested、wronglength 之一</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a number or a range like 1..5</source>
        <translation>“{0}”不是数值,也不是 1..5 这样的范围</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a number</source>
        <translation>“{0}”不是数值</translation>
    </message>
</context>
<context>
    <name>GridPainter</name>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Sum V</source>
        <translation>总和 V</translation>
    </message>
    <message>
        <source>Δ mV</source>
        <translation>Δ mV</translation>
    </message>
    <message>
        <source>Bal</source>
        <translation>均衡</translation>
    </message>
</context>
<context>
    <name>HeaderWords</name>
    <message>
        <source>%1 old</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>NOT CONNECTED</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>BMU</source>
        <translation>BMU</translation>
    </message>
    <message>
        <source>  fw %1.%2.%3</source>
        <translation>  固件 %1.%2.%3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source> (firmware not known)</source>
        <translation> (固件未知)</translation>
    </message>
    <message>
        <source>CMD</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>other node: %1</source>
        <translation>其他节点:%1</translation>
    </message>
    <message>
        <source> %1 Hz</source>
        <translation> %1 Hz</translation>
    </message>
    <message>
        <source>this PC: %1</source>
        <translation>本机:%1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>BUS</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>choose a connection</source>
        <translation>请选择连接</translation>
    </message>
    <message>
        <source>  %1 %</source>
        <translation>  %1 %</translation>
    </message>
    <message>
        <source>  %1 frames/s</source>
        <translation>  %1 帧/s</translation>
    </message>
    <message>
        <source>  err %1</source>
        <translation>  错误 %1</translation>
    </message>
    <message>
        <source>  ack</source>
        <translation>  应答</translation>
    </message>
    <message>
        <source>  listens only</source>
        <translation>  仅监听</translation>
    </message>
    <message>
        <source>alarms unknown</source>
        <translation>报警未知</translation>
    </message>
    <message>
        <source>no alarms</source>
        <translation>无报警</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n 个报警</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1 old)</source>
        <translation> (%1 前)</translation>
    </message>
    <message>
        <source>%1 s until time-out</source>
        <translation>%1 s 后超时</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>STILL CLOSED, opens within 2 s</source>
        <translation>仍闭合,2 s 内断开</translation>
    </message>
    <message>
        <source>MIN</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>MAX</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>SPREAD</source>
        <translation>压差</translation>
    </message>
    <message numerus="yes">
        <source>%n unseen</source>
        <translation>
            <numerusform>%n 个未见</numerusform>
        </translation>
    </message>
    <message>
        <source>HOT</source>
        <translation>最热</translation>
    </message>
    <message>
        <source>LOAD</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>OPEN  F12</source>
        <translation>断开  F12</translation>
    </message>
    <message>
        <source>%1 A now</source>
        <translation>当前 %1 A</translation>
    </message>
    <message>
        <source>current unknown</source>
        <translation>电流未知</translation>
    </message>
    <message>
        <source>HOLD 1 s: OPEN</source>
        <translation>长按 1 s:断开</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>PACK</source>
        <translation>总压</translation>
    </message>
    <message>
        <source>POWER</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>SoC</source>
        <translation>SOC</translation>
    </message>
    <message numerus="yes">
        <source>  RAW SEND: %n periodic</source>
        <translation>
            <numerusform>  原始发送:%n 个周期帧</numerusform>
        </translation>
    </message>
    <message>
        <source>LOG</source>
        <translation>日志</translation>
    </message>
    <message numerus="yes">
        <source>, %n to acknowledge</source>
        <translation>
            <numerusform>,%n 个待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1 V</source>
        <translation>上次 %1 V</translation>
    </message>
    <message>
        <source>As the unit itself says: it does not send them all.</source>
        <translation>以设备自身所报为准：它不发送全部数值。</translation>
    </message>
    <message>
        <source>Voltage times current: the unit tells no power</source>
        <translation>电压乘以电流：设备不报告功率</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>无传感器</translation>
    </message>
    <message>
        <source>The unit says of every place that no sensor is connected: nothing watches over the temperatures of the cells.</source>
        <translation>设备报告所有位置均未连接传感器：没有任何装置监视电芯温度。</translation>
    </message>
    <message>
        <source>%1  (%2 of %3)</source>
        <translation>%1 （%2/%3）</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>of another unit</source>
        <translation>属于其他 BMU</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>扩展项</translation>
    </message>
    <message>
        <source>other firmware</source>
        <translation>固件不同</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>单位错误</translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation>长度错误</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>矛盾</translation>
    </message>
</context>
<context>
    <name>IsoTp</name>
    <message>
        <source>the bus did not take a frame within its time</source>
        <translation>总线未在规定时间内接受帧</translation>
    </message>
    <message>
        <source>the receiver did not answer with a flow control</source>
        <translation>接收方未以流控帧应答</translation>
    </message>
    <message>
        <source>the sender stopped in the middle of a message</source>
        <translation>发送方在报文中途停止</translation>
    </message>
    <message>
        <source>a frame of the message was lost, doubled or swapped</source>
        <translation>报文中有帧丢失、重复或错序</translation>
    </message>
    <message>
        <source>the receiver has no room for the message</source>
        <translation>接收方没有空间接收此报文</translation>
    </message>
    <message>
        <source>the receiver kept asking to wait</source>
        <translation>接收方一直请求等待</translation>
    </message>
    <message>
        <source>the receiver answered with an unknown flow status</source>
        <translation>接收方以未知的流状态应答</translation>
    </message>
    <message>
        <source>another message began before this one ended</source>
        <translation>报文未结束又开始了另一报文</translation>
    </message>
    <message>
        <source>the message is too long</source>
        <translation>报文过长</translation>
    </message>
    <message>
        <source>a message is still being sent</source>
        <translation>仍有报文正在发送</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>highest cell above its warning limit</source>
        <translation>最高单体高于警告限值</translation>
    </message>
    <message>
        <source>lowest cell below its warning limit</source>
        <translation>最低单体低于警告限值</translation>
    </message>
    <message>
        <source>hottest sensor near its limit</source>
        <translation>最热传感器接近限值</translation>
    </message>
    <message>
        <source>coldest sensor near its limit</source>
        <translation>最冷传感器接近限值</translation>
    </message>
    <message>
        <source>discharge current above what the pack allows</source>
        <translation>放电电流超过电池包允许值</translation>
    </message>
    <message>
        <source>charge current above what the pack allows</source>
        <translation>充电电流超过电池包允许值</translation>
    </message>
</context>
<context>
    <name>LinkState</name>
    <message>
        <source>disconnected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>live</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无报文</translation>
    </message>
    <message>
        <source>wrong bitrate?</source>
        <translation>比特率不对?</translation>
    </message>
    <message>
        <source>bus-off</source>
        <translation>bus-off</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>LogProblem</name>
    <message>
        <source>expected a time, as (1700000000.123456)</source>
        <translation>应为时间,如 (1700000000.123456)</translation>
    </message>
    <message>
        <source>an ID of three digits ends at 7FF</source>
        <translation>三位 ID 最大为 7FF</translation>
    </message>
    <message>
        <source>expected an ID of three or eight hexadecimal digits</source>
        <translation>应为三位或八位十六进制 ID</translation>
    </message>
    <message>
        <source>an ID of eight digits ends at 1FFFFFFF</source>
        <translation>八位 ID 最大为 1FFFFFFF</translation>
    </message>
    <message>
        <source>the data ends in the middle of a byte</source>
        <translation>数据在字节中间结束</translation>
    </message>
    <message>
        <source>more than 8 data bytes</source>
        <translation>数据超过 8 字节</translation>
    </message>
    <message>
        <source>a remote frame asks for 8 bytes at most</source>
        <translation>远程帧最多请求 8 字节</translation>
    </message>
    <message>
        <source>expected the flags of a CAN FD frame after ##</source>
        <translation>## 之后应为 CAN FD 帧标志</translation>
    </message>
    <message>
        <source>more than 64 data bytes</source>
        <translation>数据超过 64 字节</translation>
    </message>
    <message>
        <source>expected a raw DLC of 9 to F after _</source>
        <translation>_ 之后应为原始 DLC 9 至 F</translation>
    </message>
    <message>
        <source>expected hexadecimal data and nothing behind it</source>
        <translation>应为十六进制数据,其后不得有内容</translation>
    </message>
    <message>
        <source>expected a blank after the time</source>
        <translation>时间后应为空格</translation>
    </message>
    <message>
        <source>expected an interface and a blank after the time</source>
        <translation>时间后应为接口和空格</translation>
    </message>
    <message>
        <source>expected # after the ID</source>
        <translation>ID 后应为 #</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>行过长</translation>
    </message>
    <message>
        <source>more than 256 interfaces</source>
        <translation>接口超过 256 个</translation>
    </message>
    <message>
        <source>expected an ID, as 0x6F8</source>
        <translation>应为 ID,如 0x6F8</translation>
    </message>
    <message>
        <source>expected 16 hexadecimal digits of data, as 0x0011223344556677</source>
        <translation>应为 16 位十六进制数据,如 0x0011223344556677</translation>
    </message>
    <message>
        <source>expected a time of day, as 20:16:25.067</source>
        <translation>应为时刻,如 20:16:25.067</translation>
    </message>
    <message>
        <source>expected a time in seconds, as 12.345678</source>
        <translation>应为以秒计的时间,如 12.345678</translation>
    </message>
    <message>
        <source>expected d or r after the direction</source>
        <translation>方向后应为 d 或 r</translation>
    </message>
    <message>
        <source>the file ends within a record</source>
        <translation>文件在记录中间结束</translation>
    </message>
    <message>
        <source>bytes that are no record</source>
        <translation>有不属于记录的字节</translation>
    </message>
    <message>
        <source>a record of an impossible length</source>
        <translation>记录长度不可能</translation>
    </message>
    <message>
        <source>broken compressed data</source>
        <translation>压缩数据损坏</translation>
    </message>
    <message>
        <source>an unknown kind of compression</source>
        <translation>未知的压缩类型</translation>
    </message>
    <message>
        <source>expected an ID</source>
        <translation>应为 ID</translation>
    </message>
    <message>
        <source>the ID is above 7FF, or with 29 bits above 1FFFFFFF</source>
        <translation>ID 大于 7FF,或 29 位时大于 1FFFFFFF</translation>
    </message>
    <message>
        <source>expected a time</source>
        <translation>应为时间</translation>
    </message>
    <message>
        <source>expected the number of data bytes</source>
        <translation>应为数据字节数</translation>
    </message>
    <message>
        <source>expected as many data bytes as announced</source>
        <translation>数据字节数应与声明一致</translation>
    </message>
    <message>
        <source>a broken record: the rest cannot be read</source>
        <translation>记录损坏:其余无法读取</translation>
    </message>
    <message>
        <source>the packet names no interface or has no end</source>
        <translation>数据包未指明接口或没有结尾</translation>
    </message>
    <message>
        <source>the packet is too short for a CAN frame</source>
        <translation>数据包过短,不是 CAN 帧</translation>
    </message>
    <message>
        <source>the columns give no time and no ID</source>
        <translation>各列中没有时间和 ID</translation>
    </message>
    <message>
        <source>the last line is cut off</source>
        <translation>最后一行被截断</translation>
    </message>
</context>
<context>
    <name>MarginPanel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Margins</name>
    <message>
        <source>CRITICAL: %1 %2 beyond</source>
        <translation>严重:超出 %1 %2</translation>
    </message>
    <message>
        <source>WARNING: %1 %2 to critical</source>
        <translation>警告:距严重 %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 to warning</source>
        <translation>距警告 %1 %2</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>最高单体</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>最低单体</translation>
    </message>
    <message>
        <source>warning %1, critical %2</source>
        <translation>警告 %1,严重 %2</translation>
    </message>
    <message>
        <source>Hottest sensor</source>
        <translation>最热传感器</translation>
    </message>
    <message>
        <source>Coldest sensor</source>
        <translation>最冷传感器</translation>
    </message>
    <message>
        <source>Discharge current</source>
        <translation>放电电流</translation>
    </message>
    <message>
        <source>Charge current</source>
        <translation>充电电流</translation>
    </message>
    <message>
        <source>limit now %1 (SoP)</source>
        <translation>当前限值 %1(SOP)</translation>
    </message>
    <message>
        <source>no discharge allowed now</source>
        <translation>当前不允许放电</translation>
    </message>
    <message>
        <source>no charge allowed now</source>
        <translation>当前不允许充电</translation>
    </message>
    <message>
        <source>CRITICAL: %1 A above the limit</source>
        <translation>严重:超限 %1 A</translation>
    </message>
    <message>
        <source>%1 A to the limit</source>
        <translation>距限值 %1 A</translation>
    </message>
    <message>
        <source>this unit sends no limit</source>
        <translation>此设备不发送限值</translation>
    </message>
    <message>
        <source>no sensor is connected</source>
        <translation>未连接传感器</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A command is held. Open the contactors and quit?</source>
        <translation>指令正在保持。断开接触器并退出?</translation>
    </message>
    <message>
        <source>BMU %1 is back. Resume where it was? %2 s left</source>
        <translation>BMU %1 已恢复。从原处继续?剩余 %2 s</translation>
    </message>
    <message>
        <source>%1 is open, but nothing is heard on it</source>
        <translation>%1 已打开,但未收到任何报文</translation>
    </message>
    <message>
        <source>%1: wrong bitrate? Closed to protect the bus</source>
        <translation>%1:比特率不对?已关闭以保护总线</translation>
    </message>
    <message>
        <source>%1: bus-off, the controller left the bus</source>
        <translation>%1:bus-off,控制器已脱离总线</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>next attempt in %1</source>
        <translation>%1 后重试</translation>
    </message>
    <message>
        <source>%1 frames were lost: this computer does not keep up</source>
        <translation>丢失 %1 帧:本机处理不及</translation>
    </message>
    <message>
        <source>No frame of BMU %1 for %2</source>
        <translation>%2 未收到 BMU %1 的帧</translation>
    </message>
    <message numerus="yes">
        <source>%1: no frames for %2</source>
        <translation>
            <numerusform>%1:%2 无帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell numbers: the cell the unit names as highest does not carry the highest voltage; check the numbering start in the settings</source>
        <translation>单体编号:BMU 所报的最高单体并非电压最高者;请检查设置中的起始编号</translation>
    </message>
    <message>
        <source>Watched for you %1: the report is ready</source>
        <translation>值守完毕(%1):报告已就绪</translation>
    </message>
</context>
<context>
    <name>Nrc</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>被拒绝,未说明原因</translation>
    </message>
    <message>
        <source>the unit does not know this service</source>
        <translation>BMU 不支持此服务</translation>
    </message>
    <message>
        <source>the unit does not know this function of the service</source>
        <translation>BMU 不支持该服务的此项功能</translation>
    </message>
    <message>
        <source>the request has the wrong length or format</source>
        <translation>请求的长度或格式错误</translation>
    </message>
    <message>
        <source>the answer would be too long</source>
        <translation>应答会过长</translation>
    </message>
    <message>
        <source>the unit is busy: try again</source>
        <translation>BMU 忙:请重试</translation>
    </message>
    <message>
        <source>not now: contactors must be proven open, in IDLE, SAFE or INIT</source>
        <translation>现在不行:须在 IDLE、SAFE 或 INIT 且证实接触器断开</translation>
    </message>
    <message>
        <source>asked for in the wrong order</source>
        <translation>请求顺序错误</translation>
    </message>
    <message>
        <source>unknown identifier, or a value out of its range</source>
        <translation>标识符未知,或数值超出范围</translation>
    </message>
    <message>
        <source>this needs a key of a higher level</source>
        <translation>需要更高级别的密钥</translation>
    </message>
    <message>
        <source>the key is wrong</source>
        <translation>密钥错误</translation>
    </message>
    <message>
        <source>too many wrong keys</source>
        <translation>密钥错误次数过多</translation>
    </message>
    <message>
        <source>locked for a while after wrong keys or a start: wait</source>
        <translation>因密钥错误或刚启动而暂时锁定:请等待</translation>
    </message>
    <message>
        <source>the unit could not store it</source>
        <translation>BMU 无法存储</translation>
    </message>
    <message>
        <source>the unit is still at it</source>
        <translation>BMU 仍在处理</translation>
    </message>
    <message>
        <source>not in this session</source>
        <translation>此会话中不可用</translation>
    </message>
    <message>
        <source>this service is not available in this session</source>
        <translation>该服务在此会话中不可用</translation>
    </message>
    <message>
        <source>the supply voltage is too high</source>
        <translation>供电电压过高</translation>
    </message>
    <message>
        <source>the supply voltage is too low</source>
        <translation>供电电压过低</translation>
    </message>
    <message>
        <source>refused with a code this program does not know</source>
        <translation>被拒绝,代码本程序未知</translation>
    </message>
</context>
<context>
    <name>PackNames</name>
    <message>
        <source>channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>not received</source>
        <translation>未收到</translation>
    </message>
    <message>
        <source>SIMULATED: no real pack</source>
        <translation>仿真:非真实电池包</translation>
    </message>
    <message>
        <source>%1, BMU %2</source>
        <translation>%1, BMU %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>总压</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>电流</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>SoC</source>
        <translation>SOC</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>最低单体</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>最高单体</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>压差</translation>
    </message>
    <message>
        <source>Hottest sensor</source>
        <translation>最热传感器</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Contactor %1 %2: %3, %4</source>
        <translation>接触器 %1 %2:%3,%4</translation>
    </message>
    <message>
        <source>Reasons: not received</source>
        <translation>原因:未收到</translation>
    </message>
    <message>
        <source>Reasons: none</source>
        <translation>原因:无</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页,共 %2 页</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>harmless</source>
        <translation>无害</translation>
    </message>
    <message>
        <source>wrong figures</source>
        <translation>数值失真</translation>
    </message>
    <message>
        <source>protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>contactors, precharge</source>
        <translation>接触器、预充</translation>
    </message>
    <message>
        <source>may lose the unit</source>
        <translation>可能失联</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>ParameterProblem</name>
    <message>
        <source>a value is out of its range</source>
        <translation>有数值超出范围</translation>
    </message>
    <message>
        <source>under-voltage: warning less than 10 mV above critical</source>
        <translation>欠压:警告值高出严重值不足 10 mV</translation>
    </message>
    <message>
        <source>balancing begins below the under-voltage warning</source>
        <translation>均衡起始值低于欠压警告值</translation>
    </message>
    <message>
        <source>balancing begins above the over-voltage warning</source>
        <translation>均衡起始值高于过压警告值</translation>
    </message>
    <message>
        <source>over-voltage: warning less than 10 mV below critical</source>
        <translation>过压:警告值低于严重值不足 10 mV</translation>
    </message>
    <message>
        <source>critical over-voltage above 5 V</source>
        <translation>严重过压值高于 5 V</translation>
    </message>
    <message>
        <source>cell temperature: minimum not below maximum</source>
        <translation>单体温度:最小值不低于最大值</translation>
    </message>
    <message>
        <source>board temperature: minimum not below maximum</source>
        <translation>板温:最小值不低于最大值</translation>
    </message>
    <message>
        <source>pressure: minimum not below maximum</source>
        <translation>压力:最小值不低于最大值</translation>
    </message>
    <message>
        <source>humidity: minimum not below maximum</source>
        <translation>湿度:最小值不低于最大值</translation>
    </message>
    <message>
        <source>the highest message would meet the service&apos;s IDs</source>
        <translation>最高报文 ID 会与服务 ID 冲突</translation>
    </message>
    <message>
        <source>the open-circuit voltages do not rise</source>
        <translation>开路电压不递增</translation>
    </message>
    <message>
        <source>the precharge time-out is shorter than seven time constants</source>
        <translation>预充超时短于七个时间常数</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>pack</source>
        <translation>电池包</translation>
    </message>
    <message>
        <source>string {0}</source>
        <translation>支路 {0}</translation>
    </message>
    <message>
        <source>node {0}</source>
        <translation>节点 {0}</translation>
    </message>
    <message>
        <source>cell {1} of node {0}</source>
        <translation>节点 {0} 的单体 {1}</translation>
    </message>
    <message>
        <source>sensor {1} of node {0}</source>
        <translation>节点 {0} 的传感器 {1}</translation>
    </message>
    <message>
        <source>contactor {0}</source>
        <translation>接触器 {0}</translation>
    </message>
    <message>
        <source>battery voltage U1</source>
        <translation>电池电压 U1</translation>
    </message>
    <message>
        <source>charger voltage U2</source>
        <translation>充电机电压 U2</translation>
    </message>
    <message>
        <source>load voltage U3</source>
        <translation>负载电压 U3</translation>
    </message>
    <message>
        <source>pack current</source>
        <translation>电池包电流</translation>
    </message>
    <message>
        <source>junction unit</source>
        <translation>高压盒</translation>
    </message>
    <message>
        <source>BMU board {0}</source>
        <translation>BMU 板 {0}</translation>
    </message>
    <message>
        <source>enclosure</source>
        <translation>箱体</translation>
    </message>
    <message>
        <source>interlock loop</source>
        <translation>互锁回路</translation>
    </message>
    <message>
        <source>control unit</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>{0}, limit {1}</source>
        <translation>{0},限值 {1}</translation>
    </message>
    <message>
        <source>test of {0}</source>
        <translation>自检项:{0}</translation>
    </message>
    <message>
        <source>task {0}</source>
        <translation>任务:{0}</translation>
    </message>
    <message>
        <source>low-side switch {0}</source>
        <translation>低边开关 {0}</translation>
    </message>
    <message>
        <source>isolation</source>
        <translation>绝缘</translation>
    </message>
    <message>
        <source>interlock</source>
        <translation>互锁</translation>
    </message>
    <message>
        <source>command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>总线</translation>
    </message>
</context>
<context>
    <name>PrechargeFailure</name>
    <message>
        <source>The load did not reach the battery voltage in time</source>
        <translation>负载电压未及时达到电池电压</translation>
    </message>
    <message>
        <source>The current exceeded the discharge limit</source>
        <translation>电流超过放电限值</translation>
    </message>
    <message>
        <source>The current exceeded the precharge limit</source>
        <translation>电流超过预充限值</translation>
    </message>
    <message>
        <source>Current flowed back into the battery</source>
        <translation>电流回流至电池</translation>
    </message>
    <message>
        <source>The current does not fall: the load draws current</source>
        <translation>电流不下降:负载在耗电</translation>
    </message>
    <message>
        <source>The load is above the battery voltage</source>
        <translation>负载电压高于电池电压</translation>
    </message>
    <message>
        <source>The load voltage does not rise</source>
        <translation>负载电压不上升</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>documented</source>
        <translation>有文档</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>自定</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The voltage across the pack fuse is too high</source>
        <translation>电池包熔断器两端电压过高</translation>
    </message>
    <message>
        <source>Check the pack fuse and its sense wires</source>
        <translation>检查电池包熔断器及其采样线</translation>
    </message>
    <message>
        <source>The pack&apos;s measurements did not arrive in time</source>
        <translation>电池包测量值未及时到达</translation>
    </message>
    <message>
        <source>Check the junction unit and its CAN wires</source>
        <translation>检查高压盒及其 CAN 线</translation>
    </message>
    <message>
        <source>A sensor did not answer in time</source>
        <translation>有传感器未及时应答</translation>
    </message>
    <message>
        <source>Check the sensors and their wires</source>
        <translation>检查传感器及其线束</translation>
    </message>
    <message>
        <source>A reason this program does not know</source>
        <translation>本程序未知的原因</translation>
    </message>
    <message>
        <source>A self-test of the BMU failed</source>
        <translation>BMU 自检失败</translation>
    </message>
    <message>
        <source>Switch the BMU&apos;s supply off and on; if it returns, the unit is defective</source>
        <translation>将 BMU 断电再上电;若重现,则 BMU 损坏</translation>
    </message>
    <message>
        <source>A task of the BMU missed its deadline</source>
        <translation>BMU 任务超出时限</translation>
    </message>
    <message>
        <source>Switch the BMU&apos;s supply off and on</source>
        <translation>将 BMU 断电再上电</translation>
    </message>
    <message>
        <source>A contactor is not where it was commanded to be</source>
        <translation>接触器不在指令位置</translation>
    </message>
    <message>
        <source>Check coil, auxiliary contact and wiring; a weld latches until a reset</source>
        <translation>检查线圈、辅助触点和接线;粘连会锁存至复位</translation>
    </message>
    <message>
        <source>The high-voltage interlock loop is open or shorted</source>
        <translation>高压互锁回路断开或短路</translation>
    </message>
    <message>
        <source>Close the loop: connectors, covers, service plug</source>
        <translation>接通回路:连接器、护盖、维修开关</translation>
    </message>
    <message>
        <source>The battery voltage is outside what the cells allow</source>
        <translation>电池电压超出单体允许的范围</translation>
    </message>
    <message>
        <source>Check the junction unit&apos;s U1 and the pack fuse</source>
        <translation>检查高压盒的 U1 和电池包熔断器</translation>
    </message>
    <message>
        <source>The sum of the cells does not match the battery voltage</source>
        <translation>单体电压之和与电池电压不符</translation>
    </message>
    <message>
        <source>Check cell count, string count and sense wires</source>
        <translation>检查单体数、支路数和采样线</translation>
    </message>
    <message>
        <source>The load voltage does not fit the state</source>
        <translation>负载电压与状态不符</translation>
    </message>
    <message>
        <source>Check the load for a foreign source and the U3 wire</source>
        <translation>检查负载是否有外部电源,以及 U3 线</translation>
    </message>
    <message>
        <source>The charger voltage does not fit the state</source>
        <translation>充电机电压与状态不符</translation>
    </message>
    <message>
        <source>Check the charger and the U2 wire</source>
        <translation>检查充电机和 U2 线</translation>
    </message>
    <message>
        <source>The current was above the limit</source>
        <translation>电流曾超过限值</translation>
    </message>
    <message>
        <source>Remove the cause, then reset</source>
        <translation>消除原因后复位</translation>
    </message>
    <message>
        <source>The number of answering nodes differs from the configuration</source>
        <translation>应答节点数与配置不符</translation>
    </message>
    <message>
        <source>Check the chain behind the last node that answers</source>
        <translation>检查最后一个应答节点之后的菊花链</translation>
    </message>
    <message>
        <source>A node sees fewer or more cells than configured</source>
        <translation>某节点检测到的单体多于或少于配置</translation>
    </message>
    <message>
        <source>Check that node&apos;s sense wires and cell count</source>
        <translation>检查该节点的采样线和单体数</translation>
    </message>
    <message>
        <source>A node sees fewer or more thermistors than configured</source>
        <translation>某节点检测到的热敏电阻多于或少于配置</translation>
    </message>
    <message>
        <source>Check that node&apos;s thermistors and their count</source>
        <translation>检查该节点的热敏电阻及其数量</translation>
    </message>
    <message>
        <source>The junction unit is silent or reports an error</source>
        <translation>高压盒无报文或报告错误</translation>
    </message>
    <message>
        <source>Check CAN1 and the junction unit&apos;s supply</source>
        <translation>检查 CAN1 和高压盒供电</translation>
    </message>
    <message>
        <source>An input or output expander does not answer</source>
        <translation>输入或输出扩展芯片无应答</translation>
    </message>
    <message>
        <source>No control unit sends commands</source>
        <translation>没有控制器发送指令</translation>
    </message>
    <message>
        <source>Commands on the bus</source>
        <translation>总线上有指令</translation>
    </message>
    <message>
        <source>A part inside the BMU is silent</source>
        <translation>BMU 内部某部件无响应</translation>
    </message>
    <message>
        <source>A cell is above its critical voltage</source>
        <translation>单体电压高于严重值</translation>
    </message>
    <message>
        <source>Let the cell fall below the limit, then reset</source>
        <translation>待单体降至限值以下后复位</translation>
    </message>
    <message>
        <source>A cell is below its critical voltage</source>
        <translation>单体电压低于严重值</translation>
    </message>
    <message>
        <source>Let the cell rise above the limit, then reset</source>
        <translation>待单体升至限值以上后复位</translation>
    </message>
    <message>
        <source>A cell or the board is too hot</source>
        <translation>单体或电路板过热</translation>
    </message>
    <message>
        <source>Let it cool 3 K below the limit</source>
        <translation>冷却至限值以下 3 K</translation>
    </message>
    <message>
        <source>A cell or the board is too cold</source>
        <translation>单体或电路板过冷</translation>
    </message>
    <message>
        <source>Let it warm 3 K above the limit</source>
        <translation>升温至限值以上 3 K</translation>
    </message>
    <message>
        <source>The enclosure&apos;s pressure is outside its limits</source>
        <translation>箱体压力超出限值</translation>
    </message>
    <message>
        <source>A rise can be a venting cell: keep away; then reset</source>
        <translation>压力升高可能是单体泄压喷气:远离;然后复位</translation>
    </message>
    <message>
        <source>The enclosure&apos;s humidity is outside its limits</source>
        <translation>箱体湿度超出限值</translation>
    </message>
    <message>
        <source>Dry the enclosure</source>
        <translation>使箱体干燥</translation>
    </message>
    <message>
        <source>Organic vapour in the enclosure: a cell may leak</source>
        <translation>箱体内有有机挥发物:单体可能泄漏</translation>
    </message>
    <message>
        <source>Keep away and find the cell; then reset</source>
        <translation>远离,并找出该单体;然后复位</translation>
    </message>
    <message>
        <source>Nitrogen oxides in the enclosure</source>
        <translation>箱体内有氮氧化物</translation>
    </message>
    <message>
        <source>Keep away and find the cause; then reset</source>
        <translation>远离,并查明原因;然后复位</translation>
    </message>
    <message>
        <source>The precharge failed; its own lamps say how</source>
        <translation>预充失败;详见预充指示灯</translation>
    </message>
    <message>
        <source>Goes with SAFE; after three failures a lock-out of 60 s</source>
        <translation>随 SAFE 清除;失败三次后闭锁 60 s</translation>
    </message>
    <message>
        <source>A cell is above its limit</source>
        <translation>单体高于限值</translation>
    </message>
    <message>
        <source>Stop charging and let the cell fall below the limit</source>
        <translation>停止充电,待单体降至限值以下</translation>
    </message>
    <message>
        <source>A cell is below its limit</source>
        <translation>单体低于限值</translation>
    </message>
    <message>
        <source>Stop discharging and let the cell rise above the limit</source>
        <translation>停止放电,待单体升至限值以上</translation>
    </message>
    <message>
        <source>A cell is too hot</source>
        <translation>单体过热</translation>
    </message>
    <message>
        <source>Let it cool below the limit</source>
        <translation>冷却至限值以下</translation>
    </message>
    <message>
        <source>A cell voltage is not trusted</source>
        <translation>单体电压不可信</translation>
    </message>
    <message>
        <source>Check that module&apos;s sense wires</source>
        <translation>检查该模块的采样线</translation>
    </message>
    <message>
        <source>A cell module does not answer</source>
        <translation>单体模块无应答</translation>
    </message>
    <message>
        <source>Check the chain behind the last module that answers</source>
        <translation>检查最后一个应答模块之后的菊花链</translation>
    </message>
    <message>
        <source>The driver controls are silent</source>
        <translation>驾驶员控制器无报文</translation>
    </message>
    <message>
        <source>Commands of the driver controls on the bus</source>
        <translation>总线上有驾驶员控制器的指令</translation>
    </message>
    <message>
        <source>The BMU is being set up</source>
        <translation>BMU 正在设置中</translation>
    </message>
    <message>
        <source>End the setup in the vendor&apos;s program</source>
        <translation>在厂商程序中结束设置</translation>
    </message>
    <message>
        <source>The supply of the cell modules is bad</source>
        <translation>单体模块供电异常</translation>
    </message>
    <message>
        <source>Check the cable to the cell modules</source>
        <translation>检查至单体模块的电缆</translation>
    </message>
    <message>
        <source>The isolation test failed</source>
        <translation>绝缘检测失败</translation>
    </message>
    <message>
        <source>Keep away and find the fault to the chassis</source>
        <translation>远离,并查明对底盘的故障点</translation>
    </message>
    <message>
        <source>The state of charge is not to be trusted</source>
        <translation>荷电状态不可信</translation>
    </message>
    <message>
        <source>Charge fully, so that it is counted anew</source>
        <translation>充满电,以重新计量</translation>
    </message>
    <message>
        <source>The 12 V supply is low</source>
        <translation>12 V 供电偏低</translation>
    </message>
    <message>
        <source>Check the 12 V supply and its fuse</source>
        <translation>检查 12 V 供电及其熔断器</translation>
    </message>
    <message>
        <source>A contactor did not move</source>
        <translation>接触器未动作</translation>
    </message>
    <message>
        <source>Check for a welded contactor before anything else</source>
        <translation>首先检查接触器是否粘连</translation>
    </message>
    <message>
        <source>A cell is there that is not configured</source>
        <translation>存在未配置的单体</translation>
    </message>
    <message>
        <source>Check the number of cells of each module</source>
        <translation>检查各模块的单体数</translation>
    </message>
</context>
<context>
    <name>RecorderWords</name>
    <message>
        <source>REC</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>lost, restarting</source>
        <translation>丢失,正在重启</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>, %n dropped</source>
        <translation>
            <numerusform>,丢弃 %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording stopped: %1. What was written is whole: %2. Ctrl+R starts another one.</source>
        <translation>记录已停止:%1。已写入部分完整:%2。Ctrl+R 开始新的记录。</translation>
    </message>
    <message>
        <source>; it is being started again</source>
        <translation>;正在重新启动</translation>
    </message>
    <message numerus="yes">
        <source>The recorder&apos;s disk is slow: a write has taken %1, %n frame(s) wait</source>
        <translation>
            <numerusform>记录器磁盘缓慢:一次写入已耗时 %1,%n 帧在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 30 minutes cannot be kept: %1</source>
        <translation>无法保留最近 30 分钟:%1</translation>
    </message>
    <message>
        <source>An event could not be recorded: %1</source>
        <translation>有事件未能记录:%1</translation>
    </message>
    <message>
        <source>keeps this computer awake</source>
        <translation>保持本机不休眠</translation>
    </message>
    <message>
        <source>this computer may fall asleep: nothing here can be asked to keep it awake</source>
        <translation>本机可能休眠：没有可请求保持唤醒的服务</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 left on the disk, about %2 of recording</source>
        <translation>磁盘剩余 %1，约可记录 %2</translation>
    </message>
    <message>
        <source>%1 left on the disk</source>
        <translation>磁盘剩余 %1</translation>
    </message>
    <message>
        <source>A recording goes on since its window crashed: %1. Connecting to a bus takes it over, Ctrl+R ends it.</source>
        <translation>窗口崩溃后记录仍在继续：%1。连接总线即可接管，Ctrl+R 结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were lost on the way to the disk: it, or this computer, is too slow</source>
        <translation>
            <numerusform>写入磁盘途中丢失 %n 帧：磁盘或本机过慢</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording&apos;s disk is nearly full: %1</source>
        <translation>记录所在磁盘即将写满：%1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Unit</source>
        <translation>BMU</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>%1, messages and parameters of %2</source>
        <translation>%1,报文和参数按 %2</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Hazards acknowledged</source>
        <translation>已确认危险提示</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>报告生成时间</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Files and their CRC-32</source>
        <translation>文件及其 CRC-32</translation>
    </message>
    <message>
        <source>Checksum of the parameters read back</source>
        <translation>回读参数的校验和</translation>
    </message>
    <message>
        <source>Everything passed, nothing deviates.</source>
        <translation>全部通过,无偏差。</translation>
    </message>
    <message>
        <source>%1 passed, %2 FAILED. Deviations: %3</source>
        <translation>%1 项通过,%2 项未通过。偏差:%3</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实测情况</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>✔ within</source>
        <translation>✔ 合格</translation>
    </message>
    <message>
        <source>✖ apart</source>
        <translation>✖ 超差</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>仪表</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Commissioning report</source>
        <translation>调试报告</translation>
    </message>
    <message>
        <source>SIMULATED PACK: this is no report of a real battery.</source>
        <translation>仿真电池包:本报告不针对真实电池。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工检查</translation>
    </message>
    <message>
        <source>Meter table</source>
        <translation>仪表对照表</translation>
    </message>
    <message>
        <source>Pack map: deviation from the median</source>
        <translation>电池包分布图:与中位数的偏差</translation>
    </message>
    <message>
        <source>Cells in order</source>
        <translation>单体排序</translation>
    </message>
    <message>
        <source>Precharge</source>
        <translation>预充</translation>
    </message>
    <message>
        <source>Parameters that differ from default or file</source>
        <translation>与默认值或文件不同的参数</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>全部参数</translation>
    </message>
    <message>
        <source>extension: the bundled BMU only</source>
        <translation>扩展项:仅内置 BMU</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>cells, from the lowest to the highest</source>
        <translation>单体,从最低到最高</translation>
    </message>
    <message>
        <source>mV</source>
        <translation>mV</translation>
    </message>
    <message>
        <source>s since PRECHARGE</source>
        <translation>进入 PRECHARGE 后,s</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>U1, battery</source>
        <translation>U1,电池</translation>
    </message>
    <message>
        <source>U3, load</source>
        <translation>U3,负载</translation>
    </message>
    <message>
        <source>current</source>
        <translation>电流</translation>
    </message>
    <message>
        <source>Signed and closed</source>
        <translation>已签名并结束</translation>
    </message>
    <message>
        <source>not yet: this is a draft</source>
        <translation>尚未:此为草稿</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>%1: %2 mV, scatter %3 mV, %4 samples in %5</source>
        <translation>%1:%2 mV,离散 %3 mV,%5 内 %4 个样本</translation>
    </message>
    <message>
        <source>%1 mV (%2…%3), %4</source>
        <translation>%1 mV (%2…%3),%4</translation>
    </message>
    <message>
        <source>%1, %2 mV</source>
        <translation>%1,%2 mV</translation>
    </message>
    <message>
        <source>not enough steps (%1)</source>
        <translation>阶跃不足 (%1)</translation>
    </message>
    <message>
        <source>%1, %2 mΩ ± %3</source>
        <translation>%1,%2 mΩ ± %3</translation>
    </message>
    <message>
        <source>not enough long steps</source>
        <translation>长阶跃不足</translation>
    </message>
    <message>
        <source>none by more than %1 mΩ</source>
        <translation>无超过 %1 mΩ 者</translation>
    </message>
    <message>
        <source>%1, %2 mΩ</source>
        <translation>%1,%2 mΩ</translation>
    </message>
    <message>
        <source>%1, %2 °C (%3 K)</source>
        <translation>%1,%2 °C (%3 K)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s); longest %1, %2</source>
        <translation>
            <numerusform>%n 个单体;最长 %1,%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Ah</source>
        <translation>%1 Ah</translation>
    </message>
    <message>
        <source>%1, %2 Wh</source>
        <translation>%1,%2 Wh</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>放出</translation>
    </message>
    <message>
        <source>In</source>
        <translation>充入</translation>
    </message>
    <message>
        <source>Net out</source>
        <translation>净放出</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>放电</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>mV from the pack&apos;s median, mean over the time. First click: furthest first; second: lowest first.</source>
        <translation>相对电池包中位数的 mV,按时间平均。首次点击:偏离最大者优先;再次点击:最低者优先。</translation>
    </message>
    <message>
        <source>at rest
mV</source>
        <translation>静置
mV</translation>
    </message>
    <message>
        <source>discharging
mV</source>
        <translation>放电
mV</translation>
    </message>
    <message>
        <source>charging
mV</source>
        <translation>充电
mV</translation>
    </message>
    <message>
        <source>resistance
mΩ</source>
        <translation>电阻
mΩ</translation>
    </message>
    <message>
        <source>Voltage over current about a second after a step, median over the steps</source>
        <translation>阶跃后约一秒的电压与电流之比,取各阶跃的中位数</translation>
    </message>
    <message>
        <source>scatter
mΩ</source>
        <translation>离散
mΩ</translation>
    </message>
    <message>
        <source>Scatter over the steps</source>
        <translation>各阶跃间的离散</translation>
    </message>
    <message>
        <source>steps
of current</source>
        <translation>电流
阶跃</translation>
    </message>
    <message>
        <source>At which the cell was measured before and after</source>
        <translation>前后均测得该单体的阶跃</translation>
    </message>
    <message>
        <source>later
mΩ</source>
        <translation>后续
mΩ</translation>
    </message>
    <message>
        <source>What came after the first second, over the median cell: positive is slower than the others</source>
        <translation>第一秒之后的部分,相对中位单体:正值表示比其他单体慢</translation>
    </message>
    <message>
        <source>balancing
min</source>
        <translation>均衡
min</translation>
    </message>
    <message>
        <source>As the node confirmed it</source>
        <translation>以节点确认为准</translation>
    </message>
    <message>
        <source>over the median
K</source>
        <translation>高于中位数
K</translation>
    </message>
    <message>
        <source>Mean over the time, against the median sensor of the same moment</source>
        <translation>按时间平均,相对同一时刻的中位传感器</translation>
    </message>
    <message>
        <source>mean
°C</source>
        <translation>平均
°C</translation>
    </message>
    <message>
        <source>highest
°C</source>
        <translation>最高
°C</translation>
    </message>
    <message>
        <source>Enter or a double click goes to this moment</source>
        <translation>按 Enter 或双击转到此时刻</translation>
    </message>
    <message>
        <source>measured
min</source>
        <translation>测得
min</translation>
    </message>
    <message>
        <source>From the pack&apos;s median</source>
        <translation>相对电池包中位数</translation>
    </message>
    <message>
        <source>change
mV</source>
        <translation>变化
mV</translation>
    </message>
    <message>
        <source>Of the distance from the median</source>
        <translation>与中位数距离的变化</translation>
    </message>
    <message>
        <source>then
mV</source>
        <translation>当时
mV</translation>
    </message>
    <message>
        <source>now
mV</source>
        <translation>现在
mV</translation>
    </message>
    <message>
        <source>R change
mΩ</source>
        <translation>R 变化
mΩ</translation>
    </message>
    <message>
        <source>R then
mΩ</source>
        <translation>当时 R
mΩ</translation>
    </message>
    <message>
        <source>R now
mΩ</source>
        <translation>现在 R
mΩ</translation>
    </message>
    <message>
        <source>%1; %2 never measured</source>
        <translation>%1;%2 从未测得</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单体</translation>
    </message>
    <message>
        <source>Spread at rest</source>
        <translation>静置压差</translation>
    </message>
    <message>
        <source>… discharging</source>
        <translation>… 放电</translation>
    </message>
    <message>
        <source>… charging</source>
        <translation>… 充电</translation>
    </message>
    <message>
        <source>Furthest at rest</source>
        <translation>静置偏离最大</translation>
    </message>
    <message>
        <source>Highest R</source>
        <translation>最高 R</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>最热</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Distance from the pack&apos;s median in columns of %1 s. At rest: below %2 A for %3 s; under load: %4 A and more.</source>
        <translation>与电池包中位数的距离,每列 %1 s。静置:低于 %2 A 持续 %3 s;负载:%4 A 及以上。</translation>
    </message>
    <message>
        <source>Cells tell whole millivolts: one is %1 mΩ here.</source>
        <translation>单体报告整毫伏:此处 1 mV 相当于 %1 mΩ。</translation>
    </message>
    <message>
        <source>%1 strings share the current.</source>
        <translation>%1 条支路分担电流。</translation>
    </message>
    <message numerus="yes">
        <source>R: median of ΔV/ΔI, of the pack&apos;s current, over %n step(s) of %1 A and more, means of %2 s up to %3 s before and from %4 s after the edge; later: from there to %5 s.</source>
        <translation>
            <numerusform>R：电池包电流的 ΔV/ΔI 中位数，取自 %n 次不小于 %1 A 的阶跃，%2 s 均值，截至沿前 %3 s 并自沿后 %4 s 起；后段：由此至 %5 s。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>needs a name</source>
        <translation>需要名称</translation>
    </message>
    <message>
        <source>names no signal</source>
        <translation>未指定信号</translation>
    </message>
    <message>
        <source>needs a threshold</source>
        <translation>需要阈值</translation>
    </message>
    <message>
        <source>cannot have a hysteresis below 0</source>
        <translation>的滞回不能小于 0</translation>
    </message>
    <message>
        <source>cannot wait longer than a day</source>
        <translation>的等待时间不能超过一天</translation>
    </message>
</context>
<context>
    <name>RuleSignal</name>
    <message>
        <source>highest cell</source>
        <translation>最高单体</translation>
    </message>
    <message>
        <source>lowest cell</source>
        <translation>最低单体</translation>
    </message>
    <message>
        <source>spread of the cells</source>
        <translation>单体压差</translation>
    </message>
    <message>
        <source>hottest sensor</source>
        <translation>最热传感器</translation>
    </message>
    <message>
        <source>coldest sensor</source>
        <translation>最冷传感器</translation>
    </message>
    <message>
        <source>current, positive discharges</source>
        <translation>电流,放电为正</translation>
    </message>
    <message>
        <source>battery voltage U1</source>
        <translation>电池电压 U1</translation>
    </message>
    <message>
        <source>load voltage U3</source>
        <translation>负载电压 U3</translation>
    </message>
    <message>
        <source>charger voltage U2</source>
        <translation>充电机电压 U2</translation>
    </message>
    <message>
        <source>power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>state of charge</source>
        <translation>荷电状态</translation>
    </message>
    <message>
        <source>state of health</source>
        <translation>健康状态</translation>
    </message>
    <message>
        <source>allowed discharge current</source>
        <translation>允许放电电流</translation>
    </message>
    <message>
        <source>allowed charge current</source>
        <translation>允许充电电流</translation>
    </message>
    <message>
        <source>cells balancing</source>
        <translation>均衡中的单体数</translation>
    </message>
    <message>
        <source>pressure of the enclosure</source>
        <translation>箱体压力</translation>
    </message>
    <message>
        <source>humidity of the enclosure</source>
        <translation>箱体湿度</translation>
    </message>
    <message>
        <source>organic vapour</source>
        <translation>有机挥发物</translation>
    </message>
    <message>
        <source>nitrogen oxides</source>
        <translation>氮氧化物</translation>
    </message>
</context>
<context>
    <name>Schematic</name>
    <message>
        <source>not received</source>
        <translation>未收到</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>not measured (contactor %1 open)</source>
        <translation>未测量(接触器 %1 断开)</translation>
    </message>
    <message>
        <source>last %1 at %2</source>
        <translation>上次 %1,%2</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>指令 %1</translation>
    </message>
    <message>
        <source>%1 · %2×</source>
        <translation>%1 · %2×</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>CPU registers</source>
        <translation>CPU 寄存器</translation>
    </message>
    <message>
        <source>program flow</source>
        <translation>程序流</translation>
    </message>
    <message>
        <source>interrupt rate</source>
        <translation>中断频率</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>program memory</source>
        <translation>程序存储器</translation>
    </message>
    <message>
        <source>working memory</source>
        <translation>工作内存</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>non-volatile memory</source>
        <translation>非易失存储器</translation>
    </message>
    <message>
        <source>converter&apos;s reference</source>
        <translation>转换器基准</translation>
    </message>
    <message>
        <source>analogue multiplexer</source>
        <translation>模拟多路开关</translation>
    </message>
    <message>
        <source>CAN 1</source>
        <translation>CAN 1</translation>
    </message>
    <message>
        <source>CAN 3</source>
        <translation>CAN 3</translation>
    </message>
    <message>
        <source>I2C</source>
        <translation>I2C</translation>
    </message>
    <message>
        <source>CMU bridge</source>
        <translation>CMU 桥接</translation>
    </message>
    <message>
        <source>driver of contactor 1</source>
        <translation>接触器 1 驱动</translation>
    </message>
    <message>
        <source>driver of contactor 2</source>
        <translation>接触器 2 驱动</translation>
    </message>
    <message>
        <source>driver of contactor 3</source>
        <translation>接触器 3 驱动</translation>
    </message>
    <message>
        <source>driver of contactor 4</source>
        <translation>接触器 4 驱动</translation>
    </message>
    <message>
        <source>driver of contactor 5</source>
        <translation>接触器 5 驱动</translation>
    </message>
    <message>
        <source>auxiliary inputs</source>
        <translation>辅助触点输入</translation>
    </message>
    <message>
        <source>interlock driver</source>
        <translation>互锁驱动</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation>看门狗</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>read all parameters</source>
        <translation>读取全部参数</translation>
    </message>
    <message>
        <source>write and verify</source>
        <translation>写入并校验</translation>
    </message>
    <message>
        <source>make permanent</source>
        <translation>永久保存</translation>
    </message>
    <message>
        <source>restore the unit&apos;s defaults</source>
        <translation>恢复 BMU 默认值</translation>
    </message>
    <message>
        <source>clear latched faults</source>
        <translation>清除锁存故障</translation>
    </message>
    <message>
        <source>zero the current</source>
        <translation>电流归零</translation>
    </message>
    <message>
        <source>self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>restart the unit</source>
        <translation>重启 BMU</translation>
    </message>
    <message>
        <source>asking which unit it is</source>
        <translation>正在查询 BMU 身份</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>writing and reading back</source>
        <translation>正在写入并回读</translation>
    </message>
    <message>
        <source>reading everything again</source>
        <translation>正在重新读取全部</translation>
    </message>
    <message>
        <source>making permanent</source>
        <translation>正在永久保存</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>正在请求</translation>
    </message>
    <message>
        <source>leaving the session</source>
        <translation>正在退出会话</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>原已如此</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>NOT verified</source>
        <translation>未通过校验</translation>
    </message>
    <message>
        <source>set the state of charge</source>
        <translation>设定荷电状态</translation>
    </message>
    <message>
        <source>allow a recovery charge</source>
        <translation>允许恢复充电</translation>
    </message>
</context>
<context>
    <name>StateExit</name>
    <message>
        <source>counts as configured, CAN up, junction unit present, self-test passed</source>
        <translation>数量与配置一致、CAN 正常、高压盒在线、自检通过</translation>
    </message>
    <message>
        <source>calibration done, contactors open</source>
        <translation>校准完成,接触器断开</translation>
    </message>
    <message>
        <source>command Idle, no fault stands, none is latched</source>
        <translation>指令 Idle,无故障存在,无锁存</translation>
    </message>
    <message>
        <source>command Connect</source>
        <translation>指令 Connect</translation>
    </message>
    <message>
        <source>command Charge Initialise</source>
        <translation>指令 Charge Initialise</translation>
    </message>
    <message>
        <source>any fault</source>
        <translation>任何故障</translation>
    </message>
    <message>
        <source>command Enable and precharge context established</source>
        <translation>指令 Enable 且预充条件已建立</translation>
    </message>
    <message>
        <source>command neither Connect nor Enable</source>
        <translation>指令既非 Connect 也非 Enable</translation>
    </message>
    <message>
        <source>precharge conditions met and command Enable</source>
        <translation>预充条件满足且指令 Enable</translation>
    </message>
    <message>
        <source>command not Enable</source>
        <translation>指令不是 Enable</translation>
    </message>
    <message>
        <source>any fault, precharge time-out</source>
        <translation>任何故障、预充超时</translation>
    </message>
    <message>
        <source>command Charge Enable; EVSE: and the charge interface is ready</source>
        <translation>指令 Charge Enable;EVSE:且充电接口就绪</translation>
    </message>
    <message>
        <source>neither Charge Initialise nor Charge Enable; EVSE error; 50 s</source>
        <translation>既非 Charge Initialise 也非 Charge Enable;EVSE 错误;50 s</translation>
    </message>
    <message>
        <source>charger voltage at battery voltage and command Charge Enable</source>
        <translation>充电机电压等于电池电压且指令 Charge Enable</translation>
    </message>
    <message>
        <source>command withdrawn</source>
        <translation>指令撤回</translation>
    </message>
    <message>
        <source>any fault, 50 s</source>
        <translation>任何故障、50 s</translation>
    </message>
    <message>
        <source>command not Charge Enable, EVSE asks to open, battery full</source>
        <translation>指令不是 Charge Enable、EVSE 请求断开、电池充满</translation>
    </message>
    <message>
        <source>any fault, EVSE emergency stop</source>
        <translation>任何故障、EVSE 紧急停止</translation>
    </message>
    <message>
        <source>External: current below 5 A; EVSE: weld check clean</source>
        <translation>External:电流低于 5 A;EVSE:粘连检测正常</translation>
    </message>
    <message>
        <source>any fault, 20 s</source>
        <translation>任何故障、20 s</translation>
    </message>
    <message>
        <source>2 s, so that load or charger bring the current down first</source>
        <translation>2 s,供负载或充电机先降电流</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>cell monitoring</source>
        <translation>单体监测</translation>
    </message>
    <message>
        <source>battery management</source>
        <translation>电池管理</translation>
    </message>
    <message>
        <source>estimates</source>
        <translation>估算</translation>
    </message>
</context>
<context>
    <name>TripCheck</name>
    <message>
        <source>%1 is at %2 V</source>
        <translation>%1 为 %2 V</translation>
    </message>
    <message>
        <source>%1 is at %2 °C</source>
        <translation>%1 为 %2 °C</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>until state %1</source>
        <translation>直到状态 %1</translation>
    </message>
    <message>
        <source>until anything alarms</source>
        <translation>直到出现任何报警</translation>
    </message>
    <message>
        <source>until rule &quot;%1&quot;</source>
        <translation>直到规则“%1”</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>已达到:%1</translation>
    </message>
    <message>
        <source>Ended by you: %1</source>
        <translation>由您结束:%1</translation>
    </message>
    <message>
        <source>%1 … %2, %3</source>
        <translation>%1 … %2,%3</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n 个报警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest %1 %2 mV, highest %3 %4 mV</source>
        <translation>最低 %1 %2 mV,最高 %3 %4 mV</translation>
    </message>
    <message>
        <source>hottest %1 %2 °C</source>
        <translation>最热 %1 %2 °C</translation>
    </message>
    <message>
        <source>current %1 A … %2 A, net %3 Ah</source>
        <translation>电流 %1 A … %2 A,净 %3 Ah</translation>
    </message>
    <message>
        <source>SoC %1 % → %2 %</source>
        <translation>SOC %1 % → %2 %</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>直到 %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>OPEN</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>闭合</translation>
    </message>
    <message>
        <source>OPENING</source>
        <translation>断开中</translation>
    </message>
    <message>
        <source>CLOSING</source>
        <translation>闭合中</translation>
    </message>
    <message>
        <source>DID NOT CLOSE</source>
        <translation>未能闭合</translation>
    </message>
    <message>
        <source>WELDED?</source>
        <translation>粘连?</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (raw %2)</source>
        <translation>%1(原始值 %2)</translation>
    </message>
    <message>
        <source>by feedback</source>
        <translation>依据反馈</translation>
    </message>
    <message>
        <source>command only</source>
        <translation>仅依指令</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>来源未知</translation>
    </message>
    <message>
        <source>CHARGING</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>DISCHARGING</source>
        <translation>放电</translation>
    </message>
    <message>
        <source>IDLE</source>
        <comment>no current</comment>
        <translation>静置</translation>
    </message>
    <message>
        <source>Gen1</source>
        <translation>Gen1</translation>
    </message>
    <message>
        <source>Gen2 %1</source>
        <translation>Gen2 %1</translation>
    </message>
    <message>
        <source>firmware not known</source>
        <translation>固件未知</translation>
    </message>
    <message>
        <source>not measured (contactor %1 open)</source>
        <translation>未测量（接触器 %1 断开）</translation>
    </message>
    <message>
        <source>; last %1 V at %2</source>
        <translation>；上次 %1 V，于 %2</translation>
    </message>
</context>
<context>
    <name>packdeck::app::ScreenshotRun</name>
    <message>
        <source>the pack did not get to ENABLED; the pages are painted as they are</source>
        <translation>电池包未到达 ENABLED;页面按现状绘制</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
</context>
<context>
    <name>packdeck::link::LinkWorker</name>
    <message>
        <source>the device closed itself</source>
        <translation>设备自行关闭</translation>
    </message>
    <message>
        <source>the interface is down</source>
        <translation>接口未启用</translation>
    </message>
    <message>
        <source>the interface is gone</source>
        <translation>接口已消失</translation>
    </message>
</context>
<context>
    <name>packdeck::link::ReplayDevice</name>
    <message>
        <source>A log is being replayed: nothing can be written.</source>
        <translation>正在回放日志:不能写入。</translation>
    </message>
    <message>
        <source>replay of a log</source>
        <translation>日志回放</translation>
    </message>
</context>
<context>
    <name>packdeck::link::SimulatedPackDevice</name>
    <message numerus="yes">
        <source>simulated pack, %n cell(s)</source>
        <translation>
            <numerusform>仿真电池包,%n 个单体</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated pack is not connected.</source>
        <translation>仿真电池包未连接。</translation>
    </message>
    <message>
        <source>An invalid frame cannot be written.</source>
        <translation>无效帧不能写入。</translation>
    </message>
    <message>
        <source>%1, firmware 1.1</source>
        <translation>%1，固件 1.1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui</name>
    <message>
        <source>no owner</source>
        <translation>无归属</translation>
    </message>
    <message>
        <source>%1 owners: %2</source>
        <translation>%1 个归属:%2</translation>
    </message>
    <message>
        <source>%1 bytes, not %2</source>
        <translation>%1 字节,而非 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: a picture ends in .png, .svg or .pdf</source>
        <translation>%1:图片扩展名须为 .png、.svg 或 .pdf</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1:%2</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::AlarmDesk</name>
    <message>
        <source>A freeze frame could not be written: %1: %2</source>
        <translation>无法写入冻结帧:%1:%2</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::AlarmModel</name>
    <message>
        <source>after our own release: no alarm</source>
        <translation>本机释放指令之后:不报警</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>gone %1</source>
        <translation>%1 消失</translation>
    </message>
    <message>
        <source>acknowledged %1 by %2</source>
        <translation>%2 于 %1 确认</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::AlarmOutputs</name>
    <message>
        <source>stopped: it ran longer than %1 s</source>
        <translation>已终止:运行超过 %1 s</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>程序崩溃</translation>
    </message>
    <message>
        <source>cannot be started: %1</source>
        <translation>无法启动:%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>no program is named</source>
        <translation>未指定程序</translation>
    </message>
    <message>
        <source>not run: the one before still runs</source>
        <translation>未运行:前一个仍在运行</translation>
    </message>
    <message>
        <source>Watched for you</source>
        <translation>值守完毕</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::AnalysisPage</name>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单体</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>压差</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>分布带</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Again, with what has come since (F5)</source>
        <translation>重新分析,包含此后收到的数据 (F5)</translation>
    </message>
    <message>
        <source>What is shown as CSV or PNG, everything as HTML (Ctrl+E)</source>
        <translation>所示内容存为 CSV 或 PNG,全部内容存为 HTML (Ctrl+E)</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单体</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>荷电状态</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>state of charge</source>
        <translation>荷电状态</translation>
    </message>
    <message>
        <source>Cell voltage</source>
        <translation>单体电压</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>all cells</source>
        <translation>全部单体</translation>
    </message>
    <message>
        <source>lowest cell</source>
        <translation>最低单体</translation>
    </message>
    <message>
        <source>highest cell</source>
        <translation>最高单体</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>all sensors</source>
        <translation>全部传感器</translation>
    </message>
    <message>
        <source>hottest sensor</source>
        <translation>最热传感器</translation>
    </message>
    <message>
        <source>Current, positive discharging</source>
        <translation>电流,放电为正</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>current</source>
        <translation>电流</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>尚未收到任何数据。</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Save the analysis</source>
        <translation>保存分析</translation>
    </message>
    <message>
        <source>CSV of what is shown (*.csv)</source>
        <translation>所示内容的 CSV (*.csv)</translation>
    </message>
    <message>
        <source>Picture of what is shown (*.png)</source>
        <translation>所示内容的图片 (*.png)</translation>
    </message>
    <message>
        <source>Report of everything (*.html)</source>
        <translation>全部内容的报告 (*.html)</translation>
    </message>
    <message>
        <source>saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>there is nothing to save</source>
        <translation>没有可保存的内容</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1:%2</translation>
    </message>
    <message>
        <source>No temperature was measured in this span.</source>
        <translation>此时段内未测得温度。</translation>
    </message>
    <message>
        <source>No cell voltage was measured in this span.</source>
        <translation>此时段内未测得电芯电压。</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Every visit to this unit, and what changed since (6)</source>
        <translation>与该设备的每次连接及其后的变化（6）</translation>
    </message>
    <message>
        <source>the other log of the comparison</source>
        <translation>比较中的另一个日志</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ArmPanel</name>
    <message>
        <source>Unit</source>
        <translation>BMU</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
    <message>
        <source>no unit heard</source>
        <translation>未收到 BMU 报文</translation>
    </message>
    <message>
        <source>%1, interface %2</source>
        <translation>%1,接口 %2</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>⚠ Lethal DC voltage and high current. Isolate, discharge and test before touching.</source>
        <translation>⚠ 致命直流高压、大电流。接触前须隔离、放电并验电。</translation>
    </message>
    <message>
        <source>⚠ Closing contactors puts lethal DC voltage and high current on the terminals.
• Isolate, and test for isolation, before work.
• Do not remove covers.
• Disconnect, discharge and test before touching.</source>
        <translation>⚠ 闭合接触器将使端子带上致命直流高压和大电流。
• 作业前须隔离,并验证已隔离。
• 不得拆除护盖。
• 接触前须断开、放电并验电。</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>撤销授权</translation>
    </message>
    <message>
        <source>Arm control of this unit</source>
        <translation>授权控制此 BMU</translation>
    </message>
    <message>
        <source>Connect to a pack first.</source>
        <translation>请先连接电池包。</translation>
    </message>
    <message>
        <source>Armed. Disarms in %1 s %2.</source>
        <translation>已授权。%1 s 后撤销:%2。</translation>
    </message>
    <message>
        <source>Armed, a command is on the bus.</source>
        <translation>已授权,总线上正在发送指令。</translation>
    </message>
    <message>
        <source>Armed. Nothing is transmitted yet.</source>
        <translation>已授权。尚未发送任何报文。</translation>
    </message>
    <message>
        <source>Read the hazards first: once per unit and day.</source>
        <translation>请先阅读危险提示:每台 BMU 每天一次。</translation>
    </message>
    <message>
        <source>Watching. Nothing is transmitted.</source>
        <translation>监视中。不发送任何报文。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::BadLineModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::BandChart</name>
    <message>
        <source>%1: nothing was measured</source>
        <translation>%1:未测得任何数据</translation>
    </message>
    <message>
        <source>%1, %2: share of the time</source>
        <translation>%1,%2:时间占比</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CaseDesk</name>
    <message>
        <source>The case is saved: %1</source>
        <translation>案例已保存：%1</translation>
    </message>
    <message>
        <source>A case is being saved</source>
        <translation>正在保存一个案例</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>保存案例</translation>
    </message>
    <message>
        <source>Cases (*%1)</source>
        <translation>案例 (*%1)</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>尚无可保存的内容</translation>
    </message>
    <message>
        <source>Cancelled: the case was not saved</source>
        <translation>已取消：案例未保存</translation>
    </message>
    <message>
        <source>Saving the case %1</source>
        <translation>正在保存案例 %1</translation>
    </message>
    <message>
        <source>Opening the case %1</source>
        <translation>正在打开案例 %1</translation>
    </message>
    <message>
        <source>Cancelled: the case was not opened</source>
        <translation>已取消：案例未打开</translation>
    </message>
    <message>
        <source>The parameters of the case stand in the column of the file on the page Parameters</source>
        <translation>案例的参数位于“参数”页的文件列中</translation>
    </message>
    <message>
        <source>%1; not in it: %2</source>
        <translation>%1；不含：%2</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CellDetailPanel</name>
    <message>
        <source>Click a cell, or walk with the arrow keys.</source>
        <translation>点击单体,或用方向键移动。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CellHistogram</name>
    <message>
        <source>Histogram of deviations</source>
        <translation>偏差直方图</translation>
    </message>
    <message>
        <source>Cells by deviation from the median, mV</source>
        <translation>单体与中位数偏差分布,mV</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CellsPage</name>
    <message>
        <source>Cells</source>
        <translation>单体</translation>
    </message>
    <message>
        <source>from the median of the string</source>
        <translation>相对支路中位数</translation>
    </message>
    <message>
        <source>from the median</source>
        <translation>相对中位数</translation>
    </message>
    <message>
        <source>mV</source>
        <translation>mV</translation>
    </message>
    <message>
        <source>since %1, less the median change</source>
        <translation>自 %1,已扣除变化中位数</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1; grey within %2 mV; locked</source>
        <translation>%1;%2 mV 内为灰色;量程锁定</translation>
    </message>
    <message>
        <source>absolute; locked</source>
        <translation>绝对值;量程锁定</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>nearest sensor, by your map, from the median</source>
        <translation>最近传感器(按您的映射),相对中位数</translation>
    </message>
    <message>
        <source>nearest sensor, places assumed, from the median</source>
        <translation>最近传感器(位置为假定),相对中位数</translation>
    </message>
    <message>
        <source>filled: confirmed by the node; pale: commanded only</source>
        <translation>实心:节点已确认;浅色:仅有指令</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>since the last value</source>
        <translation>距上次数值</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1,位于 %2</translation>
    </message>
    <message>
        <source>%1, assumed at %2</source>
        <translation>%1,假定位于 %2</translation>
    </message>
    <message numerus="yes">
        <source>! %n beyond an edited limit</source>
        <translation>
            <numerusform>! %n 个超出编辑后的限值</numerusform>
        </translation>
    </message>
    <message>
        <source>none beyond the edited limits</source>
        <translation>均未超出编辑后的限值</translation>
    </message>
    <message>
        <source>No pack was heard yet: connect to one (Ctrl+K), or open a log (Ctrl+O).</source>
        <translation>尚未收到任何电池包：请连接（Ctrl+K）或打开日志（Ctrl+O）。</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>No cell voltage was received yet.</source>
        <translation>尚未收到电芯电压。</translation>
    </message>
    <message>
        <source>This unit (%1) sends no voltages of single cells, only the outermost two.
Lowest %2, highest %3.</source>
        <translation>此设备（%1）不发送单个电芯电压，只发送最低与最高两个。
最低 %2，最高 %3。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CellsToolBar</name>
    <message>
        <source>Colour tells</source>
        <translation>颜色表示</translation>
    </message>
    <message>
        <source>Range of colour</source>
        <translation>颜色量程</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>From the median of the string (1)</source>
        <translation>相对支路中位数 (1)</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>电压</translation>
    </message>
    <message>
        <source>Absolute voltage (2)</source>
        <translation>绝对电压 (2)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Every cell by its nearest sensor (3)</source>
        <translation>各单体取最近传感器 (3)</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Commanded and confirmed (4)</source>
        <translation>已指令与已确认 (4)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>数据龄</translation>
    </message>
    <message>
        <source>Since the last value arrived, in seconds (5)</source>
        <translation>距上次数值到达的时间,以秒计 (5)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>All cells, a row a node (D)</source>
        <translation>所有单体,一行一个节点 (D)</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Sorted bars and histogram (D)</source>
        <translation>排序条形图与直方图 (D)</translation>
    </message>
    <message>
        <source>Which nodes form a string is not on the bus. Deviations are told from the median of the cell&apos;s own string.</source>
        <translation>哪些节点构成一条支路,总线上没有此信息。偏差相对单体所在支路的中位数。</translation>
    </message>
    <message>
        <source>Show the change since now (R), or since an earlier instant; Shift+R ends it</source>
        <translation>显示自现在 (R) 或更早时刻以来的变化;Shift+R 结束</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>10 s ago</source>
        <translation>10 s 前</translation>
    </message>
    <message>
        <source>1 min ago</source>
        <translation>1 min 前</translation>
    </message>
    <message>
        <source>10 min ago</source>
        <translation>10 min 前</translation>
    </message>
    <message>
        <source>No reference</source>
        <translation>无基准</translation>
    </message>
    <message>
        <source>less pack</source>
        <translation>扣除整包</translation>
    </message>
    <message>
        <source>Leave out what the whole pack did: changes less their median</source>
        <translation>扣除整包共同的变化:变化量减去其中位数</translation>
    </message>
    <message>
        <source>Fixed until you choose another one (+ and −)</source>
        <translation>固定,直到另选(+ 和 −)</translation>
    </message>
    <message>
        <source>±%1 mV</source>
        <translation>±%1 mV</translation>
    </message>
    <message>
        <source>%1–%2 V</source>
        <translation>%1–%2 V</translation>
    </message>
    <message>
        <source>±%1 K</source>
        <translation>±%1 K</translation>
    </message>
    <message>
        <source>Set reference</source>
        <translation>设定基准</translation>
    </message>
    <message>
        <source>Δ since %1</source>
        <translation>Δ 自 %1</translation>
    </message>
    <message>
        <source>1 string</source>
        <translation>1 条支路</translation>
    </message>
    <message>
        <source>%1 strings</source>
        <translation>%1 条支路</translation>
    </message>
    <message>
        <source>1 string, or not known</source>
        <translation>1 条支路,或未知</translation>
    </message>
    <message>
        <source>%1 strings of %2 nodes</source>
        <translation>%1 条支路,各 %2 节点</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ChargePanel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>none: this unit does not charge</source>
        <translation>无:此 BMU 不充电</translation>
    </message>
    <message>
        <source>charging station (EVSE)</source>
        <translation>充电桩 (EVSE)</translation>
    </message>
    <message>
        <source>external charger</source>
        <translation>外部充电机</translation>
    </message>
    <message>
        <source>unknown until the parameters are read</source>
        <translation>未知,须先读取参数</translation>
    </message>
    <message>
        <source>not charging</source>
        <translation>未充电</translation>
    </message>
    <message>
        <source>charger or station gets ready</source>
        <translation>充电机或充电桩准备中</translation>
    </message>
    <message>
        <source>charger brings U2 to U1</source>
        <translation>充电机将 U2 调至 U1</translation>
    </message>
    <message>
        <source>constant current, at the pack&apos;s limit</source>
        <translation>恒流,达到电池包限值</translation>
    </message>
    <message>
        <source>the charger gives less than it may</source>
        <translation>充电机输出低于允许值</translation>
    </message>
    <message>
        <source>constant voltage: the highest cell leads</source>
        <translation>恒压:由最高单体主导</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>,剩余 %1 s</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>U2 charger / U1 battery</source>
        <translation>U2 充电机 / U1 电池</translation>
    </message>
    <message>
        <source>%1 / %2 V, difference %3 V</source>
        <translation>%1 / %2 V,差值 %3 V</translation>
    </message>
    <message>
        <source>Cells balancing</source>
        <translation>均衡中的单体数</translation>
    </message>
    <message>
        <source>Charge brought in</source>
        <translation>已充入电量</translation>
    </message>
    <message>
        <source>%1 Ah in %2</source>
        <translation>%1 Ah,用时 %2</translation>
    </message>
    <message>
        <source>Full in, estimated here</source>
        <translation>充满剩余时间(本程序估算)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 / %2 V</source>
        <translation>%1 / %2 V</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CheckModel</name>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Meter table</source>
        <translation>仪表对照表</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工检查</translation>
    </message>
    <message>
        <source>· left open</source>
        <translation>· 未完成</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CheckView</name>
    <message>
        <source>Read the unit</source>
        <translation>读取 BMU</translation>
    </message>
    <message>
        <source>Load a file</source>
        <translation>载入文件</translation>
    </message>
    <message>
        <source>Review and write</source>
        <translation>核对并写入</translation>
    </message>
    <message>
        <source>To the service panel</source>
        <translation>转到服务面板</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Take it on my word</source>
        <translation>由我担保</translation>
    </message>
    <message>
        <source>Comment for the report</source>
        <translation>报告备注</translation>
    </message>
    <message>
        <source>For what cannot be proven today. The comment stands in the report, as a deviation.</source>
        <translation>用于今日无法证实的项目。备注作为偏差写入报告。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Likely: %1</source>
        <translation>可能原因:%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步:%1</translation>
    </message>
    <message>
        <source>Propose %1 = %2 in the edits</source>
        <translation>将 %1 = %2 列入编辑</translation>
    </message>
    <message>
        <source>Nothing is written: it stands in the list of edits until it is reviewed and written</source>
        <translation>不写入:该值列于编辑清单,直至核对并写入</translation>
    </message>
    <message>
        <source>Parameters armed</source>
        <translation>参数已授权</translation>
    </message>
    <message>
        <source>Arm and read</source>
        <translation>授权并读取</translation>
    </message>
    <message>
        <source>To the page Simulation: open the loop there</source>
        <translation>转到“仿真”页：在那里断开回路</translation>
    </message>
    <message>
        <source>Nothing tells this yet. What this unit never sends can be taken on your word.</source>
        <translation>目前没有任何信息说明这一点。该单元从不发送的内容可由您确认。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CommandPanel</name>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Return to IDLE</source>
        <translation>返回 IDLE</translation>
    </message>
    <message>
        <source>Stop commanding: Idle is sent until all contactors are reported open</source>
        <translation>停止控制:发送 Idle,直到所有接触器报告断开</translation>
    </message>
    <message>
        <source>to ENABLED</source>
        <translation>至 ENABLED</translation>
    </message>
    <message>
        <source>stop at CONNECT</source>
        <translation>停在 CONNECT</translation>
    </message>
    <message>
        <source>Select where to go</source>
        <translation>请选择目标</translation>
    </message>
    <message>
        <source>Hold to go to %1</source>
        <translation>长按前往 %1</translation>
    </message>
    <message>
        <source>%1 s, by mouse or Space</source>
        <translation>%1 s,用鼠标或空格键</translation>
    </message>
    <message>
        <source>%1 is sent every 100 ms.</source>
        <translation>每 100 ms 发送一次 %1。</translation>
    </message>
    <message>
        <source>Idle is sent until all contactors are reported open, %1 s at most.</source>
        <translation>发送 Idle,直到所有接触器报告断开,最多 %1 s。</translation>
    </message>
    <message>
        <source>%1 is held</source>
        <translation>正在保持 %1</translation>
    </message>
    <message>
        <source>On the way to %1</source>
        <translation>正在前往 %1</translation>
    </message>
    <message>
        <source>F12 or Release opens</source>
        <translation>F12 或“释放”可断开</translation>
    </message>
    <message>
        <source>charge: to CHARGE_ENABLED</source>
        <translation>充电：至 CHARGE_ENABLED</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CommissioningPage</name>
    <message>
        <source>Commissioning</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>This one stays saved; another begins</source>
        <translation>本次保留存档;另行开始一次</translation>
    </message>
    <message>
        <source>%1 stands in the edits: review and write it on the page Parameters.</source>
        <translation>%1 已列入编辑:请在“参数”页核对并写入。</translation>
    </message>
    <message>
        <source>Resumed where it was stopped.</source>
        <translation>已从中断处继续。</translation>
    </message>
    <message>
        <source>Report: %1 (also .html and .json)</source>
        <translation>报告:%1(另有 .html 和 .json)</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>⚠ another unit answers now: nothing is looked at</source>
        <translation>⚠ 现应答的是另一台 BMU:不作检查</translation>
    </message>
    <message>
        <source>%1 passed · %2 failed · %3 to do</source>
        <translation>%1 项通过 · %2 项未通过 · %3 项待做</translation>
    </message>
    <message>
        <source>Draft of the report</source>
        <translation>报告草稿</translation>
    </message>
    <message>
        <source>Sign and close</source>
        <translation>签名并结束</translation>
    </message>
    <message>
        <source>Makes the report in your name. From then on this commissioning is read only</source>
        <translation>以您的名义生成报告。此后本次调试为只读</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n step(s) failed or are open, and will stand in the report as deviations. Press again to sign all the same.</source>
        <translation>
            <numerusform>⚠ %n 个步骤未通过或未完成,将作为偏差写入报告。再次按下仍可签名。</numerusform>
        </translation>
    </message>
    <message>
        <source>signed by %1, %2: read only</source>
        <translation>由 %1 签名,%2:只读</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>The PDF, in this computer&apos;s viewer</source>
        <translation>用本机的查看器打开 PDF</translation>
    </message>
    <message>
        <source>This computer opens no PDF by itself: %1</source>
        <translation>本机没有可打开 PDF 的程序：%1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CompareView</name>
    <message>
        <source>Mark this instant</source>
        <translation>标记此时刻</translation>
    </message>
    <message>
        <source>Cells by how far they moved</source>
        <translation>按变化幅度排列的单体</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>The cursor&apos;s instant becomes &quot;then&quot;; move the cursor, and see what changed (B)</source>
        <translation>光标所在时刻成为“当时”;移动光标,查看变化 (B)</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单体</translation>
    </message>
    <message>
        <source>the instant %1</source>
        <translation>时刻 %1</translation>
    </message>
    <message>
        <source>an instant to be marked</source>
        <translation>待标记的时刻</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>尚未收到任何数据。</translation>
    </message>
    <message>
        <source>Stand the cursor where the comparison begins and press B; then move it on.</source>
        <translation>将光标置于对比起点并按 B;然后继续移动光标。</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <translation>%1:%2;%3:%4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>尚无可对比的内容。</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>均为%1</translation>
    </message>
    <message>
        <source>no condition that both have: distances cannot be compared</source>
        <translation>没有双方共有的工况:距离无法对比</translation>
    </message>
    <message>
        <source>another unit: serial %1 then, %2 now</source>
        <translation>不同的 BMU:当时序列号 %1,现在 %2</translation>
    </message>
    <message>
        <source>not under the same condition</source>
        <translation>工况不同</translation>
    </message>
    <message>
        <source>No cell moved by a millivolt or more against the others.</source>
        <translation>没有单体相对其他单体变化达到一毫伏。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ConditionPanel</name>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%2 项中 %1 项满足</translation>
    </message>
    <message>
        <source>Select where to go: every condition then stands here with its value.</source>
        <translation>请选择目标:各项条件及其数值将列于此处。</translation>
    </message>
    <message>
        <source>as they were at the hold</source>
        <translation>为长按时的值</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ConnectionPanel</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>What it is, or why it cannot be used</source>
        <translation>是什么,或为何不可用</translation>
    </message>
    <message>
        <source>Plugins and their interfaces</source>
        <translation>插件及其接口</translation>
    </message>
    <message>
        <source>The unit&apos;s base CAN ID, hexadecimal, 0 to 700; the vendor&apos;s default is 600</source>
        <translation>BMU 的基准 CAN ID,十六进制,0 至 700;厂商默认 600</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Base ID (hex)</source>
        <translation>基准 ID(十六进制)</translation>
    </message>
    <message>
        <source>no interface found</source>
        <translation>未找到接口</translation>
    </message>
    <message>
        <source>simulated packs, no hardware needed</source>
        <translation>仿真电池包,无需硬件</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>序列号 %1</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>无需设置</translation>
    </message>
    <message>
        <source>as configured, %1 kb/s</source>
        <translation>按现有配置,%1 kb/s</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Choose an interface.</source>
        <translation>请选择接口。</translation>
    </message>
    <message>
        <source>This is hardware: choose its bitrate. A wrong one disturbs the bus.</source>
        <translation>这是硬件:请选择比特率。错误的比特率会干扰总线。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no base ID: hexadecimal, 0 to 700.</source>
        <translation>“%1”不是基准 ID:十六进制,0 至 700。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ContactorPanel</name>
    <message>
        <source>Contactors</source>
        <translation>接触器</translation>
    </message>
    <message>
        <source>command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>known</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>closings</source>
        <translation>闭合次数</translation>
    </message>
    <message numerus="yes">
        <source>, %n opened under load</source>
        <translation>
            <numerusform>,带载断开 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ControlPage</name>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Precharge</source>
        <translation>预充</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>充电</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::CurveEditor</name>
    <message>
        <source>Paste a column</source>
        <translation>粘贴一列</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Drag a point, or choose one and use the arrow keys.</source>
        <translation>拖动一点,或选中后用方向键调整。</translation>
    </message>
    <message>
        <source>Point %1 of %2: %3 % is %4 V</source>
        <translation>第 %1/%2 点:%3 % 为 %4 V</translation>
    </message>
    <message>
        <source>The clipboard holds no column of voltages.</source>
        <translation>剪贴板中没有一列电压。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::DbcPanel</name>
    <message>
        <source>Own DBCs</source>
        <translation>自有 DBC</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>IDs absolute, on every bus</source>
        <translation>绝对 ID,适用于所有总线</translation>
    </message>
    <message>
        <source>Load DBC…</source>
        <translation>加载 DBC…</translation>
    </message>
    <message>
        <source>Problems of the chosen DBC</source>
        <translation>所选 DBC 的问题</translation>
    </message>
    <message>
        <source>Load DBC</source>
        <translation>加载 DBC</translation>
    </message>
    <message>
        <source>%1: not loaded</source>
        <translation>%1:未加载</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 个报文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n 个信号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>DBC (*.dbc)</source>
        <translation>DBC (*.dbc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::Desk</name>
    <message>
        <source>a pack is under command</source>
        <translation>电池组处于命令之下</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::DetailPanel</name>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <translation>仍然设定</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Edit the curve</source>
        <translation>编辑曲线</translation>
    </message>
    <message>
        <source>Contactor %1</source>
        <translation>接触器 %1</translation>
    </message>
    <message>
        <source>Choose a parameter.</source>
        <translation>请选择参数。</translation>
    </message>
    <message>
        <source>index 0x%1</source>
        <translation>索引 0x%1</translation>
    </message>
    <message>
        <source>%1 … %2 %3</source>
        <translation>%1 … %2 %3</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>级别 %1</translation>
    </message>
    <message>
        <source>takes effect after a restart</source>
        <translation>重启后生效</translation>
    </message>
    <message>
        <source>not the vendor&apos;s: an extension of the bundled BMU</source>
        <translation>非厂商参数:内置 BMU 的扩展项</translation>
    </message>
    <message>
        <source>✖ “%1” is no number in steps of %2 %3</source>
        <translation>✖ “%1”不是步长为 %2 %3 的数值</translation>
    </message>
    <message>
        <source>⚠ This would trip at once: %1.</source>
        <translation>⚠ 会立即触发保护:%1。</translation>
    </message>
    <message>
        <source>Take the default</source>
        <translation>采用默认值</translation>
    </message>
    <message>
        <source>Take the unit&apos;s</source>
        <translation>采用单元的值</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::Drawer</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::EventModel</name>
    <message>
        <source>Part and value are this program&apos;s, from the latest values before the event.</source>
        <translation>部位和数值由本程序给出,取自事件前的最新数值。</translation>
    </message>
    <message>
        <source>* The limit is the vendor&apos;s default: this unit&apos;s own is not known.</source>
        <translation>* 限值为厂商默认值:此 BMU 自身的限值未知。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::EventStrip</name>
    <message>
        <source>Events over time</source>
        <translation>事件时间分布</translation>
    </message>
    <message>
        <source>Events over the whole time. A click goes to that instant.</source>
        <translation>全部时间内的事件。点击可跳至该时刻。</translation>
    </message>
    <message>
        <source>events over time</source>
        <translation>事件时间分布</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Acknowledge  A</source>
        <translation>确认  A</translation>
    </message>
    <message>
        <source>All  Shift+A</source>
        <translation>全部  Shift+A</translation>
    </message>
    <message>
        <source>Silence  S</source>
        <translation>静音  S</translation>
    </message>
    <message>
        <source>Stops the sound. An alarm still has to be acknowledged.</source>
        <translation>停止声音。报警仍须确认。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>历史事件</translation>
    </message>
    <message>
        <source>Search: part, text, value</source>
        <translation>搜索:部位、文本、数值</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Warnings and alarms</source>
        <translation>警告和报警</translation>
    </message>
    <message>
        <source>Alarms only</source>
        <translation>仅报警</translation>
    </message>
    <message>
        <source>Only standing</source>
        <translation>仅存在的</translation>
    </message>
    <message>
        <source>↑ P</source>
        <translation>↑ P</translation>
    </message>
    <message>
        <source>↓ N</source>
        <translation>↓ N</translation>
    </message>
    <message>
        <source>Previous event: the cursor goes there</source>
        <translation>上一个事件:光标移至该处</translation>
    </message>
    <message>
        <source>Next event: the cursor goes there</source>
        <translation>下一个事件:光标移至该处</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the listed events as a table</source>
        <translation>将所列事件保存为表格</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>列表侧栏</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结帧</translation>
    </message>
    <message>
        <source>All values of the chosen event&apos;s instant</source>
        <translation>所选事件时刻的全部数值</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Your own thresholds</source>
        <translation>自定义阈值</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>值守</translation>
    </message>
    <message>
        <source>Waits for something and reports</source>
        <translation>等待某事发生并报告</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Sound, notification, command</source>
        <translation>声音、通知、命令</translation>
    </message>
    <message>
        <source>nothing stands</source>
        <translation>无存在项</translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s)</source>
        <translation>
            <numerusform>%n 个存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not acknowledged</source>
        <translation>
            <numerusform>,%n 个未确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the listed events</source>
        <translation>保存所列事件</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) saved to %1</source>
        <translation>
            <numerusform>%n 个事件已保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1:%2</translation>
    </message>
    <message>
        <source>Save the freeze frame</source>
        <translation>保存冻结帧</translation>
    </message>
    <message>
        <source>Freeze frame (*.freeze.json)</source>
        <translation>冻结帧 (*.freeze.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::Exam</name>
    <message>
        <source>The exam begins</source>
        <translation>考核开始</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>您:%1</translation>
    </message>
    <message>
        <source>You send %1</source>
        <translation>您发送 %1</translation>
    </message>
    <message>
        <source>You send nothing</source>
        <translation>您未发送任何报文</translation>
    </message>
    <message>
        <source>The unit is in %1</source>
        <translation>BMU 处于 %1</translation>
    </message>
    <message>
        <source>The unit shows %1</source>
        <translation>BMU 显示 %1</translation>
    </message>
    <message>
        <source>HIDDEN: %1</source>
        <translation>隐藏:%1</translation>
    </message>
    <message>
        <source>The fault had not come yet: %1</source>
        <translation>故障尚未出现:%1</translation>
    </message>
    <message>
        <source>Your answer: %1. Right.</source>
        <translation>您的答案:%1。正确。</translation>
    </message>
    <message>
        <source>Your answer: %1. Wrong.</source>
        <translation>您的答案:%1。错误。</translation>
    </message>
    <message>
        <source>inject %1</source>
        <translation>注入 %1</translation>
    </message>
    <message>
        <source>clear %1</source>
        <translation>清除 %1</translation>
    </message>
    <message>
        <source>clear all faults</source>
        <translation>清除所有故障</translation>
    </message>
    <message>
        <source>change the load</source>
        <translation>更改负载</translation>
    </message>
    <message>
        <source>let time run %1×</source>
        <translation>以 %1× 运行时间</translation>
    </message>
    <message>
        <source>stop the time</source>
        <translation>停止时间</translation>
    </message>
    <message>
        <source>let time run again</source>
        <translation>继续运行时间</translation>
    </message>
    <message>
        <source>go on by %1 s</source>
        <translation>前进 %1 s</translation>
    </message>
    <message>
        <source>switch the unit&apos;s supply off and on</source>
        <translation>关断并接通设备电源</translation>
    </message>
    <message>
        <source>reset everything</source>
        <translation>全部复位</translation>
    </message>
    <message>
        <source>take the load from the bus</source>
        <translation>由总线信号决定负载</translation>
    </message>
    <message>
        <source>go back by %1 s</source>
        <translation>后退 %1 s</translation>
    </message>
    <message>
        <source>You %1</source>
        <translation>您：%1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ExamPanel</name>
    <message>
        <source>Exam</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Begin an exam</source>
        <translation>开始考核</translation>
    </message>
    <message>
        <source>A fault comes within 45 s. Find it on the other pages, do what is right, then say what it was.</source>
        <translation>45 s 内将出现一个故障。请在其他页面查找,正确处置,然后说明是何故障。</translation>
    </message>
    <message>
        <source>A hidden fault, and what you did about it on one time line.</source>
        <translation>一个隐藏故障,以及您的处置,列于同一时间轴。</translation>
    </message>
    <message>
        <source>Answer and reveal</source>
        <translation>作答并揭晓</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The time line as text</source>
        <translation>以文本形式复制时间线</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ExportPanel</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>all signals; or names: BatteryVoltage Node12Cell* N12C05</source>
        <translation>所有信号；或名称：BatteryVoltage Node12Cell* N12C05</translation>
    </message>
    <message>
        <source>Names of signals, Message.Signal or cells, with blanks between; * and ? stand for any letters</source>
        <translation>信号、报文.信号或电芯的名称，以空格分隔；* 和 ? 代表任意字符</translation>
    </message>
    <message>
        <source>Signals to export</source>
        <translation>要导出的信号</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Seconds from the beginning</source>
        <translation>从开头起的秒数</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>Seconds and time of day (UTC)</source>
        <translation>秒数和时刻 (UTC)</translation>
    </message>
    <message>
        <source>Export decoded</source>
        <translation>导出解码数据</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written</source>
        <translation>已取消：未写入任何内容</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n 个信号</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Export decoded data</source>
        <translation>导出解码数据</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>MATLAB, Octave, SciPy (*.mat)</source>
        <translation>MATLAB, Octave, SciPy (*.mat)</translation>
    </message>
    <message>
        <source>%1: the name ends in .csv or .mat</source>
        <translation>%1：文件名须以 .csv 或 .mat 结尾</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>注入</translation>
    </message>
    <message>
        <source>Clear selected</source>
        <translation>清除所选</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Search faults</source>
        <translation>搜索故障</translation>
    </message>
    <message>
        <source>in scripts: %1</source>
        <translation>脚本中:%1</translation>
    </message>
    <message>
        <source>It stays until it is cleared or everything is reset.</source>
        <translation>保持,直至被清除或全部复位。</translation>
    </message>
    <message>
        <source>%1 ... %2 %3. It stays until it is cleared or everything is reset.</source>
        <translation>%1 ... %2 %3。保持,直至被清除或全部复位。</translation>
    </message>
    <message>
        <source>An exam runs: what stands is hidden</source>
        <translation>考核进行中:存在的故障已隐藏</translation>
    </message>
    <message>
        <source>No fault stands</source>
        <translation>无故障存在</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) stand</source>
        <translation>
            <numerusform>存在 %n 个故障</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::FrameGrid</name>
    <message>
        <source>Cells at that instant</source>
        <translation>该时刻的单体</translation>
    </message>
    <message>
        <source>median %1 mV</source>
        <translation>中位数 %1 mV</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::FrameModel</name>
    <message>
        <source>Since the frame before with the same ID</source>
        <translation>距上一个同 ID 帧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>报文</translation>
    </message>
    <message>
        <source>Len</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::FreezePanel</name>
    <message>
        <source>Highest cell, mV</source>
        <translation>最高单体,mV</translation>
    </message>
    <message>
        <source>Lowest cell, mV</source>
        <translation>最低单体,mV</translation>
    </message>
    <message>
        <source>Current, A</source>
        <translation>电流,A</translation>
    </message>
    <message>
        <source>Battery U1, V</source>
        <translation>电池 U1,V</translation>
    </message>
    <message>
        <source>Hottest sensor, °C</source>
        <translation>最热传感器,°C</translation>
    </message>
    <message>
        <source>Freeze frame</source>
        <translation>冻结帧</translation>
    </message>
    <message>
        <source>Show this instant</source>
        <translation>显示此时刻</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose an event: all values of that instant and the ten seconds around it stand here.</source>
        <translation>请选择事件:该时刻的全部数值及前后十秒将列于此处。</translation>
    </message>
    <message>
        <source> (limit %1)</source>
        <translation> (限值 %1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>hottest</source>
        <translation>最热</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) kept</source>
        <translation>
            <numerusform>已保存 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>   -10 s … +10 s</source>
        <translation>   -10 s … +10 s</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::GridLegend</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>balancing</source>
        <translation>均衡中</translation>
    </message>
    <message>
        <source>commanded only</source>
        <translation>仅有指令</translation>
    </message>
    <message>
        <source>sense wire</source>
        <translation>采样线</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>a sensor sits here</source>
        <translation>此处有传感器</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::GridView</name>
    <message>
        <source>Cells</source>
        <translation>单体</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::Header</name>
    <message>
        <source>Start or stop recording (Ctrl+R); Ctrl+S keeps the last 30 minutes; M marks what is shown</source>
        <translation>开始或停止记录（Ctrl+R）；Ctrl+S 保留最近 30 分钟；M 标记所显示的时刻</translation>
    </message>
    <message>
        <source>The pages show this pack; press for the list (Ctrl+Shift+P: the next one)</source>
        <translation>各页显示此电池包；点击查看列表（Ctrl+Shift+P：下一个）</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::HistoryPanel</name>
    <message>
        <source>What happened</source>
        <translation>历史事件</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状态 %1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::IdListModel</name>
    <message>
        <source>named by %1</source>
        <translation>名称来自 %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>报文</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末次</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::IdModel</name>
    <message>
        <source>The middle distance of the last %1 frames</source>
        <translation>最近 %1 帧的中位间隔</translation>
    </message>
    <message>
        <source>The largest deviation from the period among the last %1 frames</source>
        <translation>最近 %1 帧中与周期的最大偏差</translation>
    </message>
    <message>
        <source>A byte&apos;s colour and the line below it say how often it changed in the last %1 frames: none never, cool and short seldom, warm and long with every frame</source>
        <translation>字节的颜色及其下方线条表示最近 %1 帧中的变化频度:无表示从未变化,冷色短线表示很少,暖色长线表示每帧均变</translation>
    </message>
    <message>
        <source>ID / signal</source>
        <translation>ID / 信号</translation>
    </message>
    <message>
        <source>Message / value</source>
        <translation>报文 / 数值</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>数据龄</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>raw %1</source>
        <translation>原始值 %1</translation>
    </message>
    <message>
        <source>range %1 … %2 %3</source>
        <translation>范围 %1 … %2 %3</translation>
    </message>
    <message>
        <source>not in this frame</source>
        <translation>不在此帧中</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::Inspector</name>
    <message>
        <source>Nearest sensor</source>
        <translation>最近传感器</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>The sensor sits at this cell</source>
        <translation>传感器位于此单体</translation>
    </message>
    <message>
        <source>The sensor that this cell takes sits at this cell</source>
        <translation>此单体所取的传感器位于此单体</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Give every node the pattern of this one</source>
        <translation>将此节点的布置用于所有节点</translation>
    </message>
    <message>
        <source>Lowest, mV</source>
        <translation>最低,mV</translation>
    </message>
    <message>
        <source>Highest, mV</source>
        <translation>最高,mV</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>Change; less the pack&apos;s %1 mV</source>
        <translation>变化;已扣除整包 %1 mV</translation>
    </message>
    <message>
        <source>Take this sensor for the cell</source>
        <translation>此单体取用该传感器</translation>
    </message>
    <message>
        <source>Last hour, mV</source>
        <translation>最近一小时,mV</translation>
    </message>
    <message>
        <source>mV</source>
        <translation>mV</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::JournalModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>BMU</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Who, with what</source>
        <translation>操作者与工具</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::JournalView</name>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Search units, commands, parameters, results</source>
        <translation>搜索 BMU、指令、参数、结果</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>导出操作日志</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存:%1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::KeyingView</name>
    <message>
        <source>Keying sheet</source>
        <translation>录入单</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>in the order and units of the vendor&apos;s tool</source>
        <translation>按厂商工具的顺序和单位</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Now (default)</source>
        <translation>当前(默认)</translation>
    </message>
    <message>
        <source>Key in</source>
        <translation>录入值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
    <message>
        <source>Nothing to key in: load the file that the unit shall have, or edit values.</source>
        <translation>无可录入:请载入 BMU 应有的文件,或编辑数值。</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 项中 %1 项完成</translation>
    </message>
    <message numerus="yes">
        <source> · ✖ %n done, but the unit&apos;s messages say otherwise</source>
        <translation>
            <numerusform> · ✖ %n 项已完成,但与 BMU 报文不符</numerusform>
        </translation>
    </message>
    <message>
        <source>After the last one: restart the unit, and compare with the column Observed on the page Parameters.</source>
        <translation>最后一项完成后:重启 BMU,并与“参数”页的“观测值”列比对。</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>Save the keying sheet</source>
        <translation>保存录入单</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存:%1</translation>
    </message>
    <message>
        <source>The printer does not print</source>
        <translation>打印机无法打印</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LampPanel</name>
    <message>
        <source>Reasons and failures</source>
        <translation>原因与失败</translation>
    </message>
    <message>
        <source>%1× %2</source>
        <translation>%1× %2</translation>
    </message>
    <message>
        <source>CELLS</source>
        <translation>单体</translation>
    </message>
    <message>
        <source>PACK AND CURRENT</source>
        <translation>电池包与电流</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>PRECHARGE FAILURES</source>
        <translation>预充失败</translation>
    </message>
    <message>
        <source>CONTACTOR FAULTS</source>
        <translation>接触器故障</translation>
    </message>
    <message>
        <source>The auxiliary contact disagrees with the command</source>
        <translation>辅助触点与指令不一致</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>未收到</translation>
    </message>
    <message>
        <source>now, how often seen, when last</source>
        <translation>当前、出现次数、最近时间</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过期</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LargeView</name>
    <message>
        <source>Large view</source>
        <translation>大字视图</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>no alarms</source>
        <translation>无报警</translation>
    </message>
    <message>
        <source>alarms unknown</source>
        <translation>报警未知</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LogContents</name>
    <message>
        <source>What of it is listed</source>
        <translation>列出其中的内容</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No notes yet. M marks the instant that is shown, on every page, and takes your words; they are kept beside the log, which itself is never changed.</source>
        <translation>还没有备注。在任何页面按 M 可标记当前显示的时刻并输入文字；备注保存在日志旁边，日志本身从不更改。</translation>
    </message>
    <message>
        <source>Mark this instant  M</source>
        <translation>标记此刻  M</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the first frame</source>
        <translation>按 Enter 或双击转到第一帧</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The session has no lines to be read</source>
        <translation>会话没有可读取的行</translation>
    </message>
    <message>
        <source>Every line of the log could be read</source>
        <translation>日志的每一行都已读取</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n 行无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first %1 are listed</source>
        <translation>；列出前 %1 行</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What was said about moments of it</source>
        <translation>对其中各时刻的说明</translation>
    </message>
    <message>
        <source>Every ID: its name, how often and when it came</source>
        <translation>每个 ID：名称、次数和时间</translation>
    </message>
    <message>
        <source>Lines of the log that could not be read</source>
        <translation>日志中无法读取的行</translation>
    </message>
    <message>
        <source>Decoded signals as a table: CSV or MAT</source>
        <translation>解码后的信号表：CSV 或 MAT</translation>
    </message>
    <message>
        <source>Enter goes to the moment</source>
        <translation>Enter 转到该时刻</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LogDesk</name>
    <message>
        <source>Refused: no file dialog while armed or held; disarm, or drop the file onto the window</source>
        <translation>拒绝:已授权或保持期间不打开文件对话框;请撤销授权,或将文件拖放到窗口</translation>
    </message>
    <message>
        <source>Shown is the last the pack said: it fell silent before the log ends (End goes there)</source>
        <translation>显示的是电池包最后发送的内容：它在日志结束前已停止发送（按 End 转到末尾）</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LogListModel</name>
    <message>
        <source>%1 frames</source>
        <translation>%1 帧</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>读取中,%1 %</translation>
    </message>
    <message>
        <source>%1, reading was cancelled</source>
        <translation>%1,读取已取消</translation>
    </message>
    <message>
        <source>live</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>实时会话</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::LogsPage</name>
    <message>
        <source>Open a log…</source>
        <translation>打开日志…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>取消读取</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>Leave out echoes: frames that this log has twice, from two senders</source>
        <translation>略去回显帧:此日志中由两个发送方重复记录的帧</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What can be shown</source>
        <translation>可显示内容</translation>
    </message>
    <message>
        <source>The live session and the opened logs</source>
        <translation>实时会话与已打开的日志</translation>
    </message>
    <message>
        <source>Logs opened lately</source>
        <translation>最近打开的日志</translation>
    </message>
    <message>
        <source>Ctrl+O, or drop a file onto the window</source>
        <translation>Ctrl+O,或将文件拖放到窗口</translation>
    </message>
    <message>
        <source>Enter; Ctrl+Tab from every page</source>
        <translation>回车;在任意页面按 Ctrl+Tab</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The pages show the pack</source>
        <translation>页面显示的电池包</translation>
    </message>
    <message>
        <source>Channels that are taken in</source>
        <translation>采用的通道</translation>
    </message>
    <message>
        <source>Opened lately…</source>
        <translation>最近打开…</translation>
    </message>
    <message>
        <source>First fault at %1: %2</source>
        <translation>首个故障于 %1:%2</translation>
    </message>
    <message>
        <source>No pack was recognised in it: faults are not known</source>
        <translation>其中未识别到电池包:故障未知</translation>
    </message>
    <message>
        <source>No warning and no alarm in it</source>
        <translation>其中无警告、无报警</translation>
    </message>
    <message>
        <source>Save case…</source>
        <translation>保存案例…</translation>
    </message>
    <message>
        <source>What is shown, as one file that opens to the same picture elsewhere: log, DBCs, notes, layout and cursor (Ctrl+Shift+S)</source>
        <translation>把当前显示的内容存为一个文件，在别处打开即为同一画面：日志、DBC、备注、布局和游标 (Ctrl+Shift+S)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MainWindow</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒绝:%1</translation>
    </message>
    <message>
        <source>The pack is on the clipboard: text and a table of all cells</source>
        <translation>电池包数据已复制到剪贴板:文本及全部单体的表格</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ManualView</name>
    <message>
        <source>By hand</source>
        <translation>人工检查</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>no message tells this: your word stands in the report</source>
        <translation>无报文可证:以您的陈述写入报告</translation>
    </message>
    <message>
        <source>Another item: what was done or measured</source>
        <translation>其他项目:所做操作或测量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MarginPanel</name>
    <message>
        <source>Distance to trouble</source>
        <translation>离故障多远</translation>
    </message>
    <message>
        <source>voltage and temperature limits: default, not read from the unit</source>
        <translation>电压和温度限值:默认值,未从 BMU 读取</translation>
    </message>
    <message>
        <source>voltage and temperature limits: as the simulated pack was made</source>
        <translation>电压和温度限值:按仿真电池包设定</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MarkerStrip</name>
    <message>
        <source>what happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Enter keeps the marker, Esc discards it</source>
        <translation>回车保留标记,Esc 放弃</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>已标记 %1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MeasureTable</name>
    <message>
        <source>Measured between the cursors</source>
        <translation>双光标间测量</translation>
    </message>
    <message>
        <source>Integral</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Measure: click sets the first cursor, Shift+click the second ([ and ] at the mouse)</source>
        <translation>测量:单击设第一光标,Shift+单击设第二光标([ 和 ] 在鼠标处设定)</translation>
    </message>
    <message>
        <source>Δt %1 s</source>
        <translation>Δt %1 s</translation>
    </message>
    <message>
        <source> · without gaps and ends that were not measured</source>
        <translation> · 不含未测量的间断与两端</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>报文</translation>
    </message>
    <message>
        <source>Values of the message</source>
        <translation>报文数值</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number</source>
        <translation>%1:“%2”不是数值</translation>
    </message>
    <message>
        <source>%1: %2 is out of range</source>
        <translation>%1:%2 超出范围</translation>
    </message>
    <message>
        <source>%1 makes no classic frame</source>
        <translation>%1 无法构成经典 CAN 帧</translation>
    </message>
    <message>
        <source>A message of a DBC, by signal</source>
        <translation>DBC 中的报文，按信号填写</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MeterView</name>
    <message>
        <source>Meter table</source>
        <translation>仪表对照表</translation>
    </message>
    <message>
        <source>measured at the same moment, with the meter&apos;s own accuracy in mind</source>
        <translation>同一时刻测量,并计入仪表自身精度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Unit says</source>
        <translation>BMU 读数</translation>
    </message>
    <message>
        <source>Meter says</source>
        <translation>仪表读数</translation>
    </message>
    <message>
        <source>Tolerance ±</source>
        <translation>允差 ±</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>✔ within, %1 %2</source>
        <translation>✔ 合格,%1 %2</translation>
    </message>
    <message>
        <source>✖ apart by %1 %2</source>
        <translation>✖ 相差 %1 %2</translation>
    </message>
    <message>
        <source>All five can be measured in ENABLED only: the contactors stay closed until you open them (F12).</source>
        <translation>五项只能在 ENABLED 状态下测量：接触器保持闭合，直到您将其断开（F12）。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::MoverPanel</name>
    <message>
        <source>Fastest mover, last 5 s</source>
        <translation>变化最快(近 5 s)</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>无变化</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::NodesEditor</name>
    <message>
        <source>All as the first</source>
        <translation>全部同第一个</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::NoteActions</name>
    <message>
        <source>Change the words…</source>
        <translation>修改文字…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>F2 changes the words, Delete takes the marker back, Ctrl+Z undoes either</source>
        <translation>F2 修改文字，Delete 撤回标记，Ctrl+Z 撤销操作</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::NoteDesk</name>
    <message>
        <source>The marker was discarded</source>
        <translation>标记已丢弃</translation>
    </message>
    <message>
        <source>There is nothing to mark yet</source>
        <translation>还没有可标记的内容</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>已标记：%1</translation>
    </message>
    <message>
        <source>%1 (save the case again to keep it)</source>
        <translation>%1（再次保存案例以保留）</translation>
    </message>
    <message>
        <source>%1 (kept beside the log)</source>
        <translation>%1（保存在日志旁边）</translation>
    </message>
    <message>
        <source>%1 (kept with the recording)</source>
        <translation>%1（随记录保存）</translation>
    </message>
    <message>
        <source>%1 (until the session ends: nothing is recorded)</source>
        <translation>%1（至会话结束：未在记录）</translation>
    </message>
    <message>
        <source>The marker stays as it was</source>
        <translation>标记保持不变</translation>
    </message>
    <message>
        <source>The recorder noted that: it stays</source>
        <translation>这是记录器的备注：保留</translation>
    </message>
    <message>
        <source>take back a marker</source>
        <translation>撤回标记</translation>
    </message>
    <message>
        <source>change a marker</source>
        <translation>修改标记</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>This holds only until the log is closed: %1</source>
        <translation>仅在日志关闭前有效：%1</translation>
    </message>
    <message>
        <source>The marker is taken back (Ctrl+Z in the list undoes it)</source>
        <translation>标记已撤回（在列表中按 Ctrl+Z 可恢复）</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::NoteModel</name>
    <message>
        <source>recording began</source>
        <translation>记录开始</translation>
    </message>
    <message>
        <source>recording ended</source>
        <translation>记录结束</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>frames lost</source>
        <translation>丢帧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::NoticeStrip</name>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message numerus="yes">
        <source>   (and %n more)</source>
        <translation>
            <numerusform>   (另有 %n 条)</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Reset the controller</source>
        <translation>复位控制器</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open and quit</source>
        <translation>断开并退出</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::OpenButton</name>
    <message>
        <source>Open contactors, F12</source>
        <translation>断开接触器,F12</translation>
    </message>
    <message>
        <source>Open contactors (F12, from every window)
This is not an emergency stop.</source>
        <translation>断开接触器(F12,任何窗口均有效)
这不是紧急停止。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::OpenLogAction</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a log or a case</source>
        <translation>打开日志或案例</translation>
    </message>
    <message>
        <source>Logs and cases (*.log *.asc *.blf *.trc *.csv *.txt *.pcap *.pcapng *.gz *.zip *%1)</source>
        <translation>日志与案例 (*.log *.asc *.blf *.trc *.csv *.txt *.pcap *.pcapng *.gz *.zip *%1)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::OutputsPanel</name>
    <message>
        <source>What alarms do</source>
        <translation>报警动作</translation>
    </message>
    <message>
        <source>A command is a program with arguments, run without a shell. {text} {part} {value} {limit} {severity} {count} in an argument are filled in. Sounds of alarms return every ten seconds until acknowledged or silenced.</source>
        <translation>命令是带参数的程序,不经 shell 运行。参数中的 {text} {part} {value} {limit} {severity} {count} 会被替换。报警声每十秒重复一次,直至确认或静音。</translation>
    </message>
    <message>
        <source>Last command: %1</source>
        <translation>上次命令:%1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>运行命令</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试运行</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ParameterBook</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>还原 %1</translation>
    </message>
    <message>
        <source>Take back all edits</source>
        <translation>还原全部编辑</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>载入 %1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ParameterFiles</name>
    <message>
        <source>Take the identity too</source>
        <translation>同时采用标识</translation>
    </message>
    <message>
        <source>Hide the remarks</source>
        <translation>隐藏备注</translation>
    </message>
    <message>
        <source>Also serial number, hardware variant, bitrate and base ID of the unit that the file was read from</source>
        <translation>还包括文件来源 BMU 的序列号、硬件型号、波特率和基准 ID</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was taken: %1: %2</source>
        <translation>未采用任何内容:%1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) taken; %1; %2</source>
        <translation>
            <numerusform>已采用 %n 个值;%1;%2</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>无备注</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>第 %1 行: </translation>
    </message>
    <message>
        <source>Load parameters</source>
        <translation>加载参数</translation>
    </message>
    <message>
        <source>Save parameters</source>
        <translation>保存参数</translation>
    </message>
    <message>
        <source>%1 values saved to %2</source>
        <translation>%1 个值已保存到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 stand in the column of the file</source>
        <translation>
            <numerusform>%1 的 %n 个值位于文件列中</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameters (*.json *.csv *.txt)</source>
        <translation>参数 (*.json *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ParameterModel</name>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Unit has</source>
        <translation>BMU 值</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>编辑值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件值</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>重启后</translation>
    </message>
    <message>
        <source>extension, bundled BMU only</source>
        <translation>扩展项,仅内置 BMU</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>须知</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ParametersPage</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Search names, descriptions, indices</source>
        <translation>搜索名称、说明、索引</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Edited to something else than the unit has</source>
        <translation>编辑值与 BMU 值不同</translation>
    </message>
    <message>
        <source>Not default</source>
        <translation>非默认</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Any danger</source>
        <translation>任意危险级别</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有分组</translation>
    </message>
    <message>
        <source>Load a file</source>
        <translation>载入文件</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>保存到文件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Take back all</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Review and write</source>
        <translation>核对并写入</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已修改 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✖ %n problem(s)</source>
        <translation>
            <numerusform>✖ %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>not written: %1</source>
        <translation>未写入:%1</translation>
    </message>
    <message>
        <source>values before kept in %1</source>
        <translation>原值保存在 %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>What may be asked of the unit beside its parameters</source>
        <translation>除参数外可向 BMU 请求的操作</translation>
    </message>
    <message>
        <source>Keying sheet</source>
        <translation>录入单</translation>
    </message>
    <message>
        <source>For units whose parameters cannot be written from here</source>
        <translation>用于无法由此写入参数的 BMU</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Every command and every write</source>
        <translation>每条指令和每次写入</translation>
    </message>
    <message>
        <source>Ctrl+Enter: also takes what is being typed</source>
        <translation>Ctrl+Enter:同时采用正在输入的内容</translation>
    </message>
    <message>
        <source>The edits were made for another firmware and do not fit this one: they were taken back.</source>
        <translation>这些编辑针对另一固件,与此固件不符:已撤回。</translation>
    </message>
    <message>
        <source>%1 (your own description)</source>
        <translation>%1(自有描述)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::PassportDesk</name>
    <message>
        <source>Keep a passport of every unit: what each visit found, by serial number</source>
        <translation>为每台设备建立档案：按序列号记录每次连接的结果</translation>
    </message>
    <message>
        <source>Unit %1, since the last visit on %2</source>
        <translation>设备 %1，自上次连接 %2 以来</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>spread then %1 mV; compared once the pack has rested for a minute</source>
        <translation>当时压差 %1 mV；电池包静置一分钟后再比较</translation>
    </message>
    <message>
        <source>spread at rest %1 → %2 mV</source>
        <translation>静置压差 %1 → %2 mV</translation>
    </message>
    <message>
        <source>no cell moved by %1 mV</source>
        <translation>没有电芯变化达到 %1 mV</translation>
    </message>
    <message>
        <source>other parameters</source>
        <translation>参数不同</translation>
    </message>
    <message>
        <source>new reasons: %1</source>
        <translation>新原因：%1</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 及另外 %1 项</translation>
    </message>
    <message>
        <source>resistance of a cell %1 → %2 mΩ</source>
        <translation>单体内阻 %1 → %2 mΩ</translation>
    </message>
    <message>
        <source>contactors closed %1 → %2 times</source>
        <translation>接触器闭合 %1 → %2 次</translation>
    </message>
    <message>
        <source>opened under load %1 → %2 times</source>
        <translation>带载断开 %1 → %2 次</translation>
    </message>
    <message>
        <source>%1 %2 mV</source>
        <translation>%1 %2 mV</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::PassportStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Every visit to this unit</source>
        <translation>与该设备的每次连接</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::PassportView</name>
    <message>
        <source>File this log as a visit</source>
        <translation>将此日志存为一次连接</translation>
    </message>
    <message>
        <source>Visits to this unit</source>
        <translation>与该设备的连接</translation>
    </message>
    <message>
        <source>%1: the pack did not rest for a minute: nothing is said of its cells</source>
        <translation>%1：电池包静置不足一分钟，不对电芯作判断</translation>
    </message>
    <message>
        <source>%1: worst five %2</source>
        <translation>%1：最差五个 %2</translation>
    </message>
    <message>
        <source>No passport: the serial number of the unit, or the time of day, is not known.</source>
        <translation>没有档案：设备序列号或时刻未知。</translation>
    </message>
    <message>
        <source>Simulated unit %1</source>
        <translation>模拟设备 %1</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>%1: nothing earlier is filed</source>
        <translation>%1：没有更早的存档</translation>
    </message>
    <message>
        <source>%1, since the visit on %2</source>
        <translation>%1，自 %2 的连接以来</translation>
    </message>
    <message>
        <source>It is filed already</source>
        <translation>已存档</translation>
    </message>
    <message>
        <source>Choose the whole span: a visit is all of a log</source>
        <translation>请选择整个区间：一次连接即整个日志</translation>
    </message>
    <message>
        <source>Sessions are filed when they end; a log only when you say so</source>
        <translation>会话结束时自动存档；日志仅在您要求时存档</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::PastFrame</name>
    <message>
        <source>showing %1, %2 ago, Live: Home</source>
        <translation>显示 %1(%2 前),回到实时:Home</translation>
    </message>
    <message>
        <source>showing the log %1 at %2, Live: Home</source>
        <translation>显示日志 %1(%2),回到实时:Home</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::PrechargePanel</name>
    <message>
        <source>Precharge</source>
        <translation>预充</translation>
    </message>
    <message>
        <source>Precharge curve: battery voltage, load voltage and current over time</source>
        <translation>预充曲线:电池电压、负载电压和电流随时间变化</translation>
    </message>
    <message>
        <source>seconds since PRECHARGE</source>
        <translation>进入 PRECHARGE 后的秒数</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>tau %1 ms</source>
        <translation>τ %1 ms</translation>
    </message>
    <message>
        <source>resistor %1 J</source>
        <translation>电阻 %1 J</translation>
    </message>
    <message>
        <source>failed attempts %1 of %2</source>
        <translation>失败 %1 次,上限 %2</translation>
    </message>
    <message>
        <source>locked out, %1 s left</source>
        <translation>已闭锁,剩余 %1 s</translation>
    </message>
    <message>
        <source>tau, C and energy are computed here</source>
        <translation>τ、C 和能量由本程序计算</translation>
    </message>
    <message>
        <source>no expected curve: R or C not known yet</source>
        <translation>无预期曲线:R 或 C 未知</translation>
    </message>
    <message>
        <source>No precharge in this session yet.</source>
        <translation>本次会话尚无预充。</translation>
    </message>
    <message>
        <source>C %1 µF</source>
        <translation>C %1 µF</translation>
    </message>
    <message>
        <source>U1 battery, V</source>
        <translation>U1 电池，V</translation>
    </message>
    <message>
        <source>U3 load, V</source>
        <translation>U3 负载，V</translation>
    </message>
    <message>
        <source>U3 expected, V</source>
        <translation>U3 预期，V</translation>
    </message>
    <message>
        <source>I, A (right)</source>
        <translation>I，A（右轴）</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::RecorderControl</name>
    <message>
        <source>Recorded: %1</source>
        <translation>已记录:%1</translation>
    </message>
    <message>
        <source>Keeping the last 30 minutes…</source>
        <translation>正在保存最近 30 分钟…</translation>
    </message>
    <message>
        <source>The last 30 minutes were not kept: %1</source>
        <translation>最近 30 分钟未保存:%1</translation>
    </message>
    <message>
        <source>The last 30 minutes are kept: %1</source>
        <translation>最近 30 分钟已保存:%1</translation>
    </message>
    <message>
        <source>a recording runs</source>
        <translation>正在记录</translation>
    </message>
    <message>
        <source>Recording; %1</source>
        <translation>正在记录；%1</translation>
    </message>
    <message>
        <source>The recording that ended with the window goes on in a new file</source>
        <translation>随窗口结束的记录将在新文件中继续</translation>
    </message>
    <message>
        <source>The recording that went on without a window ends: %1</source>
        <translation>在无窗口状态下继续的记录结束：%1</translation>
    </message>
    <message>
        <source>A replay is not recorded: it comes from a log</source>
        <translation>回放不予记录：它来自日志</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::RecorderSettingsBox</name>
    <message>
        <source>Record whenever a bus is connected</source>
        <translation>总线连接时始终记录</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>不限大小</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>不限时长</translation>
    </message>
    <message>
        <source>Pack closed parts (.gz)</source>
        <translation>压缩已完成的分段 (.gz)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>s before</source>
        <translation>s 前</translation>
    </message>
    <message>
        <source>s after</source>
        <translation>s 后</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>New part after</source>
        <translation>分段条件</translation>
    </message>
    <message>
        <source>Record around</source>
        <translation>触发记录</translation>
    </message>
    <message>
        <source>and when</source>
        <translation>以及当</translation>
    </message>
    <message>
        <source>with</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Keep this computer awake while recording</source>
        <translation>记录时保持本机不休眠</translation>
    </message>
    <message>
        <source>Not a condition: signal, &lt; or &gt;, value, and perhaps hysteresis and a value; several with ; between</source>
        <translation>不是条件：信号、&lt; 或 &gt;、数值，可加 hysteresis 和数值；多个条件以 ; 分隔</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ReplayStrip</name>
    <message>
        <source>To the first instant (Ctrl+Home)</source>
        <translation>至最早时刻 (Ctrl+Home)</translation>
    </message>
    <message>
        <source>100 ms back (Ctrl+Left)</source>
        <translation>后退 100 ms (Ctrl+Left)</translation>
    </message>
    <message>
        <source>Play or pause (Ctrl+Space)</source>
        <translation>播放或暂停 (Ctrl+空格)</translation>
    </message>
    <message>
        <source>100 ms on (Ctrl+Right)</source>
        <translation>前进 100 ms (Ctrl+Right)</translation>
    </message>
    <message>
        <source>To the newest instant (End)</source>
        <translation>至最新时刻 (End)</translation>
    </message>
    <message>
        <source>Play round and round (Ctrl+L)</source>
        <translation>循环播放 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The live session and the opened logs (Ctrl+Tab)</source>
        <translation>实时会话与已打开的日志 (Ctrl+Tab)</translation>
    </message>
    <message>
        <source>What the pages show</source>
        <translation>页面显示内容</translation>
    </message>
    <message>
        <source>Speed (Ctrl+Up, Ctrl+Down)</source>
        <translation>速度 (Ctrl+Up, Ctrl+Down)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>实时会话</translation>
    </message>
    <message>
        <source>reading %1: %2 %</source>
        <translation>正在读取 %1:%2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n bad line(s)</source>
        <translation>
            <numerusform>%n 个错误行</numerusform>
        </translation>
    </message>
    <message>
        <source>First fault %1: %2</source>
        <translation>首个故障 %1:%2</translation>
    </message>
    <message>
        <source>To the event before (Ctrl+Shift+Left); Alt+Left: to the change before of the chosen signal, else of the state</source>
        <translation>到上一个事件（Ctrl+Shift+Left）；Alt+Left：到所选信号（否则为状态）的上一次变化</translation>
    </message>
    <message>
        <source>To the next event (Ctrl+Shift+Right); Alt+Right: to the next change of the chosen signal, else of the state</source>
        <translation>到下一个事件（Ctrl+Shift+Right）；Alt+Right：到所选信号（否则为状态）的下一次变化</translation>
    </message>
    <message>
        <source>Play round between two instants (Ctrl+Shift+L): A here, then B there; a third time ends it</source>
        <translation>在两个时刻之间循环播放（Ctrl+Shift+L）：先在此设 A，再在彼处设 B；第三次结束</translation>
    </message>
    <message>
        <source>A–?</source>
        <translation>A–?</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>what is chosen on this page</source>
        <translation>本页所选内容</translation>
    </message>
    <message>
        <source>No later change of %1</source>
        <translation>%1 之后没有变化</translation>
    </message>
    <message>
        <source>No earlier change of %1</source>
        <translation>%1 之前没有变化</translation>
    </message>
    <message>
        <source>A–B</source>
        <translation>A–B</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ReviewPanel</name>
    <message>
        <source>Review and write</source>
        <translation>核对并写入</translation>
    </message>
    <message>
        <source>I have read this and want it all the same</source>
        <translation>我已阅读,仍要写入</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>用户密钥</translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation>管理员密钥</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Unit has</source>
        <translation>BMU 值</translation>
    </message>
    <message>
        <source>Will have</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>A wrong value means</source>
        <translation>数值错误的后果</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>⚠ Would trip at once: %1.</source>
        <translation>⚠ 会立即触发保护:%1。</translation>
    </message>
    <message>
        <source>⚠ After its restart the unit answers elsewhere: this program has to connect anew.</source>
        <translation>⚠ 重启后 BMU 将在别处应答:本程序须重新连接。</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>重启后</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s), in an order in which the unit accepts every step. The unit&apos;s present values are kept in a file first; each is read back after it was written.</source>
        <translation>
            <numerusform>%n 个参数,按 BMU 每步都能接受的顺序。BMU 现有值先存入文件;每个值写入后回读。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel after this one</source>
        <translation>此项完成后取消</translation>
    </message>
    <message numerus="yes">
        <source>Write %n parameter(s)</source>
        <translation>
            <numerusform>写入 %n 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit would refuse some of these in any order.</source>
        <translation>其中有些以任何顺序都会被 BMU 拒绝。</translation>
    </message>
    <message>
        <source>The values do not fit together: nothing is written.</source>
        <translation>各值互相矛盾:不写入。</translation>
    </message>
    <message>
        <source>The unit has all of this already.</source>
        <translation>BMU 中已全部如此。</translation>
    </message>
    <message>
        <source>The unit takes no keys yet: waiting.</source>
        <translation>BMU 暂不接受密钥:等待中。</translation>
    </message>
    <message>
        <source>%1 of %2 written and verified</source>
        <translation>%2 个中 %1 个已写入并校验</translation>
    </message>
    <message>
        <source>✔ %1, made permanent. Checksum %2.</source>
        <translation>✔ %1,已永久保存。校验和 %2。</translation>
    </message>
    <message>
        <source>✔ %1. In use, but not permanent yet.</source>
        <translation>✔ %1。已启用,尚未永久保存。</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>从中断处继续</translation>
    </message>
    <message>
        <source>Write and make permanent</source>
        <translation>写入并永久保存</translation>
    </message>
    <message>
        <source>In use at once; a restart of the unit brings the old values back</source>
        <translation>立即启用;BMU 重启后恢复旧值</translation>
    </message>
    <message>
        <source>Stored when everything is verified: the unit starts with it from then on</source>
        <translation>全部校验后存储:此后 BMU 以此启动</translation>
    </message>
    <message>
        <source>keys of the bundled BMU from the factory: user, admin</source>
        <translation>内置 BMU 的出厂密钥：user、admin</translation>
    </message>
    <message>
        <source>Type the key first: the unit lets nobody write without it.</source>
        <translation>请先输入密钥：没有密钥，单元不允许写入。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Read the unit first: what it has already is not known.</source>
        <translation>请先读取单元：其现有值未知。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::RowsChoice</name>
    <message>
        <source>As received</source>
        <translation>按接收</translation>
    </message>
    <message>
        <source>A row every</source>
        <translation>每行间隔</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Time between rows</source>
        <translation>行间时间</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::RulesPanel</name>
    <message>
        <source>What the alarm says</source>
        <translation>报警显示的文字</translation>
    </message>
    <message>
        <source>A meaning, a signal of the pack (Node7Cell03), or Message.Signal of a DBC</source>
        <translation>物理量、电池包信号(Node7Cell03),或 DBC 的 Message.Signal</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>滞回</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source> for %1 s</source>
        <translation> 持续 %1 s</translation>
    </message>
    <message>
        <source>  ✖ stands</source>
        <translation>  ✖ 存在</translation>
    </message>
    <message>
        <source>  no such signal here</source>
        <translation>  此处无此信号</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>The rule %1.</source>
        <translation>规则%1。</translation>
    </message>
    <message>
        <source>a signal of a DBC</source>
        <translation>DBC 中的信号</translation>
    </message>
    <message>
        <source>a signal of the pack</source>
        <translation>电池包的信号</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>您的规则</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No rule yet. A rule raises an alarm when a signal passes a threshold; it watches live and over every log.</source>
        <translation>尚无规则。信号越过阈值时，规则会发出报警；它在实时数据和每个日志中都起作用。</translation>
    </message>
    <message>
        <source>no such signal here</source>
        <translation>此处没有该信号</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>at the cursor %1</source>
        <translation>光标处 %1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SafetyView</name>
    <message>
        <source>Safety first</source>
        <translation>安全第一</translation>
    </message>
    <message>
        <source>I have read this: begin</source>
        <translation>已阅读:开始</translation>
    </message>
    <message>
        <source>Your name, as it stands in the report</source>
        <translation>您的姓名,将写入报告</translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2.</source>
        <translation>由 %1 确认,%2。</translation>
    </message>
    <message>
        <source>Connect to a pack first: nothing was heard yet.</source>
        <translation>请先连接电池包:尚未收到任何报文。</translation>
    </message>
    <message>
        <source>This page transmits nothing by itself. Commands and parameters are armed one by one, as everywhere.</source>
        <translation>本页自身不发送任何报文。指令和参数与其他页面相同,须逐项授权。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ScenarioPanel</name>
    <message>
        <source>The control unit sends %1</source>
        <translation>控制器发送 %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>预期:%1</translation>
    </message>
    <message>
        <source>Something happens to the pack</source>
        <translation>电池包发生变化</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Silence its control unit</source>
        <translation>使其控制器停发</translation>
    </message>
    <message>
        <source>Connects to a pack of its own, from the start</source>
        <translation>连接其专用电池包,从头开始</translation>
    </message>
    <message>
        <source>So that this PC can be armed</source>
        <translation>以便对本机授权</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开 …</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>打开场景</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>场景 (*.json)</translation>
    </message>
    <message>
        <source>none is played</source>
        <translation>未播放</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source> – as expected</source>
        <translation> – 符合预期</translation>
    </message>
    <message>
        <source> – NOT so: %1</source>
        <translation> – 不符:%1</translation>
    </message>
    <message>
        <source> – waiting</source>
        <translation> – 等待中</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SchematicPanel</name>
    <message>
        <source>Contactors</source>
        <translation>接触器</translation>
    </message>
    <message>
        <source>U1 battery</source>
        <translation>U1 电池</translation>
    </message>
    <message>
        <source>I at the shunt</source>
        <translation>I 分流器</translation>
    </message>
    <message>
        <source>U3 load</source>
        <translation>U3 负载</translation>
    </message>
    <message>
        <source>U2 charger</source>
        <translation>U2 充电机</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SendList</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Interval, ms</source>
        <translation>周期, ms</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>▶ running</source>
        <translation>▶ 运行中</translation>
    </message>
    <message>
        <source>■ stopped</source>
        <translation>■ 已停止</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no interval of 1 ms to 1 h</source>
        <translation>“%1”不是 1 ms 至 1 h 的周期</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ID: hexadecimal, 29-bit ones end in x</source>
        <translation>“%1”不是 ID:应为十六进制,29 位 ID 以 x 结尾</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not 0 to 8 bytes in hexadecimal</source>
        <translation>“%1”不是 0 至 8 个十六进制字节</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SendPanel</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Arm RAW SEND</source>
        <translation>授权原始发送</translation>
    </message>
    <message>
        <source>Send once (Space)</source>
        <translation>发送一次 (空格)</translation>
    </message>
    <message>
        <source>Start (Return)</source>
        <translation>启动 (回车)</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Frames to send</source>
        <translation>待发送的帧</translation>
    </message>
    <message>
        <source>Stop (Return)</source>
        <translation>停止 (回车)</translation>
    </message>
    <message>
        <source>Disarm RAW SEND</source>
        <translation>撤销原始发送授权</translation>
    </message>
    <message>
        <source>Arm RAW SEND on %1</source>
        <translation>在 %1 上授权原始发送</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>不发送任何报文</translation>
    </message>
    <message numerus="yes">
        <source>ARMED on %1, beside BMU %2: %n frame(s) periodically, %3 sent</source>
        <translation>
            <numerusform>已在 %1 上授权,与 BMU %2 并存:周期发送 %n 帧,已发送 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No frames yet: choose a message on the right, then Add; or press C on a frame in the list above.</source>
        <translation>尚无帧：在右侧选择报文后点“添加”；或在上方列表的帧上按 C。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::ServicePanel</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>用户密钥</translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation>管理员密钥</translation>
    </message>
    <message>
        <source>State of charge, %</source>
        <translation>荷电状态, %</translation>
    </message>
    <message>
        <source>Type the state of charge first, 0 to 100 %.</source>
        <translation>请先输入荷电状态,0 至 100 %。</translation>
    </message>
    <message>
        <source>needs the %1 key</source>
        <translation>需要 %1 密钥</translation>
    </message>
    <message>
        <source>this unit&apos;s service is not published</source>
        <translation>此 BMU 的服务未公开</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>✔ %1: done</source>
        <translation>✔ %1:完成</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SettingsPanel</name>
    <message>
        <source>Show charging current as negative</source>
        <translation>充电电流显示为负</translation>
    </message>
    <message>
        <source>The unit sends charging current as negative</source>
        <translation>BMU 发送的充电电流为负</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sunlight, highest contrast</source>
        <translation>日光,最高对比度</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Language and scale hold from the next start.</source>
        <translation>语言和缩放自下次启动起生效。</translation>
    </message>
    <message>
        <source>Nodes count from</source>
        <translation>节点编号起始</translation>
    </message>
    <message>
        <source>Cells and sensors from</source>
        <translation>单体和传感器编号起始</translation>
    </message>
    <message>
        <source>The vendor&apos;s own tool shows charging current negative; its documents leave the sign on the wire open. The latter holds from the next start.</source>
        <translation>厂商自己的工具将充电电流显示为负;其文档未说明报文中的符号。后一项自下次启动起生效。</translation>
    </message>
    <message>
        <source>No evidence yet from the bus for what the unit counts from.</source>
        <translation>总线上尚无 BMU 起始编号的证据。</translation>
    </message>
    <message>
        <source>On the wire nodes count from %1 and cells from %2: the cells named as extreme carry the extremes.</source>
        <translation>报文中节点从 %1、单体从 %2 开始编号:被报为极值的单体确为极值。</translation>
    </message>
    <message>
        <source>The wire seems to count nodes from %1 and cells from %2.</source>
        <translation>报文中节点似从 %1、单体似从 %2 开始编号。</translation>
    </message>
    <message>
        <source>The cells named as extreme do not carry the extremes, by any numbering.</source>
        <translation>无论何种编号,被报为极值的单体都不是极值。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SignalPanel</name>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Add a signal: a part of its name</source>
        <translation>添加信号:输入名称的一部分</translation>
    </message>
    <message>
        <source>Signals in the trends</source>
        <translation>趋势中的信号</translation>
    </message>
    <message>
        <source>Layout by name</source>
        <translation>按名称选布局</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The chosen signal leaves the trends (Delete)</source>
        <translation>将所选信号移出趋势 (Delete)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图像…</translation>
    </message>
    <message>
        <source>What is shown, as PNG, SVG or PDF</source>
        <translation>所显示内容,存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>数据…</translation>
    </message>
    <message>
        <source>layout &quot;%1&quot; saved</source>
        <translation>布局“%1”已保存</translation>
    </message>
    <message>
        <source>give the layout a name first</source>
        <translation>请先为布局命名</translation>
    </message>
    <message>
        <source>no loaded DBC has a signal like &quot;%1&quot;</source>
        <translation>已加载的 DBC 中没有类似“%1”的信号</translation>
    </message>
    <message>
        <source>%1: no loaded DBC has it</source>
        <translation>%1:已加载的 DBC 中均无</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ends the writing of data: nothing is left of it</source>
        <translation>停止写入数据：不留下任何内容</translation>
    </message>
    <message>
        <source>What is shown as a table (CSV, MATLAB): its raw samples, or rows of equal distance</source>
        <translation>将显示内容存为表格（CSV、MATLAB）：原始采样或等间隔行</translation>
    </message>
    <message>
        <source>Own axis</source>
        <translation>独立坐标轴</translation>
    </message>
    <message>
        <source>The chosen signal gets an axis and a pane of its own, or goes back to those of its unit (X)</source>
        <translation>所选信号获得独立的坐标轴和窗格，或回到其单位共用的（X）</translation>
    </message>
    <message>
        <source>Keeps the signals, their axes, the chosen cells, how cells are shown and the span</source>
        <translation>保存信号、坐标轴、所选电芯、电芯显示方式和区间</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SignalTree</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SignalTrends</name>
    <message>
        <source>no more than %1 signals at once</source>
        <translation>最多同时 %1 个信号</translation>
    </message>
    <message>
        <source>Pack current</source>
        <translation>电池包电流</translation>
    </message>
    <message>
        <source>Pack power</source>
        <translation>电池包功率</translation>
    </message>
    <message>
        <source>Pack power (voltage × current)</source>
        <translation>电池包功率（电压 × 电流）</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SimulationPage</name>
    <message>
        <source>This is for packs that this program simulates itself.
Connect to the plugin packdeck, interface sim0, to have one.</source>
        <translation>仅用于由本程序自行仿真的电池包。
请连接插件 packdeck、接口 sim0。</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>仿真</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SortedBars</name>
    <message>
        <source>Cells sorted by deviation</source>
        <translation>单体按偏差排序</translation>
    </message>
    <message>
        <source>%1 cells, sorted by deviation from the median, mV</source>
        <translation>%1 个单体,按与中位数的偏差排序,mV</translation>
    </message>
    <message>
        <source>%1  %2 mV</source>
        <translation>%1  %2 mV</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>edited: warning</source>
        <translation>已编辑：警告</translation>
    </message>
    <message>
        <source>edited: critical</source>
        <translation>已编辑：临界</translation>
    </message>
    <message>
        <source>%1 %2 V</source>
        <translation>%1 %2 V</translation>
    </message>
    <message>
        <source>%1: %2 mV away</source>
        <translation>%1：相距 %2 mV</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SpanBar</name>
    <message>
        <source>Span</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Session or log</source>
        <translation>会话或日志</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything that is there</source>
        <translation>现有的全部数据</translation>
    </message>
    <message>
        <source>As in Trends</source>
        <translation>同趋势页</translation>
    </message>
    <message>
        <source>What the page Trends shows</source>
        <translation>“趋势”页所示的内容</translation>
    </message>
    <message>
        <source>Between cursors</source>
        <translation>光标之间</translation>
    </message>
    <message>
        <source>Between the two cursors of the page Trends</source>
        <translation>“趋势”页两个光标之间</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>自 … 至</translation>
    </message>
    <message>
        <source>Times of your own</source>
        <translation>自定时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>实时会话</translation>
    </message>
    <message>
        <source>The page Trends shows nothing of this source yet.</source>
        <translation>“趋势”页尚未显示此来源的内容。</translation>
    </message>
    <message>
        <source>Set two cursors on the page Trends: a click and a Shift+click, or [ and ].</source>
        <translation>请在“趋势”页设置两个光标:单击与 Shift+单击,或 [ 与 ]。</translation>
    </message>
    <message>
        <source>Nothing of this source lies between these times.</source>
        <translation>这些时间之间没有此来源的数据。</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>尚未收到任何数据。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SpreadPlot</name>
    <message>
        <source>Spread of the cells over time</source>
        <translation>单体压差随时间变化</translation>
    </message>
    <message>
        <source>highest less lowest cell, mV</source>
        <translation>最高单体减最低单体,mV</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>静置</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>放电</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>small current, settling, or current unknown</source>
        <translation>小电流、稳定过程中或电流未知</translation>
    </message>
    <message>
        <source>%1 · %2 mV · lowest %3, highest %4 · %5</source>
        <translation>%1 · %2 mV · 最低 %3,最高 %4 · %5</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::StateChartPanel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>此前:%1</translation>
    </message>
    <message>
        <source>The state is not known.</source>
        <translation>状态未知。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::StepPanel</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>waits, %1 s at most</source>
        <translation>等待,最多 %1 s</translation>
    </message>
    <message>
        <source>Select where to go: the steps then stand here, each with its time.</source>
        <translation>请选择目标:各步骤及其时间将列于此处。</translation>
    </message>
    <message>
        <source>handed</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>echoed</source>
        <translation>回显</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>证实</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Rest below</source>
        <translation>静置低于</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>for</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Load from</source>
        <translation>负载自</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>阶跃</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Click or drag to an instant; marks are alarms (above), warnings (below) and your markers (across)</source>
        <translation>点击或拖动到某一时刻；标线为报警（上）、警告（下）和您的标记（贯穿）</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::TimePanel</name>
    <message>
        <source>Simulated time</source>
        <translation>仿真时间</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Load: a drive</source>
        <translation>负载:行驶</translation>
    </message>
    <message>
        <source>Load: constant</source>
        <translation>负载:恒定</translation>
    </message>
    <message>
        <source>Load: at rest</source>
        <translation>负载:静置</translation>
    </message>
    <message>
        <source>Load: a driving cycle</source>
        <translation>负载:行驶工况</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>Pause, and go on by so much</source>
        <translation>暂停,并前进该时长</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>全部复位</translation>
    </message>
    <message>
        <source>Pack, BMU and scenario begin again; faults are gone</source>
        <translation>电池包、BMU 和场景重新开始;故障清除</translation>
    </message>
    <message>
        <source>BMU supply off and on</source>
        <translation>BMU 断电再上电</translation>
    </message>
    <message>
        <source>Latched faults go, the pack stays as it is</source>
        <translation>锁存故障清除,电池包保持不变</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s 前</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1× reached</source>
        <translation>达到 %1×</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>load from my.dbc:Msg.Signal</source>
        <translation>负载取自 my.dbc:Msg.Signal</translation>
    </message>
    <message>
        <source>charger from …</source>
        <translation>充电机取自 …</translation>
    </message>
    <message>
        <source>A signal that is sent on this bus, in A, mA, kA, W or kW: FILE.dbc:Message.Signal</source>
        <translation>此总线上发送的一个信号，单位 A、mA、kA、W 或 kW：FILE.dbc:Message.Signal</translation>
    </message>
    <message>
        <source>Load: speeds from a file</source>
        <translation>负载：来自文件的车速</translation>
    </message>
    <message>
        <source>Load: currents from a file</source>
        <translation>负载：来自文件的电流</translation>
    </message>
    <message>
        <source>keeps to limits</source>
        <translation>遵守限值</translation>
    </message>
    <message>
        <source>Off: a vehicle that takes what it wants, whatever the unit allows</source>
        <translation>关闭：车辆任意取用，不顾设备允许的限值</translation>
    </message>
    <message>
        <source>Seconds and km/h of a vehicle</source>
        <translation>车辆的秒与 km/h</translation>
    </message>
    <message>
        <source>Seconds and amperes of a load</source>
        <translation>负载的秒与安培</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>表格 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::TracePage</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>报文跟踪</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F): id:0x606 or &quot;cell&quot; and value&gt;4.1</source>
        <translation>过滤 (Ctrl+F):id:0x606 or &quot;cell&quot; and value&gt;4.1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>By ID</source>
        <translation>按 ID</translation>
    </message>
    <message>
        <source>Every ID with its last frame and its signals (I)</source>
        <translation>各 ID 及其最后一帧和信号 (I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Every frame in the order of time (L)</source>
        <translation>按时间顺序列出每一帧 (L)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stand still while recording goes on (Space)</source>
        <translation>画面静止,记录继续 (空格)</translation>
    </message>
    <message>
        <source>DBCs</source>
        <translation>DBC</translation>
    </message>
    <message>
        <source>Your own DBCs beside the pack&apos;s</source>
        <translation>电池包 DBC 之外的自有 DBC</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Frames of your own onto the bus (S)</source>
        <translation>向总线发送自定义帧 (S)</translation>
    </message>
    <message>
        <source>How to write a filter (F1)</source>
        <translation>过滤条件写法 (F1)</translation>
    </message>
    <message>
        <source>id:606, id:0x600..0x60F, id&gt;=700: IDs, hexadecimal  ·  cell, &quot;Node3&quot;: a part of a message&apos;s or signal&apos;s name, or of the ID  ·  name:temp, signal:voltage: of one of them
value&gt;4.1, value:3.2..3.4: any value in the frame, in its unit  ·  MaxCellVoltage&gt;4.1, Mode:running: one signal, by its number or its word
byte0:0x10..0x20, data:&quot;01 ?? FF&quot;: raw bytes  ·  bus:1, len:8  ·  is:tx, is:rx, is:extended, is:unknown, is:contested, is:wronglength
Together with and, or, not and ( ); two terms side by side are an &quot;and&quot;. Operators : = != &gt; &gt;= &lt; &lt;=; ranges a..b, a.., ..b</source>
        <translation>id:606, id:0x600..0x60F, id&gt;=700: ID,十六进制  ·  cell, &quot;Node3&quot;: 报文名、信号名或 ID 的一部分  ·  name:temp, signal:voltage: 仅其中一种
value&gt;4.1, value:3.2..3.4: 帧中任一数值,按其单位  ·  MaxCellVoltage&gt;4.1, Mode:running: 单个信号,按数值或文字
byte0:0x10..0x20, data:&quot;01 ?? FF&quot;: 原始字节  ·  bus:1, len:8  ·  is:tx, is:rx, is:extended, is:unknown, is:contested, is:wronglength
可用 and、or、not 和 ( ) 组合;相邻两项即为 &quot;and&quot;。运算符: : = != &gt; &gt;= &lt; &lt;=;范围 a..b, a.., ..b</translation>
    </message>
    <message>
        <source>Frames by ID</source>
        <translation>按 ID 的帧</translation>
    </message>
    <message>
        <source>Frames in the order of time</source>
        <translation>按时间顺序的帧</translation>
    </message>
    <message>
        <source>⚠ Column %1: %2</source>
        <translation>⚠ 第 %1 列:%2</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>%1 of %2 IDs</source>
        <translation>%1 / %2 个 ID</translation>
    </message>
    <message>
        <source>filtering: %1 %</source>
        <translation>正在过滤:%1 %</translation>
    </message>
    <message>
        <source>%1 frames listed</source>
        <translation>已列出 %1 帧</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>已接收 %1</translation>
    </message>
    <message>
        <source>frames before %1 are no longer in memory</source>
        <translation>%1 之前的帧已不在内存中</translation>
    </message>
    <message>
        <source>In the order of time. By ID (I) sorts by every column; the filter narrows both, e.g. id:0x606</source>
        <translation>按时间顺序。“按 ID”（I）可按任意列排序；筛选对两者均有效，例如 id:0x606</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::TrendPlot</name>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>edited: %1</source>
        <translation>已编辑：%1</translation>
    </message>
    <message>
        <source>%1 %2 V</source>
        <translation>%1 %2 V</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>临界</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>%1 %2 °C</source>
        <translation>%1 %2 °C</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::TrendsPage</name>
    <message>
        <source>Span</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单体</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>包络</translation>
    </message>
    <message>
        <source>Lowest, median and highest cell, and what you selected (A)</source>
        <translation>最低、中位和最高单体,以及所选单体 (A)</translation>
    </message>
    <message>
        <source>All traces</source>
        <translation>全部曲线</translation>
    </message>
    <message>
        <source>Every cell; what you selected in colour (A)</source>
        <translation>所有单体;所选单体着色 (A)</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布图</translation>
    </message>
    <message>
        <source>Every cell a line, colour by deviation from the median (W)</source>
        <translation>每个单体一行,颜色为与中位数的偏差 (W)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stand still while recording goes on (Space); follow again (Home)</source>
        <translation>画面静止,记录继续(空格);恢复跟随 (Home)</translation>
    </message>
    <message>
        <source>◂ Event</source>
        <translation>◂ 事件</translation>
    </message>
    <message>
        <source>Previous event (P)</source>
        <translation>上一个事件 (P)</translation>
    </message>
    <message>
        <source>Event ▸</source>
        <translation>事件 ▸</translation>
    </message>
    <message>
        <source>Next event (N)</source>
        <translation>下一个事件 (N)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Cells, ±50 mV around the median</source>
        <translation>单体,中位数 ±50 mV</translation>
    </message>
    <message>
        <source>Cells, mV</source>
        <translation>单体,mV</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Spread, mV</source>
        <translation>压差,mV</translation>
    </message>
    <message>
        <source>Current, A</source>
        <translation>电流,A</translation>
    </message>
    <message>
        <source>may discharge %1, charge %2</source>
        <translation>允许放电 %1,充电 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Any signal of any DBC, measure between two cursors, layouts, export (S)</source>
        <translation>任意 DBC 的任意信号、双光标测量、布局、导出 (S)</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>温度, °C</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图像</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>there is nothing to save</source>
        <translation>没有可保存的内容</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>MATLAB, Octave, SciPy (*.mat)</source>
        <translation>MATLAB、Octave、SciPy (*.mat)</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>正在写入：%1 %</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written</source>
        <translation>已取消：未写入任何内容</translation>
    </message>
    <message>
        <source>%1: the name ends in .csv or .mat</source>
        <translation>%1：文件名须以 .csv 或 .mat 结尾</translation>
    </message>
    <message>
        <source>this unit sends no limits of current</source>
        <translation>该单元不发送电流限值</translation>
    </message>
    <message>
        <source>no sensor is connected</source>
        <translation>未连接传感器</translation>
    </message>
    <message>
        <source>live session</source>
        <translation>实时会话</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::TruthPanel</name>
    <message>
        <source>Pack</source>
        <translation>电池包</translation>
    </message>
    <message>
        <source>Load, at the load itself</source>
        <translation>负载,负载端</translation>
    </message>
    <message>
        <source>Charger, at the charger</source>
        <translation>充电机,充电机端</translation>
    </message>
    <message>
        <source>Current, + discharges</source>
        <translation>电流,+ 为放电</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>荷电状态</translation>
    </message>
    <message>
        <source>What the BMU says</source>
        <translation>BMU 报告值</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>最高单体</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>最低单体</translation>
    </message>
    <message>
        <source>Hottest cell</source>
        <translation>最热单体</translation>
    </message>
    <message>
        <source>Only the simulator knows</source>
        <translation>仅仿真器可知</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1,已持续 %2</translation>
    </message>
    <message>
        <source>Hidden while the exam runs.</source>
        <translation>考核期间隐藏。</translation>
    </message>
    <message>
        <source>Nothing keeps it from going on.</source>
        <translation>无任何阻碍,可继续进行。</translation>
    </message>
    <message>
        <source>[documented] is published by the vendor, [inferred] follows from that, [chosen] is by this project: there a real unit may differ. All rules with their marks: packdeckctl simulate --explain.</source>
        <translation>[有文档] 由厂商公布，[推断] 由此推得，[自定] 由本项目决定：真实设备可能不同。所有规则及其标记：packdeckctl simulate --explain。</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::UnitBar</name>
    <message>
        <source>Make permanent</source>
        <translation>永久保存</translation>
    </message>
    <message>
        <source>Arm and read</source>
        <translation>授权并读取</translation>
    </message>
    <message>
        <source>Read the unit</source>
        <translation>读取 BMU</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>用户密钥</translation>
    </message>
    <message>
        <source>The vendor publishes no parameter service. Choose this only if you know that the unit answers UDS here, and that nothing else on this bus uses these IDs.</source>
        <translation>厂商未公开参数服务。仅当确知 BMU 在此应答 UDS,且此总线上没有其他设备使用这些 ID 时,方可选择。</translation>
    </message>
    <message>
        <source>Confirm: ask on 0x7E0, answers on 0x7E8</source>
        <translation>确认:在 0x7E0 请求,在 0x7E8 应答</translation>
    </message>
    <message>
        <source>%1 … %2 of %3</source>
        <translation>%1 … %2,共 %3</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>固件 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) read</source>
        <translation>
            <numerusform>已读取 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ in use, NOT permanent: a restart brings the old values back</source>
        <translation>⚠ 已启用,未永久保存:重启后恢复旧值</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>已永久保存</translation>
    </message>
    <message>
        <source>BMU %1</source>
        <translation>BMU %1</translation>
    </message>
    <message>
        <source>No unit read</source>
        <translation>未读取 BMU</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>撤销授权</translation>
    </message>
    <message>
        <source>This unit has PackDeck&apos;s service</source>
        <translation>此 BMU 具有 PackDeck 的服务</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::VisitModel</name>
    <message>
        <source>visit</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>lasted</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>spread
mV</source>
        <translation>离散度
mV</translation>
    </message>
    <message>
        <source>a cell
mΩ</source>
        <translation>单体
mΩ</translation>
    </message>
    <message>
        <source>contactors
closed</source>
        <translation>接触器
闭合</translation>
    </message>
    <message>
        <source>opened
under load</source>
        <translation>带载
断开</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>worst five</source>
        <translation>最差五个</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Highest less lowest cell at rest, the mean</source>
        <translation>静置时最高减最低电芯，平均值</translation>
    </message>
    <message>
        <source>Of a cell, from steps of the current: the median over the cells</source>
        <translation>单个电芯，由电流阶跃得出：各电芯的中位数</translation>
    </message>
    <message>
        <source>How often contactors closed</source>
        <translation>接触器闭合次数</translation>
    </message>
    <message>
        <source>Contactors opened at %1 A or more</source>
        <translation>在 %1 A 或以上断开的接触器</translation>
    </message>
    <message>
        <source>Checksum over all parameters of the unit, where they were read</source>
        <translation>设备全部参数的校验和（已读取时）</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::WatchPanel</name>
    <message>
        <source>Watch for me</source>
        <translation>代为值守</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>值守</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>until a state</source>
        <translation>直到某状态</translation>
    </message>
    <message>
        <source>until anything alarms</source>
        <translation>直到出现任何报警</translation>
    </message>
    <message>
        <source>until a rule</source>
        <translation>直到某规则</translation>
    </message>
    <message>
        <source>for some time</source>
        <translation>一段时间</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Stop watching and report</source>
        <translation>停止值守并报告</translation>
    </message>
    <message numerus="yes">
        <source>Watching %1, since %2: %n alarm(s)</source>
        <translation>
            <numerusform>值守中(%1),自 %2:%n 个报警</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what happened while nobody looked: events, extreme cells, current and charge. The report stays until it is seen.</source>
        <translation>报告无人查看期间发生的情况:事件、极值单体、电流和电量。报告保留至已阅。</translation>
    </message>
    <message>
        <source>until a signal</source>
        <translation>直到信号</translation>
    </message>
    <message>
        <source>A signal as rules name it, &lt; or &gt;, and a value</source>
        <translation>规则所用的信号名、&lt; 或 &gt;，以及数值</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::WhyPanel</name>
    <message>
        <source>Why, and what clears it</source>
        <translation>为何如此,如何清除</translation>
    </message>
    <message>
        <source>Return to IDLE</source>
        <translation>返回 IDLE</translation>
    </message>
    <message>
        <source>Sends Idle until the unit leaves SAFE; closes nothing, so it needs no hold</source>
        <translation>发送 Idle,直到 BMU 离开 SAFE;不闭合任何接触器,故无需长按</translation>
    </message>
    <message>
        <source> *</source>
        <translation> *</translation>
    </message>
    <message>
        <source>* computed by this program; the unit does not tell</source>
        <translation>* 由本程序计算;BMU 不报告</translation>
    </message>
    <message>
        <source>No reason stands: an Idle command leads to IDLE.</source>
        <translation>没有故障原因:Idle 指令即可回到 IDLE。</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>at the trip</source>
        <translation>触发值</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>clears at</source>
        <translation>清除值</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>what clears it</source>
        <translation>清除方法</translation>
    </message>
</context>
</TS>
