"""What the records of the register are called, so that a row can name them.

Each table is read once, at first need, and kept in step with what the import adds: ten thousand
rows cost ten thousand look-ups in memory.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

ContactKey = tuple[int, int, str]
"""Person, activity and the moment of contact as written."""

DeviationKey = tuple[str, str, str]
"""Category, what happened and when."""


class Names:
    """What names the records of one table. A text may name several; `same` makes spellings equal."""

    def __init__(self, same: Callable[[str], str] = str) -> None:
        self._same = same
        self._keys: dict[str, dict[int, None]] = {}  # a set that keeps its order
        self._stand_ins: dict[str, int] = {}
        self._said: dict[int, str] = {}

    def add(self, key: int, said: str, texts: Iterable[str]) -> None:
        """Let each of `texts` name the record `key`, which is told apart from others as `said`."""
        self._said[key] = said
        for text in texts:
            if text:
                self._keys.setdefault(self._same(text), {})[key] = None

    def stand_in(self, text: str, key: int) -> None:
        """Let `text` name the record `key` for this import: the reference its own files know it by."""
        if text:
            self._stand_ins[text] = key

    def matching(self, text: str) -> list[int]:
        """The records that `text` names."""
        if text in self._stand_ins:
            return [self._stand_ins[text]]
        return list(self._keys.get(self._same(text), ()))

    def said(self, key: int | None) -> str:
        """What to call a record when it is told apart from others."""
        return self._said.get(key, "") if key is not None else ""


class Directory:
    """The names and keys of everything that a row can name or repeat."""

    def __init__(self, connection: Callable[[], sqlite3.Connection]) -> None:
        self._connection = connection

    @cached_property
    def organisations(self) -> Names:
        """By name, or by a former name that is nobody's name now."""
        names = Names()
        for key, name in self._rows("SELECT id, name FROM organisation WHERE binned_at IS NULL"):
            names.add(key, name, [name])
        self._add_former(names, "SELECT organisation_id, name FROM organisation_name")
        return names

    @cached_property
    def people(self) -> Names:
        """By e-mail address, by given and family name, or by a former one that is nobody's now."""
        names = Names(same=str.casefold)
        for key, given, family, email in self._rows(
            "SELECT id, given_name, family_name, email FROM person WHERE binned_at IS NULL"
        ):
            names.add(key, *person_texts(given, family, email or ""))
        self._add_former(
            names,
            "SELECT merged_into_id, email FROM person WHERE merged_into_id IS NOT NULL AND email IS NOT NULL",
        )
        self._add_former(names, "SELECT person_id, given_name || ' ' || family_name FROM person_name")
        return names

    @cached_property
    def activities(self) -> Names:
        """By reference or exact title."""
        names = Names()
        for key, ref, title, happens in self._rows(
            "SELECT id, ref, title, happens FROM activity WHERE binned_at IS NULL"
        ):
            names.add(key, *activity_texts(ref, title, happens or ""))
        return names

    @cached_property
    def contacts(self) -> Names:
        """By reference."""
        names = Names()
        for key, ref in self._rows("SELECT id, ref FROM contact WHERE binned_at IS NULL"):
            names.add(key, ref, [ref])
        return names

    @cached_property
    def meetings(self) -> dict[str, int]:
        """By reference: the date, with its number that day after the first."""
        return dict(self._rows("SELECT ref, id FROM meeting"))

    def meeting_said(self, key: int | None) -> str:
        """The reference of a meeting."""
        return next((ref for ref, known in self.meetings.items() if known == key), "")

    def item_said(self, key: int | None) -> str:
        """The reference of an item, where it has a number."""
        return next((f"§ {number}/{year}" for (year, number), known in self.items_of_year.items()
                     if known == key), "")  # fmt: skip

    @cached_property
    def approved(self) -> set[int]:
        """The meetings whose protocol is approved."""
        return {key for (key,) in self._rows("SELECT id FROM meeting WHERE state = 'approved'")}

    @cached_property
    def items(self) -> dict[tuple[int, int | str], int]:
        """By meeting and number, or by meeting and heading where there is no number yet."""
        rows = self._rows("SELECT meeting_id, coalesce(number, heading), id FROM item")
        return {(meeting, name): key for meeting, name, key in rows}

    def item_at(self, meeting: int, place: int) -> int | None:
        """The item at a place of a meeting's agenda, counted from 1."""
        rows = self._rows(f"SELECT id FROM item WHERE meeting_id = {int(meeting)} ORDER BY position, id")
        return int(rows[place - 1][0]) if 0 < place <= len(rows) else None

    @cached_property
    def items_of_year(self) -> dict[tuple[int, int], int]:
        """By year and number."""
        rows = self._rows("SELECT year, number, id FROM item WHERE number IS NOT NULL")
        return {(year, number): key for year, number, key in rows}

    @cached_property
    def activity_keys(self) -> dict[tuple[str, str], int]:
        """Activities by title and when."""
        rows = self._rows("SELECT title, coalesce(happens, ''), id FROM activity WHERE binned_at IS NULL")
        return {(title, happens): key for title, happens, key in rows}

    @cached_property
    def contact_keys(self) -> dict[ContactKey, int]:
        """Contacts by their key."""
        rows = self._rows(
            "SELECT person_id, activity_id, coalesce(contacted_at, ''), id FROM contact"
            " WHERE binned_at IS NULL"
        )
        return {(person, activity, at): key for person, activity, at, key in rows}

    @cached_property
    def attendance_keys(self) -> dict[tuple[int, int], int]:
        """Attendance by meeting and person."""
        rows = self._rows("SELECT meeting_id, person_id, id FROM attendance")
        return {(meeting, person): key for meeting, person, key in rows}

    @cached_property
    def deviation_keys(self) -> dict[DeviationKey, list[int]]:
        """Deviations by their key; two people can do the same thing at the same time."""
        found: dict[DeviationKey, list[int]] = defaultdict(list)
        for category, what, happened, key in self._rows(
            "SELECT category, what, coalesce(happened, ''), id FROM deviation WHERE binned_at IS NULL"
        ):
            found[category, what, happened].append(key)
        return found

    @cached_property
    def minuted_in(self) -> dict[int, int]:
        """The item in which each deviation is minuted."""
        return dict(self._rows("SELECT deviation_id, item_id FROM minuting"))

    @cached_property
    def terms(self) -> dict[int, list[int]]:
        """The terms of each person."""
        found: dict[int, list[int]] = defaultdict(list)
        for person, key in self._rows("SELECT person_id, id FROM term WHERE binned_at IS NULL ORDER BY id"):
            found[person].append(key)
        return found

    @cached_property
    def settings(self) -> dict[str, str]:
        """The register's own settings, as stored."""
        return dict(self._rows("SELECT name, value FROM setting"))

    def _add_former(self, names: Names, sql: str) -> None:
        former = [(key, name) for key, name in self._rows(sql) if not names.matching(name)]
        for key, name in former:
            if said := names.said(key):
                names.add(key, said, [name])

    def _rows(self, sql: str) -> list[tuple[Any, ...]]:
        return self._connection().execute(sql).fetchall()


def person_texts(given: str, family: str, email: str) -> tuple[str, list[str]]:
    """What a person is called among others, and what names them."""
    name = f"{given} {family}"
    return (f"{name} <{email}>" if email else name), [email, name]


def activity_texts(ref: str, title: str, happens: str) -> tuple[str, list[str]]:
    """What an activity is called among others, and what names it."""
    return f"{ref} {title} ({happens or '?'})", [ref, title]
