"""Where in the guideline the rules stand that a text speaks of."""

import re

from nsc_tui.guideline.rules import rule
from nsc_tui.language import help as words

_RULE = re.compile(r"\bG\d\d\b")


def with_sections(text: str) -> str:
    """`text`, and under it the guideline's heading for each rule it names (`G14`)."""
    headings: dict[str, list[str]] = {}
    for named in dict.fromkeys(_RULE.findall(text)):
        known = rule(named)
        if known is not None:
            headings.setdefault(known.section.value, []).append(known.id)
    stand = "; ".join(
        words.UNDER(rules=", ".join(rules), section=section) for section, rules in headings.items()
    )
    return f"{text}\n{words.IN_THE_GUIDELINE(where=stand)}" if stand else text
