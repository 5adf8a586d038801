"""The page Riktlinjen in the room Mer: the guideline's head and each of its rules."""

from db.reading import documents, duties, guideline_versions
from nsc_tui.guideline.duty import Duty
from nsc_tui.guideline.rules import RULES, rule
from nsc_tui.language import guideline_screen as words
from nsc_tui.language.rule_terms import MODALITIES, parties
from nsc_tui.language.rules import RULES as RULE_WORDS
from screens.desk import Desk
from screens.details import Detail
from screens.guideline import record
from screens.records import Column, HeldSource, Row, row
from screens.rooms.record_room import RecordRoom, View

# The guideline itself stands first among its rules.
HEAD = "0"
COLUMNS = (
    Column("id", words.RULE, width=5),
    Column("about", words.ABOUT_WHAT, least=34),
    Column("who", words.WHO, width=40, drop=2),
    Column("binding", words.MODALITY, width=24, drop=1),
)


class GuidelinePage(RecordRoom):
    """The rules of the guideline; Enter shows one in full."""

    kind = "rule"
    title = words.TITLE
    help_text = words.HELP

    def __init__(self, desk: Desk) -> None:
        self._this_year: tuple[Duty, ...] | None = None
        super().__init__("guideline", desk)
        self.room_name = "more"

    def entered(self) -> None:
        """How the rules stand this year is judged anew."""
        self._this_year = None
        super().entered()

    def make_views(self) -> tuple[View, ...]:
        """The guideline and its rules, in its own order."""
        return (View(words.TITLE, COLUMNS, HeldSource(COLUMNS, _rows), words.NONE),)

    def detail(self, key: str) -> Detail | None:
        """The rule, or the guideline's own head."""
        if key == HEAD:
            door = self.desk.door
            return record.of_guideline(self.desk.today(), guideline_versions.rows(door), documents.rows(door))
        found = rule(key)
        return record.of_rule(found, self._lines_of(key)) if found else None

    def _lines_of(self, rule_id: str) -> list[Duty]:
        """The lines of this year's check that are about the rule."""
        if self._this_year is None:
            today = self.desk.today()
            self._this_year = duties.rows(self.desk.door, today.year, today)
        return [each for each in self._this_year if each.rule == rule_id]

    def history_of(self, key: str) -> str:
        """A rule has none."""
        return ""

    def reference_of(self, key: str) -> str:
        """A rule is called by its id."""
        return key if key in RULE_WORDS else ""


def _rows() -> list[Row]:
    return [
        row(HEAD, "", words.ABOUT(), "", ""),
        *(
            row(each.id, each.id, RULE_WORDS[each.id].title(), parties(each), MODALITIES[each.modality]())
            for each in RULES
        ),
    ]
