"""What is wrong with a value, as it is said beside its field."""

from nsc_tui.language.text import Text

MISSING = Text("Fyll i fältet.", "Fill in this field.")
NOT_A_NUMBER = Text("”{value}” är inget heltal.", "“{value}” is not a whole number.")
NOT_A_YEAR = Text("”{value}” är inget år. Skriv som 2026.", "“{value}” is not a year. Write it as 2026.")
NOT_AN_AMOUNT = Text("”{value}” är inget belopp. Skriv som 8450 eller 8450,50.",
                     "“{value}” is not an amount. Write it as 8450 or 8450.50.")  # fmt: skip
NEGATIVE_AMOUNT = Text("Ett belopp är aldrig mindre än noll: ”{value}”. Skriv det utan minus.",
                       "An amount is never less than nothing: “{value}”. Write it without the minus.")  # fmt: skip
NOT_A_CURRENCY = Text("”{value}” är ingen valuta. Skriv dess tre bokstäver: SEK, EUR, DKK, NOK …",
                      "“{value}” is no currency. Write its three letters: SEK, EUR, DKK, NOK …")  # fmt: skip
NOT_A_CHOICE = Text("”{value}” kan inte väljas här. Välj bland: {choices}.",
                    "“{value}” is not a choice here. Choose among: {choices}.")  # fmt: skip
NOT_A_DAY = Text(
    "”{value}” är ingen dag. Skriv som 2026-03-12.", "“{value}” is not a day. Write it as 2026-03-12."
)
NOT_A_CLOCK_TIME = Text("”{value}” är inget klockslag. Skriv som 13.00.",
                        "“{value}” is not a time of day. Write it as 13:00.")  # fmt: skip
NOT_PAUSES = Text("”{value}” är inga pauser. Skriv som 14.05–14.15.",
                  "“{value}” are no breaks. Write them as 14:05–14:15.")  # fmt: skip
NOT_PARAGRAPHS = Text("”{value}” är inga paragrafer. Skriv som 1–3, 7.",
                      "“{value}” are no paragraph numbers. Write them as 1–3, 7.")  # fmt: skip
ENDS_BEFORE_IT_BEGINS = Text(
    "Uppdraget slutar {to} innan det börjar {since}. Rätta det ena datumet.",
    "The term ends {to} before it begins {since}. Correct one of the dates.",
)
MEETING_ENDS_BEFORE_IT_BEGINS = Text(
    "Sammanträdet slutar {ends} innan det börjar {starts}. Rätta den ena tiden.",
    "The meeting ends at {ends} before it begins at {starts}. Correct one of the times.",
)
REVISED_BEFORE_DECIDED = Text(
    "Riktlinjen kan inte vara reviderad {revised}, innan den beslutades {decided}. Rätta den ena dagen.",
    "The guideline cannot be revised {revised}, before it was decided {decided}. Correct one of the days.",
)
IN_FORCE_BEFORE_DECIDED = Text(
    "Riktlinjen kan inte gälla {in_force}, innan den beslutades {decided}. Rätta det ena datumet.",
    "The guideline cannot be in force {in_force}, before it was decided {decided}. Correct one of the dates.",
)
DOCUMENT_ENDS_BEFORE_IT_BEGINS = Text(
    "Dokumentet gäller till {to} men från {since}. Rätta det ena året.",
    "The document is in force to {to} but from {since}. Correct one of the years.",
)
SEAT_IS_TAKEN = Text(
    "Platsen innehas redan av {name} ({since}–{to}). Avsluta det uppdraget först.",
    "The seat is already held by {name} ({since}–{to}). End that term first.",
)
