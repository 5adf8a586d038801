"""What is written of each kind of the guideline's year: its fields in the order they are typed."""

from importlib import import_module
from typing import Any, Final, NamedTuple

from screens import lookups
from screens.year_records import finding
from screens.year_records.kinds import Kept
from screens.year_records.parts import Amount, Currency, Dated, Day, Fixed, Long, Part, ThisYear, Year, YesNo
from screens.year_records.picked import Linked, LinkedActivity, Named, SeveralLinked, SeveralNamed


class Writing(NamedTuple):
    """How a kind is written: the details its verbs take, and the fields of its form."""

    details: str
    parts: tuple[Part, ...]


def _line(name: str, heading: str = "") -> Part:
    return Part(name, heading or name, name)


def _long(name: str, heading: str = "", saved_as: str = "") -> Part:
    return Long(name, heading or name, saved_as or name)


_ITEM: Final = Linked("item_id", "item", "item", finding.items_of, "item_key")
_ACTIVITY: Final = LinkedActivity(
    "activity_id", "activity", "activity", lookups.activities_of, "activity_key"
)
_YEAR: Final = ThisYear("year", "year", "year")

WRITTEN: Final[dict[str, Writing]] = {
    "focus-areas": Writing(
        "FocusAreaDetails",
        (_YEAR, _line("title"), _long("wording", "text", "text"), _long("basis"), _ITEM),
    ),
    "action-plans": Writing(
        "ActionPlanDetails",
        (
            _YEAR,
            Dated("dated", "dated", "dated"),
            _long("priorities"),
            _long("feedback_own"),
            _long("feedback_others"),
            SeveralLinked(
                "focus_areas",
                "focus_areas",
                "focus_areas",
                finding.focus_areas_of,
                finding.held_focus_areas,
                finding.focus_areas_after,
            ),
            _ITEM,
        ),
    ),
    "reports": Writing(
        "ReportDetails",
        (
            Fixed("recipient", "recipient", "recipient"),
            Dated("dated", "dated", "dated"),
            _line("period"),
            _long("achieved"),
            _long("analysis"),
            _line("made_by", "by"),
            _ITEM,
            _line("paragraph"),
        ),
    ),
    "dialogues": Writing(
        "DialogueDetails",
        (
            Dated("held_on", "date", "held_on"),
            _line("theme"),
            _long("conclusions"),
            _long("proposals"),
            _ITEM,
        ),
    ),
    "spreading": Writing(
        "SpreadingDetails",
        (
            Dated("happened", "date", "happened"),
            _long("what"),
            SeveralNamed("told", "to", "told", lookups.organisation_names),
            Named("channel", "channel", "channel", finding.channels_of),
            _ACTIVITY,
            _line("url"),
        ),
    ),
    "costs": Writing(
        "CostDetails",
        (
            _YEAR,
            Fixed("kind", "kind", "kind"),
            Amount("amount", "amount", "amount"),
            YesNo("about", "about", "about"),
            Named("paid_by", "paid_by", "paid_by", lookups.organisation_names),
            _ACTIVITY,
            Currency("currency", "currency", "currency"),
        ),
    ),
    "documents": Writing(
        "DocumentDetails",
        (
            _line("title"),
            Year("from_year", "from", "from_year"),
            Year("to_year", "to", "to_year"),
            _line("kind"),
        ),
    ),
    "guideline-versions": Writing(
        "VersionDetails",
        (
            Day("decided", "decided", "decided"),
            _line("body"),
            _line("paragraph"),
            _line("dnr"),
            _line("owner"),
            Day("revised", "revised", "revised"),
            _line("in_force"),
            _long("changes"),
            SeveralLinked("reports", "reports", "reports", finding.reports_of, finding.held_reports),
            SeveralLinked(
                "dialogues", "dialogues", "dialogues", finding.dialogues_of, finding.held_dialogues
            ),
        ),
    ),
}


def verbs(kept: Kept) -> Any:
    """The verbs of a kind at the writing door; imported when something is saved."""
    return import_module(f"db.writing.{kept.kind.replace('-', '_')}")
