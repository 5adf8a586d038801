"""What the command line says: its help, and what it says when a call cannot be answered."""

from typing import Final

from nsc_tui.language.text import Text

# Verbs
OPEN: Final = Text("öppna registret", "open the register")
NEW: Final = Text("skapa ett nytt, tomt register", "create a new, empty register")
LOOKUP: Final = Text("sök i allt; varje ord ska finnas", "search everything; each word must occur")
LIST: Final = Text("lista allt av ett slag", "list everything of a kind")
SHOW: Final = Text("visa en post: K-2026-014, § 12/2026, G14, en e-postadress …",
                   "show one record: K-2026-014, § 12/2026, G14, an e-mail address …")  # fmt: skip
IMPORT: Final = Text("läs in en tabell, eller en mapp med en fil av varje slag",
                     "bring in a table, or a folder with a file of each kind")  # fmt: skip
EXPORT: Final = Text("skriv ut till fil: protokoll, utdrag, tabeller",
                     "write to a file: protocols, extracts, tables")  # fmt: skip
BACKUP: Final = Text("gör en kontrollerad säkerhetskopia", "make a verified backup")
RESTORE: Final = Text("lägg tillbaka en säkerhetskopia", "put a backup back")
VERIFY: Final = Text("kontrollera att registret eller kopian är hel",
                     "check that the register or backup is sound")  # fmt: skip
KEYS: Final = Text("lista kommandon och tangenter", "list commands and keys")

# Options
FILE: Final = Text("registret (annars NSC_TUI_FILE, annars det vanliga)",
                   "the register (else NSC_TUI_FILE, else the usual one)")  # fmt: skip
LANG: Final = Text("språk: sv eller en", "language: sv or en")
TODAY: Final = Text("bedöm som om det vore den dagen", "judge as of that day")
READ_ONLY: Final = Text("öppna bara för läsning", "open for reading only")
DEMO: Final = Text("prova med ett påhittat år; inget sparas", "try a made-up year; nothing is kept")
HELP: Final = Text("visa hjälp", "show help")
VERSION: Final = Text("visa programmets version", "show the program's version")
JSON: Final = Text("skriv som JSON", "write as JSON")
CSV: Final = Text("skriv som CSV", "write as CSV")
YEAR: Final = Text("bara det året", "that year only")
FROM: Final = Text("från och med den dagen", "from that day on")
TO: Final = Text("till och med den dagen", "up to and including that day")
DRY_RUN: Final = Text("säg vad som skulle hända, ändra inget", "say what would happen, change nothing")
OUTPUT: Final = Text(
    "filen som ska skrivas; ändelsen väljer form", "the file to write; its suffix picks the form"
)
OVERWRITE: Final = Text("skriv över en fil som redan finns", "write over a file that is there")
DRAFT: Final = Text(
    "utdrag märkt UTKAST, även utan nummer", "an extract marked UTKAST, also without a number"
)
ANCHOR: Final = Text(
    "huvudet i foten på ett utskrivet protokoll", "the head in the foot of a printed protocol"
)

# The help page
USAGE: Final = Text("Så här:", "Usage:")
VERBS: Final = Text("Verb:", "Verbs:")
OPTIONS: Final = Text("Tillval:", "Options:")
COMMON_OPTIONS: Final = Text("Tillval före eller efter verbet:", "Options before or after the verb:")
KINDS: Final = Text("Slag (KIND): {kinds}", "Kinds (KIND): {kinds}")
REPORTS: Final = Text("Rapporter (REPORT): {reports}", "Reports (REPORT): {reports}")
REFERENCES: Final = Text(
    "Beteckningar (REF): K-2026-014 kontakt, AV-2026-003 avsteg, A-2026-007 aktivitet, 2026-03-12 sammanträde,"
    " § 12/2026 ärende, FO- fokusområde, HP- handlingsplan, R- avrapportering, D- samverkansdialog, S- spridning,"
    " U- kostnad, G14 regel; människor med e-post eller namn.",
    "References (REF): K-2026-014 contact, AV-2026-003 deviation, A-2026-007 activity, 2026-03-12 meeting,"
    " § 12/2026 item, FO- focus area, HP- action plan, R- report, D- dialogue, S- dissemination, U- cost,"
    " G14 rule; people by e-mail or name.",
)
FILE_NAMED_AS_VERB: Final = Text(
    "Det första ordet är ett verb, annars en fil; ./list är filen ”list”.",
    "The first word is a verb, else a file; ./list is the file “list”.",
)
COMMANDS: Final = Text("På kommandoraden", "On the command line")

