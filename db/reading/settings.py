"""The register's own settings, with Göteborg's where nothing is stored."""

from db.reading.door import Door
from db.register_settings import RegisterSettings


def settings(door: Door) -> RegisterSettings:
    """All settings of the register."""
    return door.once(
        "settings", lambda: RegisterSettings.of(dict(door.fetch("SELECT name, value FROM setting")))
    )


def binding_roles(door: Door) -> frozenset[str]:
    """The roles that G14 binds in this register."""
    return frozenset(settings(door).bound_roles)
