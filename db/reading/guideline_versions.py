"""Versions of the guideline, and what each revision rests on (G30)."""

from dataclasses import dataclass

from db.reading.columns import maker, names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order


@dataclass(frozen=True, slots=True)
class GuidelineVersion:
    """One version; `ref` is the day it was decided. `reports` and `dialogues` are references."""

    key: int
    ref: str
    decided: str
    dnr: str
    body: str
    paragraph: str
    owner: str
    revised: str
    in_force: str
    changes: str
    reports: tuple[str, ...]
    dialogues: tuple[str, ...]


_WHEN = "r.decided"
GUIDELINE_VERSIONS = Listing(
    "guideline_version",
    names(GuidelineVersion),
    maker(GuidelineVersion, "reports", "dialogues"),
    {
        "decided": Order((_WHEN,)),
        "revised": Order(("coalesce(r.revised, '')", _WHEN)),
        "body": Order(("swedish(r.body)", _WHEN)),
    },
    begins=_WHEN,
    whole_days=True,
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[GuidelineVersion, ...]:
    """One window of versions, by the day of decision, the newest last unless `ask` says otherwise."""
    return GUIDELINE_VERSIONS.rows(door, ask)


def one(door: Door, key: int) -> GuidelineVersion | None:
    """One version by its number."""
    return GUIDELINE_VERSIONS.one(door, key)


def named(door: Door, decided: str) -> GuidelineVersion | None:
    """The version decided on a day; the later entered of two."""
    found = GUIDELINE_VERSIONS.rows(door, only="r.decided = :decided", decided=decided)
    return found[-1] if found else None


def resting_on_report(door: Door, report: int) -> tuple[GuidelineVersion, ...]:
    """The versions that rest on one report (G30)."""
    only = "r.id IN (SELECT guideline_version_id FROM version_basis WHERE report_id = :report)"
    return GUIDELINE_VERSIONS.rows(door, only=only, report=report)


def resting_on_dialogue(door: Door, dialogue: int) -> tuple[GuidelineVersion, ...]:
    """The versions that rest on one dialogue (G30)."""
    only = "r.id IN (SELECT guideline_version_id FROM version_basis WHERE dialogue_id = :dialogue)"
    return GUIDELINE_VERSIONS.rows(door, only=only, dialogue=dialogue)
