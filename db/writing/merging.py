"""Merging two records of the same person or organisation.

Everything that points to the one that goes points to the one that is kept, except in approved
protocols: those keep their rows and what they print. The name that goes stays searchable as a
former one, of unknown time so that no protocol prints it; its record lies in the bin and knows
what it was merged into.
"""

from collections.abc import Iterable

from sqlmodel import select

from db.checks import Value
from db.merge_links import links_to
from db.writing.models import Organisation, OrganisationName, Person, PersonName, Row
from db.writing.pen import Act, raw_connection
from db.writing.rows import get, insert, remove, update
from nsc_tui.language import merging as words
from nsc_tui.language.faults import ExitCode, Fault

# Where one record may stand only once.
_ONCE = (
    "SELECT m.ref FROM attendance a JOIN attendance b ON b.meeting_id = a.meeting_id"
    " JOIN meeting m ON m.id = a.meeting_id"
    " WHERE a.person_id = :kept AND b.person_id = :gone AND m.state <> 'approved'",
    "SELECT m.ref FROM signatory a JOIN signatory b ON b.meeting_id = a.meeting_id AND b.duty = a.duty"
    " JOIN meeting m ON m.id = a.meeting_id"
    " WHERE a.person_id = :kept AND b.person_id = :gone AND m.state <> 'approved'",
)
_ITSELF = (
    "SELECT 1 FROM attendance a JOIN meeting m ON m.id = a.meeting_id AND m.state <> 'approved'"
    " WHERE (a.person_id, a.replaces_id) IN (VALUES (:kept, :gone), (:gone, :kept))",
    "SELECT 1 FROM term WHERE (person_id, substitute_for_id) IN (VALUES (:kept, :gone), (:gone, :kept))",
)


def merge_people(act: Act, kept: int, gone: int) -> None:
    """Merge the person `gone` into `kept`, who takes over what only `gone` has (title, e-mail …).

    Raises Fault BAD_INPUT for the same or a binned person, NOT_ALLOWED where both stand in one protocol.
    """
    stays, goes = get(act, Person, kept), get(act, Person, gone)
    _refuse_pair(
        stays, goes, f"{stays.given_name} {stays.family_name}", f"{goes.given_name} {goes.family_name}"
    )
    _refuse_double(act, kept, gone)
    email = goes.email
    if email and not stays.email:  # no two records may hold one address
        update(act, goes, {"email": None})
        update(act, stays, {"email": email})
    _fill(act, stays, goes, ("title", "phone", "organisation_id"))
    _point_to(act, "person", kept, gone)
    names = act.session.exec(select(PersonName).where(PersonName.person_id == kept)).all()
    known = {(stays.given_name, stays.family_name), *((each.given_name, each.family_name) for each in names)}
    if (goes.given_name, goes.family_name) not in known:
        former: dict[str, Value] = {
            "person_id": kept,
            "given_name": goes.given_name,
            "family_name": goes.family_name,
        }
        insert(act, PersonName, former)
    update(act, goes, {"merged_into_id": kept, "binned_at": act.at})


def merge_organisations(act: Act, kept: int, gone: int) -> None:
    """Merge the organisation `gone` into `kept`, which takes over what only `gone` has; raises as above."""
    stays, goes = get(act, Organisation, kept), get(act, Organisation, gone)
    _refuse_pair(stays, goes, stays.name, goes.name)
    _fill(act, stays, goes, ("kind", "area", "covered"))
    borne = {stays.name, *(each.name for each in _former_names(act, kept))}
    for each in _former_names(act, gone):
        if each.name in borne:
            remove(act, each)
    act.session.flush()
    _point_to(act, "organisation", kept, gone)
    if goes.name not in {stays.name, *(each.name for each in _former_names(act, kept))}:
        insert(act, OrganisationName, {"organisation_id": kept, "name": goes.name})
    update(act, goes, {"merged_into_id": kept, "binned_at": act.at})


def _former_names(act: Act, key: int) -> Iterable[OrganisationName]:
    return act.session.exec(select(OrganisationName).where(OrganisationName.organisation_id == key)).all()


def _refuse_pair(stays: Person | Organisation, goes: Person | Organisation, *names: str) -> None:
    if stays.key == goes.key:
        raise Fault(ExitCode.BAD_INPUT, words.SAME)
    for row, name in zip((stays, goes), names, strict=True):
        if row.binned_at is not None:
            raise Fault(ExitCode.BAD_INPUT, words.GONE_ALREADY, name=name)


def _refuse_double(act: Act, kept: int, gone: int) -> None:
    raw, pair = raw_connection(act), {"kept": kept, "gone": gone}
    for query in _ONCE:
        found = raw.execute(query, pair).fetchone()
        if found is not None:
            raise Fault(ExitCode.NOT_ALLOWED, words.BOTH_IN_PROTOCOL, meeting=found[0])
    if any(raw.execute(query, pair).fetchone() for query in _ITSELF):
        raise Fault(ExitCode.NOT_ALLOWED, words.REPLACES_ITSELF)


def _fill(act: Act, stays: Row, goes: Row, fields: Iterable[str]) -> None:
    missing = {name: getattr(goes, name) for name in fields if getattr(stays, name) is None}
    update(act, stays, missing)


def _point_to(act: Act, subject: str, kept: int, gone: int) -> None:
    raw = raw_connection(act)
    for link in tuple(links_to(raw, subject, gone)):
        raw.execute(f"UPDATE {link.table} SET {link.field} = ? WHERE id = ?", (kept, link.row_id))
        act.touched.add((link.table, link.row_id))
    act.session.expire_all()
    act.touched.update({(subject, kept), (subject, gone)})
