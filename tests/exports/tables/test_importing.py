import csv
import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from openpyxl import Workbook  # type: ignore[import-untyped]
from registers import lay_empty, written_once

from db.writing.pen import Pen
from exports.tables.columns import Shape
from exports.tables.importing import import_folder, import_kind, rehearse_folder, rehearse_kind
from exports.tables.kinds import KINDS
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.problems import TableFault

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
ADDED = {
    "organisations": 12,
    "members": 9,
    "meetings": 2,
    "activities": 14,
    "contacts": 5,
    "results": 2,
    "attendance": 8,
    "items": 5,
    "focus-areas": 2,
    "action-plans": 1,
    "reports": 1,
    "dialogues": 1,
    "spreading": 2,
    "costs": 2,
    "documents": 4,
    "guideline-versions": 1,
    "deviations": 1,
}
LOCKED = {"meetings", "attendance", "items"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "register.db"
    lay_empty(made)
    return made


@pytest.fixture
def pen(path: Path) -> Iterator[Pen]:
    with Pen.take(path, by="Ida Ek") as held:
        yield held


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLES, tmp_path / "mapp"))


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def test_a_folder_comes_in_whole_and_what_is_left_alone_is_named(pen: Pen) -> None:
    report = import_folder(pen, SAMPLES)
    assert report.added == ADDED
    assert list(report.added) == list(ADDED)
    assert report.skipped == ()
    assert report.notices == ("2025-03-12: Omar Lind är adjungerad och saknas i närvaron",)


def test_a_folder_comes_in_once(pen: Pen, path: Path) -> None:
    import_folder(pen, SAMPLES)
    before = digest(path)
    again = import_folder(pen, SAMPLES)
    assert again.unchanged == ADDED
    assert set(again.added.values()) == {0}
    assert digest(path) == before


def test_a_rehearsal_says_what_the_import_does_and_stores_nothing(pen: Pen, path: Path) -> None:
    before = digest(path)
    said = rehearse_folder(pen, SAMPLES)
    assert digest(path) == before
    assert import_folder(pen, SAMPLES) == said
    one = rehearse_kind(pen, "members", SAMPLES / "members.csv")
    assert (one.added, one.unchanged) == ({"members": 0}, {"members": 9})


def test_kinds_one_by_one_in_their_order_come_in_the_same(pen: Pen, folder: Path) -> None:
    meetings = (folder / "meetings.csv").read_text(encoding="utf-8")
    (folder / "meetings.csv").write_text(meetings.replace("2025-03-24;approved", ";draft"), encoding="utf-8")
    for kind, count in ADDED.items():
        assert import_kind(pen, kind, folder / f"{kind}.csv").added == {kind: count}


def test_other_files_in_a_folder_are_named_and_why(pen: Pen, folder: Path) -> None:
    (folder / "anteckningar.docx").touch()
    (folder / "gäster.csv").touch()
    (folder / "tasks.csv").touch()
    (folder / "members").mkdir()
    (folder / ".DS_Store").touch()
    (folder / "~$members.xlsx").touch()
    why = {skipped.file: skipped.why for skipped in rehearse_folder(pen, folder).skipped}
    assert set(why) == {"anteckningar.docx", "gäster.csv", "tasks.csv", "members"}
    assert len({why["gäster.csv"], why["tasks.csv"], why["members"]}) == 3


def test_a_folder_takes_any_form_of_file_and_any_case_of_name(pen: Pen, folder: Path) -> None:
    book = Workbook()
    for row in csv.reader((folder / "organisations.csv").open(encoding="utf-8"), delimiter=";"):
        book.active.append(row)
    (folder / "organisations.csv").unlink()
    book.save(folder / "Organisations.XLSX")
    (folder / "members.csv").rename(folder / "MEMBERS.CSV")
    assert import_folder(pen, folder).added == ADDED


