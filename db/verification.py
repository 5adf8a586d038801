"""Whether a register, or a backup, is what it was when the program last wrote it.

Its inside is checked (`db.soundness`); a checksum noted beside a backup sees its every byte,
and an anchor written down outside (a head in the foot of a protocol) a whole history made anew.
"""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from db import history, manifest
from db.catalogue import TABLES
from db.connection import check_file, open_reading
from db.faults import reason_of, told
from db.soundness import Finding, findings, last_line
from db.stopping import Going, unwatched
from nsc_tui.language import file as file_texts
from nsc_tui.language import verification as texts
from nsc_tui.language.faults import ExitCode, Fault

_HEX = frozenset("0123456789abcdef")
_DIGITS = 16
_LONGEST = 18  # digits of a number that SQLite takes


@dataclass(frozen=True, slots=True)
class Report:
    """What was found, and the file's head and rows a table as far as they could be read."""

    findings: tuple[Finding, ...]
    head: history.Head = history.NONE
    rows: Mapping[str, int] = field(default_factory=dict)

    @property
    def code(self) -> ExitCode:
        """DONE where all is well, NOT_A_REGISTER for damage, else NO: not ours to vouch for."""
        codes = {finding.code for finding in self.findings}
        if ExitCode.NOT_A_REGISTER in codes:
            return ExitCode.NOT_A_REGISTER
        return ExitCode.NO if codes else ExitCode.DONE


def verify(path: Path, anchor: str | None = None, going: Going = unwatched) -> Report:
    """Verify the file at `path`, with its checksum where one was noted beside it (a backup).

    `anchor` is a head from outside: 16 hex digits, or those and the number (`…/12`).
    Raises Fault as `open_reading` where it is no register to begin with, WRONG_CALL for no head;
    StoppedError where `going` says no.
    """
    wanted = parse_anchor(anchor) if anchor is not None else None
    check_file(path)
    if not manifest.checksums(path):
        return verify_register(path, wanted, going)
    return verify_backup(path, wanted, going)


def verify_backup(path: Path, anchor: history.Head | None = None, going: Going = unwatched) -> Report:
    """Verify a backup, which no connection may have open, by its checksum too. Raises Fault as `verify`."""
    noted = manifest.checksums(path)
    with told(path):
        same = noted == {manifest.digest(path)}
    if same:
        return verify_register(path, anchor, going)
    try:
        report = verify_register(path, anchor, going)
    except Fault as fault:
        report = Report((Finding(fault.code, fault.text, fault.values),))
    altered = Finding(ExitCode.NOT_A_REGISTER, texts.CHECKSUM)
    return Report((altered, *report.findings), report.head, report.rows)


def verify_register(path: Path, anchor: history.Head | None = None, going: Going = unwatched) -> Report:
    """Verify a register through a connection of its own, also while it is being used. Raises as `verify`."""
    try:
        with told(path), closing(open_reading(path)) as connection:
            return _report(connection, anchor, going)
    except Fault as fault:
        if fault.text is not file_texts.DAMAGED:
            raise
        detail = reason_of(fault.__cause__)
        return Report((Finding(ExitCode.NOT_A_REGISTER, texts.UNREADABLE, {"detail": detail}),))


def quick_check(path: Path) -> Finding | None:
    """SQLite's quick check of the structure, for the writer after its first picture. Raises Fault."""
    with told(path), closing(open_reading(path)) as connection:
        (first, *_more) = connection.execute("PRAGMA quick_check(1)").fetchall()
    if first == ("ok",):
        return None
    return Finding(ExitCode.NOT_A_REGISTER, texts.STRUCTURE, {"count": 1, "detail": last_line(first[0])})


def parse_anchor(text: str) -> history.Head:
    """The head that a person copied from paper; number 0 where only the digits were given.

    Raises Fault WRONG_CALL.
    """
    digits, _, number = text.strip().lower().partition("/")
    right = len(digits) == _DIGITS and _HEX.issuperset(digits)
    if not right or not (number == "" or (number.isascii() and number.isdigit() and len(number) <= _LONGEST)):
        raise Fault(ExitCode.WRONG_CALL, texts.NO_ANCHOR, anchor=text)
    return history.Head(digits, int(number or 0))


def _report(connection: sqlite3.Connection, anchor: history.Head | None, going: Going) -> Report:
    # What is damaged need not be UTF-8.
    connection.text_factory = lambda raw: raw.decode(errors="surrogateescape")
    connection.execute("BEGIN")
    found = tuple(findings(connection, going))
    try:
        report = Report(found, history.head(connection), row_counts(connection))
        return report if anchor is None else _held_to(anchor, report, connection)
    except sqlite3.DatabaseError:
        return Report(found)


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table of the register has, and the history."""
    names = (*(table.name for table in TABLES), "act", "history")
    return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}


def _held_to(anchor: history.Head, report: Report, connection: sqlite3.Connection) -> Report:
    if history.has(connection, anchor):
        return report
    shown = str(anchor) if anchor.seq else anchor.digest16
    missing = Finding(ExitCode.NO, texts.ANCHOR, {"anchor": shown})
    return Report((*report.findings, missing), report.head, report.rows)
