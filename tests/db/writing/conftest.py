from collections.abc import Iterator
from pathlib import Path

import pytest
from registers import lay_empty

from db.writing.pen import Pen


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "register.db"
    lay_empty(made)
    return made


@pytest.fixture
def pen(path: Path) -> Iterator[Pen]:
    with Pen.take(path, by="Ida Ek") as held:
        yield held
