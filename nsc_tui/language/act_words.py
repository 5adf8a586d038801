"""What each act in the history is called, by its verb; also what undo says it will undo.

`{about}` is what the act was about, such as `AV-2026-003`; in a list that has a column of its own
for that it is left out.
"""

from typing import Final

from nsc_tui.language.folding import plain
from nsc_tui.language.text import Language, Text, spoken

VERBS: Final[dict[str, Text]] = {
    "action_plan.add": Text("Ny handlingsplan {about}", "New action plan {about}"),
    "action_plan.change": Text("Handlingsplan {about} ändrad", "Action plan {about} changed"),
    "action_plan.discard": Text("Handlingsplan {about} i papperskorgen", "Action plan {about} binned"),
    "activity.add": Text("Ny aktivitet {about}", "New activity {about}"),
    "activity.change": Text("Aktivitet {about} ändrad", "Activity {about} changed"),
    "activity.discard": Text("Aktivitet {about} i papperskorgen", "Activity {about} binned"),
    "activity.tell": Text("Rådet informerat om {about}", "Council told of {about}"),
    "attendance.forget": Text("Närvaro {about} borttagen", "Attendance {about} taken off"),
    "attendance.note": Text("Närvaro {about} förd", "Attendance {about} noted"),
    "attendance.note_all": Text("Närvaro {about} förd för flera", "Attendance {about} noted for several"),
    "bin.restore": Text("{about} ur papperskorgen", "{about} out of the bin"),
    "contact.answer": Text("Kontakt {about} besvarad", "Contact {about} answered"),
    "contact.brought_home": Text("Resultat av {about} infört", "What {about} gave entered"),
    "contact.change": Text("Kontakt {about} ändrad", "Contact {about} changed"),
    "contact.discard": Text("Kontakt {about} i papperskorgen", "Contact {about} binned"),
    "contact.log": Text("Ny kontakt {about}", "New contact {about}"),
    "contact.took_part": Text("Deltagande {about} infört", "Participation {about} noted"),
    "cost.add": Text("Ny kostnad {about}", "New cost {about}"),
    "cost.change": Text("Kostnad {about} ändrad", "Cost {about} changed"),
    "cost.discard": Text("Kostnad {about} i papperskorgen", "Cost {about} binned"),
    "deviation.change": Text("Avsteg {about} ändrat", "Deviation {about} changed"),
    "deviation.discard": Text("Avsteg {about} i papperskorgen", "Deviation {about} binned"),
    "deviation.motivate": Text("Avsteg {about} motiverat", "Deviation {about} motivated"),
    "deviation.record": Text("Nytt avsteg {about}", "New deviation {about}"),
    "dialogue.add": Text("Ny samverkansdialog {about}", "New co-operation dialogue {about}"),
    "dialogue.change": Text("Samverkansdialog {about} ändrad", "Co-operation dialogue {about} changed"),
    "dialogue.discard": Text(
        "Samverkansdialog {about} i papperskorgen", "Co-operation dialogue {about} binned"
    ),
    "document.add": Text("Nytt styrande dokument {about}", "New governing document {about}"),
    "document.change": Text("Styrande dokument {about} ändrat", "Governing document {about} changed"),
    "document.discard": Text(
        "Styrande dokument {about} i papperskorgen", "Governing document {about} binned"
    ),
    "focus_area.add": Text("Nytt fokusområde {about}", "New focus area {about}"),
    "focus_area.change": Text("Fokusområde {about} ändrat", "Focus area {about} changed"),
    "focus_area.discard": Text("Fokusområde {about} i papperskorgen", "Focus area {about} binned"),
    "guideline_version.add": Text("Ny version av riktlinjen {about}", "New version of the guideline {about}"),
    "guideline_version.change": Text(
        "Version av riktlinjen {about} ändrad", "Version of the guideline {about} changed"
    ),
    "guideline_version.discard": Text(
        "Version av riktlinjen {about} i papperskorgen", "Version of the guideline {about} binned"
    ),
    "import": Text("Import", "Import"),
    "item.add": Text("Nytt ärende {about}", "New item {about}"),
    "item.change": Text("Ärende {about} ändrat", "Item {about} changed"),
    "item.discard": Text("Ärende {about} borttaget", "Item {about} removed"),
    "item.fill_in": Text("Ärende {about} ifyllt", "Item {about} filled in"),
    "item.lay_agenda": Text("Dagordning {about} ur mallen", "Agenda {about} from the template"),
    "item.minute": Text("Avsteg protokollfört {about}", "Deviation minuted {about}"),
    "item.minute_each": Text("Avsteg protokollförda {about}", "Deviations minuted {about}"),
    "item.move": Text("Ärende {about} flyttat", "Item {about} moved"),
    "item.number_all": Text("Ärenden numrerade {about}", "Items numbered {about}"),
    "item.report_task": Text("Uppdrag {about} återrapporterat", "Task {about} reported"),
    "item.unminute": Text("Avsteg taget ur ärendet {about}", "Deviation taken out of the item {about}"),
    "meeting.cancel": Text("Sammanträde {about} inställt", "Meeting {about} cancelled"),
    "meeting.change": Text("Sammanträde {about} ändrat", "Meeting {about} changed"),
    "meeting.plan": Text("Nytt sammanträde {about}", "New meeting {about}"),
    "migrate": Text("Till ny version {about}", "Brought to a new version {about}"),
    "organisation.add": Text("Ny organisation {about}", "New organisation {about}"),
    "organisation.change": Text("Organisation {about} ändrad", "Organisation {about} changed"),
    "organisation.discard": Text("Organisation {about} i papperskorgen", "Organisation {about} binned"),
    "organisation.merge": Text("Organisationer sammanslagna {about}", "Organisations merged {about}"),
    "organisation.rename": Text("Organisation {about} har bytt namn", "Organisation {about} renamed"),
    "outside": Text("Ändrat utanför programmet", "Changed outside the program"),
    "person.add": Text("Ny person {about}", "New person {about}"),
    "person.change": Text("Person {about} ändrad", "Person {about} changed"),
    "person.discard": Text("Person {about} i papperskorgen", "Person {about} binned"),
    "person.merge": Text("Personer sammanslagna {about}", "People merged {about}"),
    "person.rename": Text("Person {about} har bytt namn", "Person {about} renamed"),
    "phrase.add": Text("Ny fras {about}", "New phrase {about}"),
    "phrase.change": Text("Fras {about} ändrad", "Phrase {about} changed"),
    "phrase.discard": Text("Fras {about} borttagen", "Phrase {about} taken away"),
    "protocol.approve": Text("Protokoll {about} justerat", "Protocol {about} approved"),
    "protocol.complete": Text("Protokoll {about} färdigställt", "Protocol {about} completed"),
    "protocol.correct": Text("Rättelse av protokoll {about}", "Correction of a protocol {about}"),
    "protocol.keep_proof": Text("Protokoll {about} utskrivet", "Protocol {about} printed"),
    "protocol.print": Text("Protokoll {about} utskrivet", "Protocol {about} printed"),
    "protocol.reopen": Text("Protokoll {about} tillbaka till utkast", "Protocol {about} back to draft"),
    "redo": Text("Gjort igen {about}", "Done again {about}"),
    "register.make": Text("Registret skapat", "Register created"),
    "report.add": Text("Ny avrapportering {about}", "New report {about}"),
    "report.change": Text("Avrapportering {about} ändrad", "Report {about} changed"),
    "report.discard": Text("Avrapportering {about} i papperskorgen", "Report {about} binned"),
    "restore": Text("Återställt från {about}", "Restored from {about}"),
    "seat.close": Text("Plats {about} indragen", "Seat {about} withdrawn"),
    "seat.give": Text("Vakant plats {about} fylld", "Vacant seat {about} filled"),
    "seat.open": Text("Ny vakant plats {about}", "New vacant seat {about}"),
    "seat.succeed": Text("Ny person på platsen {about}", "New person in the seat {about}"),
    "settings.change": Text("Inställningar ändrade", "Settings changed"),
    "spreading.add": Text("Ny spridning {about}", "New dissemination {about}"),
    "spreading.change": Text("Spridning {about} ändrad", "Dissemination {about} changed"),
    "spreading.discard": Text("Spridning {about} i papperskorgen", "Dissemination {about} binned"),
    "term.discard": Text("Uppdrag {about} i papperskorgen", "Term {about} binned"),
    "term.end": Text("Uppdrag {about} avslutat", "Term {about} ended"),
    "undo": Text("Ångrat {about}", "Undone {about}"),
}
IMPORT_OF: Final = Text("Import av {about}", "Import of {about}")
IMPORTED: Final[dict[str, Text]] = {
    "all": Text("alla tabeller", "all tables"),
    "organisations": Text("organisationer", "organisations"),
    "members": Text("ledamöter", "members"),
    "activities": Text("aktiviteter", "activities"),
    "contacts": Text("kontakter", "contacts"),
    "results": Text("resultat", "results"),
    "meetings": Text("sammanträden", "meetings"),
    "attendance": Text("närvaro", "attendance"),
    "items": Text("ärenden", "items"),
    "deviations": Text("avsteg", "deviations"),
    "focus-areas": Text("fokusområden", "focus areas"),
    "action-plans": Text("handlingsplaner", "action plans"),
    "reports": Text("avrapporteringar", "reports"),
    "dialogues": Text("samverkansdialoger", "co-operation dialogues"),
    "spreading": Text("spridning", "dissemination"),
    "costs": Text("kostnader", "costs"),
    "documents": Text("styrande dokument", "governing documents"),
    "guideline-versions": Text("riktlinjens versioner", "versions of the guideline"),
}
OF_ANOTHER: Final = Text("{what}: {undone}", "{what}: {undone}")
MOST_ABOUT: Final = 60  # characters


