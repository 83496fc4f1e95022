#!/bin/sh
# SPDX-FileCopyrightText: 2026 PackDeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The first process of the user-mode Linux that can_kernel.sh starts: a kernel with CAN, the machine's own files
# read-only below it. Everything it finds out goes to the console as "== NAME" followed by that file's lines.
# The environment comes from the kernel's command line: PD_BIN (our programs), PD_DATA, PD_TESTS (this folder).

export PATH="$PD_BIN:/usr/sbin:/usr/bin:/sbin:/bin" HOME=/run LC_ALL=C.UTF-8
export PACKDECK_DATA_DIR="$PD_DATA"

command_id=6FA     # BMSCommands at the default base 0x600
contactors_id=6F0  # ContactorInfo
idle=0100000001000000
bus="--plugin socketcan --interface vcan0"

show() {
    echo "== $1"
    cat "/run/$1"
}

# Runs until something is true, at most $1 tenths of a second.
wait_for() {
    tries=$1
    shift
    while [ "$tries" -gt 0 ] && ! eval "$*"; do
        tries=$((tries - 1))
        sleep 0.1
    done
    [ "$tries" -gt 0 ]
}

bring_up_can() {
    mkdir -p /run/root/lib
    ln -s /usr/lib/uml/modules /run/root/lib/modules
    modprobe -d /run/root -a can can-raw can-dev vcan &&
        ip link add dev vcan0 type vcan && ip link set vcan0 up && ip link set lo up
}

# Part 1: simulate and monitor are two processes on one bus, candump is the witness, command drives the pack.
drive_to_enabled_and_back() {
    candump -L vcan0 >/run/candump1 &
    candump=$!
    # shellcheck disable=SC2086
    packdeckctl simulate $bus --nodes 2 --cells-per-node 14 --seed 7 >/run/simulate1 2>&1 &
    simulate=$!
    # shellcheck disable=SC2086
    packdeckctl --json monitor $bus >/run/monitor1 2>/run/monitor1.err &
    monitor=$!
    wait_for 100 "grep -q '\"state\":\"SAFE\"' /run/monitor1"
    serial=$(sed -n 's/.*"serial":\([0-9]*\).*/\1/p' /run/monitor1 | tail -n 1)
    # shellcheck disable=SC2086
    packdeckctl command $bus --unit "$serial" enable --until ENABLED --timeout 20 --then idle >/run/command1 2>&1
    echo "exit $?" >>/run/command1
    wait_for 30 "tail -n 1 /run/monitor1 | grep -q '\"state\":\"IDLE\"'"
    kill $monitor $candump
    wait $monitor
    echo "monitor exit $?" >>/run/monitor1.err
}

# Part 2: another node commands Idle at 10 Hz while we hold Connect.
meet_a_foreign_commander() {
    candump -L vcan0,$contactors_id:7FF,$command_id:7FF >/run/candump2 &
    candump=$!
    # shellcheck disable=SC2086
    packdeckctl command $bus --unit "$serial" connect >/run/command2 2>&1 &
    command=$!
    wait_for 60 "grep -q 'Contactor 1 closed: done' /run/command2"
    cangen vcan0 -g 100 -I $command_id -L 8 -D $idle &
    foreign=$!
    wait $command
    echo "exit $?" >>/run/command2
    # Once more with the other node already there: nothing of ours may leave.
    # shellcheck disable=SC2086
    packdeckctl command $bus --unit "$serial" connect >/run/command3 2>&1
    echo "exit $?" >>/run/command3
    kill $foreign $candump
}

# Then somebody else's ISO-TP and UDS asks the simulated pack for parameters, once it tries keys again.
meet_a_foreign_uds_client() {
    /usr/bin/python3 -c 'import scapy' 2>/dev/null || return
    /usr/bin/python3 "$PD_TESTS/uds_client.py" vcan0 >/run/uds 2>/run/uds.err
    echo "exit $?" >>/run/uds
}

# Part 3: the interface goes down and comes back under a running monitor.
lose_the_bus() {
    # shellcheck disable=SC2086
    packdeckctl monitor $bus >/run/monitor4 2>&1 &
    monitor=$!
    wait_for 50 "grep -q ' live$' /run/monitor4"
    ip link set vcan0 down
    wait_for 50 "grep -q 'was lost' /run/monitor4"
    ip link set vcan0 up
    wait_for 80 "[ \$(grep -c ' live$' /run/monitor4) -ge 2 ]"
    kill $monitor $simulate
    wait $monitor $simulate
}

# Part 4: a serial CAN adapter without a wire, on a pseudo-terminal. The kernel has it among the virtual devices, as
# Qt believes; it is none.
meet_a_real_bus() {
    modprobe -d /run/root slcan && mkdir -p /dev/pts && mount -t devpts devpts /dev/pts || return
    # The terminal's other side has to be read by somebody.
    # shellcheck disable=SC2016
    sleep 100 | script -qc 'slcand -o -s6 -F "$(tty)" slcan0' /dev/null >/run/slcand 2>&1 &
    wait_for 30 "ip link set slcan0 up 2>/dev/null" || return
    packdeckctl --json plugins 2>/dev/null | grep socketcan >/run/plugins5
    packdeckctl simulate --plugin socketcan --interface slcan0 --nodes 1 >/run/simulate5 2>&1
    echo "exit $?" >>/run/simulate5
    candump -L slcan0 >/run/candump6 &
    candump=$!
    packdeckctl simulate --plugin socketcan --interface slcan0 --nodes 1 --real-bus >/run/simulate6 2>&1 &
    simulate=$!
    wait_for 60 "grep -q transmitting /run/simulate6"
    wait_for 30 "grep -q ' 606#' /run/candump6"
    cansend slcan0 606#AB
    wait $simulate
    echo "exit $?" >>/run/simulate6
    sleep 0.5 # whatever else might come
    kill $candump
}

mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t tmpfs tmpfs /run
if bring_up_can >/run/boot 2>&1; then
    drive_to_enabled_and_back
    meet_a_foreign_commander
    meet_a_foreign_uds_client
    lose_the_bus
    meet_a_real_bus >/run/boot 2>&1
else
    echo "== nocan"
fi
for name in boot simulate1 monitor1 monitor1.err command1 candump1 uds uds.err command2 candump2 command3 monitor4 \
    plugins5 simulate5 simulate6 candump6; do
    [ -e "/run/$name" ] && show "$name"
done
echo "== end"
echo o >/proc/sysrq-trigger
sleep 5
