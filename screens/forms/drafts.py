"""Drafts: what is typed in a form and not yet saved, kept on disk so that it is never lost.

One JSON file (0600) a draft in the user's state folder, written beside and renamed, so that it is
whole whenever the program is killed. Not in the register: no history, no backup, nothing to erase.
Standard library only.
"""

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from screens.forms.values import Entry, Pick

_SUFFIX = ".draft.json"
_MOST_BYTES = 2_000_000


class Draft(NamedTuple):
    """A draft: which one, of which form, when it was written (local time) and what the fields held."""

    ident: str
    form: str
    title: str
    saved_at: datetime
    entries: Mapping[str, Entry]

    @property
    def about(self) -> str:
        """The first thing typed in it, short."""
        shown = next((entry.shown for entry in self.entries.values() if not entry.empty), "")
        return shown if len(shown) <= 24 else shown[:23] + "…"


def new_ident(now: datetime) -> str:
    """A name for a new draft, in order of time."""
    # Loaded with the first draft, not with the program.
    import secrets

    return f"{now:%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"


class DraftStore:
    """The drafts of one register, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, draft: Draft) -> None:
        """Write `draft`, replacing what it was. Raises OSError where the disk refuses."""
        import json

        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = self.folder / (draft.ident + _SUFFIX)
        beside = target.with_suffix(".partial")
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(_as_json(draft), file, ensure_ascii=False)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(target)
        except OSError:
            beside.unlink(missing_ok=True)
            raise

    def drop(self, ident: str) -> None:
        """Forget the draft `ident`; nothing happens where there is none."""
        (self.folder / (ident + _SUFFIX)).unlink(missing_ok=True)

    def of(self, form: str) -> list[Draft]:
        """The drafts of one form, newest first."""
        return [draft for draft in self.all() if draft.form == form]

    def all(self) -> list[Draft]:
        """All drafts, newest first. A file that cannot be read as a draft is left alone."""
        if not self.folder.is_dir():
            return []
        read = (_read(path) for path in self.folder.glob("*" + _SUFFIX))
        return sorted((d for d in read if d), key=lambda d: (d.saved_at, d.ident), reverse=True)


def _as_json(draft: Draft) -> dict[str, object]:
    return {
        "form": draft.form,
        "title": draft.title,
        "saved_at": draft.saved_at.isoformat(),
        "entries": {
            name: {"text": entry.text, "picks": [[pick.key, pick.label] for pick in entry.picks]}
            for name, entry in draft.entries.items()
        },
    }


def _read(path: Path) -> Draft | None:
    import json

    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        held = json.loads(path.read_text(encoding="utf-8"))
        entries = {
            str(name): Entry(str(entry["text"]), tuple(Pick(str(k), str(v)) for k, v in entry["picks"]))
            for name, entry in held["entries"].items()
        }
        ident = path.name.removesuffix(_SUFFIX)
        return Draft(
            ident, str(held["form"]), str(held["title"]), datetime.fromisoformat(held["saved_at"]), entries
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