def test_two_files_of_a_kind_are_an_error(pen: Pen, folder: Path) -> None:
    shutil.copy(folder / "members.csv", folder / "members.tsv")
    with pytest.raises(TableFault) as caught:
        import_folder(pen, folder)
    assert caught.value.code is ExitCode.BAD_INPUT
    assert "members.csv, members.tsv" in str(caught.value)


@pytest.mark.parametrize("name", ["saknas", "tom", "fil.csv"])
def test_a_folder_without_anything_is_bad_input(pen: Pen, tmp_path: Path, name: str) -> None:
    (tmp_path / "tom").mkdir()
    (tmp_path / "fil.csv").touch()
    with pytest.raises(Fault) as caught:
        import_folder(pen, tmp_path / name)
    assert caught.value.code is ExitCode.BAD_INPUT
    assert name in str(caught.value)


def problems(pen: Pen, folder: Path) -> list[tuple[str, int, str]]:
    """File, line and column of everything for which a folder is refused."""
    with pytest.raises(TableFault) as caught:
        import_folder(pen, folder)
    return [(problem.file, problem.line, problem.column) for problem in caught.value.problems]


def add_to(folder: Path, kind: str, *lines: str) -> None:
    with (folder / f"{kind}.csv").open("a", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)


def test_what_is_wrong_in_several_files_is_told_at_once_and_nothing_comes_in(
    pen: Pen, path: Path, folder: Path
) -> None:
    before = digest(path)
    add_to(folder, "members", "Eva;Ny;;Okänd;ledamot;;2024-13;;;;", "Eva;Ny;;Okänd;ledamot;;2024;;;;")
    (folder / "items.csv").write_text("meeting;heading\n", encoding="utf-8")
    (folder / "contacts.csv").write_text("medlem;activity;bound\na;b;kanske\n", encoding="utf-8")
    assert sorted(problems(pen, folder)) == [
        ("contacts.csv", 1, ""),
        ("contacts.csv", 1, ""),
        ("contacts.csv", 2, "activity"),
        ("contacts.csv", 2, "bound"),
        ("items.csv", 0, ""),
        ("members.csv", 11, "from"),
        ("members.csv", 11, "organisation"),
        ("members.csv", 12, "organisation"),
    ]
    assert digest(path) == before


def test_unknown_names_are_told_with_the_wrong_values_of_the_same_row_and_of_what_they_need(
    pen: Pen, folder: Path
) -> None:
    add_to(folder, "organisations", "Nya bolaget;bolag;Förr\x1b")
    add_to(folder, "members", "Eva;Ny;;Nya bolaget;ledamot;;2024;;eva@example.org;;borta@example.org")
    add_to(folder, "costs", "20x5;travel;500;SEK;no;;Okänd resa")
    (folder / "results.csv").write_text("contact;heading;text\nK-2031-001;methods;x\n", encoding="utf-8")
    assert problems(pen, folder) == [
        ("costs.csv", 4, "year"),
        ("costs.csv", 4, "activity"),
        ("members.csv", 11, "substitute_for"),
        ("organisations.csv", 14, "former_names"),
        ("results.csv", 2, "contact"),
    ]


def test_what_a_wrong_row_lacks_besides_is_told_with_it(pen: Pen, folder: Path) -> None:
    add_to(
        folder, "members", "Eva;;;Polisen;;;2024-13;;;;", ";;;;kassör;;;;;;", "Bo;Ek;;;ledamot;;2024-13;;;;"
    )
    add_to(folder, "meetings", "2026-03-12;25:00;;;;;;;;2026-03-20;draft")
    found = [problem for problem in problems(pen, folder) if problem[:2] != ("members.csv", 11)]
    assert [problem for problem in problems(pen, folder) if problem[1] == 11] == [
        ("members.csv", 11, "from"),
        ("members.csv", 11, "organisation"),
        ("members.csv", 11, "family_name"),
    ]
    assert found == [
        ("meetings.csv", 4, "starts"),
        ("meetings.csv", 4, "approved_on"),
        ("members.csv", 12, "role"),
        ("members.csv", 12, "organisation"),
        ("members.csv", 13, "from"),
        ("members.csv", 13, "organisation"),
    ]


