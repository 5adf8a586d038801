"""Deviations from the guideline (G07): recorded by the secretary, never in silence."""

from dataclasses import dataclass

from db.checks import Refused, Value
from db.writing.models import Deviation
from db.writing.pen import Act
from db.writing.references import DEVIATION, Written, next_reference, year_of
from db.writing.rows import bin_row, get, insert, update
from nsc_tui.guideline.categories import Category, rule_of
from nsc_tui.guideline.dates import When
from nsc_tui.language import register as words


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviationDetails:
    """What happened, by whom (one of person, organisation, council), and why.

    Who motivated it and who wrote it down are two facts: `motivated_by` and `recorded_by`.
    `duty` names a yearly duty that was missed, such as `report_tr:2024`.
    """

    category: str
    what: str
    happened: str = ""
    rule: str = ""
    person: int | None = None
    organisation: int | None = None
    council: bool = False
    motivation: str = ""
    motivated_by: int | None = None
    contact: int | None = None
    activity: int | None = None
    cost: int | None = None
    duty: str = ""


def record(act: Act, details: DeviationDetails) -> Written:
    """A new deviation."""
    values = _values(details)
    ref = next_reference(act, DEVIATION, year_of(act, str(values["happened"] or "")))
    origin = {"ref": ref, "recorded_by": act.by, "recorded_at": act.at}
    return Written(insert(act, Deviation, values | origin).key, ref)


def change(act: Act, key: int, details: DeviationDetails) -> None:
    """Correct a deviation. A motivation changed after it was minuted is a new fact and is shown as such."""
    update(act, get(act, Deviation, key), _values(details))


def motivate(act: Act, key: int, motivation: str, motivated_by: int | None) -> None:
    """Set why it happened, and who said so."""
    update(act, get(act, Deviation, key), {"motivation": motivation, "motivated_by_id": motivated_by})


def discard(act: Act, key: int) -> None:
    """Put a deviation that was recorded by mistake in the bin."""
    bin_row(act, Deviation, key)


def _values(details: DeviationDetails) -> dict[str, Value]:
    named = (details.person is not None, details.organisation is not None, details.council)
    if sum(named) > 1:
        raise Refused("person_id", words.WHO_TWICE)
    return {
        "category": details.category,
        "rule": details.rule or _rule_of(details.category),
        "what": details.what,
        "happened": details.happened,
        "sort_key": When.parse(details.happened).sort_key or "-",
        "person_id": details.person,
        "organisation_id": details.organisation,
        "council": 1 if details.council else None,
        "motivation": details.motivation,
        "motivated_by_id": details.motivated_by,
        "contact_id": details.contact,
        "activity_id": details.activity,
        "cost_id": details.cost,
        "duty": details.duty,
    }


def _rule_of(category: str) -> str:
    return (rule_of(Category(category)) or "") if category in tuple(Category) else ""
