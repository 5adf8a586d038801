"""Parts of the views' SQL that several of them say alike."""


def text(column: str, name: str = "") -> str:
    """A text of the register, empty where it has none; `name` where the column is called otherwise."""
    return f"coalesce({column}, '') AS {name or column.rpartition('.')[2]}"


def yes_no(column: str, name: str) -> str:
    """`yes`, `no`, or empty where nobody has said."""
    return f"CASE {column} WHEN 1 THEN 'yes' WHEN 0 THEN 'no' ELSE '' END AS {name}"


def texts(alias: str, columns: str) -> str:
    """Several texts under their own names."""
    return ", ".join(text(f"{alias}.{column}") for column in columns.split())


def address(alias: str) -> str:
    """What names a person in tables: the e-mail address, or else the name; empty for nobody."""
    return f"coalesce({alias}.email, {alias}.given_name || ' ' || {alias}.family_name, '')"


def full_name(alias: str) -> str:
    """Given and family name; empty for nobody."""
    return f"coalesce({alias}.given_name || ' ' || {alias}.family_name, '')"


def name_then(alias: str, day: str) -> str:
    """The name a person bore on `day`: a former name holds until the day it was changed."""
    return f"""coalesce((SELECT f.given_name || ' ' || f.family_name FROM person_name f
    WHERE f.person_id = {alias}.id AND f.until > {day} ORDER BY f.until LIMIT 1), {full_name(alias)})"""


def item_reference(item: str, meeting: str) -> str:
    """`2025-03-12 § 3`; an item without a number by its place on the agenda, `2025-03-12 ärende 3`."""
    place = f"""(SELECT count(*) FROM item o WHERE o.meeting_id = {item}.meeting_id
    AND (o.position, o.id) <= ({item}.position, {item}.id))"""
    return f"coalesce({meeting}.ref || coalesce(' § ' || {item}.number, ' ärende ' || {place}), '')"


def activity_named(alias: str, name: str = "activity") -> str:
    """What tables call an activity: its title, or its reference where several bear the title."""
    return f"""CASE WHEN EXISTS (SELECT 1 FROM activity n WHERE n.title = {alias}.title
    AND n.id <> {alias}.id AND n.binned_at IS NULL) THEN {alias}.ref
  ELSE coalesce({alias}.title, '') END AS {name}"""
