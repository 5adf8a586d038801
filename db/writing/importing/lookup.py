"""The records that one row names, by reference or by name."""

import re

from db.register_settings import RegisterSettings
from db.writing.importing.desk import Desk
from db.writing.importing.directory import Names
from db.writing.importing.rows import Row
from db.writing.importing.year_names import in_year
from nsc_tui.language import importing as words
from nsc_tui.language.text import Text

_BY_DATE = re.compile(r"(\d{4}-\d\d-\d\d(?:/\d{1,3})?)\s*§\s*(\d{1,6})", re.ASCII)
_BY_PLACE = re.compile(r"(\d{4}-\d\d-\d\d(?:/\d{1,3})?)\s*ärende\s*(\d{1,6})", re.ASCII | re.IGNORECASE)
_BY_YEAR = re.compile(r"§\s*(\d{1,6})\s*/\s*(\d{4})", re.ASCII)
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
        return self._one(self._desk.names.people, heading, self._row[heading], words.NO_PERSON)

    def people(self, heading: str) -> tuple[int, ...]:
        """Several people."""
        return self._several(self._desk.names.people, heading, words.NO_PERSON)

    def reports(self, heading: str) -> tuple[int, ...]:
        """Several reports, each by reference or date."""
        return self._several(self._desk.year.reports, heading, words.NO_REPORT)

    def dialogues(self, heading: str) -> tuple[int, ...]:
        """Several dialogues, each by reference, date or theme."""
        return self._several(self._desk.year.dialogues, heading, words.NO_DIALOGUE)

    def focus_areas(self, heading: str, year: str) -> tuple[int, ...]:
        """Several focus areas, each by reference, or by title among those of `year`."""
        names = self._desk.year.focus_areas
        keys = []
        for text in self._row.several(heading):
            found = names.matching(text) or names.matching(in_year(year, text))
            keys.append(self._only(names, heading, text, words.NO_FOCUS_AREA, found))
        return tuple(key for key in keys if key is not None)

    def organisation(self, heading: str) -> int | None:
        """An organisation by its name, or a former one."""
        return self._one(self._desk.names.organisations, heading, self._row[heading], words.NO_ORGANISATION)

    def activity(self, heading: str) -> int | None:
        """An activity by reference or exact title."""
        return self._one(self._desk.names.activities, heading, self._row[heading], words.NO_ACTIVITY)

    def contact(self, heading: str) -> int | None:
        """A contact by reference."""
        return self._one(self._desk.names.contacts, heading, self._row[heading], words.NO_CONTACT)

    def meeting(self, heading: str) -> int | None:
        """A meeting by its date."""
        text = self._row[heading]
        found = self._desk.names.meetings.get(text)
        if found is None and text:
            self.refuse(words.NO_MEETING, heading, value=text)
        return found

    def item(self, heading: str) -> int | None:
        """An item, as `2025-03-12 § 3` or `§ 3/2025`; one without a number as `2025-03-12 ärende 3`."""
        text = self._row[heading]
        found = _item(self._desk, text)
        if found is None and text:
            self.refuse(words.NO_ITEM, heading, value=text)
        return found

    def who(self, heading: str) -> tuple[int | None, int | None, bool]:
        """Whoever did something: a person, an organisation, or whether it was the council."""
        text = self._row[heading]
        names = self._desk.names
        if not text:
            return None, None, False
        if names.people.matching(text) or "@" in text:
            return self.person(heading), None, False
        if names.organisations.matching(text):
            return None, self.organisation(heading), False
        if text.casefold() in _COUNCIL or text.casefold() == council(self._desk).casefold():
            return None, None, True
        self.refuse(words.NO_ONE, heading, value=text)
        return None, None, False

    def _several(self, names: Names, heading: str, missing: Text) -> tuple[int, ...]:
        found = [self._one(names, heading, text, missing) for text in self._row.several(heading)]
        return tuple(key for key in found if key is not None)

    def _one(self, names: Names, heading: str, text: str, missing: Text) -> int | None:
        return self._only(names, heading, text, missing, names.matching(text)) if text else None

    def _only(self, names: Names, heading: str, text: str, missing: Text, found: list[int]) -> int | None:
        """The one record among those `found` under `text`."""
        if len(found) == 1:
            return found[0]
        if found:
            candidates = [names.said(key) for key in found]
            self.refuse(words.AMBIGUOUS, heading, value=text, candidates=candidates)
        else:
            self.refuse(missing, heading, value=text)
        return None


def council(desk: Desk) -> str:
    """The council's name in this register."""
    return RegisterSettings.of(desk.names.settings).council


def _item(desk: Desk, text: str) -> int | None:
    if match := _BY_DATE.fullmatch(text):
        meeting = desk.names.meetings.get(match[1])
        return None if meeting is None else desk.names.items.get((meeting, int(match[2])))
    if match := _BY_PLACE.fullmatch(text):
        meeting = desk.names.meetings.get(match[1])
        return None if meeting is None else desk.names.item_at(meeting, int(match[2]))
    if match := _BY_YEAR.fullmatch(text):
        return desk.names.items_of_year.get((int(match[2]), int(match[1])))
    return None
