#!/bin/sh
# SPDX-FileCopyrightText: 2026 PackDeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The first process of the user-mode Linux that can_kernel.sh starts: a kernel with CAN, the machine's own files
# read-only below it. Everything it finds out goes to the console as "== NAME" followed by that file's lines.
# The environment comes from the kernel's command line: PD_BIN (our programs), PD_DATA.

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
    kill $foreign $candump $simulate
    wait $simulate
}

mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t tmpfs tmpfs /run
if bring_up_can >/run/boot 2>&1; then
    drive_to_enabled_and_back
    meet_a_foreign_commander
else
    echo "== nocan"
fi
for name in boot simulate1 monitor1 monitor1.err command1 candump1 command2 candump2 command3; do
    [ -e "/run/$name" ] && show "$name"
done
echo "== end"
echo o >/proc/sysrq-trigger
sleep 5
