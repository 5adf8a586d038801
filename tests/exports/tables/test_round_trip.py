"""Out of one register and into another: the same rows stand in both."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from registers import lay_empty

from db.reading import (
    action_plans,
    activities,
    attendance,
    changes,
    contacts,
    costs,
    deviations,
    dialogues,
    documents,
    duties,
    focus_areas,
    guideline_versions,
    items,
    meetings,
    members,
    organisations,
    proposals,
    reports,
    results,
    spreading,
)
from db.reading.door import Door
from db.writing.pen import Pen
from exports.tables.importing import import_folder, import_kind
from exports.tables.kinds import KINDS
from exports.tables.writing import Json, csv_bytes, json_objects, xlsx_bytes

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
HOSTILE = Path(__file__).parents[2] / "data" / "hostile"
ROWS: dict[str, Callable[[Door], Any]] = {
    "organisations": organisations.rows,
    "members": members.tabled,
    "meetings": meetings.rows,
    "activities": activities.rows,
    "contacts": contacts.rows,
    "results": results.rows,
    "attendance": attendance.rows,
    "items": items.rows,
    "focus-areas": focus_areas.rows,
    "action-plans": action_plans.rows,
    "reports": reports.rows,
    "dialogues": dialogues.rows,
    "spreading": spreading.rows,
    "costs": costs.rows,
    "documents": documents.rows,
    "guideline-versions": guideline_versions.rows,
    "deviations": deviations.rows,
}
# Given anew by each register: numbers in the order of entry, and the moment of entry.
OWN = {"ref", "entered_at", "recorded_at", "contact", "reports", "dialogues"}
WORKED_OUT: dict[str, Callable[[Door], Any]] = {
    "tasks": items.tasks,
    "proposals": proposals.rows,
    "duties": lambda door: duties.rows(door, 2025, date(2026, 11, 22)),
    "history": changes.rows,
}
Write = Callable[..., bytes]


@contextmanager
def register(folder: Path, name: str) -> Iterator[tuple[Pen, Door]]:
    path = folder / f"{name}.db"
    lay_empty(path)
    with Pen.take(path, by="Ida Ek") as pen, Door(path) as door:
        yield pen, door


def held(door: Door, kind: str) -> list[dict[str, Json]]:
    rows = json_objects(KINDS[kind], ROWS[kind](door))
    return [{name: value for name, value in row.items() if name not in OWN} for row in rows]


def everything(door: Door) -> dict[str, list[dict[str, Json]]]:
    return {kind: held(door, kind) for kind in ROWS}


def write_all(door: Door, folder: Path, write: Write, suffix: str) -> None:
    folder.mkdir()
    for kind, rows in ROWS.items():
        found = rows(door)
        if found:
            (folder / f"{kind}.{suffix}").write_bytes(write(KINDS[kind], found))


@pytest.mark.parametrize("source", [SAMPLES, HOSTILE], ids=["samples", "hostile"])
@pytest.mark.parametrize(("write", "suffix"), [(csv_bytes, "csv"), (xlsx_bytes, "xlsx")])
def test_what_goes_out_comes_in_the_same(tmp_path: Path, source: Path, write: Write, suffix: str) -> None:
    with register(tmp_path, "first") as (pen, door):
        import_folder(pen, source)
        first = everything(door)
        write_all(door, tmp_path / "out", write, suffix)
        again = import_folder(pen, tmp_path / "out")
        assert set(again.added.values()) == {0}
    with register(tmp_path, "second") as (pen, door):
        import_folder(pen, tmp_path / "out")
        assert everything(door) == first
    assert sum(map(len, first.values())) > 10


def test_a_seat_that_nobody_has_held_goes_out_and_comes_in(tmp_path: Path) -> None:
    table = "given_name;family_name;organisation;role;to\nEva;Ny;Polisen;ledamot;2024\n;;Polisen;ledamot;\n"
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "organisations.csv").write_text("name\nPolisen\n", encoding="utf-8")
    (tmp_path / "in" / "members.csv").write_text(table, encoding="utf-8")
    with register(tmp_path, "first") as (pen, door):
        import_folder(pen, tmp_path / "in")
        write_all(door, tmp_path / "out", csv_bytes, "csv")
        vacant = members.vacancies(door, date(2026, 1, 1))
    with register(tmp_path, "second") as (pen, door):
        import_folder(pen, tmp_path / "out")
        assert len(members.vacancies(door, date(2026, 1, 1))) == len(vacant) == 2
        assert set(import_folder(pen, tmp_path / "out").added.values()) == {0}


def test_links_by_reference_hold_though_the_references_are_given_anew(tmp_path: Path) -> None:
    with register(tmp_path, "first") as (pen, door):
        import_folder(pen, HOSTILE)
        (linked,) = [row for row in deviations.rows(door) if row.contact]
        about = contacts.named(door, linked.contact)
        write_all(door, tmp_path / "out", csv_bytes, "csv")
    with register(tmp_path, "second") as (pen, door):
        import_folder(pen, tmp_path / "out")
        (there,) = [row for row in deviations.rows(door) if row.contact]
        found = contacts.named(door, there.contact)
    assert about is not None
    assert found is not None
    assert there.contact != linked.contact
    assert (found.member, found.activity, found.note) == (about.member, about.activity, about.note)


def test_two_activities_of_one_title_are_told_apart_wherever_they_are_named(tmp_path: Path) -> None:
    tables = {
        "organisations": "name\nPolisen\n",
        "members": "given_name;family_name\nBo;Ek\n",
        "activities": "ref;title;when;part_of\nA-1999-001;Toppmöte;2023;\nA-1999-002;Toppmöte;2024;\n"
        "A-1999-003;Pass;2024;A-1999-002\n",
        "contacts": "member;activity\nBo Ek;A-1999-002\n",
        "spreading": "date;what;activity\n2024;Lärdomar;A-1999-001\n",
        "costs": "year;kind;activity\n2024;travel;A-1999-002\n",
        "deviations": "category;what;activity\nK1;Utan kontakt;A-1999-002\n",
    }
    (tmp_path / "in").mkdir()
    for kind, text in tables.items():
        (tmp_path / "in" / f"{kind}.csv").write_text(text, encoding="utf-8")
    with register(tmp_path, "first") as (pen, door):
        import_folder(pen, tmp_path / "in")
        first = named_activities(door)
        write_all(door, tmp_path / "out", csv_bytes, "csv")
        assert json_objects(KINDS["costs"], costs.rows(door))[0]["activity"] == "A-2024-001"
        assert json_objects(KINDS["activities"], activities.rows(door))[-1]["part_of"] == "A-2024-001"
    with register(tmp_path, "second") as (pen, door):
        import_folder(pen, tmp_path / "out")
        assert named_activities(door) == first
    assert first == ["2024", "2023", "2024", "2024", "2024"]


def named_activities(door: Door) -> list[str]:
    """When the activities are that a contact, dissemination, cost, deviation and part name."""
    (part,) = [activity for activity in activities.rows(door) if activity.part_of]
    keys = [
        contacts.rows(door)[0].activity_key,
        spreading.rows(door)[0].activity_key,
        costs.rows(door)[0].activity_key,
        deviations.rows(door)[0].activity_key,
        part.part_of_key,
    ]
    found = [activities.one(door, key) for key in keys if key is not None]
    return [activity.when for activity in found if activity is not None]


def test_what_a_version_rests_on_holds_though_the_references_are_given_anew(tmp_path: Path) -> None:
    with register(tmp_path, "first") as (pen, door):
        import_folder(pen, HOSTILE)
        write_all(door, tmp_path / "out", csv_bytes, "csv")
    with register(tmp_path, "second") as (pen, door):
        import_folder(pen, tmp_path / "out")
        version = guideline_versions.rows(door)[-1]
        assert [each.recipient for each in reports.behind_version(door, version.key)] == ["TR", "KS"]
        assert [each.date for each in dialogues.behind_version(door, version.key)] == ["2024", "2024-05"]
        assert version.reports == ("R-2025-001", "R-2025-002")


def test_a_table_alone_comes_back_into_its_own_register_unchanged(tmp_path: Path) -> None:
    with register(tmp_path, "first") as (pen, door):
        import_folder(pen, SAMPLES)
        for kind, rows in ROWS.items():
            out = tmp_path / f"{kind}.csv"
            out.write_bytes(csv_bytes(KINDS[kind], rows(door)))
            report = import_kind(pen, kind, out)
            assert report.added == {kind: 0}
            assert report.unchanged == {kind: len(rows(door))}


@pytest.mark.parametrize(
    ("kind", "source"),
    [("tasks", HOSTILE), ("proposals", SAMPLES), ("duties", SAMPLES), ("history", HOSTILE)],
)
def test_what_only_goes_out_is_written_one_record_a_line(tmp_path: Path, kind: str, source: Path) -> None:
    folder = Path(shutil.copytree(source, tmp_path / "in"))
    (folder / "deviations.csv").unlink()  # so that something is left to propose
    with register(tmp_path, "first") as (pen, door):
        import_folder(pen, folder)
        found = WORKED_OUT[kind](door)
        objects = json_objects(KINDS[kind], found)
        assert list(objects[0]) == list(KINDS[kind].headings)
        lines = csv_bytes(KINDS[kind], found).decode("utf-8-sig").splitlines()
        assert len(lines) == len(found) + 1


def test_every_kind_goes_out() -> None:
    assert set(KINDS) == set(ROWS) | set(WORKED_OUT)
