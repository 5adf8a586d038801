"""A file comes whole or not at all, and only where it was wanted."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from exports.files import write_new, write_over
from nsc_tui.language.faults import ExitCode, Fault

Write = Callable[[Path, bytes], None]


@pytest.fixture(params=[write_new, write_over], ids=["new", "over"])
def write(request: pytest.FixtureRequest) -> Write:
    made: Write = request.param
    return made


def _refused(write: Write, path: Path, code: ExitCode, words: str) -> None:
    before = sorted(path.parent.iterdir()) if path.parent.is_dir() else None
    with pytest.raises(Fault, match=words) as refusal:
        write(path, b"nytt")
    assert refusal.value.code is code
    assert (sorted(path.parent.iterdir()) if path.parent.is_dir() else None) == before


def test_a_file_is_written_for_the_user_alone(write: Write, tmp_path: Path) -> None:
    before = os.umask(0o000)
    try:
        write(tmp_path / "a.pdf", b"hej")
    finally:
        os.umask(before)
    assert (tmp_path / "a.pdf").read_bytes() == b"hej"
    assert stat.S_IMODE((tmp_path / "a.pdf").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_a_taken_name_is_refused_and_kept(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"gammalt")
    _refused(write_new, tmp_path / "a.pdf", ExitCode.NOT_ALLOWED, "finns redan")
    assert (tmp_path / "a.pdf").read_bytes() == b"gammalt"


def test_a_name_taken_in_the_last_moment_is_kept_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.pdf"
    real = os.fsync

    def somebody_is_quicker(handle: int) -> None:
        real(handle)
        path.write_bytes(b"annans")

    monkeypatch.setattr(os, "fsync", somebody_is_quicker)
    with pytest.raises(Fault, match="finns redan"):
        write_new(path, b"nytt")
    assert path.read_bytes() == b"annans"
    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]


def test_over_replaces(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"gammalt")
    path.chmod(0o644)
    write_over(path, b"nytt")
    assert path.read_bytes() == b"nytt"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_where_links_are_unknown_the_name_is_held_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    write_new(tmp_path / "a.pdf", b"hej")
    assert (tmp_path / "a.pdf").read_bytes() == b"hej"
    assert stat.S_IMODE((tmp_path / "a.pdf").stat().st_mode) == 0o600
    _refused(write_new, tmp_path / "a.pdf", ExitCode.NOT_ALLOWED, "finns redan")


@pytest.mark.parametrize("leads", ["somewhere", "nowhere"])
def test_nothing_is_written_through_a_link(write: Write, leads: str, tmp_path: Path) -> None:
    target = tmp_path / "target"
    if leads == "somewhere":
        target.write_bytes(b"orord")
    (tmp_path / "a.pdf").symlink_to(target)
    _refused(write, tmp_path / "a.pdf", ExitCode.NOT_ALLOWED, "är en länk")
    assert target.exists() is (leads == "somewhere")


def test_a_link_under_the_passing_name_is_not_followed(write: Write, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"orord")
    (tmp_path / "a.pdf.partial").symlink_to(target)
    write(tmp_path / "a.pdf", b"hej")
    assert target.read_bytes() == b"orord"
    assert (tmp_path / "a.pdf").read_bytes() == b"hej"


def test_what_a_crash_left_is_cleared(write: Write, tmp_path: Path) -> None:
    (tmp_path / "a.pdf.partial").write_bytes(b"halv")
    write(tmp_path / "a.pdf", b"hej")
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_a_folder_is_refused(write: Write, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    _refused(write, tmp_path / "a", ExitCode.NOT_ALLOWED, "är en mapp")


def test_what_is_no_regular_file_is_refused(write: Write, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a")
    _refused(write, tmp_path / "a", ExitCode.NOT_ALLOWED, "ingen vanlig fil")


@pytest.mark.parametrize("folder", ["saknas", "fil"])
def test_a_missing_folder_is_named(write: Write, folder: str, tmp_path: Path) -> None:
    (tmp_path / "fil").write_bytes(b"")
    _refused(write, tmp_path / folder / "a.pdf", ExitCode.DISK, f"{folder} finns inte")


def test_a_name_too_long_is_told(write: Write, tmp_path: Path) -> None:
    _refused(write, tmp_path / ("a" * 300), ExitCode.DISK, "längre än disken tillåter")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "inte plats"),
        (errno.EDQUOT, "inte plats"),
        (errno.EACCES, "inte rätt att skriva"),
        (errno.EROFS, "inte rätt att skriva"),
        (errno.EIO, "kunde inte skrivas"),
    ],
)
def test_a_disk_that_fails_leaves_what_was_there(
    number: int, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: int) -> None:
        raise OSError(number, os.strerror(number))

    path = tmp_path / "a.pdf"
    path.write_bytes(b"gammalt")
    monkeypatch.setattr(os, "fsync", failing)
    _refused(write_over, path, ExitCode.DISK, words)
    assert path.read_bytes() == b"gammalt"
    path.unlink()
    _refused(write_new, path, ExitCode.DISK, words)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_device_is_no_place_for_a_file() -> None:
    with pytest.raises(Fault) as refusal:
        write_over(Path("/dev/full"), b"x")
    assert refusal.value.code is ExitCode.NOT_ALLOWED
