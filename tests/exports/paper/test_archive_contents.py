"""The first page of an archive: every file in order, drafts and what is lacking said plainly."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pdfua
import pytest
from letterheads import HEAD
from registers import living_year

from db.reading import meetings
from db.reading.door import Door
from db.reading.meetings import Meeting
from exports.archive_pieces import Part
from exports.paper.documents.archive_contents import Entry, archive_contents

Read = Callable[[bytes], Any]
ENTRIES = (
    Entry(Part.PROTOCOLS, "Protokoll 2026-02-25, §§ 1–5", ("01_a.pdf",), "justerat 2026-03-06"),
    Entry(Part.REGISTERS, "Kontaktlogg", ("01_b.pdf",)),
    Entry(Part.REPORTS, "Årskontroll", ("01_c.pdf", "01_c.json")),
    Entry(Part.REPORTS, "Handlingsplan", (), "2026 har ingen handlingsplan."),
    Entry(Part.JSON, "kontakt", ("contacts.json", "contacts.csv"), records=23),
)


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Meeting]:
    with Door(living_year(tmp_path_factory.mktemp("contents"))) as door:
        yield meetings.rows(door)[0]


def test_every_file_stands_in_its_order_with_what_it_is(read: Read, held: Meeting, tmp_path: Path) -> None:
    paper = archive_contents(ENTRIES, [held], 2026, HEAD)
    document = read(paper.content).document
    assert document.texts("H1") == ["Arkiv 2026"]
    assert document.texts("H2") == ["Protokoll och utdrag", "Register", "Rapporter", "Uppgifter som data"]
    rows = [row.texts("TH", "TD") for row in document.all("TR")]
    assert ["Protokoll 2026-02-25, §§ 1–5", "justerat 2026-03-06", "01_a.pdf"] in rows
    assert ["Årskontroll", "01_c.pdf 01_c.json"] in rows
    assert ["kontakt", "23", "contacts.json, contacts.csv"] in rows
    assert "8 filer." in document.texts("P"), "this page and the checksums are files too"
    path = tmp_path / "contents.pdf"
    path.write_bytes(paper.content)
    assert [finding.message for finding in pdfua.validate(str(path)).findings] == []


def test_what_is_not_there_says_why(read: Read, held: Meeting) -> None:
    document = read(archive_contents(ENTRIES, [held], 2026, HEAD).content).document
    rows = [row.texts("TH", "TD") for row in document.all("TR")]
    assert ["Handlingsplan", "finns inte: 2026 har ingen handlingsplan."] in rows


@pytest.mark.parametrize(
    ("states", "said"),
    [
        ((), "Året har inga sammanträden i registret."),
        (("approved",), "Årets alla protokoll är justerade."),
        (("approved", "cancelled"), "Årets alla protokoll är justerade."),
        (("approved", "completed", "draft"), "2 av årets 3 protokoll är inte justerade."),
    ],
)
def test_it_says_how_far_the_protocols_have_come(
    read: Read, held: Meeting, states: tuple[str, ...], said: str
) -> None:
    found = [replace(held, state=state) for state in states]
    first, drafts, *_ = read(archive_contents((), found, 2026, HEAD).content).document.texts("LBody")
    assert first.startswith(said)
    assert "märkt UTKAST" in drafts


def test_in_english(read: Read, held: Meeting) -> None:
    document = read(archive_contents((), [held], 2026, HEAD, "en").content).document
    assert document.texts("H1") == ["Archive 2026"]
    assert document.texts("H2") == ["Minutes and extracts", "Registers", "Reports", "Records as data"]
