"""The colour profile that PDF/A asks for: sRGB, built here, the same bytes for ever.

The profiles that come with image libraries carry the clock and are of version 4, which
PDF/A-1 does not know. This one is ICC.1:2001-04 (version 2.1): three primaries adapted to
D50, one tone curve shared by them (IEC 61966-2-1).
"""

import struct
from functools import cache

_CURVE_POINTS = 1024
_D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}


@cache
def srgb_profile() -> bytes:
    """The profile, about 2.5 kB."""
    curve = _curve()
    entries = {
        b"desc": _description("sRGB IEC61966-2.1"),
        b"cprt": b"text\0\0\0\0" + b"No copyright, use freely\0",
        b"wtpt": _xyz(*_D50),
        **{tag: _xyz(*value) for tag, value in _PRIMARIES.items()},
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    return _assembled(entries)


def _assembled(entries: dict[bytes, bytes]) -> bytes:
    start = 128 + 4 + 12 * len(entries)
    placed: dict[bytes, int] = {}
    body = b""
    table = struct.pack(">L", len(entries))
    for tag, data in entries.items():
        if data not in placed:
            placed[data] = start + len(body)
            body += data + b"\0" * (-len(data) % 4)
        table += struct.pack(">4sLL", tag, placed[data], len(data))
    return _header(start + len(body)) + table + body


def _header(size: int) -> bytes:
    moment = struct.pack(">6H", 2020, 11, 25, 0, 0, 0)  # a fixed day: never the clock
    return struct.pack(
        ">L4sL4s4s4s12s4s4sLL4sQL12s4s44s",
        *(size, b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ", moment, b"acsp"),
        *(b"\0\0\0\0", 0, 0, b"\0\0\0\0", 0, 0, _xyz(*_D50)[8:], b"\0\0\0\0", b"\0" * 44),
    )


def _xyz(*values: float) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3l", *(round(value * 65536) for value in values))


def _curve() -> bytes:
    points = (round(_linear(step / (_CURVE_POINTS - 1)) * 65535) for step in range(_CURVE_POINTS))
    return b"curv\0\0\0\0" + struct.pack(f">L{_CURVE_POINTS}H", _CURVE_POINTS, *points)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _description(name: str) -> bytes:
    ascii_name = name.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">L", len(ascii_name)) + ascii_name + b"\0" * (4 + 4 + 2 + 1 + 67)
