"""What a corrected date of an activity does to the verdicts on its contacts."""

from collections.abc import Callable
from dataclasses import replace

from db.reading import contacts
from db.reading.activities import Activity
from db.reading.settings import binding_roles
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.verdict import CONTACT_RULE, ArrangedBy, judge
from nsc_tui.language import activities_screen as words
from nsc_tui.language.verdicts import VERDICTS
from screens.desk import Desk
from screens.forms.fields import Live
from screens.forms.values import Values

_MOST_LINES = 3


def moved_verdicts(desk: Desk, activity: Activity) -> Callable[[Values], Live | None]:
    """The line under an activity's form: which verdicts its new date or arranger would move."""
    judged = contacts.of_activity(desk.door, activity.key)
    roles = binding_roles(desk.door)

    def live(values: Values) -> Live | None:
        when, arranger = When.parse(values.text("happens")), values.text("arranged_by")
        lines = []
        for contact in judged:
            facts = replace(
                contact.facts(roles),
                activity_when=when,
                arranged_by=ArrangedBy(arranger or activity.arranged_by),
            )
            before, after = contact.judgement.verdict, judge(facts).verdict
            if before is not after:
                lines.append(
                    words.VERDICT_MOVES(
                        ref=contact.ref,
                        who=contact.person,
                        before=VERDICTS[before](),
                        after=VERDICTS[after](),
                    )
                )
        if len(lines) > _MOST_LINES:
            lines = [*lines[: _MOST_LINES - 1], words.MORE(count=len(lines) - _MOST_LINES + 1)]
        return Live("\n".join(lines), "warn", CONTACT_RULE) if lines else None

    return live
