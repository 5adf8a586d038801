"""`nsc-tui lookup`: everything that holds every word."""

from db.reading.door import Door
from db.reading.search import Hit, everything
from nsc_tui.cli import output
from nsc_tui.cli.calls import Call
from nsc_tui.cli.home import register_of
from nsc_tui.language import cli as words
from nsc_tui.language.faults import ExitCode
from nsc_tui.language.kinds import KIND_OF_SUBJECT, ONE


def look_up(call: Call) -> int:
    """Print each hit; exit 1 where there is none."""
    query = " ".join(call.words)
    with Door(register_of(call)) as door:
        hits = everything(door, query)
    if call.options.json:
        output.put_json([_as_object(hit) for hit in hits])
    elif hits and output.is_terminal():
        output.put_table([heading() for heading in words.HIT_HEADINGS], map(_as_row, hits))
    else:
        output.put_lines(map(_as_row, hits))
    if not hits:
        output.talk(words.NOTHING_FOUND(words=query))
        return ExitCode.NO
    return ExitCode.DONE


def _kind(hit: Hit) -> str:
    return KIND_OF_SUBJECT.get(hit.subject, hit.subject)


def _as_object(hit: Hit) -> dict[str, str]:
    return {"ref": hit.ref, "kind": _kind(hit), "title": hit.title, "dnr": hit.dnr, "match": hit.match}


def _as_row(hit: Hit) -> tuple[str, ...]:
    kind = ONE.get(_kind(hit))
    return hit.ref, kind() if kind else hit.subject, hit.title, hit.dnr, hit.match
