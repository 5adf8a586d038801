"""The acts on the guideline's year that undo can take back, on the small council: see `every_act`."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

from written_council import Council

from db.writing import (
    action_plans,
    costs,
    dialogues,
    documents,
    focus_areas,
    guideline_versions,
    items,
    phrases,
    reports,
    spreading,
)
from db.writing.pen import Act

Do = Callable[[Act, Council], object]

# Each kind with the details of a first and of a corrected record.
_KINDS: dict[str, tuple[ModuleType, Any, Any]] = {
    "action_plan": (
        action_plans,
        action_plans.ActionPlanDetails(year=2026, priorities="Platssamverkan"),
        action_plans.ActionPlanDetails(year=2027, feedback_own="Möte"),
    ),
    "cost": (
        costs,
        costs.CostDetails(year=2026, kind="fee", amount=15_000_000, about=True),
        costs.CostDetails(year=2026, kind="travel", amount=845_050, paid_by="Polisen"),
    ),
    "dialogue": (
        dialogues,
        dialogues.DialogueDetails(held_on="2026-03", theme="Torgen"),
        dialogues.DialogueDetails(held_on="2026-03-12", theme="Torgen", conclusions="O'Hara; –"),
    ),
    "document": (
        documents,
        documents.DocumentDetails(title="Program om torg", to_year=2026),
        documents.DocumentDetails(title="Program om torg", from_year=2026, to_year=2030),
    ),
    "focus_area": (
        focus_areas,
        focus_areas.FocusAreaDetails(year=2026, title="Trygga torg"),
        focus_areas.FocusAreaDetails(year=2026, title="Trygga torg", basis="budgeten"),
    ),
    "guideline_version": (
        guideline_versions,
        guideline_versions.VersionDetails(decided="2026-05-01"),
        guideline_versions.VersionDetails(decided="2026-05-01", revised="2026-05-02", changes="Ny ägare"),
    ),
    "phrase": (
        phrases,
        phrases.PhraseDetails(name="Godkänna", wording="1. Rådet godkänner förslaget."),
        phrases.PhraseDetails(name="Godkänna", wording="1. Rådet godkänner."),
    ),
    "report": (
        reports,
        reports.ReportDetails(recipient="TR", dated="2026-03-12"),
        reports.ReportDetails(recipient="KS", dated="2026-03-13", paragraph="KS 2026 § 5"),
    ),
    "spreading": (
        spreading,
        spreading.SpreadingDetails(what="Lärdomar", happened="2026-11"),
        spreading.SpreadingDetails(what="Lärdomar", happened="2026-11-08", channel="intranet"),
    ),
}


def _adds(kind: str) -> Do:
    module, first, _ = _KINDS[kind]
    return lambda act, _council: module.add(act, first)


def _changes(kind: str) -> Do:
    module, _, second = _KINDS[kind]
    return lambda act, _council: module.change(act, 1, second)


def _discards(kind: str) -> Do:
    module, _, _ = _KINDS[kind]
    return lambda act, _council: module.discard(act, 1)


YEAR_BEFORE: dict[str, Do] = {
    f"{kind}.{verb}": _adds(kind) for kind in _KINDS for verb in ("change", "discard")
}
YEAR_DO: dict[str, Do] = {
    **{f"{kind}.add": _adds(kind) for kind in _KINDS},
    **{f"{kind}.change": _changes(kind) for kind in _KINDS},
    **{f"{kind}.discard": _discards(kind) for kind in _KINDS},
    "item.report_task": lambda act, c: items.report_task(act, c.item, "§ 12/2026"),
}
