"""One hit of the search as it is shown: kind, reference, title, and the words around. No widgets in here."""

from rich.cells import set_cell_size
from rich.text import Text

from db.reading.search import RULE, Hit
from nsc_tui.language import search_screen as words
from screens.goals import Goal, goal
from screens.widgets.plain import plain, shown

_KIND_WIDTH = 13
_REF_WIDTH = 13


def hit_goal(hit: Hit) -> Goal:
    """Where Enter on a hit leads."""
    return goal(hit.subject, hit.ref if hit.subject == RULE else hit.key)


def hit_lines(hit: Hit, width: int) -> Text:
    """A hit in one line, and a second one with the words around where they say more."""
    kind = words.KINDS[hit.subject]() if hit.subject in words.KINDS else hit.subject
    line = plain(set_cell_size(kind, _KIND_WIDTH), "dim")
    named = hit.ref if hit.ref != hit.title else ""
    left = _KIND_WIDTH
    if named and len(named) <= _REF_WIDTH:
        line.append_text(plain(set_cell_size(shown(named), _REF_WIDTH), "bold"))
        left += _REF_WIDTH
    dnr = f"  {hit.dnr}" if hit.dnr else ""
    title = plain(" ".join(hit.title.split()))
    title.truncate(max(width - left - len(dnr), 8), overflow="ellipsis")
    line.append_text(title).append_text(plain(dnr, "dim"))
    around = _around(hit)
    if around:
        below = plain(" " * _KIND_WIDTH + around, "dim italic")
        below.truncate(width, overflow="ellipsis")
        line.append("\n").append_text(below)
    return line


def _around(hit: Hit) -> str:
    parts = [part for part in hit.match.split(" · ") if part not in hit.title and part != hit.ref]
    return " · ".join(parts)
