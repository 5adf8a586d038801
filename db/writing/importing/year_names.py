"""What the records of the guideline's year are called, and what tells them apart; see `directory`."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable
from functools import cached_property
from typing import Any

from db.writing.importing.directory import Names

Key = tuple[str, ...]
"""The values under the key headings of a kind, as its rows write them."""

_KEYS = {
    "focus_area": "year, title",
    "action_plan": "year",
    "report": "recipient, dated",
    "dialogue": "held_on, theme",
    "spreading": "happened, what",
    "cost": "year, kind, amount",
    "document": "title",
    "guideline_version": "decided",
    "result": "contact_id, heading",
}
_NO_BIN = frozenset({"result"})


class YearNames:
    """The names and keys of the records of the year; each table is read once, at first need."""

    def __init__(self, connection: Callable[[], sqlite3.Connection]) -> None:
        self._connection = connection
        self._known: dict[str, dict[Key, list[int]]] = {}

    def known(self, table: str) -> dict[Key, list[int]]:
        """The records of `table` by their key; a register may hold several of one key."""
        if table not in self._known:
            found: dict[Key, list[int]] = defaultdict(list)
            where = "" if table in _NO_BIN else " WHERE binned_at IS NULL"
            for number, *values in self._rows(f"SELECT id, {_KEYS[table]} FROM {table}{where} ORDER BY id"):
                found[tuple("" if value is None else str(value) for value in values)].append(number)
            self._known[table] = found
        return self._known[table]

    @cached_property
    def focus_areas(self) -> Names:
        """By reference, or by year and title (`in_year`)."""
        names = Names()
        for key, ref, year, title in self._rows(
            "SELECT id, ref, year, title FROM focus_area WHERE binned_at IS NULL"
        ):
            names.add(key, f"{ref} {title}", [ref, in_year(str(year), title)])
        return names

    @cached_property
    def reports(self) -> Names:
        """By reference, or by date with or without the recipient."""
        names = Names()
        for key, ref, recipient, dated in self._rows(
            "SELECT id, ref, recipient, dated FROM report WHERE binned_at IS NULL"
        ):
            names.add(key, *report_texts(ref, recipient, dated))
        return names

    @cached_property
    def dialogues(self) -> Names:
        """By reference, date or theme."""
        names = Names()
        for key, ref, held_on, theme in self._rows(
            "SELECT id, ref, held_on, theme FROM dialogue WHERE binned_at IS NULL"
        ):
            names.add(key, *dialogue_texts(ref, held_on, theme))
        return names

    def _rows(self, sql: str) -> list[tuple[Any, ...]]:
        return self._connection().execute(sql).fetchall()


def in_year(year: str, title: str) -> str:
    """A focus area as a plan of `year` may name it."""
    return f"{year}\n{title}"


def report_texts(ref: str, recipient: str, dated: str) -> tuple[str, list[str]]:
    """What a report is called among others, and what names it."""
    return f"{ref} ({recipient} {dated})", [ref, dated, f"{recipient} {dated}"]


def dialogue_texts(ref: str, held_on: str, theme: str) -> tuple[str, list[str]]:
    """What a dialogue is called among others, and what names it."""
    return f"{ref} {theme} ({held_on})", [ref, held_on, theme]
