"""The roles on the council, as the tables and the paper write them, in both languages."""

from typing import Final

from nsc_tui.guideline.seats import Role
from nsc_tui.language.text import Text

ROLES: Final[dict[str, Text]] = {
    Role.CHAIR: Text("ordförande", "chair"),
    Role.VICE_CHAIR: Text("vice ordförande", "vice chair"),
    Role.MEMBER: Text("ledamot", "member"),
    Role.SUBSTITUTE: Text("ersättare", "substitute"),
    Role.COOPTED: Text("adjungerad", "co-opted"),
}
