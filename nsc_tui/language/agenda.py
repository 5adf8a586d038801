"""Texts of the agenda's template: how it is written, and what its items are filled with."""

from collections.abc import Iterable
from typing import Final

from nsc_tui.guideline.agenda import Filling, SeasonDuty, Standing
from nsc_tui.language.folding import plain
from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Language, Text, spoken

# How a line of the template says what its item is filled with
FILLINGS: Final = {
    Filling.PREVIOUS: Text("föregående protokoll", "previous protocol"),
    Filling.ACTIVITIES: Text("aktiviteter", "activities"),
    Filling.CONTACTS: Text("kontakter", "contacts"),
    Filling.DEVIATIONS: Text("avsteg", "deviations"),
    Filling.SEASON: Text("årets uppgift", "season"),
    Filling.DECISION: Text("beslut", "decision"),
    Filling.INFORMATION: Text("information", "information"),
}
# The headings stand in the protocol, whose language is Swedish.
DEFAULT: Final = (
    Standing("Mötets öppnande och val av justerare"),
    Standing("Föregående protokoll", Filling.PREVIOUS),
    Standing("Tillgängliga aktiviteter", Filling.ACTIVITIES),
    Standing("Kontakter sedan förra sammanträdet", Filling.CONTACTS),
    Standing("Avsteg från riktlinjen", Filling.DEVIATIONS),
    Standing("Årets uppgift", Filling.SEASON),
    Standing("Övriga frågor", Filling.INFORMATION),
)
_PARTED_BY: Final = "="

# The setting
SETTING: Final = Text("Dagordningens mall", "Agenda template")
EDIT: Final = Text("Dagordningens mall", "The agenda's template")
HINT: Final = Text(
    "Ett ärende per rad. Efter = står vad det fylls med: {fillings}. Utan = blir det ett beslutsärende. "
    "Tom mall: programmets egen.",
    "One item a line. After = stands what fills it: {fillings}. Without = it is an item for decision. "
    "An empty template: the program's own.",
)
UNKNOWN_FILLING: Final = Text(
    "Rad {line}: ”{typed}” är inget att fylla ett ärende med. Välj bland {fillings}.",
    "Line {line}: “{typed}” is nothing to fill an item with. Choose among {fillings}.",
)
NO_HEADING: Final = Text("Rad {line}: rubriken saknas.", "Line {line}: the heading is missing.")
LINE_FAULT: Final = Text("Rad {line}: {fault}", "Line {line}: {fault}")
TWICE: Final = Text(
    "Rad {line}: rubriken ”{heading}” står redan i mallen.",
    "Line {line}: the heading “{heading}” stands in the template already.",
)

# Laying the agenda
LAY_QUESTION: Final = Text(
    "Dagordningen {ref} har redan {there}. Lägga till {count} ur mallen?\n{headings}",
    "The agenda {ref} has {there} already. Add {count} from the template?\n{headings}",
)
ITEMS: Final = Text("{count} ärenden", "{count} items")
ONE_ITEM: Final = Text("1 ärende", "1 item")
LAY: Final = Text("Lägg till", "Add them")
LAID: Final = Text(
    "Dagordningen {ref}: {count} tillagda ur mallen.", "The agenda {ref}: {count} added from the template."
)
ALL_THERE: Final = Text(
    "Allt i mallen står redan på dagordningen {ref}.",
    "All of the template stands on the agenda {ref} already.",
)
NO_MEETING: Final = Keyed(
    "Inget möte är planerat. {key_room_protocol} och {key_new} planerar ett.",
    "No meeting is planned. {key_room_protocol} and {key_new} plan one.",
)

# Filling one item
FILL_WITH: Final = Text("Vad ska ärendet fyllas med?", "What is the item to be filled with?")
FILLED: Final = Text("{name} är ifyllt ur registret.", "{name} is filled in from the register.")
NOTHING_NEW: Final = Text(
    "Allt som registret har står redan i {name}.", "All that the register holds stands in {name} already."
)

# What the items say; written in the protocol's language
PREVIOUS_STATES: Final = {
    "draft": Text("är ett utkast", "is a draft"),
    "completed": Text("är färdigställt men inte justerat", "is completed but not approved"),
    "approved": Text("justerades {day}", "was approved on {day}"),
}
PREVIOUS: Final = Text(
    "Protokollet från sammanträdet {day}{paragraphs} {state}.",
    "The minutes of the meeting {day}{paragraphs}: {state}.",
)
OF_PARAGRAPHS: Final = Text(", {paragraphs},", ", {paragraphs},")
NO_PREVIOUS: Final = Text(
    "Registret har inget tidigare sammanträde.", "The register holds no earlier meeting."
)
LINE: Final = Text("– {text}", "– {text}")
AND_MORE: Final = Text("… och {count} till", "… and {count} more")
AVAILABLE: Final = Text(
    "Aktiviteter som rådet inte har informerats om:", "Activities that the council has not been told of:"
)
HAVE_BEEN: Final = Text(
    "Har redan ägt rum utan att rådet har informerats:",
    "Have taken place already without the council being told:",
)
NO_ACTIVITIES: Final = Text(
    "Rådet har informerats om alla aktiviteter i registret.",
    "The council has been told of all activities in the register.",
)
CONTACTS: Final = Text("Kontakter sedan sammanträdet {day}:", "Contacts since the meeting {day}:")
ALL_CONTACTS: Final = Text("Kontakter hittills:", "Contacts so far:")
CONTACT: Final = Text(
    "{ref} {who}: {activity}; kontakt {day}, {verdict}", "{ref} {who}: {activity}; contact {day}, {verdict}"
)
CONTACT_WITHOUT: Final = Text("{ref} {who}: {activity}; {verdict}", "{ref} {who}: {activity}; {verdict}")
NO_CONTACTS: Final = Text("Inga kontakter sedan förra sammanträdet.", "No contacts since the last meeting.")
DEVIATIONS: Final = Text(
    "Avsteg som ska motiveras och antecknas i protokollet:",
    "Deviations to be motivated and recorded in the minutes:",
)
DEVIATION: Final = Text("{ref} ({category}) {what}; {motivated}", "{ref} ({category}) {what}; {motivated}")
MOTIVATED: Final = Text("motiverat", "motivated")
UNMOTIVATED: Final = Text("saknar motivering", "lacks a motivation")
NO_DEVIATIONS: Final = Text("Inga avsteg väntar.", "No deviations wait.")

