"""The SQL of a fresh register, made from the catalogue: tables, indexes, triggers, views.

A register's stored schema text equals what this module makes for its version, to the letter;
`verify` and every migration hold it to that.
"""

from functools import cache

from db.catalogue import TABLES, Field, Form, Table
from db.history_schema import HISTORY_TABLES, history_triggers
from db.lock_schema import lock_triggers
from db.search_schema import SEARCH_TABLES
from db.views import INDEXES, VIEWS


@cache
def statements() -> tuple[str, ...]:
    """Every statement that makes an empty register, in order."""
    return (
        *map(table_sql, TABLES),
        *HISTORY_TABLES,
        *SEARCH_TABLES,
        *INDEXES,
        *VIEWS,
        *(sql for table in TABLES for sql in history_triggers(table)),
        *(sql for table in TABLES for sql in lock_triggers(table)),
    )


def table_sql(table: Table) -> str:
    """CREATE TABLE for one table of the catalogue; numbers of removed rows are never used again."""
    lines = ["id INTEGER PRIMARY KEY AUTOINCREMENT"]
    lines += [_column(field) for field in table.fields]
    lines += [f"UNIQUE ({', '.join(key)})" for key in table.unique]
    return f"CREATE TABLE {table.name} (\n  " + ",\n  ".join(lines) + "\n) STRICT"


def _column(field: Field) -> str:
    parts = [field.name, field.sql_type]
    if field.required:
        parts.append("NOT NULL")
    if field.links:
        parts.append(f"REFERENCES {field.links} (id) ON DELETE RESTRICT ON UPDATE RESTRICT")
    parts += _checks(field)
    return " ".join(parts)


def _checks(field: Field) -> list[str]:
    if field.choices:
        allowed = ", ".join(f"'{choice}'" for choice in field.choices)
        return [f"CHECK ({field.name} IN ({allowed}))"]
    if field.form is Form.YES_NO:
        return [f"CHECK ({field.name} IN (0, 1))"]
    if field.sql_type == "TEXT":
        least = 1 if field.required else 0
        return [f"CHECK (length({field.name}) BETWEEN {least} AND {field.limit})"]
    return []
