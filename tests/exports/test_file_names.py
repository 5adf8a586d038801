"""Names that every file system takes."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from db.reading.protocol_model import Protocol, ProtocolItem
from exports.file_names import file_name, word
from exports.paper.documents.names import council_word, extract_file, protocol_file
from nsc_tui.guideline.deviation_state import ProtocolState

RECORD = Protocol(
    "Göteborgs Stads trygghetsråd",
    "Göteborgs Stad",
    "2026-03-12",
    "2026-03-12",
    ProtocolState.DRAFT,
    datetime(2026, 3, 12, tzinfo=UTC),
    items=(ProtocolItem(7, 2026, "Sju"), ProtocolItem(None, 2026, "Utan")),
)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Södra rådet § 7", "sodra-radet-7"),
        ("Čáhci Łódź Þór Æsa ŋ đ ß", "cahci-lodz-thor-asa-n-d-ss"),
        ("../../etc/passwd", "etc-passwd"),
        ('a:b*c?d"e<f>g|h\\i\x00j', "a-b-c-d-e-f-g-h-i-j"),
        ("namn. ", "namn"),
        ("中文", ""),
        ("", ""),
    ],
)
def test_a_word_holds_letters_figures_and_hyphens(text: str, made: str) -> None:
    assert word(text) == made


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("2026-03-12", "trygghetsrådet", "utdrag", "par 7"), "2026-03-12_trygghetsradet_utdrag_par-7.pdf"),
        (("CON",), "x-con.pdf"),
        (("aux", "a"), "x-aux_a.pdf"),
        (("lpt1",), "x-lpt1.pdf"),
        (("console",), "console.pdf"),
        (("中", "", "..."), "export.pdf"),
    ],
)
def test_a_name_is_made_of_its_parts(parts: tuple[str, ...], name: str) -> None:
    assert file_name(*parts, ending="pdf") == name


@pytest.mark.parametrize("length", [100, 101, 102, 103, 104, 105, 5000])
def test_a_name_is_never_longer_than_120(length: int) -> None:
    name = file_name("2026-03-12", "å" * length, ending="pdf")
    assert len(name) == min(120, length + 15)
    assert name.startswith("2026-03-12_a")


@pytest.mark.parametrize(
    ("council", "city", "made"),
    [
        ("Göteborgs Stads trygghetsråd", "Göteborgs Stad", "trygghetsrådet"),
        ("Trygghetsrådet", "Malmö stad", "Trygghetsrådet"),
        ("Göteborgs Stad", "Göteborgs Stad", "Göteborgs Stad"),
        ("Oslo SaLTo", "Oslo", "SaLTo"),
    ],
)
def test_the_council_is_named_without_its_city(council: str, city: str, made: str) -> None:
    assert council_word(replace(RECORD, council=council, city=city)) == made


def test_protocol_and_extract_have_their_own_names() -> None:
    assert protocol_file(RECORD) == "2026-03-12_trygghetsradet_protokoll.pdf"
    numbered, bare = (extract_file(RECORD, item) for item in RECORD.items)
    assert numbered == "2026-03-12_trygghetsradet_utdrag_par-7.pdf"
    assert bare == "2026-03-12_trygghetsradet_utdrag_utkast_arende-2.pdf"
