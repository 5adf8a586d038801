"""Bars and sparklines of characters; the number always stands beside them. No Textual in here."""

from collections.abc import Sequence
from typing import Final

FULL: Final = "━"
HALF: Final = "╸"
STEPS: Final = "▁▂▃▄▅▆▇█"
NOTHING: Final = "·"


def bar(value: float, most: float, width: int) -> str:
    """A lying bar, `width` characters where `value` is the most; what is there shows at least half of one."""
    if value <= 0 or most <= 0:
        return ""
    halves = max(1, round(value / most * width * 2))
    return FULL * (halves // 2) + HALF * (halves % 2)


def sparkline(values: Sequence[int]) -> str:
    """One character a value, the highest full; a dot where there is nothing."""
    most = max(values, default=0)
    return "".join(STEPS[_step(value, most)] if value else NOTHING for value in values)


def _step(value: int, most: int) -> int:
    return max(0, round(value / most * len(STEPS)) - 1)
