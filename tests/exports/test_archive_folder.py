"""The folder of an archive: whole or not there, and never in the place of what is not its own."""

import errno
import os
from pathlib import Path

import pytest

from exports import archive_folder
from exports.archive_folder import SUMS, beside, is_archive
from nsc_tui.language.faults import ExitCode, Fault


def make(target: Path, *contents: str, overwrite: bool = False) -> None:
    with beside(target, overwrite=overwrite) as folder:
        for number, content in enumerate(contents):
            folder.add(f"1_del/{number}.txt", content.encode())


def standing(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()
    }


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "2026"


def refused(target: Path, *, overwrite: bool = True) -> ExitCode:
    with pytest.raises(Fault) as fault:
        make(target, "nytt", overwrite=overwrite)
    return fault.value.code


def test_it_is_there_as_a_whole_and_for_the_user_alone(target: Path) -> None:
    make(target, "ett", "två")
    assert sorted(standing(target)) == ["1_del/0.txt", "1_del/1.txt", SUMS]
    assert is_archive(target)
    assert target.stat().st_mode & 0o777 == 0o700
    assert list(target.parent.iterdir()) == [target]


def test_a_new_one_takes_the_place_of_the_old_as_a_whole(target: Path) -> None:
    make(target, "ett", "två")
    make(target, "tre", overwrite=True)
    assert sorted(standing(target)) == ["1_del/0.txt", SUMS]
    assert list(target.parent.iterdir()) == [target]


def test_what_is_there_is_not_overwritten_unasked(target: Path) -> None:
    target.mkdir()
    assert refused(target, overwrite=False) is ExitCode.NOT_ALLOWED
    make(target, "ett", overwrite=True)
    assert is_archive(target), "an empty folder is in nobody's way"
    before = standing(target)
    assert refused(target, overwrite=False) is ExitCode.NOT_ALLOWED
    assert standing(target) == before


@pytest.mark.parametrize(
    "kind", ["own file", "own folder", "own link", "no archive", "a file", "a link to one"]
)
def test_what_is_none_of_its_own_is_never_replaced(target: Path, kind: str) -> None:
    if kind == "a file":
        target.write_text("mitt")
    elif kind == "a link to one":
        make(target.parent / "elsewhere", "ett")
        target.symlink_to(target.parent / "elsewhere")
    elif kind == "no archive":
        target.mkdir()
        (target / "mitt.txt").write_text("mitt")
    else:
        make(target, "ett")
        own = target / "1_del" / "mitt"
        if kind == "own file":
            own.write_text("mitt")
        elif kind == "own folder":
            own.mkdir()
        else:
            own.symlink_to(target.parent)
    before = sorted(target.parent.rglob("*"))
    assert refused(target) is ExitCode.NOT_ALLOWED
    assert sorted(target.parent.rglob("*")) == before


@pytest.mark.parametrize("ending", [KeyboardInterrupt, OSError, MemoryError])
@pytest.mark.parametrize("there", [True, False])
def test_whatever_ends_it_nothing_half_is_left_and_the_old_one_stands(
    target: Path, ending: type[BaseException], there: bool
) -> None:
    if there:
        make(target, "ett")
    before = standing(target.parent)

    def ended() -> None:
        with beside(target, overwrite=there) as folder:
            folder.add("1_del/0.txt", b"nytt")
            raise ending

    with pytest.raises(ending):
        ended()
    assert standing(target.parent) == before
    assert len(list(target.parent.iterdir())) == there


def test_a_move_that_fails_puts_the_old_one_back(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(target, "ett")
    before, rename = standing(target), Path.rename

    def fail(self: Path, to: Path) -> Path:
        if self.name.endswith(".partial"):
            raise OSError(errno.EIO, "disken")
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", fail)
    assert refused(target) is ExitCode.DISK
    assert standing(target) == before
    assert list(target.parent.iterdir()) == [target]


def test_killed_between_the_two_names_the_old_one_comes_back(target: Path) -> None:
    make(target, "ett")
    before = standing(target)
    target.rename(archive_folder._replaced(target))
    assert refused(target, overwrite=False) is ExitCode.NOT_ALLOWED
    assert standing(target) == before


def test_what_a_killed_run_left_half_is_swept_away_an_hour_later(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    half = target.with_name(f".{target.name}.1.partial")
    half.mkdir()
    (half / "0.txt").write_text("halv")
    make(target, "ett")
    assert half.is_dir(), "it may still be at work"
    monkeypatch.setattr(archive_folder, "_STALE_SECONDS", -1.0)
    make(target, "två", overwrite=True)
    assert not half.exists()


def test_a_folder_that_is_not_there_has_a_sentence(tmp_path: Path) -> None:
    assert refused(tmp_path / "borta" / "2026") is ExitCode.DISK


@pytest.mark.parametrize("place", ["2026", "1_del"])
def test_one_that_is_write_protected_stands_as_it_was(
    target: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(target, "ett")
    before = standing(target)
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path).name != place)
    assert refused(target) is ExitCode.DISK
    assert standing(target) == before
    assert list(target.parent.iterdir()) == [target]


def test_a_full_disk_is_told_of_the_archive_and_not_of_its_passing_name(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Fault) as caught:
        make(target, "ett")
    assert caught.value.code is ExitCode.DISK
    assert f"{target} " in str(caught.value)
    assert "partial" not in str(caught.value)
    assert list(target.parent.iterdir()) == []
