"""What each record can be found by: its texts, names then and now, references, categories, rules.

Each query gives, per row: ref, title, dnr, the words to search, and the key lists are ordered by.
A city is found by its other names, a contact by its person, organisation, activity, place and year,
a deviation also by the § and the day it was minuted, a value of a closed list by its words, and what
there is little of by what it is called (`avsteg 2025`).
"""

import sqlite3
from typing import NamedTuple

from nsc_tui.guideline.dates import When
from nsc_tui.language.cities import other_names
from nsc_tui.language.coded_words import coded_words, kind_words
from nsc_tui.language.date_words import search_words
from nsc_tui.language.folding import exact, plain
from nsc_tui.language.kinds import KIND_OF_SUBJECT

_NAMES = (
    "p.given_name || ' ' || p.family_name || coalesce((SELECT ' | ' || group_concat(n.given_name || ' ' ||"
    " n.family_name, ' | ') FROM person_name n WHERE n.person_id = p.id), '')"
)
_ORGANISATIONS = (
    "(SELECT group_concat(o.name || coalesce((SELECT ' | ' || group_concat(f.name, ' | ') FROM"
    " organisation_name f WHERE f.organisation_id = o.id), ''), ' | ') FROM organisation o WHERE o.id ="
    " p.organisation_id OR o.id IN (SELECT s.organisation_id FROM seat s JOIN term t ON t.seat_id = s.id"
    " WHERE t.person_id = p.id AND t.binned_at IS NULL))"
)
_ITEM_TEXTS = (
    "i.matter, i.earlier, i.documents, i.motions, i.proposition_order, i.vote, i.decision, i.dissent,"
    " i.note, i.jav, i.extract_to, i.task_who, i.task_what"
)
_ITEM_REF = "'§ ' || i.number || '/' || i.year"

_MINUTED = (
    "FROM minuting x JOIN item i ON i.id = x.item_id JOIN meeting m ON m.id = i.meeting_id"
    " WHERE x.deviation_id = d.id"
)

# Each gives ref, title, dnr, sort_key, dates (one a line), and then any number of texts.
_QUERIES = {
    "organisation": (
        "SELECT o.name, o.name, '', o.sort_key, '', o.name, o.kind, o.area,"
        " (SELECT group_concat(f.name, ' | ') FROM organisation_name f WHERE f.organisation_id = o.id)"
        " FROM organisation o WHERE o.id = ? AND o.binned_at IS NULL"
    ),
    "person": (
        "SELECT coalesce(p.email, p.given_name || ' ' || p.family_name),"
        f" p.given_name || ' ' || p.family_name, '', p.sort_key, '', {_NAMES}, p.title, p.email, p.phone,"
        f" {_ORGANISATIONS}, (SELECT group_concat(s.role, ' | ') FROM seat s"
        " JOIN term t ON t.seat_id = s.id WHERE t.person_id = p.id AND t.binned_at IS NULL)"
        " FROM person p WHERE p.id = ? AND p.binned_at IS NULL"
    ),
    "activity": (
        "SELECT a.ref, a.title, '', a.sort_key, a.happens, a.ref, a.title, a.kind, a.place, u.title, a.url,"
        " a.agenda, a.told_on, a.told_how, a.told_by, a.valued_by, a.lessons, a.cooperation FROM activity a"
        " LEFT JOIN activity u ON u.id = a.part_of_id WHERE a.id = ? AND a.binned_at IS NULL"
    ),
    "contact": (
        "SELECT c.ref, p.given_name || ' ' || p.family_name || ' · ' || a.title, '', c.sort_key, a.happens,"
        f" c.ref, {_NAMES}, {_ORGANISATIONS}, a.ref, a.title, a.place, c.contacted_at, c.channel, c.paid_by,"
        " c.purpose, c.outcome, c.note, (SELECT group_concat(e.wording, ' | ') FROM result e"
        " WHERE e.contact_id = c.id) FROM contact c JOIN person p ON p.id = c.person_id"
        " JOIN activity a ON a.id = c.activity_id WHERE c.id = ? AND c.binned_at IS NULL"
    ),
    "deviation": (
        "SELECT d.ref, d.category || ' · ' || d.what, '', d.sort_key, coalesce(d.happened, '') ||"
        f" coalesce((SELECT char(10) || group_concat(m.held_on, char(10)) {_MINUTED}), ''),"
        " d.ref, d.category, d.rule,"
        f" d.what, d.motivation, {_NAMES}, o.name, m.given_name || ' ' || m.family_name, a.title, a.place,"
        " d.recorded_by, (SELECT group_concat(m.ref || coalesce(' § ' || i.number || ' | ' ||"
        f" {_ITEM_REF}, ''), ' | ') {_MINUTED}) FROM deviation d LEFT JOIN person p ON p.id = d.person_id"
        " LEFT JOIN organisation o ON o.id = d.organisation_id LEFT JOIN person m ON m.id = d.motivated_by_id"
        " LEFT JOIN activity a ON a.id = d.activity_id WHERE d.id = ? AND d.binned_at IS NULL"
    ),
    "meeting": (
        "SELECT m.ref, m.held_on || coalesce(' · ' || m.place, ''), '', m.held_on, m.held_on, m.ref, m.place,"
        " m.mode,"
        " (SELECT group_concat(p.given_name || ' ' || p.family_name, ' | ') FROM signatory s"
        " JOIN person p ON p.id = s.person_id WHERE s.meeting_id = m.id),"
        " (SELECT group_concat(c.wording, ' | ') FROM correction c WHERE c.meeting_id = m.id)"
        " FROM meeting m WHERE m.id = ?"
    ),
    "item": (
        f"SELECT coalesce({_ITEM_REF}, m.ref || ' · ' || i.position), i.heading, coalesce(i.dnr, ''),"
        f" m.held_on || printf(' %04d', i.position), m.held_on, {_ITEM_REF}, m.ref || ' § ' || i.number,"
        f" i.heading, i.dnr, {_ITEM_TEXTS}, (SELECT group_concat(d.ref || ' ' || d.what || ' ' ||"
        " coalesce(d.motivation, ''), ' | ') FROM minuting x"
        " JOIN deviation d ON d.id = x.deviation_id WHERE x.item_id = i.id)"
        " FROM item i JOIN meeting m ON m.id = i.meeting_id WHERE i.id = ?"
    ),
    "focus_area": (
        "SELECT f.ref, f.title, '', f.year, '', f.ref, f.year, f.title, f.wording, f.basis FROM focus_area f"
        " WHERE f.id = ? AND f.binned_at IS NULL"
    ),
    "action_plan": (
        "SELECT a.ref, CAST(a.year AS TEXT), '', a.year, a.dated, a.ref, a.year, a.priorities,"
        " a.feedback_own, a.feedback_others, (SELECT group_concat(f.title, ' | ') FROM plan_basis b"
        " JOIN focus_area f ON f.id = b.focus_area_id WHERE b.action_plan_id = a.id) FROM action_plan a"
        " WHERE a.id = ? AND a.binned_at IS NULL"
    ),
    "report": (
        "SELECT r.ref, r.recipient || coalesce(' · ' || r.period, ''), '', r.sort_key, r.dated, r.ref,"
        " r.recipient, r.period, r.achieved, r.analysis, r.made_by, r.paragraph FROM report r"
        " WHERE r.id = ? AND r.binned_at IS NULL"
    ),
    "dialogue": (
        "SELECT d.ref, d.theme, '', d.sort_key, d.held_on, d.ref, d.theme, d.conclusions, d.proposals"
        " FROM dialogue d WHERE d.id = ? AND d.binned_at IS NULL"
    ),
    "spreading": (
        "SELECT s.ref, s.what, '', s.sort_key, s.happened, s.ref, s.what, s.told, s.channel, s.url, a.title,"
        " a.place FROM spreading s LEFT JOIN activity a ON a.id = s.activity_id"
        " WHERE s.id = ? AND s.binned_at IS NULL"
    ),
    "cost": (
        "SELECT c.ref, c.year || ' · ' || c.kind, '', c.year, '', c.ref, c.year, c.kind, c.paid_by, a.title,"
        " a.place FROM cost c LEFT JOIN activity a ON a.id = c.activity_id"
        " WHERE c.id = ? AND c.binned_at IS NULL"
    ),
    "document": (
        "SELECT d.title, d.title, '', '-', '', d.title, d.kind, d.from_year, d.to_year FROM document d"
        " WHERE d.id = ? AND d.binned_at IS NULL"
    ),
    "guideline_version": (
        "SELECT v.decided, coalesce(v.body || ' · ', '') || coalesce(v.paragraph, v.decided),"
        " coalesce(v.dnr, ''), v.decided, v.decided, v.decided, v.dnr, v.body, v.paragraph, v.owner,"
        " v.revised, v.in_force, v.changes FROM guideline_version v WHERE v.id = ? AND v.binned_at IS NULL"
    ),
}

