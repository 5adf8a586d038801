"""The one list of what the register holds: every table, every field.

The tables, their checks, the history and lock triggers (`db.schema`) and the tables that go in
and out come from this list; the writing models stand beside it and a test holds them equal.
"""

from db.catalogue import council, participation, protocol, year
from db.catalogue.forms import LINE, LONG, Field, Form, Table

__all__ = ("LINE", "LONG", "TABLE", "TABLES", "Field", "Form", "Table")

TABLES: tuple[Table, ...] = (*council.TABLES, *participation.TABLES, *protocol.TABLES, *year.TABLES)
TABLE = {table.name: table for table in TABLES}
