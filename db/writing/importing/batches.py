"""Batches of rows into the register: one act, all of it or nothing.

Kinds come in the order in which they need each other; protocols are approved last, because an
approved one takes no later rows.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from db.writing.importing import (
    action_plans,
    activities,
    attendance,
    contacts,
    costs,
    deviations,
    dialogues,
    documents,
    focus_areas,
    guideline_versions,
    items,
    meetings,
    members,
    organisations,
    protocols,
    reports,
    results,
    spreading,
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
    results.KIND: results.bring,
    attendance.KIND: attendance.bring,
    items.KIND: items.bring,
    focus_areas.KIND: focus_areas.bring,
    action_plans.KIND: action_plans.bring,
    reports.KIND: reports.bring,
    dialogues.KIND: dialogues.bring,
    spreading.KIND: spreading.bring,
    costs.KIND: costs.bring,
    documents.KIND: documents.bring,
    guideline_versions.KIND: guideline_versions.bring,
    deviations.KIND: deviations.bring,
}
_NEEDS: dict[str, frozenset[str]] = {
    members.KIND: frozenset({organisations.KIND}),
    meetings.KIND: frozenset({members.KIND}),
    activities.KIND: frozenset({meetings.KIND}),
    contacts.KIND: frozenset({members.KIND, activities.KIND}),
    results.KIND: frozenset({contacts.KIND}),
    attendance.KIND: frozenset({members.KIND, meetings.KIND}),
    items.KIND: frozenset({meetings.KIND}),
    focus_areas.KIND: frozenset({items.KIND}),
    action_plans.KIND: frozenset({focus_areas.KIND, items.KIND}),
    reports.KIND: frozenset({items.KIND}),
    dialogues.KIND: frozenset({items.KIND}),
    spreading.KIND: frozenset({activities.KIND}),
    costs.KIND: frozenset({activities.KIND}),
    guideline_versions.KIND: frozenset({reports.KIND, dialogues.KIND}),
    deviations.KIND: frozenset(
        {organisations.KIND, members.KIND, activities.KIND, contacts.KIND, items.KIND}
    ),
}
_NOTHING: frozenset[str] = frozenset()

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
        before, lacks = len(desk.problems), bool(_NEEDS.get(kind, _NOTHING) & flawed)
        if not lacks:  # else its rows may name what did not come in: told once is enough
            bring_rows(desk, batch.rows)
        if batch.flawed or lacks or len(desk.problems) > before:
            flawed.add(kind)
    if not desk.problems:
        protocols.close(desk)
    if desk.problems:
        raise TableFault(tuple(sorted(desk.problems, key=lambda problem: (problem.file, problem.line))))
    return Brought(dict(desk.added), dict(desk.unchanged), tuple(desk.remarks))