SEASON: Final = {
    SeasonDuty.REPORT_TR: Text("avrapportering till rådet", "report to the council"),
    SeasonDuty.LAST_YEARS_DEVIATIONS: Text("avsteg under {before}", "deviations of {before}"),
    SeasonDuty.NEW_TERM: Text("ny mandatperiod", "new term of office"),
    SeasonDuty.SPREADING: Text("spridning", "dissemination"),
    SeasonDuty.FOCUS_AREAS: Text("fokusområden {after}", "focus areas {after}"),
    SeasonDuty.ACTION_PLAN: Text("handlingsplan {after}", "action plan {after}"),
    SeasonDuty.NO_OPEN_DEVIATIONS: Text("öppna avsteg", "open deviations"),
    SeasonDuty.YEAR_CHECK: Text("årskontroll {year}", "year check {year}"),
    SeasonDuty.REPORT_KS: Text("redovisning till kommunstyrelsen", "report to the executive board"),
}
SEASON_HEADING: Final = Text("{heading}: {duty}", "{heading}: {duty}")
SEASON_LINE: Final = Text("{duty}: {state}", "{duty}: {state}")
DONE: Final = Text("klart ({refs})", "done ({refs})")
DONE_WITHOUT: Final = Text("klart", "done")
LEFT: Final = Text("återstår {refs}", "left: {refs}")
LEFT_WITHOUT: Final = Text("återstår", "left to do")
LEFT_BY: Final = Text("återstår, senast {day}", "left to do, by {day}")
WAS_DUE: Final = Text("saknas, skulle ha skett senast {day}", "missing, was due {day}")
NOTHING_LEFT: Final = Text("inget återstår", "nothing is left")
LINES_LEFT: Final = Text("{missing} saknas, {due} återstår", "{missing} missing, {due} due")
GO_THROUGH: Final = Text(
    "ledamöter och ersättare gås igenom efter valet",
    "members and substitutes are gone through after the election",
)

# On Idag: what should stand on the agenda of the next meeting
SHOULD_STAND: Final = Keyed(
    "Att ta upp ({key_agenda} lägger det): {what}", "To take up ({key_agenda} lays it): {what}"
)
WAITING: Final = {
    Filling.ACTIVITIES: Text("{count} aktiviteter att berätta om", "{count} activities to tell of"),
    Filling.CONTACTS: Text("{count} kontakter", "{count} contacts"),
    Filling.DEVIATIONS: Text("{count} avsteg", "{count} deviations"),
}
ONE_WAITING: Final = {
    Filling.ACTIVITIES: Text("1 aktivitet att berätta om", "1 activity to tell of"),
    Filling.CONTACTS: Text("1 kontakt", "1 contact"),
    Filling.DEVIATIONS: Text("1 avsteg", "1 deviation"),
}

# After the meeting: what the council was told of
TELL: Final = Text(
    "Rådet informerades om dessa vid sammanträdet {ref} (G12)",
    "The council was told of these at the meeting {ref} (G12)",
)
TOLD_HOW: Final = Text("på sammanträdet", "at the meeting")
TOLD: Final = Text(
    "Antecknat: rådet informerades {ref} om {activities}.",
    "Recorded: the council was told on {ref} of {activities}.",
)


def fillings(language: Language | None = None) -> str:
    """What an item can be filled with, as one writes it."""
    return ", ".join(text.written_in(language or spoken()) for text in FILLINGS.values())


def filling_named(word: str) -> Filling | None:
    """The filling that a template calls `word`, in either language or as it is kept."""
    wanted = plain(word).strip()
    for filling, text in FILLINGS.items():
        if wanted in (plain(text.sv), plain(text.en), plain(filling.value)):
            return filling
    return None


def kept(lines: Iterable[Standing]) -> tuple[str, ...]:
    """A template as the register's setting keeps it."""
    return tuple(f"{line.heading} {_PARTED_BY} {line.filling.value}" for line in lines)


def written(lines: Iterable[Standing], language: Language | None = None) -> str:
    """A template as one writes it, a line an item."""
    said = language or spoken()
    return "\n".join(
        line.heading
        if line.filling is Filling.DECISION and _PARTED_BY not in line.heading
        else f"{line.heading} {_PARTED_BY} {FILLINGS[line.filling].written_in(said)}"
        for line in lines
    )


def read_line(text: str) -> tuple[str, str]:
    """The heading of a line and the word for what fills it; only what stands after the last `=` is one."""
    heading, parted, word = text.rpartition(_PARTED_BY)
    return (heading.strip(), word.strip()) if parted else (text.strip(), "")


def template_of(stored: Iterable[str]) -> tuple[Standing, ...]:
    """The template that a register keeps; the program's own where it keeps none."""
    found = []
    for text in stored:
        heading, word = read_line(text)
        filling = filling_named(word) if word else Filling.DECISION
        # What another version wrote and this one does not know stays a heading.
        found.append(Standing(heading or text.strip(), filling or Filling.DECISION))
    return tuple(found) or DEFAULT
