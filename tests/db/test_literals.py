import sqlite3

import pytest

from db.literals import Value, named, parse

LITERALS: list[tuple[str, tuple[Value, ...]]] = [
    ("NULL", (None,)),
    ("1,-2,0", (1, -2, 0)),
    ("''", ("",)),
    ("'it''s'", ("it's",)),
    ("''''", ("'",)),
    ("'a,b',NULL,'NULL'", ("a,b", None, "NULL")),
    ("X'00FF',1.5", (b"\x00\xff", 1.5)),
    ("'rad\nrad'", ("rad\nrad",)),
]


@pytest.mark.parametrize(("text", "values"), LITERALS)
def test_literals_are_read_as_sqlite_writes_them(text: str, values: tuple[Value, ...]) -> None:
    assert parse(text) == values
    quoted = " || ',' || ".join(["quote(?)"] * len(values))
    assert sqlite3.connect(":memory:").execute(f"SELECT {quoted}", values).fetchone() == (text,)


@pytest.mark.parametrize("text", ["", "'", "'a", "1,", "x", "'a'b", "X'0"])
def test_what_is_no_list_of_literals_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        parse(text)


def test_names_and_values_must_match() -> None:
    assert named("id,name", "1,'a'") == {"id": 1, "name": "a"}
    assert named("id,name", None) == {}
    with pytest.raises(ValueError, match="zip"):
        named("id,name", "1")