SUBJECTS = tuple(_QUERIES)

# The fields of closed lists: the headings whose words they are found by, and where they stand.
_CODED = {
    "activity": "SELECT status, arranged_by FROM activity WHERE id = ?",
    "contact": "SELECT took_part FROM contact WHERE id = ?",
    "deviation": "SELECT category FROM deviation WHERE id = ?",
    "meeting": "SELECT state FROM meeting WHERE id = ?",
    "item": "SELECT kind FROM item WHERE id = ?",
    "report": "SELECT recipient FROM report WHERE id = ?",
    "spreading": "SELECT channel FROM spreading WHERE id = ?",
    "cost": "SELECT kind FROM cost WHERE id = ?",
}
_RESULTS = "SELECT heading FROM result WHERE contact_id = ?"

# So that the text's last letters begin a trigram too: the reader finds shorter words by those.
_END = "  "


class SearchRecord(NamedTuple):
    """One record as the index holds it."""

    ref: str
    title: str
    dnr: str
    words: str
    exact: str
    plain: str
    sort_key: str


def search_record(connection: sqlite3.Connection, subject: str, row_id: int) -> SearchRecord | None:
    """What record `row_id` of `subject` is found by; None where it is gone or in the bin."""
    row = connection.execute(_QUERIES[subject], (row_id,)).fetchone()
    if row is None:
        return None
    ref, title, dnr, sort_key, date, *texts = row
    texts += _coded(connection, subject, row_id)
    words = " · ".join(str(text).replace("\n", " ") for text in texts if text)
    dates = (search_words(When.parse(date)) for date in (date or "").split("\n"))
    searched = " ".join((words, kind_words(KIND_OF_SUBJECT[subject]), *dates, *other_names(words)))
    return SearchRecord(ref, title, dnr, words, exact(searched) + _END, plain(searched) + _END, sort_key)


def _coded(connection: sqlite3.Connection, subject: str, row_id: int) -> list[str]:
    """The words of the record's values of closed lists, in both languages."""
    query = _CODED.get(subject)
    if query is None:
        return []
    kind = KIND_OF_SUBJECT[subject]
    cursor = connection.execute(query, (row_id,))
    headings = [each[0] for each in cursor.description]
    found = dict.fromkeys(zip(headings, cursor.fetchone(), strict=True))
    words = [coded_words(kind, heading, code) for heading, code in found if code]
    if subject == "contact":
        headed = connection.execute(_RESULTS, (row_id,)).fetchall()
        words += [coded_words("results", "heading", heading) for (heading,) in headed]
    return [each for each in words if each]
