"""Figures: what is seen at a glance, and the sentence that says the same to those who hear it."""

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

from exports.paper.canvas import TaggedCanvas
from exports.paper.flow import Block, Sheets, Strip
from exports.paper.setting import Line, lines
from exports.paper.styles import (
    BLACK,
    BOTTOM,
    CAPTION,
    CELL,
    CELL_FIGURES,
    CELL_STRONG,
    FINE,
    HAIR,
    MUTED_SMALL,
    RIGHT,
    TEXT,
    TOP,
    Weight,
)
from exports.paper.tree import Node, hex_text, shortened
from exports.paper.words import baseline, set_lines
from nsc_tui.language import paper as words
from nsc_tui.language.numbers import decimal
from nsc_tui.language.text import SWEDISH, Language

_GREYS = (0.2, 0.62, 0.86)
"""Of the series in a chart: three that a black-and-white printer keeps apart."""
_AROUND = Weight(0.4, BLACK)  # around each bar, so that the lightest one has edges too
_BAR = 11.0
_BETWEEN = 7.0
_LABELS = 0.32  # the part of the width that the labels take
_LABEL_LINES = 2  # a longer one is cut, and whole in the alternative text
_VALUES = 34.0  # to the right of the longest bar
_LEGEND = 18.0
_LONGEST_ALT = 8_000  # characters; a string in PDF/A-2 holds 32 767 bytes


class Figure(Block):
    """A drawing with its alternative text and a caption under it; it never breaks over a page."""

    caption: str

    @abstractmethod
    def height(self, sheets: Sheets) -> float:
        """How high the drawing is."""

    @abstractmethod
    def says(self) -> str:
        """The alternative text: what the drawing shows, not that there is one."""

    @abstractmethod
    def paint(self, canvas: TaggedCanvas, top: float, sheets: Sheets) -> None:
        """Draw between `TEXT` and `RIGHT`, from `top` down."""

    def strips(self, sheets: Sheets) -> Iterator[Strip]:
        """See `Block`."""
        tree = sheets.canvas.tree
        height = self.height(sheets)
        if height > TOP - BOTTOM:
            raise ValueError("a figure is higher than a page")
        node = tree.node("Figure")
        draw = partial(self._drawn, node=node, sheets=sheets)
        yield Strip(height, draw, above=6, below=4, glued=True)
        caption = tree.node("P")
        made = lines(sheets.legible(self.caption), CAPTION, RIGHT - TEXT)
        yield from set_lines(made, caption, TEXT, CAPTION)

    def _drawn(self, canvas: TaggedCanvas, top: float, node: Node, sheets: Sheets) -> None:
        box = f"{TEXT:.2f} {top - self.height(sheets):.2f} {RIGHT:.2f} {top:.2f}"
        alt = hex_text(shortened(sheets.legible(self.says()), _LONGEST_ALT))
        node.attributes = f"/Alt {alt} /A <</O /Layout /BBox [{box}] /Placement /Block>>"
        canvas.node(node)
        self.paint(canvas, top, sheets)


@dataclass(frozen=True, slots=True)
class Series:
    """A row of values, one for each label, and what it is called (the year, for instance)."""

    name: str
    values: Sequence[float]


class _Bar(NamedTuple):
    value: float
    series: Series
    place: int