def test_a_row_that_names_what_a_wrong_row_brings_is_not_told(pen: Pen, folder: Path) -> None:
    add_to(folder, "members", "Eva;Ny;;Kommunstyrelsen;ledamot;;2024-13;;eva@example.org;;")
    add_to(folder, "meetings", "2026-02-30;13:00;;;;;;;;;draft", "2026-03-12;25:00;;;;;;;;;draft")
    add_to(folder, "attendance", "2026-03-12;EVA@example.org;member;;;", "2026-02-30;Eva Ny;member;;;")
    add_to(folder, "items", "2026-03-12;1;Val;;decision")
    add_to(folder, "focus-areas", "2026;Torg;;;§ 1/2026", "2026;Parker;;;2026-03-12 § 1")
    assert problems(pen, folder) == [
        ("meetings.csv", 4, "date"),
        ("meetings.csv", 5, "starts"),
        ("members.csv", 11, "from"),
    ]


def test_a_name_that_only_a_sound_row_seemed_to_bring_is_told_in_the_end(pen: Pen, folder: Path) -> None:
    """A reference typed beside a new row names it; a former name given to an organisation does too."""
    import_folder(pen, folder)
    add_to(folder, "activities", ";".join(["Helt ny", "2027"]))
    (folder / "costs.csv").write_text("year;kind;amount;activity\n2026;travel;5;helt ny\n", encoding="utf-8")
    assert problems(pen, folder) == [("costs.csv", 2, "activity")]


def test_a_wrong_value_and_an_unknown_name_in_one_file_are_told_together(pen: Pen, folder: Path) -> None:
    import_kind(pen, "organisations", folder / "organisations.csv")
    with (folder / "members.csv").open("a", encoding="utf-8") as members:
        members.write("Eva;Ny;;Okänd;ledamot;;2024;;;;\nEva;Ny;;Kommunstyrelsen;ledamot;;2024-13;;;;\n")
    with pytest.raises(TableFault) as caught:
        import_kind(pen, "members", folder / "members.csv")
    assert [(problem.line, problem.column) for problem in caught.value.problems] == [
        (11, "organisation"),
        (12, "from"),
    ]


def _changed() -> Iterator[tuple[str, str]]:
    """Every column of a sample whose text can be made another."""
    for kind in ADDED:
        with (SAMPLES / f"{kind}.csv").open(encoding="utf-8") as file:
            first = next(csv.DictReader(file, delimiter=";"))
        for heading in first:
            column = KINDS[kind].column(heading)
            free = column.shape in (Shape.PLAIN, Shape.SEVERAL) and not column.held_in.choices
            if free and not column.key and first[heading] and "20" not in first[heading][:2]:
                yield kind, heading


def _another(there: str) -> str:
    if there in ("yes", "no"):
        return "no" if there == "yes" else "yes"
    if there == "SEK":
        return "EUR"
    return "12.59" if there[:2].isdigit() and "." in there else f"{there} och mer"


@pytest.mark.parametrize(("kind", "heading"), tuple(_changed()))
def test_a_value_that_disagrees_is_told_and_changes_nothing(
    pen: Pen, path: Path, folder: Path, kind: str, heading: str
) -> None:
    written_once(path, "tables.samples", lambda: import_folder(pen, SAMPLES))
    before = digest(path)
    with (folder / f"{kind}.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    there = rows[0][heading]
    rows[0][heading] = _another(there)
    with (folder / f"{kind}.csv").open("w", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    with pytest.raises(TableFault) as caught:
        import_kind(pen, kind, folder / f"{kind}.csv")
    problems = caught.value.problems
    assert [(problem.line, problem.column) for problem in problems] == [(2, heading)]
    assert {there, rows[0][heading]} <= {
        problems[0].values["there"],
        problems[0].values["here"],
    } or "." in there
    assert caught.value.code is (ExitCode.NOT_ALLOWED if kind in LOCKED else ExitCode.BAD_INPUT)
    assert digest(path) == before
