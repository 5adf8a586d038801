"""SQL views and indexes of the reading door: one query a screen, none per row.

A view's columns are named as the headings of the tables that go in and out, so that a read
model is filled by name. Empty stands for not known; the bin is left out of every view.
"""

from db.view_parts import (
    activity_named,
    address,
    full_name,
    item_reference,
    name_then,
    text,
    texts,
    yes_no,
)
from db.year_views import YEAR_INDEXES, YEAR_VIEWS

INDEXES: tuple[str, ...] = (
    "CREATE INDEX organisation_order ON organisation (sort_key) WHERE binned_at IS NULL",
    "CREATE INDEX former_name_of_organisation ON organisation_name (name)",
    "CREATE INDEX person_order ON person (sort_key)",
    "CREATE INDEX person_of_organisation ON person (organisation_id)",
    "CREATE INDEX former_name_of_person ON person_name (person_id)",
    "CREATE INDEX seat_of_organisation ON seat (organisation_id)",
    "CREATE INDEX term_of_seat ON term (seat_id)",
    "CREATE INDEX term_of_person ON term (person_id)",
    "CREATE INDEX activity_order ON activity (sort_key) WHERE binned_at IS NULL",
    "CREATE INDEX activity_title ON activity (title)",
    "CREATE INDEX activity_parts ON activity (part_of_id)",
    "CREATE INDEX activity_told_at ON activity (told_meeting_id)",
    "CREATE INDEX contact_order ON contact (sort_key) WHERE binned_at IS NULL",
    "CREATE INDEX contact_of_person ON contact (person_id, sort_key)",
    "CREATE INDEX contact_of_activity ON contact (activity_id, sort_key)",
    # What screen Idag asks for at every start: the few rows that wait for a hand.
    """CREATE INDEX contact_unsaid ON contact (activity_id)
WHERE binned_at IS NULL AND coalesce(took_part, 'unknown') = 'unknown'""",
    """CREATE INDEX contact_without_contact ON contact (person_id)
WHERE binned_at IS NULL AND contacted_at IS NULL""",
    "CREATE INDEX deviation_order ON deviation (sort_key) WHERE binned_at IS NULL",
    "CREATE INDEX deviation_of_contact ON deviation (contact_id)",
    "CREATE INDEX deviation_of_activity ON deviation (activity_id)",
    "CREATE INDEX deviation_of_person ON deviation (person_id)",
    "CREATE INDEX deviation_of_organisation ON deviation (organisation_id)",
    "CREATE INDEX meeting_order ON meeting (held_on)",
    "CREATE INDEX item_of_meeting ON item (meeting_id, position)",
    "CREATE INDEX minuting_of_deviation ON minuting (deviation_id)",
    "CREATE INDEX correction_of_meeting ON correction (meeting_id)",
    "CREATE INDEX attendance_of_person ON attendance (person_id)",
    "CREATE INDEX signatory_of_person ON signatory (person_id)",
    *YEAR_INDEXES,
)

_ORGANISATION = f"""CREATE VIEW organisation_row AS
SELECT o.id AS key, o.name AS ref, o.name AS name, {text("o.kind")},
  coalesce((SELECT group_concat(f.name, char(10)) FROM organisation_name f
    WHERE f.organisation_id = o.id), '') AS former_names,
  {text("o.area")}, {yes_no("o.covered", "covered")}, o.sort_key AS sort_key
FROM organisation o WHERE o.binned_at IS NULL"""

_PERSON = f"""CREATE VIEW person_row AS
SELECT p.id AS key, {address("p")} AS ref, {full_name("p")} AS name,
  p.given_name AS given_name, p.family_name AS family_name, {texts("p", "title email phone")},
  {text("o.name", "organisation")}, p.organisation_id AS organisation_key,
  coalesce((SELECT group_concat(f.given_name || ' ' || f.family_name, char(10)) FROM person_name f
    WHERE f.person_id = p.id), '') AS former_names, p.sort_key AS sort_key
FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id
WHERE p.binned_at IS NULL"""

# Three kinds of rows: a term on a seat, a person who holds none, and a seat (vacant where the
# reader finds nobody on it that day).
_MEMBER_COLUMNS = f"""{text("p.given_name")}, {text("p.family_name")},
  {text("p.title")}, {{organisation}} AS organisation, {{role}} AS role, {{party}} AS party,
  {{since}} AS "from", {{until}} AS "to", {text("p.email")}, {text("p.phone")},
  {{substitute_for}} AS substitute_for"""


def _member_columns(**given: str) -> str:
    empty = dict.fromkeys(("role", "party", "since", "until", "substitute_for"), "''")
    return _MEMBER_COLUMNS.format(**(empty | given))