# Wrong calls
NOT_UNDERSTOOD: Final = Text("Anropet går inte att tolka ({detail}). Se nsc-tui --help.",
                             "The call cannot be read ({detail}). See nsc-tui --help.")  # fmt: skip
TOO_FEW: Final = Text(
    "Något saknas i anropet. Så här: {usage}", "Something is missing in the call. Usage: {usage}"
)
TOO_MANY: Final = Text("Det är för många ord i anropet. Så här: {usage}",
                       "There are too many words in the call. Usage: {usage}")  # fmt: skip
OPTION_VALUE: Final = Text("Tillvalet {option} saknar värde eller har ett som inte hör dit. Så här: {usage}",
                           "The option {option} lacks its value, or has one it does not take. Usage: {usage}")  # fmt: skip
NO_SUCH_OPTION: Final = Text("Tillvalet {word} finns inte. Så här: {usage}",
                             "There is no option {word}. Usage: {usage}")  # fmt: skip
NO_SUCH_OPTION_NEAR: Final = Text("Tillvalet {word} finns inte; menas {near}? Så här: {usage}",
                                  "There is no option {word}; is {near} meant? Usage: {usage}")  # fmt: skip
NO_SUCH_VERB: Final = Text(
    "”{word}” är inget verb. Se nsc-tui --help.", "“{word}” is no verb. See nsc-tui --help."
)
NO_SUCH_VERB_NEAR: Final = Text("”{word}” är inget verb; menas ”{near}”? Se nsc-tui --help.",
                                "“{word}” is no verb; is “{near}” meant? See nsc-tui --help.")  # fmt: skip
NO_SUCH_LANGUAGE: Final = Text("Språket ”{value}” finns inte. Välj sv eller en.",
                               "There is no language “{value}”. Choose sv or en.")  # fmt: skip
NOT_A_DAY: Final = Text("{option}: ”{value}” är ingen dag. Skriv som 2026-03-12.",
                        "{option}: “{value}” is not a day. Write it as 2026-03-12.")  # fmt: skip
NOT_A_YEAR: Final = Text("--year: ”{value}” är inget år. Skriv som 2026.",
                         "--year: “{value}” is not a year. Write it as 2026.")  # fmt: skip
YEAR_AND_SPAN: Final = Text("Ange antingen --year eller --from och --to, inte båda.",
                            "Give either --year, or --from and --to, not both.")  # fmt: skip
SPAN_BACKWARDS: Final = Text("--to {until} ligger före --from {since}. Byt plats på dem.",
                             "--to {until} is before --from {since}. Change them round.")  # fmt: skip
NOT_WITH_DEMO: Final = Text("Demon kastas när den är visad: kör utan --demo. Så här: {usage}",
                           "The demo is thrown away once it is shown: run without --demo. Like this: {usage}")  # fmt: skip
DEMO_AND_FILE: Final = Text("Välj --demo eller ett register, inte båda. Så här: {usage}",
                           "Choose --demo or a register, not both. Like this: {usage}")  # fmt: skip
ONLY_READ: Final = Text("”{verb}” skriver i ett register, och --read-only säger att inget ska skrivas. Kör utan --read-only.",
                       "“{verb}” writes in a register, and --read-only says that nothing is to be written. Run without --read-only.")  # fmt: skip
