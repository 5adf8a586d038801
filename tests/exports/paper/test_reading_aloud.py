"""The text of the tags is the text put in, in its order, whatever the lines and pages do."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from exports.paper.document import compose
from exports.paper.figures import BarChart, Series, Steps
from exports.paper.flow import Block
from exports.paper.frame import Running
from exports.paper.grid import Cell, Grid
from exports.paper.metadata import About
from exports.paper.rows import Column, Rows
from exports.paper.signing import SignatureLines, Signer
from exports.paper.words import Facts, Heading, Link, Paragraph, Points, Rule, bulleted, prose

ABOUT = About("Prov", "Rådet", "Prov", "sv", datetime(2025, 1, 1, tzinfo=UTC))
LONG = " ".join(f"Antalet ärenden har minskat med § {n} i samverkans- och trygghetsarbete." for n in range(9))
Read = Callable[[bytes], Any]


def _read(read: Read, *blocks: Block) -> Any:
    return read(compose(blocks, Running("Rådet", "", "Prov"), ABOUT).content)


def _aloud(read: Read, *blocks: Block) -> str:
    """What is read after the running head."""
    return str(_read(read, *blocks).aloud).removeprefix("Rådet\n")


@pytest.mark.parametrize(
    "text",
    [
        "Kort.",
        LONG,
        "x" * 400,
        "Ett-" * 200 + "slut",
        "https://example.org/" + "väg/" * 60,
        "Två ord\nnästa rad",
        "ÅÄÖ Ŋŋáŋŋa Đorđević Žižek Łódź Þór",
    ],
    ids=["short", "long", "one word", "compound", "address", "two lines", "letters"],
)
def test_a_paragraph_is_read_as_it_was_written(read: Read, text: str) -> None:
    assert _aloud(read, Paragraph(text)) == text.replace("\n", " ")


def test_a_word_follows_a_line_end_with_a_space(read: Read) -> None:
    reading = _read(read, Paragraph(LONG))
    lines = {one.y for one in reading.shown if one.mcid is not None}
    assert len(lines) > 5
    assert "harminskat" not in reading.aloud
    assert reading.aloud.endswith(LONG)


def test_a_paragraph_over_pages_stays_one(read: Read) -> None:
    text = " ".join(f"ord{n}" for n in range(1800))
    reading = _read(read, Paragraph(text))
    assert len(reading.pdf.pages) == 4
    assert reading.document.texts("P") == ["Rådet", text]


def test_a_cut_word_shows_a_hyphen_that_is_not_read(read: Read) -> None:
    reading = _read(read, Paragraph("x" * 200))
    assert reading.aloud.endswith("x" * 200)
    contents = b"".join(page.Contents.read_bytes() for page in reading.pdf.pages)
    assert contents.count(b"/ActualText <FEFF>") == 2


def test_points_are_lists_with_numbers_as_typed(read: Read) -> None:
    heard = _read(read, Points([("1.", "Ett"), ("3.", LONG)]), bulleted(["a", "b"])).document
    assert [len(one.kids) for one in heard.all("L")] == [2, 2]
    assert heard.texts("Lbl") == ["1. ", "3. ", "• ", "• "]
    assert heard.texts("LBody") == ["Ett", LONG, "a", "b"]
    assert [str(one.raw.A.ListNumbering) for one in heard.all("L")] == ["/Decimal", "/Disc"]


def test_facts_are_a_list_too(read: Read) -> None:
    heard = _read(read, Facts([("Tid", "13.00"), ("Plats", LONG)])).document
    assert list(zip(heard.texts("Lbl"), heard.texts("LBody"), strict=True)) == [
        ("Tid ", "13.00"),
        ("Plats ", LONG),
    ]


def test_a_hanging_number_is_read_before_its_heading(read: Read) -> None:
    heard = _read(read, Heading(1, "Rubrik"), Heading(2, LONG, label="§ 117")).document
    assert heard.texts("H1", "H2") == ["Rubrik", f"§ 117 {LONG}"]


def test_prose_parts_paragraphs_and_points(read: Read) -> None:
    text = "Rådet beslutar\nföljande.\n\n1. Ett\nmer om ett\n2) Två\n\nSlut. 3. är ingen.\n2025 var ett år"
    heard = _read(read, *prose(text)).document
    assert heard.texts("P")[1:] == [
        "Rådet beslutar följande.",
        "Slut. 3. är ingen. 2025 var ett år",
    ]
    assert heard.texts("Lbl") == ["1. ", "2) "]
    assert heard.texts("LBody") == ["Ett mer om ett", "Två"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\n \n"])
def test_prose_of_nothing_is_nothing(text: str) -> None:
    assert prose(text) == []


COLUMNS = [Column("Nr", 1, names_row=True), Column("Namn", 3), Column("Kr", 1, align="right")]


def test_a_long_table_is_one_table_whose_headings_are_read_once(read: Read) -> None:
    rows = [(f"K-{n}", "Anna" if n % 3 else LONG, str(n)) for n in range(120)]
    reading = _read(read, Rows(COLUMNS, iter(rows), none="–"))
    assert len(reading.pdf.pages) > 3
    (table,) = reading.document.all("Table")
    assert [[cell.text for cell in row.kids] for row in table.kids] == [
        ["Nr", "Namn", "Kr"],
        *map(list, rows),
    ]
    for page in range(len(reading.pdf.pages)):
        seen = [one for one in reading.shown if one.page == page and one.text == "Namn"]
        assert [bool(one.artifact) for one in seen] == [page > 0]


def test_heading_cells_say_what_they_head(read: Read) -> None:
    table = _read(read, Rows(COLUMNS, [("K-1", "Anna", "1")], none="–")).document.all("Table")[0]
    assert [[cell.role for cell in row.kids] for row in table.kids] == [["TH"] * 3, ["TH", "TD", "TD"]]
    scopes = [str(cell.raw.A.Scope) for cell in table.all("TH")]
    assert scopes == ["/Column", "/Column", "/Column", "/Row"]


def test_a_table_without_rows_is_a_sentence(read: Read) -> None:
    reading = _read(read, Rows(COLUMNS, [], none="Inget att visa."))
    assert reading.aloud == "Rådet\nInget att visa."
    assert not reading.document.all("Table", "TH")


def test_a_row_taller_than_a_page_flows_on(read: Read) -> None:
    tall = "\n".join(f"rad {n}" for n in range(150))
    reading = _read(read, Rows(COLUMNS, [("1", tall, "9"), ("2", "kort", "8")], none="–"))
    assert len(reading.pdf.pages) == 4
    cells = reading.document.texts("TD")
    assert cells == [tall.replace("\n", " "), "9", "kort", "8"]


def test_a_small_table_says_which_cells_are_merged(read: Read) -> None:
    grid = Grid(
        [2, 1, 1],
        [
            [Cell("Uppgift", rows=2, heads="column"), Cell("År", columns=2, heads="column")],
            [Cell("2024", heads="column"), Cell("2025", heads="column", align="right")],
            [Cell("Kontakter", heads="row"), Cell("3", align="right"), Cell("", align="right")],
        ],
    )
    table = _read(read, grid).document.all("Table")[0]
    assert [row.text for row in table.kids] == ["UppgiftÅr", "20242025", "Kontakter3"]
    first, second = table.kids[0].kids
    assert (first.raw.A.RowSpan, "/ColSpan" in first.raw.A, second.raw.A.ColSpan) == (2, False, 2)
    assert [str(cell.raw.A.Scope) for cell in table.all("TH")] == ["/Column"] * 4 + ["/Row"]


@pytest.mark.parametrize(
    "rows",
    [
        [[Cell("a")]],
        [[Cell("a"), Cell("b"), Cell("c")]],
        [[Cell("a", columns=3)]],
        [[Cell("a", rows=2), Cell("b")]],
        [[Cell("a", rows=2), Cell("b")], [Cell("c"), Cell("d")]],
    ],
    ids=["lacking", "too many", "too wide", "too deep", "covered"],
)
def test_cells_that_do_not_fill_the_grid_are_an_error(read: Read, rows: list[list[Cell]]) -> None:
    with pytest.raises(ValueError, match="grid"):
        _read(read, Grid([1, 1], rows))


def test_a_chart_says_what_it_shows(read: Read) -> None:
    chart = BarChart("Kontakter.", ["vår", "höst"], [Series("2024", [3, 0]), Series("2025", [2.5, 12])])
    (figure,) = _read(read, chart).document.all("Figure")
    assert str(figure.raw.Alt) == (
        "Stapeldiagram. Kontakter. Längst är stapeln för höst (2025) med 12, kortast den för höst (2024)"
        " med 0. Alla värden: 2024: vår 3, höst 0; 2025: vår 2,5, höst 12."
    )
    left, _, right, _ = (float(side) for side in figure.raw.A.BBox)
    assert 100 < left < right < 550


def test_the_steps_of_a_figure_say_whether_they_are_done(read: Read) -> None:
    steps = Steps("Vägen.", [("2025-01-01", "kontakt"), ("2025-02-01", "resa")], 1)
    (figure,) = _read(read, steps).document.all("Figure")
    assert str(figure.raw.Alt) == "Vägen. 2025-01-01 kontakt, klart; 2025-02-01 resa, återstår."


@pytest.mark.parametrize(
    ("labels", "series"),
    [
        (["a"], []),
        (["a"], [Series("1", [1])] * 4),
        (["a", "b"], [Series("1", [1])]),
        (["a"], [Series("1", [-1])]),
    ],
    ids=["none", "four", "uneven", "negative"],
)
def test_a_chart_of_wrong_values_is_an_error(labels: list[str], series: list[Series]) -> None:
    with pytest.raises(ValueError, match=r"series|bar"):
        BarChart("Prov", labels, series)


def test_a_link_is_text_and_annotation_together(read: Read) -> None:
    reading = _read(read, Paragraph("Före"), Link("Mer om rådet", "https://example.org/å", "Till rådet"))
    (link,) = reading.document.all("Link")
    assert link.text == "Mer om rådet"
    (annotation,) = reading.pdf.pages[0].Annots
    assert str(annotation.Contents) == "Till rådet"
    assert str(annotation.A.URI) == "https://example.org/%C3%A5"
    assert int(annotation.F) == 4
    kids = [kid for kid in link.raw.K if not isinstance(kid, int) and kid.get("/Type") == "/OBJR"]
    assert kids[0].Obj.objgen == annotation.objgen


def test_rules_and_signature_lines_are_not_read(read: Read) -> None:
    reading = _read(read, Rule(), SignatureLines([Signer("Sekreterare", "Ida Ek"), Signer("Ordförande", "")]))
    assert reading.aloud == "Rådet\nIda Ek Sekreterare\nOrdförande"
