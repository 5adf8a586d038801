"""The twelve questions of docs/questions.md: its keys are pressed and its commands run, on the samples."""

import re
import shlex
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from keyboard import LARGE, at_the_keyboard
from registers import lay_samples

from nsc_tui.cli.home import chosen
from nsc_tui.cli.main import main

PAGE = Path(__file__).parents[1] / "docs" / "questions.md"
KEY_NAMES = {"/": "slash"}
MOST_KEYS, MOST_LETTERS = 6, 30  # five seconds of keys
SIZE = LARGE


class Question(NamedTuple):
    title: str
    steps: tuple[str, ...]  # keys, and words to type in quotes
    seen: tuple[str, ...]
    commands: tuple[tuple[str, tuple[str, ...]], ...]  # each with lines of its answer


def questions() -> list[Question]:
    parts = PAGE.read_text(encoding="utf-8").split("\n## ")[1:]
    return [_question(part) for part in parts]


def _question(part: str) -> Question:
    keys = re.search(r"^Keys: (.*) → (.*)$", part, re.M)
    console = re.search(r"```console\n(.*?)```", part, re.S)
    assert keys
    assert console
    commands: list[tuple[str, list[str]]] = []
    for line in console[1].splitlines():
        if line.startswith("$ nsc-tui "):
            commands.append((line.removeprefix("$ nsc-tui "), []))
        else:
            commands[-1][1].append(line)
    return Question(
        title=part.split("\n")[0],
        steps=tuple(re.findall(r"`[^`]+`|“[^”]+”", keys[1])),
        seen=tuple(re.findall(r"`([^`]+)`", keys[2])),
        commands=tuple((call, tuple(lines)) for call, lines in commands),
    )


QUESTIONS = questions()


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.db"
    lay_samples(path)
    return path


@pytest.fixture
def _own_home(register: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LANG", "sv_SE.UTF-8")
    monkeypatch.setenv("NSC_TUI_FILE", str(register))
    monkeypatch.chdir(tmp_path)
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    chosen.cache_clear()
    yield
    chosen.cache_clear()
    for number, handler in handlers.items():
        signal.signal(number, handler)


def test_there_are_twelve() -> None:
    assert [each.title.split(".")[0] for each in QUESTIONS] == [str(number) for number in range(1, 13)]


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked.title)
async def test_the_keys_lead_to_the_answer(asked: Question, register: Path) -> None:
    async with at_the_keyboard(register, SIZE) as hands:
        letters = 0
        for step in asked.steps:
            words = step[1:-1]
            if step.startswith("“"):
                letters += len(words)
                await hands.type(words)
            else:
                await hands.press(KEY_NAMES.get(words, words))
            await hands.rest()
        for text in asked.seen:
            await hands.sees(text)
        assert hands.keys <= MOST_KEYS
        assert letters <= MOST_LETTERS


@pytest.mark.usefixtures("_own_home")
@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked.title)
def test_the_commands_answer_as_the_page_says(
    asked: Question, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for call, lines in asked.commands:
        code = main(shlex.split(call))
        out = capfd.readouterr().out
        if lines == ("(exit 1)",):
            assert (code, out) == (1, "")
            continue
        assert code == 0
        for line in lines:
            assert line.strip() in out.replace("\u00a0", " ")
        if " -o " in call:
            assert (tmp_path / call.split(" -o ")[1]).read_bytes().startswith(b"%PDF-")
