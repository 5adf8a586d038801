"""The forms of the guideline's year: a new record, one carried on from another, a correction."""

from dataclasses import replace
from typing import NamedTuple

from nsc_tui.language import year_records_screen as words
from screens.desk import Desk
from screens.forms.fields import Create, Form
from screens.forms.values import Entry, Values
from screens.year_records.kinds import Kept
from screens.year_records.parts import Around, ThisYear
from screens.year_records.record import value
from screens.year_records.written import WRITTEN, verbs

# What belongs to the record it was written on, not to the one that is carried on from it.
_OWN = frozenset({"item_id", "dated", "paragraph", "held_on", "happened"})
_LONGEST_NAME = 200


class Made(NamedTuple):
    """What saving gave: the record's number."""

    key: int


def new_record(desk: Desk, kept: Kept, activity: Create) -> Form[Made]:
    """A new record of the kind."""
    parts = WRITTEN[kept.kind].parts
    loaded = {part.column: part.begun(desk) for part in parts}
    return Form(
        key=f"{kept.subject}/new",
        title=words.FORMS[kept.kind](),
        fields=tuple(part.field(Around(kept, desk, activity)) for part in parts),
        loaded=loaded,
        save=lambda values: _added(desk, kept, values),
    )


def carried_on(desk: Desk, kept: Kept, record: object, activity: Create) -> Form[Made]:
    """A new record that begins as a copy of `record`, for the year after; its day and § are its own."""
    form = new_record(desk, kept, activity)
    loaded = dict(form.loaded)
    for part in WRITTEN[kept.kind].parts:
        if isinstance(part, ThisYear):
            loaded[part.column] = Entry(str(int(part.stored(record)) + 1))
        elif part.column not in _OWN:
            loaded[part.column] = part.carried(desk, record)
    return replace(form, key=f"{kept.subject}/from/{getattr(record, 'key', '')}", loaded=loaded)


def edit_record(desk: Desk, kept: Kept, record: object, activity: Create) -> Form[str]:
    """Correct a record. Gives what it is called."""
    parts = WRITTEN[kept.kind].parts
    key, name = int(getattr(record, "key", 0)), called(kept, record)

    def save(values: Values) -> str:
        with desk.act(f"{kept.subject}.change", about=name) as act:
            verbs(kept).change(act, key, _details(kept, values))
        return name

    return Form(
        key=f"{kept.subject}/{key}",
        title=words.EDIT(name=name),
        fields=tuple(part.field(Around(kept, desk, activity)) for part in parts),
        loaded={part.column: part.loaded(desk, record) for part in parts},
        save=save,
    )


def discard(desk: Desk, kept: Kept, record: object) -> None:
    """Put a record in the bin."""
    with desk.act(f"{kept.subject}.discard", about=called(kept, record)) as act:
        verbs(kept).discard(act, int(getattr(record, "key", 0)))


def called(kept: Kept, record: object) -> str:
    """What a record is called aloud: its reference; a version by the day it was decided."""
    name = str(getattr(record, "ref", "")) or value(kept.kind, record, kept.title)
    return " ".join(name.split())[:_LONGEST_NAME]


def _added(desk: Desk, kept: Kept, values: Values) -> Made:
    with desk.act(f"{kept.subject}.add") as act:
        made = verbs(kept).add(act, _details(kept, values))
    return Made(made if isinstance(made, int) else made.key)


def _details(kept: Kept, values: Values) -> object:
    writing = WRITTEN[kept.kind]
    make = getattr(verbs(kept), writing.details)
    details: object = make(**{part.saved_as: part.saved(values) for part in writing.parts})
    return details
