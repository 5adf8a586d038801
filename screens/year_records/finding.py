"""What the lookup fields of the guideline's year find: §§, focus areas, reports, dialogues, channels."""

from collections.abc import Callable, Sequence
from typing import Any

from db.reading import dialogues, focus_areas, items, reports, spreading
from db.reading.window import Ask
from nsc_tui.language.folding import plain
from nsc_tui.language.kind_values import WORDS_OF_KIND
from screens.desk import Desk
from screens.forms.fields import Find
from screens.forms.values import Pick

_MOST = 50


def items_of(desk: Desk) -> Find:
    """Finds items of protocols, the newest first; the key is the item's number in the register."""

    def find(typed: str) -> Sequence[Pick]:
        found = items.rows(desk.door, Ask(words=typed, limit=_MOST, descending=True))
        return [Pick(str(each.key), f"{each.item or each.meeting} · {each.heading}") for each in found]

    return find


def focus_areas_of(desk: Desk) -> Find:
    """Finds focus areas, those of the latest year first."""
    return _referenced(desk, focus_areas.rows, "title")


def reports_of(desk: Desk) -> Find:
    """Finds reports, the newest first."""
    return _referenced(desk, reports.rows, "recipient")


def dialogues_of(desk: Desk) -> Find:
    """Finds dialogues, the newest first."""
    return _referenced(desk, dialogues.rows, "theme")


def channels_of(desk: Desk) -> Find:
    """Finds the usual channels, the priority ones of the settings and those in use; the key is as kept."""

    def find(typed: str) -> Sequence[Pick]:
        usual = {key: text() for key, text in WORDS_OF_KIND["spreading", "channel"].items()}
        named = (*desk.settings.priority_channels, *spreading.channels(desk.door))
        others = {each: each for each in named if each not in usual}
        wanted = plain(typed)
        return [Pick(key, said) for key, said in (usual | others).items() if wanted in plain(said)]

    return find


def held_focus_areas(desk: Desk, plan: Any) -> Sequence[Pick]:
    """The focus areas behind a plan."""
    return [_pick(each, "title") for each in focus_areas.of_plan(desk.door, plan.key)]


def focus_areas_after(desk: Desk, plan: Any) -> Sequence[Pick]:
    """The focus areas of the year after a plan; those behind it where that year has none yet."""
    after = focus_areas.of_year(desk.door, int(plan.year) + 1)
    return [_pick(each, "title") for each in after] or held_focus_areas(desk, plan)


def held_reports(desk: Desk, version: Any) -> Sequence[Pick]:
    """The reports that a version of the guideline rests on."""
    return [_pick(each, "recipient") for each in reports.behind_version(desk.door, version.key)]


def held_dialogues(desk: Desk, version: Any) -> Sequence[Pick]:
    """The dialogues that a version of the guideline rests on."""
    return [_pick(each, "theme") for each in dialogues.behind_version(desk.door, version.key)]


def _referenced(desk: Desk, rows: Callable[..., Sequence[Any]], title: str) -> Find:
    def find(typed: str) -> Sequence[Pick]:
        return [
            _pick(each, title) for each in rows(desk.door, Ask(words=typed, limit=_MOST, descending=True))
        ]

    return find


def _pick(record: Any, title: str) -> Pick:
    return Pick(str(record.key), f"{record.ref} · {getattr(record, title)}")
