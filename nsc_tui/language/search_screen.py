"""Texts of the search over everything."""

from nsc_tui.language.text import Text

TITLE = Text("Sök i hela registret", "Search the whole register")
HINT = Text("namn, ord, ort, månad, diarienummer eller beteckning", "name, word, place, month or reference")
NO_HITS = Text("Inget i registret innehåller ”{words}”.", "Nothing in the register contains “{words}”.")
COUNT = Text("{count} träffar", "{count} hits")
ONE_HIT = Text("1 träff", "1 hit")
MANY = Text("fler än {count} träffar: skriv fler ord", "more than {count} hits: type more words")
FOOT = Text("↑↓ väljer · Enter går dit · Esc tillbaka", "↑↓ choose · Enter goes there · Esc back")
NO_ROOM = Text(
    "{ref} har ingen egen sida. Läs posten på kommandoraden: nsc-tui show {ref}",
    "{ref} has no page of its own. Read it on the command line: nsc-tui show {ref}",
)
WORK_IN_THE_WAY = Text(
    "Vänta tills arbetet är klart, och sök sedan igen.",
    "Wait until the work is done, then search again.",
)
KINDS = {
    "rule": Text("regel", "rule"),
    "person": Text("person", "person"),
    "organisation": Text("organisation", "organisation"),
    "activity": Text("aktivitet", "activity"),
    "contact": Text("kontakt", "contact"),
    "deviation": Text("avsteg", "deviation"),
    "meeting": Text("sammanträde", "meeting"),
    "item": Text("paragraf", "item"),
    "focus_area": Text("fokusområde", "focus area"),
    "action_plan": Text("handlingsplan", "action plan"),
    "report": Text("rapport", "report"),
    "dialogue": Text("dialog", "dialogue"),
    "spreading": Text("spridning", "spreading"),
    "cost": Text("kostnad", "cost"),
    "document": Text("dokument", "document"),
    "guideline_version": Text("riktlinje", "guideline"),
}
