"""An import is one act, and can be undone as one while nothing it brought has changed."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from calling import SAMPLES

from db.catalogue import TABLES
from db.connection import open_reading
from db.undo_order import next_undo
from db.writing import contacts, organisations, people
from db.writing.pen import Pen
from db.writing.undo import take_back
from exports.tables.importing import import_folder, import_kind
from nsc_tui.language import undo as words
from nsc_tui.language.faults import Fault
from nsc_tui.language.text import Text


@pytest.fixture
def open_tables(tmp_path: Path) -> Path:
    """The samples that approve no protocol."""
    folder = tmp_path / "tables"
    folder.mkdir()
    for kind in ("organisations", "members", "activities", "contacts"):
        shutil.copy(SAMPLES / f"{kind}.csv", folder)
    return folder


def counts(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        tables = (*(table.name for table in TABLES), "search_record")
        return {
            name: int(connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]) for name in tables
        }


def last_act(path: Path) -> int:
    with closing(open_reading(path)) as connection:
        return next_undo(connection) or 0


def undo(pen: Pen, target: int) -> None:
    with pen.act("undo", undoes=target) as act:
        take_back(act)


def refused(pen: Pen, target: int) -> Text:
    before = counts(pen.path)
    with pytest.raises(Fault) as caught:
        undo(pen, target)
    assert counts(pen.path) == before
    return caught.value.text


def test_all_of_it_goes_and_can_come_again(path: Path, open_tables: Path) -> None:
    empty = counts(path)
    with Pen.take(path, by="Ida Ek") as pen:
        import_folder(pen, open_tables)
        full = counts(path)
        assert full["contact"] > 3
        undo(pen, last_act(path))
        assert counts(path) == empty
        import_folder(pen, open_tables)
        assert counts(path) == full


def test_other_work_since_does_not_stand_in_the_way(path: Path, open_tables: Path) -> None:
    with Pen.take(path, by="Ida Ek") as pen:
        import_kind(pen, "organisations", open_tables / "organisations.csv")
        imported = last_act(path)
        with pen.act("person.add") as act:
            people.add(act, people.PersonDetails(given_name="Åsa", family_name="Öberg"))
        undo(pen, imported)
    assert counts(path)["organisation"] == 0
    assert counts(path)["person"] == 1


def test_it_stays_when_something_it_brought_has_changed_or_is_used(path: Path, open_tables: Path) -> None:
    with Pen.take(path, by="Ida Ek") as pen:
        import_folder(pen, open_tables)
        imported = last_act(path)
        with pen.act("contact.log") as act:
            contacts.log(act, contacts.ContactDetails(person=1, activity=1))
        assert refused(pen, imported) is words.STILL_USED
        undo(pen, last_act(path))
        with pen.act("organisation.rename") as act:
            organisations.rename(act, 1, "Helt nytt namn", "2026-01-01")
        assert refused(pen, imported) is words.CHANGED_SINCE
        undo(pen, last_act(path))
        undo(pen, imported)
    assert counts(path)["contact"] == 0


def test_protocols_that_it_approved_stay(path: Path) -> None:
    with Pen.take(path, by="Ida Ek") as pen:
        import_folder(pen, SAMPLES)
        assert refused(pen, last_act(path)) is words.PAST_APPROVAL
