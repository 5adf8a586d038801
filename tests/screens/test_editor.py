import subprocess
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from textual.app import SuspendNotSupported

from nsc_tui.language.faults import Fault
from screens.editor import edited, editor_command, run_suspended


def run(command: Sequence[str]) -> int:
    return subprocess.run(command, check=False).returncode


def script(path: Path, body: str) -> str:
    file = path / "ed itor.py"
    file.write_text(f"import sys; from pathlib import Path; p = Path(sys.argv[-1]); {body}")
    return f'"{sys.executable}" "{file}" --wait'


def test_the_text_goes_out_and_comes_back_and_the_file_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = tmp_path / "seen"
    body = (
        f"Path({str(seen)!r}).write_text(f'{{p}} {{p.stat().st_mode & 0o777:o}}');"
        "p.write_text(p.read_text(encoding='utf-8') + 'å [/x]', encoding='utf-8')"
    )
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", script(tmp_path, body))
    assert edited("Hej\n", run) == "Hej\nå [/x]"
    path, mode = seen.read_text().rsplit(" ", 1)
    assert mode == "600"
    assert not Path(path).exists()
    assert not Path(path).parent.exists()


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("sys.exit(1)", "avslutades med ett fel"),
        ("p.write_bytes(bytes([0xff, 0xfe, 0xfd]))", "inte är text i UTF-8"),
        ("p.unlink()", "inte är text i UTF-8"),
    ],
)
def test_an_editor_that_fails_leaves_the_text_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, sentence: str
) -> None:
    monkeypatch.setenv("VISUAL", script(tmp_path, body))
    with pytest.raises(Fault, match=sentence):
        edited("Hej", run)


def test_an_editor_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", "finns-inte-alls")
    with pytest.raises(Fault, match="finns-inte-alls"):
        edited("Hej", run)


def test_no_editor_at_all_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Fault, match="EDITOR"):
        editor_command()


@pytest.mark.parametrize("command", ['"ed', "'", "\\"])
def test_an_editor_that_is_written_wrong_is_told(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", command)
    with pytest.raises(Fault) as caught:
        edited("Hej", run)
    assert command in str(caught.value)


def test_blanks_are_no_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "  ")
    monkeypatch.setattr("shutil.which", lambda _name: None)
    with pytest.raises(Fault):
        editor_command()


def test_a_terminal_that_cannot_be_handed_over_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def suspend() -> AbstractContextManager[None]:
        raise SuspendNotSupported

    monkeypatch.setenv("VISUAL", "nano")
    with pytest.raises(Fault) as caught:
        edited("Hej", run_suspended(suspend))
    assert "nano" in str(caught.value)


def test_a_folder_for_passing_files_that_is_gone_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", "nano")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "borta"))
    with pytest.raises(Fault):
        edited("Hej", run)
