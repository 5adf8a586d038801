import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from calling import Answer, Call
from registers import lay_samples

from nsc_tui.cli.home import chosen
from nsc_tui.cli.main import main
from nsc_tui.language.text import use
from screens.commands import use_keys


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home folder of the test's own, no register named, Swedish."""
    folder = tmp_path / "home"
    folder.mkdir()
    for name in (
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "NSC_TUI_FILE",
        "LC_ALL",
        "LC_MESSAGES",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("LANG", "sv_SE.UTF-8")
    monkeypatch.chdir(tmp_path)
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    chosen.cache_clear()
    yield folder
    chosen.cache_clear()
    use("sv")
    use_keys({})
    for number, handler in handlers.items():
        signal.signal(number, handler)


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str]) -> Call:
    """Call the program in this process."""

    def answer(*words: object) -> Answer:
        capfd.readouterr()
        chosen.cache_clear()
        code = main([str(word) for word in words])
        out, said = capfd.readouterr()
        return Answer(code, out, said)

    return answer


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A register with all the sample tables in it, named by NSC_TUI_FILE."""
    path = tmp_path / "r å#1.db"
    lay_samples(path)
    monkeypatch.setenv("NSC_TUI_FILE", str(path))
    return path
