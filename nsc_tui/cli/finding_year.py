"""Records of the guideline's year by their references, and what stands around them."""

from db.reading import (
    action_plans,
    costs,
    deviations,
    dialogues,
    focus_areas,
    guideline_versions,
    reports,
    spreading,
)
from db.reading.door import Door
from nsc_tui.cli.found import Around, Found, some
from nsc_tui.language.references import RecordKind, RecordReference


def record(door: Door, ref: RecordReference) -> Found | None:
    """The focus area, plan, report, dialogue, dissemination or cost of that reference."""
    match ref.kind:
        case RecordKind.FOCUS_AREA:
            return _focus_area(door, str(ref))
        case RecordKind.ACTION_PLAN:
            return _action_plan(door, str(ref))
        case RecordKind.REPORT:
            return _report(door, str(ref))
        case RecordKind.DIALOGUE:
            return _dialogue(door, str(ref))
        case RecordKind.SPREADING:
            spread = spreading.named(door, str(ref))
            return Found("spreading", spread) if spread else None
        case RecordKind.COST:
            return _cost(door, str(ref))
    return None


def version(door: Door, decided: str) -> Found | None:
    """The version of the guideline decided on a day, and what it rests on."""
    found = guideline_versions.named(door, decided)
    if found is None:
        return None
    around = some(
        ("reports", reports.behind_version(door, found.key)),
        ("dialogues", dialogues.behind_version(door, found.key)),
    )
    return Found("guideline-versions", found, around)


def around_item(door: Door, item: int) -> tuple[Around, ...]:
    """What of the year stands in one item of a protocol."""
    return some(
        ("focus-areas", focus_areas.of_item(door, item)),
        ("action-plans", action_plans.of_item(door, item)),
        ("reports", reports.of_item(door, item)),
        ("dialogues", dialogues.of_item(door, item)),
    )


def _focus_area(door: Door, ref: str) -> Found | None:
    found = focus_areas.named(door, ref)
    if found is None:
        return None
    return Found("focus-areas", found, some(("action-plans", action_plans.of_focus_area(door, found.key))))


def _action_plan(door: Door, ref: str) -> Found | None:
    found = action_plans.named(door, ref)
    if found is None:
        return None
    return Found("action-plans", found, some(("focus-areas", focus_areas.of_plan(door, found.key))))


def _report(door: Door, ref: str) -> Found | None:
    found = reports.named(door, ref)
    if found is None:
        return None
    resting = guideline_versions.resting_on_report(door, found.key)
    return Found("reports", found, some(("guideline-versions", resting)))


def _dialogue(door: Door, ref: str) -> Found | None:
    found = dialogues.named(door, ref)
    if found is None:
        return None
    resting = guideline_versions.resting_on_dialogue(door, found.key)
    return Found("dialogues", found, some(("guideline-versions", resting)))


def _cost(door: Door, ref: str) -> Found | None:
    found = costs.named(door, ref)
    return Found("costs", found, some(("deviations", deviations.of_cost(door, found.key)))) if found else None