JSON_AND_CSV: Final = Text("Välj --json eller --csv, inte båda.", "Choose --json or --csv, not both.")
NO_SUCH_KIND: Final = Text("”{kind}” är inget slag. Välj bland: {kinds}.",
                           "“{kind}” is no kind. Choose among: {kinds}.")  # fmt: skip
NO_SUCH_KIND_NEAR: Final = Text("”{kind}” är inget slag; menas ”{near}”? Välj bland: {kinds}.",
                                "“{kind}” is no kind; is “{near}” meant? Choose among: {kinds}.")  # fmt: skip
NOT_BY_DAY: Final = Text("{kind} har inga dagar att välja bland: ta bort --year, --from och --to.",
                         "{kind} have no days to choose among: leave out --year, --from and --to.")  # fmt: skip
NO_SUCH_REPORT: Final = Text("”{report}” är ingen rapport. Välj bland: {reports}.",
                             "“{report}” is no report. Choose among: {reports}.")  # fmt: skip
NO_SUCH_REPORT_NEAR: Final = Text("”{report}” är ingen rapport; menas ”{near}”? Välj bland: {reports}.",
                                  "“{report}” is no report; is “{near}” meant? Choose among: {reports}.")  # fmt: skip
REPORT_NEEDS_REF: Final = Text("Ange vilket: nsc-tui export {report} {example}",
                               "Say which: nsc-tui export {report} {example}")  # fmt: skip
REPORT_TAKES_NO_REF: Final = Text("{report} tar ingen beteckning; ”{word}” hör inte dit.",
                                  "{report} takes no reference; “{word}” does not belong there.")  # fmt: skip
WHOLE_YEAR: Final = Text("{report} gäller ett helt år, inte en del av det. Skriv året som --year 2025.",
                        "{report} is of a whole year, not of a part of it. Write the year as --year 2025.")  # fmt: skip
REPORT_TAKES_YEAR: Final = Text(
    "{report} tar ingen beteckning; ”{word}” hör inte dit. Skriv året som --year 2025.",
    "{report} takes no reference; “{word}” does not belong there. Write the year as --year 2025.",
)
NO_SUCH_FORM: Final = Text("{report} skrivs inte som ”{suffix}”. Välj bland: {forms}.",
                           "{report} is not written as “{suffix}”. Choose among: {forms}.")  # fmt: skip
NOT_A_MEETING: Final = Text("”{ref}” är inget sammanträde. Skriv som 2026-03-12.",
                            "“{ref}” is not a meeting. Write it as 2026-03-12.")  # fmt: skip
NOT_AN_ITEM: Final = Text(
    "”{ref}” är inget ärende. Skriv som ”§ 3/2026”, eller ”2026-03-12 ärende 3” för ett utan nummer.",
    "“{ref}” is not an item. Write it as “§ 3/2026”, or “2026-03-12 item 3” for one without a number.",
)
DRAFT_NEEDED: Final = Text(
    "Ärendet ”{heading}” har inget nummer ännu och får inget utdrag. Numrera det, eller ta ut det märkt UTKAST"
    " med --draft.",
    "The item “{heading}” has no number yet and gets no extract. Number it, or have it marked UTKAST with"
    " --draft.",
)

