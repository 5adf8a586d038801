"""The forms that make one of two records of the same person or organisation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

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

    return _form(desk, "person", words.TITLE_PEOPLE, lookups.people_of(desk), picks, write)


def merge_organisations(desk: Desk, picks: tuple[Pick, ...]) -> Form[Merged]:
    """Make one of two organisations; of `picks` the first is kept, the second, if there is one, goes."""

    def write(act: Act, kept: int, gone: int) -> None:
        from db.writing import merging

        merging.merge_organisations(act, kept, gone)

    find = lookups.organisations_of(desk)
    return _form(desk, "organisation", words.TITLE_ORGANISATIONS, find, picks, write)


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


def _form(
    desk: Desk, subject: str, title: Text, find: Find, picks: tuple[Pick, ...], write: Merge
) -> Form[Merged]:
    def save(values: Values) -> Merged:
        kept, gone = values.picks("kept")[0], values.picks("gone")[0]
        if kept.key == gone.key:
            raise FieldFault("gone", words.SAME)
        with desk.act(f"{subject}.merge", about=f"{gone.label} → {kept.label}") as act:
            write(act, int(kept.key), int(gone.key))
        return Merged(int(kept.key), kept.label, gone.label)

    def live(values: Values) -> Live | None:
        kept, gone = values.picks("kept"), values.picks("gone")
        if not kept or not gone or kept[0].key == gone[0].key:
            return None
        count = moving(desk.door, subject, int(gone[0].key))
        moved = words.MOVES_ONE() if count == 1 else words.MOVES(count=count)
        said = words.WILL(
            gone=gone[0].label, kept=kept[0].label, moved=moved if count else words.NOTHING_MOVES()
        )
        return Live(said, "warn")

    return Form(
        key=f"{subject}/merge/{'/'.join(pick.key for pick in picks)}",
        title=title(),
        fields=(
            LookupField(name="kept", label=words.KEPT, find=find, required=True),
            LookupField(name="gone", label=words.GONE, find=find, required=True, hint=words.GONE_HINT),
        ),
        loaded={name: Entry(picks=(pick,)) for name, pick in zip(("kept", "gone"), picks, strict=False)},
        save=save,
        live=live,
    )
