import pytest

from db.catalogue import TABLE, Form
from db.writing.importing import (
    activities,
    attendance,
    batches,
    contacts,
    deviations,
    guideline_kinds,
    items,
    meetings,
    members,
    organisations,
    results,
    year_kinds,
)
from exports.tables.columns import Column, Kind, Shape
from exports.tables.kinds import KINDS
from nsc_tui.language import headings

COLUMNS = [(kind, column) for kind in KINDS.values() for column in kind.columns]
CONTRACT = {
    "organisations": "name kind former_names area covered",
    "members": "given_name family_name email title organisation role party from to phone substitute_for",
    "activities": "title when kind arranged_by place part_of url agenda status told_on told_how told_by"
    " told_meeting valued_by valued_on lessons cooperation worth",
    "contacts": "member activity contacted_at channel took_part own_first_day paid_by purpose bound"
    " answered_on outcome note",
    "meetings": "date starts ends pauses place mode chair secretary approvers approved_on state",
    "attendance": "meeting person group paragraphs replaces note",
    "items": "meeting number heading dnr kind matter earlier documents motions proposition_order vote"
    " decision dissent note jav extract_to task_who task_what task_due task_reported",
    "results": "contact heading text",
    "focus-areas": "year title text basis item",
    "action-plans": "year dated priorities feedback_own feedback_others focus_areas item",
    "reports": "recipient dated period achieved analysis by item paragraph",
    "dialogues": "date theme conclusions proposals item",
    "spreading": "date what to channel activity url",
    "costs": "year kind amount currency about paid_by activity",
    "documents": "title from to kind",
    "guideline-versions": "decided dnr body paragraph owner revised in_force reports dialogues",
    "deviations": "category what happened rule who motivation motivated_by contact activity item",
}
REQUIRED = {
    "organisations": {"name"},
    "members": {"given_name", "family_name"},
    "activities": {"title"},
    "contacts": {"member", "activity"},
    "meetings": {"date"},
    "attendance": {"meeting", "person"},
    "items": {"meeting", "heading"},
    "deviations": {"category", "what"},
    "results": {"contact", "heading", "text"},
    "focus-areas": {"year", "title"},
    "action-plans": {"year"},
    "reports": {"recipient", "dated"},
    "dialogues": {"date", "theme"},
    "spreading": {"date", "what"},
    "costs": {"year", "kind"},
    "documents": {"title"},
    "guideline-versions": {"decided"},
}
KEYS = {
    "organisations": {"name"},
    "members": {"email"},
    "activities": {"title", "when"},
    "contacts": {"member", "activity", "contacted_at"},
    "meetings": {"date"},
    "attendance": {"meeting", "person"},
    "items": {"meeting", "number"},
    "deviations": {"category", "what", "happened"},
    "results": {"contact", "heading"},
    "focus-areas": {"year", "title"},
    "action-plans": {"year"},
    "reports": {"recipient", "dated"},
    "dialogues": {"date", "theme"},
    "spreading": {"date", "what"},
    "costs": {"year", "kind", "amount"},
    "documents": {"title"},
    "guideline-versions": {"decided"},
}


@pytest.mark.parametrize("name", CONTRACT)
def test_the_headings_are_those_of_the_contract(name: str) -> None:
    kind = KINDS[name]
    assert {column.name for column in kind.incoming} == set(CONTRACT[name].split())
    assert {column.name for column in kind.columns if column.required} == REQUIRED[name]
    assert {column.name for column in kind.columns if column.key} == KEYS[name]


def test_the_kinds_that_come_in_are_those_the_register_takes() -> None:
    assert {name for name, kind in KINDS.items() if kind.comes_in} == set(batches.KINDS) == set(CONTRACT)


