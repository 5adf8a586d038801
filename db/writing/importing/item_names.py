"""How rows name an item: `2025-03-12 § 3`, `§ 3/2025`, or `2025-03-12 ärende 3` without a number."""

import re
from typing import NamedTuple, Self

_BY_DATE = re.compile(r"(\d{4}-\d\d-\d\d(?:/\d{1,3})?)\s*(§|ärende)\s*(\d{1,6})", re.ASCII | re.IGNORECASE)
_BY_YEAR = re.compile(r"§\s*(\d{1,6})\s*/\s*(\d{4})", re.ASCII)


class ItemName(NamedTuple):
    """An item of a meeting, by number or by place on the agenda; or of a year, `meeting` then empty."""

    meeting: str
    year: int
    number: int
    is_place: bool = False

    @classmethod
    def read(cls, text: str) -> Self | None:
        """The name that `text` writes; None where it writes none."""
        if match := _BY_DATE.fullmatch(text):
            return cls(match[1], int(match[1][:4]), int(match[3]), match[2] != "§")
        if match := _BY_YEAR.fullmatch(text):
            return cls("", int(match[2]), int(match[1]))
        return None

    @property
    def said(self) -> str:
        """The name in one spelling, whatever the blanks; a place on an agenda is any place of it."""
        if self.is_place:
            return f"{self.meeting} ärende"
        return f"{self.meeting} § {self.number}" if self.meeting else f"§ {self.number}/{self.year}"
