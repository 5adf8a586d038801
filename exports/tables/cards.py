"""People from vCards (RFC 2426 and 6350, and the 2.1 of older address books)."""

import logging
from itertools import pairwise
from typing import Any

from exports.tables.grid import Grid, Line, refuse
from exports.tables.separated import decoded
from nsc_tui.language import tables as words

BEGIN = "BEGIN:VCARD"
_HEADINGS = ("given_name", "family_name", "title", "organisation", "email", "phone")
_READ = frozenset({"version", "n", "fn", "title", "org", "email", "tel", "prodid", "rev", "uid"})


def grid_of(data: bytes, file: str) -> Grid:
    """One row a card: name, title, organisation, the preferred address and number, and no more.

    Raises TableFault where a card cannot be read.
    """
    text, notices = decoded(data, file)
    lines: list[Line] = [(1, _HEADINGS)]
    ignored: set[str] = set()
    for number, card in _cards(text):
        contents = _read(card, number, file)
        ignored |= set(contents) - _READ
        lines.append((number, _row(contents)))
    if ignored:
        names = ", ".join(sorted(name.upper() for name in ignored))
        notices = (*notices, words.CARD_IGNORES(names=names))
    return Grid(tuple(lines), notices)


def _cards(text: str) -> list[tuple[int, str]]:
    """Each card and the line it begins on."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    starts = [place for place, line in enumerate(lines) if line.strip().upper() == BEGIN]
    bounds = pairwise([*starts, len(lines)])
    return [(start + 1, "\n".join(lines[start:stop]) + "\n") for start, stop in bounds]


def _read(card: str, number: int, file: str) -> dict[str, list[Any]]:
    import vobject  # type: ignore[import-untyped]

    logging.getLogger("vobject").setLevel(logging.CRITICAL)  # it would write names of people to the log
    try:
        contents: dict[str, list[Any]] = vobject.readOne(card, allowQP=True).contents
    except Exception as error:  # the library raises whatever its parser meets
        raise refuse(file, words.NOT_CARDS, number, detail=type(error).__name__) from None
    return contents


def _row(contents: dict[str, list[Any]]) -> tuple[str, ...]:
    given, family = _name(contents)
    title, organisation = (_first(contents, name) for name in ("title", "org"))
    phone = _preferred(contents.get("tel", ())).removeprefix("tel:")
    return (given, family, title, organisation, _preferred(contents.get("email", ())), phone)


def _name(contents: dict[str, list[Any]]) -> tuple[str, str]:
    if "n" in contents:
        name = contents["n"][0].value
        return _joined(name.given, name.additional), _joined(name.family)
    given, _, family = _first(contents, "fn").rpartition(" ")
    return given, family


def _first(contents: dict[str, list[Any]], name: str) -> str:
    """The first value of a property; of an organisation and its units the organisation."""
    value = contents[name][0].value if name in contents else ""
    while isinstance(value, list):
        value = value[0] if value else ""
    return str(value).strip()


def _joined(*parts: object) -> str:
    """Several given names are one field here; the library gives a list where there are several."""
    said = (_joined(*part) if isinstance(part, list) else str(part) for part in parts)
    return " ".join(word for word in said if word).strip()


def _preferred(lines: Any) -> str:
    """The value marked as preferred, else the first."""
    ranked = sorted(lines, key=lambda line: not _is_preferred(line))
    return _joined(ranked[0].value) if ranked else ""


def _is_preferred(line: Any) -> bool:
    marks = {str(value).upper() for values in line.params.values() for value in values}
    return "PREF" in marks or "PREF" in line.params or "PREF" in line.singletonparams
