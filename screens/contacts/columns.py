"""The columns of the list of contacts and its rows. No Textual in here."""

from db.reading.contacts import Contact
from nsc_tui.language import contacts_screen as words
from screens.contacts.words import took_part_cell, verdict_cell
from screens.desk import Desk
from screens.records import Cell, Column, Row, row
from screens.typed_dates import in_a_column

COLUMNS = (
    Column("contacted_at", words.COLUMN_WHEN, width=11),
    Column("member", words.WHO, width=17),
    Column("activity", words.ACTIVITY, least=14),
    Column("verdict", words.COLUMN_VERDICT, width=15, sortable=False),
    Column("took_part", words.TOOK_PART, width=9, drop=1),
    Column("ref", words.COLUMN_REF, width=10, drop=2),
)


def contact_row(desk: Desk, contact: Contact) -> Row:
    """One contact in the list."""
    never = Cell("–", "dim")
    return row(
        str(contact.key),
        in_a_column(contact.contacted_at, desk.today()) or never,
        contact.person,
        contact.activity,
        verdict_cell(contact.judgement),
        took_part_cell(contact.took_part),
        contact.ref,
    )
