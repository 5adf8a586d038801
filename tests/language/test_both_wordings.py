import importlib
import pkgutil
from collections.abc import Iterator
from string import Formatter

import nsc_tui.language
from nsc_tui.language.text import Text


def texts_in(name: str, value: object) -> Iterator[tuple[str, Text]]:
    if isinstance(value, Text):
        yield name, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from texts_in(f"{name}[{key}]", inner)
    elif isinstance(value, tuple | list):
        for number, inner in enumerate(value):
            yield from texts_in(f"{name}[{number}]", inner)


def texts() -> Iterator[tuple[str, Text]]:
    for module in pkgutil.iter_modules(nsc_tui.language.__path__):
        held = vars(importlib.import_module(f"nsc_tui.language.{module.name}"))
        for name, value in held.items():
            yield from texts_in(f"{module.name}.{name}", value)


def blanks(wording: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(wording) if name is not None}


ALL = dict(texts())


def test_both_wordings_say_something() -> None:
    assert [name for name, text in ALL.items() if not text.sv.strip() or not text.en.strip()] == []


def test_both_wordings_take_the_same_values() -> None:
    assert [name for name, text in ALL.items() if blanks(text.sv) != blanks(text.en)] == []


def test_a_deviation_is_called_avsteg() -> None:
    assert [name for name, text in ALL.items() if "avvikelse" in text.sv.lower()] == []


def test_the_texts_are_found() -> None:
    assert len(ALL) > 100
