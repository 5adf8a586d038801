"""The archive of a year: whole, in order, the same bytes twice, and nothing half of it ever."""

import json
import re
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from registers import SECRETARY, living_year

from db.reading.door import Door
from db.stopping import StoppedError
from db.writing import organisations
from db.writing.pen import Pen
from exports.archive import CONTENTS, of_year, write_archive
from exports.archive_folder import SUMS
from exports.archive_pieces import Part
from exports.kind_readers import READERS
from exports.reports import REPORTS
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import use

DAY = date(2026, 11, 22)
YEAR = of_year(2026, DAY)
NOTHING_YET = of_year(2023, DAY)


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return living_year(tmp_path_factory.mktemp("archive"))


@pytest.fixture
def door(register: Path) -> Iterator[Door]:
    with Door(register) as opened:
        yield opened


@pytest.fixture(scope="module")
def made(register: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("made") / "2026"
    with Door(register) as door:
        write_archive(door, target, YEAR)
    return target


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


class TestWhatIsInIt:
    def test_the_folder_reads_in_order(self, made: Path) -> None:
        assert sorted(path.name for path in made.iterdir()) == [CONTENTS, *Part, SUMS]

    def test_each_protocol_is_followed_by_its_extracts_in_order(self, made: Path) -> None:
        names = sorted(path.name for path in (made / Part.PROTOCOLS).iterdir())
        shapes = [re.sub(r"^\d\d_|trygghetsradet_", "", name) for name in names]
        assert shapes[:7] == [
            "2026-02-25_protokoll.pdf",
            *(f"2026-02-25_utdrag_par-{number}.pdf" for number in range(1, 6)),
            "2026-05-27_protokoll.pdf",
        ]
        assert shapes[13] == "2026-05-27_utdrag_par-12.pdf"

    def test_a_draft_is_marked_and_gives_no_extracts(self, made: Path) -> None:
        drafts = [path for path in (made / Part.PROTOCOLS).iterdir() if "2026-12-02" in path.name]
        assert [path.name for path in drafts] == ["20_2026-12-02_trygghetsradet_protokoll_utkast.pdf"]

    def test_every_register_and_every_report_of_the_year_is_in_it(self, made: Path) -> None:
        lists = [each for each in REPORTS.values() if each.about is None]
        registers = list((made / Part.REGISTERS).iterdir())
        assert len(registers) == sum(1 for each in lists if not each.of_year)
        reports = {path.suffix for path in (made / Part.REPORTS).iterdir()}
        assert reports == {".pdf", ".json"}
        assert len(list((made / Part.REPORTS).glob("*.pdf"))) == sum(1 for each in lists if each.of_year)

    def test_every_kind_is_there_as_json_and_as_csv(self, made: Path) -> None:
        assert {path.name for path in (made / Part.JSON).iterdir()} == {f"{kind}.json" for kind in READERS}
        assert {path.name for path in (made / Part.CSV).iterdir()} == {f"{kind}.csv" for kind in READERS}
        years = {each["year"] for each in json.loads((made / Part.JSON / "focus-areas.json").read_bytes())}
        assert years == {2026}, "what has a year is of this year"
        assert len(json.loads((made / Part.JSON / "organisations.json").read_bytes())) == 15

    def test_the_checksums_are_those_of_every_other_file(self, made: Path) -> None:
        files = contents(made)
        sums = files.pop(SUMS).decode().splitlines()
        assert sums == [f"{sha256(content).hexdigest()}  {place}" for place, content in sorted(files.items())]

    def test_names_are_safe_on_every_file_system(self, made: Path) -> None:
        for place in contents(made):
            assert re.fullmatch(r"[a-z0-9_.-]+(/[a-z0-9_.-]+)?", place)
            assert len(place) < 150

    def test_a_year_with_nothing_says_so(self, door: Door, tmp_path: Path) -> None:
        write_archive(door, tmp_path / "2023", NOTHING_YET)
        assert not (tmp_path / "2023" / Part.PROTOCOLS).exists()
        assert json.loads((tmp_path / "2023" / Part.JSON / "contacts.json").read_bytes()) == []
        assert not list((tmp_path / "2023" / Part.REPORTS).glob("*handlingsplan*"))


def test_the_same_register_gives_the_same_bytes(door: Door, made: Path, tmp_path: Path) -> None:
    told: list[float] = []

    def tell(_text: str, part: float) -> bool:
        told.append(part)
        return True

    write_archive(door, tmp_path / "again", YEAR, tell)
    assert contents(tmp_path / "again") == contents(made)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_it_tells_in_the_language_spoken_what_is_made_in_swedish(door: Door, tmp_path: Path) -> None:
    told: list[str] = []

    def tell(text: str, _part: float) -> bool:
        told.append(text)
        return False

    use("en")
    try:
        with pytest.raises(StoppedError):
            write_archive(door, tmp_path / "2026", YEAR, tell)
    finally:
        use("sv")
    assert re.fullmatch(r"Minutes 2026-02-25, §§ 1–5 \(1 of \d+\)", told[0])


@pytest.mark.parametrize("after", [0, 1, 8])
def test_stopped_anywhere_it_leaves_nothing(door: Door, tmp_path: Path, after: int) -> None:
    told: list[str] = []

    def tell(text: str, _part: float) -> bool:
        told.append(text)
        return len(told) <= after

    with pytest.raises(StoppedError):
        write_archive(door, tmp_path / "2026", YEAR, tell)
    assert len(told) == after + 1
    assert list(tmp_path.iterdir()) == []


def test_a_change_meanwhile_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    register = living_year(tmp_path)

    def tell(_text: str, part: float) -> bool:
        if part == 0:
            with Pen.take(register, by=SECRETARY) as pen, pen.act("organisation.add") as act:
                organisations.add(act, organisations.OrganisationDetails(name="Ny nämnd"))
        return True

    with Door(register) as door, pytest.raises(Fault) as refused:
        write_archive(door, tmp_path / "2023", NOTHING_YET, tell)
    assert refused.value.code is ExitCode.BUSY
    assert not (tmp_path / "2023").exists()
    assert not list(tmp_path.glob(".2023*"))
