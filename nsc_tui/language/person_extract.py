"""The words of a registerutdrag: everything the register holds on one person (GDPR art. 15)."""

from typing import Final

from nsc_tui.language.text import Text

TITLE = Text("Registerutdrag: {name}", "Extract of the register: {name}")
KIND = Text("Registerutdrag", "Register extract")
LEAD = Text(
    "Allt som registret för {council} innehåller om {name}, enligt artikel 15 i EU:s"
    " dataskyddsförordning: uppgifterna, var namnet nämns, och varje ändring av dem.",
    "Everything that the register of {council} holds on {name}, by article 15 of the EU's General Data"
    " Protection Regulation: the data, where the name is mentioned, and every change of them.",
)
RIGHTS = Text(
    "Är något fel kan du begära rättelse hos sekreteraren. Klagomål lämnas till"
    " Integritetsskyddsmyndigheten.",
    "If something is wrong you can ask the secretary to rectify it. Complaints go to the Swedish Authority for"
    " Privacy Protection (IMY).",
)
SUMMARY = Text("Sammanfattning", "Summary")
NAMES = Text("Sökt på", "Searched for")
ROWS = Text("Uppgifter", "Records")
ROW_COUNT = Text("{count} i {tables} register", "{count} in {tables} tables")
MENTIONS = Text("Omnämnanden", "Mentions")
CHANGES = Text("Ändringar", "Changes")
ACTS = Text("Egna åtgärder", "Own acts")
ACTS_SPAN = Text(
    "{count} i registrets historik, {first} – {last}", "{count} in the register's history, {first} – {last}"
)
NO_ACTS = Text("inga i registrets historik", "none in the register's history")

ENTRY = Text("Post", "Record")
DATA = Text("Innehåll", "Content")
VALUE = Text("{label}: {value}", "{label}: {value}")
MENTION_LEAD = Text(
    "Texter där namnet eller adressen står utan att vara knutna till personen. De kan gälla en namne.",
    "Texts that hold the name or the address without being tied to the person. They may be about a namesake.",
)
NO_MENTIONS = Text("Namnet nämns inte någon annanstans.", "The name is not mentioned anywhere else.")
HISTORY = Text("Historik", "History")
NO_CHANGES = Text("Inga ändringar.", "No changes.")
WHEN = Text("När", "When")
WHO = Text("Av", "By")
WHAT = Text("Åtgärd", "Act")
CHANGE = Text("{label}: {before} → {after}", "{label}: {before} → {after}")
NEW_VALUE = Text("{label}: {after}", "{label}: {after}")
TAKEN_OUT = Text("{label}: {before} → (tomt)", "{label}: {before} → (empty)")
OUTSIDE = Text("annat program", "another program")
IN_PROTOCOL = Text("{label} i protokollet", "{label} in the minutes")

TABLES: Final[dict[str, Text]] = {
    "person": Text("Personen", "The person"),
    "person_name": Text("Tidigare namn", "Former names"),
    "term": Text("Uppdrag i rådet", "Seats on the council"),
    "contact": Text("Kontakter", "Contacts"),
    "result": Text("Resultat av deltagande", "Results of taking part"),
    "deviation": Text("Avsteg", "Deviations"),
    "minuting": Text("Avsteg i protokoll", "Deviations in minutes"),
    "signatory": Text("Ordförande, sekreterare, justerare", "Chair, secretary, approver"),
    "attendance": Text("Närvaro", "Attendance"),
}
LABELS: Final[dict[str, Text]] = {
    "heading": Text("Rubrik", "Heading"),
    "duty": Text("Uppgift", "Duty"),
    "cost_id": Text("Kostnad", "Cost"),
    "merged_into_id": Text("Sammanförd med", "Merged into"),
    "council": Text("Rådets eget avsteg", "The council's own"),
    "name": Text("Namn", "Name"),
    "motivation": Text("Motivering", "Motivation"),
    "motivated_by": Text("Motiverat av", "Motivated by"),
    "category": Text("Kategori", "Category"),
    "rule": Text("Regel", "Rule"),
    "what": Text("Vad som hände", "What happened"),
    "replaces": Text("Ersätter", "Replaces"),
    "title": Text("Titel", "Title"),
    "role": Text("Roll", "Role"),
    "organisation": Text("Organisation", "Organisation"),
    "party": Text("Parti", "Party"),
    "paragraphs": Text("Paragrafer", "Paragraphs"),
}
DUTIES: Final = {
    "chair": Text("ordförande", "chair"),
    "secretary": Text("sekreterare", "secretary"),
    "approver": Text("justerare", "approver"),
}
