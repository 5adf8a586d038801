"""Organisations: those that sit on the council, pay, or are told."""

from dataclasses import dataclass

from sqlmodel import select

from db.checks import Refused, Value
from db.writing.models import Organisation, OrganisationName
from db.writing.pen import Act
from db.writing.rows import bin_row, get, insert, remove, update
from nsc_tui.language import register as words
from nsc_tui.language.folding import sort_key


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationDetails:
    """What is kept of an organisation; `covered` is None where nobody has judged it (G03)."""

    name: str
    kind: str = ""
    area: str = ""
    covered: bool | None = None
    former_names: tuple[str, ...] = ()


def add(act: Act, details: OrganisationDetails) -> int:
    """A new organisation; its number."""
    _refuse_same_name(act, details.name, besides=None)
    row = insert(act, Organisation, _values(details))
    _keep_former_names(act, row.key, details.former_names)
    return row.key


def change(act: Act, key: int, details: OrganisationDetails) -> None:
    """Correct what is kept of an organisation. A new name is a rename: see `rename`."""
    _refuse_same_name(act, details.name, besides=key)
    update(act, get(act, Organisation, key), _values(details))
    _keep_former_names(act, key, details.former_names)


def rename(act: Act, key: int, name: str, until: str) -> None:
    """Give an organisation a new name; the old one held to the day before `until` and stays searchable."""
    row = get(act, Organisation, key)
    _refuse_same_name(act, name, besides=key)
    insert(act, OrganisationName, {"organisation_id": key, "name": row.name, "until": until})
    update(act, row, {"name": name, "sort_key": sort_key(name)})


def discard(act: Act, key: int) -> None:
    """Put an organisation in the bin."""
    bin_row(act, Organisation, key)


def _values(details: OrganisationDetails) -> dict[str, Value]:
    return {
        "name": details.name,
        "sort_key": sort_key(details.name),
        "kind": details.kind,
        "area": details.area,
        "covered": details.covered,
    }


def _refuse_same_name(act: Act, name: str, besides: int | None) -> None:
    found = act.session.exec(select(Organisation).where(Organisation.name == name)).first()
    if found is not None and found.id != besides:
        raise Refused("name", words.ORGANISATION_EXISTS, name=name)


def _keep_former_names(act: Act, key: int, names: tuple[str, ...]) -> None:
    rows = act.session.exec(select(OrganisationName).where(OrganisationName.organisation_id == key)).all()
    for row in rows:
        if row.name not in names:
            remove(act, row)
    for name in names:
        if name not in {row.name for row in rows}:
            insert(act, OrganisationName, {"organisation_id": key, "name": name})
