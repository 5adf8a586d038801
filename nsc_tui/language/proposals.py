"""Why a deviation is proposed, and what happened, in words that can be kept as they stand."""

from typing import Final

from nsc_tui.guideline.proposals import Proposal, Why
from nsc_tui.language.text import Language, Text, spoken

WHY: Final = {
    Why.NO_CONTACT: Text("deltog utan kontakt", "took part without contact"),
    Why.CONTACT_LATE: Text("kontakt vid eller efter start", "contact at or after the start"),
    Why.COST_ON_COORDINATOR: Text("omkostnader lagda på {paid_by}", "further costs put on {paid_by}"),
}

# The prefilled "what happened"; the secretary can change it before she records it.
WHAT: Final = {
    Why.NO_CONTACT: Text(
        "{person} deltog i {activity} utan att först ha kontaktat sekreteraren.",
        "{person} took part in {activity} without first contacting the secretary.",
    ),
    Why.CONTACT_LATE: Text(
        "{person} kontaktade sekreteraren först när {activity} hade börjat.",
        "{person} contacted the secretary only when {activity} had begun.",
    ),
    Why.COST_ON_COORDINATOR: Text(
        "Omkostnaderna för {person} vid {activity} lades på {paid_by}, inte på den egna organisationen.",
        "The costs for {person} at {activity} were put on {paid_by}, not on their own organisation.",
    ),
}


def why_in_words(proposal: Proposal, language: Language | None = None) -> str:
    """Why it is proposed, in a few words."""
    return WHY[proposal.why].written_in(language or spoken(), paid_by=proposal.paid_by)


def what_happened(proposal: Proposal, person: str, activity: str, language: Language | None = None) -> str:
    """One sentence for the deviation's "what happened", with the names of person and activity."""
    text = WHAT[proposal.why]
    return text.written_in(language or spoken(), person=person, activity=activity, paid_by=proposal.paid_by)
