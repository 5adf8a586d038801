"""How the tests of the command line call the program, and what they get."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SAMPLES = Path(__file__).parents[1] / "data" / "samples"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one call of the program left behind."""

    code: int
    out: str
    said: str


Call = Callable[..., Answer]
