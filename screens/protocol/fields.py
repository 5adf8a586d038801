"""Checks of the protocol's form fields: the register's own, so that both say the same sentence."""

from collections.abc import Callable

from db.checks import checked
from nsc_tui.guideline.clock import NotATimeError, pauses
from nsc_tui.guideline.paragraphs import NotParagraphsError, normalised
from nsc_tui.language import checks as check_words
from nsc_tui.language import meeting_form as words
from nsc_tui.language.faults import ExitCode, Fault


def stored(table: str, field: str) -> Callable[[str], str]:
    """A check that a text can stand in a column of the register; raises Fault."""

    def check(typed: str) -> str:
        value = checked(table, field, typed.strip())
        return "" if value is None else str(value)

    return check


def pauses_check(typed: str) -> str:
    """Pauses as they are stored, parted by `|`; raises Fault."""
    try:
        return "|".join(pauses(typed))
    except NotATimeError:
        raise Fault(ExitCode.BAD_INPUT, check_words.NOT_PAUSES, value=typed) from None


def paragraphs_check(typed: str) -> str:
    """§ numbers in one form, `1–3, 7`; raises Fault."""
    try:
        return normalised(typed)
    except NotParagraphsError:
        raise Fault(ExitCode.BAD_INPUT, check_words.NOT_PARAGRAPHS, value=typed) from None


def number_check(typed: str) -> str:
    """A § number, or nothing; raises Fault."""
    text = typed.strip().lstrip("§").strip()
    if text and not (text.isascii() and text.isdigit() and 0 < int(text) < 10_000):
        raise Fault(ExitCode.BAD_INPUT, words.NOT_A_NUMBER, typed=typed.strip())
    return text and str(int(text))