_MEMBER = f"""CREATE VIEW member_row AS
SELECT 't' || t.id AS key, {address("p")} AS ref, t.id AS term_key, p.id AS person_key,
  s.id AS seat_key, {_member_columns(
      organisation="o.name", role="s.role", party="coalesce(t.party, '')",
      since="coalesce(t.from_on, '')", until="coalesce(t.to_on, '')", substitute_for=address("f"),
  )}, p.sort_key AS sort_key, o.sort_key AS organisation_sort_key
FROM term t JOIN seat s ON s.id = t.seat_id AND s.binned_at IS NULL
JOIN person p ON p.id = t.person_id AND p.binned_at IS NULL
JOIN organisation o ON o.id = s.organisation_id
LEFT JOIN person f ON f.id = t.substitute_for_id
WHERE t.binned_at IS NULL
UNION ALL
SELECT 'p' || p.id, {address("p")}, NULL, p.id, NULL,
  {_member_columns(organisation="coalesce(o.name, '')")}, p.sort_key, coalesce(o.sort_key, '')
FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id
WHERE p.binned_at IS NULL AND NOT EXISTS (
  SELECT 1 FROM term t JOIN seat s ON s.id = t.seat_id AND s.binned_at IS NULL
  WHERE t.person_id = p.id AND t.binned_at IS NULL)
UNION ALL
SELECT 's' || s.id, '', NULL, NULL, s.id,
  {_member_columns(organisation="o.name", role="s.role")}, '~' || o.sort_key, o.sort_key
FROM seat s JOIN organisation o ON o.id = s.organisation_id
LEFT JOIN person p ON 0
WHERE s.binned_at IS NULL AND s.closed_on IS NULL"""  # fmt: skip

_ACTIVITY = f"""CREATE VIEW activity_row AS
SELECT a.id AS key, a.ref AS ref, a.title AS title, {text("a.happens", '"when"')}, {text("a.kind")},
  a.arranged_by AS arranged_by, {text("a.place")}, {text("w.title", "part_of")},
  {texts("a", "url agenda")},
  a.status AS status, {texts("a", "told_on told_how told_by")}, {text("m.ref", "told_meeting")},
  {texts("a", "valued_by valued_on lessons cooperation")}, {yes_no("a.worth", "worth")},
  a.part_of_id AS part_of_key, {text("w.ref", "part_of_ref")}, {activity_named("w", "part_of_named")},
  a.sort_key AS sort_key
FROM activity a LEFT JOIN activity w ON w.id = a.part_of_id
LEFT JOIN meeting m ON m.id = a.told_meeting_id
WHERE a.binned_at IS NULL"""

# `seats` are the facts the verdict needs: role, first and last day, parted by the ASCII separators.
_CONTACT = f"""CREATE VIEW contact_row AS
SELECT c.id AS key, c.ref AS ref, {address("p")} AS member, a.title AS activity,
  {texts("c", "contacted_at channel took_part own_first_day paid_by purpose")},
  {yes_no("c.bound", "bound")}, {texts("c", "answered_on outcome note")}, c.entered_at AS entered_at,
  p.id AS person_key, {full_name("p")} AS person, {text("o.name", "organisation")},
  a.id AS activity_key, a.ref AS activity_ref, {activity_named("a", "activity_named")},
  {text("a.happens", "activity_when")}, {text("a.place")},
  a.arranged_by AS arranged_by, a.status AS status,
  coalesce((SELECT group_concat(s.role || char(31) || coalesce(t.from_on, '') || char(31)
      || coalesce(t.to_on, ''), char(30))
    FROM term t JOIN seat s ON s.id = t.seat_id AND s.binned_at IS NULL
    WHERE t.person_id = c.person_id AND t.binned_at IS NULL), '') AS seats,
  c.sort_key AS sort_key, p.sort_key AS person_sort_key
FROM contact c JOIN person p ON p.id = c.person_id JOIN activity a ON a.id = c.activity_id
LEFT JOIN organisation o ON o.id = p.organisation_id
WHERE c.binned_at IS NULL"""


def _signing(duty: str, name: str) -> str:
    return f"""coalesce((SELECT group_concat(line, char(10)) FROM (
    SELECT {name} AS line FROM signatory g JOIN person p ON p.id = g.person_id
    WHERE g.meeting_id = m.id AND g.duty = '{duty}' ORDER BY g.position)), '')"""


_PRINTED = f"coalesce(g.printed_name, {name_then('p', 'm.held_on')})"

_MEETING = f"""CREATE VIEW meeting_row AS
SELECT m.id AS key, m.ref AS ref, m.held_on AS date, {texts("m", "starts ends pauses place mode")},
  {_signing("chair", address("p"))} AS chair, {_signing("secretary", address("p"))} AS secretary,
  {_signing("approver", address("p"))} AS approvers, {text("m.approved_on")}, m.state AS state,
  {_signing("chair", _PRINTED)} AS chair_name, {_signing("secretary", _PRINTED)} AS secretary_name,
  {_signing("approver", _PRINTED)} AS approver_names,
  (SELECT count(*) FROM item i WHERE i.meeting_id = m.id) AS items,
  coalesce((SELECT min(i.number) || '–' || max(i.number) FROM item i
    WHERE i.meeting_id = m.id AND i.number IS NOT NULL), '') AS paragraphs
FROM meeting m"""

