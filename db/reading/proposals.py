"""The deviations that the register's facts call for and nobody has recorded."""

from dataclasses import dataclass

from db.catalogue.participation import FURTHER_COSTS
from db.reading.columns import names
from db.reading.contacts import ContactRow
from db.reading.door import Door
from db.reading.settings import settings
from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.proposals import Participation, Proposal, Recorded, propose

_FURTHER = ", ".join(f"'{kind}'" for kind in FURTHER_COSTS)
_COSTLY = f"""SELECT e.activity_id FROM cost e
  WHERE e.binned_at IS NULL AND e.kind IN ({_FURTHER}) AND e.paid_by LIKE :office"""
# Further costs that lie on somebody, of an activity that one person alone took part in: it is theirs.
_OF_ONE = f"""SELECT c.activity_id, min(c.person_id), e.paid_by FROM contact c
  JOIN cost e ON e.activity_id = c.activity_id AND e.binned_at IS NULL AND e.kind IN ({_FURTHER})
WHERE c.binned_at IS NULL AND c.took_part IN ('yes', 'part') AND e.paid_by LIKE :office
GROUP BY c.activity_id, e.paid_by HAVING count(DISTINCT c.person_id) = 1"""
# Took part in what the guideline can bind to, and either without a contact, perhaps too late, or
# with costs that somebody may have put on the wrong party. The rules judge; this only spares them
# the many rows that are in order.
_SUSPECTS = f"""suspect (person_id, activity_id) AS (
  SELECT c.person_id, c.activity_id FROM contact c JOIN activity a ON a.id = c.activity_id
  WHERE c.binned_at IS NULL AND a.binned_at IS NULL AND c.took_part IN ('yes', 'part')
    AND a.arranged_by <> 'other' AND a.status <> 'cancelled'
    AND (c.contacted_at IS NULL OR c.paid_by LIKE :office OR c.own_first_day IS NOT NULL
      OR c.sort_key >= substr(a.sort_key, 1, 16) OR a.id IN ({_COSTLY}))
)"""
_CHAIN = f"""WITH RECURSIVE {_SUSPECTS},
chain (person_id, activity_id) AS (
  SELECT person_id, activity_id FROM suspect
  UNION SELECT c.person_id, a.part_of_id FROM chain c JOIN activity a ON a.id = c.activity_id
  WHERE a.part_of_id IS NOT NULL
)
SELECT {", ".join(f'v."{column}"' for column in names(ContactRow))}
FROM contact_row v WHERE (v.person_key, v.activity_key) IN (SELECT person_id, activity_id FROM chain)
ORDER BY v.sort_key, v.key"""
_ABOVE = "SELECT id, part_of_id FROM activity WHERE part_of_id IS NOT NULL AND binned_at IS NULL"
_RECORDED = """SELECT d.category, coalesce(c.ref, ''), coalesce(d.person_id, c.person_id, ''),
  coalesce(d.activity_id, c.activity_id, '')
FROM deviation d LEFT JOIN contact c ON c.id = d.contact_id WHERE d.binned_at IS NULL"""
_ORGANISATIONS = """SELECT p.id, o.name FROM person p JOIN organisation o ON o.id = p.organisation_id
UNION SELECT t.person_id, o.name FROM term t JOIN seat s ON s.id = t.seat_id
  JOIN organisation o ON o.id = s.organisation_id
WHERE t.binned_at IS NULL AND s.binned_at IS NULL"""
_ACTIVITY_REFS = "SELECT id, ref FROM activity"


@dataclass(frozen=True, slots=True)
class ProposedDeviation:
    """A deviation to record, with what a form is prefilled with. `about` are references."""

    category: str
    rule: str
    about: tuple[str, ...]
    proposal: Proposal
    contact_key: int
    person_key: int
    person: str
    activity_key: int
    activity: str
    activity_when: str

    @property
    def why(self) -> str:
        """Why it is proposed, as the tables say it: `no_contact`, `contact_late`, `cost_on_coordinator`."""
        return self.proposal.why.value


def rows(door: Door) -> tuple[ProposedDeviation, ...]:
    """Everything the rules propose and nobody has recorded, by the moment of contact or participation."""
    return door.once("proposals", lambda: _rows(door))


def _rows(door: Door) -> tuple[ProposedDeviation, ...]:
    held = settings(door)
    office = {"office": f"%{held.coordinating_office}%"}
    found = [ContactRow(*row) for row in door.fetch(_CHAIN, office)]
    if not found:
        return ()
    by_ref = {row.ref: row for row in found}
    roles = frozenset(held.bound_roles)
    above = dict(door.fetch(_ABOVE))
    organisations = _organisations(door)
    spent = {(activity, person): paid_by for activity, person, paid_by in door.fetch(_OF_ONE, office)}
    participations = [
        Participation(
            ref=row.ref,
            person=str(row.person_key),
            activity=str(row.activity_key),
            facts=row.facts(roles),
            part_of=_ancestors(above, row.activity_key),
            paid_by=spent.get((row.activity_key, row.person_key), row.paid_by),
            organisations=organisations.get(row.person_key, ()),
        )
        for row in found
    ]
    refs = dict(door.fetch(_ACTIVITY_REFS))
    return tuple(
        _proposed(proposal, by_ref, refs)
        for proposal in propose(participations, _recorded(door), held.coordinating_office)
    )


def _proposed(proposal: Proposal, by_ref: dict[str, ContactRow], refs: dict[int, str]) -> ProposedDeviation:
    *contacts, activity = proposal.about
    row = next(by_ref[ref] for ref in contacts if by_ref[ref].activity_key == int(activity))
    return ProposedDeviation(
        category=proposal.category.value,
        rule=proposal.rule,
        about=(*contacts, refs[int(activity)]),
        proposal=proposal,
        contact_key=row.key,
        person_key=row.person_key,
        person=row.person,
        activity_key=row.activity_key,
        activity=row.activity,
        activity_when=row.activity_when,
    )


def _recorded(door: Door) -> list[Recorded]:
    return [
        Recorded(Category(category), contact, str(person), str(activity))
        for category, contact, person, activity in door.fetch(_RECORDED)
    ]


def _organisations(door: Door) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = {}
    for person, name in door.fetch(_ORGANISATIONS):
        found.setdefault(person, []).append(name)
    return {person: tuple(names_) for person, names_ in found.items()}


def _ancestors(above: dict[int, int], activity: int) -> tuple[str, ...]:
    """What an activity is part of, nearest first; a circle that another tool made is cut."""
    chain: list[int] = []
    step = above.get(activity)
    while step is not None and step not in chain:
        chain.append(step)
        step = above.get(step)
    return tuple(map(str, chain))
