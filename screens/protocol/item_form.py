"""The form of an item: all headings of the paper, of which only those with content are printed."""

from typing import TYPE_CHECKING

from db.reading import items
from db.reading.items import Item
from db.reading.meetings import Meeting
from db.register_settings import NUMBER_NOW
from nsc_tui.language import meeting_form as words
from nsc_tui.language import paper
from nsc_tui.language import protocol_screen as room_words
from nsc_tui.language.text import Text
from screens.desk import Desk
from screens.forms.fields import Choice, ChoiceField, DateField, Field, Form, LineField, LongField
from screens.forms.values import Entry, Values
from screens.protocol.fields import number_check, stored
from screens.protocol.item_words import named
from screens.typed_dates import reader, typable

if TYPE_CHECKING:
    from db.writing.items import ItemDetails

_KINDS = tuple(Choice(key, label) for key, label in room_words.KINDS.items())
# What is written most often comes first; the paper has an order of its own.
_LONG: tuple[tuple[str, Text, Text | None, int], ...] = (
    ("matter", paper.MATTER, None, 3),
    ("decision", paper.DECISION, words.DECISION_HINT, 3),
    ("documents", paper.DOCUMENTS, words.LINES_HINT, 2),
    ("extract_to", words.EXTRACT_TO, words.LINES_HINT, 2),
    ("earlier", paper.EARLIER, None, 2),
    ("motions", paper.MOTIONS, None, 2),
    ("proposition_order", words.PROPOSITION_ORDER, None, 2),
    ("vote", paper.VOTE, None, 2),
    ("dissent", paper.DISSENT, None, 2),
    ("note", words.NOTE, None, 2),
    ("jav", words.JAV, None, 2),
)
_LINES = ("heading", "dnr", "task_who", "task_reported")


def new_item(desk: Desk, meeting: Meeting) -> Form[int]:
    """A new item, last in its meeting; its saving gives the item's number in the register."""

    def save(values: Values) -> int:
        from db.writing.items import add, add_numbered

        details = _details(values)
        give_number = details.number is None and desk.settings.numbering == NUMBER_NOW
        with desk.act("item.add", about=meeting.ref) as act:
            return (add_numbered if give_number else add)(act, meeting.key, details)

    return Form(
        key=f"item/{meeting.ref}/new",
        title=words.NEW_ITEM(),
        fields=_fields(desk, _number_hint(desk, meeting)),
        loaded={"kind": Entry("decision")},
        save=save,
    )


def edit_item(desk: Desk, found: Item) -> Form[int]:
    """The form that corrects an item of a draft."""

    def save(values: Values) -> int:
        from db.writing.items import change

        with desk.act("item.change", about=found.ref or found.heading) as act:
            change(act, found.key, _details(values))
        return found.key

    return Form(
        key=f"item/{found.meeting}/{found.key}",
        title=words.EDIT_ITEM(name=named(found)),
        fields=_fields(desk, None),
        loaded=_loaded(desk, found),
        save=save,
    )


def next_number(desk: Desk, year: int) -> int:
    """The year's next § number."""
    return items.last_number(desk.door, year) + 1


def _number_hint(desk: Desk, meeting: Meeting) -> Text:
    if desk.settings.numbering != NUMBER_NOW:
        return words.NUMBER_AFTER
    number = next_number(desk, int(meeting.date[:4]))
    return Text(
        words.NUMBER_NOW.written_in("sv", number=number), words.NUMBER_NOW.written_in("en", number=number)
    )


def _fields(desk: Desk, number_hint: Text | None) -> tuple[Field, ...]:
    return (
        LineField(name="heading", label=words.HEADING, required=True, check=stored("item", "heading")),
        LineField(name="dnr", label=words.DNR, check=stored("item", "dnr")),
        ChoiceField(name="kind", label=words.KIND, options=_KINDS, required=True),
        *(
            LongField(name=name, label=label, hint=hint, height=height, check=stored("item", name))
            for name, label, hint, height in _LONG
        ),
        LineField(name="number", label=words.NUMBER, hint=number_hint, check=number_check),
        LineField(name="task_who", label=words.TASK_WHO, check=stored("item", "task_who")),
        LongField(name="task_what", label=words.TASK_WHAT, height=2, check=stored("item", "task_what")),
        DateField(name="task_due", label=words.TASK_DUE, read=reader(desk.now)),
        LineField(name="task_reported", label=words.TASK_REPORTED, check=stored("item", "task_reported")),
    )


def _loaded(desk: Desk, found: Item) -> dict[str, Entry]:
    entries = {name: Entry(getattr(found, name)) for name in (*_LINES, "kind", "task_what")}
    for name, _, _, _ in _LONG:
        value = getattr(found, name)
        entries[name] = Entry("\n".join(value) if isinstance(value, tuple) else value)
    entries["number"] = Entry("" if found.number is None else str(found.number))
    entries["task_due"] = Entry(typable(found.task_due, desk.now()))
    return entries


def _details(values: Values) -> "ItemDetails":
    from db.writing.items import ItemDetails

    texts = {name: values.text(name) for name in values if name != "number"}
    number = values.text("number")
    return ItemDetails(number=int(number) if number else None, **texts)
