"""Whatever stands in a field is printed as it stands, marked where it cannot be, and breaks nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest

from db.reading.protocol_model import (
    AttendanceGroup,
    Attendee,
    Correction,
    MinutedDeviation,
    OtherChair,
    Protocol,
    ProtocolItem,
)
from exports.paper.document import compose
from exports.paper.documents.extract import extract
from exports.paper.documents.protocol import protocol
from exports.paper.figures import BarChart, Series, Steps
from exports.paper.flow import Block
from exports.paper.frame import Running
from exports.paper.grid import Cell, Grid
from exports.paper.metadata import About
from exports.paper.signing import FootBlock, SignatureLines, Signer
from exports.paper.styles import BOTTOM, LEFT, PAGE_HEIGHT, RIGHT
from exports.paper.words import Facts, Heading, Link

Read = Callable[[bytes], Any]
SAFE = {
    "markup of screens": "Hej [/x] [b]fet[/b] [@click=app.quit]tryck[/]",
    "markup of names": "Anna <Lisa> & Bo",
    "end of paragraph": "</para>",
    "image": '<img src="/etc/passwd"/> <a href="file:///etc/passwd">x</a>',
    "end of string": r"a) Tj ET Q (b \\ \( \)) > >> <FEFF",
    "format": "{name} %s %(x)s $x {0!r}",
    "letters": "Čáhcesuolu Ŋŋ Đđ Ŧŧ Žž Łódź Ąę Þórsdóttir Æsa ð Öå",
    "74 letters": "Anna-Karin Hallgrímsdóttir Szymańska-Gustafsson af Södra Långnamnsberga-Ås",
    "one long word": "Trygghetssamverkansutvecklingsavdelningsföreståndarebefattningshavare" * 4,
    "formula": '=HYPERLINK("http://x") +1 -1 @x',
}
MARKED = {
    "escape": ("ett\x1b[2J\x1b]0;x\x07två", "ett▯[2J▯]0;x▯två", 2),
    "other script": ("avsteg 中文 och 🙂", "avsteg ▯▯ och ▯", 3),
    "direction": ("a\u202eb\u2066c\u200bd\ufeffe", "a▯b▯c▯d▯e", 4),
    "half a letter": ("a\ud800b", "a▯b", 1),
    "private use": ("a\ue000b", "a▯b", 1),
    "zero": ("a\x00b", "a▯b", 1),
    "tick": ("klart ✓ ✗ ⚠", "klart ▯ ▯ ▯", 3),
}


def _everywhere(record: Protocol, text: str) -> Protocol:
    """The record with `text` in every field that holds a text."""
    person = Attendee(AttendanceGroup.MEMBER, text, text, text, text, text, "1", text, text)
    item = ProtocolItem(
        3,
        2025,
        *(text,) * 5,
        documents=(text,),
        motions=text,
        proposition_order=text,
        vote=text,
        decision=f"1. {text}",
        minuted=(MinutedDeviation(text, text, text, text, text, text),),
        dissent=text,
        note=text,
        jav=text,
        extract_to=(text,),
    )
    return replace(
        record,
        council=text,
        city=text,
        place=text,
        mode=text,
        attendees=(person, replace(person, group=AttendanceGroup.OTHER)),
        secretary=text,
        chair=text,
        other_chairs=(OtherChair(text, "1"),),
        approvers=(text, text),
        items=(item,),
        corrections=(Correction("2025-04-02", 3, text, text),),
    )


def _neat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("text", SAFE.values(), ids=SAFE)
def test_a_hostile_text_is_printed_as_it_stands(text: str, record: Protocol, read: Read) -> None:
    record = _everywhere(record, text)
    for paper in (protocol(record), extract(record, 3)):
        reading = read(paper.content)
        assert paper.notices == ()
        assert _neat(reading.aloud).count(_neat(text)) >= 15
        assert not any("/Annots" in page.obj for page in reading.pdf.pages)
        assert not any(_is_image(obj) for obj in reading.pdf.objects)
        _stands_apart(reading)


@pytest.mark.parametrize(("text", "printed", "lacking"), MARKED.values(), ids=MARKED)
def test_what_cannot_be_printed_is_marked_and_named(
    text: str, printed: str, lacking: int, record: Protocol, read: Read
) -> None:
    paper = extract(_everywhere(record, text), 3)
    reading = read(paper.content)
    assert _neat(reading.aloud).count(printed) >= 15
    assert len(paper.notices) == lacking
    codes = dict.fromkeys(f"U+{ord(char):04X}" for char in text if char not in printed)
    assert [code for code in codes if any(f"({code})" in notice for notice in paper.notices)] == list(codes)
    assert not any(ord(char) < 32 for notice in paper.notices for char in notice)


def test_a_notice_shows_the_character_and_speaks_the_papers_language(record: Protocol) -> None:
    record = replace(record, place="中")
    assert protocol(record).notices == (
        "Typsnittet saknar tecknet 中 (U+4E2D). På papperet står ▯ i dess ställe.",
    )
    assert protocol(record, "en").notices == (
        "The font lacks the character 中 (U+4E2D). The paper has ▯ in its place.",
    )


def test_letters_put_together_are_printed_as_one(record: Protocol, read: Read) -> None:
    paper = protocol(replace(record, place="A\u030asa O\u0308berg"))
    assert paper.notices == ()
    assert "Åsa Öberg" in read(paper.content).aloud


@pytest.mark.parametrize(
    "text",
    ["ord " * 5_000, "x" * 20_000, "\n".join(["rad"] * 5_000), "\n\n".join(["1. punkt"] * 2_000)],
    ids=["words", "one word", "lines", "points"],
)
def test_twenty_thousand_characters_are_printed(text: str, record: Protocol, read: Read) -> None:
    item = replace(record.items[2], matter=text)
    reading = read(extract(replace(record, items=(item,)), 3).content)
    assert _neat(text.replace("1. ", "")) in _neat(reading.aloud.replace("1. ", " "))
    _stands_apart(reading)


def test_long_texts_in_a_table_stay_in_their_columns(record: Protocol, read: Read) -> None:
    person = Attendee(AttendanceGroup.MEMBER, *("Långtförnamn" * 9 + " och mer " * 40,) * 5)
    reading = read(protocol(replace(record, attendees=(person,) * 3)).content)
    assert len(reading.pdf.pages) > 2
    _stands_apart(reading)


def _is_image(obj: Any) -> bool:
    return "/Subtype" in obj and obj.Subtype == "/Image" if hasattr(obj, "keys") else False


def _stands_apart(reading: Any) -> None:
    """All text stands within the page's edges, and no text on another in the same line."""
    lines: dict[tuple[int, float], list[Any]] = {}
    for one in reading.shown:
        assert one.x >= LEFT - 0.1
        assert one.x + one.width - _trailing(one) <= RIGHT + 0.1
        assert BOTTOM - 45 < one.y < PAGE_HEIGHT - 40
        lines.setdefault((one.page, one.y), []).append(one)
    for line in lines.values():
        line.sort(key=lambda one: one.x)
        for left, right in pairwise(line):
            assert left.x + left.width - _trailing(left) <= right.x + 0.1


