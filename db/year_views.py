"""SQL views and indexes of what a participation gave and of the guideline's year; see `db.views`."""

from db.view_parts import activity_named, address, full_name, item_reference, text, texts, yes_no

YEAR_INDEXES: tuple[str, ...] = (
    "CREATE INDEX focus_area_order ON focus_area (year) WHERE binned_at IS NULL",
    "CREATE INDEX focus_area_of_item ON focus_area (item_id)",
    "CREATE INDEX action_plan_order ON action_plan (year) WHERE binned_at IS NULL",
    "CREATE INDEX action_plan_of_item ON action_plan (item_id)",
    "CREATE INDEX plan_basis_of_focus_area ON plan_basis (focus_area_id)",
    "CREATE INDEX report_order ON report (sort_key) WHERE binned_at IS NULL",
    "CREATE INDEX report_of_item ON report (item_id)",
    "CREATE INDEX dialogue_order ON dialogue (sort_key) WHERE binned_at IS NULL",
    "CREATE INDEX dialogue_of_item ON dialogue (item_id)",
    "CREATE INDEX spreading_order ON spreading (sort_key) WHERE binned_at IS NULL",
    "CREATE INDEX spreading_of_activity ON spreading (activity_id)",
    "CREATE INDEX cost_order ON cost (year) WHERE binned_at IS NULL",
    "CREATE INDEX cost_of_activity ON cost (activity_id)",
    "CREATE INDEX deviation_of_cost ON deviation (cost_id)",
    "CREATE INDEX version_basis_of_report ON version_basis (report_id)",
    "CREATE INDEX version_basis_of_dialogue ON version_basis (dialogue_id)",
)

_ITEM = """LEFT JOIN item i ON i.id = r.item_id LEFT JOIN meeting m ON m.id = i.meeting_id
WHERE r.binned_at IS NULL"""

_RESULT = f"""CREATE VIEW result_row AS
SELECT r.id AS key, c.ref AS ref, c.ref AS contact, r.heading AS heading, r.wording AS text,
  c.id AS contact_key, {address("p")} AS member, {full_name("p")} AS person, a.title AS activity,
  {text("a.happens", "activity_when")}
FROM result r JOIN contact c ON c.id = r.contact_id AND c.binned_at IS NULL
JOIN person p ON p.id = c.person_id JOIN activity a ON a.id = c.activity_id"""

_FOCUS_AREA = f"""CREATE VIEW focus_area_row AS
SELECT r.id AS key, r.ref AS ref, r.year AS year, r.title AS title, {text("r.wording", "text")},
  {text("r.basis")}, {item_reference("i", "m")} AS item, r.item_id AS item_key
FROM focus_area r {_ITEM}"""

# A focus area is named by its title within the plan's year, by its reference where that is not enough.
_ACTION_PLAN = f"""CREATE VIEW action_plan_row AS
SELECT r.id AS key, r.ref AS ref, r.year AS year,
  {texts("r", "dated priorities feedback_own feedback_others")},
  coalesce((SELECT group_concat(line, char(10)) FROM (
    SELECT CASE WHEN f.year <> r.year OR EXISTS (SELECT 1 FROM focus_area o WHERE o.year = f.year
      AND o.title = f.title AND o.id <> f.id AND o.binned_at IS NULL) THEN f.ref ELSE f.title END AS line
    FROM plan_basis b JOIN focus_area f ON f.id = b.focus_area_id AND f.binned_at IS NULL
    WHERE b.action_plan_id = r.id ORDER BY f.year, f.id)), '') AS focus_areas,
  {item_reference("i", "m")} AS item, r.item_id AS item_key
FROM action_plan r {_ITEM}"""

_REPORT = f"""CREATE VIEW report_row AS
SELECT r.id AS key, r.ref AS ref, r.recipient AS recipient, r.dated AS dated,
  {texts("r", "period achieved analysis")}, {text("r.made_by", '"by"')},
  {item_reference("i", "m")} AS item, {text("r.paragraph")}, r.item_id AS item_key
FROM report r {_ITEM}"""

_DIALOGUE = f"""CREATE VIEW dialogue_row AS
SELECT r.id AS key, r.ref AS ref, r.held_on AS date, r.theme AS theme,
  {texts("r", "conclusions proposals")}, {item_reference("i", "m")} AS item, r.item_id AS item_key
FROM dialogue r {_ITEM}"""

_SPREADING = f"""CREATE VIEW spreading_row AS
SELECT r.id AS key, r.ref AS ref, r.happened AS date, r.what AS what, {text("r.told", '"to"')},
  {text("r.channel")}, {text("a.title", "activity")}, {text("r.url")},
  r.activity_id AS activity_key, {text("a.ref", "activity_ref")}, {activity_named("a", "activity_named")}
FROM spreading r LEFT JOIN activity a ON a.id = r.activity_id WHERE r.binned_at IS NULL"""

_COST = f"""CREATE VIEW cost_row AS
SELECT r.id AS key, r.ref AS ref, r.year AS year, r.kind AS kind, r.amount AS hundredths,
  r.currency AS currency, {yes_no("r.about", "about")}, {text("r.paid_by")}, {text("a.title", "activity")},
  r.activity_id AS activity_key, {text("a.ref", "activity_ref")}, {activity_named("a", "activity_named")}
FROM cost r LEFT JOIN activity a ON a.id = r.activity_id WHERE r.binned_at IS NULL"""

_DOCUMENT = f"""CREATE VIEW document_row AS
SELECT r.id AS key, r.title AS ref, r.title AS title, r.from_year AS "from", r.to_year AS "to",
  {text("r.kind")}
FROM document r WHERE r.binned_at IS NULL"""


def _basis(table: str) -> str:
    """The references of what a version rests on, one a line."""
    return f"""coalesce((SELECT group_concat(ref, char(10)) FROM (SELECT o.ref AS ref
    FROM version_basis b JOIN {table} o ON o.id = b.{table}_id AND o.binned_at IS NULL
    WHERE b.guideline_version_id = r.id ORDER BY o.sort_key, o.id)), '')"""


_GUIDELINE_VERSION = f"""CREATE VIEW guideline_version_row AS
SELECT r.id AS key, r.decided AS ref, r.decided AS decided,
  {texts("r", "dnr body paragraph owner revised in_force changes")},
  {_basis("report")} AS reports, {_basis("dialogue")} AS dialogues
FROM guideline_version r WHERE r.binned_at IS NULL"""

YEAR_VIEWS: tuple[str, ...] = (
    _RESULT, _FOCUS_AREA, _ACTION_PLAN, _REPORT, _DIALOGUE, _SPREADING, _COST, _DOCUMENT, _GUIDELINE_VERSION,
)  # fmt: skip
