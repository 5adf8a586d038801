"""The search over everything: every word in any order, the words around the match, rules too."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from db.reading.door import Door
from db.reading.words import Word, parse, source
from nsc_tui.language.folding import exact, plain

MOST = 500  # so many hits are put in order while somebody types; who wants fewer types more
RULE = "rule"
COST = "cost"
_ORDER = (RULE, "person", "organisation", "activity", "contact", "deviation", "meeting", "item")
_RANK = {subject: rank for rank, subject in enumerate(_ORDER)}
_BY_NAME = frozenset({RULE, "person", "organisation"})
_BETWEEN = " · "
_BEFORE, _AROUND = 30, 90  # characters of a long text before the match, and in all


class Hit(NamedTuple):
    """One thing found: `subject` (a table of the register, or `rule`) and its row, and the words around."""

    subject: str
    key: int
    ref: str
    title: str
    dnr: str
    match: str


class Found(NamedTuple):
    """A window of hits, how many there are, and whether there are more than were counted."""

    hits: tuple[Hit, ...]
    total: int
    has_more: bool


class _Place(NamedTuple):
    """Where a hit stands: what it is sorted by."""

    subject: str
    id: int
    sort_key: str
    ref: str


def search(door: Door, query: str, offset: int = 0, limit: int = 50) -> Found:
    """One window of what `query` finds, for a search as one types: rules, names, then the newest first.

    An empty query finds nothing. More than `MOST` are not put in order: `has_more` is set.
    """
    words = parse(query)
    if not words:
        return Found((), 0, False)
    places = _places(door, words, MOST + 1)
    ordered = _ordered(places[:MOST], _rules(words), query)
    window = ordered[offset : offset + limit]
    return Found(_hits(door, window, words), len(ordered), len(places) > MOST)


def everything(door: Door, query: str) -> tuple[Hit, ...]:
    """All that `query` finds, in the same order."""
    words = parse(query)
    if not words:
        return ()
    return _hits(door, _ordered(_places(door, words, -1), _rules(words), query), words)


def _places(door: Door, words: tuple[Word, ...], limit: int) -> list[_Place]:
    values: dict[str, Any] = {"limit": limit}
    tables, where = source(door, words, values)
    newest = "f.rowid" if "search_index f" in tables else "s.id"
    order = f"ORDER BY {newest} DESC LIMIT :limit"
    sql = f"SELECT s.subject, s.id, s.sort_key, s.ref FROM {tables} WHERE {where} {order}"
    return [_Place(*row) for row in door.fetch(sql, values)]


def _ordered(places: Iterable[_Place], rules: list[Hit], query: str) -> list[_Place | Hit]:
    groups: dict[str, list[_Place]] = {}
    for place in places:
        groups.setdefault(place.subject, []).append(place)
    ordered: list[_Place | Hit] = [*rules]
    for subject in sorted(groups, key=lambda name: _RANK.get(name, len(_RANK))):
        group = groups[subject]
        group.sort(key=lambda place: place.sort_key, reverse=subject not in _BY_NAME)
        ordered += group
    reference = " ".join(query.split()).casefold()
    return sorted(ordered, key=lambda hit: hit.ref.casefold() != reference)


def _hits(door: Door, places: Iterable[_Place | Hit], words: tuple[Word, ...]) -> tuple[Hit, ...]:
    places = list(places)
    wanted = [place.id for place in places if isinstance(place, _Place)]
    rows = _rows(door, wanted)
    hits = []
    for place in places:
        if isinstance(place, Hit):
            hits.append(place)
        elif place.id in rows:
            subject, key, ref, title, dnr, text = rows[place.id]
            match = _around(text, words) or _around(text, _aliases(words))
            hits.append(Hit(subject, key, ref, _said(title) if subject == COST else title, dnr, match))
    return tuple(hits)


def _said(title: str) -> str:
    """The title of a cost, its kind in words of the language in use."""
    from nsc_tui.language.values import said

    year, between, kind = title.partition(_BETWEEN)
    return f"{year}{between}{said('kind', kind, kind='costs')}"


def _rows(door: Door, ids: list[int]) -> dict[int, tuple[Any, ...]]:
    found: dict[int, tuple[Any, ...]] = {}
    for start in range(0, len(ids), MOST):
        part = ids[start : start + MOST]
        marks = ", ".join("?" * len(part))
        sql = f"SELECT id, subject, row_id, ref, title, dnr, words FROM search_record WHERE id IN ({marks})"
        found |= {row[0]: row[1:] for row in door.fetch(sql, part)}
    return found


def _rules(words: tuple[Word, ...]) -> list[Hit]:
    """The rules of the guideline whose id or words, in the language in use, hold every word."""
    from nsc_tui.language.rules import RULES

    hits = []
    for rule_id, said in RULES.items():
        breach = said.breach() if said.breach else ""
        text = _BETWEEN.join(filter(None, (rule_id, said.title(), said.asks(), breach)))
        if _holds(text, words):
            hits.append(Hit(RULE, 0, rule_id, said.title(), "", _around(text, words)))
    return hits


def _holds(text: str, words: tuple[Word, ...]) -> bool:
    folded = {"exact": exact(text)}
    folded["plain"] = plain(text)
    return all(word.text in folded[word.column] for word in words)


@lru_cache(maxsize=8)
def _aliases(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The other names of cities among the words: a record found by one shows where the other stands."""
    from nsc_tui.language.cities import other_names

    names = other_names(" ".join(word.text for word in words))
    return tuple(word for name in names for word in parse(name))


def _around(text: str, words: tuple[Word, ...]) -> str:
    """The parts of a record's text in which the words stand, long ones cut around the first word."""
    parts = []
    for part in text.split(_BETWEEN):
        folded = {"exact": exact(part), "plain": plain(part)}
        places = [folded[word.column].find(word.text) for word in words]
        found = [place for place in places if place >= 0]
        if found:
            parts.append(_cut(part, min(found)))
    return _BETWEEN.join(dict.fromkeys(parts))


def _cut(text: str, place: int) -> str:
    if len(text) <= _AROUND:
        return text
    start = max(0, min(place - _BEFORE, len(text) - _AROUND))
    end = start + _AROUND
    return f"{'…' if start else ''}{text[start:end].strip()}{'…' if end < len(text) else ''}"
