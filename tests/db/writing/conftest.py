from collections.abc import Iterator
from pathlib import Path

import pytest

from db.writing.pen import Pen


@pytest.fixture
def pen(path: Path) -> Iterator[Pen]:
    with Pen.take(path, by="Ida Ek") as held:
        yield held
