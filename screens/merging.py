"""The forms that make one of two records of the same person or organisation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.reading import organisations, people
from db.reading.merging import moving
from nsc_tui.language import merging as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text
from screens import lookups
from screens.desk import Desk
from screens.field_faults import FieldFault
from screens.forms.fields import Find, Form, Live, LookupField
from screens.forms.values import Entry, Pick, Values

if TYPE_CHECKING:
    from db.writing.pen import Act
    from screens.rooms.record_room import RecordRoom

Merge = Callable[["Act", int, int], None]


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of it: the record that is kept, and what the other was called."""

    kept: int
    kept_name: str
    gone_name: str


def merge_people(desk: Desk, picks: tuple[Pick, ...]) -> Form[Merged]:
    """Make one of two people; of `picks` the first is kept, the second, if there is one, goes."""

    def write(act: Act, kept: int, gone: int) -> None:
        from db.writing import merging

        merging.merge_people(act, kept, gone)

    def name(key: int) -> str:
        found = people.one(desk.door, key)
        return found.name if found else ""

    kind = _Kind("person", words.TITLE_PEOPLE, lookups.people_of(desk), name, write)
    return _form(desk, kind, picks)


def merge_organisations(desk: Desk, picks: tuple[Pick, ...]) -> Form[Merged]:
    """Make one of two organisations; of `picks` the first is kept, the second, if there is one, goes."""

    def write(act: Act, kept: int, gone: int) -> None:
        from db.writing import merging

        merging.merge_organisations(act, kept, gone)

    def name(key: int) -> str:
        found = organisations.one(desk.door, key)
        return found.name if found else ""

    kind = _Kind("organisation", words.TITLE_ORGANISATIONS, lookups.organisations_of(desk), name, write)
    return _form(desk, kind, picks)


async def merge_in(
    room: RecordRoom,
    pick: Callable[[str], Pick | None],
    form: Callable[[Desk, tuple[Pick, ...]], Form[Merged]],
) -> None:
    """Merge the two rows marked in a room, or the record in hand and another; `pick` knows a row's record.

    Raises Fault as `two_or_one`.
    """
    in_hand = pick(room.key)
    if in_hand is None:
        return
    marked = tuple(filter(None, map(pick, room.list.marked)))
    done = await room.register_app.ask_form(form(room.desk, two_or_one(in_hand, marked)))
    if done is not None:
        room.list.clear_marks()
        room.stand_on(room.kind, str(done.kept))
        room.register_app.notify(words.MERGED(gone=done.gone_name, kept=done.kept_name))


def two_or_one(in_hand: Pick, marked: tuple[Pick, ...]) -> tuple[Pick, ...]:
    """Which records to merge: both that are marked, the one in hand first, or the one in hand alone.

    Raises Fault where another number of them is marked, or two rows of the same one.
    """
    different = dict.fromkeys(marked)
    if not different:
        return (in_hand,)
    if len(different) != 2:
        raise Fault(ExitCode.BAD_INPUT, words.SAME if len(marked) == 2 else words.MARK_TWO)
    return tuple(sorted(different, key=lambda pick: (pick != in_hand, int(pick.key))))


@dataclass(frozen=True, slots=True)
class _Kind:
    """What differs between people and organisations."""

    subject: str
    title: Text
    find: Find
    name: Callable[[int], str]
    write: Merge


def _form(desk: Desk, kind: _Kind, picks: tuple[Pick, ...]) -> Form[Merged]:
    def save(values: Values) -> Merged:
        kept, gone = int(values.key("kept")), int(values.key("gone"))
        if kept == gone:
            raise FieldFault("gone", words.SAME)
        done = Merged(kept, kind.name(kept), kind.name(gone))
        with desk.act(f"{kind.subject}.merge", about=f"{done.gone_name} → {done.kept_name}") as act:
            kind.write(act, kept, gone)
        return done

    def live(values: Values) -> Live | None:
        kept, gone = values.key("kept"), values.key("gone")
        if not kept or not gone or kept == gone:
            return None
        count = moving(desk.door, kind.subject, int(gone))
        moved = words.MOVES_ONE() if count == 1 else words.MOVES(count=count)
        names = {"kept": kind.name(int(kept)), "gone": kind.name(int(gone))}
        return Live(words.WILL(**names, moved=moved if count else words.NOTHING_MOVES()), "warn")

    def others(typed: str) -> Sequence[Pick]:
        """The one in hand last: the double is another."""
        return sorted(kind.find(typed), key=lambda pick: pick.key == picks[0].key)

    fields = (
        LookupField(name="kept", label=words.KEPT, find=kind.find, required=True),
        LookupField(name="gone", label=words.GONE, find=others, required=True, hint=words.GONE_HINT),
    )
    return Form(
        key=f"{kind.subject}/merge/{'/'.join(pick.key for pick in picks)}",
        title=kind.title(),
        fields=fields if len(picks) > 1 else fields[::-1],  # what is still to be said comes first
        loaded={name: Entry(picks=(pick,)) for name, pick in zip(("kept", "gone"), picks, strict=False)},
        save=save,
        live=live,
    )
