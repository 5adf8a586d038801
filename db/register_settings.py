"""The settings a register carries with it, with the defaults of Göteborg.

Another member city changes the names; the readings of the guideline that are a matter of
judgement (who is bound, which clock counts) are settings too, each with its default.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Self

from db.computer_user import computer_user
from nsc_tui.guideline.year_clocks import KsAnchor, YearBasis

NUMBER_NOW, NUMBER_AFTER = "now", "after"


@dataclass(frozen=True, slots=True)
class RegisterSettings:
    """All settings of one register. `numbering`: § numbers given with the item, or after the meeting.

    `ks_clock`: from what every third year is counted. `year_basis`: what every year means.
    `priority_channels`: the city's other channels for dissemination, that G23 permits.
    `told_threshold_days`: so long before an activity the council should have been told of it.
    `law_reminders`: whether the duties of lag (2023:196) stand in the year check.
    `agenda`: the lines of the agenda's template (see `nsc_tui.language.agenda`); none is the program's own.
    """

    council: str = "Göteborgs Stads trygghetsråd"
    city: str = "Göteborgs Stad"
    secretary: str = ""
    deputy: str = ""
    at_keyboard: str = ""
    coordinating_office: str = "Stadsledningskontoret"
    bound_roles: tuple[str, ...] = ("ordförande", "vice ordförande", "ledamot", "ersättare")
    numbering: str = NUMBER_NOW
    approval: bool = True
    approval_days: int = 14
    priority_channels: tuple[str, ...] = ()
    ks_clock: str = KsAnchor.REVISION.value
    year_basis: str = YearBasis.CALENDAR.value
    told_threshold_days: int = 30
    law_reminders: bool = False
    agenda: tuple[str, ...] = ()

    @classmethod
    def of(cls, stored: Mapping[str, str]) -> Self:
        """The settings with `stored` values in place of the defaults; several values stand on lines."""
        values: dict[str, object] = {}
        for field in fields(cls):
            if field.name in stored:
                values[field.name] = _typed(getattr(cls(), field.name), stored[field.name])
        return cls(**values)  # type: ignore[arg-type]

    @property
    def writes_as(self) -> str:
        """Who is at the keyboard: named for the day, else the secretary, else the computer's user."""
        return self.at_keyboard or self.secretary or computer_user()


NAMES = frozenset(field.name for field in fields(RegisterSettings))


def _typed(default: object, stored: str) -> object:
    if isinstance(default, bool):
        return stored == "1"
    if isinstance(default, int):
        return int(stored) if stored.isascii() and stored.isdigit() else default
    if isinstance(default, tuple):
        return tuple(line for line in stored.split("\n") if line)
    return stored
