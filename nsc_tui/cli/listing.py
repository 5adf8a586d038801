"""`nsc-tui list KIND`: as text, JSON or CSV."""

from collections.abc import Sequence

from db.reading.door import Door
from db.reading.window import Ask
from nsc_tui.cli import output
from nsc_tui.cli.calls import Call, nearest
from nsc_tui.cli.home import register_of
from nsc_tui.cli.kinds import LISTED, Listed
from nsc_tui.cli.records import field_text
from nsc_tui.language import cli as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.headings import label
from nsc_tui.language.kinds import NONE_OF
from nsc_tui.language.text import Text


def list_kind(call: Call) -> int:
    """Print every record of a kind; an empty list is an answer too."""
    kind, options = call.words[0], call.options
    listed = _listed(kind)
    if options.json and options.csv:
        raise Fault(ExitCode.WRONG_CALL, words.JSON_AND_CSV)
    since, until = call.span
    if (since or until) and not listed.by_day:
        raise Fault(ExitCode.WRONG_CALL, words.NOT_BY_DAY, kind=kind)
    day = call.day
    with Door(register_of(call)) as door:
        records = listed.read(door, Ask(since=since, until=until), day)
    if options.json or options.csv:
        _put_whole(kind, records, as_csv=options.csv)
    elif records:
        _put_shown(kind, listed, records)
    else:
        output.talk(NONE_OF[kind]())
    return ExitCode.DONE


def _listed(kind: str) -> Listed:
    if kind in LISTED:
        return LISTED[kind]
    kinds = " ".join(LISTED)
    near = nearest(kind, LISTED)
    text: Text = words.NO_SUCH_KIND_NEAR if near else words.NO_SUCH_KIND
    raise Fault(ExitCode.WRONG_CALL, text, kind=kind, near=near, kinds=kinds)


def _put_whole(kind: str, records: Sequence[object], *, as_csv: bool) -> None:
    from exports.tables.kinds import KINDS
    from exports.tables.writing import csv_bytes, json_bytes

    output.put_bytes((csv_bytes if as_csv else json_bytes)(KINDS[kind], records))


def _put_shown(kind: str, listed: Listed, records: Sequence[object]) -> None:
    headings = [label(kind, heading)() for heading in listed.shown]
    output.put_table(
        headings,
        ([field_text(record, heading, listed.names, kind) for heading in listed.shown] for record in records),
    )