# Registers and answers
NO_REGISTER: Final = Text(
    "Det finns inget register på den vanliga platsen ({path}). Skapa ett med ”nsc-tui new FIL”, eller ange vilket"
    " med --file eller NSC_TUI_FILE.",
    "There is no register in the usual place ({path}). Create one with “nsc-tui new FILE”, or name one with"
    " --file or NSC_TUI_FILE.",
)
NO_TERMINAL: Final = Text(
    "Skärmarna behöver en terminal. Utan en: nsc-tui lookup ORD, nsc-tui list SLAG, nsc-tui show BETECKNING;"
    " se nsc-tui --help.",
    "The screens need a terminal. Without one: nsc-tui lookup WORDS, nsc-tui list KIND, nsc-tui show REF;"
    " see nsc-tui --help.",
)
CREATED: Final = Text("Registret är skapat: {path}", "The register is created: {path}")
NOTHING_FOUND: Final = Text(
    "Inget i registret innehåller ”{words}”.", "Nothing in the register holds “{words}”."
)
HIT_HEADINGS: Final = (
    Text("Beteckning", "Reference"),
    Text("Slag", "Kind"),
    Text("Rubrik", "Title"),
    Text("Diarienummer", "Registry number"),
    Text("Träff", "Match"),
)
NO_SUCH_RECORD: Final = Text("Det finns inget ”{ref}” i registret. Sök med nsc-tui lookup.",
                             "There is no “{ref}” in the register. Search with nsc-tui lookup.")  # fmt: skip
SEVERAL: Final = Text("”{ref}” kan vara flera: {candidates}. Ange e-postadress eller beteckning.",
                      "“{ref}” can be several: {candidates}. Give an e-mail address or a reference.")  # fmt: skip
IMPORTED: Final = Text(
    "{kind}: {added} nya, {unchanged} fanns redan", "{kind}: {added} new, {unchanged} already there"
)
WOULD_IMPORT: Final = Text("{kind}: {added} nya skulle läsas in, {unchanged} finns redan",
                           "{kind}: {added} new would come in, {unchanged} are already there")  # fmt: skip
SKIPPED: Final = Text("{file} läses inte in: {why}", "{file} is not brought in: {why}")
WOULD_RESTORE: Final = Text(
    "{path} går att återställa: {rows} poster och {changes} ändringar lästes i en tillfällig mapp. Inget är ändrat.",
    "{path} can be restored: {rows} records and {changes} changes were read in a temporary folder. Nothing is"
    " changed.",
)
RESTORED: Final = Text("{backup} är återställd till {path}.", "{backup} is restored to {path}.")
KEPT: Final = Text("Det som ersattes ligger kvar som {kept}.", "What it replaced is kept as {kept}.")
NO_BACKUP_FOLDER: Final = Text(
    "Ange mappen eller minnet som kopian ska läggas i: nsc-tui backup MAPP",
    "Name the folder or stick for the backup: nsc-tui backup DIR",
)

# Endings
INTERRUPTED: Final = Text("Avbrutet.", "Interrupted.")
READER_GONE: Final = Text("Mottagaren slutade läsa innan allt var skrivet.",
                          "The reader stopped before everything was written.")  # fmt: skip
NO_STDOUT: Final = Text("Utmatningen är stängd, så svaret kan inte skrivas. Anropa utan >&-.",
                        "The output is closed, so the answer cannot be written. Call without >&-.")  # fmt: skip
NOT_WRITTEN: Final = Text("Svaret kunde inte skrivas ({detail}). Kontrollera disken eller mottagaren.",
                          "The answer could not be written ({detail}). Check the disk or the reader.")  # fmt: skip
NO_MEMORY: Final = Text("Datorns minne räckte inte. Stäng andra program och försök igen.",
                        "The computer's memory did not suffice. Close other programs and try again.")  # fmt: skip
UNEXPECTED: Final = Text(
    "Något oväntat gick fel; inget halvfärdigt är sparat. Vad som hände står utan personuppgifter i {log}."
    " Skicka den filen till den som sköter programmet.",
    "Something unexpected went wrong; nothing half-done is saved. What happened stands, without personal data,"
    " in {log}. Send that file to whoever looks after the program.",
)
UNEXPECTED_UNLOGGED: Final = Text(
    "Något oväntat gick fel ({kind}); inget halvfärdigt är sparat.",
    "Something unexpected went wrong ({kind}); nothing half-done is saved.",
)
