"""docs/numbers.md names every number of the reports, and only lists that there are."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from make_tables import ROOT
from registers import living_year

from db.reading.door import Door
from db.reading.statistics import year_statistics
from exports.year_report import counts_object
from nsc_tui.cli.kinds import LISTED


def rows(name: str) -> Iterator[list[str]]:
    """The cells of the table's rows."""
    for line in (ROOT / "docs" / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("| ") and not line.startswith(("| Key", "| Siffra")):
            yield [cell.strip() for cell in line.strip("|").split(" | ")]


def keys(value: Any, path: str = "") -> Iterator[str]:
    """Where each number stands: `activities.total`, `by_kind[].kind`."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from keys(part, f"{path}.{name}".strip("."))
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        yield from keys(value[0], f"{path}[]")
    else:
        yield path


def test_every_number_of_the_report_is_on_the_page(tmp_path: Path) -> None:
    with Door(living_year(tmp_path)) as door:
        counts = counts_object(year_statistics(door, 2026, date(2026, 11, 22)).counts)
    named, found = {cells[0].strip("`") for cells in rows("numbers.md")}, set(keys(counts))
    assert [key for key in found if not any(holds(name, key) for name in named)] == []
    assert [name for name in named if not any(holds(name, key) for key in found)] == []


def holds(name: str, key: str) -> bool:
    """Whether a number is the one that a row names, or a part of it."""
    return key == name or key.startswith((f"{name}.", f"{name}["))


@pytest.mark.parametrize("page", ["numbers.md", "siffror.md"])
def test_the_lists_are_those_of_the_program(page: str) -> None:
    lists = {name for cells in rows(page) for name in re.split(", ", cells[1])}
    assert lists <= set(LISTED)
    assert lists >= {"activities", "contacts", "members", "results", "deviations", "costs", "meetings"}