def _trailing(one: Any) -> float:
    """A space at a line's end may hang over the edge: it is heard and not seen."""
    return float(one.size) if one.text.endswith(" ") else 0.0


@pytest.mark.parametrize(
    "text",
    ["ett\x1btvå 中", "b\ud800", "x" * 20_000, "a\nb\n\nc"],
    ids=["control", "surrogate", "long", "lines"],
)
def test_every_kind_bears_any_text(text: str, read: Read) -> None:
    """Those kinds that no protocol uses yet."""
    blocks: list[Block] = [
        Heading(1, text[:400], label="§ 1"),
        Facts([(text[:40], text)]),
        Link(text, f"https://example.org/{text}", text[:400]),
        BarChart(text[:300], [text, "b"], [Series(text[:60], [1, 2]), Series("2", [0, 0])]),
        Steps(text[:300], [(text[:12], text[:200]), ("b", "c")], 1),
        Grid([1, 1], [[Cell(text[:3000], columns=2, heads="column")], [Cell("a"), Cell(text[:300])]]),
        SignatureLines([Signer(text[:300], text[:300])]),
        FootBlock([text[:300]], text[:300], Signer(text[:300], text[:300])),
    ]
    about = About(text, text, text, "sv", datetime(2025, 1, 1, tzinfo=UTC))
    paper = compose(blocks, Running(text, text[:60], text[:20], text[:20], text[:60]), about)
    reading = read(paper.content)
    assert all(one.mcid is not None or one.artifact for one in reading.shown)
    assert len(bytes(reading.pdf.docinfo.Title)) < 32_767
    assert len(bytes(reading.document.all("Figure")[0].raw.Alt)) < 32_767
    assert bool(paper.notices) is any(char in text for char in "\x1b\ud800中")
