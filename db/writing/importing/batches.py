"""Batches of rows into the register: one act, all of it or nothing.

Kinds come in the order in which they need each other; protocols are approved last, because an
approved one takes no later rows.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from db.stopping import Going, unwatched
from db.writing.importing import (
    activities,
    attendance,
    contacts,
    deviations,
    guideline_kinds,
    items,
    meetings,
    members,
    organisations,
    protocols,
    results,
    year_kinds,
)
from db.writing.importing.desk import Desk
from db.writing.importing.lookup import Lookup, Named, look_up_all
from db.writing.importing.rows import Batch, Row
from db.writing.importing.watch import Watch
from db.writing.meetings import APPROVED
from db.writing.pen import Act, Pen
from nsc_tui.language.problems import Problem, TableFault

VERB = "import"


class _Kind(NamedTuple):
    """How sound rows come in, what every row may name, and what it cannot be by itself."""

    bring: Callable[[Desk, Iterable[Row]], None]
    named: Named
    check: Callable[[Lookup, Row], None] | None = None


_YEAR = (
    year_kinds.FOCUS_AREAS,
    year_kinds.ACTION_PLANS,
    year_kinds.REPORTS,
    year_kinds.DIALOGUES,
    year_kinds.SPREADING,
    year_kinds.COSTS,
    guideline_kinds.DOCUMENTS,
    guideline_kinds.GUIDELINE_VERSIONS,
)
_ORDER: dict[str, _Kind] = {
    organisations.KIND: _Kind(organisations.bring, {}),
    members.KIND: _Kind(members.bring, members.NAMED, members.check),
    meetings.KIND: _Kind(meetings.bring, meetings.NAMED, meetings.check),
    activities.KIND: _Kind(activities.bring, activities.NAMED),
    contacts.KIND: _Kind(contacts.bring, contacts.NAMED),
    results.KIND: _Kind(results.bring, results.NAMED),
    attendance.KIND: _Kind(attendance.bring, attendance.NAMED),
    items.KIND: _Kind(items.bring, items.NAMED),
    **{kind.name: _Kind(kind.bring, kind.named) for kind in _YEAR},
    deviations.KIND: _Kind(deviations.bring, deviations.NAMED),
}

KINDS = tuple(_ORDER)
"""The kinds that can be brought in, in the order in which they need each other."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import did, or would do: rows added and rows that were there already, by kind.

    `approved` is how many protocols came in approved: those are never changed again.
    """

    added: dict[str, int]
    unchanged: dict[str, int]
    remarks: tuple[str, ...]
    approved: int = 0


class _NothingNewError(Exception):
    """Leaves an act that would store nothing, so that the file stays as it was."""

    def __init__(self, brought: Brought) -> None:
        self.brought = brought


def bring(
    pen: Pen,
    about: str,
    batches: Iterable[Batch],
    problems: Iterable[Problem],
    going: Going = unwatched,
) -> Brought:
    """Bring in every row of `batches` as one act; `about` is what the history says was imported.

    `problems` are those that reading the files found. Raises TableFault with them and with everything
    else that is wrong, StoppedError where `going` says no; then nothing was brought in.
    """
    try:
        with pen.act(VERB, about=about) as act:
            brought = _bring(act, batches, problems, pen.path, going)
            if not any(brought.added.values()):
                raise _NothingNewError(brought)
    except _NothingNewError as nothing:
        return nothing.brought
    return brought


def rehearse(
    pen: Pen, batches: Iterable[Batch], problems: Iterable[Problem], going: Going = unwatched
) -> Brought:
    """What `bring` would do, or the fault it would raise; nothing is stored."""
    with pen.rehearsal(VERB) as act:
        return _bring(act, batches, problems, pen.path, going)


def _bring(act: Act, batches: Iterable[Batch], found: Iterable[Problem], path: Path, going: Going) -> Brought:
    by_kind = {batch.kind: batch for batch in batches}
    desk = Desk(act, path, Watch(going, sum(len(batch.rows) for batch in by_kind.values())))
    desk.problems.extend(found)
    for batch in by_kind.values():
        desk.promises.make(batch)
    for name, kind in _ORDER.items():
        if name in by_kind:
            _bring_batch(desk, kind, by_kind[name])
    if not desk.problems:
        desk.problems += desk.withheld
    if not desk.problems:
        protocols.close(desk)
    if desk.problems:
        raise TableFault(tuple(sorted(desk.problems, key=lambda problem: (problem.file, problem.line))))
    approved = sum(row["state"] == APPROVED for row in desk.protocols.values())
    return Brought(dict(desk.added), dict(desk.unchanged), tuple(desk.remarks), approved)


def _bring_batch(desk: Desk, kind: _Kind, batch: Batch) -> None:
    before = len(desk.problems) + len(desk.withheld)
    kind.bring(desk, desk.watch.over(batch.rows))
    for row in batch.flawed:
        look_up_all(desk, row, kind.named)
        if kind.check:
            kind.check(Lookup(desk, row), row)
    if batch.flawed or len(desk.problems) + len(desk.withheld) > before:
        desk.promises.break_off(batch.kind)
