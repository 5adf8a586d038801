"""The page's one grid and its few styles. All measures are points (1/72 inch)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from exports.paper.fonts import Face, regular, strong, tabular

MM = 72 / 25.4
PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM

LEFT = 22 * MM
"""Where § numbers, labels and tables begin."""
TEXT = 47 * MM
"""Where running text begins: the hanging column ends here."""
RIGHT = PAGE_WIDTH - 22 * MM
TOP = PAGE_HEIGHT - 40 * MM
"""The first line's upper edge, below the running head."""
BOTTOM = 27 * MM
"""The last line's lower edge, above the running foot."""

BLACK = 0.0
MUTED = 0.36
"""Grey of what is secondary: 7:1 against white, and still clear from a black-and-white printer."""


class Weight(NamedTuple):
    """A line's width and grey."""

    width: float
    grey: float


HAIR = Weight(0.4, 0.62)
FINE = Weight(0.8, BLACK)
"""The lines between rows, and those around what is signed or headed."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: face, size, distance of lines, grey, and the space it keeps around it."""

    face: Callable[[], Face]
    size: float
    leading: float
    above: float = 0.0
    below: float = 0.0
    grey: float = BLACK


BODY = Style(regular, 10, 14, above=0, below=5)
LEAD = Style(regular, 11, 15, above=0, below=8)
MUTED_SMALL = Style(regular, 8.5, 12, above=0, below=4, grey=MUTED)
LABEL = Style(strong, 10, 14)
KICKER = Style(strong, 10, 14, above=0, below=2)
CAPTION = Style(regular, 8.5, 12, above=4, below=12, grey=MUTED)
HEADINGS = (
    Style(strong, 18, 23, above=0, below=9),
    Style(strong, 12.5, 17, above=20, below=4),
    Style(strong, 10, 14, above=9, below=2),
)
CELL = Style(regular, 9, 12.5)
CELL_FIGURES = Style(tabular, 9, 12.5)
CELL_STRONG = Style(strong, 9, 12.5)
COLUMN_HEAD = Style(strong, 8, 11)
RUNNING = Style(regular, 8, 11, grey=MUTED)
RUNNING_STRONG = Style(strong, 8.5, 11)
"""The running head's lines and the running foot."""
