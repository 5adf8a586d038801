"""Values whose words hang on the table they stand in, by table and heading."""

from typing import Final

from nsc_tui.language.text import Language, Text

WORDS_OF_KIND: Final[dict[tuple[str, str], dict[str, Text]]] = {
    ("results", "heading"): {
        "methods": Text("metoder och arbetssätt", "methods and ways of working"),
        "angles": Text("nya infallsvinklar", "new angles"),
        "network": Text("bredare nätverk", "a wider network"),
        "research": Text("forskning", "research"),
    },
    ("reports", "recipient"): {
        "TR": Text("trygghetsrådet", "the safety council"),
        "KS": Text("kommunstyrelsen", "the city executive board"),
    },
    ("spreading", "to"): {},  # who was told; elsewhere it is a last day
    ("spreading", "channel"): {
        "intranet": Text("intranätet", "the intranet"),
        "operation": Text("berörd verksamhet", "the operation concerned"),
    },
    ("costs", "kind"): {
        "fee": Text("medlemsavgift", "membership fee"),
        "seminar": Text("seminarier och konferenser", "seminars and conferences"),
        "advice": Text("rådgivning och stöd", "advice and support"),
        "communication": Text("kommunikation", "communication"),
        "travel": Text("resa", "travel"),
        "lodging": Text("logi", "lodging"),
        "other": Text("annan omkostnad", "other cost"),
    },
}


def grouped_amount(written: str, language: Language) -> str:
    """An amount of a table with its thousands apart: `8 450,50`."""
    from nsc_tui.language.numbers import grouped, parse_amount

    return grouped(parse_amount(written), language)
