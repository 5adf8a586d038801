"""Texts of the import from inside the program: what to bring in, what it would do, what is wrong."""

from typing import Final

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

TITLE: Final = Text("Läs in tabeller", "Import tables")
HELP: Final = Text(
    "Läser in en fil eller en mapp med en fil av varje slag (CSV, XLSX eller adresskort). Först prövas allt och du ser"
    " vad det ger; sedan läses allt in på en gång, eller inget. Ett felaktigt värde hindrar hela inläsningen."
    " Registret är en allmän handling rad för rad (TF 2:10), så kontrollera vad som förs in.",
    "Brings in a file, or a folder with a file of each kind (CSV, XLSX or address cards). First all of it is tried and"
    " you see what it gives; then all of it comes in at once, or nothing. One wrong value keeps all of it out."
    " The register is a public record row by row (TF 2:10), so check what is brought in.",
)
PATH: Final = Text("Fil eller mapp", "File or folder")
PATH_HINT: Final = Text("~ är din hemmapp", "~ is your home folder")
KIND: Final = Text("Slag", "Kind")
KIND_HINT: Final = Text(
    "för en fil; en mapps filer känns igen på namnen", "for a file; those of a folder go by their names"
)
BY_NAME: Final = Text("enligt filens namn", "by the file's name")
NO_PATH: Final = Text("Skriv en fil eller en mapp.", "Write a file or a folder.")
NOT_THERE: Final = Text(
    "{path} finns inte. Kontrollera stavningen.", "{path} does not exist. Check the spelling."
)
WHICH_KIND: Final = Text(
    "{file} säger inte av vilket slag raderna är. Välj slaget.",
    "{file} does not say what kind its rows are of. Choose the kind.",
)

# How far
TRYING: Final = Text("Prövar {name}", "Trying {name}")
READING: Final = Text("Läser filerna", "Reading the files")
ROWS: Final = Text("Rad {done} av {count}", "Row {done} of {count}")
BRINGING: Final = Text("Läser in {name}", "Bringing in {name}")
STOPPED: Final = Text("Avbrutet. Inget är inläst.", "Stopped. Nothing was brought in.")

# What it would do
SUMMARY: Final = Text(
    "Det här läses in: {added} nya, {unchanged} finns redan",
    "This comes in: {added} new, {unchanged} already there",
)
APPROVED: Final = Text(
    "Protokoll som kommer in justerade: {count}. De ändras aldrig mer, så inläsningen går inte att ångra.",
    "Minutes that come in approved: {count}. They are never changed again, so the import cannot be undone.",
)
OF_KIND: Final = Text(
    "{kind}: {added} nya, {unchanged} finns redan", "{kind}: {added} new, {unchanged} already there"
)
SKIPPED: Final = Text("{file} läses inte in: {why}", "{file} is not brought in: {why}")
NOTHING_NEW: Final = Text("Allt finns redan i registret.", "All of it is in the register already.")
CHANGED: Final = Text(
    "Filerna ändrades efter provet. Det här lästes in:",
    "The files were changed after the trial. This came in:",
)
BRING_IN: Final = Text("Läs in", "Bring in")
DONE: Final = Keyed(
    "Inläst: {count} nya poster. {key_undo} ångrar.", "Brought in: {count} new records. {key_undo} undoes."
)
DONE_FOR_GOOD: Final = Text(
    "Inläst: {count} nya poster. Ett justerat protokoll följde med, så det går inte att ångra.",
    "Brought in: {count} new records. Approved minutes came with them, so it cannot be undone.",
)
FAULTS: Final = Text("Inget lästes in", "Nothing was brought in")
FAULTS_FOOT: Final = Keyed(
    "{key_copy} kopierar alla · Enter eller Esc tillbaka till formuläret",
    "{key_copy} copies all · Enter or Esc back to the form",
)
COPIED: Final = Text("{count} fel är kopierade.", "{count} errors are copied.")
