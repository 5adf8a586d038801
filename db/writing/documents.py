"""The governing documents that the guideline is linked to, with their years."""

from dataclasses import dataclass

from sqlmodel import select

from db.checks import Refused, Value, checked
from db.writing.models import Document
from db.writing.pen import Act
from db.writing.rows import bin_row, get, insert, update
from nsc_tui.language import checks as check_words
from nsc_tui.language import register as words


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDetails:
    """A document that is in force from and to the end of a year, both open where not known."""

    title: str
    kind: str = ""
    from_year: int | None = None
    to_year: int | None = None


def add(act: Act, details: DocumentDetails) -> int:
    """A new linked document; raises `Refused` where one of that title is kept already."""
    _refuse_same_title(act, details.title, besides=None)
    return insert(act, Document, _values(details)).key


def change(act: Act, key: int, details: DocumentDetails) -> None:
    """Correct a linked document; raises `Refused` as `add`."""
    _refuse_same_title(act, details.title, besides=key)
    update(act, get(act, Document, key), _values(details))


def discard(act: Act, key: int) -> None:
    """Put a linked document in the bin."""
    bin_row(act, Document, key)


def _values(details: DocumentDetails) -> dict[str, Value]:
    since, to = (checked("document", name, getattr(details, name)) for name in ("from_year", "to_year"))
    if since and to and int(to) < int(since):
        raise Refused("to_year", check_words.DOCUMENT_ENDS_BEFORE_IT_BEGINS, since=since, to=to)
    return {name: getattr(details, name) for name in DocumentDetails.__dataclass_fields__}


def _refuse_same_title(act: Act, title: str, besides: int | None) -> None:
    found = act.session.exec(select(Document).where(Document.title == title)).first()
    if found is not None and found.id != besides:
        raise Refused("title", words.DOCUMENT_EXISTS, title=title)
