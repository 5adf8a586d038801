"""What a search asks of the index: every word must occur somewhere in a record, in any order.

A word with å, ä or ö is looked for where those are letters of their own, any other where they
count as a and o, so that `oberg` finds Öberg too. Punctuation counts where it is typed.
"""

from typing import Any, NamedTuple

from db.reading.door import Door
from nsc_tui.language.folding import exact, plain

_TRIGRAM = 3  # the index knows nothing shorter
_FEW = 64  # so many trigrams at most are asked for in the place of a shorter word
_NEWEST, _OFTEN = 1000, 25  # what stands in so many of the newest records is found by reading on
_LAST = "\U0010ffff"  # no character, so in no text of a register
_NUL = "\0"  # would end the expression for the index
_VOCABULARY = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_term USING fts5vocab(main, search_index, row)"
_BEGINNING = "SELECT term FROM temp.search_term WHERE term >= ? AND term < ? LIMIT ?"


_IN_THE_NEWEST = (
    "SELECT count(*) FROM (SELECT {0} AS text FROM search_record ORDER BY id DESC LIMIT :newest)"
    " WHERE instr(text, :word)"
)


class Word(NamedTuple):
    """One folded word, and the column of the index in which it must occur."""

    text: str
    column: str

    @property
    def is_long(self) -> bool:
        """Whether the trigram index can find it."""
        return len(self.text) >= _TRIGRAM


def parse(query: str) -> tuple[Word, ...]:
    """The words of a query, each once."""
    found = []
    for word in exact(query.replace(_NUL, _LAST)).split():
        folded = plain(word)
        found.append(Word(folded, "plain") if folded == word else Word(word, "exact"))
    return tuple(dict.fromkeys(found))


def source(door: Door, words: tuple[Word, ...], values: dict[str, Any]) -> tuple[str, str]:
    """FROM and WHERE that find the records `s` with all `words`; what they need is put into `values`.

    The index is always the outer loop: SQLite's planner would ask it once a record.
    """
    conditions = []
    tables = "search_record s"
    if expression := _match(door, words):
        tables = "search_index f CROSS JOIN search_record s ON s.id = f.rowid"
        conditions.append("search_index MATCH :match")
        values["match"] = expression
    for number, word in enumerate(word for word in words if not word.is_long):
        conditions.append(f"instr(s.{word.column}, :word{number})")
        values[f"word{number}"] = word.text
    return tables, " AND ".join(conditions) or "1"


def words_condition(door: Door, query: str, subject: str, values: dict[str, Any]) -> str:
    """SQL for the row numbers of one subject's records with all words of `query`."""
    tables, where = source(door, parse(query), values)
    values["subject"] = subject
    return f"SELECT s.row_id FROM {tables} WHERE {where} AND +s.subject = :subject"


def _match(door: Door, words: tuple[Word, ...]) -> str:
    """The full-text expression for the words; empty where only reading every record can tell."""
    long = [f"({word.column} : {_quoted(word.text)})" for word in words if word.is_long]
    return " AND ".join(long) or next(filter(None, (_as_trigrams(door, word) for word in words)), "")


def _as_trigrams(door: Door, word: Word) -> str:
    """A word too short for the index by the trigrams that begin with it; empty where it is common.

    What is common is found quickly without; what is rare would cost a reading of every record.
    """
    among = _IN_THE_NEWEST.format(word.column)
    if door.number(among, {"newest": _NEWEST, "word": word.text}) >= _OFTEN:
        return ""
    door.fetch(_VOCABULARY)
    terms = door.fetch(_BEGINNING, (word.text, word.text + _LAST, _FEW))
    if len(terms) == _FEW:
        return ""
    return f"({word.column} : ({' OR '.join(_quoted(term) for (term,) in terms) or _quoted(_LAST * 3)}))"


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
