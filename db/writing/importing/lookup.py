"""The records that one row names, by reference or by name."""

from collections.abc import Callable, Mapping

from db.register_settings import RegisterSettings
from db.writing.importing.desk import Desk
from db.writing.importing.directory import Names
from db.writing.importing.item_names import ItemName
from db.writing.importing.rows import Row
from db.writing.importing.year_names import in_year
from nsc_tui.language import importing as words
from nsc_tui.language.text import Text

_COUNCIL = frozenset({"rådet", "trygghetsrådet", "the council", "council"})


class Lookup:
    """What one row names. What cannot be found is told, and the row is not `sound` any more.

    Each look-up gives None where the cell is empty, or where it names nothing or several.
    """

    def __init__(self, desk: Desk, row: Row) -> None:
        self._desk = desk
        self._row = row
        self.sound = True

    def refuse(self, text: Text, heading: str, **values: object) -> None:
        """The row cannot be brought in."""
        self._desk.problems.append(self._row.problem(text, heading, values))
        self.sound = False

    def person(self, heading: str) -> int | None:
        """A person by e-mail, or by given and family name."""
        return self._one(self._desk.names.people, "members", heading, words.NO_PERSON)

    def people(self, heading: str) -> tuple[int, ...]:
        """Several people."""
        return self._several(self._desk.names.people, "members", heading, words.NO_PERSON)

    def reports(self, heading: str) -> tuple[int, ...]:
        """Several reports, each by reference or date."""
        return self._several(self._desk.year.reports, "reports", heading, words.NO_REPORT)

    def dialogues(self, heading: str) -> tuple[int, ...]:
        """Several dialogues, each by reference, date or theme."""
        return self._several(self._desk.year.dialogues, "dialogues", heading, words.NO_DIALOGUE)

    def focus_areas(self, heading: str) -> tuple[int, ...]:
        """Several focus areas, each by reference, or by title among those of the row's year."""
        names = self._desk.year.focus_areas
        keys = []
        for text in self._row.several(heading):
            found = names.matching(text) or names.matching(in_year(self._row["year"], text))
            keys.append(self._only(names, "focus-areas", heading, text, words.NO_FOCUS_AREA, found))
        return tuple(key for key in keys if key is not None)

    def organisation(self, heading: str) -> int | None:
        """An organisation by its name, or a former one."""
        names = self._desk.names.organisations
        return self._one(names, "organisations", heading, words.NO_ORGANISATION)

    def activity(self, heading: str) -> int | None:
        """An activity by reference or exact title."""
        return self._one(self._desk.names.activities, "activities", heading, words.NO_ACTIVITY)

    def contact(self, heading: str) -> int | None:
        """A contact by reference."""
        return self._one(self._desk.names.contacts, "contacts", heading, words.NO_CONTACT)

    def meeting(self, heading: str) -> int | None:
        """A meeting by its date."""
        text = self._row[heading]
        found = self._desk.names.meetings.get(text)
        if found is None and text:
            self._miss(words.NO_MEETING, heading, text, "meetings")
        return found

    def item(self, heading: str) -> int | None:
        """An item, as `2025-03-12 § 3` or `§ 3/2025`; one without a number as `2025-03-12 ärende 3`."""
        text = self._row[heading]
        if not text:
            return None
        name = ItemName.read(text)
        found = name and _item(self._desk, name)
        if found is None:
            self._miss(words.NO_ITEM, heading, text, "items", name.said if name else text)
        return found

    def who(self, heading: str) -> tuple[int | None, int | None, bool]:
        """Whoever did something: a person, an organisation, or whether it was the council."""
        text = self._row[heading]
        names = self._desk.names
        if not text:
            return None, None, False
        if names.people.matching(text):
            return self.person(heading), None, False
        if names.organisations.matching(text):
            return None, self.organisation(heading), False
        if text.casefold() in _COUNCIL or text.casefold() == council(self._desk).casefold():
            return None, None, True
        kind = "members" if self._desk.promises.cover("members", text) else "organisations"
        self._miss(words.NO_ONE, heading, text, kind)
        return None, None, False

    def _several(self, names: Names, kind: str, heading: str, missing: Text) -> tuple[int, ...]:
        texts = self._row.several(heading)
        found = [self._only(names, kind, heading, text, missing, names.matching(text)) for text in texts]
        return tuple(key for key in found if key is not None)

    def _one(self, names: Names, kind: str, heading: str, missing: Text) -> int | None:
        text = self._row[heading]
        return self._only(names, kind, heading, text, missing, names.matching(text)) if text else None

    def _only(
        self, names: Names, kind: str, heading: str, text: str, missing: Text, found: list[int]
    ) -> int | None:
        """The one record among those `found` under `text`."""
        if len(found) == 1:
            return found[0]
        if found:
            candidates = [names.said(key) for key in found]
            self.refuse(words.AMBIGUOUS, heading, value=text, candidates=candidates)
        else:
            self._miss(missing, heading, text, kind)
        return None

    def _miss(self, missing: Text, heading: str, text: str, kind: str, name: str = "") -> None:
        """There is no such record; told only in the end where a wrong row of the import may bring it."""
        problem = self._row.problem(missing, heading, {"value": text})
        covered = self._desk.promises.cover(kind, name or text)
        (self._desk.withheld if covered else self._desk.problems).append(problem)
        self.sound = False


Named = Mapping[str, Callable[[Lookup, str], object]]
"""The headings of a kind under which other records are named, and how each is looked up."""


def look_up_all(desk: Desk, row: Row, named: Named) -> None:
    """Tell what the row names and is not there, in every cell that can be read."""
    lookup = Lookup(desk, row)
    for heading, look in named.items():
        if heading not in row.wrong:
            look(lookup, heading)


def council(desk: Desk) -> str:
    """The council's name in this register."""
    return RegisterSettings.of(desk.names.settings).council


def _item(desk: Desk, name: ItemName) -> int | None:
    if not name.meeting:
        return desk.names.items_of_year.get((name.year, name.number))
    meeting = desk.names.meetings.get(name.meeting)
    if meeting is None:
        return None
    if name.is_place:
        return desk.names.item_at(meeting, name.number)
    return desk.names.items.get((meeting, name.number))
