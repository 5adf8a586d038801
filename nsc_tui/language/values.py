"""The values of the tables in words, by the heading they stand under."""

from datetime import datetime
from typing import Final

from nsc_tui.guideline import stockholm
from nsc_tui.guideline.dates import When
from nsc_tui.language.date_words import clock_in_words, in_words
from nsc_tui.language.kind_values import WORDS_OF_KIND, grouped_amount
from nsc_tui.language.states import PROTOCOL_STATES
from nsc_tui.language.text import Language, Text, spoken

_YES_NO: Final = {"yes": Text("ja", "yes"), "no": Text("nej", "no")}

WORDS: Final[dict[str, dict[str, Text]]] = {
    "about": _YES_NO,
    "covered": _YES_NO,
    "bound": _YES_NO,
    "worth": _YES_NO,
    "took_part": {
        "yes": Text("ja", "yes"),
        "no": Text("nej", "no"),
        "part": Text("delvis", "in part"),
        "unknown": Text("okänt", "not known"),
    },
    "arranged_by": {
        "nsc": Text("nätverket", "the network"),
        "partner": Text("partner", "a partner"),
        "other": Text("annan", "another"),
    },
    "status": {
        "planned": Text("planerad", "planned"),
        "held": Text("genomförd", "held"),
        "cancelled": Text("inställd", "cancelled"),
    },
    "group": {
        "member": Text("ledamot", "member"),
        "substitute": Text("tjänstgörande ersättare", "substitute sitting in"),
        "other": Text("övrig närvarande", "other present"),
        "coopted": Text("adjungerad", "co-opted"),
        "apologies": Text("anmält förhinder", "apologies"),
        "absent": Text("frånvarande", "absent"),
    },
    "kind": {"decision": Text("beslut", "decision"), "information": Text("information", "information")},
    "state": {
        **PROTOCOL_STATES,
        "open": Text("saknar motivering", "not motivated"),
        "motivated": Text("motiverat, inte protokollfört", "motivated, not minuted"),
        "in_draft": Text("i ett utkast till protokoll", "in a draft protocol"),
        "minuted": Text("protokollfört", "minuted"),
        "changed_after_minuting": Text("ändrat efter protokollet", "changed after it was minuted"),
    },
}
_DATES: Final = frozenset(
    [
        "contacted_at",
        "own_first_day",
        "answered_on",
        "told_on",
        "valued_on",
        "task_due",
        "from",
        "to",
        "happened",
        "when",
        "date",
        "dated",
        "decided",
        "revised",
    ]
)
_UNKNOWN_IS_SAID: Final = "when"  # an activity has a date, known or not; other dates may not be at all
_INSTANTS: Final = frozenset({"entered_at", "recorded_at", "at"})
_CLOCKS: Final = frozenset({"starts", "ends"})


def said(heading: str, value: str, language: Language | None = None, *, kind: str = "") -> str:
    """A value as people read it, `kind` the table it stands in where that makes a difference.

    What has no words of its own stands as it is.
    """
    spoken_in = language or spoken()
    of_kind = WORDS_OF_KIND.get((kind, heading))
    if of_kind is not None:
        return of_kind[value].written_in(spoken_in) if value in of_kind else value
    if heading == "amount" and value:
        return grouped_amount(value, spoken_in)
    if heading in _DATES:
        return in_words(When.parse(value), spoken_in) if value or heading == _UNKNOWN_IS_SAID else ""
    if heading in _INSTANTS and value:
        shown = stockholm.local(datetime.fromisoformat(value)).replace(tzinfo=None)
        return in_words(When.of_minute(shown), spoken_in)
    if heading in _CLOCKS:
        return clock_in_words(value, spoken_in)
    if heading == "verdict":
        from nsc_tui.guideline.verdict import Verdict
        from nsc_tui.language.verdicts import VERDICTS

        return VERDICTS[Verdict(value)].written_in(spoken_in)
    if heading == "notices":
        from nsc_tui.guideline.verdict import Notice
        from nsc_tui.language.verdicts import NOTICES

        return "\n".join(NOTICES[Notice(each)].written_in(spoken_in) for each in value.split("\n") if each)
    text = WORDS.get(heading, {}).get(value)
    return text.written_in(spoken_in) if text else value
