"""Small wordings of protocol and extract: § signs, times, names, lists of names."""

import re
from collections.abc import Sequence

from db.reading.protocol_model import Attendee, Protocol
from nsc_tui.language import paper as words
from nsc_tui.language.text import SWEDISH, Language

_TIMES = re.compile(r"(?<=\d)\s*-\s*(?=\d)")
_SEVERAL = re.compile(r"[-–,]")


def signed(text: str) -> str:
    """Typed § numbers with their sign, one or two: `3` gives `§ 3`, `1-3` gives `§§ 1–3`."""
    text = _TIMES.sub("–", text.strip().lstrip("§").strip())
    if not text:
        return ""
    return f"§§ {text}" if _SEVERAL.search(text) else f"§ {text}"


def clock(text: str, language: Language) -> str:
    """A time or a span of times as it is written: `13.00–15.20` in Swedish, with colons in English."""
    text = _TIMES.sub("–", text)
    return text.replace(":", ".") if language == SWEDISH else text.replace(".", ":")


def meeting_time(protocol: Protocol, language: Language) -> str:
    """From when to when, with the pauses; empty where the start is unknown."""
    if not protocol.starts:
        return ""
    starts, ends = clock(protocol.starts, language), clock(protocol.ends, language)
    text = words.TIME_SPAN if ends else words.TIME_FROM
    parts = [text.written_in(language, starts=starts, ends=ends)]
    if protocol.pauses:
        pauses = joined([clock(pause, language) for pause in protocol.pauses], language)
        parts.append(words.PAUSE.written_in(language, pauses=pauses))
    return ", ".join(parts)


def joined(texts: Sequence[str], language: Language) -> str:
    """`a`, `a och b`, `a, b och c`."""
    if len(texts) < 2:
        return "".join(texts)
    return words.AND.written_in(language, first=", ".join(texts[:-1]), last=texts[-1])


def named(person: Attendee) -> str:
    """A person's name, with the party of an elected politician and the title."""
    name = f"{person.name} ({person.party})" if person.party else person.name
    return f"{name}, {person.title}" if person.title else name


def remark(person: Attendee, language: Language) -> str:
    """For which items somebody was there, whom they replaced, and the note."""
    replaces = words.REPLACES.written_in(language, name=person.replaces) if person.replaces else ""
    return ", ".join(part for part in (signed(person.paragraphs), replaces, person.note) if part)
