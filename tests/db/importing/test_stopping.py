"""An import that is stopped brings in nothing, wherever it stood."""

from pathlib import Path

import pytest
from calling import SAMPLES

from db.reading.door import Door
from db.stopping import StoppedError
from db.writing.pen import Pen
from exports.tables.importing import import_folder, import_kind, rehearse_folder


def changes(path: Path) -> int:
    with Door(path) as door:
        return door.number("SELECT count(*) FROM history")


@pytest.mark.parametrize("after", [0, 1, 40, 71])
def test_stopped_at_any_row_nothing_is_stored(path: Path, after: int) -> None:
    before, content = changes(path), path.read_bytes()
    with Pen.take(path, by="Ida Ek") as pen:
        with pytest.raises(StoppedError):
            import_folder(pen, SAMPLES, lambda done, _count: done < after)
        assert changes(path) == before
        assert path.read_bytes() == content
        report = import_kind(pen, "organisations", SAMPLES / "organisations.csv")
    assert report.added == {"organisations": 12}, "the pen writes on"


def test_it_tells_of_each_row_how_far_it_has_come(path: Path) -> None:
    told: list[tuple[int, int]] = []

    def going(done: int, count: int) -> bool:
        told.append((done, count))
        return True

    with Pen.take(path, by="Ida Ek") as pen:
        report = rehearse_folder(pen, SAMPLES, going)
    rows = sum(report.added.values())
    assert {count for _, count in told} == {rows}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1][0] == rows - 1, "before the last one"
    assert len({done for done, _ in told}) == rows
