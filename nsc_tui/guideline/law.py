"""The duties of lag (2023:196) on crime prevention: reminders, no rules of the guideline."""

from datetime import date
from typing import Final, NamedTuple

from nsc_tui.guideline.rules import Actor

IN_FORCE_FROM: Final = date(2023, 7, 1)
LAW: Final = "Lag (2023:196)"


class LawDuty(NamedTuple):
    """One duty: its code in the year check, its section of the law, and whose it is."""

    code: str
    section: str
    who: Actor

    @property
    def rule(self) -> str:
        """How it is cited: `Lag (2023:196) 4 §`."""
        return f"{LAW} {self.section}"


LAW_DUTIES: Final = (
    LawDuty("law_situation", "4 §", Actor.CITY),  # a picture of the local situation
    LawDuty("law_plan", "5 §", Actor.CITY),  # a plan of measures
    LawDuty("law_follow_up", "6 §", Actor.CITY),  # at least every second year
    LawDuty("law_council", "10 §", Actor.CITY),  # a strategic council
)
