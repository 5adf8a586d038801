"""What the register says when it refuses."""

from nsc_tui.language.text import Text

NO_SUCH_ROW = Text("Posten finns inte längre ({table} {key}). Gå tillbaka till listan.",
                   "The record is no longer there ({table} {key}). Go back to the list.")  # fmt: skip
APPROVED_IS_LOCKED = Text(
    "Protokollet är justerat och ändras aldrig. Skriv en rättelse i stället.",
    "The protocol is approved and is never changed. Write a correction instead.",
)
KEPT = Text("Uppgiften bevaras och ändras inte. Lägg till en ny i stället.",
            "This entry is kept and not changed. Add a new one instead.")  # fmt: skip
ALREADY_THERE = Text("Uppgiften finns redan i registret ({where}). Ändra den som finns i stället.",
                     "The register already holds this ({where}). Change the one that is there.")  # fmt: skip
CONSTRAINT = Text("Registret tog inte emot uppgiften ({detail}). Inget sparades.",
                  "The register did not take this ({detail}). Nothing was saved.")  # fmt: skip
ORGANISATION_EXISTS = Text("Det finns redan en organisation som heter {name}.",
                           "There is already an organisation called {name}.")  # fmt: skip
DOCUMENT_EXISTS = Text("Dokumentet {title} finns redan, kanske i papperskorgen.",
                       "The document {title} is kept already, perhaps in the bin.")  # fmt: skip
EMAIL_EXISTS = Text("E-postadressen {email} hör redan till {name}.",
                    "The e-mail address {email} already belongs to {name}.")  # fmt: skip
OWN_PART = Text("En aktivitet kan inte vara en del av sig själv.", "An activity cannot be part of itself.")
WHO_TWICE = Text("Ange en person, en organisation eller rådet – bara en av dem.",
                 "Give a person, an organisation or the council – only one of them.")  # fmt: skip
NUMBER_TAKEN = Text("§ {number}/{year} finns redan ({where}). Välj ett annat nummer.",
                    "§ {number}/{year} is already there ({where}). Choose another number.")  # fmt: skip
NOT_A_DRAFT = Text("Protokollet {ref} är {state} och kan inte ändras. Ta först tillbaka det till utkast.",
                   "The protocol {ref} is {state} and cannot be changed. Take it back to draft first.")  # fmt: skip
NOT_COMPLETED = Text("Protokollet {ref} är inte färdigställt. Färdigställ det innan det justeras.",
                     "The protocol {ref} is not completed. Complete it before it is approved.")  # fmt: skip
REASON_MISSING = Text("Skriv varför protokollet tas tillbaka till utkast. Skälet bevaras.",
                      "Say why the protocol goes back to draft. The reason is kept.")  # fmt: skip
NOT_READY = Text("Protokollet {ref} kan inte {step}: {findings}.",
                 "The protocol {ref} cannot be {step}: {findings}.")  # fmt: skip
APPROVED_BEFORE_HELD = Text("Justeringsdagen {day} ligger före sammanträdet {held}.",
                            "The approval day {day} is before the meeting {held}.")  # fmt: skip
ONLY_APPROVED = Text("Protokollet {ref} är inte justerat. Ändra texten direkt i stället för att skriva en rättelse.",
                     "The protocol {ref} is not approved. Change its text instead of writing a correction.")  # fmt: skip
ALREADY_MINUTED = Text(
    "{deviation} är redan antecknat i {item}.", "{deviation} is already minuted in {item}."
)
SETTING_UNKNOWN = Text("Inställningen {name} finns inte.", "There is no setting called {name}.")
REPLACES_SELF = Text("En ersättare kan inte ersätta sig själv.", "A substitute cannot replace themselves.")
COMPLETED_STEP = Text("färdigställas", "completed")
APPROVED_STEP = Text("justeras", "approved")
