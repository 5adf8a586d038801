"""Numbers of items (§) and spans of them: `1-3`, `§§ 1–3, 7`."""

import re
from collections.abc import Iterable


class NotParagraphsError(ValueError):
    """A text that is no span of § numbers, or a span that ends before it begins."""


def paragraph_set(text: str) -> frozenset[int]:
    """The numbers that `text` spans; empty is none. Raises NotParagraphsError."""
    numbers: set[int] = set()
    for part in re.sub(r"^\s*§+", "", text).split(","):
        numbers.update(_span(part, text))
    return frozenset(numbers)


def normalised(text: str) -> str:
    """`text` in one form: `1–3, 7`. Raises NotParagraphsError."""
    return spans(paragraph_set(text))


def contains(text: str, number: int) -> bool:
    """Whether § `number` lies within the span `text`; an empty span holds every number.

    Raises NotParagraphsError.
    """
    numbers = paragraph_set(text)
    return not numbers or number in numbers


def spans(numbers: Iterable[int]) -> str:
    """Numbers as spans with en dashes: `171–187, 189–210`; two that touch are a span too."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def printed(numbers: Iterable[int]) -> str:
    """Numbers as paper prints them: `§ 7`, `§§ 7–9`, `§§ 171–187, 189–210`; none is empty."""
    unique = set(numbers)
    if not unique:
        return ""
    return f"{'§' if len(unique) == 1 else '§§'} {spans(unique)}"


def _span(part: str, text: str) -> range:
    if not part.strip():
        if text.strip():
            raise NotParagraphsError(text)
        return range(0)
    match = re.fullmatch(r"\s*§*\s*(\d{1,4})\s*(?:[-–—]\s*§*\s*(\d{1,4})\s*)?", part, re.ASCII)
    if not match:
        raise NotParagraphsError(text)
    first = int(match[1])
    last = int(match[2] or first)
    if not 1 <= first <= last:
        raise NotParagraphsError(text)
    return range(first, last + 1)
