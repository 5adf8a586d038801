"""Names of exported files: from references and days alone, and safe on every file system."""

import re

from nsc_tui.language.folding import plain

_LONGEST = 120  # characters of a whole name; a stick, a zip and a long path all bear it
_UNSAFE = re.compile(r"[^a-z0-9]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(?![a-z0-9])")
_LETTERS = str.maketrans({"đ": "d", "ŧ": "t", "ł": "l", "þ": "th", "ð": "d", "ß": "ss", "œ": "oe", "ŋ": "ng"})


def word(text: str) -> str:
    """`text` in small letters a–z, figures and hyphens: `Södra rådet § 7` gives `sodra-radet-7`."""
    return _UNSAFE.sub("-", plain(text).translate(_LETTERS)).strip("-")


def file_name(*parts: str, ending: str) -> str:
    """The parts as words, joined by low lines, with `ending` (without its dot).

    `file_name("2026-03-12", "trygghetsrådet", "utdrag", "par 7", ending="pdf")` gives
    `2026-03-12_trygghetsradet_utdrag_par-7.pdf`. Never empty, never a name that Windows keeps
    for a device, never longer than 120 characters; the longest part gives way.
    """
    words = [made for made in map(word, parts) if made] or ["export"]
    spare = _LONGEST - len(ending) - 1
    while len("_".join(words)) > spare:
        longest = max(range(len(words)), key=lambda place: len(words[place]))
        words[longest] = words[longest][:-1].rstrip("-") or "x"
    stem = "_".join(words)
    if _RESERVED.match(stem):
        stem = f"x-{stem}"
    return f"{stem}.{ending}"
