"""Amounts and counts as they are written: `150 000 kr`."""

from decimal import Decimal
from typing import Final

from nsc_tui.language.text import SWEDISH, Language, Text, spoken

NO_BREAK: Final = "\u00a0"
MINUS: Final = "\u2212"
SEK: Final = "SEK"
LARGEST: Final = 100_000_000_000_000  # hundredths that the register keeps: a million million

KRONOR: Final = Text("{number}\u00a0kr", "SEK\u00a0{number}")
FOREIGN: Final = Text("{number}\u00a0{currency}", "{currency}\u00a0{number}")
ABOUT: Final = Text("ca\u00a0{amount}", "about\u00a0{amount}")


class NotAnAmountError(ValueError):
    """A text that is no amount."""


def grouped(number: int | Decimal, language: Language | None = None) -> str:
    """`number` with its thousands apart: `150 000` (never broken) in Swedish, `150,000` in English."""
    sign = MINUS if number < 0 else ""
    written = f"{abs(number):,f}" if isinstance(number, Decimal) else f"{abs(number):,}"
    if (language or spoken()) == SWEDISH:
        written = written.replace(",", NO_BREAK).replace(".", ",")
    return sign + written


def decimal(value: float, language: Language | None = None) -> str:
    """`12`, or `2,5` in Swedish and `2.5` in English: one decimal where there is one."""
    text = f"{value:.1f}".removesuffix(".0")
    return text.replace(".", ",") if (language or spoken()) == SWEDISH else text


def amount(number: int | Decimal, currency: str = SEK, language: Language | None = None) -> str:
    """An amount of money: `150 000 kr`, `1 200,50 EUR`."""
    said = language or spoken()
    if currency == SEK:
        return KRONOR.written_in(said, number=grouped(number, said))
    return FOREIGN.written_in(said, number=grouped(number, said), currency=currency)


def about(number: int | Decimal, currency: str = SEK, language: Language | None = None) -> str:
    """An amount that is known only roughly: `ca 150 000 kr`."""
    said = language or spoken()
    return ABOUT.written_in(said, amount=amount(number, currency, said))


def of_hundredths(hundredths: int, currency: str, language: Language, *, rough: bool = False) -> str:
    """An amount kept in hundredths: `8 450,50 kr`, `ca 150 000 kr` where it is `rough`."""
    whole, rest = divmod(hundredths, 100)
    number = (Decimal(hundredths) / 100).quantize(Decimal("0.01")) if rest else Decimal(whole)
    return (about if rough else amount)(number, currency, language)


def parse_amount(text: str) -> Decimal:
    """A typed amount: spaces between thousands, `,` or `.` before at most two decimals.

    Raises NotAnAmountError, also where a point could mean thousands (`150.000`).
    """
    compact = "".join(text.split()).replace(",", ".").replace(MINUS, "-")
    whole, point, decimals = compact.partition(".")
    digits = whole.removeprefix("-")
    if (
        not (compact.isascii() and digits.isdigit())
        or (point and not decimals.isdigit())
        or len(decimals) > 2
    ):
        raise NotAnAmountError(text)
    return Decimal(compact)


def hundredths(text: str) -> int:
    """A typed amount in hundredths of its currency, as the register keeps it; raises NotAnAmountError."""
    found = int(parse_amount(text) * 100)
    if abs(found) > LARGEST:
        raise NotAnAmountError(text)
    return found


def plain_amount(hundredths: int) -> str:
    """An amount kept in hundredths as the tables write it: `150000`, `8450.50`."""
    whole, rest = divmod(abs(hundredths), 100)
    return f"{'-' if hundredths < 0 else ''}{whole}{f'.{rest:02}' if rest else ''}"
