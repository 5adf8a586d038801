from collections.abc import Iterator
from pathlib import Path

import pytest

from db.writing.pen import Pen
from db.writing.register import make


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "register.db"
    make(made, {"secretary": "Ida Ek"})
    return made


@pytest.fixture
def pen(path: Path) -> Iterator[Pen]:
    with Pen.take(path, by="Ida Ek") as held:
        yield held
