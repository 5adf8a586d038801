"""The register's own settings: who the council is, and how its record is kept."""

from sqlmodel import select

from db.register_settings import NAMES
from db.writing.models import Setting
from db.writing.pen import Act
from db.writing.rows import insert, remove, update
from nsc_tui.language import register as words
from nsc_tui.language.faults import ExitCode, Fault


def set_values(act: Act, values: dict[str, str]) -> None:
    """Set each named setting; an empty value goes back to the default. Raises Fault on an unknown name."""
    for name, value in values.items():
        if name not in NAMES:
            raise Fault(ExitCode.BAD_INPUT, words.SETTING_UNKNOWN, name=name)
        row = act.session.exec(select(Setting).where(Setting.name == name)).first()
        if row is None and value:
            insert(act, Setting, {"name": name, "value": value})
        elif row is not None and value:
            update(act, row, {"value": value})
        elif row is not None:
            remove(act, row)
