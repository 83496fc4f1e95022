<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
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
        <source>%1 °C</source>
        <translation>%1 °C</translation>
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
        <source>Open a log.</source>
        <translation>打开日志。</translation>
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
        <source>the driver took no command for {0}: nothing is sent</source>
        <translation>驱动 {0} 未接受指令:不再发送</translation>
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
        <source>Load voltage does not exceed battery voltage</source>
        <translation>负载电压不高于电池电压</translation>
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
    <name>Observation</name>
    <message>
        <source>%1 A now</source>
        <translation>当前 %1 A</translation>
    </message>
    <message>
        <source>the current limits the unit sends never exceed it</source>
        <translation>BMU 发送的电流限值从不超过此值</translation>
    </message>
    <message>
        <source>%1 V now</source>
        <translation>当前 %1 V</translation>
    </message>
    <message>
        <source>the balancing threshold the unit sends is never below it</source>
        <translation>BMU 发送的均衡阈值从不低于此值</translation>
    </message>
    <message>
        <source>about %1 Ah</source>
        <translation>约 %1 Ah</translation>
    </message>
    <message>
        <source>remaining capacity over state of charge and health, as the unit sends them</source>
        <translation>剩余容量除以荷电状态与健康状态,均按 BMU 所发</translation>
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
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>As in the unit</source>
        <translation>同 BMU</translation>
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
</context>
<context>
    <name>packdeck::ui::Drawer</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>voltage and temperature limits: as the simulated pack was made</source>
        <translation>电压和温度限值:按仿真电池包设定</translation>
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
        <source>N%1</source>
        <translation>N%1</translation>
    </message>
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
</context>
<context>
    <name>packdeck::ui::ParametersPage</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Arm parameters</source>
        <translation>授权参数写入</translation>
    </message>
    <message>
        <source>Read the unit</source>
        <translation>读取 BMU</translation>
    </message>
    <message>
        <source>Make permanent</source>
        <translation>永久保存</translation>
    </message>
    <message>
        <source>The vendor publishes no parameter service. Choose this only if you know that the unit answers UDS here, and that nothing else on this bus uses these IDs.</source>
        <translation>厂商未公开参数服务。仅当您确知 BMU 在此应答 UDS,且该总线上没有其他节点使用这些 ID 时,才可选择。</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>用户密钥</translation>
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
    <message>
        <source>Confirm: ask on 0x7E0, answers on 0x7E8</source>
        <translation>确认:在 0x7E0 请求,在 0x7E8 应答</translation>
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
        <source>%1 … %2 of %3</source>
        <translation>%1 … %2/%3</translation>
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
        <source>Disarm</source>
        <translation>撤销授权</translation>
    </message>
    <message>
        <source>This unit has PackDeck&apos;s service</source>
        <translation>此 BMU 有 PackDeck 的服务</translation>
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
        <source>%1 %2</source>
        <translation>%1 项%2</translation>
    </message>
    <message>
        <source>Nothing was taken: %1: %2</source>
        <translation>未采用任何值:%1:%2</translation>
    </message>
    <message>
        <source>%1 values from %2; %3</source>
        <translation>取自 %2 的 %1 个值;%3</translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>无异常</translation>
    </message>
    <message>
        <source>Load parameters</source>
        <translation>载入参数</translation>
    </message>
    <message>
        <source>Parameters (*.json *.csv *.txt);;All files (*)</source>
        <translation>参数 (*.json *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save parameters</source>
        <translation>保存参数</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;Text (*.txt)</source>
        <translation>JSON (*.json);;CSV (*.csv);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>%1 values saved to %2</source>
        <translation>%1 个值已保存到 %2</translation>
    </message>
</context>
<context>
    <name>packdeck::ui::PastFrame</name>
    <message>
        <source>showing %1, %2 ago, Live: Home</source>
        <translation>显示 %1(%2 前),回到实时:Home</translation>
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
        <source>U1 battery</source>
        <translation>U1 电池</translation>
    </message>
    <message>
        <source>U3 load</source>
        <translation>U3 负载</translation>
    </message>
    <message>
        <source>U3 expected</source>
        <translation>U3 预期</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>seconds since PRECHARGE</source>
        <translation>进入 PRECHARGE 后的秒数</translation>
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
        <source>Make it permanent when everything is verified</source>
        <translation>全部校验后永久保存</translation>
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
        <source>Temperature, °C</source>
        <translation>温度,°C</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
