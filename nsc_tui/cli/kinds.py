"""What `nsc-tui list` lists: how each kind is read, and which columns a person is shown."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from exports.kind_readers import READERS, Read


class Listed(NamedTuple):
    """One kind. `shown` are its headings on a terminal; `names` the fields to show in their stead."""

    read: Read
    by_day: bool
    shown: tuple[str, ...]
    names: Mapping[str, str]


class _Shown(NamedTuple):
    headings: tuple[str, ...]
    names: Mapping[str, str] = MappingProxyType({})


_SHOWN: dict[str, _Shown] = {
    "organisations": _Shown(("name", "kind", "former_names", "covered")),
    "members": _Shown(
        ("family_name", "given_name", "organisation", "role", "from", "to"),
        names={"family_name": "family_name_or_vacant"},
    ),
    "activities": _Shown(
        ("ref", "when", "title", "place", "arranged_by", "status", "told_on"),
        names={"told_on": "told_day"},
    ),
    "contacts": _Shown(
        ("ref", "contacted_at", "member", "activity", "took_part", "verdict"),
        names={"member": "person"},
    ),
    "results": _Shown(("contact", "heading", "text"), names={"contact": "participation"}),
    "proposals": _Shown(("category", "rule", "about", "why")),
    "meetings": _Shown(
        ("ref", "starts", "place", "chair", "state", "approved_on"),
        names={"chair": "chair_name"},
    ),
    "attendance": _Shown(("meeting", "person", "group", "paragraphs", "note"), names={"person": "name"}),
    "items": _Shown(("ref", "meeting", "heading", "dnr", "kind")),
    "tasks": _Shown(("item", "task_who", "task_what", "task_due", "task_reported")),
    "deviations": _Shown(
        ("ref", "happened", "category", "who", "what", "item", "state"),
        names={"who": "who_name"},
    ),
    "focus-areas": _Shown(("ref", "year", "title", "basis", "item")),
    "action-plans": _Shown(("ref", "year", "dated", "priorities", "focus_areas", "item")),
    "reports": _Shown(("ref", "dated", "recipient", "period", "by", "item", "paragraph")),
    "dialogues": _Shown(("ref", "date", "theme", "item")),
    "spreading": _Shown(("ref", "date", "what", "to", "channel", "activity")),
    "costs": _Shown(("ref", "year", "kind", "amount", "currency", "about", "paid_by", "activity")),
    "documents": _Shown(("title", "kind", "from", "to")),
    "guideline-versions": _Shown(("decided", "body", "paragraph", "dnr", "revised", "in_force")),
    "duties": _Shown(("year", "rule", "duty", "who", "status", "due_on", "evidence")),
    "history": _Shown(("at", "by", "verb", "about", "table", "field", "before", "after")),
}

LISTED: dict[str, Listed] = {kind: Listed(*reader, *_SHOWN[kind]) for kind, reader in READERS.items()}
