"""The words of the contact log on paper."""

from nsc_tui.language.text import Text

TITLE = Text("Kontaktlogg", "Contact log")
LEAD = Text(
    "Kontakter med sekreteraren före deltagande i aktiviteter inom Nordic Safe Cities (G14).",
    "Contacts with the secretary before taking part in activities of Nordic Safe Cities (G14).",
)
ONE = Text("1 kontakt.", "1 contact.")
COUNT = Text("{count} kontakter.", "{count} contacts.")
NONE = Text("Inga kontakter under tiden.", "No contacts in this time.")

REF = Text("Beteckning", "Reference")
CONTACTED = Text("Kontakt tagen", "Contacted")
MEMBER = Text("Vem", "Who")
ACTIVITY = Text("Aktivitet", "Activity")
TOOK_PART = Text("Deltog", "Took part")
VERDICT = Text("Bedömning", "Verdict")
ENTERED = Text("införd {day}", "entered {day}")
NO_CONTACT = Text("Ingen kontakt", "No contact")
