"""Batches of rows into the register: one act, all of it or nothing.

Kinds come in the order in which they need each other; protocols are approved last, because an
approved one takes no later rows.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from db.writing.importing import (
    activities,
    attendance,
    contacts,
    deviations,
    items,
    meetings,
    members,
    organisations,
    protocols,
)
from db.writing.importing.desk import Desk
from db.writing.importing.rows import Batch, Row
from db.writing.pen import Act, Pen
from nsc_tui.language.problems import Problem, TableFault

VERB = "import"

_Bring = Callable[[Desk, Iterable[Row]], None]

_ORDER: dict[str, _Bring] = {
    organisations.KIND: organisations.bring,
    members.KIND: members.bring,
    meetings.KIND: meetings.bring,
    activities.KIND: activities.bring,
    contacts.KIND: contacts.bring,
    attendance.KIND: attendance.bring,
    items.KIND: items.bring,
    deviations.KIND: deviations.bring,
}
_NEEDS: dict[str, frozenset[str]] = {
    organisations.KIND: frozenset(),
    members.KIND: frozenset({organisations.KIND}),
    meetings.KIND: frozenset({members.KIND}),
    activities.KIND: frozenset({meetings.KIND}),
    contacts.KIND: frozenset({members.KIND, activities.KIND}),
    attendance.KIND: frozenset({members.KIND, meetings.KIND}),
    items.KIND: frozenset({meetings.KIND}),
    deviations.KIND: frozenset(
        {organisations.KIND, members.KIND, activities.KIND, contacts.KIND, items.KIND}
    ),
}

KINDS = tuple(_ORDER)
"""The kinds that can be brought in, in the order in which they need each other."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import did, or would do: rows added and rows that were there already, by kind."""

    added: dict[str, int]
    unchanged: dict[str, int]
    remarks: tuple[str, ...]


class _NothingNewError(Exception):
    """Leaves an act that would store nothing, so that the file stays as it was."""

    def __init__(self, brought: Brought) -> None:
        self.brought = brought


def bring(pen: Pen, about: str, batches: Iterable[Batch], problems: Iterable[Problem]) -> Brought:
    """Bring in every row of `batches` as one act; `about` is what the history says was imported.

    `problems` are those that reading the files found. Raises TableFault with them and with everything
    else that is wrong, and then nothing was brought in.
    """
    try:
        with pen.act(VERB, about=about) as act:
            brought = _bring(act, batches, problems, pen.path)
            if not any(brought.added.values()):
                raise _NothingNewError(brought)
    except _NothingNewError as nothing:
        return nothing.brought
    return brought


def rehearse(pen: Pen, batches: Iterable[Batch], problems: Iterable[Problem]) -> Brought:
    """What `bring` would do, or the fault it would raise; nothing is stored."""
    with pen.rehearsal(VERB) as act:
        return _bring(act, batches, problems, pen.path)


def _bring(act: Act, batches: Iterable[Batch], found: Iterable[Problem], path: Path) -> Brought:
    desk = Desk(act, path)
    desk.problems.extend(found)
    by_kind = {batch.kind: batch for batch in batches}
    flawed: set[str] = set()
    for kind, bring_rows in _ORDER.items():
        batch = by_kind.get(kind)
        if batch is None:
            continue
        before = len(desk.problems)
        if not _NEEDS[kind] & flawed:  # else its rows may name what did not come in: told once is enough
            bring_rows(desk, batch.rows)
        if batch.flawed or _NEEDS[kind] & flawed or len(desk.problems) > before:
            flawed.add(kind)
    if not desk.problems:
        protocols.close(desk)
    if desk.problems:
        raise TableFault(tuple(sorted(desk.problems, key=lambda problem: (problem.file, problem.line))))
    return Brought(dict(desk.added), dict(desk.unchanged), tuple(desk.remarks))