@pytest.mark.parametrize(("kind", "column"), COLUMNS)
def test_every_column_has_a_label_in_both_languages(kind: Kind, column: Column) -> None:
    label = headings.label(kind.name, column.name)
    assert label.sv
    assert label.en


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_no_label_is_another_columns_name(kind: Kind) -> None:
    for spoken in ("sv", "en"):
        labels = [
            headings.label(kind.name, column.name).written_in(spoken).casefold() for column in kind.columns
        ]
        assert len(set(labels)) == len(labels)
    for column in kind.columns:
        for label in headings.label(kind.name, column.name):
            spelt = label.casefold().replace(" ", "_")
            assert spelt == column.name or spelt not in kind.headings


@pytest.mark.parametrize(("kind", "column"), [(kind, column) for kind, column in COLUMNS if column.field])
def test_every_value_has_its_field_in_the_catalogue(kind: Kind, column: Column) -> None:
    field = column.held_in
    linked = column.shape in (Shape.NAMED, Shape.NAMED_SEVERAL)
    assert bool(field.links) == linked
    if column.shape is Shape.PLAIN:
        assert field.form not in (Form.INSTANT, Form.DIGEST)
    if column.required:
        assert field.required


IMPORTERS = {
    "organisations": (organisations.FIELDS, {"former_names"}, {"organisation"}),
    "members": (members.FIELDS, {"organisation", "role"}, {"person", "term"}),
    "activities": (activities.FIELDS, set(), {"activity"}),
    "contacts": (contacts.FIELDS, set(), {"contact"}),
    "meetings": (meetings.FIELDS, {"chair", "secretary", "approvers"}, {"meeting"}),
    "attendance": (attendance.FIELDS, set(), {"attendance"}),
    "items": (items.FIELDS, set(), {"item"}),
    "deviations": (deviations.FIELDS, {"item"}, {"deviation"}),
    "results": (results.FIELDS, set(), {"result"}),
    "focus-areas": (year_kinds.FOCUS_AREAS.fields, set(), {"focus_area"}),
    "action-plans": (year_kinds.ACTION_PLANS.fields, set(), {"action_plan", "plan_basis"}),
    "reports": (year_kinds.REPORTS.fields, set(), {"report"}),
    "dialogues": (year_kinds.DIALOGUES.fields, set(), {"dialogue"}),
    "spreading": (year_kinds.SPREADING.fields, set(), {"spreading"}),
    "costs": (year_kinds.COSTS.fields, set(), {"cost"}),
    "documents": (guideline_kinds.DOCUMENTS.fields, set(), {"document"}),
    "guideline-versions": (
        guideline_kinds.GUIDELINE_VERSIONS.fields,
        set(),
        {"guideline_version", "version_basis"},
    ),
}


@pytest.mark.parametrize("name", IMPORTERS)
def test_the_importer_and_the_headings_speak_of_the_same_fields(name: str) -> None:
    fields, besides, tables = IMPORTERS[name]
    kind = KINDS[name]
    assert set(fields) | besides == {column.name for column in kind.incoming}
    for heading, field in fields.items():
        table, _, column = kind.column(heading).field.partition(".")
        assert column == field
        assert table in tables
        assert field in TABLE[table].columns


NAMED = {
    module.KIND: module.NAMED
    for module in (members, meetings, activities, contacts, results, attendance, items, deviations)
} | {kind.name: kind.named for kind in (
    year_kinds.FOCUS_AREAS, year_kinds.ACTION_PLANS, year_kinds.REPORTS, year_kinds.DIALOGUES,
    year_kinds.SPREADING, year_kinds.COSTS, guideline_kinds.DOCUMENTS, guideline_kinds.GUIDELINE_VERSIONS,
)}  # fmt: skip


@pytest.mark.parametrize("name", CONTRACT)
def test_what_a_row_may_name_is_what_its_headings_say(name: str) -> None:
    """By this a wrong row's names are looked up too, so that everything is told at once."""
    shapes = {column.name: column.shape for column in KINDS[name].incoming}
    linked = {each for each, shape in shapes.items() if shape in (Shape.NAMED, Shape.NAMED_SEVERAL)}
    assert set(NAMED.get(name, ())) == linked
