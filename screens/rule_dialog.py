"""A rule of the guideline over whatever is in sight, where a form must not be left for it."""

from nsc_tui.guideline.rules import rule
from nsc_tui.language import rule_terms as terms
from nsc_tui.language.rules import RULES
from screens.dialogs import Say


def rule_dialog(rule_id: str) -> Say:
    """What the rule asks, of whom, when, and what a breach is, in our own words."""
    known, said = rule(rule_id), RULES[rule_id]
    lines = [said.asks()]
    if known is not None:
        when = terms.OCCASIONS[known.when]()
        lines.append(f"{terms.parties(known)} · {when}")
        lines.append(terms.STANDS_IN(section=known.section.value))
    if said.breach is not None:
        lines.insert(1, terms.BREACH(breach=said.breach()))
    return Say(f"{rule_id} · {said.title()}", "\n\n".join(lines))
