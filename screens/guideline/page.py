"""The page Riktlinjen in the room Mer: the guideline's head and each of its rules."""

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
    Column("about", words.ABOUT_WHAT),
    Column("who", words.WHO, width=40, drop=2),
    Column("binding", words.MODALITY, width=24, drop=1),
)


class GuidelinePage(RecordRoom):
    """The rules of the guideline; Enter shows one in full."""

    kind = "rule"
    title = words.TITLE
    help_text = words.HELP

    def __init__(self, desk: Desk) -> None:
        super().__init__("guideline", desk)
        self.room_name = "more"

    def make_views(self) -> tuple[View, ...]:
        """The guideline and its rules, in its own order."""
        return (View(words.TITLE, COLUMNS, HeldSource(COLUMNS, _rows), words.NONE),)

    def detail(self, key: str) -> Detail | None:
        """The rule, or the guideline's own head."""
        if key == HEAD:
            return record.of_guideline(self.desk.today())
        found = rule(key)
        return record.of_rule(found) if found else None

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
