"""The same table gives the same workbook, whenever and wherever it is made."""

import datetime
import time
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]
from openpyxl.packaging import core  # type: ignore[import-untyped]
from openpyxl.writer import excel  # type: ignore[import-untyped]

from exports.tables.kinds import TASKS
from exports.tables.writing import xlsx_bytes


class _Task:
    item, heading, task_who = "§ 3/2026", "Rutin", "Ida Ek"
    task_what, task_due, task_reported = "Skicka ut", "2026-03", ""


class _Later(datetime.datetime):
    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> "_Later":
        return cls(2031, 5, 6, 7, 8, 9, tzinfo=tz)


def test_the_clock_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    first = xlsx_bytes(TASKS, [_Task()])
    monkeypatch.setattr(time, "time", lambda: 1_900_000_000.0)
    for module in (core, excel):
        monkeypatch.setattr(module.datetime, "datetime", _Later)
    assert xlsx_bytes(TASKS, [_Task()]) == first


def test_no_part_bears_a_moment_and_the_workbook_still_opens() -> None:
    made = xlsx_bytes(TASKS, [_Task()])
    with ZipFile(BytesIO(made)) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"dcterms" not in package.read("docProps/core.xml")
    rows = list(load_workbook(BytesIO(made)).worksheets[0].iter_rows(values_only=True))
    assert rows[1] == ("§ 3/2026", "Rutin", "Ida Ek", "Skicka ut", "2026-03", None)
