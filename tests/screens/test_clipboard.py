"""Copying: the rows, the reference; by the terminal and by the system's own clipboard."""

import os
from pathlib import Path

import pyperclip  # type: ignore[import-untyped]
import pytest
from keyboard import at_the_keyboard
from registers import living_year


@pytest.fixture
def clipboard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What an `xclip` of the test's own was given."""
    programs = tmp_path / "bin"
    programs.mkdir()
    given = tmp_path / "given"
    program = programs / "xclip"
    program.write_text(f'#!/bin/sh\ncat > "{given}.part" && mv "{given}.part" "{given}"\n')
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("DISPLAY", ":9")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(pyperclip, "copy", pyperclip.lazy_load_stub_copy)
    return given


@pytest.mark.parametrize(
    ("keys", "copied", "said"),
    [
        (("6", "c"), "AV-2026-003\t! öppet\tI1 ", "Kopierat: AV-2026-003 · ! öppet · I1 "),
        (("6", "C"), "AV-2026-003", "Kopierat: AV-2026-003"),
        (("6", "enter", "C"), "AV-2026-003", "Kopierat: AV-2026-003"),
        (("2", "C"), "Bjørn af Klint", "Kopierat: Bjørn af Klint"),
        (("4", "C"), "K-2026-023", "Kopierat: K-2026-023"),
        (("5", "C"), "2026-12-02", "Kopierat: 2026-12-02"),
        (("8", "down", "enter", "down", "C"), "G", "Kopierat: G"),
        (("4", "space", "space", "c"), "fre 20 nov\tZahra Åberg\t", "2 rader kopierade."),
    ],
)
async def test_row_and_reference_go_to_both_clipboards(
    tmp_path: Path, clipboard: Path, keys: tuple[str, ...], copied: str, said: str
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press(*keys)
        await hands.until(clipboard.exists)
        assert hands.said[-1].startswith(said)
        text = clipboard.read_text(encoding="utf-8")
        assert text.startswith(copied)
        assert hands.app.clipboard == text


async def test_marked_rows_are_copied_in_the_order_of_the_list(tmp_path: Path, clipboard: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("6", "end", "space", "home", "space", "c")
        await hands.until(clipboard.exists)
        lines = clipboard.read_text(encoding="utf-8").splitlines()
        assert [line.split("\t")[0] for line in lines] == ["AV-2026-003", "AV-2026-001"]


async def test_a_row_without_a_reference_says_so(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("8", "end", "up", "enter", "C")
        await hands.sees("Inställningar")
        assert hands.said[-1] == "Det här har ingen beteckning."


async def test_without_any_clipboard_the_terminal_is_still_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pyperclip, "copy", pyperclip.lazy_load_stub_copy)
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("4", "C")
        assert hands.app.clipboard == "K-2026-023"
        assert len(hands.app.screen_stack) == 1


@pytest.mark.parametrize("keys", [("5", "E"), ("5", "enter", "E")])
async def test_the_addresses_of_a_meetings_people_are_copied_by_one_key(
    tmp_path: Path, clipboard: Path, keys: tuple[str, ...]
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press(*keys)
        await hands.until(clipboard.exists)
        addresses = clipboard.read_text(encoding="utf-8").split("; ")
        assert len(addresses) > 10
        assert len(set(addresses)) == len(addresses)
        assert all("@" in each for each in addresses)
        assert f"E-postadresser kopierade: {len(addresses)}." in hands.said


async def test_the_addresses_of_marked_members_are_copied(tmp_path: Path, clipboard: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("2", "E")
        await hands.until(clipboard.exists)
        assert clipboard.read_text(encoding="utf-8").count("@") == 1
        clipboard.unlink()
        await hands.press("space", "space", "E")
        await hands.until(clipboard.exists)
        assert clipboard.read_text(encoding="utf-8").count("@") == 2
