import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.faults import of_disk, of_sqlite
from nsc_tui.language import file as texts
from nsc_tui.language.system_reasons import of_sqlite as reason_of_sqlite
from nsc_tui.language.system_reasons import of_system


@pytest.mark.parametrize(
    ("number", "sv", "en"),
    [
        (errno.ENOSPC, "disken är full", "the disk is full"),
        (errno.EROFS, "skrivskyddad", "read-only"),
        (errno.EACCES, "behörighet saknas", "you have no rights to it"),
        (errno.EIO, "disken svarar med fel", "the disk answers with errors"),
        (errno.EPROTO, "felkod EPROTO", "error EPROTO"),
        (99_999, "felkod 99999", "error 99999"),
    ],
)
def test_what_the_system_says_in_words(number: int, sv: str, en: str) -> None:
    assert tuple(of_system(OSError(number, "Something English"))) == (sv, en)


def test_an_error_without_a_number_keeps_its_name() -> None:
    assert of_system(OSError("odd")).sv == "felkod OSError"


@pytest.mark.parametrize(
    ("name", "sv"),
    [
        ("SQLITE_IOERR", "disken svarar med fel"),
        ("SQLITE_IOERR_READ", "disken svarar med fel"),
        ("SQLITE_CORRUPT_VTAB", "filens inre är skadat"),
        ("SQLITE_RANGE", "felkod SQLITE_RANGE"),
    ],
)
def test_what_sqlite_says_in_words(name: str, sv: str) -> None:
    assert reason_of_sqlite(name).sv == sv


def test_the_reason_is_in_the_language_of_the_sentence() -> None:
    fault = of_disk(OSError(errno.EIO, "Input/output error"), Path("r.db"))
    assert "disken svarar med fel" in fault.written_in("sv")
    assert "the disk answers with errors" in fault.written_in("en")
    assert "Input/output" not in fault.written_in("sv")


def test_what_sqlite_lacks_in_a_register_is_named_as_it_says() -> None:
    with closing(sqlite3.connect(":memory:")) as connection, pytest.raises(sqlite3.Error) as caught:
        connection.execute("SELECT 1 FROM contact")
    fault = of_sqlite(caught.value, Path("r.db"))
    assert fault.text is texts.ALTERED
    assert "no such table: contact" in fault.written_in("sv")