_ATTENDANCE = f"""CREATE VIEW attendance_row AS
SELECT t.id AS key, m.ref AS ref, m.ref AS meeting, {address("p")} AS person, t.listed_as AS "group",
  {text("t.paragraphs")}, {address("r")} AS replaces, {text("t.note")},
  t.meeting_id AS meeting_key, p.id AS person_key,
  coalesce(t.printed_name, {name_then("p", "m.held_on")}) AS name,
  CASE m.state WHEN 'approved' THEN coalesce(t.printed_title, '') ELSE coalesce(p.title, '') END AS title,
  {text("t.printed_role", "printed_role")},
  {text("t.printed_organisation", "printed_organisation")}, {text("t.printed_party", "printed_party")},
  coalesce(t.printed_replaces, {name_then("r", "m.held_on")}) AS replaces_name,
  p.sort_key AS sort_key, m.held_on AS held_on, m.state AS state
FROM attendance t JOIN meeting m ON m.id = t.meeting_id JOIN person p ON p.id = t.person_id
LEFT JOIN person r ON r.id = t.replaces_id"""

_ITEM_TEXTS = (
    "matter earlier documents motions proposition_order vote decision dissent note jav extract_to"
    " task_who task_what task_due task_reported"
)

_ITEM = f"""CREATE VIEW item_row AS
SELECT i.id AS key, coalesce('§ ' || i.number || '/' || i.year, '') AS ref, m.ref AS meeting,
  i.number AS number, i.heading AS heading, {text("i.dnr")}, i.kind AS kind, {texts("i", _ITEM_TEXTS)},
  i.meeting_id AS meeting_key, i.position AS position, i.year AS year, m.state AS state,
  {item_reference("i", "m")} AS item, m.held_on AS held_on
FROM item i JOIN meeting m ON m.id = i.meeting_id"""

# The default is that of `db.register_settings`.
_COUNCIL = """coalesce((SELECT value FROM setting WHERE name = 'council' AND value <> ''),
    'Göteborgs Stads trygghetsråd')"""

_DEVIATION = f"""CREATE VIEW deviation_row AS
SELECT d.id AS key, d.ref AS ref, d.category AS category, d.what AS what, {text("d.happened")},
  {text("d.rule")}, CASE WHEN d.council = 1 THEN {_COUNCIL}
    ELSE coalesce(p.email, p.given_name || ' ' || p.family_name, o.name, '') END AS who,
  {text("d.motivation")}, {address("b")} AS motivated_by, {text("c.ref", "contact")},
  {text("a.title", "activity")}, {item_reference("i", "m")} AS item,
  d.recorded_by AS recorded_by, d.recorded_at AS recorded_at,
  d.person_id AS person_key, d.organisation_id AS organisation_key,
  CASE WHEN d.council = 1 THEN {_COUNCIL}
    ELSE coalesce(p.given_name || ' ' || p.family_name, o.name, '') END AS who_name,
  {full_name("b")} AS motivator, d.motivated_by_id AS motivator_key,
  d.contact_id AS contact_key, d.activity_id AS activity_key, {text("a.ref", "activity_ref")},
  {activity_named("a", "activity_named")}, {text("u.ref", "cost")}, d.cost_id AS cost_key, {text("d.duty")},
  i.id AS item_key, {text("m.state", "protocol")},
  CASE WHEN n.id IS NULL THEN NULL WHEN m.state IN ('completed', 'approved')
    THEN coalesce(n.printed_motivation, '') ELSE coalesce(d.motivation, '') END AS minuted_text,
  d.sort_key AS sort_key
FROM deviation d
LEFT JOIN person p ON p.id = d.person_id LEFT JOIN organisation o ON o.id = d.organisation_id
LEFT JOIN person b ON b.id = d.motivated_by_id LEFT JOIN contact c ON c.id = d.contact_id
LEFT JOIN activity a ON a.id = d.activity_id LEFT JOIN cost u ON u.id = d.cost_id
LEFT JOIN minuting n ON n.id = (SELECT max(x.id) FROM minuting x WHERE x.deviation_id = d.id)
LEFT JOIN item i ON i.id = n.item_id LEFT JOIN meeting m ON m.id = i.meeting_id
WHERE d.binned_at IS NULL"""

VIEWS: tuple[str, ...] = (
    _ORGANISATION, _PERSON, _MEMBER, _ACTIVITY, _CONTACT, _MEETING, _ATTENDANCE, _ITEM, _DEVIATION,
    *YEAR_VIEWS,
)  # fmt: skip
