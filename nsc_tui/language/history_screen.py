"""Texts of the page Historik, and what the columns of the register are called there."""

from typing import Final

from nsc_tui.language.headings import LABELS, Labels
from nsc_tui.language.text import Language, Text, spoken

TITLE = Text("Historik", "History")
HELP = Text(
    "Riktlinjen säger inget om historiken. Ett register som förs fortlöpande är allmän handling rad för rad "
    "från första dagen (tryckfrihetsförordningen 2 kap. 10 §). Därför bevaras varje ändring: när, av vem, vad som "
    "stod före och efter.",
    "The guideline says nothing of the history. A register kept continuously is a public document row by row "
    "from the first day (tryckfrihetsförordningen 2 kap. 10 §). That is why every change is kept: when, by "
    "whom, what stood before and after.",
)
NONE = Text("Inget är infört ännu.", "Nothing has been entered yet.")
OF_RECORD = Text("Historik: {name}", "History: {name}")
NO_CHANGES = Text("Inga ändringar.", "No changes.")

WHEN = Text("När", "When")
WHO = Text("Av", "By")
WHAT = Text("Vad", "What")
ABOUT = Text("Gäller", "About")
REASON = Text("Skäl", "Reason")
NOBODY = Text("annat program", "another program")
ROWS_CHANGED = Text("Antal poster", "Records changed")
CHANGE = Text("{before} → {after}", "{before} → {after}")
NOTHING = Text("(tomt)", "(empty)")

TABLES: Final[dict[str, Text]] = {
    "setting": Text("Inställning", "Setting"),
    "organisation": Text("Organisation", "Organisation"),
    "organisation_name": Text("Organisationens tidigare namn", "Former name of an organisation"),
    "person": Text("Person", "Person"),
    "person_name": Text("Personens tidigare namn", "Former name of a person"),
    "seat": Text("Plats i rådet", "Seat on the council"),
    "term": Text("Uppdrag", "Term"),
    "activity": Text("Aktivitet", "Activity"),
    "contact": Text("Kontakt", "Contact"),
    "meeting": Text("Sammanträde", "Meeting"),
    "signatory": Text("Underskrift", "Signature"),
    "attendance": Text("Närvaro", "Attendance"),
    "item": Text("Ärende", "Item"),
    "deviation": Text("Avsteg", "Deviation"),
    "minuting": Text("Avsteg i protokollet", "Deviation in the protocol"),
    "correction": Text("Rättelse", "Correction"),
    "protocol_print": Text("Utskrift", "Print"),
    "result": Text("Resultat", "Result"),
    "spreading": Text("Spridning", "Dissemination"),
    "cost": Text("Kostnad", "Cost"),
    "focus_area": Text("Fokusområde", "Focus area"),
    "action_plan": Text("Handlingsplan", "Action plan"),
    "plan_basis": Text("Fokusområde bakom planen", "Focus area behind the plan"),
    "report": Text("Avrapportering", "Report"),
    "dialogue": Text("Samverkansdialog", "Co-operation dialogue"),
    "guideline_version": Text("Riktlinjens version", "Version of the guideline"),
    "version_basis": Text("Underlag för versionen", "Basis of the version"),
    "document": Text("Styrande dokument", "Governing document"),
    "phrase": Text("Fras", "Phrase"),
}
_KINDS: Final = {
    "organisation": "organisations",
    "person": "members",
    "term": "members",
    "seat": "members",
    "activity": "activities",
    "contact": "contacts",
    "meeting": "meetings",
    "attendance": "attendance",
    "item": "items",
    "deviation": "deviations",
    "result": "results",
    "spreading": "spreading",
    "cost": "costs",
    "focus_area": "focus-areas",
    "action_plan": "action-plans",
    "report": "reports",
    "dialogue": "dialogues",
    "guideline_version": "guideline-versions",
    "document": "documents",
}
_OWN: Labels = {
    "ref": Text("Beteckning", "Reference"),
    "name": Text("Namn", "Name"),
    "value": Text("Värde", "Value"),
    "until": Text("Till", "Until"),
    "given_name": Text("Förnamn", "Given name"),
    "family_name": Text("Efternamn", "Family name"),
    "from_on": Text("Från och med", "From"),
    "to_on": Text("Till och med", "To"),
    "closed_on": Text("Indragen", "Withdrawn"),
    "happens": Text("När", "When"),
    "held_on": Text("Datum", "Date"),
    "listed_as": Text("Grupp", "Group"),
    "person_id": Text("Person", "Person"),
    "organisation_id": Text("Organisation", "Organisation"),
    "activity_id": Text("Aktivitet", "Activity"),
    "contact_id": Text("Kontakt", "Contact"),
    "meeting_id": Text("Sammanträde", "Meeting"),
    "item_id": Text("Ärende", "Item"),
    "deviation_id": Text("Avsteg", "Deviation"),
    "seat_id": Text("Plats", "Seat"),
    "part_of_id": Text("Del av", "Part of"),
    "told_meeting_id": Text("Informerat vid", "Told at"),
    "substitute_for_id": Text("Ersättare för", "Substitute for"),
    "replaces_id": Text("Ersätter", "Replaces"),
    "motivated_by_id": Text("Motiverat av", "Motivated by"),
    "council": Text("Rådet", "The council"),
    "position": Text("Plats i ordningen", "Place in order"),
    "year": Text("År", "Year"),
    "duty": Text("Uppgift", "Duty"),
    "dated": Text("Daterad", "Dated"),
    "wording": Text("Lydelse", "Wording"),
    "made_by": Text("Gjord av", "Made by"),
    "document": Text("Handling", "Document"),
    "approved_at": Text("Justerat", "Approved"),
    "merged_into_id": Text("Sammanslagen med", "Merged into"),
    "cost_id": Text("Kostnad", "Cost"),
    "focus_area_id": Text("Fokusområde", "Focus area"),
    "action_plan_id": Text("Handlingsplan", "Action plan"),
    "report_id": Text("Avrapportering", "Report"),
    "dialogue_id": Text("Samverkansdialog", "Co-operation dialogue"),
    "guideline_version_id": Text("Riktlinjens version", "Version of the guideline"),
    "from_year": Text("Från år", "From year"),
    "to_year": Text("Till år", "To year"),
    "binned_at": Text("I papperskorgen", "Binned"),
    "reported": Text("Återrapporterat", "Reported"),
}
# Columns that say nothing to a reader.
HIDDEN: Final = frozenset({"id", "sort_key", "text_digest", "pdf_digest", "head", "producer", "printed_name"})


def table_in_words(table: str, language: Language | None = None) -> str:
    """What a table holds one of."""
    return TABLES[table].written_in(language or spoken()) if table in TABLES else table


def field_in_words(table: str, field: str, language: Language | None = None) -> str:
    """What a column is called."""
    label = LABELS.get(_KINDS.get(table, ""), {}).get(field) or _OWN.get(field)
    return label.written_in(language or spoken()) if label else field
