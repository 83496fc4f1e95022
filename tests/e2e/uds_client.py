# SPDX-FileCopyrightText: 2026 PackDeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An independent client of the simulated pack's parameter service: scapy's own ISO-TP and UDS over a CAN interface.
# Reads, is refused, unlocks, writes, reads back, is refused again. One line a step on standard output.
#   uds_client.py INTERFACE

import hashlib
import hmac
import sys

from scapy.config import conf

conf.contribs["CANSocket"] = {"use-python-can": False}
conf.contribs["ISOTP"] = {"use-can-isotp-kernel-module": False}

from scapy.contrib.automotive.uds import UDS, UDS_DSC, UDS_RDBI, UDS_SA, UDS_WDBI  # noqa: E402
from scapy.contrib.cansocket_native import NativeCANSocket  # noqa: E402
from scapy.contrib.isotp import ISOTPSoftSocket  # noqa: E402

SERIAL = 0xF18C
NOX_MAX = 0x1065  # 0x1000 + the parameter's index
OCV_TABLE = 0x2160  # 101 points: several frames


def main():
    bus = NativeCANSocket(channel=sys.argv[1])
    socket = ISOTPSoftSocket(bus, tx_id=0x7E0, rx_id=0x7E8, padding=True, basecls=UDS)

    def ask(request):
        answer = socket.sr1(request, timeout=3, verbose=False)
        return bytes(answer) if answer is not None else b""

    def show(name, answer):
        print(f"{name}: {answer.hex().upper()}", flush=True)
        return answer

    show("serial", ask(UDS() / UDS_RDBI(identifiers=[SERIAL])))
    table = ask(UDS() / UDS_RDBI(identifiers=[OCV_TABLE]))
    print(f"table: {len(table)} bytes", flush=True)
    before = show("before", ask(UDS() / UDS_RDBI(identifiers=[NOX_MAX])))
    write = UDS() / UDS_WDBI(dataIdentifier=NOX_MAX) / (900).to_bytes(2, "big")
    show("locked", ask(write))
    show("session", ask(UDS() / UDS_DSC(diagnosticSessionType=3)))
    seed = show("seed", ask(UDS() / UDS_SA(securityAccessType=1)))[2:]
    key = hmac.new(b"user", seed, hashlib.sha256).digest()[:16]
    show("key", ask(UDS() / UDS_SA(securityAccessType=2, securityKey=key)))
    show("write", ask(write))
    show("after", ask(UDS() / UDS_RDBI(identifiers=[NOX_MAX])))
    # Critical over-voltage below its warning: the unit's own rules refuse.
    show("refused", ask(UDS() / UDS_WDBI(dataIdentifier=0x1041) / (3000).to_bytes(2, "big")))
    socket.close()
    bus.close()
    return 0 if before else 1


sys.exit(main())
