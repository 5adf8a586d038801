"""Ledamöter: who holds which seat, what is vacant, and people without a seat."""

from db.reading import members
from nsc_tui.language import members_screen as words
from screens.desk import Desk
from screens.details import Detail
from screens.members import lists, record
from screens.members.words import is_former
from screens.rooms.record_room import RecordRoom, View


class MembersRoom(RecordRoom):
    """The council's seats and the people around it."""

    kind = "person"
    help_text = words.HELP

    def __init__(self, desk: Desk) -> None:
        super().__init__("members", desk)

    def make_views(self) -> tuple[View, ...]:
        """The council now, all terms, people without a seat."""
        return (
            View(words.NOW, lists.SEATS, lists.council_now(self.desk), words.NOBODY_NOW),
            View(words.ALL, lists.SEATS, lists.all_terms(self.desk), words.NOBODY_EVER),
            View(words.WITHOUT_SEAT, lists.PEOPLE, lists.Seatless(self.desk), words.EVERYBODY_SEATED),
        )

    def detail(self, key: str) -> Detail | None:
        """The person or the vacant seat."""
        return record.of_key(self.desk, key)

    def row_key(self, kind: str, key: str) -> str:
        """A person's row: the term held now, else the latest, else the person without a seat."""
        if kind == "seat":
            return f"s{key}"
        if not key.isdigit():
            return key
        terms = [each for each in members.terms_of(self.desk.door, int(key)) if each.role]
        held = [each for each in terms if not is_former(each, self.desk.today())]
        return (held or terms)[-1].key if terms else f"p{key}"

    def history_of(self, key: str) -> str:
        """A vacant seat has the history of the seat, everything else that of the person."""
        if key.startswith("s"):
            return f"seat:{key[1:]}"
        member = members.one(self.desk.door, key, self.desk.today())
        return f"person:{member.person_key}" if member else ""
