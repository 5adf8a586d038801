from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from registers import written_once

from db.writing.importing.batches import KINDS, Brought, bring
from db.writing.importing.rows import Batch, Row
from db.writing.pen import Pen
from nsc_tui.language.problems import TableFault
from nsc_tui.language.text import use

Bring = Callable[..., Brought]
Refused = Callable[..., list[str]]

COUNCIL = {
    "organisations": """
        name|kind
        Kommunstyrelsen|styrelse
        Polisen|stat
        BRIS|civilsamhälle""",
    "members": """
        given_name|family_name|email|title|organisation|role|from
        Åsa|Öberg|asa@example.org|kommunalråd|Kommunstyrelsen|ordförande|2023-01-01
        Zahra|Åberg|zahra@example.org|polis|Polisen|ledamot|2023-01-01
        Ida|Ek|ida@example.org|sekreterare|Kommunstyrelsen||""",
    "activities": """
        title|when|place
        Toppmöte|2024-05-02|Malmö
        Läger|2023|Vanda""",
}
MEETING = {
    "meetings": """
        date|starts|chair|secretary|approvers|approved_on|state
        2025-03-12|13:00|asa@example.org|Ida Ek|zahra@example.org|2025-03-24|approved""",
    "attendance": """
        meeting|person|group
        2025-03-12|asa@example.org|member
        2025-03-12|zahra@example.org|member""",
    "items": """
        meeting|number|heading|decision
        2025-03-12|1|Öppnande|Mötet öppnas.
        2025-03-12|2|Avsteg|Avsteget antecknas.""",
}


def batch(kind: str, table: str) -> Batch:
    """A table drawn with `|` and one row a line; ` / ` stands for a new line in a cell."""
    lines = [line.strip() for line in table.strip().splitlines()]
    headings = lines[0].split("|")
    rows = tuple(
        Row(f"{kind}.csv", number, _cells(headings, line)[0], ref=_cells(headings, line)[1])
        for number, line in enumerate(lines[1:], 2)
    )
    return Batch(kind, rows)


def _cells(headings: list[str], line: str) -> tuple[dict[str, str], str]:
    cells = dict(zip(headings, (cell.replace(" / ", "\n") for cell in line.split("|")), strict=True))
    return cells, cells.pop("ref", "")


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    use("en")
    yield
    use("sv")


@pytest.fixture
def pen(path: Path) -> Iterator[Pen]:
    with Pen.take(path, by="Ida Ek") as held:
        yield held


@pytest.fixture
def bring_in(pen: Pen) -> Bring:
    """Brings in tables by kind: `bring_in(members="…")`."""

    def brought(**tables: str) -> Brought:
        batches = [batch(kind, tables[kind]) for kind in KINDS if kind in tables]
        return bring(pen, "test", batches, ())

    return brought


@pytest.fixture
def refused(bring_in: Bring) -> Refused:
    """The problems with which tables are refused, after the line that counts them; each with its code."""

    def told(**tables: str) -> list[str]:
        with pytest.raises(TableFault) as caught:
            bring_in(**tables)
        return [f"{int(problem.code)} {problem.written_in('en')}" for problem in caught.value.problems]

    return told


@pytest.fixture
def council(path: Path, bring_in: Bring) -> dict[str, str]:
    """A register with a council and two activities; the tables it was made from."""
    written_once(path, "importing.council", lambda: bring_in(**COUNCIL))
    return dict(COUNCIL)


@pytest.fixture
def approved(path: Path, council: dict[str, str], bring_in: Bring) -> dict[str, str]:
    """The same with an approved meeting; the tables of the meeting."""
    written_once(path, "importing.approved", lambda: bring_in(**MEETING))
    return dict(MEETING)
