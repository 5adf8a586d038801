"""What is wrong with a text that should be a date, in one sentence."""

from typing import Final

from nsc_tui.guideline.points import FIRST_YEAR, LAST_YEAR, DateProblem, NotADateError
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.plain_text import visible
from nsc_tui.language.text import Text

_REPEATED: Final = 60  # characters of what was typed

NOT_TYPED_LIKE_THIS: Final = Text(
    "”{value}” går inte att läsa som datum. Skriv till exempel 2026-03-01, 260301, 12/3, 12/3 13.00, idag, "
    "igår, +7, tor, v43, mars 2026, 2026, 24–25 okt 2022 eller senast 2020-11-18.",
    "“{value}” cannot be read as a date. Type for example 2026-03-01, 260301, 12/3 (day/month), 12/3 13:00, "
    "today, yesterday, +7, Thu, w43, March 2026, 2026, 24–25 Oct 2022 or 2020-11-18 at the latest.",
)

PROBLEMS: Final = {
    DateProblem.FORM: Text(
        "”{value}” är inget datum. Skriv 2026-03-12, 2026-03-12T13:00, 2026-W11, 2026-03, 2026, XXXX-03-12, "
        "../2026-03-12 eller två av dem med / emellan.",
        "“{value}” is not a date. Write 2026-03-12, 2026-03-12T13:00, 2026-W11, 2026-03, 2026, XXXX-03-12, "
        "../2026-03-12, or two of them with / between.",
    ),
    DateProblem.YEAR: Text(
        f"Året i ”{{value}}” ligger utanför {FIRST_YEAR}–{LAST_YEAR}. Rätta det.",
        f"The year in “{{value}}” lies outside {FIRST_YEAR}–{LAST_YEAR}. Correct it.",
    ),
    DateProblem.MONTH: Text(
        "Månaden i ”{value}” finns inte. Skriv 01–12.", "There is no such month as in “{value}”. Write 01–12."
    ),
    DateProblem.DAY: Text(
        "Dagen i ”{value}” finns inte i den månaden. Rätta den.",
        "The day in “{value}” does not exist in that month. Correct it.",
    ),
    DateProblem.WEEK: Text(
        "Veckan i ”{value}” finns inte det året. Rätta den.",
        "The week in “{value}” does not exist in that year. Correct it.",
    ),
    DateProblem.TIME: Text(
        "Klockslaget i ”{value}” finns inte. Skriv 00:00–23:59.",
        "There is no such time as in “{value}”. Write 00:00–23:59.",
    ),
    DateProblem.SKIPPED: Text(
        "Klockan ställs om till sommartid, så tiden i ”{value}” finns inte. Rätta den.",
        "The clock moves to summer time, so the time in “{value}” does not exist. Correct it.",
    ),
    DateProblem.OFFSET: Text(
        "Tidszonen i ”{value}” finns inte. Skriv till exempel +01:00.",
        "There is no such time zone as in “{value}”. Write for example +01:00.",
    ),
    DateProblem.BACKWARDS: Text(
        "”{value}” slutar innan det börjar. Byt plats på datumen.",
        "“{value}” ends before it begins. Swap the dates.",
    ),
}


def date_fault(error: NotADateError) -> Fault:
    """The refusal (BAD_INPUT) that says what is wrong with a date in the register's notation."""
    return Fault(ExitCode.BAD_INPUT, PROBLEMS[error.problem], value=shown(error.text))


def unreadable(text: str) -> Fault:
    """The refusal (BAD_INPUT) that lists the forms in which a date can be typed."""
    return Fault(ExitCode.BAD_INPUT, NOT_TYPED_LIKE_THIS, value=shown(text))


def shown(text: str) -> str:
    """What was typed, fit to be repeated in one sentence."""
    short = text.strip()
    return visible(short if len(short) <= _REPEATED else f"{short[:_REPEATED]}…")
