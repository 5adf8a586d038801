from datetime import date

import pytest

from nsc_tui.cli.calls import Call, parse
from nsc_tui.cli.verbs import COMMON, VERBS, usage
from nsc_tui.language.faults import ExitCode, Fault


def verb_and_words(line: str) -> tuple[str, tuple[str, ...]]:
    call = parse(line.split())
    return call.verb.name, call.words


@pytest.mark.parametrize(
    ("line", "verb", "words"),
    [
        ("", "", ()),
        ("r.db", "", ("r.db",)),
        ("./list", "", ("./list",)),
        ("--demo", "", ()),
        ("--read-only r.db", "", ("r.db",)),
        ("r.db --read-only", "", ("r.db",)),
        ("new r.db", "new", ("r.db",)),
        ("lookup polis köpenhamn", "lookup", ("polis", "köpenhamn")),
        ("lookup -- --file", "lookup", ("--file",)),
        ("lookup -5", "lookup", ("-5",)),
        ("lookup -", "lookup", ("-",)),
        ("list contacts --json", "list", ("contacts",)),
        ("list --json contacts", "list", ("contacts",)),
        ("show § 3/2026", "show", ("§", "3/2026")),
        ("keys", "keys", ()),
        ("backup", "backup", ()),
    ],
)
def test_the_first_word_is_a_verb_else_a_file(line: str, verb: str, words: tuple[str, ...]) -> None:
    assert verb_and_words(line) == (verb, words)


@pytest.mark.parametrize("line", ["--file a.db --lang en --today 2026-03-01 list contacts",
                                  "list contacts --file a.db --lang en --today 2026-03-01",
                                  "list --file=a.db contacts --today=2026-03-01 --lang en"])  # fmt: skip
def test_common_options_stand_before_or_after_the_verb(line: str) -> None:
    call = parse(line.split())
    assert (call.options.file, call.options.lang, call.day) == ("a.db", "en", date(2026, 3, 1))
    assert call.words == ("contacts",)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("list", "nsc-tui list KIND"),
        ("list contacts members", "för många ord"),
        ("lookup", "nsc-tui lookup WORDS"),
        ("new", "nsc-tui new FILE"),
        ("keys now", "för många ord"),
        ("list contacts --jsn", "--json"),
        ("list contacts --anchor x", "--anchor finns inte"),
        ("lookup --csv x", "--csv finns inte"),
        ("--fil r.db", "--file"),
        ("list contacts --year", "--year"),
        ("list contacts --json=3", "--json"),
        ("lokup polis", "”lookup”"),
        ("a.db b.db", "inget verb"),
    ],
)
def test_a_wrong_call_is_told_with_what_to_do(line: str, said: str) -> None:
    with pytest.raises(Fault) as caught:
        parse(line.split())
    assert caught.value.code is ExitCode.WRONG_CALL
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("options", "span"),
    [
        ("", (None, None)),
        ("--year 2024", (date(2024, 1, 1), date(2024, 12, 31))),
        ("--from 2024-02-29", (date(2024, 2, 29), None)),
        ("--to 2024-03-01", (None, date(2024, 3, 1))),
        ("--from 2024-03-01 --to 2024-03-01", (date(2024, 3, 1), date(2024, 3, 1))),
    ],
)
def test_the_span_of_days(options: str, span: tuple[date | None, date | None]) -> None:
    assert parse(["list", "contacts", *options.split()]).span == span


@pytest.mark.parametrize(
    "options",
    ["--year 24", "--year 1899", "--year 2200", "--year ²024", "--from 2023-02-29", "--to x",
     "--year 2024 --from 2024-01-01", "--from 2024-03-02 --to 2024-03-01"],
)  # fmt: skip
def test_an_impossible_span_is_a_wrong_call(options: str) -> None:
    call = parse(["list", "contacts", *options.split()])
    with pytest.raises(Fault) as caught:
        _ = call.span
    assert caught.value.code is ExitCode.WRONG_CALL


@pytest.mark.parametrize("day", ["2026-02-30", "igår", "20260301x"])
def test_today_must_be_a_day(day: str) -> None:
    call: Call = parse(["list", "contacts", f"--today={day}"])
    with pytest.raises(Fault):
        _ = call.day


def test_today_is_the_day_it_is() -> None:
    assert parse(["list", "contacts"]).day == date.today()


def test_every_verb_and_option_says_what_it_does_in_both_languages() -> None:
    texts = [verb.help for verb in VERBS]
    texts += [option.help for option in (*COMMON, *(option for verb in VERBS for option in verb.options))]
    assert all(text.sv and text.en and text.sv != text.en for text in texts)
    assert all(usage(verb).startswith(f"nsc-tui {verb.name}") for verb in VERBS)
