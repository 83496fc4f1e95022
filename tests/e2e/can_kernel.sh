#!/bin/sh
# SPDX-FileCopyrightText: 2026 PackDeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs our programs on a real CAN kernel: a user-mode Linux, booted on this machine's own files without privilege.
# usage: can_kernel.sh BIN_DIR DATA_DIR WORK_DIR. Exit 77: cannot be had here, and why.

bin=$1
data=$2
work=$3
here=$(cd "$(dirname "$0")" && pwd)
rm -rf "$work" && mkdir -p "$work" || exit 1

skip() {
    echo "SKIPPED: $1"
    exit 77
}

PATH="$PATH:/usr/sbin:/sbin"
for program in linux.uml modprobe ip candump cangen; do
    command -v "$program" >/dev/null || skip "$program is missing (packages user-mode-linux kmod iproute2 can-utils)"
done
[ -d /usr/lib/uml/modules ] || skip "/usr/lib/uml/modules is missing (package user-mode-linux)"

# The guest works in memory and says everything on its console.
timeout 75 linux.uml mem=384M rootfstype=hostfs rootflags=/ ro quiet con=null con0=fd:0,fd:1 ssl=null \
    "uml_dir=$work/uml" init="$here/can_kernel_guest.sh" PD_BIN="$bin" PD_DATA="$data" PD_TESTS="$here" \
    </dev/null >"$work/console" 2>"$work/stderr"
tr -d '\r' <"$work/console" | awk -v work="$work" '
    /^== / { file = work "/" $2; printf "" > file; next }
    file != "" { print > file }'
[ -e "$work/end" ] || {
    [ -s "$work/console" ] || {
        cat "$work/stderr"
        skip "user-mode Linux does not boot here"
    }
    echo "FAILED: the guest did not come to its end"
    tail -n 50 "$work/console"
    exit 1
}
[ -e "$work/nocan" ] && {
    cat "$work/boot"
    skip "no CAN in this user-mode Linux"
}

failures=0
check() { # TEXT COMMAND...
    text=$1
    shift
    if eval "$*" >/dev/null; then
        echo "ok      $text"
    else
        echo "FAILED  $text"
        failures=$((failures + 1))
    fi
}

in_file() { grep -q -e "$2" "$work/$1"; }

# Contactor 1 as ContactorInfo reports it: the low nibble of byte 4, 1 = closed. Counts how often it became so.
closings_of_contactor_1() {
    sed -n 's/.* 6F0#........\(..\).*/\1/p' "$work/$1" |
        awk '{ closed = substr($0, 2, 1) == "1"; if (closed && !was) n++; was = closed } END { print n + 0 }'
}

# Our Connect frames after the first Idle of the other node.
connects_after_idle() {
    awk '/ 6FA#01/ { other = 1 } other && / 6FA#02/ { n++ } END { print n + 0 }' "$work/candump2"
}

states() { sed -n 's/.*"state":"\([A-Z_]*\)".*/\1/p' "$work/monitor1" | uniq | tr '\n' ' '; }

check "candump saw the pack" in_file candump1 "'606#'"
check "simulate said that it transmits" in_file simulate1 "vcan0"
check "monitor saw SAFE" in_file monitor1 "'\"state\":\"SAFE\"'"
check "monitor saw the last of 28 cells fresh" in_file monitor1 "'N01·C14\",\"fresh\":true'"
check "nobody tried to set a bitrate" "! in_file monitor1.err 'Cannot apply'"
check "command reached ENABLED" in_file command1 ENABLED
check "command ended well" in_file command1 "'^exit 0'"
check "candump saw Enable from us" in_file candump1 "'6FA#04000000'"
check "candump saw Idle from us" in_file candump1 "'6FA#01000000'"
check "the pack was ENABLED on the wire" in_file candump1 "'606#2000'"
check "monitor saw IDLE at the end" "tail -n 1 $work/monitor1 | grep -q '\"state\":\"IDLE\"'"
check "monitor ended on SIGTERM without failure" in_file monitor1.err "'monitor exit 0'"
check "contactor 1 closed once on the way" "[ $(closings_of_contactor_1 candump1) -eq 1 ]"

if [ -s "$work/uds" ]; then
    check "scapy read the serial number" in_file uds "'^serial: 62F18C'"
    check "and a table of several frames" in_file uds "'^table: 205 bytes'"
    check "a write without a key was refused" in_file uds "'^locked: 7F2E'"
    check "the seed was answered by a key" in_file uds "'^key: 6702'"
    check "the write was accepted" in_file uds "'^write: 6E1065'"
    check "and reads back" in_file uds "'^after: 6210650384'"
    check "values that do not fit together were refused" in_file uds "'^refused: 7F2E31'"
    check "scapy's client ended well" in_file uds "'^exit 0'"
else
    echo "no scapy here: its part was left out (package python3-scapy)"
fi

check "a foreign commander ended our Connect" in_file command2 "'^exit 1'"
check "and was named" in_file command2 "'another node commands IDLE'"
check "ours stopped within one period" "[ $(connects_after_idle) -le 1 ]"
check "contactor 1 closed at most once" "[ $(closings_of_contactor_1 candump2) -le 1 ]"
check "our Connect had been on the wire" in_file candump2 "'6FA#02000000'"
check "with it there already, arming is refused" in_file command3 "'^exit 1'"
check "and says why" in_file command3 "'another node commands IDLE'"

check "monitor told that the bus was lost" in_file monitor4 "'was lost: the interface is down'"
check "and found it again" "[ $(grep -c ' live$' "$work/monitor4") -ge 2 ]"

# Frames of the simulated pack more than 100 ms after the other unit's (the only one with a single byte).
frames_after_intruder() {
    tr -d '()' <"$work/candump6" |
        awk '/ 606#AB$/ { other = $1 } other && $1 > other + 0.1 { n++ } END { print other ? n + 0 : "no intruder" }'
}

if [ -e "$work/simulate6" ]; then
    check "a serial adapter is no virtual bus" in_file plugins5 "'\"name\":\"slcan0\",[^}]*\"virtual\":false'"
    check "the simulated pack keeps off a real bus" in_file simulate5 "'real bus: name it with --real-bus'"
    check "by exit code too" in_file simulate5 "'^exit 1'"
    check "with --real-bus it transmits" in_file simulate6 transmitting
    check "another unit's frame stops it" in_file simulate6 "'0x606 was heard'"
    check "at once" "[ '$(frames_after_intruder)' = 0 ]"
else
    echo "no serial CAN adapter could be made here: its part was left out"
    cat "$work/boot"
fi

echo "states: $(states)"
[ "$failures" -eq 0 ] || {
    for name in simulate1 monitor1.err uds uds.err command1 command2 command3 monitor4 simulate5 simulate6 boot; do
        echo "== $name"
        [ -e "$work/$name" ] && cat "$work/$name"
    done
    exit 1
}
