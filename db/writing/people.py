"""People: those who sit on the council, and those who do not, such as officials."""

from dataclasses import dataclass

from sqlmodel import select

from db.checks import Refused, Value
from db.writing.models import Person, PersonName
from db.writing.pen import Act
from db.writing.rows import bin_row, get, insert, update
from nsc_tui.language import register as words
from nsc_tui.language.folding import sort_key


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDetails:
    """What is kept of a person, and no more (GDPR art. 5); `organisation` is where they work."""

    given_name: str
    family_name: str
    title: str = ""
    email: str = ""
    phone: str = ""
    organisation: int | None = None


def add(act: Act, details: PersonDetails) -> int:
    """A new person; their number."""
    _refuse_same_email(act, details.email, besides=None)
    return insert(act, Person, _values(details)).key


def change(act: Act, key: int, details: PersonDetails) -> None:
    """Correct what is kept of a person. A name that was changed, not misspelt, is a rename: see `rename`."""
    _refuse_same_email(act, details.email, besides=key)
    update(act, get(act, Person, key), _values(details))


def rename(act: Act, key: int, given_name: str, family_name: str, until: str) -> None:
    """Give a person a new name from `until`; the old one stays with what was written before that day."""
    row = get(act, Person, key)
    insert(
        act,
        PersonName,
        {"person_id": key, "given_name": row.given_name, "family_name": row.family_name, "until": until},
    )
    update(
        act,
        row,
        {"given_name": given_name, "family_name": family_name, "sort_key": _order(family_name, given_name)},
    )


def discard(act: Act, key: int) -> None:
    """Put a person in the bin."""
    bin_row(act, Person, key)


def _values(details: PersonDetails) -> dict[str, Value]:
    return {
        "given_name": details.given_name,
        "family_name": details.family_name,
        "sort_key": _order(details.family_name, details.given_name),
        "title": details.title,
        "email": details.email.strip().lower(),
        "phone": details.phone,
        "organisation_id": details.organisation,
    }


def _order(family_name: str, given_name: str) -> str:
    return sort_key(f"{family_name}, {given_name}")


def _refuse_same_email(act: Act, email: str, besides: int | None) -> None:
    if not email:
        return
    found = act.session.exec(select(Person).where(Person.email == email.strip().lower())).first()
    if found is not None and found.id != besides:
        name = f"{found.given_name} {found.family_name}"
        raise Refused("email", words.EMAIL_EXISTS, email=email, name=name)
