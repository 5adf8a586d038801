"""Standard sentences that the secretary keeps, to be put into long texts."""

from dataclasses import dataclass

from sqlmodel import select

from db.checks import Refused
from db.writing.models import Phrase
from db.writing.pen import Act
from db.writing.rows import get, insert, remove, update
from nsc_tui.language import phrases as words
from nsc_tui.language.folding import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseDetails:
    """The short name a phrase is chosen by, and its wording."""

    name: str
    wording: str


def add(act: Act, details: PhraseDetails) -> int:
    """A new phrase; raises `Refused` where another bears the name, however it is written."""
    _refuse_same_name(act, details.name, besides=None)
    return insert(act, Phrase, {"name": details.name, "wording": details.wording}).key


def change(act: Act, key: int, details: PhraseDetails) -> None:
    """Correct a phrase; raises `Refused` as `add`. Texts it was put into stay as they are."""
    _refuse_same_name(act, details.name, besides=key)
    update(act, get(act, Phrase, key), {"name": details.name, "wording": details.wording})


def discard(act: Act, key: int) -> None:
    """Take a phrase away; the history keeps it, and undo brings it back."""
    remove(act, get(act, Phrase, key))


def _refuse_same_name(act: Act, name: str, besides: int | None) -> None:
    wanted = plain(name)
    for each in act.session.exec(select(Phrase)).all():
        if plain(each.name) == wanted and each.id != besides:
            raise Refused("name", words.NAME_TAKEN, name=each.name)
