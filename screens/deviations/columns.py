"""The columns of the lists of deviations and proposals, and their rows. No Textual in here."""

from db.reading.deviations import Deviation
from db.reading.proposals import ProposedDeviation
from nsc_tui.language import deviations_screen as words
from screens.contacts.words import why
from screens.desk import Desk
from screens.deviations.offers import proposal_key
from screens.deviations.words import category_words, state_cell
from screens.records import Cell, Column, Row, row
from screens.typed_dates import in_a_column

COLUMNS = (
    Column("ref", words.COLUMN_REF, width=11),
    Column("state", words.COLUMN_STATE, width=15, sortable=False),
    Column("category", words.CATEGORY, least=6, drop=1),
    Column("who", words.WHO, width=18),
    Column("happened", words.COLUMN_WHEN, width=14),
)
PROPOSAL_COLUMNS = (
    Column("why", words.WHY, least=24),
    Column("who", words.WHO, least=17),
    Column("activity", words.ACTIVITY),
    Column("when", words.COLUMN_WHEN, width=14),
)


def deviation_row(desk: Desk, deviation: Deviation) -> Row:
    """One deviation in the list."""
    return row(
        str(deviation.key),
        deviation.ref,
        state_cell(deviation.state),
        category_words(deviation.category),
        _who(deviation),
        in_a_column(deviation.happened, desk.today()),
    )


def _who(deviation: Deviation) -> str:
    """A person or an organisation by name; the council is called that, its whole name does not fit."""
    return deviation.who_name if deviation.person_key or deviation.organisation_key else words.COUNCIL()


def proposal_row(desk: Desk, proposed: ProposedDeviation) -> Row:
    """One proposal in the list."""
    return row(
        proposal_key(proposed),
        Cell(f"! {why(proposed)}", "bad"),
        proposed.person,
        proposed.activity,
        in_a_column(proposed.activity_when, desk.today()),
    )