def verb_in_words(verb: str, language: Language | None = None) -> str:
    """What an act is called, apart from what it was about; a verb of a later version stands as it is."""
    return _filled(verb, "", language)


def act_in_words(verb: str, about: str, language: Language | None = None) -> str:
    """An act as it stands in a sentence: `avsteg AV-2026-003 ändrat`."""
    shown = about_in_words(verb, about, language)
    shown = shown if len(shown) <= MOST_ABOUT else shown[: MOST_ABOUT - 1].rstrip() + "…"
    said = _filled(verb, shown, language)
    named = shown and said.startswith(shown)
    return said if named else said[:1].lower() + said[1:]


def verbs_said(word: str) -> tuple[str, ...]:
    """The verbs of the acts whose name holds `word` in the language in use, in any case and without dots."""
    wanted = plain(word)
    return tuple(verb for verb in VERBS if wanted in plain(verb_in_words(verb)))


def about_in_words(verb: str, about: str, language: Language | None = None) -> str:
    """What an act was about: of an import its kind in words, else as it stands."""
    kind = IMPORTED.get(about) if verb == "import" else None
    return kind.written_in(language or spoken()) if kind else about


def undoing_in_words(verb: str, undone: str, language: Language | None = None) -> str:
    """What an act is called that undoes or does again one with the verb `undone`: `Ångrat: avsteg ändrat`."""
    what = verb_in_words(verb, language)
    if not undone:
        return what
    return OF_ANOTHER.written_in(language or spoken(), what=what, undone=act_in_words(undone, "", language))


def _filled(verb: str, about: str, language: Language | None) -> str:
    if verb not in VERBS:
        return f"{verb} {about}".strip()
    text = IMPORT_OF if verb == "import" and about else VERBS[verb]
    return " ".join(text.written_in(language or spoken(), about=about).split())
