"""The draft of one open form: kept while one types, offered when it is opened again. No Textual in here."""

from collections.abc import Callable, Mapping
from datetime import datetime

from screens.forms.drafts import Draft, DraftStore, new_ident
from screens.forms.values import Entry


class DraftOfForm:
    """What one opening of the form `key` keeps, and the newest draft that another opening left."""

    def __init__(self, store: DraftStore, key: str, title: str, now: Callable[[], datetime]) -> None:
        self._store = store
        self._key = key
        self._title = title
        self._now = now
        self._ident = ""
        self.offered: Draft | None = None

    def look(self) -> Draft | None:
        """The newest draft of the form that is not its own; it is what is offered from now on."""
        others = (draft for draft in self._store.of(self._key) if draft.ident != self._ident)
        self.offered = next(others, None)
        return self.offered

    def keep(self, entries: Mapping[str, Entry]) -> None:
        """Write what the fields hold. Raises OSError where the disk refuses."""
        self._ident = self._ident or new_ident(self._now())
        self._store.keep(Draft(self._ident, self._key, self._title, self._now(), entries))

    def forget(self) -> None:
        """Drop what was kept, if anything."""
        if self._ident:
            self._store.drop(self._ident)
            self._ident = ""

    def take_offered(self) -> Draft | None:
        """What was offered; from now on it is this form's own."""
        taken, self.offered = self.offered, None
        if taken is not None:
            self._ident = taken.ident
        return taken

    def drop_offered(self) -> None:
        """Forget what was offered, if anything."""
        if self.offered is not None:
            self._store.drop(self.offered.ident)
