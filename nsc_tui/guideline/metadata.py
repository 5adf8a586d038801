"""What stands in the head of the guideline: facts, not the city's text."""

from datetime import date
from typing import Final, NamedTuple

NAME: Final = "Göteborgs Stads inriktning för deltagande i Nordic Safe Cities"
DOCUMENT_TYPE: Final = "Riktlinje"
APPLIES_TO: Final = "Nämnder och styrelser samt Göteborgs Stads trygghetsråd"
REGISTRY_NUMBERS: Final = "0533/20 (0044/22)"  # two numbers in one field, as the source has it
DECIDED_BY: Final = "Kommunstyrelsen"
EFFECTIVE_FROM: Final = date(2020, 11, 25)  # no rule reaches back beyond its decision
DECIDED_PARAGRAPH: Final = "§ 984"
LAST_REVISED: Final = date(2023, 2, 21)
MEMBERSHIP_ABOUT_SEK: Final = 150_000  # a year, "ca": another amount is no breach (G24)
OWNER: Final = "Avdelningschef Trygghet och Samhälle, stadsledningskontoret"


class GoverningDocument(NamedTuple):
    """A document the guideline is linked to; years are None where its name has none."""

    title: str
    from_year: int | None
    to_year: int | None

    def outdated(self, year: int) -> bool:
        """Whether its own period has passed in `year`."""
        return self.to_year is not None and year > self.to_year


GOVERNING_DOCUMENTS: Final = (
    GoverningDocument("Policy och riktlinjer för internationellt samarbete i Göteborgs Stad", None, None),
    GoverningDocument(
        "Göteborgs Stads trygghetsskapande och brottsförebyggande program 2022–2026", 2022, 2026
    ),
    GoverningDocument("Riktlinje för arbetet mot våldsbejakande extremism och radikalisering", None, None),
    GoverningDocument("Handlingsplan för att inga områden ska vara särskilt utsatta 2025", None, 2025),
)
