"""What is written where: data on stdout, talk on stderr, tables with frames only on a terminal.

Nothing that came from a register reaches a terminal as a control character: it is shown by its code.
"""

import sys
from collections.abc import Iterable, Sequence
from typing import TextIO

from nsc_tui.language import cli as words
from nsc_tui.language.faults import ExitCode, Fault

_TAB = "\t"


def talk(sentence: object) -> None:
    """One sentence on stderr; where nobody listens there either, nothing."""
    if sys.stderr is not None:
        try:
            print(_inert(str(sentence)), file=sys.stderr, flush=True)
        except OSError:
            _silence(sys.stderr)


def put(line: str = "") -> None:
    """One line of data."""
    _stdout().write(_inert(line) + "\n")


def put_bytes(data: bytes) -> None:
    """Data that has its own form, such as CSV, as it stands."""
    out = _stdout()
    out.flush()
    out.buffer.write(data)


def put_json(value: object) -> None:
    """A value as JSON in UTF-8, whatever the terminal's own characters are."""
    import json

    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    put_bytes(text.encode("utf-8", "replace"))


def put_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Rows as a table on a terminal; else a line each, the values parted by tabs."""
    if is_terminal():
        _put_framed(headings, rows)
        return
    put(_TAB.join(headings))
    put_lines(rows)


def put_lines(rows: Iterable[Sequence[str]]) -> None:
    """One line a row, the values parted by tabs."""
    for row in rows:
        put(_TAB.join(one_line(value) for value in row))


def one_line(text: str) -> str:
    """A text of several lines on one, as the tables write it: with ` | ` for each break."""
    return " | ".join(line.strip() for line in text.replace(_TAB, " ").split("\n") if line.strip())


def is_terminal() -> bool:
    """Whether somebody reads stdout on a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def finish() -> None:
    """Hand over what is still held back; raises OSError where nobody takes it."""
    if sys.stdout is not None:
        sys.stdout.flush()


def let_go() -> None:
    """Write no more: what could not be handed over would only be complained about once again."""
    if sys.stdout is not None:
        _silence(sys.stdout)


def _silence(stream: TextIO) -> None:
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _stdout() -> TextIO:
    if sys.stdout is None:
        raise Fault(ExitCode.DISK, words.NO_STDOUT)
    return sys.stdout


def _inert(text: str) -> str:
    if text.replace(_TAB, "").isprintable():
        return text
    from nsc_tui.language.plain_text import visible

    return visible(text)


def _put_framed(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for heading in headings:
        table.add_column(Text(heading), overflow="fold")
    for row in rows:
        table.add_row(*(Text(_inert(one_line(value))) for value in row))
    Console(markup=False, highlight=False, emoji=False).print(table)
