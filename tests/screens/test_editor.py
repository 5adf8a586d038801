import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from nsc_tui.language.faults import Fault
from screens.editor import edited, editor_command


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
