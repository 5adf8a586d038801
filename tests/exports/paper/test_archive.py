"""The constants of PDF/A at level A and PDF/UA-1, read from each kind of file at each part."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pdfua
import pikepdf
import pytest

from db.reading.protocol_model import Protocol
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper, compose
from exports.paper.documents.extract import extract
from exports.paper.documents.protocol import protocol
from exports.paper.documents.specimen import specimen
from exports.paper.frame import Running
from exports.paper.metadata import About
from exports.paper.rows import Column, Rows
from exports.paper.words import Paragraph

Read = Callable[[bytes], Any]
_KINDS: dict[str, Callable[[Protocol, ArchivePart], Paper]] = {
    "protocol": lambda record, part: protocol(record, part=part),
    "extract": lambda record, part: extract(record, 3, part=part),
    "extract in English": lambda record, part: extract(record, 3, "en", part),
    "specimen": lambda _, part: specimen(part=part),
}


@pytest.fixture(params=_KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=list(ArchivePart), ids=lambda part: f"part {part}")
def part(request: pytest.FixtureRequest) -> ArchivePart:
    return ArchivePart(request.param)


@pytest.fixture
def content(kind: str, part: ArchivePart, record: Protocol) -> bytes:
    return _KINDS[kind](record, part).content


def _xmp(pdf: pikepdf.Pdf) -> dict[str, str]:
    """Every leaf of the packet that holds text, by its last names."""
    stream = pdf.Root.Metadata
    assert "/Filter" not in stream
    found: dict[str, str] = {}
    for parent in ElementTree.fromstring(stream.read_bytes()).iter():
        for leaf in parent.iter():
            if leaf.text and leaf.text.strip():
                found.setdefault(parent.tag.rpartition("}")[2], leaf.text.strip())
    return found


def test_pdfua_finds_nothing(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "file.pdf"
    path.write_bytes(content)
    assert [finding.message for finding in pdfua.validate(str(path)).findings] == []


def test_the_file_says_what_it_is(content: bytes, part: ArchivePart, kind: str, read: Read) -> None:
    pdf = read(content).pdf
    root, xmp = pdf.Root, _xmp(pdf)
    assert pdf.pdf_version == ("1.4" if part is ArchivePart.ONE else "1.7")
    assert content[:5] == b"%PDF-"
    assert max(content[10:14]) > 127  # a comment that says the file is binary
    assert not pdf.is_encrypted
    assert str(root.Lang) == ("en-GB" if "English" in kind else "sv-SE")
    assert root.MarkInfo.Marked is True
    assert root.ViewerPreferences.DisplayDocTitle is True
    assert (b"/ObjStm" in content) is (part is not ArchivePart.ONE)
    assert xmp["conformance"] == "A"
    assert {"/JavaScript", "/EmbeddedFiles"} & set(root.get("/Names", pikepdf.Dictionary()).keys()) == set()
    assert "/AA" not in root
    assert "/OpenAction" not in root


def test_part_and_level_stand_in_the_packet(content: bytes, part: ArchivePart, read: Read) -> None:
    packet = read(content).pdf.Root.Metadata.read_bytes().decode()
    assert f"<pdfaid:part>{int(part)}</pdfaid:part>" in packet
    assert "<pdfuaid:part>1</pdfuaid:part>" in packet
    assert "http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>" in packet


def test_info_and_packet_agree(content: bytes, read: Read) -> None:
    pdf = read(content).pdf
    xmp, info = _xmp(pdf), pdf.docinfo
    assert xmp["title"] == str(info.Title)
    assert xmp["creator"] == str(info.Author)
    assert xmp["description"] == str(info.Subject)
    assert xmp["CreatorTool"] == str(info.Creator)
    assert xmp["Producer"] == str(info.Producer)
    written = datetime.strptime(str(info.CreationDate), "D:%Y%m%d%H%M%SZ")
    assert xmp["CreateDate"] == xmp["ModifyDate"] == written.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert str(info.ModDate) == str(info.CreationDate)
    assert set(info.keys()) == {
        *("/Title", "/Author", "/Subject", "/Creator", "/Producer", "/CreationDate", "/ModDate")
    }


def test_the_date_is_the_records(record: Protocol, read: Read) -> None:
    assert str(read(protocol(record).content).pdf.docinfo.CreationDate) == "D:20250324091500Z"


def test_the_colour_profile_is_there(content: bytes, read: Read) -> None:
    (intent,) = read(content).pdf.Root.OutputIntents
    assert (str(intent.S), intent.DestOutputProfile.N) == ("/GTS_PDFA1", 3)
    assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"


def test_every_font_is_embedded(content: bytes, read: Read) -> None:
    fonts = [obj for obj in read(content).pdf.objects if _is_font(obj)]
    assert fonts
    for font in fonts:
        assert str(font.Subtype) == "/TrueType"
        assert "FiraSans" in str(font.BaseFont)
        assert len(font.FontDescriptor.FontFile2.read_bytes()) > 1000
        assert "/ToUnicode" in font
        assert len(font.Widths) == font.LastChar - font.FirstChar + 1


def _is_font(obj: Any) -> bool:
    return isinstance(obj, pikepdf.Dictionary) and obj.get("/Type") == "/Font"


def test_every_page_and_every_mark_is_known_to_the_tree(content: bytes, read: Read) -> None:
    reading = read(content)
    numbers = reading.pdf.Root.StructTreeRoot.ParentTree.Nums
    parents = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    for number, page in enumerate(reading.pdf.pages):
        assert str(page.obj.Tabs) == "/S"
        marks = {one.mcid for one in reading.shown if one.page == number and one.mcid is not None}
        nodes = parents[int(page.obj.StructParents)]
        assert marks <= set(range(len(nodes)))
        for mcid in marks:
            assert (number, mcid) in set(_marks(nodes[mcid], reading.pdf))
        for annotation in page.obj.get("/Annots", []):
            assert str(parents[int(annotation.StructParent)].S) == "/Link"
            assert int(annotation.F) & 4


def _marks(node: Any, pdf: pikepdf.Pdf) -> Iterator[tuple[int, int]]:
    pages = [page.obj.objgen for page in pdf.pages]
    for kid in node.K if isinstance(node.K, pikepdf.Array) else [node.K]:
        if isinstance(kid, int):
            yield pages.index(node.Pg.objgen), kid
        elif kid.get("/Type") == "/MCR":
            yield pages.index(kid.Pg.objgen), int(kid.MCID)


def test_all_that_is_seen_is_tagged_or_an_artifact(content: bytes, read: Read) -> None:
    reading = read(content)
    assert all(one.mcid is not None or one.artifact for one in reading.shown)
    assert not any(one.mcid is not None and one.artifact for one in reading.shown)


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("A & B <c> \"d\" 'e' ]]>", "A & B <c> \"d\" 'e' ]]>"),
        ("Ŋ 中 🙂", "Ŋ 中 🙂"),
        ("ett\x00två\x1b[2J\ud800", "ett▯två▯[2J▯"),
        (" ett\n\ttvå ", "ett två"),
    ],
    ids=["markup", "letters", "control", "space"],
)
def test_any_title_stands_whole_in_both(title: str, written: str, read: Read) -> None:
    about = About(title, title, title, "sv", datetime(2025, 1, 1, tzinfo=UTC))
    pdf = read(compose([Paragraph("Hej")], Running(title, "", "Prov"), about).content).pdf
    assert str(pdf.docinfo.Title) == written
    assert _xmp(pdf)["title"] == written


@pytest.mark.parametrize(("part", "held"), [(ArchivePart.ONE, False), (ArchivePart.TWO, True)])
def test_part_1_refuses_a_table_it_cannot_hold(part: ArchivePart, held: bool) -> None:
    about = About("Prov", "Rådet", "Prov", "sv", datetime(2025, 1, 1, tzinfo=UTC))
    rows = Rows([Column("Nr", 1)], ([str(number)] for number in range(8191)), none="–")
    if held:
        content = compose([rows], Running("Rådet", "", "Prov"), about, part).content
        with pikepdf.open(BytesIO(content)) as pdf:
            assert len(pdf.Root.StructTreeRoot.K.K[-1].K) == 8192
        return
    with pytest.raises(ValueError, match="PDF/A-1"):
        compose([rows], Running("Rådet", "", "Prov"), about, part)
