"""The profile is one that a strict reader takes."""

import struct

from exports.paper.colour import srgb_profile


def test_the_header_is_that_of_a_version_2_display_profile() -> None:
    profile = srgb_profile()
    assert struct.unpack_from(">L", profile)[0] == len(profile)
    assert profile[8:12] == b"\x02\x10\x00\x00"
    assert profile[12:24] == b"mntrRGB XYZ "
    assert profile[36:40] == b"acsp"
    assert struct.unpack_from(">3l", profile, 68) == (63190, 65536, 54061)


def test_every_tag_lies_within_the_file_and_is_aligned() -> None:
    profile = srgb_profile()
    (count,) = struct.unpack_from(">L", profile, 128)
    tags = [struct.unpack_from(">4sLL", profile, 132 + 12 * place) for place in range(count)]
    assert {tag for tag, *_ in tags} == {
        *(b"desc", b"cprt", b"wtpt", b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC")
    }
    for _, offset, size in tags:
        assert offset % 4 == 0
        assert 132 + 12 * count <= offset < offset + size <= len(profile)


def test_white_is_the_sum_of_the_primaries() -> None:
    profile = srgb_profile()
    (count,) = struct.unpack_from(">L", profile, 128)
    tags = {
        tag: offset
        for tag, offset, _ in (struct.unpack_from(">4sLL", profile, 132 + 12 * n) for n in range(count))
    }
    colours = [struct.unpack_from(">3l", profile, tags[tag] + 8) for tag in (b"rXYZ", b"gXYZ", b"bXYZ")]
    white = struct.unpack_from(">3l", profile, tags[b"wtpt"] + 8)
    assert all(abs(sum(parts) - whole) < 20 for *parts, whole in zip(*colours, white, strict=True))


def test_the_curve_rises_from_black_to_white() -> None:
    profile = srgb_profile()
    at = profile.index(b"curv") + 8
    (count,) = struct.unpack_from(">L", profile, at)
    curve = struct.unpack_from(f">{count}H", profile, at + 4)
    assert (curve[0], curve[-1]) == (0, 65535)
    assert list(curve) == sorted(curve)
