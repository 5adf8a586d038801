"""What each act in the history is called, by its verb; also what undo says it will undo."""

from typing import Final

from nsc_tui.language.text import Language, Text, spoken

VERBS: Final[dict[str, Text]] = {
    "activity.add": Text("Ny aktivitet", "New activity"),
    "activity.change": Text("Aktivitet ändrad", "Activity changed"),
    "activity.discard": Text("Aktivitet i papperskorgen", "Activity binned"),
    "attendance.forget": Text("Närvaro borttagen", "Attendance taken off"),
    "attendance.note": Text("Närvaro förd", "Attendance noted"),
    "attendance.note_all": Text("Närvaro förd för flera", "Attendance noted for several"),
    "contact.answer": Text("Kontakt besvarad", "Contact answered"),
    "contact.change": Text("Kontakt ändrad", "Contact changed"),
    "contact.discard": Text("Kontakt i papperskorgen", "Contact binned"),
    "contact.log": Text("Ny kontakt", "New contact"),
    "contact.took_part": Text("Deltagande infört", "Participation noted"),
    "deviation.change": Text("Avsteg ändrat", "Deviation changed"),
    "deviation.discard": Text("Avsteg i papperskorgen", "Deviation binned"),
    "deviation.motivate": Text("Avsteg motiverat", "Deviation motivated"),
    "deviation.record": Text("Nytt avsteg", "New deviation"),
    "import": Text("Import", "Import"),
    "item.add": Text("Nytt ärende", "New item"),
    "item.change": Text("Ärende ändrat", "Item changed"),
    "item.discard": Text("Ärende borttaget", "Item removed"),
    "item.minute": Text("Avsteg protokollfört", "Deviation minuted"),
    "item.minute_each": Text("Avsteg protokollförda", "Deviations minuted"),
    "item.move": Text("Ärende flyttat", "Item moved"),
    "item.number_all": Text("Ärenden numrerade", "Items numbered"),
    "item.unminute": Text("Avsteg taget ur ärendet", "Deviation taken out of the item"),
    "meeting.cancel": Text("Sammanträde inställt", "Meeting cancelled"),
    "meeting.change": Text("Sammanträde ändrat", "Meeting changed"),
    "meeting.plan": Text("Nytt sammanträde", "New meeting"),
    "organisation.add": Text("Ny organisation", "New organisation"),
    "organisation.change": Text("Organisation ändrad", "Organisation changed"),
    "organisation.discard": Text("Organisation i papperskorgen", "Organisation binned"),
    "organisation.rename": Text("Organisation har bytt namn", "Organisation renamed"),
    "outside": Text("Ändrat utanför programmet", "Changed outside the program"),
    "person.add": Text("Ny person", "New person"),
    "person.change": Text("Person ändrad", "Person changed"),
    "person.discard": Text("Person i papperskorgen", "Person binned"),
    "person.rename": Text("Person har bytt namn", "Person renamed"),
    "protocol.approve": Text("Protokoll justerat", "Protocol approved"),
    "protocol.complete": Text("Protokoll färdigställt", "Protocol completed"),
    "protocol.correct": Text("Rättelse av protokoll", "Correction of a protocol"),
    "protocol.print": Text("Protokoll utskrivet", "Protocol printed"),
    "protocol.reopen": Text("Protokoll tillbaka till utkast", "Protocol back to draft"),
    "register.make": Text("Registret skapat", "Register created"),
    "seat.close": Text("Plats indragen", "Seat withdrawn"),
    "seat.give": Text("Vakant plats fylld", "Vacant seat filled"),
    "seat.open": Text("Ny vakant plats", "New vacant seat"),
    "seat.succeed": Text("Ny person på platsen", "New person in the seat"),
    "settings.change": Text("Inställningar ändrade", "Settings changed"),
    "term.discard": Text("Uppdrag i papperskorgen", "Term binned"),
    "term.end": Text("Uppdrag avslutat", "Term ended"),
}


def verb_in_words(verb: str, language: Language | None = None) -> str:
    """What an act is called; a verb of a later version stands as it is."""
    return VERBS[verb].written_in(language or spoken()) if verb in VERBS else verb
