"""Two signs with a meaning in a cell: `|` between lines or values, and `'` before what a sheet would run.

A `|` that is meant as itself is written with a backslash before it, and backslashes that stand
right before a `|` are doubled, so that every text comes back as it was.
"""

import re
from collections.abc import Sequence

BREAK = "|"
_GUARDED = "=+-@\t\r"
_WOULD_RUN = re.compile(rf"'*[{re.escape(_GUARDED)}]")


def split(cell: str) -> tuple[str, ...]:
    """The lines or values of a cell; real line breaks count as `|` does."""
    parts, part, done = [], "", 0
    for match in re.finditer(r"(\\*)\||\n", cell):
        part += cell[done : match.start()]
        done = match.end()
        slashes = len(match[1] or "")
        part += "\\" * (slashes // 2)
        if slashes % 2:
            part += BREAK
        else:
            parts.append(part)
            part = ""
    return (*parts, part + cell[done:])


def join(parts: Sequence[str]) -> str:
    """The cell that `split` reads back as `parts`, on one line."""
    escaped = [_escaped(part) for part in parts]
    followed = [re.sub(r"(\\+)\Z", r"\1\1", part) for part in escaped[:-1]]
    return BREAK.join((*followed, *escaped[-1:]))


def join_lines(parts: Sequence[str]) -> str:
    """The cell that `split` reads back as `parts`, each on a line of its own."""
    return "\n".join(_escaped(part) for part in parts)


def _escaped(part: str) -> str:
    return re.sub(r"(\\*)\|", r"\1\1\\|", part)


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return "'" + cell if _WOULD_RUN.match(cell) else cell


def unguarded(cell: str) -> str:
    """What `guarded` was given; any other `'` is a letter of the text."""
    return cell[1:] if cell.startswith("'") and _WOULD_RUN.match(cell) else cell
