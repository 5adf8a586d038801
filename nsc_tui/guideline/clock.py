"""Times of day and spans of them, as they are typed in a protocol: `13.00`, `kl 13`, `14.05-14.15`."""

import re

_TIME = r"\s*(?:kl(?:ockan)?\.?\s*)?(\d{1,2})(?:[.:](\d\d))?\s*"
_SPAN = rf"({_TIME})[-–—]({_TIME})"


class NotATimeError(ValueError):
    """A text that is no time of day, or a span that ends before it begins."""


def clock_time(text: str) -> str:
    """The time of day that `text` writes, as `13:00`; empty stays empty. Raises NotATimeError."""
    if not text.strip():
        return ""
    match = re.fullmatch(_TIME, text, re.ASCII | re.IGNORECASE)
    if not match:
        raise NotATimeError(text)
    hours, minutes = int(match[1]), int(match[2] or 0)
    if hours > 23 or minutes > 59:
        raise NotATimeError(text)
    return f"{hours:02}:{minutes:02}"


def clock_span(text: str) -> str:
    """The span of times that `text` writes, as `14:05–14:15`. Raises NotATimeError."""
    match = re.fullmatch(_SPAN, text, re.ASCII | re.IGNORECASE)
    if not match:
        raise NotATimeError(text)
    begins, ends = clock_time(match[1]), clock_time(match[4])
    if ends <= begins:
        raise NotATimeError(text)
    return f"{begins}–{ends}"


def pauses(text: str) -> tuple[str, ...]:
    """The pauses of a meeting, separated by `|` or new lines. Raises NotATimeError."""
    parts = re.split(r"[|\n]", text)
    return tuple(clock_span(part) for part in parts if part.strip())
