"""What is shown of one record: facts under headings, some of them leading on. No Textual in here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rich.cells import cell_len, chop_cells

from nsc_tui.language.plain_text import visible
from screens.goals import Goal
from screens.records import Tone


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact. Without a label it takes the whole line; with a `goal` Enter on it leads there."""

    label: str
    text: str
    tone: Tone = ""
    goal: Goal | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Facts under a heading, which may be empty; `empty` is said where there are none."""

    heading: str
    facts: tuple[Fact, ...]
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Detail:
    """A record as it is shown: its title, a line under it, and its sections."""

    title: str
    sections: tuple[Section, ...]
    under: str = ""
    tone: Tone = ""


def facts(*pairs: tuple[str, str]) -> tuple[Fact, ...]:
    """Facts from labels and texts, those without a text left out."""
    return tuple(Fact(label, text) for label, text in pairs if text)


class Span(NamedTuple):
    """A piece of a line; `style` is `title`, `heading`, `label` or a tone."""

    text: str
    style: str = ""


class Line(NamedTuple):
    """One line on the screen, and the number of the goal it leads to (-1 for none).

    `begins` is set on the first line of what leads there.
    """

    spans: tuple[Span, ...]
    goal: int = -1
    begins: bool = False


_LABEL = 17
_LEAST_TEXT = 12
_BLANK = Line(())


def goals(detail: Detail) -> list[Goal]:
    """Where the facts lead, in order."""
    return [fact.goal for section in detail.sections for fact in section.facts if fact.goal]


def laid_out(detail: Detail, width: int) -> list[Line]:
    """The lines that show `detail` in `width` columns."""
    lines = [Line((Span(part, "title"),)) for part in wrapped(detail.title, width)]
    lines += [Line((Span(part, detail.tone or "dim"),)) for part in wrapped(detail.under, width) if part]
    number = 0
    for section in detail.sections:
        if not section.facts and not section.empty:
            continue
        lines.append(_BLANK)
        if section.heading:
            lines.append(Line((Span(section.heading.upper(), "heading"),)))
        if not section.facts:
            lines += [Line((Span(f"  {part}", "dim"),)) for part in wrapped(section.empty, width - 2)]
        for fact in section.facts:
            lines += _fact(fact, width, number if fact.goal else -1)
            number += 1 if fact.goal else 0
    return lines


def _fact(fact: Fact, width: int, goal: int) -> Iterator[Line]:
    label = _LABEL if fact.label else 0
    room = max(width - 2 - label, _LEAST_TEXT)
    head: Sequence[str] = wrapped(fact.label, label - 1) if fact.label else ()
    body = wrapped(fact.text, room)
    for place in range(max(len(head), len(body))):
        named = head[place] if place < len(head) else ""
        text = body[place] if place < len(body) else ""
        yield Line((Span(f"{named:<{label}}", "label"), Span(text, fact.tone)), goal, goal >= 0 and not place)


def wrapped(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` columns, broken between words where it can be."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _paragraph(visible(paragraph), max(width, 1))
    return lines


def _paragraph(text: str, width: int) -> list[str]:
    if cell_len(text) <= width:
        return [text]
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if cell_len(joined) <= width:
            lines[-1] = joined
            continue
        pieces = chop_cells(word, width)
        lines[-1:] = [lines[-1], *pieces] if lines[-1] else pieces
    return lines