@dataclass(frozen=True, slots=True)
class BarChart(Figure):
    """Lying bars, up to three series, the value written at the end of each bar.

    Its alternative text names every value, so nothing is told by the drawing alone. Raises
    ValueError for more series, negative values, or values that do not match the labels.
    """

    caption: str
    labels: Sequence[str]
    series: Sequence[Series]
    language: Language = SWEDISH

    def __post_init__(self) -> None:
        """See the class."""
        if not 1 <= len(self.series) <= len(_GREYS):
            raise ValueError("a bar chart has one to three series")
        if any(len(one.values) != len(self.labels) for one in self.series):
            raise ValueError("a series has one value for each label")
        if any(value < 0 for one in self.series for value in one.values):
            raise ValueError("a bar cannot be shorter than nothing")

    def height(self, sheets: Sheets) -> float:
        """See `Figure`."""
        legend = _LEGEND if len(self.series) > 1 else 0.0
        return legend + sum(self._row(label, sheets)[1] + _BETWEEN for label in self.labels)

    def _row(self, label: str, sheets: Sheets) -> tuple[list[Line], float]:
        """A label as it is set, two lines at most, and how high it and its bars are."""
        made = lines(sheets.legible(label), CELL, (RIGHT - TEXT) * _LABELS - 10)
        if len(made) > _LABEL_LINES:
            made = [*made[: _LABEL_LINES - 1], Line(f"{made[_LABEL_LINES - 1].text.rstrip()}…")]
        return made, max(_BAR * len(self.series), CELL.leading * len(made))

    def says(self) -> str:
        """The caption and every value; of several series one after the other."""
        told = self._values() if len(self.series) == 1 else [self._series(one) for one in self.series]
        return words.BARS.written_in(
            self.language, caption=self.caption.rstrip("."), extremes=self._extremes(), bars="; ".join(told)
        )

    def _extremes(self) -> str:
        """What the eye sees first: the longest bar and the shortest."""
        bars = [_Bar(value, one, place) for one in self.series for place, value in enumerate(one.values)]
        if not bars:
            return ""
        longest, shortest = max(bars, key=_length), min(bars, key=_length)
        return words.EXTREMES.written_in(
            self.language,
            longest=self._named(longest),
            most=decimal(longest.value, self.language),
            shortest=self._named(shortest),
            least=decimal(shortest.value, self.language),
        )

    def _named(self, bar: _Bar) -> str:
        if len(self.series) == 1:
            return self.labels[bar.place]
        return words.BAR_NAME.written_in(self.language, label=self.labels[bar.place], series=bar.series.name)

    def _values(self) -> list[str]:
        pairs = zip(self.labels, self.series[0].values, strict=True)
        return [
            words.BAR.written_in(self.language, label=label, values=decimal(value, self.language))
            for label, value in pairs
        ]

    def _series(self, one: Series) -> str:
        values = ", ".join(
            words.BAR_OF_SERIES.written_in(self.language, label=label, value=decimal(value, self.language))
            for label, value in zip(self.labels, one.values, strict=True)
        )
        return words.BAR.written_in(self.language, label=one.name, values=values)

    def paint(self, canvas: TaggedCanvas, top: float, sheets: Sheets) -> None:
        """See `Figure`."""
        left = TEXT + (RIGHT - TEXT) * _LABELS
        most = max((value for one in self.series for value in one.values), default=0.0) or 1.0
        scale = (RIGHT - left - _VALUES) / most
        y = self._legend(canvas, top, left, sheets)
        foot = top - self.height(sheets) + _BETWEEN / 2
        for place, label in enumerate(self.labels):
            made, high = self._row(label, sheets)
            below = y - (high - CELL.leading * len(made)) / 2
            for line in made:
                canvas.write(TEXT, baseline(below, CELL), line, CELL)
                below -= CELL.leading
            bar = y - (high - _BAR * len(self.series)) / 2
            for one, grey in zip(self.series, _GREYS, strict=False):
                long = one.values[place] * scale
                if long:
                    canvas.fill(left, bar - _BAR + 1, long, _BAR - 2, grey)
                    canvas.frame(left, bar - _BAR + 1, long, _BAR - 2, _AROUND)
                value = decimal(one.values[place], self.language)
                canvas.write(left + long + 4, baseline(bar, _VALUE), value, _VALUE)
                bar -= _BAR
            y -= high + _BETWEEN
        canvas.stroke(left, top, left, foot, FINE)

    def _legend(self, canvas: TaggedCanvas, top: float, left: float, sheets: Sheets) -> float:
        if len(self.series) == 1:
            return top
        x = left + 6
        for one, grey in zip(self.series, _GREYS, strict=False):
            name = sheets.legible.line(one.name)
            canvas.fill(x, top - 10, 8, 8, grey)
            canvas.frame(x, top - 10, 8, 8, _AROUND)
            canvas.write(x + 12, baseline(top, MUTED_SMALL), name, MUTED_SMALL)
            x += 12 + MUTED_SMALL.face().width(name, MUTED_SMALL.size) + 16
        return top - _LEGEND


def _length(bar: _Bar) -> float:
    return bar.value


_VALUE = replace(CELL_FIGURES, leading=_BAR)


@dataclass(frozen=True, slots=True)
class Steps(Figure):
    """A line of steps in time, each with a day and what happened: the way of a contact, a year's round.

    `reached` counts the steps that are done: filled where done, open where not, and said so.
    """

    caption: str
    steps: Sequence[tuple[str, str]]
    reached: int
    language: Language = SWEDISH

    def height(self, sheets: Sheets) -> float:
        """See `Figure`."""
        texts = (sheets.legible(text) for _, text in self.steps)
        longest = max(len(lines(text, CELL, self._width - 8)) for text in texts)
        return 24 + CELL_STRONG.leading + CELL.leading * longest

    @property
    def _width(self) -> float:
        return (RIGHT - TEXT) / len(self.steps)

    def says(self) -> str:
        """The caption and every step, done or not."""
        told = []
        for place, (day, text) in enumerate(self.steps):
            step = words.STEP_DONE if place < self.reached else words.STEP_LEFT
            told.append(step.written_in(self.language, day=day, text=text))
        return words.STEPS.written_in(self.language, caption=self.caption.rstrip("."), steps="; ".join(told))

    def paint(self, canvas: TaggedCanvas, top: float, sheets: Sheets) -> None:
        """See `Figure`."""
        y = top - 10
        canvas.stroke(TEXT + 4, y, TEXT + 4 + self._width * (len(self.steps) - 1), y, HAIR)
        for place, (day, text) in enumerate(self.steps):
            x = TEXT + place * self._width
            canvas.fill(x, y - 4, 8, 8, 0.0 if place < self.reached else 1.0)
            canvas.frame(x, y - 4, 8, 8, FINE)
            below = top - 20
            canvas.write(x, baseline(below, CELL_STRONG), sheets.legible.line(day), CELL_STRONG)
            for line in lines(sheets.legible(text), CELL, self._width - 8):
                below -= CELL.leading
                canvas.write(x, baseline(below, CELL), line, CELL)
