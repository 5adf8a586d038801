"""Texts of the page Inställningar."""

from typing import Final

from nsc_tui.language.text import Text

TITLE = Text("Inställningar", "Settings")
HELP = Text(
    "Riktlinjen säger varje år och vart tredje år (G28) och löpande (G12, G22) men inte från vilken dag: det "
    "väljs här. Justering inom 14 dagar är sed efter kommunallagen 5 kap. 69 §. Det överst hör till registret och "
    "följer filen, det nederst är dina egna val på den här datorn.",
    "The guideline says each year and every third year (G28) and continuously (G12, G22) but not from which "
    "day: that is chosen here. Approval within 14 days is custom after kommunallagen 5 kap. 69 §. What stands "
    "first belongs to the register and goes with the file, what stands last are your own choices on this "
    "computer.",
)
NONE = Text("Inga inställningar.", "No settings.")

SETTING = Text("Inställning", "Setting")
VALUE = Text("Värde", "Value")
WHERE = Text("Gäller", "Holds for")
REGISTER = Text("registret", "the register")
COMPUTER = Text("den här datorn", "this computer")
EDIT_REGISTER = Text("Registrets inställningar", "Settings of the register")
EDIT_COMPUTER = Text("Dina val på den här datorn", "Your choices on this computer")

COUNCIL = Text("Rådets namn", "The council's name")
CITY = Text("Stad", "City")
SECRETARY = Text("Sekreterare", "Secretary")
DEPUTY = Text("Ställföreträdare", "Deputy")
AT_KEYBOARD = Text("Vid tangenterna nu", "At the keyboard now")
AT_KEYBOARD_HINT = Text(
    "står i historiken; tomt betyder sekreteraren", "stands in the history; empty means the secretary"
)
OFFICE = Text("Samordnande kontor", "Co-ordinating office")
NUMBERING = Text("Paragrafnummer", "§ numbers")
NUMBERINGS: Final = {
    "now": Text("när ärendet läggs till", "when the item is added"),
    "after": Text("efter sammanträdet", "after the meeting"),
}
APPROVAL = Text("Justering", "Approval")
APPROVALS: Final = {"1": Text("ja", "yes"), "0": Text("nej", "no")}
APPROVAL_DAYS = Text("Justeras inom", "Approved within")
CHANNELS = Text("Prioriterade kanaler", "Priority channels")
CHANNELS_HINT = Text(
    "stadens andra kanaler för spridning (G23), en på varje rad",
    "the city's other channels for dissemination (G23), one a line",
)
NO_CHANNELS = Text("inga utöver intranätet och berörd verksamhet", "none besides the intranet and operations")
DAYS_HINT = Text("dagar efter sammanträdet", "days after the meeting")
DAYS = Text("{days} dagar", "{days} days")
NOT_DAYS = Text(
    "”{value}” är inget antal dagar mellan 1 och 365.", "“{value}” is no number of days from 1 to 365."
)

# How the register reads the guideline
EDIT_READINGS = Text("Så läser registret riktlinjen", "How the register reads the guideline")
KS_CLOCK = Text("Vart tredje år räknas", "Every third year counts")
KS_CLOCKS: Final = {
    "revision": Text(
        "från senaste redovisning, annars revidering", "from the last report, else the revision"
    ),
    "decision": Text("från beslutet 2020-11-25", "from the decision 2020-11-25"),
}
YEAR_BASIS = Text("Årligen betyder", "Every year means")
YEAR_BASES: Final = {
    "calendar": Text("kalenderår", "the calendar year"),
    "decision": Text("år från beslutets dag, 25 november", "a year from the decision's day, 25 November"),
}
LAW_REMINDERS = Text("Lagens uppgifter", "The law's duties")
ON_OR_OFF: Final = {
    "0": Text("visas inte", "not shown"),
    "1": Text("visas som påminnelser", "shown as reminders"),
}
TOLD_DAYS = Text("Rådet informeras", "The council is told")
TOLD_DAYS_HINT = Text("dagar före aktiviteten", "days before the activity")
DAYS_BEFORE = Text("{days} dagar före aktiviteten", "{days} days before the activity")
NOT_DAYS_BEFORE = Text(
    "”{value}” är inget antal dagar mellan 0 och 365.", "“{value}” is no number of days from 0 to 365."
)

LANGUAGE = Text("Språk", "Language")
LANGUAGES: Final = {"sv": Text("svenska", "svenska"), "en": Text("English", "English")}
THEME = Text("Färger", "Colours")
OWN_THEME = Text("programmets val", "the program's choice")
EXPORTS = Text("Mapp för papper", "Folder for papers")
BACKUPS = Text("Mapp för kopior", "Folder for backups")
NO_FOLDER_YET = Text("väljs vid första kopian", "chosen at the first backup")
NO_SUCH_FOLDER = Text(
    "Mappen {folder} finns inte. Skapa den först, eller välj en annan.",
    "The folder {folder} does not exist. Make it first, or choose another.",
)
CHANGED = Text("Inställningarna är sparade.", "The settings are saved.")
